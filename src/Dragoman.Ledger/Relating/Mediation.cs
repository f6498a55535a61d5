using Dragoman.Ledger.Asking;

namespace Dragoman.Ledger.Relating;

/// <summary>Someone who is reported to mediate.</summary>
/// <param name="Mediator">Who mediates.</param>
/// <param name="One">Of those between whom it does, the one that comes first by the alphabet.</param>
/// <param name="Other">The other; null where only one is told.</param>
/// <param name="Reports">How many events (CONSULT third-party) and ties tell so.</param>
/// <param name="First">The day of the first; null where none has a day.</param>
/// <param name="Last">The day of the last; null where none has a day.</param>
/// <param name="Evidence">The words of the first.</param>
public sealed record Mediation(string Mediator, string One, string? Other, int Reports, DateOnly? First, DateOnly? Last, Evidence Evidence);
