using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Context;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Finds to whom an act is done that names no recipient: those of whom a threat asks something, and those who rule or live where it is done.</summary>
/// <remarks>Source: the PLOVER manual, by which the country that an act affects receives it where nobody else is named.</remarks>
internal sealed class AffectedParties(ActorDirectory directory)
{
    // What a state does abroad, it does to those who rule there.
    private static readonly ImmutableHashSet<string> _felt = ["AID", "ASSAULT", "COERCE", "CONCEDE", "MOBILIZE", "REQUEST", "SANCTION", "THREATEN"];

    // What a state does at home by these, it does to those who live there.
    private static readonly ImmutableHashSet<string> _feltAtHome = ["COERCE", "CONCEDE", "THREATEN"];

    /// <summary>Those affected; empty where the text tells none.</summary>
    /// <param name="context">What is known of the article.</param>
    /// <param name="sentence">The event's sentence.</param>
    /// <param name="match">The frame that tells it.</param>
    /// <param name="actors">Who does it.</param>
    /// <param name="type">PLOVER's type, reductions done.</param>
    /// <param name="place">Where it is done; null where that is not told.</param>
    public ImmutableArray<CodedActor> Find(
        CodingContext context, Sentence sentence, FrameMatch match, ImmutableArray<CodedActor> actors, string type, CodedPlace? place)
    {
        if (actors.IsEmpty || type is "CONSULT" or "PROTEST")
        {
            return [];
        }

        if (type == "THREATEN" && ThoseWhoMustAct(context, sentence, match).Except(actors).ToImmutableArray() is { IsEmpty: false } asked)
        {
            return asked;
        }

        DateOnly? day = context.Analysis.Article.Published?.Day;
        string scene = (place ?? PhrasePlaces.OfContent(context.Places, sentence, match.Trigger))?.Country ?? "";
        if (!actors.Any(actor => actor.Sector is "GOV" or "MIL" or "IGO"))
        {
            return [];
        }

        // "mounted an invasion of South Lebanon": done to a place abroad, it is done to those who rule there. What is told by a noun may be only the topic.
        bool isFelt = _felt.Contains(type) && match.Frame.Type != "RETREAT" && match.Inner?.Frame.Type != "RETREAT"
            && (type != "ASSAULT" || match.Frame.Kind == FrameKind.Verb);
        ImmutableArray<CodedActor> rulers = [.. match.Fillers.Where(filler => filler is { Role: SlotRole.Recipient, Actors.IsEmpty: true })
            .Select(filler => context.Places.PlaceOf(sentence, filler.Token)?.Country ?? "")
            .Append(isFelt ? scene : "")
            .Where(country => country.Length > 0 && actors.All(actor => actor.Country != country))
            .Distinct(StringComparer.Ordinal)
            .Select(directory.StateOf).OfType<KnownActor>()
            .Select(state => directory.Code(state, day))];
        bool isAtHome = rulers.IsEmpty && isFelt && _feltAtHome.Contains(type) && actors.Any(actor => actor.Sector is "GOV" or "MIL" && actor.Country == scene);
        return isAtHome && directory.StateOf(scene) is { } home ? [home.AsSector("CVL", day ?? DateOnly.MaxValue)] : rulers;
    }

    /// <summary>A protest against nobody who is named, with the state where people protest, or else whose they are, as its recipient.</summary>
    /// <param name="context">What is known of the article.</param>
    /// <param name="coded">An event of any type, the countries of its unnamed actors found.</param>
    public CodedEvent WithProtested(CodingContext context, CodedEvent coded)
    {
        if (coded.Type != "PROTEST" || !coded.Recipients.IsEmpty)
        {
            return coded;
        }

        string[] theirs = [.. coded.Actors.Select(actor => actor.Country).Distinct(StringComparer.Ordinal)];
        string country = coded.Place is { Country: { Length: > 0 } scene } ? scene : theirs is [var only] ? only : "";
        return directory.StateOf(country) is { } state ? coded with { Recipients = [directory.Code(state, context.Analysis.Article.Published?.Day)] } : coded;
    }

    // "will withdraw unless the junta holds elections": the threat is to whoever is to do or leave something.
    private static IEnumerable<CodedActor> ThoseWhoMustAct(CodingContext context, Sentence sentence, FrameMatch match) =>
        Predicates(sentence, match.Trigger, 0)
            .SelectMany(predicate => sentence.ChildrenOf(predicate))
            .Where(clause => clause.BareRelation == "advcl" && sentence.ChildOf(clause, "mark") is { Lemma: "unless" or "if" })
            .SelectMany(clause => sentence.ChildrenOf(clause).Where(child => child.Relation == "nsubj").Take(1))
            .SelectMany(subject => PhraseReading.ActorsOf(context.Actors, sentence, subject))
            .Distinct();

    // The clauses of what is threatened: a condition may hang from any of them.
    private static IEnumerable<Token> Predicates(Sentence sentence, Token predicate, int depth)
    {
        const int Deepest = 3;
        return depth > Deepest ? [predicate] : sentence.ChildrenOf(predicate)
            .Where(child => child.BareRelation is "xcomp" or "ccomp" || child.BareRelation == "advcl" && sentence.ChildOf(child, "mark")?.Lemma == "to")
            .SelectMany(child => Predicates(sentence, child, depth + 1)).Prepend(predicate);
    }
}
