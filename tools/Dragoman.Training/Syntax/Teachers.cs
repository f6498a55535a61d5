using System.Collections.Immutable;
using Dragoman.Training.Arithmetic;

namespace Dragoman.Training.Syntax;

/// <summary>Networks trained before, whose opinions taken together a new network learns from.</summary>
/// <remarks>Sources: Hinton, Vinyals and Dean 2015, Distilling the Knowledge in a Neural Network; Kuncoro et al. 2016, Distilling
/// an Ensemble of Greedy Dependency Parsers into One MST Parser.</remarks>
internal sealed class Teachers(IReadOnlyList<SyntaxNetwork> networks)
{
    private const int WordsPerBatch = 2000;
    private const int Choices = 5;

    /// <summary>Sentences with labels shared between the gold, if any, and the mean of the teachers' probabilities.</summary>
    /// <param name="sentences">The sentences; without gold their labels are not looked at.</param>
    /// <param name="goldShare">Share of the gold labels, 0 to 1; 0 for sentences that nobody has annotated.</param>
    /// <returns>The sentences in their order.</returns>
    public ImmutableArray<Example> Judge(IReadOnlyList<Example> sentences, float goldShare)
    {
        Example[] judged = new Example[sentences.Count];
        List<int> batch = [];
        int words = 0;
        foreach (int i in Enumerable.Range(0, sentences.Count).OrderBy(i => sentences[i].Length))
        {
            if (batch.Count > 0 && words + sentences[i].Length > WordsPerBatch)
            {
                JudgeBatch(sentences, batch, goldShare, judged);
                batch.Clear();
                words = 0;
            }

            batch.Add(i);
            words += sentences[i].Length;
        }

        JudgeBatch(sentences, batch, goldShare, judged);
        return [.. judged];
    }

    private void JudgeBatch(IReadOnlyList<Example> sentences, List<int> numbers, float goldShare, Example[] judged)
    {
        numbers.Sort((a, b) => sentences[a].Length != sentences[b].Length
            ? sentences[b].Length.CompareTo(sentences[a].Length)
            : a.CompareTo(b)); // the order of the batch's sentences
        SentenceBatch batch = new(numbers.Select(number => sentences[number]));
        Parallel.ForEach(networks, network => network.Read(batch));
        Example[] told = [.. batch.Sentences.Select((sentence, b) => sentence with
        {
            Tags = TagsOf(batch, b, goldShare),
            Heads = HeadsOf(batch, b, goldShare),
        })];
        for (int b = 0; b < told.Length; b++)
        {
            judged[numbers[b]] = told[b] with { Relations = RelationsOf(batch, b, told[b].Heads, goldShare) };
        }
    }

    private Labels TagsOf(SentenceBatch batch, int b, float goldShare)
    {
        Mixer mixer = new(batch.Sentences[b].Tags, goldShare, batch.Sentences[b].Length);
        for (int t = 1; t < batch.Sentences[b].Length; t++)
        {
            mixer.Add(t, networks.Select(network => network.TagScores(batch.Row(t, b)).ToArray()));
        }

        return mixer.ToLabels();
    }

    private Labels HeadsOf(SentenceBatch batch, int b, float goldShare)
    {
        int length = batch.Sentences[b].Length;
        List<float[]> scores = [.. networks.Select(network => network.Arcs.Score(batch, b).ToArray())];
        Mixer mixer = new(batch.Sentences[b].Heads, goldShare, length);
        for (int t = 1; t < length; t++)
        {
            mixer.Add(t, scores.Select(ofNetwork => ofNetwork[(t * length)..((t + 1) * length)]));
        }

        return mixer.ToLabels();
    }

    private Labels RelationsOf(SentenceBatch batch, int b, Labels heads, float goldShare)
    {
        int length = batch.Sentences[b].Length;
        Mixer mixer = new(batch.Sentences[b].Relations, goldShare, length);
        for (int t = 1; t < length; t++)
        {
            mixer.Add(t, networks.Select(network => network.Relations.Score(batch.Row(t, b), batch.Row(heads[t], b)).ToArray()));
        }

        return mixer.ToLabels();
    }

    /// <summary>Makes labels of a sentence from gold and from scores.</summary>
    private sealed class Mixer
    {
        private readonly Labels _gold;
        private readonly float _goldShare;
        private readonly int[] _choices;
        private readonly float[] _shares;

        public Mixer(Labels gold, float goldShare, int length)
        {
            _gold = gold;
            _goldShare = goldShare;
            _choices = new int[length * Choices];
            _shares = new float[length * Choices];
            Array.Fill(_choices, Labels.None, 0, Choices);
        }

        public Labels ToLabels() => new(Choices, _choices, _shares);

        /// <summary>Adds a position by the mean of its probabilities.</summary>
        public void Add(int position, IEnumerable<float[]> scores)
        {
            float[]? mean = null;
            foreach (float[] ofNetwork in scores)
            {
                Matrices.Softmax(ofNetwork, 1f);
                if (mean is null)
                {
                    mean = ofNetwork;
                }
                else
                {
                    Matrices.Add(ofNetwork, mean);
                }
            }

            ArgumentNullException.ThrowIfNull(mean);
            Span<int> order = stackalloc int[Choices];
            order = order[..FindLikeliest(mean, order)];
            Span<int> choices = _choices.AsSpan(position * Choices, Choices);
            Span<float> shares = _shares.AsSpan(position * Choices, Choices);
            int right = _goldShare > 0 ? _gold[position] : order[0], count = 0;
            choices[count++] = right;
            foreach (int choice in order)
            {
                if (choice != right && count < Choices)
                {
                    choices[count++] = choice;
                }
            }

            float sum = 0;
            for (int i = 0; i < count; i++)
            {
                shares[i] = mean[choices[i]];
                sum += shares[i];
            }

            for (int i = 0; i < count; i++)
            {
                shares[i] *= (1 - _goldShare) / sum;
            }

            shares[0] += _goldShare;
        }

        /// <summary>Fills in the likeliest choices, likeliest first; returns their number.</summary>
        private static int FindLikeliest(ReadOnlySpan<float> probabilities, Span<int> into)
        {
            int count = 0;
            for (int i = 0; i < probabilities.Length; i++)
            {
                int at = count;
                while (at > 0 && probabilities[i] > probabilities[into[at - 1]])
                {
                    at--;
                }

                if (at < into.Length)
                {
                    count = Math.Min(count + 1, into.Length);
                    into[at..(count - 1)].CopyTo(into[(at + 1)..]);
                    into[at] = i;
                }
            }

            return count;
        }
    }
}
