using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Entering;
using Dragoman.Politics.Records;
using Dragoman.Reading;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Serving;

/// <summary>Reads what is sent, one thing after the other, while pages are answered; model and codebook are loaded when the first comes.</summary>
/// <param name="options">Where the model and the codebook are.</param>
/// <param name="writer">Where articles are entered; each takes its turn with those who decide.</param>
public sealed class ReadingDesk(ServingOptions options, WriterDesk writer) : BackgroundService
{
    /// <summary>How many can wait.</summary>
    public const int MostWaiting = 100;

    // So that what one has read can still be looked up, and memory does not fill in a long day.
    private const int MostRemembered = 1000;

    private readonly Channel<(string Id, IReadOnlyList<GivenFile> Files)> _waiting = Channel.CreateBounded<(string, IReadOnlyList<GivenFile>)>(MostWaiting);
    private readonly ConcurrentDictionary<string, ReadingJob> _jobs = new(StringComparer.Ordinal);
    private Knowledge? _knowledge;
    private int _count;

    /// <summary>The readings, the last one first.</summary>
    public IReadOnlyList<ReadingJob> Jobs => [.. _jobs.Values.OrderByDescending(job => job.Asked).ThenByDescending(job => job.Id, StringComparer.Ordinal)];

    /// <summary>A reading by its number.</summary>
    /// <exception cref="FaultException">DR387: there is none.</exception>
    public ReadingJob Job(string id) =>
        _jobs.TryGetValue(id, out ReadingJob? job) ? job : throw new FaultException(ServingFaults.NoJob(id));

    /// <summary>Takes on what was sent.</summary>
    /// <exception cref="FaultException">DR385: nothing was sent; DR388: too much waits already.</exception>
    public ReadingJob Take(IReadOnlyList<GivenFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0)
        {
            throw new FaultException(ServingFaults.NothingToRead());
        }

        string id = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        ReadingJob job = new() { Id = id, State = ReadingState.Waiting, Asked = options.Clock.GetUtcNow(), Files = files.Count };
        _jobs[id] = job;
        if (!_waiting.Writer.TryWrite((id, files)))
        {
            _jobs.TryRemove(id, out _);
            throw new FaultException(ServingFaults.TooManyJobs(MostWaiting));
        }

        foreach (ReadingJob old in Jobs.Skip(MostRemembered).Where(old => old.HasEnded))
        {
            _jobs.TryRemove(old.Id, out _);
        }

        return job;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach ((string id, IReadOnlyList<GivenFile> files) in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await Task.Run(() => Run(id, files, stoppingToken), stoppingToken);
        }
    }

#pragma warning disable CA1031 // One reading that fails must not end those that wait, nor one article the others.
    private async Task Run(string id, IReadOnlyList<GivenFile> files, CancellationToken cancellation)
    {
        try
        {
            await Read(id, files, cancellation);
        }
        catch (FaultException exception)
        {
            End(id, exception.Fault);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await options.Log.WriteLineAsync(exception.ToString());
            End(id, ServingFaults.Failed($"/jobs/{id}"));
        }
    }
    private async Task Read(string id, IReadOnlyList<GivenFile> files, CancellationToken cancellation)
    {
        Change(id, job => job with { State = ReadingState.Loading });
        Knowledge knowledge = _knowledge ??= Knowledge.Load(options.Knowledge);
        using GivenArticles given = new(files);
        (string Name, ReadOutcome Outcome, Fault? Fault)[] found = [.. given.Read()];
        Change(id, job => job with { State = ReadingState.Reading, Total = found.Length });
        foreach ((string name, ReadOutcome outcome, Fault? fault) in found)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOne one = (fault, outcome.Article) switch
            {
                ({ } refused, _) => new ReadOne(name, null, null, "refused", 0, refused, ""),
                (null, { } article) => await Enter(name, article, knowledge, cancellation),
                _ => new ReadOne(name, null, null, "left out", 0, null, outcome.Skipped ?? ""),
            };
            Change(id, job => job with { Articles = job.Articles.Add(one) });
        }

        Change(id, job => job with { State = ReadingState.Done, Ended = options.Clock.GetUtcNow() });
    }

    /// <summary>Codes an article, and enters it when its turn comes. What is wrong with one does not touch the others.</summary>
    private async Task<ReadOne> Enter(string name, Article article, Knowledge knowledge, CancellationToken cancellation)
    {
        EntryOptions entering = new() { Codebook = knowledge.Fingerprint };
        try
        {
            // Coding takes time, which nobody shall wait for who wants to decide something meanwhile.
            CodedArticle coded = knowledge.Code(article);
            (EntryResult result, string unplaced) = await writer.Change(
                ledger =>
                {
                    EntryResult entered = ledger.Enter(coded, entering);
                    return (entered, Unplaced(ledger, article.Id, entered));
                },
                cancellation);
            string language = Knowledge.IsReadable(article) ? "" : $"in another language ({article.Language}) than English: kept, not coded";
            return new ReadOne(
                name, article.Id, article.Title, Word(result.Outcome), coded.Records.Length, null,
                string.Join("; ", new[] { language, unplaced }.Where(note => note.Length > 0)));
        }
        catch (FaultException exception)
        {
            return new ReadOne(name, null, article.Title, "refused", 0, exception.Fault, "");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await options.Log.WriteLineAsync(exception.ToString());
            return new ReadOne(name, null, article.Title, "refused", 0, ServingFaults.Failed(name), "");
        }
    }
#pragma warning restore CA1031

    private static string Unplaced(LedgerFile ledger, string article, EntryResult entered)
    {
        IEnumerable<LogEntry> lost = entered.Unplaced.IsEmpty ? [] : ledger.Questions.Corrections(new LogFilter { Numbers = entered.Unplaced }).Entries.Reverse();
        return string.Join("; ", lost.Select(entry => CorrectionWords.Unplaced(article, entry).ToString()));
    }

    private static string Word(EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.Entered => "entered",
        EntryOutcome.NewVersion => "new version",
        EntryOutcome.Recoded => "recoded",
        _ => "unchanged",
    };

    private void End(string id, Fault failure) =>
        Change(id, job => job with { State = ReadingState.Failed, Failure = failure, Ended = options.Clock.GetUtcNow() });

    private void Change(string id, Func<ReadingJob, ReadingJob> change) => _jobs[id] = change(_jobs[id]);
}
