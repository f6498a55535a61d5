using System.CommandLine;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Exchanging;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>import polecat</c>, <c>gdelt</c>, <c>icews</c>: tables of event data into a ledger.</summary>
internal static class ImportTableCommand
{
    // Entered as one: small enough to hold, large enough that the disk is not waited for at each.
    private const int Batch = 1000;

    internal static ExampleCommand Build(string name, EventTable table, string description, string example, TerminalStreams streams)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "Tables as they are distributed: plain, .gz or .zip",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> ledger = LedgerOption.Required();
        ExampleCommand command = new(name, description, example) { files, ledger };
        command.SetAction(parse =>
        {
            string[] paths = parse.GetRequiredValue(files);
            using LedgerFile file = LedgerFile.Open(parse.GetRequiredValue(ledger));
            BatchSummary summary = new();
            using (ProgressLine progress = new(streams, paths.Length))
            {
                foreach (string path in paths)
                {
                    Enter(file, new TableImport(table), path, summary, progress);
                }
            }

            summary.Write(streams.Output);
            return summary.Refused == 0 ? ExitCode.Done : ExitCode.SomeRefused;
        });
        return command;
    }

    /// <summary>Enters a file; one that cannot be read is refused, and the others are entered all the same.</summary>
    private static void Enter(LedgerFile file, TableImport import, string path, BatchSummary summary, ProgressLine progress)
    {
        IEnumerable<ImportOutcome> outcomes;
        try
        {
            outcomes = import.Read(path);
        }
        catch (FaultException exception)
        {
            Refuse(exception.Fault, summary, progress);
            return;
        }

        List<CodedArticle> batch = new(Batch);
        foreach (ImportOutcome outcome in outcomes)
        {
            progress.Step(path, outcome.Article is not null);
            if (outcome.Article is { } article)
            {
                batch.Add(article);
                if (batch.Count == Batch)
                {
                    Enter(file, import, batch, summary);
                }
            }
            else if (outcome.Fault is { } fault)
            {
                Refuse(fault, summary, progress);
            }
            else
            {
                summary.LeaveOut();
            }
        }

        Enter(file, import, batch, summary);
    }

    private static void Enter(LedgerFile file, TableImport import, List<CodedArticle> batch, BatchSummary summary)
    {
        EntryOptions options = new() { Origin = import.Origin };
        foreach ((CodedArticle article, EntryResult result) in batch.Zip(file.EnterTogether(batch, options)))
        {
            // What changed is a sum over the rows, which tells nobody anything.
            summary.Add(article.Article.Id, result with { Difference = null }, result.Outcome == EntryOutcome.Unchanged ? [] : article.Records.Select(_ => "events"));
        }

        batch.Clear();
    }

    private static void Refuse(Fault fault, BatchSummary summary, ProgressLine progress)
    {
        progress.Say(fault.ToString());
        summary.Refuse(fault);
    }
}
