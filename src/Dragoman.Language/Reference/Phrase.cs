using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Reference;

/// <summary>A noun phrase or pronoun on its way into a chain.</summary>
/// <param name="Order">Position among the article's phrases, by place of the head.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Head">Its head word.</param>
/// <param name="Words">The words of the phrase, in order: articles, clauses and appositions left out.</param>
/// <param name="Name">The name that its head belongs to; null for none.</param>
internal sealed record Phrase(int Order, Sentence Sentence, Token Head, ImmutableArray<Token> Words, Name? Name)
{
    /// <summary>What it can stand for.</summary>
    public required NounKind Kind { get; init; }

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun => Head.Upos == "PRON";

    /// <summary>Whether it is in the plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether its determiner makes it known: "the", "this", "their".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether its determiner makes it new: "a", "some", "every".</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether it stands between quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The name's words; for other phrases the words without determiner, in lower case.</summary>
    public required string Text { get; init; }

    /// <summary>Its relation in the sentence, without subtype; a name that hangs from its title has the title's.</summary>
    public required string Role { get; init; }

    /// <summary>The office before a person's name, in lower case ("envoy"); null for none.</summary>
    public string? Title { get; init; }

    /// <summary>From the first to the last word.</summary>
    public TextSpan Span => Words[0].Span.Join(Words[^1].Span);

    /// <summary>The phrase as part of a chain.</summary>
    public Mention ToMention() => new(Sentence.Index, Head.Index, Span);
}
