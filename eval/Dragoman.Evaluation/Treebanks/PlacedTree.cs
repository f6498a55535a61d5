using Dragoman.Language.Annotation;
using Dragoman.Language.Treebanks;

namespace Dragoman.Evaluation.Treebanks;

/// <summary>Sentences, tokens and words of an analysis by their places in the text.</summary>
internal sealed record PlacedTree(IReadOnlyList<TextSpan> Sentences, IReadOnlyList<TextSpan> SurfaceTokens, Dictionary<TextSpan, PlacedWord> Words)
{
    public static PlacedTree Of(IEnumerable<Sentence> sentences)
    {
        List<TextSpan> spans = [];
        Dictionary<TextSpan, PlacedWord> words = [];
        foreach (Sentence sentence in sentences)
        {
            spans.Add(sentence.Span);
            foreach (Token token in sentence.Tokens)
            {
                words[token.Span] = new PlacedWord(token.Upos, token.Xpos, token.Lemma, sentence.HeadOf(token)?.Span, token.Relation);
            }
        }

        return new PlacedTree(spans, [], words);
    }

    /// <summary>Places gold sentences in the text that was joined from them.</summary>
    public static PlacedTree Of(IReadOnlyList<ConlluSentence> sentences, string text)
    {
        List<TextSpan> spans = [], surface = [];
        Dictionary<TextSpan, PlacedWord> words = [];
        int position = 0;
        foreach (ConlluSentence sentence in sentences)
        {
            int first = surface.Count;
            foreach (string written in sentence.Surface)
            {
                int start = text.IndexOf(written, position, StringComparison.Ordinal);
                position = start + written.Length;
                surface.Add(new TextSpan(start, position));
            }

            spans.Add(surface[first].Join(surface[^1]));
            TextSpan[] places = Places(sentence, surface, first, text);
            for (int i = 0; i < places.Length; i++)
            {
                ConlluWord word = sentence.Words[i];
                words[places[i]] = new PlacedWord(
                    word.Upos, word.Xpos, word.Lemma, word.Head is { } head ? places[head] : null, word.Relation);
            }
        }

        return new PlacedTree(spans, surface, words);
    }

    private static TextSpan[] Places(ConlluSentence sentence, List<TextSpan> surface, int first, string text)
    {
        TextSpan[] places = new TextSpan[sentence.Words.Length];
        int at = 0;
        for (int i = 0; i < places.Length; i++)
        {
            ConlluWord word = sentence.Words[i];
            TextSpan token = surface[first + word.Surface];
            at = i > 0 && sentence.Words[i - 1].Surface == word.Surface ? at : token.Start;
            bool isWritten = at + word.Form.Length <= token.End && string.CompareOrdinal(text, at, word.Form, 0, word.Form.Length) == 0;
            places[i] = isWritten ? new TextSpan(at, at + word.Form.Length) : token;
            at = isWritten ? places[i].End : at;
        }

        return places;
    }
}
