using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Reference;

/// <summary>Finds the noun phrases and pronouns of an article.</summary>
internal static class PhraseFinder
{
    /// <summary>All phrases, in the order of their heads.</summary>
    public static List<Phrase> Find(ImmutableArray<Sentence> sentences, ImmutableArray<Name> names)
    {
        ILookup<int, Name> bySentence = names.ToLookup(name => name.Sentence);
        List<Phrase> found = [];
        bool isQuoted = false;
        Segment? segment = null;
        foreach (Sentence sentence in sentences)
        {
            isQuoted &= ReferenceEquals(segment, sentence.Segment);
            segment = sentence.Segment;
            Name?[] nameAt = NamesByWord(sentence, bySentence[sentence.Index]);
            bool[] quoted = Quoted(sentence, ref isQuoted);
            foreach (Token token in sentence.Tokens)
            {
                if (IsHead(sentence, token, nameAt))
                {
                    found.Add(Make(found.Count, sentence, token, nameAt[token.Index], quoted[token.Index]));
                }
            }
        }

        return found;
    }

    private static Name?[] NamesByWord(Sentence sentence, IEnumerable<Name> names)
    {
        Name?[] nameAt = new Name?[sentence.Tokens.Length];
        foreach (Name name in names)
        {
            for (int i = name.FirstToken; i < name.EndToken; i++)
            {
                nameAt[i] = name;
            }
        }

        return nameAt;
    }

    private static bool[] Quoted(Sentence sentence, ref bool isQuoted)
    {
        bool[] quoted = new bool[sentence.Tokens.Length];
        for (int i = 0; i < quoted.Length; i++)
        {
            string form = sentence.Tokens[i].Form;
            if (form is "\"" or "“" or "”" or "''" or "``")
            {
                isQuoted = form is "“" or "``" || (form is "\"" && !isQuoted);
            }

            quoted[i] = isQuoted;
        }

        return quoted;
    }

    private static bool IsHead(Sentence sentence, Token token, Name?[] nameAt)
    {
        if (token.Upos is not ("NOUN" or "PROPN" or "PRON"))
        {
            return false;
        }

        if (nameAt[token.Index] is { } name)
        {
            return token.Index == HeadOf(sentence, name);
        }

        if (token.BareRelation is "flat" or "fixed" or "goeswith" or "expl" or "discourse")
        {
            return false;
        }

        if (token.Upos == "PRON")
        {
            return !token.Has("PronType", "Int") && token.Lemma is not ("there" or "what" or "who" or "whoever" or "whatever")
                || IsRelative(sentence, token);
        }

        return !StandsBeforeName(sentence, token, nameAt);
    }

    // The first word of the name that hangs from outside it.
    private static int HeadOf(Sentence sentence, Name name)
    {
        for (int i = name.FirstToken; i < name.EndToken; i++)
        {
            if (sentence.Tokens[i].Head is not { } head || head < name.FirstToken || head >= name.EndToken)
            {
                return i;
            }
        }

        return name.FirstToken;
    }

    // "U.S. envoy Zalmay Khalilzad" is one phrase: the office is the name's title.
    private static bool StandsBeforeName(Sentence sentence, Token token, Name?[] nameAt) =>
        token.Index + 1 < nameAt.Length && nameAt[token.Index + 1] is { Kind: NameKind.Person } name && name.FirstToken == token.Index + 1
        && token.Upos is "NOUN" or "PROPN" && NounKinds.Of(token.Lemma.ToLowerInvariant()) != NounKind.None
        && (token.Head == HeadOf(sentence, name) || sentence.Tokens[HeadOf(sentence, name)].Head == token.Index);

    /// <summary>Whether the word is a relative pronoun within a relative clause.</summary>
    public static bool IsRelative(Sentence sentence, Token token) =>
        token.Has("PronType", "Rel") && RelativeClauseOf(sentence, token) is not null;

    /// <summary>The verb of the relative clause that a word stands in; null for none.</summary>
    public static Token? RelativeClauseOf(Sentence sentence, Token token)
    {
        int steps = 0;
        foreach (Token above in sentence.AncestorsOf(token))
        {
            if (above.Relation == "acl:relcl")
            {
                return above;
            }

            if (++steps > 3)
            {
                break;
            }
        }

        return null;
    }

