using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>The matching of one sentence: from the leaves up, so that a frame knows which acts its complements tell.</summary>
internal sealed class SentenceMatching
{
    private static readonly ImmutableHashSet<string> _wordsGiven =
        ["ACCUSE", "AGREE", "CONCEDE", "COOPERATE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"];

    private readonly Sentence _sentence;
    private readonly Codebook _codebook;
    private readonly DependentReader _dependents;
    private readonly SentenceActs _acts;
    private readonly FrameFitting _fitting;
    private readonly ImpliedRecipients _implied;
    private readonly List<FrameMiss>? _misses;

    // The last takes the frames that nearly fit; null where nobody asks.
    public SentenceMatching(Sentence sentence, PhraseLens lens, Codebook codebook, List<FrameMiss>? misses)
    {
        _misses = misses;
        _sentence = sentence;
        _codebook = codebook;
        _dependents = new DependentReader(sentence, codebook);
        _acts = new SentenceActs(sentence);
        ActorSearch actors = new(sentence, lens, _dependents.Grammar, _acts);
        _fitting = new FrameFitting(sentence, lens, codebook, _dependents, _acts, actors);
        _implied = new ImpliedRecipients(sentence, lens, codebook, _dependents, _acts);
    }

    public ImmutableArray<FrameMatch> Run()
    {
        foreach (Token token in _sentence.Tokens.OrderByDescending(DepthOf).ThenBy(token => token.Index))
        {
            if (BestOf(token) is { } best)
            {
                _acts.Add(_implied.Complete(best));
            }
        }

        HashSet<int> held = [];
        foreach (FrameMatch match in _acts.All)
        {
            // Where the frame of the carrying verb names the noun itself, that frame stands for both.
            bool isHeldByCarrier = match.Carrier is { } carrier && _acts.Of(carrier.Index) is { } above
                && (above.Words.Contains(match.Trigger.Index) || above.Inner == match);
            bool isNamedByCarrier = isHeldByCarrier && _acts.Of(match.Carrier!.Index)!.Words.Contains(match.Trigger.Index);
            held.UnionWith(isNamedByCarrier ? [match.Trigger.Index] : isHeldByCarrier ? [] : match.Words.Where(word => word != match.Trigger.Index));
            if (match.Trigger.BareRelation is "advcl" or "xcomp" && _sentence.HeadOf(match.Trigger) is { } governor
                && _acts.At(governor)?.Frame.Type == match.Frame.Type && _sentence.ChildOf(match.Trigger, "nsubj") is null)
            {
                // "met to discuss": the purpose of an act, told as an act of its own kind, is no second one; who comes "while others met" is.
                held.Add(match.Trigger.Index);
            }

            for (FrameMatch? inner = match.Inner; inner is not null && match.Frame.HoldsItsAct; inner = inner.Inner)
            {
                held.Add(inner.Trigger.Index);
            }

            // "participated in talks hosted by Moscow": one act, whose host the frame names.
            held.UnionWith(match.Fillers.Select(filler => filler.Token)
                .Where(filler => filler.BareRelation == "acl" && _acts.At(filler)?.Frame.Type == match.Frame.Type)
                .Select(filler => filler.Index));
            HoldWhatIsAsked(match, held);
        }

        return [.. _acts.All.Where(match => !held.Contains(match.Trigger.Index)).Select(WithAccuser).Select(WithTalkers)];
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
            for (FrameMatch? inner = _acts.At(clause); inner is not null; inner = inner.Inner)
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
                if (_acts.CarriedBy(child) is { } carried)
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
        FrameMatch? accusation = _sentence.AncestorsOf(match.Trigger).Select(above => _acts.Of(above.Index))
            .FirstOrDefault(above => above?.Frame.Type == "ACCUSE");
        ImmutableArray<CodedActor> accusers = accusation is null ? [] : [.. accusation.ActorsIn(SlotRole.Actor).Except(own)];
        return accusers.IsEmpty
            ? match
            : match with { Fillers = [.. match.Fillers, new RoleFiller(SlotRole.Recipient, accusation!.Trigger, accusers)] };
    }

    // "assured Russia during talks": those who give and get their word there are those who talk.
    private FrameMatch WithTalkers(FrameMatch match)
    {
        if (match.Frame is not { Type: "CONSULT", Kind: FrameKind.Noun } || match.Fillers.Any(filler => !filler.Actors.IsEmpty)
            || Teller(match.Trigger) is not { } verb || _acts.At(verb) is not { } told || !_wordsGiven.Contains(told.Frame.Type))
        {
            return match;
        }

        ImmutableArray<CodedActor> talkers =
            [.. told.ActorsIn(SlotRole.Actor).Concat(told.ActorsIn(SlotRole.Party)).Concat(told.ActorsIn(SlotRole.Recipient)).Distinct()];
        return talkers.Length > 1 ? match with { Fillers = [.. match.Fillers, new RoleFiller(SlotRole.Party, verb, talkers)] } : match;
    }

    // What is assured lies between: "assured Russia that it would hold no bases during talks" tells when the word was given.
    private Token? Teller(Token talks) => _dependents.Grammar.PrepositionOf(talks) switch
    {
        "during" => _sentence.AncestorsOf(talks).FirstOrDefault(above => _acts.At(above) is { } act && _wordsGiven.Contains(act.Frame.Type)),
        "in" or "at" when talks.BareRelation == "obl" => _sentence.HeadOf(talks),
        _ => null,
    };

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
                FrameMatch? match = _fitting.TryMatch(frame, key, token, carrier, dependents, _misses);
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
            case "ADJ" or "NOUN" when IsVerbInDeed(token):
                yield return FrameKind.Verb;
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

    // "would free 50 dissidents": whatever a tagger makes of the word, only a verb has an auxiliary and an object.
    private bool IsVerbInDeed(Token token)
    {
        ImmutableArray<Token> children = _sentence.ChildrenOf(token);
        return children.Any(child => child.BareRelation == "obj")
            && children.Any(child => child.BareRelation == "aux" || child is { BareRelation: "mark", Lemma: "to" });
    }

    private string KeyOf(Token token, FrameKind kind)
    {
        if (kind == FrameKind.Adjective)
        {
            return token.Form.ToLowerInvariant();
        }

        return WordForms.LemmasOf(token).FirstOrDefault(lemma => !_codebook.FramesOf(kind, lemma).IsEmpty) ?? "";
    }
}
