using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>The reading of one article from its first to its last word: who each phrase stands for.</summary>
/// <remarks>Names, nouns and pronouns are read in files of their own; each may ask for another phrase's reading.</remarks>
internal sealed partial class ActorReading
{
    private static readonly ImmutableArray<Referent> _nobody = [];

    private readonly ActorDirectory _directory;
    private readonly AnalysedArticle _article;
    private readonly DateOnly? _day;
    private readonly DateOnly _on;
    private readonly ArticleMemory _memory = new();
    private readonly ArticleFocus _focus;
    private readonly ImmutableArray<NameMatch?[]> _matches;
    private readonly Name?[][] _names;
    private readonly ImmutableArray<Referent>?[][] _read;
    private readonly Dictionary<(int Sentence, int Token), ReferenceChain> _chains = [];

    public ActorReading(ActorDirectory directory, AnalysedArticle article)
    {
        _directory = directory;
        _article = article;
        _day = article.Article.Published?.Day;
        _on = _day ?? DateOnly.MaxValue;
        _matches = [.. article.Sentences.Select(sentence => NameMatcher.Match(directory, sentence))];
        _focus = new ArticleFocus(_matches, _on, countsCapitals: true);
        _names = NamesByToken(article);
        _read = [.. article.Sentences.Select(sentence => new ImmutableArray<Referent>?[sentence.Tokens.Length])];
        foreach (ReferenceChain chain in article.Chains)
        {
            foreach (Mention mention in chain.Mentions)
            {
                _chains.TryAdd((mention.Sentence, mention.Head), chain);
            }
        }
    }

    public ImmutableArray<ImmutableArray<ImmutableArray<CodedActor>>> ReadAll()
    {
        foreach (Sentence sentence in _article.Sentences)
        {
            foreach (Token token in sentence.Tokens)
            {
                ImmutableArray<Referent> referents = Read(sentence, token);
                if (!referents.IsEmpty && IsMention(token))
                {
                    Remember(sentence, token, referents);
                }
            }
        }

        return
        [
            .. _read.Select(sentence => sentence
                .Select(read => (read ?? _nobody).Select(referent => referent.Actor).ToImmutableArray())
                .ToImmutableArray()),
        ];
    }

    private void Remember(Sentence sentence, Token token, ImmutableArray<Referent> referents)
    {
        // "Iran and Russia" is spoken of as a pair by what comes after, and each alone too.
        List<Referent> together = [.. referents];
        foreach (Token conjunct in sentence.ChildrenOf(token).Where(child => child.BareRelation == "conj"))
        {
            together.AddRange(Read(sentence, conjunct));
        }

        // The later of two equal mentions wins: the pair.
        _memory.Add(referents, sentence, token);
        if (together.Count > referents.Length)
        {
            _memory.Add([.. together], sentence, token);
        }

        RememberBond(sentence, token, referents);
    }

    private ImmutableArray<Referent> Read(Sentence sentence, Token token)
    {
        if (_read[sentence.Index][token.Index] is { } read)
        {
            return read;
        }

        // A phrase that is asked for while it is being read (a circle in the tree's meaning) stands for nobody.
        _read[sentence.Index][token.Index] = _nobody;
        ImmutableArray<Referent> referents = WithList(sentence, token, Decide(sentence, token));
        _read[sentence.Index][token.Index] = referents;
        return referents;
    }

    // "China, Pakistan and Afghanistan" may be parsed as if the second explained the first; states do not explain each other.
    private ImmutableArray<Referent> WithList(Sentence sentence, Token token, ImmutableArray<Referent> referents)
    {
        if (referents is not [{ IsState: true } first] || !IsNamed(token))
        {
            return referents;
        }

        foreach (Token child in sentence.ChildrenOf(token))
        {
            if (child.BareRelation == "appos" && IsNamed(child) && Read(sentence, child) is [{ IsState: true } other] && other.Actor.Name != first.Actor.Name)
            {
                referents = [.. referents, other, .. sentence.ChildrenOf(child)
                    .Where(conjunct => conjunct.BareRelation == "conj").SelectMany(conjunct => Read(sentence, conjunct))];
            }
        }

        return referents;
    }

