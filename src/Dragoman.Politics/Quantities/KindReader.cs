using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Context;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Quantities;

/// <summary>Tells what a figure claims, from the noun that it counts and the verb above it.</summary>
/// <param name="lexicon">What nouns and verbs count.</param>
/// <param name="context">What is known of the article.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="earlier">The figures before this one, for "the number" and for shares of what has been told.</param>
internal sealed class KindReader(QuantityLexicon lexicon, CodingContext context, Sentence sentence, EarlierFigures earlier)
{
    // How far back "the number" may reach.
    private const int SentencesBack = 3;

    private static readonly string[] _lengths = ["mile", "kilometre", "kilometer", "km", "metre", "meter", "yard"];

    /// <summary>The kind; null where the figure is no claim that the record format takes.</summary>
    public FigureKind? Read(Figure figure)
    {
        if (figure.Currency is { } currency)
        {
            return new FigureKind("money", currency, figure.Counted is null ? "" : OfMoney(figure), 1, "currency", 0.85);
        }

        return figure.MeasuredUnit is { } unit ? Measured(figure, unit)
            : figure.Number.IsShare ? Share(figure)
            : figure.Counted is { } noun ? Counted(figure, noun)
            : Bare(figure);
    }

    private string OfMoney(Figure figure) =>
        ClauseGrammar.PhraseWith(sentence, figure.Counted!, "of") is { } theme ? Phrase(theme) : "";

    private string Phrase(Token head) => ClauseGrammar.CorePhrase(context.Analysis.Article.Text, sentence, head).ToLowerInvariant();

    /// <summary>"a 20-year presence", "the roughly 430-mile border".</summary>
    private FigureKind? Measured(Figure figure, Token unit)
    {
        string name = unit.Lemma.ToLowerInvariant();
        if (figure.Counted is not { } noun)
        {
            return null;
        }

        if (_lengths.Contains(name, StringComparer.Ordinal))
        {
            bool isBorder = noun.Lemma.ToLowerInvariant() is "border" or "frontier" or "boundary";
            return new FigureKind(isBorder ? "border_length" : "count", name, Phrase(noun), 1, "length", 0.85);
        }

        return lexicon.NounOf(sentence, unit) is { Kind: "duration" } duration ? Duration(duration, Phrase(noun), 0.8)
            : lexicon.NounOf(sentence, unit) is { Kind: "people" or "troops" } people ? new FigureKind(people.Kind, people.Unit, Phrase(noun), 1, "compound", 0.6)
            : null;
    }

    private static FigureKind? Duration(QuantityNoun duration, string of, double prior) => duration.Unit switch
    {
        "decade" => new FigureKind("duration", "year", of, 10, "noun", prior),
        "century" => new FigureKind("duration", "year", of, 100, "noun", prior),
        "minute" or "hour" => null,
        _ => new FigureKind("duration", duration.Unit, of, 1, "noun", prior),
    };

    private FigureKind? Share(Figure figure)
    {
        if (figure.Counted is not { } whole)
        {
            // "51 percent of the land to the federation and 49 percent to the Serbs": of the same land.
            return earlier.Last(sentence, figure.Qualifier.Length > 0 ? 1 : 0, quantity => quantity.Unit == "percent") is { Kind: "territory_share" } share
                ? new FigureKind(share.Kind, share.Unit, share.Of, 1, "share", 0.6)
                : figure.Qualifier.Length > 0 ? new FigureKind("count", "percent", "", 1, "share", 0.5) : null;
        }

        CodedPlace? place = context.Places.PlaceOf(sentence, whole);
        CodedActor? state = context.Actors.ActorOf(sentence, whole);
        bool isLand = place is not null || lexicon.NounOf(sentence, whole)?.Kind == "land" || whole.Upos == "PROPN" && state is { Sector: "GOV" };
        if (isLand)
        {
            return new FigureKind("territory_share", "percent", place?.Name ?? state?.Name ?? LandOf(whole), 1, "share", 0.85);
        }

        bool arePeople = lexicon.NounOf(sentence, whole) is { Unit: "person" } || whole.Xpos == "NNPS";
        return arePeople ? new FigureKind("people", "percent", Phrase(whole), 1, "share", 0.75)
            : new FigureKind("count", "percent", Phrase(whole), 1, "share", 0.5);
    }

    /// <summary>The country that "the country's territory" or "Afghan territory" belongs to; else the words.</summary>
    private string LandOf(Token land)
    {
        foreach (Token child in sentence.ChildrenOf(land))
        {
            if (child.BareRelation is "nmod" or "amod" or "compound" && context.Actors.ActorOf(sentence, child) is { } owner)
            {
                return owner.Name;
            }
        }

        return Phrase(land);
    }

