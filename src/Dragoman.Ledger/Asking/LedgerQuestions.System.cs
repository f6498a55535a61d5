using System.Collections.Immutable;

namespace Dragoman.Ledger.Asking;

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
}
