using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>
/// Finds to whom an act is done where no slot of its frame tells: within what is asked, offered, threatened or refused ("rejected the
/// Iraqi offer", "threatened to punish Syria", "will give aid to refugees").
/// </summary>
internal sealed class ImpliedRecipients(
    Sentence sentence, PhraseLens lens, Codebook codebook, DependentReader dependents, SentenceActs acts)
{
    private const int DeepestPhrase = 5;

    // Whom a noun or verb concerns, the nearest first: "blows to Israel", "an offer from Iraq", "the rights of the Kurds".
    private static readonly string[] _concerning = ["by", "of", "from", "to", "with", "against", "on", "for", "toward", "towards", "over", "about"];

    private static readonly string[] _addressed = ["to", "with", "against", "from", "upon", "toward", "towards"];

    // Talks, retreats and violence are told with those whom they concern, or with nobody.
    private static readonly ImmutableHashSet<string> _complete = ["CONSULT", "RETREAT"];

    /// <summary>The match with a recipient that its content tells; the match itself where a slot tells one or the content none.</summary>
    public FrameMatch Complete(FrameMatch match)
    {
        if (_complete.Contains(match.Frame.Type)
            || match.Fillers.Any(filler => filler.Role is SlotRole.Recipient or SlotRole.Party && !filler.Actors.IsEmpty))
        {
            return match;
        }

        ImmutableArray<CodedActor> known = [.. match.Fillers.SelectMany(filler => filler.Actors)];
        HashSet<int> actors = [.. match.Fillers.Where(filler => filler.Role == SlotRole.Actor).Select(filler => filler.Token.Index)];
        bool isJudged = match.Frame.Type is "ACCUSE" or "SUPPORT";
        foreach (Token content in ContentsOf(match))
        {
            // "mobilised reservists for a war against Iraq": those who are sent act, and against whom hangs from them.
            if (Within(content, known, actors, isJudged, 0) is { IsEmpty: false } found && !IsThing(match, content, found))
            {
                return match with { Fillers = [.. match.Fillers, new RoleFiller(SlotRole.Recipient, content, found)] };
            }
        }

        return match;
    }

    // "exchanged prisoners", "removed a video of the actor": what the frame itself names is dealt with, and not dealt to.
    private bool IsThing(FrameMatch match, Token content, ImmutableArray<CodedActor> found) =>
        match.Words.Contains(content.Index) && found.All(actor => actor.Country.Length == 0)
        && sentence.ChildrenOf(content).Where(child => child.BareRelation == "nmod" && dependents.Grammar.PrepositionOf(child) == "of").Prepend(content)
            .SelectMany(token => lens.ActorsOf(sentence, token)).Intersect(found).Any();

    // The objects and clauses of the verb or noun that tells the act, then why it is done.
    private IEnumerable<Token> ContentsOf(FrameMatch match)
    {
        Token head = match.Frame.Kind == FrameKind.Noun ? match.Trigger : match.Carrier ?? match.Trigger;
        bool isViolent = match.Frame.Type == "ASSAULT";
        List<Token> contents = [];
        foreach (Token child in sentence.ChildrenOf(head).Where(child => child.Index > head.Index))
        {
            bool isContent = match.Frame.Kind == FrameKind.Noun
                ? child.Relation == "acl" && ClauseGrammar.IsInfinitive(sentence, child)
                : child.BareRelation is "obj" or "iobj" or "xcomp" || child.Relation == "ccomp"
                    || child.BareRelation is "obl" && !isViolent && !codebook.IsPresence(child.Lemma.ToLowerInvariant()) && _concerning.Contains(dependents.Grammar.PrepositionOf(child));
            if (isContent && !(isViolent && child.BareRelation is "xcomp" or "ccomp"))
            {
                contents.Add(child);
            }
        }

        if (match.Frame.Kind == FrameKind.Verb && dependents.Grammar.IsPassive(head) && dependents.Grammar.ObjectOf(head) is { } patient)
        {
            // "A plan backed by the Red Cross was rejected by the ministry."
            contents.Add(patient);
        }

        if (match.Frame.Type is "PROTEST" or "REJECT" or "REQUEST" or "SANCTION")
        {
            contents.AddRange(sentence.ChildrenOf(head).Where(child => child.BareRelation == "obl" && IsGround(child)
                || child.BareRelation is "advcl" && ClauseGrammar.IsInfinitive(sentence, child)));
        }

        return contents.OrderBy(content => RankOf(content)).ThenBy(content => content.Index);
    }

    private bool IsGround(Token child) =>
        codebook.IsGround(child.Lemma.ToLowerInvariant()) || dependents.Grammar.PrepositionOf(child) == "despite";

    private int RankOf(Token content) => content.BareRelation switch
    {
        "iobj" => 0,
        "obl" when _addressed.Contains(dependents.Grammar.PrepositionOf(content)) => 0,
        "obj" => 1,
        "xcomp" or "ccomp" => 2,
        "obl" => 3,
        _ => 4,
    };

    /// <summary>Those whom a phrase or clause names, none of those already known: itself, or the nearest below it.</summary>
    private ImmutableArray<CodedActor> Within(Token token, ImmutableArray<CodedActor> known, HashSet<int> taken, bool isJudged, int depth)
    {
        bool isTaken = taken.Contains(token.Index);
        if (!isTaken && token.Upos is "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM" && !IsSpent(token))
        {
            ImmutableArray<CodedActor> own = [.. lens.ActorsOf(sentence, token).Where(actor => !known.Any(other => IsSameSide(actor, other)))];
            if (!own.IsEmpty && own.Any(actor => !IsUnknownForce(actor)))
            {
                // "military intelligence to Macedonia": of things that bear the name of an organ, those to whom they go are meant.
                ImmutableArray<CodedActor> beneath = own.All(actor => actor.Country.Length == 0)
                    ? [.. sentence.ChildrenOf(token).Where(IsGoal).SelectMany(child => lens.ActorsOf(sentence, child)).Except(known)]
                    : [];
                return beneath.IsEmpty ? own : beneath;
            }
        }

        if (depth >= DeepestPhrase)
        {
            return [];
        }

        if (!isTaken && acts.At(token) is { } told)
        {
            // "prevented the demonstration staged by students"; "opposed attacks on villagers": who is opposed did it, and nobody tells who that is.
            ImmutableArray<CodedActor> agents = [.. told.ActorsIn(SlotRole.Actor).Where(actor => !known.Any(other => IsSameSide(actor, other)))];
            if (!agents.IsEmpty || isJudged)
            {
                return agents;
            }
        }

        foreach (Token child in sentence.ChildrenOf(token).Where(child => isTaken ? IsAim(child) : IsOpen(token, child)).OrderBy(Nearness).ThenBy(child => child.Index))
        {
            if (Within(child, known, taken, isJudged, depth + 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    // A state is not asked or threatened by its own army and ministers.
    private static bool IsSameSide(CodedActor actor, CodedActor other) => actor == other
        || actor.Country.Length > 0 && actor.Country == other.Country && actor.Sector is "GOV" or "MIL" && other.Sector is "GOV" or "MIL";

    // "refused to deploy peacekeepers in Iraq": whose they are is not told, and they are sent and not dealt with.
    private static bool IsUnknownForce(CodedActor actor) => actor is { Sector: "MIL", Country: "" };

    // "contribute troops to a force": what is given or moved is not whom it is given to.
    private bool IsSpent(Token token) => token.BareRelation == "obj" && sentence.HeadOf(token) is { } verb
        && sentence.ChildrenOf(verb).Any(child => child.BareRelation == "obl" && child.Index > token.Index
            && dependents.Grammar.PrepositionOf(child) is "to" or "against" or "with");

    private bool IsGoal(Token child) => child.BareRelation is "nmod" && dependents.Grammar.PrepositionOf(child) is "to" or "against";

    private bool IsAim(Token child) => child.BareRelation is "nmod" && dependents.Grammar.PrepositionOf(child) is "for" or "against";

    private bool IsOpen(Token token, Token child) => child.BareRelation switch
    {
        // "negotiate with the participation of China": who takes part is not dealt with.
        "nmod" or "obl" => !codebook.IsPresence(child.Lemma.ToLowerInvariant()) && (child.Relation == "nmod:poss" || _concerning.Contains(dependents.Grammar.PrepositionOf(child))),
        "compound" or "amod" => token.Upos == "NOUN",
        "obj" or "iobj" or "xcomp" => true,
        "conj" => token.Upos == child.Upos && token.Upos is "NOUN" or "PROPN",
        "acl" => child.Relation != "acl:relcl",
        "advcl" => ClauseGrammar.IsInfinitive(sentence, child),
        "nsubj" => token.Relation == "ccomp",
        _ => false,
    };

    private int Nearness(Token child) => child.BareRelation switch
    {
        "iobj" => 0,
        "nmod" when child.Relation == "nmod:poss" => 0,
        "obl" when _addressed.Contains(dependents.Grammar.PrepositionOf(child)) => 1,
        "compound" or "amod" => 2,
        "obj" => 2,
        "nmod" or "obl" => 3 + Array.IndexOf(_concerning, dependents.Grammar.PrepositionOf(child)),
        "xcomp" => 20,
        "acl" => 21,
        _ => 22,
    };
}
