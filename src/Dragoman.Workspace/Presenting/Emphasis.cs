using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Spectre.Console;

namespace Dragoman.Workspace.Presenting;

/// <summary>Words that stand out, independent of how the terminal or the file shows it.</summary>
public static class Emphasis
{
    /// <summary>Stands before words that stand out.</summary>
    public const char Start = SearchHit.MarkStart;

    /// <summary>Stands after words that stand out.</summary>
    public const char End = SearchHit.MarkEnd;

    // A heading within a cell: bold where there is bold, and nothing where asterisks would only be in the way.
    private const char StrongStart = '\u0004';
    private const char StrongEnd = '\u0005';

    /// <summary>Text with a stretch that stands out.</summary>
    public static string Mark(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"{text[..span.Start]}{Start}{span.Of(text)}{End}{text[span.End..]}";
    }

    /// <summary>Text that heads a cell.</summary>
    public static string Strong(string text) => $"{StrongStart}{text}{StrongEnd}";

    /// <summary>For a window: bold where it may bear colours.</summary>
    public static string ToMarkup(string text, bool colours)
    {
        if (!colours)
        {
            return Markup.Escape(Plain(text));
        }

        StringBuilder markup = new(Markup.Escape(text));
        return markup.Replace($"{Start}", "[bold]").Replace($"{End}", "[/]")
            .Replace($"{StrongStart}", "[bold]").Replace($"{StrongEnd}", "[/]").ToString();
    }

    /// <summary>For a text file: between asterisks.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace(Start, '*').Replace(End, '*')
            .Replace($"{StrongStart}", "", StringComparison.Ordinal).Replace($"{StrongEnd}", "", StringComparison.Ordinal);
    }

    /// <summary>For a cell of a Markdown table.</summary>
    public static string ToMarkdown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder cell = new();
        foreach (char c in text)
        {
            cell.Append(c switch
            {
                Start or End or StrongStart or StrongEnd => "**",
                '\n' => "<br>",
                '|' => "\\|",
                '*' or '_' or '`' or '<' or '\\' or '[' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return cell.ToString();
    }
}
