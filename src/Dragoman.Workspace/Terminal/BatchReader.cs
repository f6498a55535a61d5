using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Entering;
using Dragoman.Politics.Records;
using Dragoman.Reading;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>Reads, codes and enters articles: what <c>read</c> and <c>demo</c> do alike.</summary>
internal sealed class BatchReader(LedgerFile ledger, Knowledge knowledge, EntryOptions options, int workers, ProgressLine progress)
{
    // After so many articles that the ledger could not take the cause will not go away by itself.
    private const int MostLedgerFaults = 3;

    private readonly FileIdentities _files = new();
    private volatile bool _hasGivenUp;
    private int _faultsInARow;

    /// <summary>Enters all articles; where the ledger itself fails again and again, the rest is only read and counted.</summary>
    internal void Run(IEnumerable<string> paths, ReadingOptions reading, BatchSummary summary)
    {
        foreach (Step step in OrderedWork.Map(Steps(paths, reading), Code, workers))
        {
            progress.Step(step.Outcome.Path, step.Outcome.Article is not null);
            if (step.Outcome.Skipped is { } reason)
            {
                summary.Skip(step.Outcome.Path, reason);
            }
            else if (step.Fault is { } fault)
            {
                progress.Say(fault.ToString());
                summary.Refuse(fault);
            }
            else if (_hasGivenUp)
            {
                summary.Left++;
            }
            else
            {
                Settle(step, summary);
            }
        }

        if (_hasGivenUp)
        {
            progress.Say("The ledger takes nothing any more: the rest was read, but not entered. Run the same command again when the cause is gone.");
        }
    }

    private void Settle(Step step, BatchSummary summary)
    {
        if (step.LedgerFault is { } fault)
        {
            Refuse(step.Outcome.Article?.Id ?? step.Outcome.Path, fault, summary);
        }
        else if (step.Coded is null)
        {
            summary.Count(EntryOutcome.Unchanged);
            summary.OtherCodebook += step.Standing == EntryStanding.KnownWithOtherCodebook ? 1 : 0;
        }
        else
        {
            Enter(step.Coded, summary);
        }
    }

    private void Enter(CodedArticle coded, BatchSummary summary)
    {
        try
        {
            EntryResult result = ledger.Enter(coded, options);
            _faultsInARow = 0;
            summary.Add(
                coded.Article.Id, result, result.Outcome == EntryOutcome.Unchanged ? [] : coded.Records.Select(Layer));
            TellUnplaced(coded.Article.Id, result);
            if (!Knowledge.IsReadable(coded.Article))
            {
                summary.NotCoded(coded.Article);
            }
        }
        catch (FaultException exception)
        {
            Refuse(coded.Article.Id, exception.Fault, summary);
        }
    }

    private void TellUnplaced(string article, EntryResult result)
    {
        foreach (LogEntry entry in result.Unplaced.IsEmpty ? [] : ledger.Questions.Corrections(new LogFilter { Numbers = result.Unplaced }).Entries.Reverse())
        {
            progress.Say(CorrectionWords.Unplaced(article, entry).ToString());
        }
    }

    private void Refuse(string article, Fault fault, BatchSummary summary)
    {
        progress.Say((fault with { What = $"{article} was not entered: {fault.What}" }).ToString());
        summary.Refuse(fault);
        _hasGivenUp = ++_faultsInARow == MostLedgerFaults;
    }

    /// <summary>What is read, with what the ledger knows of it: asked on the thread that holds the ledger.</summary>
    private IEnumerable<Step> Steps(IEnumerable<string> paths, ReadingOptions reading)
    {
        foreach (ReadOutcome outcome in ArticleReader.Read(paths, reading))
        {
            Step step = new(outcome, outcome.Fault ?? _files.Clash(outcome));
            yield return step.Fault is null && outcome.Article is { } article && !_hasGivenUp ? WithStanding(step, article) : step;
        }
    }

    private Step WithStanding(Step step, Article article)
    {
        try
        {
            return step with { Standing = ledger.StandingOf(article, options) };
        }
        catch (FaultException exception)
        {
            return step with { LedgerFault = exception.Fault };
        }
    }

    private Step Code(Step step)
    {
        bool isNeeded = step.Standing is EntryStanding.Unknown or EntryStanding.OtherVersion || (step.Standing is not null && options.Recode);
        return isNeeded && !_hasGivenUp && step.Outcome.Article is { } article ? step with { Coded = knowledge.Code(article) } : step;
    }

    private static string Layer(CodedRecord record) => record switch
    {
        CodedEvent => "events",
        CodedStatement => "statements",
        CodedQuantity => "quantities",
        _ => "ties",
    };

    private sealed record Step(ReadOutcome Outcome, Fault? Fault)
    {
        public EntryStanding? Standing { get; init; }

        public Fault? LedgerFault { get; init; }

        public CodedArticle? Coded { get; init; }
    }
}
