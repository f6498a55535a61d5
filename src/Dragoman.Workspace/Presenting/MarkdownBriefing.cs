using System.Globalization;
using Dragoman.Ledger.Portraying;

namespace Dragoman.Workspace.Presenting;

/// <summary>Writes a briefing as Markdown: each sentence leads to its words by footnotes, as GitHub, Pandoc and Obsidian read them.</summary>
internal static class MarkdownBriefing
{
    /// <summary>Writes the briefing.</summary>
    internal static void Write(Briefing briefing, TextWriter output)
    {
        List<BriefedQuote> notes = [];
        output.Write($"# {Escaped(briefing.Title)}\n\n");
        foreach (string line in briefing.Scope)
        {
            output.Write($"{Escaped(line)}\n");
        }

        foreach (BriefedSection section in briefing.Sections)
        {
            output.Write($"\n## {section.Title}\n\n{section.Explanation}\n");
            foreach (BriefedGroup group in section.Groups)
            {
                output.Write(group.Heading.Length == 0 ? "\n" : $"\n### {Escaped(group.Heading)}\n\n");
                foreach (BriefedLine line in group.Lines)
                {
                    WriteLine(line, notes, output);
                }
            }
        }

        WriteCoverage(briefing, output);
        for (int i = 0; i < notes.Count; i++)
        {
            output.Write($"{(i == 0 ? "\n" : "")}{Mark(i)}: {Escaped(notes[i].Text)} — {Escaped(notes[i].Told)}, {Article(notes[i])}\n");
        }
    }

    private static void WriteLine(BriefedLine line, List<BriefedQuote> notes, TextWriter output)
    {
        output.Write($"- **{Escaped(line.Subject)}**{(line.Text.Length > 0 ? $": {Escaped(line.Text)}" : "")}");
        output.Write(line.Note.Length > 0 ? $" ({Escaped(line.Note)})" : "");
        foreach (BriefedQuote quote in line.Quotes)
        {
            output.Write(Mark(notes.Count));
            notes.Add(quote);
        }

        output.Write('\n');
    }

    private static void WriteCoverage(Briefing briefing, TextWriter output)
    {
        output.Write("\n## Coverage\n\nThe outlets whose articles the ledger holds.\n\n| outlet | articles | records | first | last |\n| --- | ---: | ---: | --- | --- |\n");
        foreach (OutletEntry outlet in briefing.Coverage)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Escaped(OutletName(outlet))} | {outlet.Articles} | {outlet.Records} | {Day(outlet.First)} | {Day(outlet.Last)} |\n"));
        }
    }

    /// <summary>The outlet as both forms of a briefing name it.</summary>
    internal static string OutletName(OutletEntry outlet) =>
        $"{outlet.Name ?? "unknown"}{(outlet.Origin == "text" ? "" : $" (imported from {outlet.Origin}, without evidence)")}";

    /// <summary>A day, or that it is unknown.</summary>
    internal static string Day(DateOnly? day) => day is { } known ? EventWords.Iso(known) : "unknown";

    private static string Article(BriefedQuote quote) => quote.Link is { } link
        ? $"[{Escaped(quote.Evidence.Article)}](<{link}>)"
        : Escaped(quote.Evidence.Article);

    private static string Mark(int note) => string.Create(CultureInfo.InvariantCulture, $"[^{note + 1}]");

    // A line end would leave the heading, the sentence or the note.
    private static string Escaped(string text) => Emphasis.ToMarkdown(EventWords.OneLine(text));
}
