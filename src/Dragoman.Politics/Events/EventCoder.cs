using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Context;
using Dragoman.Politics.Factuality;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>Codes the events: who did what to whom of an article. Thread-safe.</summary>
public sealed class EventCoder
{
    private static readonly ImmutableHashSet<string> _placedWithParties =
        ["ASSAULT", "COERCE", "PROTEST", "SANCTION", "MOBILIZE", "RETREAT", "AID", "CONCEDE", "CONSULT", "COOPERATE"];

    private readonly PloverScheme _scheme;
    private readonly Codebook _codebook;
    private readonly FrameMatcher _matcher;
    private readonly FactualityReader _factuality;
    private readonly ContextFinder _contexts;
    private readonly ActorDirectory _directory;
    private readonly AffectedParties _affected;
    private readonly HomeFinder _homes;

    private EventCoder(
        PloverScheme scheme, Codebook codebook, FactualityReader factuality, ContextFinder contexts, ActorDirectory directory)
    {
        _scheme = scheme;
        _codebook = codebook;
        _matcher = new FrameMatcher(codebook);
        _factuality = factuality;
        _contexts = contexts;
        _directory = directory;
        _affected = new AffectedParties(directory);
        _homes = new HomeFinder(directory);
    }

    /// <summary>Loads the codebook.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <param name="directory">The states, for those who are visited in a town.</param>
    /// <exception cref="FaultException">A file of <c>codebook/</c> is missing or a line of one is wrong.</exception>
    public static EventCoder Load(string dataFolder, ActorDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        string folder = Path.Combine(dataFolder, "codebook");
        PloverScheme scheme = PloverScheme.Load(Path.Combine(folder, "plover.tsv"));
        return new EventCoder(
            scheme, Codebook.Load(folder, scheme), FactualityReader.Load(dataFolder),
            ContextFinder.Load(Path.Combine(folder, "contexts.tsv")), directory);
    }

    /// <summary>The frames that nearly fit words of an article which tell no event, sentence by sentence.</summary>
    public ImmutableArray<FrameMiss> NearMisses(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        PhraseLens lens = LensOf(context);
        return [.. context.Analysis.Sentences.SelectMany(sentence => _matcher.NearMisses(sentence, lens))];
    }

    /// <summary>The line of a frame file that the rule of an event names; null for the rule of another record.</summary>
    public string? LineOf(string rule) => _matcher.LineOf(rule);

    /// <summary>Codes an article, in the order of the text.</summary>
    public ImmutableArray<CodedEvent> Code(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        PhraseLens lens = LensOf(context);
        List<CodedEvent> events = [];
        HashSet<TextSpan> undatable = [];
        foreach (Sentence sentence in context.Analysis.Sentences)
        {
            foreach (FrameMatch match in _matcher.Match(sentence, lens))
            {
                CodedEvent? antecedent = EventFilter.TakesUp(sentence, match)
                    ? AntecedentOf(match, events)
                    : null;
                if (antecedent is null && !EventFilter.Reports(sentence, match))
                {
                    continue;
                }

                CodedEvent built = Build(context, sentence, match);
                if (built.Date is null && IsTimed(context, sentence, match))
                {
                    undatable.Add(built.Span);
                }

                CodedEvent coded = Partners.Complete(_codebook, sentence, match, TakeUp(built, antecedent), events);
                if (EventFilter.IsPolitical(coded))
                {
                    events.Add(WithoutOwnForces(_affected.WithProtested(context, _homes.Complete(context, sentence, match, coded))) with { Signs = EventSigns.Of(sentence, match, coded) });
                }
            }
        }

        return EventCompletion.Complete(SameEventLabels.Give([.. events.OrderBy(coded => coded.Span)], undatable), undatable, context.Places);
    }

    // "India sent troops": unnamed forces of a state that is named beside them are its own, and a state is told once.
    private static CodedEvent WithoutOwnForces(CodedEvent coded)
    {
        bool IsOwn(CodedActor force) => force.Sector is "MIL" or "COP" && coded.Actors.Any(actor => actor != force && actor.Sector == "GOV"
            && actor.Country.Length > 0 && actor.Country == force.Country && (actor.Name == force.Name || !force.Name.Any(char.IsUpper)));
        return coded with { Actors = [.. coded.Actors.Where(actor => !IsOwn(actor))] };
    }

    private static PhraseLens LensOf(CodingContext context) => new(
        (sentence, token) => PhraseReading.ActorsOf(context.Actors, sentence, token),
        (sentence, token) => context.Places.PlaceOf(sentence, token) is not null);

