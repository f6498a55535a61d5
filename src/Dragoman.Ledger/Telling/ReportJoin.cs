using System.Collections.Immutable;
using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Telling;

/// <summary>Why a report is of the same event as another one.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="With">Id of the earlier report that it is most like.</param>
/// <param name="Points">How much speaks for it; infinite where an analyst has ruled so.</param>
/// <param name="Reasons">What speaks for it and against it.</param>
public sealed record ReportJoin(string Report, string With, double Points, ImmutableArray<MergeReason> Reasons);
