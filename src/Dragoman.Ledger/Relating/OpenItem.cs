using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Relating;

/// <summary>A promise, a concession, a threat or a wish, with later acts that may have kept, broken or withdrawn it.</summary>
/// <param name="Kind">AGREE, CONCEDE, THREATEN, or wants.</param>
/// <param name="Makers">Who made it.</param>
/// <param name="Partners">To whom; of whom it is wanted; the other makers of what is agreed among them. Empty where no text tells.</param>
/// <param name="Event">The event; null for a wish.</param>
/// <param name="Wish">The wish; null for an event.</param>
/// <param name="Made">When; null where unknown, and then nothing is later.</param>
/// <param name="Due">The last day for which it was promised; null where no text tells a day to come.</param>
/// <param name="IsDue">Whether that day has passed, on the day asked for or that of the last article.</param>
/// <param name="Candidates">Later acts: those that share most words first, of each outcome the first few.</param>
public sealed record OpenItem(
    string Kind,
    ImmutableArray<string> Makers,
    ImmutableArray<string> Partners,
    MergedEvent? Event,
    StandingTie? Wish,
    DateOnly? Made,
    DateOnly? Due,
    bool IsDue,
    ImmutableArray<PromiseCandidate> Candidates)
{
    /// <summary>The words in which it was made.</summary>
    public Evidence Evidence => Event?.Best ?? Wish!.First.Evidence; // one of the two is there
}
