using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>The matching of one sentence: from the leaves up, so that a frame knows which acts its complements tell.</summary>
internal sealed class SentenceMatching
{
    private static readonly string[] _clauseRelations = ["inf", "that", "ing"];

    private static readonly string[] _recipientRelations = ["obj", "iobj", "to", "with", "against", "from", "for", "on"];

    private const int WordFit = 10;
    private const int ActFit = 8;
    private const int CompanionFit = 6;
    private const int RoleFit = 3;

    private readonly Sentence _sentence;
    private readonly PhraseLens _lens;
    private readonly Codebook _codebook;
    private readonly DependentReader _dependents;
    private readonly FrameMatch?[] _matches;
    private readonly Dictionary<int, FrameMatch> _carried = [];

    public SentenceMatching(Sentence sentence, PhraseLens lens, Codebook codebook)
    {
        _sentence = sentence;
        _lens = lens;
        _codebook = codebook;
        _dependents = new DependentReader(sentence, codebook);
        _matches = new FrameMatch?[sentence.Tokens.Length];
    }

    public ImmutableArray<FrameMatch> Run()
    {
        foreach (Token token in _sentence.Tokens.OrderByDescending(DepthOf).ThenBy(token => token.Index))
        {
            _matches[token.Index] = BestOf(token);
            if (_matches[token.Index] is { Carrier: { } carrier } carried)
            {
                _carried.TryAdd(carrier.Index, carried);
            }
        }

        HashSet<int> held = [];
        foreach (FrameMatch match in _matches.OfType<FrameMatch>())
        {
            // Where the frame of the carrying verb names the noun itself, that frame stands for both.
            bool isHeldByCarrier = match.Carrier is { } carrier && _matches[carrier.Index] is { } above
                && (above.Words.Contains(match.Trigger.Index) || above.Inner == match);
            bool isNamedByCarrier = isHeldByCarrier && _matches[match.Carrier!.Index]!.Words.Contains(match.Trigger.Index);
            held.UnionWith(isNamedByCarrier ? [match.Trigger.Index] : isHeldByCarrier ? [] : match.Words.Where(word => word != match.Trigger.Index));
            if (match.Trigger.BareRelation is "advcl" or "xcomp" && _sentence.HeadOf(match.Trigger) is { } governor
                && ActAt(governor)?.Frame.Type == match.Frame.Type)
            {
                // "met to discuss": the purpose of an act, told as an act of its own kind, is no second one.
                held.Add(match.Trigger.Index);
            }

            for (FrameMatch? inner = match.Inner; inner is not null && match.Frame.HoldsItsAct; inner = inner.Inner)
            {
                held.Add(inner.Trigger.Index);
            }

            // "participated in talks hosted by Moscow": one act, whose host the frame names.
            held.UnionWith(match.Fillers.Select(filler => filler.Token)
                .Where(filler => filler.BareRelation == "acl" && ActAt(filler)?.Frame.Type == match.Frame.Type)
                .Select(filler => filler.Index));
            HoldWhatIsAsked(match, held);
        }

        return [.. _matches.OfType<FrameMatch>().Where(match => !held.Contains(match.Trigger.Index)).Select(WithAccuser)];
    }

    // "called on them to end the violence and release her": all that is asked for is told by the one request.
    private void HoldWhatIsAsked(FrameMatch match, HashSet<int> held)
    {
        if (match.Frame.Type != "REQUEST" || match.Frame.Kind != FrameKind.Verb)
        {
            return;
        }

        IEnumerable<Token> asked = _dependents.OfVerb(match.Trigger)
            .Where(of => of.Bearer is null && (of.Relation == "inf" || match.Frame.Slots.Any(slot => slot.Relations.Contains(of.Relation)))
                && of.Relation is "inf" or "must" or "that")
            .Select(of => of.Token);
        foreach (Token clause in asked)
        {
            for (FrameMatch? inner = ActAt(clause); inner is not null; inner = inner.Inner)
            {
                held.Add(inner.Trigger.Index);
            }

            HoldUnfinishedBelow(clause, held);
        }
    }

