using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;

namespace Dragoman.Ledger;

public sealed partial class LedgerQuestions
{
    /// <summary>How much of each layer a filter lets through, whatever <see cref="RecordFilter.Limit"/> says.</summary>
    public RecordCounts Counts(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new EventCounting(_connection, KnownOn).Counts(filter));
    }

    /// <summary>What the events are like that a filter lets through, whatever <see cref="RecordFilter.Limit"/> says: how many have each value.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="most">How many values of each field, from 1.</param>
    public EventFacets Facets(RecordFilter filter, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _connection.Guard(() => new EventCounting(_connection, KnownOn).Facets(filter, most));
    }

    /// <summary>How many events are of each type, the most frequent first: what <see cref="Facets"/> tells of types, in less time.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="most">How many types, from 1.</param>
    public ImmutableArray<Tally> Types(RecordFilter filter, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _connection.Guard(() => new EventCounting(_connection, KnownOn).Types(filter, most));
    }

    /// <summary>How many events began in each stretch of time, by quad class; what has not happened apart.</summary>
    /// <param name="filter">Which events; <see cref="RecordFilter.Limit"/> is not asked.</param>
    /// <param name="unit">The stretches.</param>
    public ImmutableArray<DensityPeriod> Density(RecordFilter filter, DensityUnit unit)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new EventCounting(_connection, KnownOn).Density(filter, unit));
    }

    /// <summary>Where the events were that a filter lets through, the place with most of them first; those of unknown place are left out.</summary>
    /// <param name="filter">Which events; <see cref="RecordFilter.Limit"/> and <see cref="RecordFilter.Offset"/> count places.</param>
    public ImmutableArray<EventPlace> Places(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _connection.Guard(() => new EventCounting(_connection, KnownOn).Places(filter));
    }

    /// <summary>What the ledger reaches over: its days, and how much it holds.</summary>
    public LedgerExtent Extent() => _connection.Guard(() => new EventCounting(_connection, KnownOn).Extent());
}
