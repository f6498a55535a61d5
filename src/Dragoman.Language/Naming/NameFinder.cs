using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Naming;

/// <summary>Finds the names of people, organizations, places and groups in an article.</summary>
/// <remarks>
/// <para>A linear-chain model reads each sentence: words, shapes, tags, word clusters and word lists. Then the article must
/// agree with itself: a person named in full once is known when only the family name returns.</para>
/// <para>Thread-safe; time grows in line with the number of words.</para>
/// </remarks>
public sealed class NameFinder
{
    /// <summary>Name of its section in the model file.</summary>
    public const string Section = "names";

    private readonly NameLexicon _lexicon;
    private readonly NameWeights _weights;

    /// <summary>Makes a finder.</summary>
    public NameFinder(NameLexicon lexicon, NameWeights weights)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(weights);
        _lexicon = lexicon;
        _weights = weights;
    }

    /// <summary>Loads the part from a model file.</summary>
    /// <exception cref="FaultException">The file lacks its section, or the section is damaged.</exception>
    public static NameFinder Load(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Require(Section, reader => new NameFinder(NameLexicon.Read(reader), NameWeights.Read(reader)));
    }

    /// <summary>Finds the names of an article.</summary>
    /// <param name="sentences">Its tagged sentences in order; trees are not read.</param>
    /// <returns>The names in order, without overlap.</returns>
    public ImmutableArray<Name> Find(ImmutableArray<Sentence> sentences)
    {
        DocumentWords document = new(sentences.Select(sentence => (IReadOnlyList<Token>)sentence.Tokens));
        int[][] labels = [.. sentences.Select(sentence => Label(sentence.Tokens, document))];
        NameAgreement.Apply(sentences, labels);
        ImmutableArray<Name>.Builder names = ImmutableArray.CreateBuilder<Name>();
        for (int i = 0; i < labels.Length; i++)
        {
            AddNames(sentences[i], labels[i], names);
        }

        return names.DrainToImmutable();
    }

    private int[] Label(ImmutableArray<Token> tokens, DocumentWords document)
    {
        NameFeatures features = new(tokens, _lexicon, document);
        int[] scores = new int[tokens.Length * NameLabels.Count];
        for (int i = 0; i < tokens.Length; i++)
        {
            _weights.Features.AddScores(features.Describe(i), scores.AsSpan(i * NameLabels.Count, NameLabels.Count));
        }

        return LabelSearch.Best(scores, _weights.Transitions);
    }

    private static void AddNames(Sentence sentence, int[] labels, ImmutableArray<Name>.Builder names)
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
                names.Add(new Name(NameLabels.KindOf(labels[start]), sentence.Index, start, end, span));
            }

            start = end;
        }
    }
}
