using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;
using Dragoman.Language.Parsing;

namespace Dragoman.Language.Naming;

/// <summary>Finds the names of people, organizations, places and groups in an article.</summary>
/// <remarks>
/// <para>A linear-chain model reads each sentence: words, shapes, tags, word clusters and word lists, and the scores of a small
/// network that starts from the tagger's states. Then the article must agree with itself: a person named in full once is known when
/// only the family name returns.</para>
/// <para>Thread-safe; time grows in line with the number of words.</para>
/// </remarks>
public sealed class NameFinder
{
    /// <summary>Name of its section in the model file.</summary>
    public const string Section = "names";

    // What a name must be ahead of no name: training knows more of its names than it will of a new text's.
    private const int Caution = NameWeights.Unit * 3 / 4;

    private readonly NameLexicon _lexicon;
    private readonly NameWeights _weights;
    private readonly NameNetwork _network;
    private readonly Tagger _tagger;

    private NameFinder(SectionReader reader, Tagger tagger)
    {
        _tagger = tagger;
        _lexicon = NameLexicon.Read(reader);
        _weights = NameWeights.Read(reader);
        _network = NameNetwork.Read(reader, new NameInputs(tagger.Words, _lexicon, tagger.StateWidth));
    }

    /// <summary>Loads the part from a model file.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="tagger">The tagger of the same file.</param>
    /// <exception cref="FaultException">The file lacks its section, or the section is damaged or made for another tagger.</exception>
    public static NameFinder Load(ModelFile model, Tagger tagger)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(tagger);
        model.RequireVocabulary(Section, VocabularyFor(model));
        return model.Require(Section, reader => new NameFinder(reader, tagger));
    }

    /// <summary>Loads the part and, for it alone, the tagger.</summary>
    /// <exception cref="FaultException">As for <see cref="Load(ModelFile, Tagger)"/>.</exception>
    public static NameFinder Load(ModelFile model) => Load(model, Tagger.Load(model, WordVocabulary.Load(model)));

    /// <summary>What the section must be made for: as the parser's, one tagger, whose states the network reads.</summary>
    internal static ulong VocabularyFor(ModelFile model) => model.Require(DependencyParser.SectionName).Vocabulary;

    /// <summary>Finds the names of an article.</summary>
    /// <param name="sentences">Its tagged sentences in order; trees are not read.</param>
    /// <returns>The names in order, without overlap.</returns>
    public ImmutableArray<Name> Find(ImmutableArray<Sentence> sentences) =>
        Find(sentences, _tagger.Tag(sentences.Select(sentence => sentence.Tokens.Select(token => token.Form).ToArray()).ToArray()));

    /// <summary>The same, where the tagger has read the sentences already.</summary>
    /// <param name="sentences">Its tagged sentences in order; trees are not read.</param>
    /// <param name="tagged">What the tagger made of each.</param>
    /// <returns>The names in order, without overlap.</returns>
    public ImmutableArray<Name> Find(ImmutableArray<Sentence> sentences, ImmutableArray<TaggedWords> tagged)
    {
        DocumentWords document = new(sentences.Select(sentence => (IReadOnlyList<Token>)sentence.Tokens));
        int[][] labels = [.. sentences.Select((sentence, i) => Label(sentence.Tokens, tagged[i], document))];
        NameAgreement.Apply(sentences, labels);
        ImmutableArray<Name>.Builder names = ImmutableArray.CreateBuilder<Name>();
        for (int i = 0; i < labels.Length; i++)
        {
            NameBounds.Apply(sentences[i].Tokens, labels[i], _lexicon);
            AddNames(sentences[i], labels[i], names);
        }

        return names.DrainToImmutable();
    }

    private int[] Label(ImmutableArray<Token> tokens, TaggedWords tagged, DocumentWords document)
    {
        NameFeatures features = new(tokens, _lexicon, document);
        int[] scores = new int[tokens.Length * NameLabels.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            Span<int> ofWord = scores.AsSpan(i * NameLabels.Count, NameLabels.Count);
            _weights.Features.AddScores(features.Describe(i), ofWord);
            ofWord[NameLabels.Outside] += IsAddress(tokens[i].Form) ? 100 * NameWeights.Unit : Caution;
        }

        _network.AddScores(tokens, tagged, features.Lists, document, scores);
        return LabelSearch.Best(scores, _weights.Transitions);
    }

    // Addresses of mail and of pages name nobody.
    private static bool IsAddress(string form) =>
        form.Contains('@', StringComparison.Ordinal) || form.Contains("://", StringComparison.Ordinal) || form.StartsWith("www.", StringComparison.Ordinal);

    private void AddNames(Sentence sentence, int[] labels, ImmutableArray<Name>.Builder names)
    {
        for (int start = 0; start < labels.Length;)
        {
            int end = start + 1;
            if (labels[start] != NameLabels.Outside)
            {
                while (end < labels.Length && labels[end] != NameLabels.Outside && !NameLabels.IsFirst(labels[end]))
                {
                    end++;
                }

                TextSpan span = sentence.Tokens[start].Span.Join(sentence.Tokens[end - 1].Span);
                NameKind kind = NameLabels.KindOf(labels[start]);
                names.Add(new Name(kind, sentence.Index, start, end, span)
                {
                    Title = kind == NameKind.Person ? NameTitles.Before(sentence.Tokens, labels, start, _lexicon) : null,
                });
            }

            start = end;
        }
    }
}
