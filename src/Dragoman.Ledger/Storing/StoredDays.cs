namespace Dragoman.Ledger.Storing;

/// <summary>What the ledger writes where a day might stand.</summary>
internal static class StoredDays
{
    /// <summary>Where something without any day stands: behind all others.</summary>
    internal const string NoDay = "9999-12-31";

    /// <summary>Behind every day on which one can ask what was known: as of none does an event of an article of unknown day stand so.</summary>
    internal const string Never = "never";
}
