using System.Collections.Immutable;
using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Relating;

/// <summary>An act that one report denies.</summary>
/// <param name="Denial">The report that it did not happen.</param>
/// <param name="Claims">Reports of an act of the same type by the same actors that say it did or will; none where only the denial is known.</param>
public sealed record DisputedEvent(EventEntry Denial, ImmutableArray<EventEntry> Claims);
