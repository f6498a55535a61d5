using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger;

/// <summary>What a ledger can be asked. Answers tell of the current version of each article, in an order that follows from their content.</summary>
/// <remarks>Every question throws a <see cref="FaultException"/> (DR206 to DR210) where the file fails or an article that is named is not there.</remarks>
public sealed partial class LedgerQuestions
{
    private readonly LedgerConnection _connection;

    internal LedgerQuestions(LedgerConnection connection, DateOnly? knownOn = null)
    {
        _connection = connection;
        KnownOn = knownOn;
    }

    /// <summary>The day by which all that is answered had been published; null where all that is known counts.</summary>
    public DateOnly? KnownOn { get; }

    /// <summary>How many articles no answer tells of, as the day they were published is unknown; 0 where all that is known counts.</summary>
    public int LeftOut => KnownOn is null
        ? 0
        : _connection.Guard(() => (int)(long)_connection.Ask("SELECT count(*) FROM versions WHERE superseded_by IS NULL AND published IS NULL")!); // count(*) always answers

    /// <summary>The same questions, answered with what had been published by a day: what came later shows in nothing, neither in counts nor in what is merged.</summary>
    /// <remarks>Not to be confused with <see cref="RecordFilter.From"/> and <see cref="RecordFilter.To"/>: these ask what was so on some days, with all that is known.</remarks>
    public LedgerQuestions AsOf(DateOnly day) => new(_connection, day);

