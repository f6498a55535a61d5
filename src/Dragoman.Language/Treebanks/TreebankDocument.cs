using System.Collections.Immutable;
using System.Text;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Treebanks;

/// <summary>Turns the sentences of a treebank's document into an article with gold trees.</summary>
public static class TreebankDocument
{
    /// <summary>Groups sentences by document and turns each into an analysed article, names and chains left empty.</summary>
    /// <param name="sentences">Sentences in the order of the file.</param>
    /// <returns>One article a document; its text is the "# text" lines joined by a space, a blank line before each paragraph.</returns>
    public static IEnumerable<AnalysedArticle> Read(IEnumerable<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        List<ConlluSentence> document = [];
        foreach (ConlluSentence sentence in sentences)
        {
            if (sentence.StartsDocument && document.Count > 0)
            {
                yield return ToArticle(document);
                document.Clear();
            }

            document.Add(sentence);
        }

        if (document.Count > 0)
        {
            yield return ToArticle(document);
        }
    }

    /// <summary>Joins sentences into running text: a space between them, a blank line before a paragraph.</summary>
    public static string JoinText(IReadOnlyList<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        StringBuilder text = new();
        foreach (ConlluSentence sentence in sentences)
        {
            if (text.Length > 0)
            {
                text.Append(sentence.StartsParagraph ? "\n\n" : " ");
            }

            text.Append(sentence.Text);
        }

        return text.ToString();
    }

    private static AnalysedArticle ToArticle(List<ConlluSentence> sentences)
    {
        string text = JoinText(sentences);
        Segment body = new(SegmentKind.Body, new TextSpan(0, text.Length));
        Article article = new() { Id = sentences[0].Document, Text = text, Segments = [body] };
        ImmutableArray<Sentence>.Builder built = ImmutableArray.CreateBuilder<Sentence>(sentences.Count);
        int position = 0;
        foreach (ConlluSentence sentence in sentences)
        {
            ImmutableArray<Token> tokens = Align(sentence, text, ref position);
            built.Add(new Sentence(built.Count, body, tokens));
        }

        return new AnalysedArticle(article, built.MoveToImmutable(), [], []);
    }

    private static ImmutableArray<Token> Align(ConlluSentence sentence, string text, ref int position)
    {
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>(sentence.Words.Length);
        int next = 0;
        for (int surface = 0; surface < sentence.Surface.Length; surface++)
        {
            string written = sentence.Surface[surface];
            int start = text.IndexOf(written, position, StringComparison.Ordinal);
            if (start < 0)
            {
                throw new FormatException($"\"{written}\" is not in the text of \"{sentence.Text}\"");
            }

            position = start + written.Length;
            int at = start;
            for (; next < sentence.Words.Length && sentence.Words[next].Surface == surface; next++)
            {
                ConlluWord word = sentence.Words[next];
                bool isPart = string.CompareOrdinal(text, at, word.Form, 0, word.Form.Length) == 0 && at + word.Form.Length <= position;
                TextSpan span = isPart ? new TextSpan(at, at + word.Form.Length) : new TextSpan(start, position);
                at = isPart ? span.End : at;
                tokens.Add(new Token(
                    next, span, word.Form, word.Lemma, word.Upos, word.Xpos, word.Features, word.Head, word.Relation));
            }
        }

        return tokens.MoveToImmutable();
    }
}