    // "to take steps toward ending the conflict and to free her": infinitives and gerunds below what is asked for are asked for as well.
    private void HoldUnfinishedBelow(Token clause, HashSet<int> held)
    {
        foreach (Token child in _sentence.ChildrenOf(clause))
        {
            bool isNominal = child.BareRelation is "obj" or "obl" or "nmod" && child.Upos == "NOUN";
            bool isUnfinished = child.BareRelation is "conj" or "xcomp" or "advcl" or "acl" && child.Relation != "acl:relcl" && child.Upos == "VERB"
                && child.Xpos is "VB" or "VBP" or "VBG";
            if (isUnfinished)
            {
                held.Add(child.Index);
                if (_carried.GetValueOrDefault(child.Index) is { } carried)
                {
                    held.Add(carried.Trigger.Index);
                }
            }

            if (isNominal || isUnfinished)
            {
                HoldUnfinishedBelow(child, held);
            }
        }
    }

    // "accused him of a coup, which he denied": what is denied are the words of those who accuse.
    private FrameMatch WithAccuser(FrameMatch match)
    {
        if (match.Frame.Type != "REJECT" || match.Fillers.Any(filler => filler.Role == SlotRole.Recipient && !filler.Actors.IsEmpty))
        {
            return match;
        }

        ImmutableArray<CodedActor> own = match.ActorsIn(SlotRole.Actor);
        FrameMatch? accusation = _sentence.AncestorsOf(match.Trigger).Select(above => _matches[above.Index])
            .FirstOrDefault(above => above?.Frame.Type == "ACCUSE");
        ImmutableArray<CodedActor> accusers = accusation is null ? [] : [.. accusation.ActorsIn(SlotRole.Actor).Except(own)];
        return accusers.IsEmpty
            ? match
            : match with { Fillers = [.. match.Fillers, new RoleFiller(SlotRole.Recipient, accusation!.Trigger, accusers)] };
    }

    private int DepthOf(Token token) => _sentence.AncestorsOf(token).Count();

    private FrameMatch? BestOf(Token token)
    {
        FrameMatch? best = null;
        foreach (FrameKind kind in KindsOf(token))
        {
            Token? carrier = kind == FrameKind.Noun ? _dependents.CarrierOf(token) : null;
            List<Dependent>? dependents = null;
            string key = KeyOf(token, kind);
            foreach (Frame frame in _codebook.FramesOf(kind, key))
            {
                dependents ??= kind switch
                {
                    FrameKind.Verb => _dependents.OfVerb(token),
                    FrameKind.Noun => _dependents.OfNoun(token, carrier),
                    _ => _dependents.OfAdjective(token),
                };
                FrameMatch? match = TryMatch(frame, key, token, carrier, dependents);
                if (match is not null && (best is null || match.Fit > best.Fit))
                {
                    best = match;
                }
            }
        }

        return best;
    }

    private IEnumerable<FrameKind> KindsOf(Token token)
    {
        switch (token.Upos)
        {
            case "VERB":
                if (token.Relation != "amod")
                {
                    yield return FrameKind.Verb;
                }

                if (token.Relation != "amod" && token.Xpos is "VBN" or "VBG")
                {
                    yield return FrameKind.Adjective;
                }

                break;
            case "PROPN" when _sentence.Segment.Kind is not (SegmentKind.Headline or SegmentKind.Related):
                break;
            case "NOUN":
            case "PROPN":
                if (token.Relation is not ("compound" or "flat"))
                {
                    yield return FrameKind.Noun;
                }

                break;
            case "ADJ" when token.Relation != "amod":
                yield return FrameKind.Adjective;
                break;
        }
    }

    private string KeyOf(Token token, FrameKind kind)
    {
        if (kind == FrameKind.Adjective)
        {
            return token.Form.ToLowerInvariant();
        }

        return WordForms.LemmasOf(token).FirstOrDefault(lemma => !_codebook.FramesOf(kind, lemma).IsEmpty) ?? "";
    }

