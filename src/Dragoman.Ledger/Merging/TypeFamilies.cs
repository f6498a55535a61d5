namespace Dragoman.Ledger.Merging;

/// <summary>Which types of PLOVER reports may give to one act.</summary>
internal static class TypeFamilies
{
    /// <summary>The family: types of one family may tell the same act, as PLOVER's reductions turn one into the other with time.</summary>
    /// <remarks>A withdrawal that is announced is CONCEDE, and RETREAT when it takes place; a meeting promised is AGREE, and CONSULT when it is held.</remarks>
    internal static string Of(string type) => type switch
    {
        "AGREE" or "SUPPORT" or "CONSULT" => "meet and agree",
        "CONCEDE" or "RETREAT" => "yield",
        _ => type,
    };

    /// <summary>Whether all who take part do the same, so that who is called actor and who recipient does not count.</summary>
    internal static bool IsMutual(string type) => type is "CONSULT" or "COOPERATE";

    /// <summary>Whether the act consists of words: two of them between the same parties are told apart by what is said.</summary>
    internal static bool IsVerbal(string type) => type is "AGREE" or "SUPPORT" or "CONCEDE" or "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN";

    /// <summary>Whether two types of one family may be one act without being the same type.</summary>
    internal static bool AreCompatible(string one, string other) => one == other || (one, other) is
        ("CONCEDE", "RETREAT") or ("RETREAT", "CONCEDE") or
        ("AGREE", "CONSULT") or ("CONSULT", "AGREE") or
        ("AGREE", "SUPPORT") or ("SUPPORT", "AGREE");
}
