namespace Dragoman.Language.Learning;

/// <summary>One part of a model file: bytes under a name. Does not change.</summary>
/// <param name="Name">Its name within the file ("syntax", "tokenizer"); lower case.</param>
/// <param name="Vocabulary">Checksum of the vocabulary that its weights belong to (<see cref="VocabularyChecksum"/>); 0 for none.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ModelSection(string Name, ulong Vocabulary, ReadOnlyMemory<byte> Bytes);
