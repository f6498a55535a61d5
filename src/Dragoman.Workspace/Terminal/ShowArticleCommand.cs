using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>show article</c>: one article, its records where they stand, its versions.</summary>
internal static class ShowArticleCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Argument<string> id = new("ID") { Description = "The article's id or address, or COLLECTION/ID" };
        Option<string> ledger = LedgerOption.Required();
        Option<bool> versions = new("--versions") { Description = "List the versions that were read" };
        Option<bool> difference = new("--diff") { Description = "Show what each version changed against the one before" };
        ExampleCommand command = new(
            "article", "Show the text of an article with its records marked", "dragoman show article dayton-01 --ledger europe.ledger")
        {
            id, ledger, versions, difference,
        };
        command.SetAction(parse =>
        {
            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            string name = parse.GetRequiredValue(id);
            ArticleEntry article = file.Questions.Article(name);
            if (parse.GetValue(difference))
            {
                WriteDifferences(file.Questions, name, article, streams.Output);
            }
            else if (parse.GetValue(versions))
            {
                ArticleView.WriteVersions(article, streams.Output);
            }
            else
            {
                ArticleView.Write(article, Lines(file.Questions, name), streams.Output, streams.HasColours);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteDifferences(LedgerQuestions questions, string name, ArticleEntry article, TextWriter output)
    {
        if (article.Versions.Length == 1)
        {
            output.Write("There is one version only.\n");
        }

        foreach (VersionEntry version in article.Versions.Skip(1))
        {
            output.Write($"version {version.Number - 1} → {version.Number}\n");
            if (questions.Difference(name, version.Number) is { } change)
            {
                ArticleView.WriteDifference(change, "  ", output);
            }
        }
    }

    private static Dictionary<string, string> Lines(LedgerQuestions questions, string name)
    {
        RecordFilter filter = new() { Article = name };
        IEnumerable<KeyValuePair<string, string>> lines =
        [
            .. questions.Events(filter).Select(e => KeyValuePair.Create(e.Evidence.Id, RecordSheets.Line(e))),
            .. questions.Statements(filter).Select(s => KeyValuePair.Create(s.Evidence.Id, $"{s.Speaker?.Name ?? "?"}: {RecordSheets.Said(s)}")),
            .. questions.Quantities(filter).Select(q => KeyValuePair.Create(
                q.Evidence.Id, EventWords.OneLine($"{q.Kind.Replace('_', ' ')}{(q.Of.Length > 0 ? $" of {q.Of}" : "")}: {RecordSheets.Figure(q)} {EventWords.Sources(q.Sources)}"))),
            .. questions.Ties(filter).Select(t => KeyValuePair.Create(
                t.Evidence.Id, EventWords.OneLine($"{RecordSheets.Relation(t)} {EventWords.Sources(t.Sources)}"))),
        ];
        return new Dictionary<string, string>(lines, StringComparer.Ordinal);
    }
}
