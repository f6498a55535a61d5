using System.Collections.Immutable;

namespace Dragoman.Language.Annotation;

/// <summary>A parsed sentence. Does not change once made; safe to share between threads.</summary>
public sealed class Sentence
{
    private readonly ImmutableArray<ImmutableArray<Token>> _children;

    /// <summary>Makes a sentence of its words.</summary>
    /// <param name="index">Position of the sentence in its article, from 0.</param>
    /// <param name="segment">The segment that it stands in.</param>
    /// <param name="tokens">Its words in order; at least one. Heads lie within the sentence.</param>
    /// <exception cref="ArgumentException">There are no words, or a head lies outside the sentence.</exception>
    public Sentence(int index, Segment segment, ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A sentence has at least one word.", nameof(tokens));
        }

        Index = index;
        Segment = segment;
        Tokens = tokens;
        Span = new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End);
        _children = ChildrenByHead(tokens);
    }

    /// <summary>Position of the sentence in its article, from 0.</summary>
    public int Index { get; }

    /// <summary>The segment that the sentence stands in; it never leaves it.</summary>
    public Segment Segment { get; }

    /// <summary>The words in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>From the first to the last word, in the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>The first root: the word that hangs from nothing.</summary>
    public Token Root => Tokens.FirstOrDefault(t => t.Head is null) ?? Tokens[0];

    /// <summary>The word that <paramref name="token"/> hangs from; null for a root.</summary>
    public Token? HeadOf(Token token) => token.Head is { } head ? Tokens[head] : null;

    /// <summary>The words that hang from <paramref name="token"/>, in the order of the text.</summary>
    public ImmutableArray<Token> ChildrenOf(Token token) => _children[token.Index];

    /// <summary>The first child with a relation, subtypes included: "nsubj" finds "nsubj:pass" too; null for none.</summary>
    public Token? ChildOf(Token token, string relation)
    {
        foreach (Token child in _children[token.Index])
        {
            if (child.Relation == relation || child.BareRelation == relation)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The word and all below it, in the order of the text.</summary>
    public ImmutableArray<Token> SubtreeOf(Token token)
    {
        List<Token> found = [token];
        for (int i = 0; i < found.Count; i++)
        {
            found.AddRange(_children[found[i].Index]);
        }

        found.Sort((left, right) => left.Index.CompareTo(right.Index));
        return [.. found];
    }

    /// <summary>From the first to the last word of the subtree, in the article's text.</summary>
    public TextSpan SpanOf(Token token)
    {
        ImmutableArray<Token> subtree = SubtreeOf(token);
        return new TextSpan(subtree[0].Span.Start, subtree[^1].Span.End);
    }

    /// <summary>The words above <paramref name="token"/>, nearest first, up to the root.</summary>
    public IEnumerable<Token> AncestorsOf(Token token)
    {
        for (Token? above = HeadOf(token); above is not null; above = HeadOf(above))
        {
            yield return above;
        }
    }

    private static ImmutableArray<ImmutableArray<Token>> ChildrenByHead(ImmutableArray<Token> tokens)
    {
        List<Token>?[] children = new List<Token>?[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Index != i)
            {
                throw new ArgumentException($"Word {i} says that it is word {tokens[i].Index}.", nameof(tokens));
            }

            if (tokens[i].Head is not { } head)
            {
                continue;
            }

            if ((uint)head >= (uint)tokens.Length || head == i)
            {
                throw new ArgumentException($"Word {i} hangs from {head}, which is no other word of the sentence.", nameof(tokens));
            }

            (children[head] ??= []).Add(tokens[i]);
        }

        return [.. children.Select(of => of is null ? [] : of.ToImmutableArray())];
    }
}
