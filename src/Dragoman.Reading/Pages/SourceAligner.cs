using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Pages;

/// <summary>Finds the texts of a parsed page in its source again, going forward only.</summary>
internal sealed class SourceAligner(ScannedPage page)
{
    private const int NeedleLength = 24;
    private const int Reach = 1 << 17;
    private const int MostMisses = 4;

    private int _at;

    /// <summary>Finds one text.</summary>
    /// <param name="text">The content of a text node, in the order of the document.</param>
    /// <returns>For each character its place in <see cref="ScannedPage.Text"/>, or -1 where it is not found.</returns>
    public int[] Find(string text)
    {
        int[] places = new int[text.Length];
        Array.Fill(places, -1);
        int start = text.Length - text.AsSpan().TrimStart().Length;
        if (start == text.Length || !Seek(text.AsSpan(start)))
        {
            return places;
        }

        int misses = 0;
        for (int i = start; i < text.Length; i++)
        {
            while (_at < page.Text.Length && page.Text[_at] == '\0')
            {
                _at++;
            }

            bool isThere = _at < page.Text.Length && page.Text[_at] == text[i];
            if (isThere || Seek(text.AsSpan(i)))
            {
                places[i] = _at++;
            }
            else if (++misses > MostMisses)
            {
                break;
            }
        }

        return places;
    }

    /// <summary>The source of one place.</summary>
    public TextSpan SourceOf(int place)
    {
        int start = page.Starts[place];
        int next = place + 1;
        while (page.Starts[next] == start && next + 1 < page.Starts.Length)
        {
            next++;
        }

        return new TextSpan(start, page.Starts[next]);
    }

    private bool Seek(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> needle = text[..Math.Min(text.Length, NeedleLength)];
        int end = needle.IndexOfAny('\n', '&', '<');
        needle = end > 4 ? needle[..end] : needle;
        ReadOnlySpan<char> ahead = page.Text.AsSpan(_at, Math.Min(Reach, page.Text.Length - _at));
        int found = ahead.IndexOf(needle, StringComparison.Ordinal);
        if (found < 0)
        {
            return false;
        }

        _at += found;
        return true;
    }
}
