namespace Dragoman.Language.Lexing;

/// <summary>The smallest stretch that the tokenizer puts together: a run of letters, of digits, of one mark, or one character.</summary>
internal readonly record struct Piece(int Start, int End, PieceKind Kind);