    private ImmutableArray<Referent> Decide(Sentence sentence, Token token)
    {
        if (token.Upos is "PUNCT" or "VERB" or "AUX" or "ADP" or "CCONJ" or "SCONJ" or "PART" or "SYM" or "INTJ" or "ADV"
            && _matches[sentence.Index][token.Index] is null)
        {
            return _nobody;
        }

        // "Archbishop Desmond Tutu": a known name within a longer run is read for itself.
        bool isOwnName = _matches[sentence.Index][token.Index] is { } within && token.Head is { } runHead && !within.Covers(runHead)
            && token.Relation != "nmod:desc";
        if (!isOwnName && token.Relation is "flat" or "nmod:desc" or "flat:name" && sentence.HeadOf(token) is { } named)
        {
            return Read(sentence, named);
        }

        if (_matches[sentence.Index][token.Index] is { } match)
        {
            Token head = HeadOf(sentence, match);
            if (head.BareRelation == "appos" && sentence.HeadOf(head) is { } explained
                && sentence.ChildrenOf(head).Any(part => part.BareRelation == "det" && part.Lemma is "a" or "an"))
            {
                // "Pakistan, a key U.S. ally": a name with an indefinite article only tells whose ally.
                return Read(sentence, explained);
            }

            return head.Index != token.Index ? Read(sentence, head) : ReadMatch(sentence, token, match);
        }

        if ((token.BareRelation == "appos" || EndsList(sentence, token) ? sentence.HeadOf(token) : TrailedBy(sentence, token)) is { } above)
        {
            ImmutableArray<Referent> same = Read(sentence, above);
            if (!IsNamed(token) && IsPlural(token) && same is [{ Kind: not null }] && RoleAt(sentence, token) is not null)
            {
                // "China and Russia, two old rivals": both
                return [.. same.Concat(sentence.ChildrenOf(above).Where(child => child.BareRelation == "conj" && child.Index < token.Index)
                    .SelectMany(conjunct => Read(sentence, conjunct))).DistinctBy(one => one.Actor)];
            }

            if (same.Length == 1 && (same[0].IsPerson || !IsNamed(token) && (RoleAt(sentence, token) is not null || same[0].IsDescribedBy(LemmaOf(token)))))
            {
                return same;
            }
        }

        return token.Upos switch
        {
            "PRON" or "DET" => ReadPronoun(sentence, token),
            "PROPN" => ReadUnknownName(sentence, token),
            "ADJ" when !sentence.ChildrenOf(token).Any(child => child.BareRelation == "det") => _nobody,
            "NOUN" or "ADJ" or "NUM" or "X" => ReadNoun(sentence, token),
            _ => _nobody,
        };
    }

    // "Iran and Turkey, two old rivals": taken for a third of a list that "and" has ended.
    private bool EndsList(Sentence sentence, Token token) =>
        token.BareRelation == "conj" && IsPlural(token) && !IsNamed(token) && sentence.ChildOf(token, "cc") is null && sentence.HeadOf(token) is { Upos: "PROPN" } first
        && sentence.ChildrenOf(first).Any(child => child.BareRelation == "conj" && child.Index < token.Index && sentence.ChildOf(child, "cc") is not null);

    // "Kerry met with Iran and Turkey, two old rivals": taken for a second subject, though it stands after the verb that has one.
    private static Token? TrailedBy(Sentence sentence, Token token)
    {
        bool isSecond = token.BareRelation == "nsubj" && IsPlural(token) && sentence.HeadOf(token) is { } verb && verb.Index < token.Index
            && sentence.ChildrenOf(verb).Any(child => child.BareRelation == "nsubj" && child.Index < verb.Index);
        int comma = isSecond ? sentence.SubtreeOf(token).Min(part => part.Index) : 0;
        if (comma < 1 || sentence.Tokens[comma].Form != "," || sentence.Tokens[comma - 1].Upos != "PROPN")
        {
            return null;
        }

        Token named = sentence.Tokens[comma - 1];
        while (named.BareRelation is "conj" or "flat" or "compound" && sentence.HeadOf(named) is { } first && first.Index < comma)
        {
            named = first;
        }

        return named;
    }

    // The word of a name from which the others hang.
    private static Token HeadOf(Sentence sentence, NameMatch match)
    {
        for (int i = match.First; i < match.End; i++)
        {
            if (sentence.Tokens[i].Head is not { } head || !match.Covers(head))
            {
                return sentence.Tokens[i];
            }
        }

        return sentence.Tokens[match.End - 1];
    }

    private bool IsNamed(Token token) => token.Upos == "PROPN";

    // Parts of names and of other phrases are no mentions of their own, but an adjective of nationality is ("Iranian").
    private static bool IsMention(Token token) =>
        token.Relation is not ("flat" or "nmod:desc" or "flat:name" or "case" or "punct" or "cc" or "mark");

    private Referent ToReferent(KnownActor actor, string noun = "", bool isPlural = false) =>
        new(_directory.Code(actor, _day), actor.Kind, actor, noun, isPlural);

    private static bool IsPlural(Token token) =>
        token.Xpos is "NNS" or "NNPS" || token.Has("Number", "Plur");

    private static bool IsDefinite(Sentence sentence, Token noun) =>
        sentence.ChildrenOf(noun).Any(child => child.BareRelation == "det" && child.Lemma is "the" or "this" or "that" or "these" or "those" or "both");

    private static Name?[][] NamesByToken(AnalysedArticle article)
    {
        Name?[][] names = [.. article.Sentences.Select(sentence => new Name?[sentence.Tokens.Length])];
        foreach (Name name in article.Names)
        {
            names[name.Sentence].AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill(name);
        }

        return names;
    }
}
