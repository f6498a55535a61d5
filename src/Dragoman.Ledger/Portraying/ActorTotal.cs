using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Portraying;

/// <summary>How often an actor appears, and between which days.</summary>
internal sealed record ActorTotal(long Actor, int Events, int Statements, int Ties, int Claims, DateOnly? First, DateOnly? Last)
{
    /// <summary>What a row tells: actor, kind of record, how many, first and last day.</summary>
    internal static ActorTotal Of(SqliteDataReader row)
    {
        (string kind, int records) = (row.GetString(1), row.GetInt32(2));
        return new ActorTotal(
            row.GetInt64(0), kind == "event" ? records : 0, kind == "statement" ? records : 0, kind == "tie" ? records : 0, kind == "claim" ? records : 0,
            Day(row.GetString(3)), Day(row.GetString(4)));
    }

    /// <summary>All of them together; the actor is that of the first.</summary>
    internal static ActorTotal Sum(IEnumerable<ActorTotal> totals) => totals.Aggregate((one, other) => new ActorTotal(
        one.Actor, one.Events + other.Events, one.Statements + other.Statements, one.Ties + other.Ties, one.Claims + other.Claims,
        other.First is null || one.First < other.First ? one.First : other.First,
        other.Last is null || one.Last > other.Last ? one.Last : other.Last));

    private static DateOnly? Day(string day) => day.Length == 0 || day == StoredDays.NoDay ? null : FoundRecord.Day(day);
}
