using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <content>Unnamed people and organs, called by the words of the text: "villagers".</content>
internal sealed partial class ActorReading
{
    private bool IsFormer(Sentence sentence, Token head) =>
        sentence.ChildrenOf(head).Any(child => child.BareRelation is "amod" or "compound" && _directory.Is(child.Lemma, ActorWord.Former))
        || head.Form.StartsWith("ex-", StringComparison.OrdinalIgnoreCase);

    // "power", "charity", "resistance" without article or modifier are no actors, unless they do something.
    private bool IsMass(Sentence sentence, Token head) =>
        head.Xpos == "NN" && head.BareRelation is not ("nsubj" or "root" or "conj" or "appos")
        && !(head.BareRelation == "compound" && RoleAt(sentence, head) is { Sector: "REB" })
        && !sentence.ChildrenOf(head).Any(child => child.BareRelation is "det" or "amod" or "compound" or "nummod" || child.Relation == "nmod:poss");

    /// <summary>Unnamed people or organs, called by the words of the text.</summary>
    private Referent Unnamed(Sentence sentence, Token head, string country, string sector)
    {
        int first = head.Index;
        for (int i = head.Index - 1; i >= 0; i--)
        {
            Token before = sentence.Tokens[i];
            bool isPart = before.BareRelation is "amod" or "compound" || before.Relation == "punct" && before.Form == "-"
                || before.BareRelation == "advmod" && before.Head is { } above && above > i && above < head.Index;
            if (!isPart || before.Form == "led" || _directory.Is(before.Lemma, ActorWord.Plain) || before.Upos is "NUM" or "DET")
            {
                break;
            }

            first = i;
        }

        // "US-backed forces"
        if (sentence.Tokens[first].Form == "-" && first > 0)
        {
            first--;
        }

        string words = _article.Article.Text[sentence.Tokens[first].Span.Start..head.Span.End].ToLowerInvariant();
        return new Referent(new CodedActor(words, country, sector), null, null, LemmaOf(head), IsPlural(head));
    }

    private static string LemmaOf(Token token)
    {
        string lemma = token.Lemma.Length == 0 || token.Lemma == "_" ? token.Form.ToLowerInvariant() : token.Lemma.ToLowerInvariant();
        bool isUnchanged = IsPlural(token) && lemma.Equals(token.Form, StringComparison.OrdinalIgnoreCase) && lemma.EndsWith('s') && !lemma.EndsWith("ss", StringComparison.Ordinal);
        return isUnchanged ? lemma.EndsWith("ies", StringComparison.Ordinal) ? lemma[..^3] + "y" : lemma[..^1] : lemma;
    }
}
