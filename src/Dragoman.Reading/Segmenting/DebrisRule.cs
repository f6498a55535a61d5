using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Segmenting;

/// <summary>A row of <c>debris.txt</c>: a pattern for what the web leaves in a text.</summary>
/// <param name="Kind">What a match is.</param>
/// <param name="Reach">How far a match goes.</param>
/// <param name="Pattern">In lower case; <c>*</c> stands for any characters, <c>#</c> for a number.</param>
internal sealed record DebrisRule(SegmentKind Kind, DebrisReach Reach, string Pattern)
{
    /// <summary>Whether the whole of a normalised text fits the pattern.</summary>
    /// <remarks>Takes at most pattern times text steps: on a mismatch it returns to the last <c>*</c> only.</remarks>
    public bool Fits(ReadOnlySpan<char> text)
    {
        int at = 0;
        int pattern = 0;
        int star = -1;
        int resume = 0;
        while (at < text.Length)
        {
            if (pattern < Pattern.Length && Pattern[pattern] == '*')
            {
                star = pattern++;
                resume = at;
            }
            else if (pattern < Pattern.Length && StepAt(text, at, Pattern[pattern]) is > 0 and int step)
            {
                at += step;
                pattern++;
            }
            else if (star >= 0)
            {
                pattern = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        return Pattern.AsSpan(pattern).TrimStart('*').IsEmpty;
    }

    private static int StepAt(ReadOnlySpan<char> text, int at, char expected)
    {
        if (expected != '#')
        {
            return text[at] == expected ? 1 : 0;
        }

        int end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > at && text[end] == ',')))
        {
            end++;
        }

        return end - at;
    }
}
