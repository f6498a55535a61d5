using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Lexing;

/// <summary>Parts a text into words, to the conventions of the English UD treebanks: "do|n't", "U.S.|-|led", "$|5".</summary>
/// <remarks>
/// <para>White space parts always; within a chunk, neighbouring runs of letters, digits and marks are joined or parted by a
/// trained model, and addresses, handles and hashtags are kept whole by rule. A written token then parts into clitics by rule.</para>
/// <para>Time grows in line with the length of the text. Thread-safe.</para>
/// </remarks>
public sealed class Tokenizer
{
    /// <summary>Name of its section in the model file.</summary>
    public const string Section = "tokenizer";

    private readonly HashedWeights _boundaries;

    /// <summary>Makes a tokenizer.</summary>
    /// <param name="boundaries">Trained weights: above 0, a boundary parts two words.</param>
    public Tokenizer(HashedWeights boundaries)
    {
        ArgumentNullException.ThrowIfNull(boundaries);
        _boundaries = boundaries;
    }

    /// <summary>Loads the part from a model file.</summary>
    /// <exception cref="FaultException">The file lacks its section, or the section is damaged.</exception>
    public static Tokenizer Load(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Require(Section, reader => new Tokenizer(HashedWeights.Read(reader)));
    }

    /// <summary>Finds the words of a stretch of text.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="within">The stretch, such as a segment; no word leaves it.</param>
    /// <returns>The words in order, without overlap; every character that is not white space lies in one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie within the text.</exception>
    public ImmutableArray<Word> Tokenize(string text, TextSpan within)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(within.Start, nameof(within));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(within.End, text.Length, nameof(within));
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>(Math.Max(4, within.Length / 5));
        List<Piece> pieces = [];
        List<bool> joined = [];
        int position = within.Start;
        while (PieceReader.ReadChunk(text, within, ref position, pieces))
        {
            FixedForms.Mark(text, pieces, joined);
            AddTokens(text, pieces, joined, words);
        }

        return words.DrainToImmutable();
    }

    private void AddTokens(string text, List<Piece> pieces, List<bool> joined, ImmutableArray<Word>.Builder words)
    {
        Span<uint> features = stackalloc uint[TokenFeatures.Count];
        int tokenStart = pieces[0].Start;
        bool isFixed = false;
        for (int i = 1; i < pieces.Count; i++)
        {
            bool parts;
            if (joined[i] && pieces[i].End - tokenStart <= PieceReader.LongestForm)
            {
                isFixed = true;
                parts = false;
            }
            else
            {
                TokenFeatures.Describe(text, pieces, i, tokenStart, features);
                parts = pieces[i].End - tokenStart > PieceReader.LongestWord || isFixed || _boundaries.Score(features) > 0;
            }

            if (parts)
            {
                AddWords(text, new TextSpan(tokenStart, pieces[i].Start), words);
                tokenStart = pieces[i].Start;
                isFixed = false;
            }
        }

        AddWords(text, new TextSpan(tokenStart, pieces[^1].End), words);
    }

    private static void AddWords(string text, TextSpan token, ImmutableArray<Word>.Builder words)
    {
        int first = Clitics.FirstLength(text.AsSpan(token.Start, token.Length));
        if (first == 0)
        {
            words.Add(new Word(token, IsPart: false));
            return;
        }

        words.Add(new Word(token with { End = token.Start + first }, IsPart: false));
        words.Add(new Word(token with { Start = token.Start + first }, IsPart: true));
    }
}
