namespace Dragoman.Reading.Decoding;

/// <summary>Tells from a file's name, and then from its first characters, what it holds.</summary>
internal static class FormatSniffer
{
    private const int Reach = 2048;

    /// <summary>What the extension promises; null for an extension that is not known.</summary>
    public static FileFormat? FromName(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".text" or ".md" => FileFormat.Text,
        ".html" or ".htm" or ".xhtml" => FileFormat.Page,
        ".jsonl" or ".ndjson" => FileFormat.JsonLines,
        ".json" => FileFormat.Json,
        _ => null,
    };

    /// <summary>What the text is, whatever its extension says.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="promised">What the extension promises; kept where the text does not speak against it.</param>
    public static FileFormat FromText(string text, FileFormat? promised)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Reach)).TrimStart();
        if (BeginsPage(head))
        {
            return FileFormat.Page;
        }

        return promised switch
        {
            FileFormat.Page => HasTag(text) ? FileFormat.Page : FileFormat.Text,
            FileFormat.Json or FileFormat.JsonLines => promised.Value,
            _ => BeginsRecord(head) ? FileFormat.JsonLines : FileFormat.Text,
        };
    }

    private static bool BeginsPage(ReadOnlySpan<char> head)
    {
        bool declared = head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<head", StringComparison.OrdinalIgnoreCase);
        return declared || (head.StartsWith('<') && head.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    private static bool BeginsRecord(ReadOnlySpan<char> head) =>
        head.StartsWith('{') && head[1..].TrimStart().StartsWith('"')
        && (head.Contains("\"text\"", StringComparison.Ordinal) || head.Contains("\"html\"", StringComparison.Ordinal));

    private static bool HasTag(string text)
    {
        int lastClose = text.LastIndexOf('>');
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at < lastClose; at = text.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
