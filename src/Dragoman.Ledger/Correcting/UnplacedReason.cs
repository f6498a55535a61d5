namespace Dragoman.Ledger.Correcting;

/// <summary>Why a decision has no effect, or not all of it, on the ledger as it is now.</summary>
public enum UnplacedReason
{
    /// <summary>The article is not in the ledger.</summary>
    ArticleMissing,

    /// <summary>The article's text has changed, and the words are not in it any more, or not where they belong.</summary>
    TextGone,

    /// <summary>The article's text has changed, and the words stand in it in several places that fit equally well.</summary>
    TextAmbiguous,

    /// <summary>The words are there, but no record of that layer and type stands on them.</summary>
    RecordGone,

    /// <summary>Several records stand on the words, and none of them or more than one says what the decided one said.</summary>
    RecordAmbiguous,

    /// <summary>What the fields of the record are to read does not fit the other fields or the text any more.</summary>
    Unfit,

    /// <summary>No actor of the ledger has the name.</summary>
    ActorMissing,

    /// <summary>The entry that it undoes is not in the log.</summary>
    EntryMissing,
}