    private static Phrase Make(int order, Sentence sentence, Token head, Name? name, bool isQuoted)
    {
        ImmutableArray<Token> words = WordsOf(sentence, head, name);
        Token? determiner = sentence.ChildOf(head, "det");
        bool hasOwner = sentence.ChildOf(head, "nmod:poss") is not null;
        string lower = determiner?.Lemma.ToLowerInvariant() ?? "";
        return new Phrase(order, sentence, head, words, name)
        {
            Kind = KindOf(sentence, head, name),
            IsPlural = head.Has("Number", "Plur") || (name is null && head.Xpos is "NNS" or "NNPS"),
            IsDefinite = hasOwner || lower is "the" or "this" or "that" or "these" or "those",
            IsIndefinite = lower is "a" or "an" or "some" or "any" or "every" or "each" or "no" or "another",
            IsQuoted = isQuoted,
            Text = TextOf(sentence, words, head, name),
            Title = TitleOf(sentence, name),
            Role = head is { BareRelation: "flat", Head: { } above } ? sentence.Tokens[above].BareRelation : head.BareRelation,
        };
    }

    private static ImmutableArray<Token> WordsOf(Sentence sentence, Token head, Name? name)
    {
        List<Token> words = [head];
        foreach (Token child in sentence.ChildrenOf(head))
        {
            bool isPart = child.BareRelation is "det" or "amod" or "nummod" or "compound" or "flat" or "nmod" or "fixed" or "goeswith"
                || (child.Relation == "acl" && child.Index < head.Index);
            if (isPart)
            {
                words.AddRange(sentence.SubtreeOf(child));
            }
        }

        if (name is not null)
        {
            words.AddRange(sentence.Tokens.AsSpan()[name.FirstToken..name.EndToken]);
        }

        return [.. words.DistinctBy(word => word.Index).OrderBy(word => word.Index)];
    }

    private static string? TitleOf(Sentence sentence, Name? name)
    {
        if (name is not { Kind: NameKind.Person, FirstToken: > 0 })
        {
            return null;
        }

        Token before = sentence.Tokens[name.FirstToken - 1];
        string lemma = before.Lemma.ToLowerInvariant();
        return before.Upos is "NOUN" or "PROPN" && NounKinds.Of(lemma).HasFlag(NounKind.Person) ? lemma : null;
    }

    private static string TextOf(Sentence sentence, ImmutableArray<Token> words, Token head, Name? name)
    {
        if (name is not null)
        {
            return string.Join(' ', sentence.Tokens.AsSpan()[name.FirstToken..name.EndToken].ToArray().Select(word => word.Form));
        }

        IEnumerable<Token> content = words.Where(word => word.Upos is not ("DET" or "PUNCT") || word.Head != head.Index);
        return string.Join(' ', content.Select(word => word.Form.ToLowerInvariant()));
    }

    private static NounKind KindOf(Sentence sentence, Token head, Name? name)
    {
        if (name is not null)
        {
            return name.Kind switch
            {
                NameKind.Person => PersonKind(sentence, name),
                NameKind.Organization => NounKind.Body,
                NameKind.Place => NounKind.Place | NounKind.Body,
                _ => NounKind.People,
            };
        }

        if (head.Upos == "PRON")
        {
            return head.Form.ToLowerInvariant() switch
            {
                "he" or "him" or "his" or "himself" => NounKind.Male,
                "she" or "her" or "hers" or "herself" => NounKind.Female,
                _ => NounKind.None,
            };
        }

        NounKind kind = NounKinds.Of(head.Lemma);
        return kind == NounKind.None ? NounKinds.Of(head.Lemma.ToLowerInvariant()) : kind;
    }

    private static NounKind PersonKind(Sentence sentence, Name name)
    {
        for (int i = Math.Max(0, name.FirstToken - 2); i < name.EndToken; i++)
        {
            string form = sentence.Tokens[i].Form;
            NounKind kind = NounKinds.Of(i < name.FirstToken ? form.ToLowerInvariant() : form) & (NounKind.Male | NounKind.Female);
            if (kind is NounKind.Male or NounKind.Female)
            {
                return kind;
            }
        }

        return NounKind.Person;
    }
}
