namespace Dragoman.Workspace.Presenting;

/// <summary>Titles as a page can hold them: one that goes on for ever is cut where a reader would have stopped.</summary>
internal static class TitleWords
{
    private const int Longest = 300;

    /// <summary>The title of an article, or its id where it has none.</summary>
    internal static string Of(string? title, string id) => Short(string.IsNullOrWhiteSpace(title) ? id : title);

    /// <summary>The text, or its beginning with an ellipsis.</summary>
    internal static string Short(string text)
    {
        if (text.Length <= Longest)
        {
            return EventWords.OneLine(text);
        }

        // No half of a surrogate pair at the end.
        int end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"{EventWords.OneLine(text[..end])} …";
    }
}