    // "The meeting" is rather a meeting that was told than a journey.
    private static CodedEvent? AntecedentOf(FrameMatch match, List<CodedEvent> events)
    {
        bool IsLike(CodedEvent earlier) => earlier.Type == match.Frame.Type && !earlier.Actors.IsEmpty;
        return events.LastOrDefault(earlier => IsLike(earlier) && earlier.Mode == match.Frame.Mode && earlier.Realis == Realis.Actual)
            ?? events.LastOrDefault(IsLike);
    }

    private static CodedEvent TakeUp(CodedEvent coded, CodedEvent? antecedent) => antecedent is null || coded.Type != antecedent.Type
        ? coded
        : coded with
        {
            Actors = antecedent.Actors,
            Recipients = antecedent.Recipients,
            Date = coded.Date ?? antecedent.Date,
            Place = coded.Place ?? antecedent.Place,
        };

    private CodedEvent Build(CodingContext context, Sentence sentence, FrameMatch match)
    {
        FactualityReading reading = _factuality.Read(sentence, match.Trigger);
        TextSpan span = SpanOf(sentence, match);
        ImmutableArray<CodedActor> actors =
            [.. match.ActorsIn(SlotRole.Actor).Concat(match.ActorsIn(SlotRole.Party)).Distinct()];
        if (match is { Frame: { Type: "CONSULT", Kind: FrameKind.Noun }, Carrier: null } && actors.Length == 1)
        {
            actors = [.. ThoseWhoCome(context, sentence, match).Concat(actors).Distinct()];
        }

        ImmutableArray<CodedActor> told = match.ActorsIn(SlotRole.Recipient);

        // "accused each other": each does it to the others.
        bool isMutual = actors.Length > 1 && actors.All(actor => told.Contains(actor));
        ImmutableArray<CodedActor> recipients = isMutual
            ? told
            : [.. told.Concat(HandedUp(match, actors)).Distinct().Where(other => !actors.Any(actor => IsSelf(match.Frame.Type, actor, other)))];
        ImmutableArray<CodedActor> sources = context.Attributions.SourcesOf(span);
        if (actors.IsEmpty && match.Frame.Kind == FrameKind.Adjective && sources.Length > 0)
        {
            // "The move is shameful," she said: whoever calls it so does the act.
            actors = [sources[^1]];
            recipients = [.. recipients.Except(actors)];
        }

        (string type, string mode, Realis realis) = Reduction.Of(sentence, match, reading.Realis, actors, recipients, sources);
        if (type == "AGREE" && match.Frame is { Type: "CONSULT", Mode: "visit" } && sources.Length > 0 && recipients.Contains(sources[^1]))
        {
            // "Germany will receive the president, Germany said": it is the host who gives his word.
            (actors, recipients) = (recipients, actors);
        }

        CodedPlace? place = WhereIs(context, sentence, match);
        if (recipients.IsEmpty)
        {
            recipients = _affected.Find(context, sentence, match, actors, type, place);
        }

        if (type == "CONSULT" && mode == "visit" && recipients.IsEmpty && place is { Country.Length: > 0 }
            && _directory.StateOf(place.Country) is { } host)
        {
            // A visit to Kabul is a visit to those who rule there.
            recipients = [.. new[] { _directory.Code(host, context.Analysis.Article.Published?.Day) }.Except(actors)];
        }

        PloverCode code = _scheme.CodeOf(type, mode);
        return new CodedEvent
        {
            Span = span,
            Segment = sentence.Segment.Kind,
            Rule = match.Frame.Id,
            Type = type,
            Mode = mode,
            Quad = code.Quad,
            Score = code.Score,
            Cameo = code.Cameo,
            Contexts = _contexts.ContextsOf(sentence, match),
            Actors = actors,
            Recipients = recipients,
            Date = WhenIs(context, sentence, match, type),
            Place = place,
            Sources = sources,
            Hedged = reading.Hedged,
            Realis = realis,
        };
    }

    // A state is no recipient of its own words, whether its name or its head is told; its army may turn on it.
    private bool IsSelf(string type, CodedActor actor, CodedActor other)
    {
        if (actor == other)
        {
            return true;
        }

        if (type is "ASSAULT" or "COERCE" or "PROTEST" or "SANCTION" or "RETREAT" or "MOBILIZE" or "AID" || actor.Country.Length == 0 || actor.Country != other.Country)
        {
            return false;
        }

        bool IsState(CodedActor side) => _directory.StateOf(side.Country) is { } state && state.Name == side.Name;
        return actor.Name == other.Name || (actor.Sector == other.Sector && (IsState(actor) || IsState(other)));
    }

