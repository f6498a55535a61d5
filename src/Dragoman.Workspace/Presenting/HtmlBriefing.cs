using System.Globalization;
using Dragoman.Ledger.Portraying;

namespace Dragoman.Workspace.Presenting;

/// <summary>Writes a briefing as one page of HTML, without script and without anything from elsewhere: each sentence opens its words.</summary>
internal static class HtmlBriefing
{
    /// <summary>Writes the briefing.</summary>
    internal static void Write(Briefing briefing, TextWriter output)
    {
        output.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{HtmlText.Escaped(briefing.Title)}</title>
            <style>
            {HtmlStyle.Sheet}
            </style>
            </head>
            <body>
            <header>
            <h1>{HtmlText.Escaped(briefing.Title)}</h1>

            """);
        foreach (string line in briefing.Scope)
        {
            output.Write($"<p>{HtmlText.Escaped(line)}</p>\n");
        }

        output.Write("<p class=\"hint\">Open a sentence to read the words it rests on, who printed them, and when.</p>\n</header>\n");
        WriteContents(briefing, output);
        output.Write("<main>\n");
        foreach (BriefedSection section in briefing.Sections)
        {
            WriteSection(section, output);
        }

        WriteCoverage(briefing, output);
        output.Write("</main>\n</body>\n</html>\n");
    }

    private static void WriteContents(Briefing briefing, TextWriter output)
    {
        output.Write("<nav aria-label=\"Contents\">\n<ul>\n");
        foreach (BriefedSection section in briefing.Sections)
        {
            output.Write($"<li><a href=\"#{section.Name}\">{section.Title}</a></li>\n");
        }

        output.Write("<li><a href=\"#coverage\">Coverage</a></li>\n</ul>\n</nav>\n");
    }

    private static void WriteSection(BriefedSection section, TextWriter output)
    {
        output.Write($"<section id=\"{section.Name}\">\n<h2>{section.Title}</h2>\n<p class=\"explanation\">{section.Explanation}</p>\n");
        foreach (BriefedGroup group in section.Groups)
        {
            output.Write(group.Heading.Length == 0 ? "" : $"<h3>{HtmlText.Escaped(group.Heading)}</h3>\n");
            output.Write("<ul class=\"sentences\">\n");
            foreach (BriefedLine line in group.Lines)
            {
                WriteLine(line, output);
            }

            output.Write("</ul>\n");
        }

        output.Write("</section>\n");
    }

    private static void WriteLine(BriefedLine line, TextWriter output)
    {
        string text = line.Text.Length > 0 ? $": {HtmlText.Escaped(line.Text)}" : "";
        string note = line.Note.Length > 0 ? $" <small>({HtmlText.Escaped(line.Note)})</small>" : "";
        output.Write($"<li><details>\n<summary><strong>{HtmlText.Escaped(line.Subject)}</strong>{text}{note}</summary>\n");
        foreach (BriefedQuote quote in line.Quotes)
        {
            string words = quote.Evidence.HasWords
                ? $"<blockquote>{HtmlText.Marked(quote.Text)}</blockquote>"
                : $"<p class=\"unproven\">{HtmlText.Escaped(quote.Text)}</p>";
            output.Write($"<figure>\n{words}\n<figcaption>{HtmlText.Escaped(quote.Told)} · {Article(quote)}</figcaption>\n</figure>\n");
        }

        output.Write("</details></li>\n");
    }

    private static string Article(BriefedQuote quote) => quote.Link is { } link
        ? $"<a href=\"{HtmlText.Escaped(link)}\" rel=\"noopener noreferrer\">{HtmlText.Escaped(quote.Evidence.Article)}</a>"
        : $"<span class=\"article\">{HtmlText.Escaped(quote.Evidence.Article)}</span>";

    private static void WriteCoverage(Briefing briefing, TextWriter output)
    {
        output.Write(
            """
            <section id="coverage">
            <h2>Coverage</h2>
            <p class="explanation">The outlets whose articles the ledger holds.</p>
            <table>
            <thead><tr><th scope="col">Outlet</th><th scope="col">Articles</th><th scope="col">Records</th><th scope="col">First</th><th scope="col">Last</th></tr></thead>
            <tbody>

            """);
        foreach (OutletEntry outlet in briefing.Coverage)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{HtmlText.Escaped(MarkdownBriefing.OutletName(outlet))}</th><td>{outlet.Articles}</td><td>{outlet.Records}</td><td>{MarkdownBriefing.Day(outlet.First)}</td><td>{MarkdownBriefing.Day(outlet.Last)}</td></tr>\n"));
        }

        output.Write("</tbody>\n</table>\n</section>\n");
    }
}
