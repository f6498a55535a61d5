using Dragoman.Politics.Records;

namespace Dragoman.Politics.Factuality;

/// <summary>What a word makes of an act that it stands by or above.</summary>
/// <param name="Realis">Whether the act has happened; null where the word leaves that as it is.</param>
/// <param name="Hedges">Whether the word tells it with reserve.</param>
/// <param name="IsClear">Whether what stands above the word bears on the act as well.</param>
internal readonly record struct FactualityEffect(Realis? Realis, bool Hedges, bool IsClear);
