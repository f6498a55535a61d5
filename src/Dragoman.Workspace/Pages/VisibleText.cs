using System.Globalization;
using System.Text;

namespace Dragoman.Workspace.Pages;

/// <summary>Text of articles as HTML that shows what is there: no tag of it works, and no sign in it is hidden or turns the line around.</summary>
/// <remarks>Source: Unicode Technical Report 36, section 2.5, on signs that change the order of text; HTML, "preprocessing the input stream".</remarks>
internal static class VisibleText
{
    /// <summary>Adds a stretch of text.</summary>
    internal static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ when NameOf(rune) is { } name => html.Append(CultureInfo.InvariantCulture, $"<span class=\"sign\" title=\"U+{rune.Value:X4}\">{name}</span>"),
                _ => html.Append(rune),
            };
        }
    }

    /// <summary>A whole text.</summary>
    internal static string Of(string text)
    {
        StringBuilder html = new(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    /// <summary>What stands for a sign that has no form of its own; null for every other.</summary>
    private static string? NameOf(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => null,
        // The pictures of control codes stand in the order of the codes.
        < 0x20 => char.ConvertFromUtf32(0x2400 + rune.Value),
        0x7F => "\u2421",
        >= 0x80 and < 0xA0 => "\u2426",
        0x061C => "ALM",
        0x200E => "LRM",
        0x200F => "RLM",
        0x202A => "LRE",
        0x202B => "RLE",
        0x202C => "PDF",
        0x202D => "LRO",
        0x202E => "RLO",
        0x2066 => "LRI",
        0x2067 => "RLI",
        0x2068 => "FSI",
        0x2069 => "PDI",
        // Signs that Unicode never gives away, which a page may not hold.
        >= 0xFDD0 and <= 0xFDEF => "\uFFFD",
        _ when (rune.Value & 0xFFFE) == 0xFFFE => "\uFFFD",
        _ => null,
    };
}
