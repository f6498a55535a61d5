using Dragoman.Language.Morphology;
using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>
/// Tagger and parser as one network: words, a first bidirectional LSTM that tells the tags, a second that tells heads and
/// relations by a deep biaffine scorer (Dozat and Manning 2017).
/// </summary>
internal sealed class SyntaxNetwork
{
    private readonly WordVocabulary _words;
    private readonly SyntaxShape _shape;
    private readonly Random _random;
    private readonly LstmDirection[] _directions;
    private readonly ArcScorer _arcs;
    private readonly RelationScorer _relations;
    private float[] _inputs = [];
    private float[] _first = [];
    private float[] _firstDropped = [];
    private float[] _second = [];
    private float[] _tagScores = [];
    private float[] _gradientOfInputs = [];
    private float[] _gradientOfFirst = [];
    private float[] _gradientOfSecond = [];

    public SyntaxNetwork(WordVocabulary words, SyntaxShape shape, int tags, int relations, Random random)
    {
        _words = words;
        _shape = shape;
        _random = random;
        Table = new EmbeddingTable(words.TableRows, shape.TableWidth);
        int both = 2 * shape.Hidden;
        FirstForwards = new LstmDirection(shape.InputWidth, shape.Hidden, isBackwards: false, random);
        FirstBackwards = new LstmDirection(shape.InputWidth, shape.Hidden, isBackwards: true, random);
        SecondForwards = new LstmDirection(both, shape.Hidden, isBackwards: false, random);
        SecondBackwards = new LstmDirection(both, shape.Hidden, isBackwards: true, random);
        _directions = [FirstForwards, FirstBackwards, SecondForwards, SecondBackwards];
        Tags = new Linear(both, tags, random);
        _arcs = new ArcScorer(both, shape.ArcWidth, shape.Dropout, random);
        _relations = new RelationScorer(both, shape.RelationWidth, relations, shape.Dropout, random);
    }

    public EmbeddingTable Table { get; }

    public LstmDirection FirstForwards { get; }

    public LstmDirection FirstBackwards { get; }

    public LstmDirection SecondForwards { get; }

    public LstmDirection SecondBackwards { get; }

    public Linear Tags { get; }

    public ArcScorer Arcs => _arcs;

    public RelationScorer Relations => _relations;

    /// <summary>Computes a batch and the gradients of all parameters; returns the loss a word of tags, heads and relations.</summary>
    public (double Tags, double Heads, double Relations) Learn(SentenceBatch batch)
    {
        int rows = batch.Rows, both = 2 * _shape.Hidden;
        float weight = 1f / (rows - batch.Sentences.Length);
        ReadWords(batch);
        var inputMask = DropoutMask.Draw(batch.Sentences.Length, _shape.InputWidth, _shape.InputDropout, _random);
        var firstMask = DropoutMask.Draw(batch.Sentences.Length, both, _shape.Dropout, _random);
        var secondMask = DropoutMask.Draw(batch.Sentences.Length, both, _shape.Dropout, _random);
        inputMask.Apply(batch, _inputs);
        Matrices.Clear(ref _first, rows * both);
        FirstForwards.Forward(_inputs, batch, _first, both, 0);
        FirstBackwards.Forward(_inputs, batch, _first, both, _shape.Hidden);
        Matrices.Clear(ref _firstDropped, rows * both);
        Array.Copy(_first, _firstDropped, rows * both);
        firstMask.Apply(batch, _firstDropped);
        Matrices.Clear(ref _second, rows * both);
        SecondForwards.Forward(_firstDropped, batch, _second, both, 0);
        SecondBackwards.Forward(_firstDropped, batch, _second, both, _shape.Hidden);
        secondMask.Apply(batch, _second);

        Matrices.Clear(ref _gradientOfFirst, rows * both);
        Matrices.Clear(ref _gradientOfSecond, rows * both);
        double heads = _arcs.Learn(batch, _second, _gradientOfSecond, weight, _random);
        double relations = _relations.Learn(batch, _second, _gradientOfSecond, weight, _random);
        secondMask.Apply(batch, _gradientOfSecond);
        SecondForwards.Backward(batch, _gradientOfSecond, both, 0, _gradientOfFirst);
        SecondBackwards.Backward(batch, _gradientOfSecond, both, _shape.Hidden, _gradientOfFirst);
        double tags = LearnTags(batch, weight);
        firstMask.Apply(batch, _gradientOfFirst);
        Matrices.Clear(ref _gradientOfInputs, rows * _shape.InputWidth);
        FirstForwards.Backward(batch, _gradientOfFirst, both, 0, _gradientOfInputs);
        FirstBackwards.Backward(batch, _gradientOfFirst, both, _shape.Hidden, _gradientOfInputs);
        inputMask.Apply(batch, _gradientOfInputs);
        LearnWords(batch);
        return (tags * weight, heads * weight, relations * weight);
    }

