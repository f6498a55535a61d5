using System.Collections.Immutable;

namespace Dragoman.Workspace.Presenting;

/// <summary>A sentence of a briefing.</summary>
/// <param name="Subject">Who or what it is about; stands out.</param>
/// <param name="Text">What it says of it.</param>
/// <param name="Note">How well it is known; "" for nothing.</param>
/// <param name="Quotes">The words that it rests on; one at least.</param>
internal sealed record BriefedLine(string Subject, string Text, string Note, ImmutableArray<BriefedQuote> Quotes);
