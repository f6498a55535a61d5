using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Events;

/// <summary>What tells of an event how likely it is right: the kind of frame, what fills it, and how its clause stands in the sentence.</summary>
internal static class EventSigns
{
    private const int DeepestSubordination = 3;

    private static readonly ImmutableHashSet<string> _subordinating = ["advcl", "acl", "nmod", "obl"];

    /// <summary>The signs of an event.</summary>
    /// <param name="sentence">The sentence that tells it.</param>
    /// <param name="match">The frame that tells it.</param>
    /// <param name="coded">The event, complete but for its confidence.</param>
    public static ImmutableArray<Sign> Of(Sentence sentence, FrameMatch match, CodedEvent coded)
    {
        ImmutableArray<Sign>.Builder signs = ImmutableArray.CreateBuilder<Sign>();
        signs.Add(new Sign(match.Frame.Kind switch
        {
            FrameKind.Verb => "verb",
            FrameKind.Noun => match.Carrier is null ? "bare noun" : "carried noun",
            _ => "adjective",
        }));
        AddIf(!match.ActorsIn(SlotRole.Actor).IsEmpty, "actor");
        AddIf(coded.Recipients.Any(actor => actor.Country.Length > 0), "recipient of a country");
        AddIf(IsBetweenCountries(coded), "between countries");
        AddIf(match.Words.Count > 1, "words");
        AddIf(match.Inner is not null, "inner act");
        AddIf(coded.Mode.Length > 0, "mode");
        AddIf(coded.Realis != Realis.Actual, coded.Realis.ToString().ToLowerInvariant());
        AddIf(IsMain(sentence, match.Carrier ?? match.Trigger), "main clause");
        int depth = Math.Min(DeepestSubordination, DepthOf(sentence, match.Trigger));
        if (depth > 0)
        {
            signs.Add(new Sign("subordination", depth));
        }

        return signs.DrainToImmutable();

        void AddIf(bool isThere, string name)
        {
            if (isThere)
            {
                signs.Add(new Sign(name));
            }
        }
    }

    private static bool IsBetweenCountries(CodedEvent coded) => coded.Actors.Concat(coded.Recipients).Select(actor => actor.Country)
        .Where(country => country.Length > 0).Distinct(StringComparer.Ordinal).Skip(1).Any();

    // What is said counts as told at the level of its verb of speech, and what is kept up or begun at that of the verb which says so.
    private static bool IsMain(Sentence sentence, Token predicate) =>
        sentence.AncestorsOf(predicate).Prepend(predicate).All(word => word.BareRelation is "root" or "conj" or "ccomp" or "xcomp" or "parataxis");

    // How many clauses and phrases stand above the trigger.
    private static int DepthOf(Sentence sentence, Token trigger) =>
        sentence.AncestorsOf(trigger).Prepend(trigger).Count(word => _subordinating.Contains(word.BareRelation));
}
