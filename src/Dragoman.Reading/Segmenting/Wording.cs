namespace Dragoman.Reading.Segmenting;

/// <summary>The look of a stretch of words: how many, and with what capitals.</summary>
internal static class Wording
{
    /// <summary>Number of words, counted up to <paramref name="most"/> and one more.</summary>
    public static int Count(ReadOnlySpan<char> text, int most)
    {
        int words = 0;
        bool isInside = false;
        foreach (char c in text)
        {
            bool isWord = !char.IsWhiteSpace(c);
            words += isWord && !isInside ? 1 : 0;
            isInside = isWord;
            if (words > most)
            {
                break;
            }
        }

        return words;
    }

    /// <summary>Whether there is anything to read: a letter or a digit.</summary>
    public static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words are written as in an English title: capitals on all but the small ones.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> text)
    {
        (int capital, int small) = Capitals(text, shortestThatCounts: 4);
        return (capital > 0 && small == 0) || (capital >= 4 && small == 1);
    }

    /// <summary>Whether every word bears a capital, as the words of a name do.</summary>
    public static bool IsNameLike(ReadOnlySpan<char> text) => Capitals(text, shortestThatCounts: 1) is { Capital: > 0, Small: 0 };

    /// <summary>Whether all letters are capitals, and there are some.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 2;
    }

    private static (int Capital, int Small) Capitals(ReadOnlySpan<char> text, int shortestThatCounts)
    {
        int capital = 0;
        int small = 0;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range].Trim("“”\"'‘’()[],.;:!?…");
            bool isFirst = capital + small == 0;
            if (word.IsEmpty || !char.IsLetter(word[0]) || (word.Length < shortestThatCounts && !isFirst))
            {
                continue;
            }

            capital += char.IsLower(word[0]) ? 0 : 1;
            small += char.IsLower(word[0]) ? 1 : 0;
        }

        return (capital, small);
    }
}
