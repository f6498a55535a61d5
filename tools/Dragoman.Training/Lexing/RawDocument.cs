using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Treebanks;

namespace Dragoman.Training.Lexing;

/// <summary>A treebank document as running text, with its gold tokens and sentences.</summary>
/// <param name="Text">The "# text" lines joined by a space, a blank line before each paragraph.</param>
/// <param name="Tokens">Surface tokens.</param>
/// <param name="Sentences">From the first to the last token of each sentence.</param>
internal sealed record RawDocument(string Text, ImmutableArray<TextSpan> Tokens, ImmutableArray<TextSpan> Sentences)
{
    /// <summary>Puts the sentences of a treebank together, document by document.</summary>
    public static IEnumerable<RawDocument> Read(IEnumerable<ConlluSentence> sentences)
    {
        List<ConlluSentence> document = [];
        foreach (ConlluSentence sentence in sentences)
        {
            if (sentence.StartsDocument && document.Count > 0)
            {
                yield return Join(document);
                document.Clear();
            }

            document.Add(sentence);
        }

        if (document.Count > 0)
        {
            yield return Join(document);
        }
    }

    private static RawDocument Join(List<ConlluSentence> sentences)
    {
        string text = TreebankDocument.JoinText(sentences);
        ImmutableArray<TextSpan>.Builder tokens = ImmutableArray.CreateBuilder<TextSpan>();
        ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>(sentences.Count);
        int position = 0;
        foreach (ConlluSentence sentence in sentences)
        {
            int first = tokens.Count;
            foreach (string written in sentence.Surface)
            {
                int start = text.IndexOf(written, position, StringComparison.Ordinal);
                position = start + written.Length;
                tokens.Add(new TextSpan(start, position));
            }

            spans.Add(tokens[first].Join(tokens[^1]));
        }

        return new RawDocument(text, tokens.ToImmutable(), spans.MoveToImmutable());
    }
}
