using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Telling;

/// <summary>Sets side by side what reports of one event tell differently.</summary>
internal static class FieldDisputes
{
    /// <summary>The fields that are not told alike, those that exclude each other first.</summary>
    /// <param name="entries">The reports in order of publication.</param>
    /// <param name="excluding">Fields in which what is told excludes each other.</param>
    internal static IEnumerable<FieldDispute> Of(ImmutableArray<EventEntry> entries, ImmutableArray<string> excluding) =>
        new (string Field, Func<EventEntry, string> Value)[]
        {
            ("actors", entry => Names(entry.Actors)),
            ("recipients", entry => Names(entry.Recipients)),
            ("days", entry => Days(entry.Days)),
            ("mode", entry => entry.Mode),
            ("place", entry => entry.Place?.Name ?? ""),
            ("realis", entry => entry.Realis.ToString().ToLowerInvariant()),
        }
        .Select(one => new FieldDispute(one.Field, excluding.Contains(one.Field), Versions(entries, one.Value)))
        .Where(dispute => dispute.Versions.Length > 1)
        .OrderByDescending(dispute => dispute.Excludes);

    private static ImmutableArray<ToldVersion> Versions(ImmutableArray<EventEntry> entries, Func<EventEntry, string> value) =>
    [
        .. entries
            .Select(entry => (Value: value(entry), entry.Evidence.Id))
            .Where(told => told.Value.Length > 0)
            .GroupBy(told => told.Value, StringComparer.Ordinal)
            .Select(group => new ToldVersion(group.Key, [.. group.Select(told => told.Id)]))
            .OrderByDescending(version => version.Reports.Length),
    ];

    private static string Names(ImmutableArray<CodedActor> actors) =>
        string.Join(", ", actors.Select(actor => actor.Name).Order(StringComparer.Ordinal));

    private static string Days(DayInterval? days) => days is null
        ? ""
        : days.From == days.To ? Iso(days.From) : $"{Iso(days.From)}..{Iso(days.To)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
