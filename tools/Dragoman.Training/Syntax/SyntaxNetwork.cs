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
    private float[] _second = [];
    private float[] _tagScores = [];
    private float[] _gradientOfInputs = [];
    private float[] _gradientOfFirst = [];
    private float[] _gradientOfSecond = [];
    private float[] _gradientOfBackwards = [];

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
        ReadFirst(batch);
        firstMask.Apply(batch, _first);
        ReadSecond(batch);
        secondMask.Apply(batch, _second);

        Matrices.Clear(ref _gradientOfSecond, rows * both);
        double heads = _arcs.Learn(batch, _second, _gradientOfSecond, weight, _random);
        double relations = _relations.Learn(batch, _second, _gradientOfSecond, weight, _random);
        secondMask.Apply(batch, _gradientOfSecond);
        LearnDirections(SecondForwards, SecondBackwards, batch, _gradientOfSecond, ref _gradientOfFirst);
        double tags = LearnTags(batch, weight);
        firstMask.Apply(batch, _gradientOfFirst);
        LearnDirections(FirstForwards, FirstBackwards, batch, _gradientOfFirst, ref _gradientOfInputs);
        inputMask.Apply(batch, _gradientOfInputs);
        LearnWords(batch);
        return (tags * weight, heads * weight, relations * weight);
    }

    /// <summary>Reads a batch without learning, for <see cref="TagScores"/>, and for the scores of arcs and relations.</summary>
    public void Read(SentenceBatch batch)
    {
        ReadWords(batch);
        ReadFirst(batch);
        ReadSecond(batch);
        ScoreTags(batch);
        _arcs.Forward(batch, _second, random: null);
        _relations.Forward(batch, _second, random: null);
    }

    /// <summary>After <see cref="Read"/>: the scores of each class of tags for the word in a row.</summary>
    public Span<float> TagScores(int row) => _tagScores.AsSpan(row * Tags.Outputs, Tags.Outputs);

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

                foreach (int row in sentence.RowsOf(t))
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
                foreach (int row in sentence.RowsOf(t))
                {
                    if (row >= 0)
                    {
                        Table.AddGradient(row, gradient);
                    }
                }
            }
        }
    }

    private void ReadFirst(SentenceBatch batch) => ReadDirections(FirstForwards, FirstBackwards, batch, _inputs, ref _first);

    private void ReadSecond(SentenceBatch batch) => ReadDirections(SecondForwards, SecondBackwards, batch, _first, ref _second);

    /// <summary>The two directions of a layer, side by side: neither sees what the other writes, so the numbers do not depend on it.</summary>
    private void ReadDirections(LstmDirection forwards, LstmDirection backwards, SentenceBatch batch, float[] x, ref float[] into)
    {
        int both = 2 * _shape.Hidden;
        float[] states = Matrices.Clear(ref into, batch.Rows * both);
        Parallel.Invoke(
            () => forwards.Forward(x, batch, states, both, 0),
            () => backwards.Forward(x, batch, states, both, _shape.Hidden));
    }

    private void LearnDirections(
        LstmDirection forwards, LstmDirection backwards, SentenceBatch batch, float[] gradient, ref float[] gradientOfX)
    {
        int both = 2 * _shape.Hidden, length = batch.Rows * forwards.Input.Inputs;
        float[] ofForwards = Matrices.Clear(ref gradientOfX, length), ofBackwards = Matrices.Clear(ref _gradientOfBackwards, length);
        Parallel.Invoke(
            () => forwards.Backward(batch, gradient, both, 0, ofForwards),
            () => backwards.Backward(batch, gradient, both, _shape.Hidden, ofBackwards));
        Matrices.Add(ofBackwards.AsSpan(0, length), ofForwards);
    }

    private void ScoreTags(SentenceBatch batch)
    {
        Matrices.Clear(ref _tagScores, batch.Rows * Tags.Outputs);
        Tags.Forward(_first, batch.Rows, _tagScores);
    }

    private double LearnTags(SentenceBatch batch, float weight)
    {
        ScoreTags(batch);
        double loss = 0;
        for (int b = 0; b < batch.Sentences.Length; b++)
        {
            Labels tags = batch.Sentences[b].Tags;
            TagScores(batch.Row(0, b)).Clear();
            for (int t = 1; t < batch.Sentences[b].Length; t++)
            {
                loss += Matrices.CrossEntropy(TagScores(batch.Row(t, b)), tags.Choices(t), tags.Shares(t), weight);
            }
        }

        Tags.Backward(_first, batch.Rows, _tagScores, _gradientOfFirst);
        return loss;
    }
}
