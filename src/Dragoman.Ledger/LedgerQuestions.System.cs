using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger;

public sealed partial class LedgerQuestions
{
    /// <summary>Figures that measure the same thing, through time, each with those who claim it and those it disagrees with.</summary>
    /// <param name="filter">Which figures; <see cref="RecordFilter.Actor"/> lets through those that measure the actor and those that it claims.</param>
    public ImmutableArray<FigureSeries> Series(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new SeriesQuestions(_connection, KnownOn).Answer(filter));
    }

    /// <summary>Ties, the reports of each taken together: when first and last stated, by whom, and whether somebody says that it is no more.</summary>
    /// <param name="filter">Which ties; <see cref="RecordFilter.From"/> and <see cref="RecordFilter.To"/> let those through that held on these days.</param>
    public ImmutableArray<StandingTie> StandingTies(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new TieQuestions(_connection, KnownOn).Answer(filter));
    }

    /// <summary>What happened between pairs of actors, by periods: the pairs with most events first.</summary>
    /// <param name="filter">Which events; <see cref="RecordFilter.Realis"/> is not asked, as what has happened and what has not are counted apart.</param>
    /// <param name="by">The periods.</param>
    public ImmutableArray<PairPeriod> Relations(RecordFilter filter, RelationPeriod by = RelationPeriod.All)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new PairQuestions(_connection, KnownOn).Answer(filter, by));
    }

    /// <summary>As <see cref="Relations"/>, of the pairs that some actors make among each other.</summary>
    /// <param name="names">The names of the actors, as answers tell them.</param>
    /// <param name="filter">Which events; <see cref="RecordFilter.Actor"/> and <see cref="RecordFilter.Other"/> are not asked.</param>
    /// <param name="by">The periods.</param>
    public ImmutableArray<PairPeriod> RelationsAmong(IReadOnlyCollection<string> names, RecordFilter filter, RelationPeriod by = RelationPeriod.All)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new PairQuestions(_connection, KnownOn).Answer(Among(names, filter), by));
    }

    /// <summary>How much each actor has to do with others, those that deal with most others first.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="by">The periods.</param>
    /// <param name="at">The period that counts, as <see cref="PairPeriod.Period"/>; "" for all of it.</param>
    /// <param name="among">As for <see cref="RelationPeriods"/>.</param>
    public ImmutableArray<ActorDealings> Dealings(
        RecordFilter filter, RelationPeriod by = RelationPeriod.All, string at = "", IReadOnlyCollection<string>? among = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(at);
        return _connection.Guard(() => new PairQuestions(_connection, KnownOn).Dealings(among is null ? filter : Among(among, filter), by, at));
    }

    /// <summary>The periods in which something has happened between two, in order; an event between three actors counts for each pair of them.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="by">The periods; not all of it.</param>
    /// <param name="among">The names of the actors whose pairs count, instead of those that the filter asks for; null for these.</param>
    public ImmutableArray<Tally> RelationPeriods(RecordFilter filter, RelationPeriod by, IReadOnlyCollection<string>? among = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new PairQuestions(_connection, KnownOn).Periods(among is null ? filter : Among(among, filter), by));
    }

    /// <summary>All that lies between two actors: events by periods, meetings, ties, and what each wants of the other.</summary>
    /// <param name="one">An actor, as <see cref="RecordFilter.Actor"/>.</param>
    /// <param name="other">Another actor.</param>
    /// <param name="filter">Days and types; <see cref="RecordFilter.Level"/> says whether those who act for the two count.</param>
    /// <param name="by">The periods.</param>
    public PairRelation Between(string one, string other, RecordFilter filter, RelationPeriod by = RelationPeriod.All)
    {
        ArgumentException.ThrowIfNullOrEmpty(one);
        ArgumentException.ThrowIfNullOrEmpty(other);
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new RelationQuestions(_connection, KnownOn).Between(one, other, filter, by));
    }

    /// <summary>Who deals with whom: actors and pairs, who stands between others, what hangs together, who mediates.</summary>
    /// <param name="filter">Which events; <see cref="RecordFilter.Actor"/> asks for the network around one actor, <see cref="RecordFilter.Level"/> for names or bodies.</param>
    public ActorNetwork Network(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new NetworkQuestions(_connection, KnownOn).Answer(filter));
    }

    /// <summary>What has changed between what had been published by two days.</summary>
    /// <param name="since">The earlier day.</param>
    /// <param name="until">The later day; null for <see cref="KnownOn"/>, and where that is null too for the day of the last article. Articles of unknown day are in neither.</param>
    /// <param name="filter">Whose changes, and of what; null for all.</param>
    public ImmutableArray<LedgerChange> Changes(DateOnly since, DateOnly? until = null, RecordFilter? filter = null) =>
        _connection.Guard(() => new ChangeQuestions(_connection, since, until ?? KnownOn).Answer(filter ?? new RecordFilter { Level = PairLevel.Bodies }));

    /// <summary>Promises, concessions, threats and wishes, each with later acts that may have kept, broken or withdrawn it; the latest first.</summary>
    /// <param name="filter">Whose, when made, of which type (AGREE, CONCEDE, THREATEN or wants).</param>
    public ImmutableArray<OpenItem> Promises(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new PromiseQuestions(_connection, KnownOn).Answer(filter));
    }

    /// <summary>What is known of an actor: names, posts, partners, meetings, statements, wishes, ties, figures, open items.</summary>
    /// <param name="name">Its name or one it goes under; where several go under it, the one with most events is meant.</param>
    /// <param name="most">How long each part may be, from 1.</param>
    /// <exception cref="Dragoman.Language.Annotation.FaultException">DR260: there is none.</exception>
    public ActorDossier Dossier(string name, int most = 10)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _connection.Guard(() => new DossierQuestions(_connection, KnownOn, most).Actor(name));
    }

    /// <summary>What is known of two actors: relations by years, events, statements to each other, open items.</summary>
    /// <param name="one">As for <see cref="Dossier"/>.</param>
    /// <param name="other">Another actor.</param>
    /// <param name="level">Whether those who act for the two count.</param>
    /// <param name="most">How long each part may be, from 1.</param>
    /// <exception cref="Dragoman.Language.Annotation.FaultException">DR260: one of them is not there.</exception>
    public PairDossier PairDossier(string one, string other, PairLevel level = PairLevel.Bodies, int most = 10)
    {
        ArgumentException.ThrowIfNullOrEmpty(one);
        ArgumentException.ThrowIfNullOrEmpty(other);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _connection.Guard(() => new DossierQuestions(_connection, KnownOn, most).Pair(one, other, level));
    }

    /// <summary>What is known of a place: the events there, who takes part in them, who is said to hold it.</summary>
    /// <param name="name">As <see cref="RecordFilter.Place"/>.</param>
    /// <param name="most">How long each part may be, from 1.</param>
    /// <exception cref="Dragoman.Language.Annotation.FaultException">DR261: no event was there.</exception>
    public PlaceDossier PlaceDossier(string name, int most = 10)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _connection.Guard(() => new PlaceQuestions(_connection, KnownOn, most).Answer(name));
    }

    /// <summary>What an outlet reported: articles, whom they quote, which of its events others have too, which of its articles are copies.</summary>
    /// <param name="name">Its name, in any case of letters.</param>
    /// <param name="most">How long each part may be, from 1.</param>
    /// <exception cref="Dragoman.Language.Annotation.FaultException">DR262: no article is by it.</exception>
    public OutletDossier OutletDossier(string name, int most = 10)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _connection.Guard(() => new OutletQuestions(_connection, KnownOn, most).Answer(name));
    }

    private static RecordFilter Among(IReadOnlyCollection<string> names, RecordFilter filter)
    {
        IReadOnlyCollection<long> entities = [.. names.Select(ContentKey.Entity)];
        return filter with { Entities = entities, OtherEntities = entities };
    }
}
