using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <content>Peoples and regions: of which country those are whom the text calls by them ("Yoruba leaders").</content>
internal sealed partial class ActorReading
{
    private const string Ethnic = "ethnic";

    /// <summary>The country of those whom a noun names by their people; "" where it names none or none of its countries is spoken of.</summary>
    private string HomeOfPeople(Sentence sentence, Token noun)
    {
        foreach (Token word in sentence.ChildrenOf(noun).Where(child => child.Index < noun.Index && child.BareRelation is "amod" or "compound").Append(noun))
        {
            ImmutableArray<string> homes = HomesOf(sentence, word);
            if (!homes.IsEmpty)
            {
                return MeantOf(homes);
            }
        }

        return "";
    }

    // "Bosnian Serbs and their forces": the owners are themselves unnamed, but their country is known.
    private string HomeOfOwner(Sentence sentence, Token noun) => sentence.ChildrenOf(noun)
        .Where(child => child.Relation == "nmod:poss" || child.BareRelation == "nmod" && sentence.ChildOf(child, "case")?.Lemma is "of" or "from")
        .SelectMany(child => Read(sentence, child)).FirstOrDefault(owner => owner is { Kind: null, Actor.Country.Length: > 0 })?.Actor.Country ?? "";

    // "Krajina Serbs" are more than the one word.
    private ImmutableArray<string> HomesOf(Sentence sentence, Token word)
    {
        if (word.Index > 0 && _directory.HomesOf($"{sentence.Tokens[word.Index - 1].Form} {word.Form}") is { IsEmpty: false } both)
        {
            return both;
        }

        return IsEthnic(sentence, word) || !char.IsUpper(word.Form[0]) ? [] : _directory.HomesOf(word.Form);
    }

    // "ethnic Albanians" live elsewhere than in Albania.
    private static bool IsEthnic(Sentence sentence, Token word) =>
        word.Index > 0 && sentence.Tokens[word.Index - 1].Form.Equals(Ethnic, StringComparison.OrdinalIgnoreCase);

    // Tamils live in India and in Sri Lanka: the article tells which are meant.
    private string MeantOf(ImmutableArray<string> homes)
    {
        if (homes is [var only])
        {
            return only;
        }

        string foremost = homes.MaxBy(_focus.WeightOf) ?? "";
        return _focus.WeightOf(foremost) > 0 ? foremost : "";
    }
}
