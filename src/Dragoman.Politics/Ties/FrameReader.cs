using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Context;
using Dragoman.Politics.Factuality;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Ties;

/// <summary>Reads the ties that frames find in one sentence.</summary>
internal sealed class FrameReader(TieLexicon lexicon, ActorDirectory directory, FactualityReader factuality, CodingContext context, Sentence sentence)
{
    private readonly SlotReader _slots = new(context, directory, sentence);

    /// <summary>The ties of the sentence, in the order of their triggers, one a pair and kind.</summary>
    public IEnumerable<CodedTie> Read() => sentence.Tokens
        .SelectMany(Frames, (trigger, frame) => Ties(trigger, frame))
        .SelectMany(ties => ties)
        .DistinctBy(tie => (tie.Kind, tie.From, tie.To, tie.Kind == "wants" ? tie.Span : default));

    private IEnumerable<TieFrame> Frames(Token token)
    {
        string lemma = token.Lemma.ToLowerInvariant();
        string form = token.Form.ToLowerInvariant();
        int hyphen = form.LastIndexOf('-');
        bool isSecondHalf = token.Index >= 2 && sentence.Tokens[token.Index - 1].Form == "-";
        string? second = hyphen > 0 ? form[(hyphen + 1)..] : isSecondHalf ? form : null;
        if (second is not null && lexicon.FramesOf("compound", second) is { IsEmpty: false } compounds)
        {
            return compounds;
        }

        return token.Upos switch
        {
            "VERB" => lexicon.FramesOf("verb", lemma)
                .Concat(token.Xpos == "VBN" || token.BareRelation is "amod" ? lexicon.FramesOf("adjective", form) : []),
            "NOUN" or "PROPN" => lexicon.FramesOf("noun", lemma).Concat(lexicon.FramesOf("holder", lemma)),
            "ADJ" => lexicon.FramesOf("adjective", lemma).Concat(form != lemma ? lexicon.FramesOf("adjective", form) : []),
            _ => [],
        };
    }

    private IEnumerable<CodedTie> Ties(Token trigger, TieFrame frame)
    {
        TextSpan? what = frame.Kind == "wants" ? WishReader.Read(sentence, trigger, frame.What) : null;
        if (frame.Kind == "wants" && what is null || IsNoTie(trigger, frame) || _slots.Sides(trigger, frame) is not { } sides)
        {
            yield break;
        }

        ImmutableArray<CodedActor?> others = Others(trigger, frame, sides);
        FactualityReading reading = factuality.Read(sentence, trigger);
        TextSpan span = SpanOf(trigger, frame);
        foreach (CodedActor from in sides.From)
        {
            foreach (CodedActor? to in others)
            {
                if (to is null ? frame.Kind == "wants" : to.Name != from.Name)
                {
                    yield return new CodedTie
                    {
                        Span = span,
                        Segment = sentence.Segment.Kind,
                        Rule = $"tie/{frame.Kind}/{frame.Class}/{frame.Trigger}",
                        Signs = [Sign.OfPrior(frame.Prior), new Sign(frame.Kind)],
                        Kind = frame.Kind,
                        From = from,
                        To = to,
                        What = what?.Of(context.Analysis.Article.Text),
                        Sources = context.Attributions.SourcesOf(span),
                        Hedged = reading.Hedged,
                        Realis = reading.Realis,
                    };
                }
            }
        }
    }

    /// <summary>"fought the rebels" tells an act of the past; "factions of the party" says of nobody that he belongs to it.</summary>
    private bool IsNoTie(Token trigger, TieFrame frame) =>
        frame is { Kind: "opposes", Class: "verb" } && trigger.Xpos == "VBD"
        || frame is { Kind: "part_of", Class: "holder" } && _slots.IsUnnamed(trigger);

    private ImmutableArray<CodedActor?> Others(Token trigger, TieFrame frame, TieSides sides)
    {
        if (!sides.To.IsEmpty)
        {
            return [.. sides.To];
        }

        if (frame.Kind == "wants")
        {
            // "wants the rebels to disarm": the rebels are those of whom it is wanted.
            Token? asked = sentence.ChildOf(trigger, "obj");
            bool hasInfinitive = sentence.ChildrenOf(trigger).Any(child => child.BareRelation == "xcomp" && ClauseGrammar.IsInfinitive(sentence, child));
            ImmutableArray<CodedActor> found = asked is not null && hasInfinitive ? _slots.ActorsAt(asked) : [];
            found = found.IsEmpty ? AskedIn(trigger) : found;
            return found.IsEmpty ? [null] : [.. found];
        }

        // "the Taliban regime" rules the country that the Taliban belong to.
        bool isRegime = frame is { Kind: "controls", Class: "noun" } && frame.Trigger is "regime" or "reign" or "emirate" or "rule";
        CodedActor? land = isRegime && sides.From is [{ } ruler] && directory.StateOf(ruler.Country) is { } state && state.Name != ruler.Name
            ? new CodedActor(state.Name, "", "")
            : null;
        return land is null ? [] : [land];
    }

    /// <summary>Whom the thing wanted concerns: "relations with …", "assurances from …".</summary>
    private ImmutableArray<CodedActor> AskedIn(Token trigger) =>
    [
        .. sentence.ChildrenOf(trigger)
            .Where(child => child.Index > trigger.Index && child.BareRelation is "obj" or "obl" or "nmod")
            .SelectMany(thing => new[] { ClauseGrammar.PhraseWith(sentence, thing, "with"), ClauseGrammar.PhraseWith(sentence, thing, "from") })
            .OfType<Token>()
            .Take(1)
            .SelectMany(asked => _slots.ActorsAt(asked)),
    ];

    /// <summary>The trigger; with its preposition where that is part of the relation's name ("leverage over").</summary>
    private TextSpan SpanOf(Token trigger, TieFrame frame)
    {
        bool takesPreposition = frame.Class is "verb" or "adjective" && frame.To.Length > 0 && trigger.Index + 1 < sentence.Tokens.Length;
        Token next = takesPreposition ? sentence.Tokens[trigger.Index + 1] : trigger;
        return next.Upos == "ADP" && frame.To.Contains(next.Form.ToLowerInvariant()) ? trigger.Span.Join(next.Span) : trigger.Span;
    }
}
