using System.Collections.Immutable;

namespace Dragoman.Language.Treebanks;

/// <summary>One sentence of a CoNLL-U file.</summary>
/// <param name="Document">Value of the last "# newdoc id"; "" where the file has none.</param>
/// <param name="StartsDocument">Whether "# newdoc" stands before it.</param>
/// <param name="StartsParagraph">Whether "# newpar" or "# newdoc" stands before it.</param>
/// <param name="Text">Value of "# text".</param>
/// <param name="Words">Its words; empty nodes are left out.</param>
/// <param name="Surface">Its surface tokens as written: one for each word, or for each range ("1-2").</param>
public sealed record ConlluSentence(
    string Document,
    bool StartsDocument,
    bool StartsParagraph,
    string Text,
    ImmutableArray<ConlluWord> Words,
    ImmutableArray<string> Surface);
