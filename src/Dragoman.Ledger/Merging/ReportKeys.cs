using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Merging;

/// <summary>The lists in which a report looks for others of the same event: reports of like acts among the same parties.</summary>
/// <remarks>
/// Blocking with several keys, as Hernández and Stolfo's sorted neighbourhood has it ("The merge/purge problem for large databases", 1995):
/// only reports that share a key, and stand near each other in its list, are ever compared.
/// </remarks>
internal static class ReportKeys
{
    // Of a summit of twenty, the first few say enough.
    private const int MostRoots = 4;
    private const int MostMonths = 3;

    /// <summary>The keys of a report, each once, sorted.</summary>
    internal static ImmutableArray<long> Of(EventReport report)
    {
        string family = TypeFamilies.Of(report.Type);
        ImmutableArray<string> roots =
            [.. report.Parties.Select(party => party.Root).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostRoots)];
        ImmutableArray<string> months = Months(report);
        SortedSet<long> keys = [ContentKey.Number("article", Text(report.Version), family)];
        for (int i = 0; i < roots.Length; i++)
        {
            keys.Add(ContentKey.Number("party", family, roots[i], report.Place?.Name ?? ""));
            foreach (string month in months)
            {
                keys.Add(ContentKey.Number("party", family, roots[i], month));
            }

            for (int j = i + 1; j < roots.Length; j++)
            {
                keys.Add(ContentKey.Number("pair", family, roots[i], roots[j]));
                foreach (string month in months)
                {
                    keys.Add(ContentKey.Number("pair", family, roots[i], roots[j], month));
                }
            }
        }

        if (report.SameAs.Length > 0)
        {
            keys.Add(ContentKey.Number("label", Text(report.Version), report.SameAs));
        }

        return [.. keys];
    }

    /// <summary>The months in which it may have been; none where that says little.</summary>
    private static ImmutableArray<string> Months(EventReport report)
    {
        if (report.Days is not { } days)
        {
            return [];
        }

        int first = (days.From.Year * 12) + days.From.Month - 1;
        int last = (days.To.Year * 12) + days.To.Month - 1;
        return last - first < MostMonths
            ? [.. Enumerable.Range(first, last - first + 1).Select(month => Text(month))]
            : [];
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
