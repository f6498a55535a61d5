using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;

namespace Dragoman.Language.Naming;

/// <summary>The numbers that the network of the name finder sees of a sentence: what the tagger's network thought of each word, the
/// vectors of the word and its neighbours, its lists and how it is written.</summary>
internal sealed class NameInputs(WordVocabulary words, NameLexicon lexicon, int stateWidth)
{
    private const int Lists = 10;
    private const int Forms = 13;
    private const int Neighbours = 1;
    private const int Window = (2 * Neighbours) + 1;

    /// <summary>Numbers for each word; even.</summary>
    public int Width { get; } = (stateWidth + (Window * (WordVocabulary.VectorWidth + Lists)) + Forms + 1) / 2 * 2;

    /// <summary>Writes the numbers of a sentence's words, one word after the other.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="tagged">What the tagger made of them.</param>
    /// <param name="marks">Their lists.</param>
    /// <param name="document">How words are written in the article.</param>
    /// <param name="into">Gets <see cref="Width"/> numbers a word.</param>
    public void Fill(ImmutableArray<Token> tokens, TaggedWords tagged, WordLists[] marks, DocumentWords document, Span<float> into)
    {
        into[..(tokens.Length * Width)].Clear();
        Span<float> vector = stackalloc float[WordVocabulary.VectorWidth];
        ReadOnlySpan<short> states = tagged.States.Span[stateWidth..];
        int capitals = tokens.Count(token => char.IsUpper(token.Form[0]));
        bool isLoud = capitals * 10 >= tokens.Count(token => char.IsLetter(token.Form[0])) * 7;
        for (int i = 0; i < tokens.Length; i++)
        {
            Span<float> row = into.Slice(i * Width, Width);
            for (int k = 0; k < stateWidth; k++)
            {
                row[k] = states[(i * stateWidth) + k] * QuantisedRows.UnitScale;
            }

            bool isKnown = CopyVector(tokens[i].Form, vector);
            FillForm(row[^Forms..], tokens, i, capitals, isLoud, isKnown, document);
            for (int offset = -Neighbours; offset <= Neighbours; offset++)
            {
                int to = i + offset;
                int at = stateWidth + ((offset + Neighbours) * Lists);
                for (int list = 0; to >= 0 && to < tokens.Length && list < Lists; list++)
                {
                    row[at + list] = ((int)marks[to] >> list) & 1;
                }
            }

            for (int offset = -Neighbours; isKnown && offset <= Neighbours; offset++)
            {
                int to = i - offset;
                if (to >= 0 && to < tokens.Length)
                {
                    int at = (to * Width) + stateWidth + (Window * Lists) + ((offset + Neighbours) * WordVocabulary.VectorWidth);
                    vector.CopyTo(into[at..]);
                }
            }
        }
    }

    // A rarer word has the vector of the words that are used like it.
    private bool CopyVector(string form, Span<float> into)
    {
        if (words.FindVector(form) is { } row)
        {
            words.CopyVector(row, into);
            return true;
        }

        if (lexicon.ClusterOf(NameLexicon.WordHash(form)) is { } cluster)
        {
            lexicon.MeanOf(cluster).CopyTo(into);
            return true;
        }

        return false;
    }

    private static void FillForm(
        Span<float> row, ImmutableArray<Token> tokens, int i, int capitals, bool isLoud, bool isKnown, DocumentWords document)
    {
        string form = tokens[i].Form;
        bool isStart = i == 0 || (i == 1 && tokens[0].Upos == "PUNCT");
        row[0] = char.IsUpper(form[0]) ? 1 : 0;
        row[1] = form.Length > 1 && form.All(char.IsUpper) ? 1 : 0;
        row[2] = form.All(char.IsLower) ? 1 : 0;
        row[3] = form.Any(char.IsDigit) ? 1 : 0;
        row[4] = isStart ? 1 : 0;
        row[5] = isLoud ? 1 : 0;
        row[6] = capitals == 0 ? 1 : 0;
        row[7] = isKnown ? 1 : 0;
        row[8 + (int)document.HabitOf(NameLexicon.WordHash(form))] = 1;
        row[11] = form.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0 ? 1 : 0;
        row[12] = form.Contains('.', StringComparison.Ordinal) ? 1 : 0;
    }
}
