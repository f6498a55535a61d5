using System.Text;

namespace Dragoman.Workspace.Presenting;

/// <summary>Breaks the lines of a cell between words, and long words behind a hyphen, before they are broken anywhere.</summary>
public static class WordWrap
{
    /// <summary>The text with line feeds where its lines are to break.</summary>
    /// <param name="text">The text; what <see cref="Emphasis"/> puts into it is counted as it is written without colours.</param>
    /// <param name="width">The width in characters, from 1.</param>
    public static string Wrap(string text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join('\n', text.Split('\n').Select(line => WrapLine(line, width)));
    }

    /// <summary>The longest part of a text that is not to be broken.</summary>
    public static int LongestPart(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n').SelectMany(PartsOf).Max(part => WidthOf(part.TrimEnd()));
    }

    private static string WrapLine(string line, int width)
    {
        StringBuilder wrapped = new();
        int column = 0;
        foreach (string part in PartsOf(line))
        {
            int length = WidthOf(part);
            if (column > 0 && column + WidthOf(part.TrimEnd()) > width)
            {
                wrapped.Length -= wrapped[^1] == ' ' ? 1 : 0;
                wrapped.Append('\n');
                column = 0;
            }

            wrapped.Append(part);
            column += length;
        }

        return wrapped.ToString();
    }

    // A word with the blank behind it; one with hyphens in several parts.
    private static IEnumerable<string> PartsOf(string line)
    {
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            bool isHyphenWithin = line[i] == '-' && i > start && i + 1 < line.Length && char.IsLetterOrDigit(line[i - 1]) && char.IsLetter(line[i + 1]);
            if (line[i] == ' ' || isHyphenWithin)
            {
                yield return line[start..(i + 1)];
                start = i + 1;
            }
        }

        yield return line[start..];
    }

    private static int WidthOf(string part) => Emphasis.Plain(part).Length;
}