    /// <summary>What happened, by day: each event once, however many reports tell of it.</summary>
    public ImmutableArray<MergedEvent> MergedEvents(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new EventQuery(_connection, KnownOn).Answer(filter));
    }

    /// <summary>The events with some ids, in their order; those that are not there are left out.</summary>
    public ImmutableArray<MergedEvent> MergedEventsOf(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return _connection.Guard(() => new EventQuery(_connection, KnownOn).OfIds(ids));
    }

    /// <summary>The events of <see cref="MergedEvents"/> in outline: for those who count or choose among more of them than they tell of.</summary>
    public ImmutableArray<EventOutline> Outlines(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => OutlineRows.Read(_connection, filter, KnownOn));
    }

    /// <summary>The events of <see cref="MergedEvents"/>, read as they are asked for: for those who write out more of them than memory holds.</summary>
    /// <remarks>The ledger stays open to be asked; who enters meanwhile waits with tidying up until the last has been read.</remarks>
    public IEnumerable<MergedEvent> EachMergedEvent(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.GuardEach(() => new EventQuery(_connection, KnownOn).Each(filter));
    }

    /// <summary>An event with all its reports.</summary>
    /// <param name="id">Its id, or that of one of its reports (<c>ARTICLE#N</c>).</param>
    /// <exception cref="FaultException">DR213: there is none.</exception>
    public EventDetail Event(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return _connection.Guard(() =>
        {
            using EventDetails details = new(_connection, KnownOn);
            return details.Of(id);
        });
    }

    /// <summary>Event reports by day; those without a day stand at the day their article was published, those without either last.</summary>
    public ImmutableArray<EventEntry> Events(RecordFilter filter) => Ask(filter, LayerQuestions.Events);

    /// <summary>Statements, in the order of <see cref="Events"/>.</summary>
    public ImmutableArray<StatementEntry> Statements(RecordFilter filter) =>
        // A statement was made; whether what it says is so is another record's matter.
        filter?.Realis is null ? Ask(filter!, LayerQuestions.Statements) : []; // Ask refuses null

    /// <summary>Claimed figures, in the order of <see cref="Events"/>.</summary>
    public ImmutableArray<QuantityEntry> Quantities(RecordFilter filter) => Ask(filter, LayerQuestions.Quantities);

    /// <summary>Standing relations, in the order of <see cref="Events"/>.</summary>
    public ImmutableArray<TieEntry> Ties(RecordFilter filter) => Ask(filter, LayerQuestions.Ties);

    /// <summary>Who appears in the records asked for, the most frequent first.</summary>
    public ImmutableArray<ActorEntry> Actors(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new ActorQuestions(_connection, KnownOn).Actors(filter));
    }

    /// <summary>Names of actors that have a word beginning so, in any case of letters, those with most events first: for those who write a name.</summary>
    /// <param name="beginning">What has been written, at least one character.</param>
    /// <param name="most">How many names, from 1.</param>
    public ImmutableArray<string> Names(string beginning, int most = 10)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(beginning);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _connection.Guard(() => NameQuestion.Answer(_connection, beginning.Trim(), most));
    }

    /// <summary>Pairs of actors that event reports name together, the most frequent first.</summary>
    public ImmutableArray<PairEntry> Pairs(RecordFilter filter) => Ask(filter, ReportedPairs.Pairs);

    /// <summary>Figures for the same thing that do not agree.</summary>
    public ImmutableArray<DisputedFigure> DisputedFigures(RecordFilter filter) =>
    [
        .. Series(filter)
            .Where(series => series.IsDisputed)
            .Select(series => new DisputedFigure(
                series.Kind, series.Of, series.Unit,
                [.. series.Points.Where(point => point.DisagreesWith.Length > 0).Select(point => point.Figure)])),
    ];

    /// <summary>Acts that some report denies, with the reports that say otherwise.</summary>
    public ImmutableArray<DisputedEvent> DisputedEvents(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new DisputeQuestions(_connection, KnownOn).Events(filter));
    }

    /// <summary>Articles, the latest first, those of unknown day last.</summary>
    /// <param name="filter">Of which outlet, published on which days, which page of the list; nothing else is asked.</param>
    public ImmutableArray<ArticleHeading> Articles(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new ArticleListing(_connection, filter, KnownOn).Headings());
    }

    /// <summary>How much was published on which day, in order; days without any article are left out.</summary>
    /// <param name="filter">As for <see cref="Articles"/>.</param>
    public ImmutableArray<ArticleDay> ArticleDays(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new ArticleListing(_connection, filter, KnownOn).Days());
    }

    /// <summary>An article with its text and records.</summary>
    /// <param name="name">Its id, its address, or COLLECTION/ID.</param>
    public ArticleEntry Article(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _connection.Guard(() => ArticleQuestions.Article(_connection, name));
    }

    /// <summary>The log of decisions, by number: also those that are undone, and those that have no place.</summary>
    public ImmutableArray<LogEntry> Corrections() => _connection.Guard(() => new LogReader(_connection).Entries());

    /// <summary>A page of the log of decisions, the last one first.</summary>
    /// <param name="filter">Which entries, and which page of them.</param>
    public LogPage Corrections(LogFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new LogQuestion(_connection, filter).Answer());
    }

    /// <summary>Of each of some records the number of the last entry of the log about it, 0 for none: what <see cref="Correction.Seen"/> is compared with.</summary>
    /// <param name="records">Their ids, <c>ARTICLE#N</c>.</param>
    /// <exception cref="FaultException">DR209, DR210, DR220: there is no such article, or one is no id of a record.</exception>
    public ImmutableDictionary<string, int> LastEntries(IEnumerable<string> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return _connection.Guard(() => new LogReader(_connection).LastEntries(records));
    }

    /// <summary>A record as it stands, what the machine said of it, and the decisions about it.</summary>
    /// <param name="record">Its id, <c>ARTICLE#N</c>.</param>
    /// <exception cref="FaultException">DR209, DR210, DR220: there is no such article or record.</exception>
    public RecordStanding Standing(string record)
    {
        ArgumentException.ThrowIfNullOrEmpty(record);
        return _connection.Guard(() => new LogReader(_connection).Standing(record));
    }

    /// <summary>What a version of an article changed against the one before it; null for the first, and for one that is not there.</summary>
    /// <param name="name">As for <see cref="Article"/>.</param>
    /// <param name="number">Number of the newer version.</param>
    public VersionDifference? Difference(string name, int number)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _connection.Guard(() => ArticleQuestions.Difference(_connection, name, number));
    }

    /// <summary>Articles that contain words, the best match first.</summary>
    /// <param name="words">Words that must all occur in some form, "phrases" in quotation marks, -words that must not occur.</param>
    /// <returns>Null where there is no word to look for.</returns>
    public ImmutableArray<SearchHit>? Search(string words) => Search(words, new RecordFilter())?.Hits;

    /// <summary>A page of the articles that contain words, the best match first, with how many there are, by outlet and by year.</summary>
    /// <param name="words">As for <see cref="Search(string)"/>.</param>
    /// <param name="filter">Days published, outlet, article; <see cref="RecordFilter.Actor"/> and <see cref="RecordFilter.Source"/> let articles through in whose records they are.</param>
    /// <returns>Null where there is no word to look for.</returns>
    public SearchAnswer? Search(string words, RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(filter);
        return SearchQuestion.Of(words) is { } question
            ? _connection.Guard(() => new ArticleSearch(_connection, question, filter, KnownOn).Answer())
            : null;
    }

    /// <summary>The outlets whose articles the ledger holds, those with most articles first.</summary>
    public ImmutableArray<OutletEntry> Outlets() => _connection.Guard(() => CoverageQuestion.Answer(_connection, KnownOn));

    /// <summary>All records of current versions in the record format, by collection, article and place in it.</summary>
    /// <remarks>Read article by article, so that nobody who enters has to wait for the reader of a long export.</remarks>
    public IEnumerable<string> RecordLines() =>
        _connection.Guard(() => ArticleQuestions.CurrentVersions(_connection))
            .SelectMany(version => _connection.Guard(() => StoredVersions.RecordLines(_connection, version)));

    private ImmutableArray<T> Ask<T>(RecordFilter filter, Func<LedgerConnection, RecordScope, ImmutableArray<T>> question)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => question(_connection, new RecordScope(filter, KnownOn)));
    }
}