    private FrameMatch? TryMatch(Frame frame, string key, Token token, Token? carrier, List<Dependent> dependents)
    {
        if (!TryCompanion(frame, key, token, out int companion))
        {
            return null;
        }

        if (companion >= 0 && _sentence.Tokens[companion] is { BareRelation: "case" } particle
            && _sentence.HeadOf(particle) is { } objectOfParticle && objectOfParticle.Head == token.Index)
        {
            // "took over the crossings": read as a preposition, the particle hides the object.
            dependents = [.. dependents, new Dependent("obj", objectOfParticle, null)];
        }

        Draft draft = new() { Fit = companion >= 0 ? CompanionFit : 0 };
        draft.Words.Add(token.Index);
        if (companion >= 0)
        {
            draft.Words.Add(companion);
            draft.Taken.Add(companion);
        }

        foreach (FrameSlot slot in frame.Slots)
        {
            bool isFilled = TryFill(slot, dependents, draft);
            if (slot.Need == SlotNeed.Forbidden ? isFilled : slot.Need == SlotNeed.Required && !isFilled)
            {
                return null;
            }
        }

        if (carrier is not null)
        {
            draft.Words.Add(carrier.Index);
        }

        AddImpliedRecipients(frame, draft);
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

    // "rejected the Iraqi offer", "threatened to punish Syria": where no slot tells whom it is done to, the object or the clause does.
    private void AddImpliedRecipients(Frame frame, Draft draft)
    {
        if (frame.Type is "CONSULT" or "RETREAT" or "ASSAULT" or "MOBILIZE" or "PROTEST" || frame.Kind != FrameKind.Verb
            || draft.Fillers.Any(filler => filler.Role is SlotRole.Recipient or SlotRole.Party && !filler.Actors.IsEmpty))
        {
            return;
        }

        ImmutableArray<CodedActor> known = [.. draft.Fillers.SelectMany(filler => filler.Actors)];
        bool IsThing(int index) => draft.Named.Contains(index) && ActorsWithin(_sentence.Tokens[index], 0).All(actor => actor.Country.Length == 0);
        foreach (int index in draft.Complements.Where(index => !IsThing(index)))
        {
            Token complement = _sentence.Tokens[index];
            IEnumerable<Token> places = complement.Upos == "VERB"
                ? _dependents.OfVerb(complement).Where(of => of.Bearer is null && _recipientRelations.Contains(of.Relation)).Select(of => of.Token)
                : [complement];
            foreach (Token place in places)
            {
                ImmutableArray<CodedActor> found = [.. ActorsWithin(place, 1).Except(known)];
                if (!found.IsEmpty)
                {
                    draft.Fillers.Add(new RoleFiller(SlotRole.Recipient, place, found));
                    return;
                }
            }
        }
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

            foreach (Token child in _sentence.ChildrenOf(token))
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
            if (frame.Kind == FrameKind.Verb && token.Index + 1 < _sentence.Tokens.Length
                && _sentence.Tokens[token.Index + 1] is { Upos: "ADP" or "ADV" } next
                && next.Form.Equals(trigger.Companion, StringComparison.OrdinalIgnoreCase))
            {
                index = next.Index;
                return true;
            }
        }

        return false;
    }

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
                draft.Complements.Add(dependent.Token.Index);
                draft.Inner ??= _clauseRelations.Contains(dependent.Relation) ? ActAt(dependent.Token) : null;
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

            ImmutableArray<CodedActor> actors = filler.Role is SlotRole.None or SlotRole.Place
                ? []
                : ActorsAt(filler.Reach, dependent.Token);
            bool isConstrained = (!filler.Words.IsEmpty || filler.TellsAct || filler.IsPlace) && !filler.IsExcluding;
            if (filler.Role is not (SlotRole.None or SlotRole.Place) && actors.IsEmpty && !isConstrained)
            {
                continue;
            }

            if (filler.Role != SlotRole.None && (!actors.IsEmpty || filler.Role == SlotRole.Place || filler is { Role: SlotRole.Recipient, IsPlace: true }))
            {
                draft.Fillers.Add(new RoleFiller(filler.Role, dependent.Token, actors));
                draft.Fit += actors.IsEmpty && filler.Role == SlotRole.Recipient ? 0 : RoleFit;
            }

            if (filler is { IsPlace: true, IsExcluding: false, Role: SlotRole.Actor or SlotRole.Recipient })
            {
                draft.Fillers.Add(new RoleFiller(SlotRole.Place, dependent.Token, []));
            }

            if (!filler.Words.IsEmpty && !filler.IsExcluding)
            {
                draft.Fit += WordFit;
                draft.Named.Add(dependent.Token.Index);
                if (filler.Role == SlotRole.None)
                {
                    draft.Words.Add(dependent.Token.Index);
                    draft.Complements.Add(dependent.Token.Index);
                }
            }

