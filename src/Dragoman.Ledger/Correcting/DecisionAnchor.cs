namespace Dragoman.Ledger.Correcting;

/// <summary>Where in the articles a decision holds, told so that it can be found again in another ledger, coding or version.</summary>
/// <remarks>Source: W3C Web Annotation Data Model, TextPositionSelector and TextQuoteSelector.</remarks>
public sealed record DecisionAnchor
{
    /// <summary>What it holds on to.</summary>
    public required AnchorRole Role { get; init; }

    /// <summary>What the article is known by (<c>articles.identity</c>).</summary>
    public required string Article { get; init; }

    /// <summary>SHA-256 of the version of the article that was decided about (<c>versions.hash</c>).</summary>
    public required string Version { get; init; }

    /// <summary>event, statement, quantity or tie.</summary>
    public required string Layer { get; init; }

    /// <summary>Type of an event; "" for other layers.</summary>
    public required string Type { get; init; }

    /// <summary>First position in that version's text, in code points.</summary>
    public required int Start { get; init; }

    /// <summary>One past the last position, in code points.</summary>
    public required int End { get; init; }

    /// <summary>The words there.</summary>
    public required string Quote { get; init; }

    /// <summary>Up to 32 characters before them.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 32 characters after them.</summary>
    public required string Suffix { get; init; }

    /// <summary>Fingerprint of what the machine said there, offsets and ids aside; "" for mere words.</summary>
    public required string Said { get; init; }
}
