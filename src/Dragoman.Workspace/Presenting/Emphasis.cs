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

    /// <summary>Text with a stretch that stands out.</summary>
    public static string Mark(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"{text[..span.Start]}{Start}{span.Of(text)}{End}{text[span.End..]}";
    }

    /// <summary>For a window with colours.</summary>
    public static string ToMarkup(string text, bool colours)
    {
        string escaped = Markup.Escape(text);
        return colours
            ? escaped.Replace($"{Start}", "[bold]", StringComparison.Ordinal).Replace($"{End}", "[/]", StringComparison.Ordinal)
            : Plain(escaped);
    }

    /// <summary>For a text file: between asterisks.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace(Start, '*').Replace(End, '*');
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
                Start or End => "**",
                '\n' => "<br>",
                '|' => "\\|",
                '*' or '_' or '`' or '<' or '\\' or '[' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return cell.ToString();
    }
}
