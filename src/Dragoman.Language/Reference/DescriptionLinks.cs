using Dragoman.Language.Annotation;

namespace Dragoman.Language.Reference;

/// <summary>Links definite descriptions to what was mentioned before: by the same head, or by what kind of thing they name.</summary>
internal static class DescriptionLinks
{
    private const int FarthestSynonym = 4;
    private const int FarthestTitle = 12;
    private const int MostCompared = 50;

    private static readonly string[] _bodyWords =
        ["group", "organization", "organisation", "movement", "company", "party", "agency", "body", "alliance", "militia", "faction", "outlet"];

    private static readonly string[] _countryWords = ["country", "nation", "state"];

    private static readonly string[] _cityWords = ["city", "town", "capital", "village"];

    /// <summary>Links each description to the nearest earlier phrase that agrees.</summary>
    public static void Apply(List<Phrase> phrases, Clusters clusters)
    {
        Dictionary<string, List<Phrase>> byLemma = new(StringComparer.Ordinal);
        Dictionary<string, Phrase> titled = new(StringComparer.Ordinal);
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Title is { } title)
            {
                titled[title] = phrase;
            }

            if (phrase.IsPronoun || phrase.Name is not null)
            {
                continue;
            }

            string lemma = phrase.Head.Lemma.ToLowerInvariant();
            if (!phrase.IsIndefinite && byLemma.TryGetValue(lemma, out List<Phrase>? earlier)
                && SameHead(phrase, earlier) is { } same)
            {
                clusters.Join(same, phrase);
            }
            else if (phrase.IsDefinite && !phrase.IsPlural && titled.TryGetValue(lemma, out Phrase? person)
                && phrase.Sentence.Index - person.Sentence.Index <= FarthestTitle)
            {
                clusters.Join(person, phrase);
            }
            else if (phrase.IsDefinite && SameKind(phrase, lemma, phrases, clusters) is { } named)
            {
                clusters.Join(named, phrase);
            }

            (byLemma.TryGetValue(lemma, out List<Phrase>? list) ? list : byLemma[lemma] = []).Add(phrase);
        }
    }

    private static Phrase? SameHead(Phrase phrase, List<Phrase> earlier)
    {
        int oldest = Math.Max(0, earlier.Count - 30);
        for (int i = earlier.Count - 1; i >= oldest; i--)
        {
            Phrase other = earlier[i];
            if (other.IsPlural != phrase.IsPlural || Contains(other, phrase))
            {
                continue;
            }

            bool sameWords = other.Text == phrase.Text;
            if (sameWords ? !phrase.IsIndefinite : phrase.IsDefinite && AddsNothing(phrase, other))
            {
                return other;
            }
        }

        return null;
    }

    // "the talks" after "the Doha talks", but not "the Geneva talks" after it.
    private static bool AddsNothing(Phrase phrase, Phrase other)
    {
        HashSet<string> known = [.. other.Words.Select(word => word.Lemma.ToLowerInvariant())];
        return phrase.Words.All(word => word.Upos is "DET" or "ADP" or "PUNCT" or "PRON" || known.Contains(word.Lemma.ToLowerInvariant()));
    }

    private static Phrase? SameKind(Phrase phrase, string lemma, List<Phrase> phrases, Clusters clusters)
    {
        bool isBare = phrase.Words.All(word => word.Index == phrase.Head.Index || word.Upos is "DET" or "ADJ");
        if (!isBare || phrase.IsPlural)
        {
            return null;
        }

        NounKind kind = _bodyWords.Contains(lemma) ? NounKind.Body
            : _countryWords.Contains(lemma) || _cityWords.Contains(lemma) ? NounKind.Place
            : phrase.Kind.HasFlag(NounKind.Person) ? NounKind.Person
            : NounKind.None;
        if (kind == NounKind.None)
        {
            return null;
        }

        for (int i = phrase.Order - 1; i >= 0 && phrase.Sentence.Index - phrases[i].Sentence.Index <= FarthestSynonym; i--)
        {
            Phrase other = phrases[i];
            if (other.Name is { } name && !Contains(other, phrase) && !Contains(phrase, other) && Fits(kind, name.Kind)
                && !HasOther(phrase, other, clusters, lemma))
            {
                return other;
            }
        }

        return null;
    }

    private static bool Fits(NounKind kind, NameKind name) => kind switch
    {
        NounKind.Body => name == NameKind.Organization,
        NounKind.Place => name == NameKind.Place,
        _ => name == NameKind.Person,
    };

    // A thing that was called a company is not now called a party.
    private static bool HasOther(Phrase phrase, Phrase other, Clusters clusters, string lemma) =>
        clusters.MembersOf(other).Take(MostCompared).Any(member => member.Name is null && !member.IsPronoun && member.Order < phrase.Order
            && !member.Head.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase) && _bodyWords.Contains(member.Head.Lemma));

    private static bool Contains(Phrase outer, Phrase inner) =>
        outer.Sentence.Index == inner.Sentence.Index && outer.Order != inner.Order && outer.Span.Contains(inner.Head.Span);
}
