using System.Globalization;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Merging;

/// <summary>Writes events with those who take part and the pairs that they lie between.</summary>
internal sealed class EventStateWriter : IDisposable
{
    private readonly RowWriter _events;
    private readonly RowWriter _participants;
    private readonly RowWriter _pairs;
    private readonly bool _isPast;

    /// <summary>Prepares it.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="family">merged for events as they stand, past for those that have come to stand otherwise.</param>
    internal EventStateWriter(LedgerConnection connection, string family)
    {
        _isPast = family == "past";
        string[] stood = _isPast ? ["event", "known_from", "known_until"] : ["event", "known_from"];
        _events = new RowWriter(connection, $"{family}_events", false, [
            .. stood, "class", "type", "mode", "quad", "score", "cameo", "realis", "hedged", "day_from", "day_to", "day_precision", "sort_day", "last_day",
            "place", "place_id", "place_country", "place_precision", "latitude", "longitude", "reports", "articles", "sources", "first_published",
            "last_published", "disputed", "best_report", "is_long"]);
        _participants = new RowWriter(connection, $"{family}_participants", false, [.. stood, "role", "position", "actor", "entity", "sort_day", "last_day", "class"]);
        _pairs = new RowWriter(connection, $"{family}_pairs", false, [.. stood, "level", "one", "other", "sort_day", "last_day", "class", "score", "sources"]);
    }

    /// <summary>Writes how an event stood.</summary>
    /// <param name="state">The event.</param>
    /// <param name="from">From which day it stood so.</param>
    /// <param name="until">On which day it came to stand otherwise; null for one that stands.</param>
    internal void Write(EventState state, string from, string? until)
    {
        object[] stood = _isPast ? [state.Number, from, until!] : [state.Number, from]; // what is past has an end
        WriteEvent(state, stood);
        WriteParticipants(state, stood);
        foreach ((string level, long one, long other) in state.Reports.SelectMany(EventPairs.Of).Distinct().Order())
        {
            // What sums over pairs need stands beside them, so that no event is looked up for it.
            _pairs.Write([.. stood, level, one, other, state.SortDay, state.LastDay, state.Class.Number, state.Summary.Typical.Score, state.Sources]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _events.Dispose();
        _participants.Dispose();
        _pairs.Dispose();
    }

    private void WriteEvent(EventState state, object[] stood)
    {
        EventSummary summary = state.Summary;
        EventReport typical = summary.Typical;
        DayInterval? days = summary.Days;
        CodedPlace? place = summary.Place;
        _events.Write([
            .. stood, state.Class.Number, typical.Type, typical.Mode, typical.Quad, typical.Score, typical.Cameo, Word(summary.Realis), summary.Hedged ? 1 : 0,
            days is null ? null : Iso(days.From), days is null ? null : Iso(days.To), days is null ? null : Word(days.Precision), state.SortDay, state.LastDay,
            place?.Name, place?.Id, place?.Country, place?.Precision is { } precision ? Word(precision) : null, place?.Latitude, place?.Longitude,
            state.Reports.Length, state.Reports.Select(report => report.Version).Distinct().Count(), state.Sources,
            state.FirstPublished, state.LastPublished, string.Join(' ', summary.Disputed), summary.Best.Key,
            days is not null && days.To.DayNumber - days.From.DayNumber > MergedEventWriter.LongDays ? 1 : 0]);
    }

    /// <summary>Those whom the event is told of, and in role "also" those whom only some reports name.</summary>
    private void WriteParticipants(EventState state, object[] stood)
    {
        HashSet<long> written = [];
        Write("actor", state.Summary.Actors);
        Write("recipient", state.Summary.Recipients);
        Write("also", state.Reports.SelectMany(report => report.Parties).Where(party => !written.Contains(party.Entity)).DistinctBy(party => party.Entity));

        void Write(string role, IEnumerable<Party> parties)
        {
            int position = 0;
            foreach (Party party in parties.ToArray())
            {
                written.Add(party.Entity);
                _participants.Write([.. stood, role, position++, party.Actor, party.Entity, state.SortDay, state.LastDay, state.Class.Number]);
            }
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
