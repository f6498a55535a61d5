using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Telling;

/// <summary>One step in what was told of an event.</summary>
/// <param name="Published">The day; null where it is unknown.</param>
/// <param name="Realis">How it stood by that report.</param>
/// <param name="Hedged">Whether that was told with reserve.</param>
/// <param name="Report">Id of the report.</param>
public sealed record RealisStep(DateOnly? Published, Realis Realis, bool Hedged, string Report)
{
    /// <summary>The steps of what some reports say, in order: each that says something else than the one before it.</summary>
    internal static IEnumerable<RealisStep> Course(IEnumerable<RealisStep> reports)
    {
        RealisStep? before = null;
        foreach (RealisStep report in reports)
        {
            if (before is null || (before.Realis, before.Hedged) != (report.Realis, report.Hedged))
            {
                yield return report;
            }

            before = report;
        }
    }
}
