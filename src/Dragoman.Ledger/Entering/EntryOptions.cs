namespace Dragoman.Ledger.Entering;

/// <summary>How an article is entered.</summary>
public sealed record EntryOptions
{
    /// <summary>The origin of what was coded from the article itself.</summary>
    public const string FromText = "text";

    /// <summary>Keeps articles apart that have the same id but come from different batches; "" for the common one.</summary>
    public string Collection { get; init; } = "";

    /// <summary>Fingerprint of the codebook and models that coded the article; "" where none is kept.</summary>
    public string Codebook { get; init; } = "";

    /// <summary>Where the records come from: "text" where they were coded from the article, else the data that they were imported from ("gdelt").</summary>
    public string Origin { get; init; } = FromText;

    /// <summary>Whether the records of a version that is known are replaced. Off by default: then they stay as they are.</summary>
    public bool Recode { get; init; }
}
