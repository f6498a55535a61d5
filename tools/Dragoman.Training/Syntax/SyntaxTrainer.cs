using System.Diagnostics;
using System.Globalization;
using Dragoman.Language.Learning;

namespace Dragoman.Training.Syntax;

/// <summary>Trains tagger and parser: batches of sentences of like length, Adam, a rate that falls to 0.</summary>
internal sealed class SyntaxTrainer
{
    private const int WordsPerBatch = 700;
    private const int SentencesPerPool = 1500;
    private const double Clip = 5;
    private const double WarmUp = 0.02;
    private readonly SyntaxOptions _options;
    private readonly SyntaxData _data;
    private readonly Lessons _lessons;
    private readonly SyntaxNetwork _network;
    private readonly Random _random;
    private readonly Noise _noise;

    public SyntaxTrainer(SyntaxOptions options, SyntaxData data, Lessons lessons)
    {
        _options = options;
        _data = data;
        _lessons = lessons;
        _random = new Random(options.Seed);
        _noise = new Noise(data, _random);
        _network = new SyntaxNetwork(
            data.Words, options.Shape, RoundUp(data.Classes.Length), RoundUp(data.Relations.Length), _random);
    }

    /// <summary>The next multiple of 16, the width of a panel of the shipped matrices.</summary>
    public static int RoundUp(int count) => (count + 15) / 16 * 16;

    /// <summary>Trains, telling the loss of each epoch.</summary>
    /// <param name="model">The model whose sections for syntax are made anew.</param>
    /// <param name="log">Gets a line for each epoch.</param>
    /// <param name="checkpoint">Called with the model every few epochs, and at the end.</param>
    public ModelFile Train(ModelFile model, TextWriter log, Action<int, ModelFile> checkpoint)
    {
        int total = _options.Epochs * Batches(0).Count, step = 0;
        for (int epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            long started = Stopwatch.GetTimestamp();
            (double tags, double heads, double relations, int batches) = (0, 0, 0, 0);
            foreach (SentenceBatch batch in Batches(epoch - 1))
            {
                (double ofTags, double ofHeads, double ofRelations) = _network.Learn(batch);
                (tags, heads, relations, batches) = (tags + ofTags, heads + ofHeads, relations + ofRelations, batches + 1);
                _network.Step(Rate((double)step++ / total, step), Clip);
            }

            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"epoch {epoch} loss tags {tags / batches:F4} heads {heads / batches:F4} relations {relations / batches:F4} seconds {Stopwatch.GetElapsedTime(started).TotalSeconds:F0}"));
            if (epoch % _options.CheckEvery == 0 || epoch == _options.Epochs)
            {
                model = SyntaxWriter.Write(model, _data, _network);
                checkpoint(epoch, model);
            }
        }

        return model;
    }

    /// <summary>Rises for the first steps, then falls along a cosine to 0; corrected for Adam's moments, which start at 0.</summary>
    private float Rate(double done, int step)
    {
        double rate = done < WarmUp ? done / WarmUp : 0.5 * (1 + Math.Cos(Math.PI * (done - WarmUp) / (1 - WarmUp)));
        double correction = Math.Sqrt(1 - Math.Pow(Arithmetic.Adam.SecondDecay, step)) / (1 - Math.Pow(Arithmetic.Adam.FirstDecay, step));
        return (float)(_options.Rate * rate * correction);
    }

    /// <summary>The batches of an epoch in random order: pools of random sentences, sorted by length, cut by number of words.</summary>
    private List<SentenceBatch> Batches(int epoch)
    {
        Example[] order = _lessons.Of(epoch);
        _random.Shuffle(order);
        List<List<Example>> batches = [];
        foreach (Example[] pool in order.Chunk(SentencesPerPool))
        {
            int words = WordsPerBatch;
            foreach (Example sentence in pool.OrderBy(sentence => sentence.Length))
            {
                if (words + sentence.Length > WordsPerBatch)
                {
                    batches.Add([]);
                    words = 0;
                }

                batches[^1].Add(_noise.Add(sentence));
                words += sentence.Length;
            }
        }

        List<Example>[] shuffled = [.. batches];
        _random.Shuffle(shuffled);
        return [.. shuffled.Select(batch => new SentenceBatch(batch))];
    }
}