    private FigureKind? Counted(Figure figure, Token noun)
    {
        QuantityNoun? listed = lexicon.NounOf(sentence, noun);
        bool isQualified = figure.Bound is "least" or "most" || figure.Bound.Length > 0 && figure.Qualifier.ToLowerInvariant() is not ("only" or "just" or "the first" or "another");
        string byVerb = KindByVerb(figure.Anchor) ?? "";
        if (listed?.Kind == "duration")
        {
            return IsFrequency(figure) ? null : Duration(listed, DurationOf(noun), isQualified ? 0.8 : 0.65);
        }

        bool arePeople = listed?.Unit == "person" || listed is null && IsPeople(noun);
        if (arePeople)
        {
            string kind = listed?.Kind ?? "people";
            bool stays = kind is "troops" or "fighters" && byVerb is not ("casualties" or "detainees") || kind is "casualties" or "refugees";
            kind = byVerb.Length > 0 && !stays ? byVerb : kind;
            bool isMere = kind is "people" or "troops" && !isQualified && (IsDefinite(noun) || figure.Number.IsWord);
            bool isOne = figure.Number.Low <= 1 && kind is not "casualties";
            return isMere || isOne ? null : new FigureKind(kind, "person", OfPeople(noun, kind), 1, byVerb.Length > 0 && !stays ? "verb" : "noun", 0.85);
        }

        if (listed?.Kind is "list" || figure.Number.Low < 2 || IsDefinite(noun) && !isQualified || noun.Upos != "NOUN")
        {
            return null;
        }

        if (listed is null && figure.Number.IsWord && !isQualified)
        {
            return null;
        }

        string unit = noun.Lemma.ToLowerInvariant();
        return new FigureKind("count", unit, Phrase(noun), 1, "noun", listed is { Kind: "count" } ? 0.7 : isQualified ? 0.6 : 0.45);
    }

    /// <summary>A number without a noun: "killing 107 or more", "about 107 killed".</summary>
    private FigureKind? Bare(Figure figure)
    {
        Token anchor = figure.Anchor;
        int end = figure.Number.EndToken;
        Token? next = end < sentence.Tokens.Length ? sentence.Tokens[end] : null;
        bool hasVerbNext = next is not null && (next.Xpos is "VBN" or "VBD" || next.Upos == "ADJ");
        string? kind = hasVerbNext ? (lexicon.KindBy(next!, "object") ?? (lexicon.NounOf(sentence, next!)?.Kind == "casualties" ? "casualties" : null)) : null;
        kind ??= anchor.Upos == "NUM" ? KindByVerb(anchor) : figure.Number.High is null ? KindByVerb(anchor) : null;
        if (kind is null && Measure(anchor) is { } measure)
        {
            return Total(figure, measure);
        }

        return kind is null || kind == "troops" || figure.Number.Low < 2 && kind != "casualties"
            ? null
            : new FigureKind(kind, "person", hasVerbNext ? next!.Form.ToLowerInvariant() : VerbOf(anchor)?.Form.ToLowerInvariant() ?? "", 1, "verb", 0.75);
    }

    /// <summary>The noun whose amount a bare number is: the object of "put the number at", else the subject.</summary>
    private Token? Measure(Token anchor) =>
        ClauseGrammar.CaseOf(sentence, anchor) is "at" && sentence.HeadOf(anchor) is { } verb && sentence.ChildOf(verb, "obj") is { } measured
            ? measured
            : Subject(anchor);

    private Token? Subject(Token anchor) =>
        ClauseGrammar.OwnSubject(sentence, anchor) ?? (VerbOf(anchor) is { } verb ? ClauseGrammar.OwnSubject(sentence, verb) : null);

