using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>What a phrase stands for, with what later phrases need to agree with it.</summary>
/// <param name="Actor">The actor as records name it.</param>
/// <param name="Kind">Kind of actor; null for unnamed people and organs ("villagers").</param>
/// <param name="Known">The directory's actor; null where it has none.</param>
/// <param name="Noun">Head noun by which it was spoken of, lower case; "" for a bare name.</param>
/// <param name="IsPlural">Whether it was spoken of as many.</param>
internal sealed record Referent(CodedActor Actor, ActorKind? Kind, KnownActor? Known, string Noun, bool IsPlural)
{
    public bool IsPerson => Kind == ActorKind.Person;

    public bool IsState => Kind == ActorKind.State;

    public bool IsBody => Kind == ActorKind.Body;

    /// <summary>Whether a noun can go on to describe it: "the group", "the alliance".</summary>
    public bool IsDescribedBy(string noun) => Known is not null && Known.KindWords.Contains(noun);
}
