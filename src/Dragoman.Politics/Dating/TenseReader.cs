using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Dating;

/// <summary>Tells from the tense of a clause on which side of today it lies.</summary>
internal static class TenseReader
{
    private static readonly string[] _planning =
    [
        "plan", "expect", "intend", "schedule", "set", "due", "hope", "want", "prepare", "aim", "decide", "vow", "pledge", "promise", "threaten",
        "propose", "agree", "go", "slate", "urge", "ask", "call", "demand", "ready", "likely", "poise", "seek", "invite", "wait",
    ];

    /// <summary>The direction of the clause that a word stands in.</summary>
    public static DateDirection Of(Sentence sentence, Token word)
    {
        for (Token? at = word; at is not null; at = sentence.HeadOf(at))
        {
            if (at.Upos is "VERB" or "AUX" || sentence.ChildrenOf(at).Any(child => child.BareRelation is "cop" or "aux"))
            {
                return OfPredicate(sentence, at);
            }
        }

        return DateDirection.Past;
    }

    private static DateDirection OfPredicate(Sentence sentence, Token predicate)
    {
        bool hasTo = false;
        bool isProgressive = false;
        bool isOpenToCome = false;
        foreach (Token child in sentence.ChildrenOf(predicate))
        {
            string lemma = child.Lemma.ToLowerInvariant();
            if (child.BareRelation == "aux" && (child.Form.ToLowerInvariant() is "will" or "'ll" or "’ll" or "wo" or "shall" || lemma is "will" or "shall"))
            {
                return child.Form.Equals("would", StringComparison.OrdinalIgnoreCase) ? DateDirection.Past : DateDirection.Future;
            }

            if (child.BareRelation is "aux" or "cop" && child.Xpos == "VBD" || child.BareRelation == "aux" && lemma == "have")
            {
                return DateDirection.Past;
            }

            isOpenToCome |= child.BareRelation == "aux" && child.Xpos == "MD";
            hasTo |= child.BareRelation == "mark" && lemma == "to";
            isProgressive |= child.BareRelation == "aux" && lemma == "be" && predicate.Xpos == "VBG";
        }

        if (hasTo)
        {
            Token? above = sentence.HeadOf(predicate);
            bool isPlanned = above is null || _planning.Contains(above.Lemma.ToLowerInvariant(), StringComparer.Ordinal)
                || predicate.BareRelation == "acl";
            return isPlanned ? DateDirection.Future : Of(sentence, above!);
        }

        // "may start on Wednesday"; "may have started" was settled above by its "have".
        if (isProgressive || isOpenToCome)
        {
            return DateDirection.Future;
        }

        bool takesTenseFromAbove = predicate.Xpos is "VBG" or "VB" && sentence.HeadOf(predicate) is not null;
        return takesTenseFromAbove ? Of(sentence, sentence.HeadOf(predicate)!)
            : predicate.Xpos is "VBZ" or "VBP" && !IsReport(predicate) ? DateDirection.Open
            : DateDirection.Past;
    }

    /// <summary>A report in the present tense tells of a past act: "says on Monday".</summary>
    private static bool IsReport(Token predicate) =>
        predicate.Lemma.ToLowerInvariant() is "say" or "tell" or "report" or "warn" or "claim" or "show" or "write" or "state" or "announce" or "confirm";
}