    /// <summary>"the death toll rose to more than 300", "that number is closer to 40,000".</summary>
    private FigureKind? Total(Figure figure, Token subject)
    {
        string lemma = subject.Lemma.ToLowerInvariant();
        if (lemma is "toll" or "tally")
        {
            return new FigureKind("casualties", "person", Phrase(subject), 1, "total", 0.75);
        }

        Token? counted = ClauseGrammar.PhraseWith(sentence, subject, "of");
        if (figure.Number.IsShare || figure.Number.Low < 2 || lemma is not ("number" or "figure" or "total" or "strength" or "population"))
        {
            return null;
        }

        if (counted is not null && lexicon.NounOf(sentence, counted) is { Unit: "person" } people)
        {
            return new FigureKind(people.Kind, "person", Phrase(counted), 1, "total", 0.7);
        }

        // "Others put the number at 50,000": of those whom the figure before counted.
        bool isOfEarlier = counted is null && lemma is "number" or "figure" or "total";
        return isOfEarlier && earlier.Last(sentence, SentencesBack, quantity => quantity.Unit == "person") is { } told
                ? new FigureKind(told.Kind, told.Unit, told.Of, 1, "total", 0.65)
            : figure.Qualifier.Length > 0 ? new FigureKind("people", "person", Phrase(subject), 1, "total", 0.5)
            : null;
    }

    private Token? VerbOf(Token anchor) => sentence.AncestorsOf(anchor).FirstOrDefault(above => above.Upos == "VERB");

    private string OfPeople(Token noun, string kind) =>
        kind is "troops" or "fighters" && context.Actors.ActorOf(sentence, noun) is { } actor ? actor.Name : Phrase(noun);

    private string DurationOf(Token noun) =>
        ClauseGrammar.PhraseWith(sentence, noun, "of") is { } theme ? Phrase(theme)
        : VerbOf(noun) is { } verb && ClauseGrammar.OwnSubject(sentence, verb) is { Upos: "NOUN" } subject ? Phrase(subject)
        : "";

    /// <summary>"every two years", "the first two days", "20 years later": no length is claimed.</summary>
    private bool IsFrequency(Figure figure)
    {
        string before = figure.First > 0 ? sentence.Tokens[figure.First - 1].Form.ToLowerInvariant() : "";
        string after = figure.End < sentence.Tokens.Length ? sentence.Tokens[figure.End].Form.ToLowerInvariant() : "";
        return before is "every" or "each" or "first" or "last" or "past" or "next" or "per" || figure.Number.Low <= 1 && figure.Number.IsWord
            || after is "later" or "earlier" or "before" or "after" or "ago" or "old" or "on" or "since";
    }

    private bool IsDefinite(Token noun) => sentence.ChildrenOf(noun).Any(child =>
        child.Relation == "nmod:poss" || child.BareRelation == "det" && child.Form.ToLowerInvariant() is "the" or "these" or "those" or "both" or "all");

    private bool IsPeople(Token noun) =>
        noun.Xpos == "NNPS" || context.Actors.ActorOf(sentence, noun) is { Sector: "CVL" or "REB" or "MIL" } && noun.Xpos is "NNS" or "NNP";

    /// <summary>What the verb above makes of those counted: its object, the subject of its passive, its subject, or the noun that its participle follows.</summary>
    private string? KindByVerb(Token anchor)
    {
        Token? participle = sentence.ChildrenOf(anchor).FirstOrDefault(child => child.BareRelation is "acl" or "amod" && child.Xpos == "VBN");
        if (participle is not null && lexicon.KindBy(participle, "object") is { } reduced)
        {
            return reduced;
        }

        Token current = anchor;
        while (current.BareRelation is "conj" or "nmod" or "appos" && sentence.HeadOf(current) is { } above)
        {
            if (current.BareRelation == "nmod" && ClauseGrammar.CaseOf(sentence, current) is "of"
                && lexicon.NounOf(sentence, above) is { Kind: "casualties" })
            {
                return "casualties";
            }

            if (current.BareRelation == "nmod")
            {
                return null;
            }

            current = above;
        }

        Token? verb = sentence.HeadOf(current);
        return verb is null ? null
            : current.Relation is "obj" or "nsubj:pass" ? lexicon.KindBy(verb, "object") ?? KindByComplement(verb)
            : current.Relation == "nsubj" && verb.Upos == "VERB" ? lexicon.KindBy(verb, verb.Xpos == "VBN" && !ClauseGrammar.HasChild(sentence, verb, "aux", "has", "have", "had") ? "object" : "subject")
            : null;
    }

    /// <summary>"left 40 people dead", "40 people are believed to have died", "forced 40 people to flee": what becomes of the object.</summary>
    private string? KindByComplement(Token verb)
    {
        Token? complement = sentence.ChildOf(verb, "xcomp");
        return complement is null ? null
            : complement.Upos == "ADJ" ? lexicon.NounOf(sentence, complement) is { Kind: "casualties" } fate ? fate.Kind : null
            : lexicon.KindBy(complement, complement.Xpos == "VBN" && ClauseGrammar.HasChild(sentence, complement, "aux", "be", "been") ? "object" : "subject");
    }
}
