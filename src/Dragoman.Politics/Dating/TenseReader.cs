using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;

namespace Dragoman.Politics.Dating;

/// <summary>Tells from the tense of a clause on which side of today it lies.</summary>
internal sealed class TenseReader
{
    private readonly ClauseVerbs _verbs;

    public TenseReader(ClauseVerbs verbs) => _verbs = verbs;

    /// <summary>The direction of the clause that a word stands in.</summary>
    public DateDirection Of(Sentence sentence, Token word)
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

    /// <summary>The direction of a day that hangs from a word: of a noun that is planned ("invited to talks on Friday") the future.</summary>
    public DateDirection OfDayAt(Sentence sentence, Token attachment) =>
        attachment.Upos == "NOUN" && attachment.BareRelation is "obj" or "obl" or "nmod"
        && sentence.AncestorsOf(attachment).FirstOrDefault(above => above.Upos is "VERB" or "AUX") is { } verb && _verbs.Is(verb, ClauseVerb.Plan)
            ? DateDirection.Future
            : Of(sentence, attachment);

    private DateDirection OfPredicate(Sentence sentence, Token predicate)
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
            bool isPlanned = above is null || _verbs.Is(above, ClauseVerb.Plan)
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
            : predicate.Xpos is "VBZ" or "VBP" && !_verbs.Is(predicate, ClauseVerb.Report) ? DateDirection.Open
            : DateDirection.Past;
    }
}