    // "spoke to reporters after talks with Haftar": those who do something before, at or after talks with another talk with him.
    private ImmutableArray<CodedActor> ThoseWhoCome(CodingContext context, Sentence sentence, FrameMatch match)
    {
        VerbArguments arguments = new(sentence, _codebook.Control);
        bool isAround = match.Trigger.BareRelation == "obl"
            && arguments.PrepositionOf(match.Trigger) is "after" or "before" or "during" or "in" or "at" or "following" or "for";
        return isAround && sentence.HeadOf(match.Trigger) is { Upos: "VERB" } verb && arguments.SubjectOf(verb) is { } subject
            ? [.. PhraseReading.ActorsOf(context.Actors, sentence, subject).Where(actor => actor.Sector != "MED")]
            : [];
    }

    // "agreed to meet Lavrov": whom the act below concerns, where the frame itself names nobody. Who does it below is of the same side
    // where he is of the same country ("Trump announced the withdrawal of U.S. troops").
    private static ImmutableArray<CodedActor> HandedUp(FrameMatch match, ImmutableArray<CodedActor> actors)
    {
        if (match.Inner is not { } inner || !match.ActorsIn(SlotRole.Recipient).IsEmpty)
        {
            return [];
        }

        bool IsOfState(CodedActor side) => side.Sector is "GOV" or "MIL";
        bool IsOther(CodedActor doer) => !actors.Any(actor => actor.Country.Length > 0 && actor.Country == doer.Country);
        bool IsOtherSide(CodedActor other) => IsOther(other) || !IsOfState(other) || !actors.Any(IsOfState);
        return
        [
            .. inner.ActorsIn(SlotRole.Actor).Where(IsOther), .. inner.ActorsIn(SlotRole.Party).Where(IsOther),
            .. inner.ActorsIn(SlotRole.Recipient).Where(IsOtherSide), .. HandedUp(inner, actors),
        ];
    }

    private static TextSpan SpanOf(Sentence sentence, FrameMatch match)
    {
        const int FarthestWord = 6;
        TextSpan span = match.Trigger.Span;
        foreach (int word in match.Words.Where(word => Math.Abs(word - match.Trigger.Index) <= FarthestWord))
        {
            span = span.Join(sentence.Tokens[word].Span);
        }

        return span;
    }

    // A promise bears its own day; where that is not told, the day of what is promised.
    private static DayInterval? WhenIs(CodingContext context, Sentence sentence, FrameMatch match, string type) =>
        (match.Carrier is { } carrier ? context.Dates.WhenIs(sentence, carrier) : null)
        ?? context.Dates.WhenIs(sentence, match.Trigger)
        ?? (type is "AGREE" or "CONCEDE" ? context.Dates.WhenIsPromised(sentence, match.Trigger) : null);

    private static bool IsTimed(CodingContext context, Sentence sentence, FrameMatch match) =>
        context.Dates.IsTimed(sentence, match.Trigger) || (match.Carrier is { } carrier && context.Dates.IsTimed(sentence, carrier));

    // What is said of somebody may be said anywhere; an act upon somebody is where he is.
    private static CodedPlace? WhereIs(CodingContext context, Sentence sentence, FrameMatch match)
    {
        foreach (RoleFiller filler in match.Fillers.Where(filler => filler.Role == SlotRole.Place))
        {
            if (context.Places.PlaceOf(sentence, filler.Token) is { } place)
            {
                return place;
            }
        }

        bool isWithParties = _placedWithParties.Contains(match.Frame.Type);
        return (match.Carrier is { } carrier ? context.Places.WhereIs(sentence, carrier, isWithParties) : null)
            ?? context.Places.WhereIs(sentence, match.Trigger, isWithParties)
            ?? (match is { Frame.HoldsItsAct: true, Inner: { } inner } ? WhereIs(context, sentence, inner) : null)
            // Talks whose parties are those who give their word there are where it is given: "a delegation in Oslo assured … during talks".
            ?? match.Fillers.Where(filler => filler is { Role: SlotRole.Party, Token.Upos: "VERB" })
                .Select(filler => context.Places.WhereIs(sentence, filler.Token, isWithParties: false)).FirstOrDefault(given => given is not null);
    }
}
