using System.Collections.Immutable;
using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Relating;

/// <summary>The reports of one tie, as far as the index tells them.</summary>
/// <param name="Kind">Kind of the tie.</param>
/// <param name="From">Name of the one who has it; "" where the text does not tell.</param>
/// <param name="To">Name of the other side; "" for none.</param>
/// <param name="Reports">The reports in order of publication, those of unknown day last.</param>
internal sealed record TieGroup(string Kind, string From, string To, ImmutableArray<TieGroup.Report> Reports)
{
    /// <summary>The reports that state it.</summary>
    internal ImmutableArray<Report> Stating => [.. Reports.Where(report => report.Holds)];

    /// <summary>The first report after the last that states it which says that it is no more; null for none.</summary>
    internal Report? Ended => Stating.IsEmpty ? null : Reports.FirstOrDefault(report => report.IsDenied && report.Day > Stating[^1].Day);

    /// <summary>One report.</summary>
    /// <param name="Key">Key of the record.</param>
    /// <param name="Day">Day of publication; null where unknown.</param>
    /// <param name="Holds">Whether it states the tie. What is only planned or possible is no tie, except a wish.</param>
    /// <param name="IsDenied">Whether it says that the tie does not hold, or that the office is a former one.</param>
    internal sealed record Report(RecordKey Key, DateOnly? Day, bool Holds, bool IsDenied)
    {
        internal static Report Of(RecordKey key, DateOnly? day, string kind, string title, string realis)
        {
            bool isFormer = kind == "role" && title.StartsWith("former", StringComparison.OrdinalIgnoreCase);
            bool isDenied = isFormer || realis == "negated";
            return new Report(key, day, !isDenied && (realis == "actual" || kind == "wants"), isDenied);
        }
    }
}
