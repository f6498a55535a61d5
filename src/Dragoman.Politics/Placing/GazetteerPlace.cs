using Dragoman.Politics.Records;

namespace Dragoman.Politics.Placing;

/// <summary>A place that the gazetteer knows.</summary>
/// <param name="Place">The place as records name it.</param>
/// <param name="Population">People; 0 where there are none or it is unknown.</param>
/// <param name="Rank">2 for the capital of a state, 1 for the seat of a province, 0 else.</param>
/// <param name="IsKnown">Whether it is spoken of far from its country too, so that its name alone is enough.</param>
/// <param name="State">Two letters, of towns in the United States; "" else.</param>
public sealed record GazetteerPlace(CodedPlace Place, int Population, int Rank, bool IsKnown, string State);
