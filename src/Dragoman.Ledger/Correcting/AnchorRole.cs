namespace Dragoman.Ledger.Correcting;

/// <summary>What an anchor holds on to.</summary>
public enum AnchorRole
{
    /// <summary>A record: its words, layer and type.</summary>
    Record,

    /// <summary>The words that carry a record which the decision adds, or to which it moves one.</summary>
    Words,

    /// <summary>The words that are said in such a statement.</summary>
    Content,
}
