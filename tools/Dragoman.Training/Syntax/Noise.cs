using Dragoman.Language.Morphology;

namespace Dragoman.Training.Syntax;

/// <summary>Hides parts of words while the network learns, and writes some sentences as headlines, so that it does not lean on either.</summary>
internal sealed class Noise(SyntaxData data, Random random)
{
    private const float WordHidden = 0.05f;
    private const float RareHidden = 0.25f; // a word met n times is hidden in 0.25 / (0.25 + n) of its places too
    private const float AffixHidden = 0.05f;
    private const float VectorHidden = 0.1f;
    private const float Headline = 0.03f;
    private const float WithoutStop = 0.04f;

    /// <summary>A copy of a sentence with some of it hidden.</summary>
    public Example Add(Example sentence)
    {
        Example noisy = WithoutFinalStop(sentence);
        noisy = random.NextSingle() < Headline ? AsHeadline(noisy) : noisy;
        noisy = noisy with { Rows = [.. noisy.Rows], Vectors = [.. noisy.Vectors] };
        for (int i = 1; i < noisy.Length; i++)
        {
            Hide(noisy, i);
        }

        return noisy;
    }

    private void Hide(Example sentence, int position)
    {
        Span<int> rows = sentence.RowsOf(position);
        float rare = rows[0] < data.Frequencies.Length ? RareHidden / (RareHidden + data.Frequencies[rows[0]]) : 0;
        if (random.NextSingle() < WordHidden + rare)
        {
            rows[0] = WordVocabulary.UnknownRow;
        }

        for (int i = 1; i < rows.Length; i++)
        {
            rows[i] = random.NextSingle() < AffixHidden ? -1 : rows[i];
        }

        if (random.NextSingle() < VectorHidden)
        {
            sentence.Vectors[position] = -1;
        }
    }

    private Example WithoutFinalStop(Example sentence)
    {
        int last = sentence.Length - 1;
        bool isStop = last > 2 && sentence.Forms[last] == "." && !Enumerable.Range(1, last).Any(i => sentence.Heads[i] == last);
        return isStop && random.NextSingle() < WithoutStop ? sentence.WithoutLast() : sentence;
    }

    private Example AsHeadline(Example sentence)
    {
        Example headline = sentence with { Rows = [.. sentence.Rows] };
        bool allCapitals = random.NextSingle() < 0.2f;
        for (int i = 1; i < sentence.Length; i++)
        {
            string form = sentence.Forms[i];
            string written = allCapitals ? form.ToUpperInvariant()
                : form.Length > 3 ? char.ToUpperInvariant(form[0]) + form[1..] : form;
            data.Words.FindRows(written, headline.RowsOf(i));
        }

        return headline;
    }
}
