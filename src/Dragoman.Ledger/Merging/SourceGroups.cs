using System.Collections.Immutable;

namespace Dragoman.Ledger.Merging;

/// <summary>Tells how many independent sources an event's reports come from.</summary>
/// <remarks>
/// A report comes from the paper that it cites, else from its outlet, else from its article; copies of a wire story are one source,
/// and so are a paper that cites Reuters and Reuters.
/// </remarks>
internal static class SourceGroups
{
    /// <summary>The sources, each with its reports in order; the sources in order of their first reports.</summary>
    /// <param name="reports">Reports in order of publication.</param>
    /// <param name="copies">Pairs of versions that are copies of each other, in both directions.</param>
    internal static ImmutableArray<ImmutableArray<EventReport>> Of(
        ImmutableArray<EventReport> reports, IReadOnlySet<(long, long)> copies)
    {
        Dictionary<string, string> parents = new(StringComparer.Ordinal);
        string[] origins = [.. reports.Select(Origin)];
        foreach (string origin in origins)
        {
            parents.TryAdd(origin, origin);
        }

        for (int i = 0; copies.Count > 0 && i < reports.Length; i++)
        {
            for (int j = i + 1; j < reports.Length; j++)
            {
                if (copies.Contains((reports[i].Version, reports[j].Version)))
                {
                    parents[Root(origins[j])] = Root(origins[i]);
                }
            }
        }

        return
        [
            .. reports.Select((report, i) => (Report: report, Root: Root(origins[i])))
                .GroupBy(one => one.Root, StringComparer.Ordinal)
                .Select(group => group.Select(one => one.Report).ToImmutableArray()),
        ];

        string Root(string origin)
        {
            while (parents[origin] != origin)
            {
                origin = parents[origin];
            }

            return origin;
        }
    }

    /// <summary>What a report goes back to: a name that two reports share when they go back to the same.</summary>
    private static string Origin(EventReport report) =>
        report.Sources is [{ Sector: "MED" } paper, ..] ? Plain(paper.Name)
        : report.Outlet is { } outlet ? Plain(outlet)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{report.Version}");

    /// <summary>"www.reuters.com", "Reuters" and "REUTERS" are one.</summary>
    internal static string Plain(string outlet)
    {
        string name = outlet.Trim().ToLowerInvariant();
        name = name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
        name = name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return new string([.. (dot > 0 && !name.Contains(' ', StringComparison.Ordinal) ? name[..dot] : name).Where(char.IsLetterOrDigit)]);
    }
}
