namespace Dragoman.Language.Treebanks;

/// <summary>A mention in a GUM sentence, as its column MISC gives it: "Entity=(7-place-new-nssss-cf4-2,3-coref-United_States".</summary>
/// <param name="Identity">Number of what is mentioned.</param>
/// <param name="Kind">GUM's kind of thing: "person", "place", "organization" and seven more.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Core">Indices of the words that make its shortest form.</param>
/// <param name="Title">Wikipedia's title for it; "" for none.</param>
public sealed record EntityMention(string Identity, string Kind, int First, int Last, IReadOnlyList<int> Core, string Title);