    /// <summary>Takes a step of Adam along the gradients, clipped to a norm, and clears them.</summary>
    public void Step(float rate, double clip)
    {
        List<Parameter> parameters = [.. Parameters()];
        double norm = Math.Sqrt(parameters.Sum(parameter => parameter.SquaredNorm()) + Table.SquaredNorm());
        AdamStep step = new(rate, norm > clip ? (float)(clip / norm) : 1);
        foreach (Parameter parameter in parameters)
        {
            parameter.Step(step);
        }

        Table.Step(step);
    }

    private IEnumerable<Parameter> Parameters()
    {
        foreach (LstmDirection direction in _directions)
        {
            yield return direction.Input.Weights;
            yield return direction.Input.Bias;
            yield return direction.Recurrent;
        }

        foreach (Linear layer in (IEnumerable<Linear>)[Tags, .. _arcs.Layers, .. _relations.Layers])
        {
            yield return layer.Weights;
            yield return layer.Bias;
        }
    }

    private void ReadWords(SentenceBatch batch)
    {
        int width = _shape.InputWidth;
        Matrices.Clear(ref _inputs, batch.Rows * width);
        for (int b = 0; b < batch.Sentences.Length; b++)
        {
            Example sentence = batch.Sentences[b];
            for (int t = 0; t < sentence.Length; t++)
            {
                Span<float> input = _inputs.AsSpan(batch.Row(t, b) * width, width);
                if (sentence.Vectors[t] >= 0)
                {
                    _words.CopyVector(sentence.Vectors[t], input);
                }

                foreach (int row in RowsOf(sentence, t))
                {
                    if (row >= 0)
                    {
                        Table.AddTo(row, input[WordVocabulary.VectorWidth..]);
                    }
                }
            }
        }
    }

    private void LearnWords(SentenceBatch batch)
    {
        int width = _shape.InputWidth;
        for (int b = 0; b < batch.Sentences.Length; b++)
        {
            Example sentence = batch.Sentences[b];
            for (int t = 0; t < sentence.Length; t++)
            {
                ReadOnlySpan<float> gradient =
                    _gradientOfInputs.AsSpan((batch.Row(t, b) * width) + WordVocabulary.VectorWidth, _shape.TableWidth);
                foreach (int row in RowsOf(sentence, t))
                {
                    if (row >= 0)
                    {
                        Table.AddGradient(row, gradient);
                    }
                }
            }
        }
    }

    private static ReadOnlySpan<int> RowsOf(Example sentence, int position) =>
        sentence.Rows.AsSpan(position * WordVocabulary.RowsPerWord, WordVocabulary.RowsPerWord);

    private double LearnTags(SentenceBatch batch, float weight)
    {
        int classes = Tags.Outputs;
        Matrices.Clear(ref _tagScores, batch.Rows * classes);
        Tags.Forward(_firstDropped, batch.Rows, _tagScores);
        double loss = 0;
        for (int b = 0; b < batch.Sentences.Length; b++)
        {
            Example sentence = batch.Sentences[b];
            for (int t = 0; t < sentence.Length; t++)
            {
                Span<float> scores = _tagScores.AsSpan(batch.Row(t, b) * classes, classes);
                if (sentence.Tags[t] < 0)
                {
                    scores.Clear();
                    continue;
                }

                loss += Matrices.CrossEntropy(scores, sentence.Tags[t], weight);
            }
        }

        Tags.Backward(_firstDropped, batch.Rows, _tagScores, _gradientOfFirst);
        return loss;
    }
}
