using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>Tries a frame on a word: whether what hangs from the word fills the frame's slots, and how well.</summary>
internal sealed class FrameFitting(
    Sentence sentence, PhraseLens lens, Codebook codebook, DependentReader dependentReader, SentenceActs acts, ActorSearch actors)
{
    private const int WordFit = 10;

    // "joint operation" says more than "operation".
    private const int LongNameFit = 4;
    private const int ActFit = 8;
    private const int CompanionFit = 6;
    private const int RoleFit = 3;

    private static readonly string[] _clauseRelations = ["inf", "that", "ing"];

    /// <summary>The match of a frame with a word; null when it does not fit.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="key">The trigger under which the codebook lists the word.</param>
    /// <param name="token">The word.</param>
    /// <param name="carrier">The verb that carries it, if it is a noun that one carries.</param>
    /// <param name="dependents">What hangs from it.</param>
    /// <param name="misses">Takes the frame if but one of its slots keeps it from fitting; null where nobody asks.</param>
    public FrameMatch? TryMatch(Frame frame, string key, Token token, Token? carrier, List<Dependent> dependents, List<FrameMiss>? misses)
    {
        if (!TryCompanion(frame, key, token, out int companion))
        {
            return null;
        }

        if (companion >= 0 && sentence.Tokens[companion] is { BareRelation: "case" } particle
            && sentence.HeadOf(particle) is { } objectOfParticle && objectOfParticle.Head == token.Index)
        {
            // "took over the crossings": read as a preposition, the particle hides the object.
            dependents = [.. dependents, new Dependent("obj", objectOfParticle, null)];
        }

        Draft draft = new() { Fit = companion >= 0 ? CompanionFit : 0, HoldsItsAct = frame.HoldsItsAct };
        draft.Words.Add(token.Index);
        if (companion >= 0)
        {
            draft.Words.Add(companion);
            draft.Taken.Add(companion);
        }

        FrameSlot? failed = null;
        foreach (FrameSlot slot in frame.Slots)
        {
            bool isFilled = TryFill(slot, dependents, draft);
            if (slot.Need == SlotNeed.Forbidden ? isFilled : slot.Need == SlotNeed.Required && !isFilled)
            {
                if (misses is null || failed is not null)
                {
                    return null;
                }

                failed = slot;
            }
        }

        if (failed is not null)
        {
            misses!.Add(new FrameMiss(frame, token, failed, draft.Fit));
            return null;
        }

        if (carrier is not null)
        {
            draft.Words.Add(carrier.Index);
        }

        return new FrameMatch
        {
            Frame = frame,
            Trigger = token,
            Words = [.. draft.Words],
            Fillers = [.. draft.Fillers],
            Fit = draft.Fit,
            Carrier = carrier,
            Inner = draft.Inner,
        };
    }

    private bool TryCompanion(Frame frame, string key, Token token, out int index)
    {
        index = -1;
        foreach (FrameTrigger trigger in frame.Triggers.Where(trigger => trigger.Lemma == key)
            .OrderByDescending(trigger => trigger.Companion.Length))
        {
            if (trigger.Companion.Length == 0)
            {
                return true;
            }

            foreach (Token child in sentence.ChildrenOf(token))
            {
                bool isCompanion = frame.Kind == FrameKind.Noun
                    ? child.BareRelation is "compound" or "amod" && child.Lemma.Equals(trigger.Companion, StringComparison.OrdinalIgnoreCase)
                    : child.BareRelation is "compound" or "advmod" or "obl" or "case"
                        && child.Form.Equals(trigger.Companion, StringComparison.OrdinalIgnoreCase);
                if (isCompanion)
                {
                    index = child.Index;
                    return true;
                }
            }

            // A particle that the parser hung elsewhere still stands right behind its verb: "handed over 700 tons".
            if (frame.Kind == FrameKind.Verb && token.Index + 1 < sentence.Tokens.Length
                && sentence.Tokens[token.Index + 1] is { Upos: "ADP" or "ADV" } next
                && next.Form.Equals(trigger.Companion, StringComparison.OrdinalIgnoreCase))
            {
                index = next.Index;
                return true;
            }

            if (frame.Kind == FrameKind.Verb && ParticleBehindObject(token, trigger.Companion) is { } behind)
            {
                index = behind.Index;
                return true;
            }
        }

        return false;
    }

    // "kicked Sudan out of the union": behind an object the particle stands as the first of two prepositions.
    private Token? ParticleBehindObject(Token verb, string particle) => sentence.ChildrenOf(verb)
        .Where(child => child.BareRelation == "obl" && child.Index > verb.Index)
        .Select(phrase => sentence.ChildrenOf(phrase).Where(part => part.BareRelation == "case").ToArray())
        .Where(cases => cases.Length > 1 && cases[0].Form.Equals(particle, StringComparison.OrdinalIgnoreCase))
        .Select(cases => cases[0])
        .FirstOrDefault();

    private bool TryFill(FrameSlot slot, List<Dependent> dependents, Draft draft)
    {
        bool isFilled = false;
        foreach (Dependent dependent in dependents)
        {
            if (!slot.Relations.Contains(dependent.Relation) || draft.Taken.Contains(dependent.Token.Index)
                || (dependent.Bearer is { } bearer && !draft.Named.Contains(bearer.Index)))
            {
                continue;
            }

            if (slot.Fillers.IsEmpty)
            {
                isFilled = true;
                draft.Inner ??= _clauseRelations.Contains(dependent.Relation) ? acts.At(dependent.Token) : null;
            }
            else if (TryFill(slot, dependent, draft))
            {
                draft.Taken.Add(dependent.Token.Index);
                isFilled = true;
            }
        }

        return isFilled;
    }

    private bool TryFill(FrameSlot slot, Dependent dependent, Draft draft)
    {
        foreach (SlotFiller filler in slot.Fillers)
        {
            if (!Fits(filler, dependent.Token))
            {
                continue;
            }

            ImmutableArray<CodedActor> named = filler.Role is SlotRole.None or SlotRole.Place
                ? []
                : actors.ActorsAt(filler.Reach, dependent.Token);
            bool isConstrained = (!filler.Words.IsEmpty || filler.TellsAct || filler.IsPlace) && !filler.IsExcluding;
            if (filler.Role is not (SlotRole.None or SlotRole.Place) && named.IsEmpty && !isConstrained)
            {
                continue;
            }

            if (filler.Role != SlotRole.None && (!named.IsEmpty || filler.Role == SlotRole.Place || filler is { Role: SlotRole.Recipient, IsPlace: true }))
            {
                draft.Fillers.Add(new RoleFiller(filler.Role, dependent.Token, named));
                draft.Fit += named.IsEmpty && filler.Role == SlotRole.Recipient ? 0 : RoleFit;
            }

            if (filler is { IsPlace: true, IsExcluding: false, Role: SlotRole.Actor or SlotRole.Recipient })
            {
                draft.Fillers.Add(new RoleFiller(SlotRole.Place, dependent.Token, []));
            }

            if (!filler.Words.IsEmpty && !filler.IsExcluding)
            {
                draft.Fit += WordFit + (HasLongName(filler.Words, dependent.Token) ? LongNameFit : 0);
                draft.Named.Add(dependent.Token.Index);
                if (filler.Role == SlotRole.None || (filler.Reach == SlotReach.Within && draft.HoldsItsAct))
                {
                    draft.Words.Add(dependent.Token.Index);
                }
            }

            if (filler.TellsAct)
            {
                draft.Fit += ActFit + (filler.Types.IsEmpty ? 0 : RoleFit);
                draft.Inner ??= acts.At(dependent.Token);
            }

            return true;
        }

        return false;
    }

    private bool Fits(SlotFiller filler, Token token)
    {
        if (filler.TellsAct)
        {
            return acts.At(token) is { } inner && (filler.Types.IsEmpty || filler.Types.Contains(inner.Frame.Type));
        }

        if (filler.IsPlace)
        {
            return lens.IsPlace(sentence, token) != filler.IsExcluding;
        }

        return filler.Words.IsEmpty || HasWord(filler.Words, token) != filler.IsExcluding;
    }

    private bool HasLongName(ImmutableHashSet<string> words, Token token) =>
        sentence.ChildrenOf(token).Any(child => IsLongName(words, child, token.Lemma.ToLowerInvariant()));

    private static bool IsLongName(ImmutableHashSet<string> words, Token modifier, string lemma) =>
        modifier.BareRelation is "compound" or "amod" or "nummod" && words.Contains($"{modifier.Lemma.ToLowerInvariant()}_{lemma}");

    private bool HasWord(ImmutableHashSet<string> words, Token token)
    {
        if (WordForms.LemmasOf(token).Any(words.Contains))
        {
            return true;
        }

        string lemma = token.Lemma.ToLowerInvariant();
        foreach (Token child in sentence.ChildrenOf(token))
        {
            bool isNamed = child.BareRelation switch
            {
                "compound" or "amod" or "nummod" => IsLongName(words, child, lemma),
                "conj" => child.Upos is "NOUN" or "PROPN" && HasWord(words, child),
                "nmod" => codebook.IsMeasure(lemma) && dependentReader.Grammar.PrepositionOf(child) == "of" && HasWord(words, child),
                _ => false,
            };
            if (isNamed)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Draft
    {
        public SortedSet<int> Words { get; } = [];

        public List<RoleFiller> Fillers { get; } = [];

        public HashSet<int> Named { get; } = [];

        public HashSet<int> Taken { get; } = [];

        public int Fit { get; set; }

        // Whether a noun that tells an act ("rejected the call") belongs to the frame's own act.
        public bool HoldsItsAct { get; init; }

        public FrameMatch? Inner { get; set; }
    }
}