            if (filler.TellsAct)
            {
                draft.Fit += ActFit + (filler.Types.IsEmpty ? 0 : RoleFit);
                draft.Inner ??= ActAt(dependent.Token);
            }

            return true;
        }

        return false;
    }

    private bool Fits(SlotFiller filler, Token token)
    {
        if (filler.TellsAct)
        {
            return ActAt(token) is { } inner && (filler.Types.IsEmpty || filler.Types.Contains(inner.Frame.Type));
        }

        if (filler.IsPlace)
        {
            return _lens.IsPlace(_sentence, token) != filler.IsExcluding;
        }

        return filler.Words.IsEmpty || HasWord(filler.Words, token) != filler.IsExcluding;
    }

    // What a clause or phrase tells: its head's own act, else that of the noun which its head carries ("hold talks").
    private FrameMatch? ActAt(Token token) => _matches[token.Index] ?? _carried.GetValueOrDefault(token.Index);

    private bool HasWord(ImmutableHashSet<string> words, Token token)
    {
        if (WordForms.LemmasOf(token).Any(words.Contains))
        {
            return true;
        }

        string lemma = token.Lemma.ToLowerInvariant();
        foreach (Token child in _sentence.ChildrenOf(token))
        {
            bool isNamed = child.BareRelation switch
            {
                "compound" or "amod" or "nummod" => words.Contains($"{child.Lemma.ToLowerInvariant()}_{lemma}"),
                "conj" => child.Upos is "NOUN" or "PROPN" && HasWord(words, child),
                "nmod" => _codebook.IsMeasure(lemma) && _dependents.Grammar.PrepositionOf(child) == "of" && HasWord(words, child),
                _ => false,
            };
            if (isNamed)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<CodedActor> ActorsAt(SlotReach reach, Token token)
    {
        switch (reach)
        {
            case SlotReach.Whole:
                return _lens.ActorsOf(_sentence, token);
            case SlotReach.Subject:
                return _dependents.Grammar.SurfaceSubjectOf(token) is { } subject ? _lens.ActorsOf(_sentence, subject) : [];
            default:
                return ActorsWithin(token, 0);
        }
    }

    private ImmutableArray<CodedActor> ActorsWithin(Token token, int depth)
    {
        const int DeepestPhrase = 3;
        if (_matches[token.Index] is { } inner && inner.ActorsIn(SlotRole.Actor) is { IsEmpty: false } agents)
        {
            return agents;
        }

        ImmutableArray<CodedActor> own = token.Upos is "NOUN" or "PROPN" or "PRON" or "ADJ" ? _lens.ActorsOf(_sentence, token) : [];
        if (!own.IsEmpty || depth > DeepestPhrase)
        {
            return own;
        }

        if (token.Upos == "VERB" && _dependents.Grammar.SubjectOf(token) is { } subject)
        {
            return _lens.ActorsOf(_sentence, subject);
        }

        if (depth == 0 && _matches[token.Index] is not null)
        {
            // "condemned attacks on villagers": whoever did it is meant, and that is not told.
            return [];
        }

        foreach (Token child in _sentence.ChildrenOf(token).OrderBy(Nearness).ThenBy(child => child.Index))
        {
            if (Nearness(child) < int.MaxValue && ActorsWithin(child, depth + 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    private int Nearness(Token child) => child.BareRelation switch
    {
        "nmod" when child.Relation == "nmod:poss" => 0,
        "compound" or "amod" => 1,
        "acl" when _dependents.Grammar.IsPassive(child) && _matches[child.Index]?.Frame.Type != "CONSULT" => 4,
        "nmod" => _dependents.Grammar.PrepositionOf(child) switch { "by" => 2, "of" => 3, "from" => 4, "to" or "with" or "against" or "on" or "for" => 5, _ => int.MaxValue },
        _ => int.MaxValue,
    };

    private sealed class Draft
    {
        public SortedSet<int> Words { get; } = [];

        public List<RoleFiller> Fillers { get; } = [];

        public List<int> Complements { get; } = [];

        public HashSet<int> Named { get; } = [];

        public HashSet<int> Taken { get; } = [];

        public int Fit { get; set; }

        public FrameMatch? Inner { get; set; }
    }
}
