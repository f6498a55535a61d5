namespace Dragoman.Language.Lexing;

/// <summary>What a <see cref="Piece"/> is made of.</summary>
internal enum PieceKind
{
    /// <summary>Letters.</summary>
    Letters,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>A punctuation mark or a run of it.</summary>
    Mark,

    /// <summary>A symbol: currency, emoji.</summary>
    Symbol,
}
