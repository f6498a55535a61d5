using System.Text;

namespace Dragoman.Workspace.Presenting;

/// <summary>Text as HTML holds it: nothing of it is taken for a tag.</summary>
internal static class HtmlText
{
    /// <summary>The text, for an element or an attribute in quotation marks.</summary>
    internal static string Escaped(string text)
    {
        StringBuilder safe = new(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                // Source: HTML, "control-character-in-input-stream" and "noncharacter-in-input-stream": signs that a page may not hold.
                (< 0x20 and not ('\t' or '\n')) or (>= 0x7F and < 0xA0) or (>= 0xFDD0 and <= 0xFDEF) => safe,
                _ when (rune.Value & 0xFFFE) == 0xFFFE => safe,
                _ => safe.Append(rune),
            };
        }

        return safe.ToString();
    }

    /// <summary>The text with what stands out in it as <c>mark</c>.</summary>
    internal static string Marked(string text)
    {
        int start = text.IndexOf(Emphasis.Start, StringComparison.Ordinal);
        int end = text.IndexOf(Emphasis.End, StringComparison.Ordinal);
        return start < 0 || end < start
            ? Escaped(text)
            : $"{Escaped(text[..start])}<mark>{Escaped(text[(start + 1)..end])}</mark>{Escaped(text[(end + 1)..])}";
    }
}
