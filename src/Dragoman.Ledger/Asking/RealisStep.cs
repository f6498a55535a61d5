using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Asking;

/// <summary>One step in what was told of an event.</summary>
/// <param name="Published">The day; null where it is unknown.</param>
/// <param name="Realis">How it stood by that report.</param>
/// <param name="Hedged">Whether that was told with reserve.</param>
/// <param name="Report">Id of the report.</param>
public sealed record RealisStep(DateOnly? Published, Realis Realis, bool Hedged, string Report);
