using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Relating;

/// <summary>Puts together all that lies between two actors.</summary>
internal sealed class RelationQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    internal PairRelation Between(string one, string other, RecordFilter filter, RelationPeriod by)
    {
        RecordFilter asked = filter with { Actor = one, Other = other };
        PairQuestions pairs = new(connection, knownOn);
        string first = NameOf(one);
        string second = NameOf(other);
        ImmutableArray<PairPeriod> periods = pairs.Answer(asked with { Limit = null }, by);
        ImmutableArray<StandingTie> ties = new TieQuestions(connection, knownOn).Answer(asked with { Type = null });
        return new PairRelation(
            first,
            second,
            periods.Aggregate(new PairPeriod { One = first, Other = second, Period = "" }, (total, period) => total.Plus(period)),
            by == RelationPeriod.All ? [] : periods,
            new EventQuery(connection, knownOn).Answer(asked with { Type = "CONSULT", Realis = Realis.Actual, LatestFirst = true }),
            [.. ties.Where(tie => tie.Kind != "wants")],
            [.. ties.Where(tie => tie.Kind == "wants")]);
    }

    /// <summary>The name of the one that is meant; where several are, as it was asked for.</summary>
    private string NameOf(string asked) =>
        ActorLookup.Names(connection, ActorLookup.Find(connection, asked)) is [var only] ? only : asked;
}
