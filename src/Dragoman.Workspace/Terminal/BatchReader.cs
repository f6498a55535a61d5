using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Entering;
using Dragoman.Politics.Records;
using Dragoman.Reading;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>Reads, codes and enters articles: what <c>read</c> and <c>demo</c> do alike.</summary>
internal sealed class BatchReader(LedgerFile ledger, Knowledge knowledge, EntryOptions options, int workers, ProgressLine progress)
{
    // After so many articles that the ledger could not take the cause will not go away by itself.
    private const int MostLedgerFaults = 3;

    /// <summary>Enters all articles; a fault ends the batch only where the ledger itself fails again and again.</summary>
    internal void Run(IEnumerable<string> paths, ReadingOptions reading, BatchSummary summary)
    {
        int inARow = 0;
        foreach (Step step in OrderedWork.Map(Steps(paths, reading), Code, workers))
        {
            progress.Step(step.Outcome.Path, step.Outcome.Article is not null);
            if (step.Outcome.Fault is { } fault)
            {
                progress.Say(fault.ToString());
                summary.Refuse(fault);
            }
            else if (step.Outcome.Skipped is { } reason)
            {
                summary.Skip(step.Outcome.Path, reason);
            }
            else if (step.Coded is null)
            {
                summary.Count(EntryOutcome.Unchanged);
                summary.OtherCodebook += step.Standing == EntryStanding.KnownWithOtherCodebook ? 1 : 0;
            }
            else if (Enter(step.Coded, summary))
            {
                inARow = 0;
            }
            else if (++inARow == MostLedgerFaults)
            {
                progress.Say("The ledger takes nothing any more; the rest of the articles was not read.");
                return;
            }
        }
    }

    private bool Enter(CodedArticle coded, BatchSummary summary)
    {
        try
        {
            EntryResult result = ledger.Enter(coded, options);
            summary.Add(
                coded.Article.Id, result, result.Outcome == EntryOutcome.Unchanged ? [] : coded.Records.Select(Layer));
            return true;
        }
        catch (FaultException exception)
        {
            Fault fault = exception.Fault with { What = $"{coded.Article.Id} was not entered: {exception.Fault.What}" };
            progress.Say(fault.ToString());
            summary.Refuse(exception.Fault);
            return false;
        }
    }

    /// <summary>What is read, with what the ledger knows of it: asked on the thread that holds the ledger.</summary>
    private IEnumerable<Step> Steps(IEnumerable<string> paths, ReadingOptions reading) =>
        ArticleReader.Read(paths, reading).Select(outcome => new Step(
            outcome, outcome.Article is { } article ? ledger.StandingOf(article, options) : null, null));

    private Step Code(Step step)
    {
        bool isNeeded = step.Standing is EntryStanding.Unknown or EntryStanding.OtherVersion || (step.Standing is not null && options.Recode);
        return isNeeded && step.Outcome.Article is { } article ? step with { Coded = knowledge.Code(article) } : step;
    }

    private static string Layer(CodedRecord record) => record switch
    {
        CodedEvent => "events",
        CodedStatement => "statements",
        CodedQuantity => "quantities",
        _ => "ties",
    };

    private sealed record Step(ReadOutcome Outcome, EntryStanding? Standing, CodedArticle? Coded);
}
