namespace Dragoman.Training.Syntax;

/// <summary>Writes sentences anew with other words of like use in the place of some, so that teachers can judge sentences that nobody has annotated.</summary>
/// <remarks>Source: Jiao et al. 2020, TinyBERT, section 3.2.</remarks>
internal sealed class OtherWords(SyntaxData data, VectorNeighbours neighbours, Random random)
{
    private const float Share = 0.4f;

    private static readonly string[] _open = ["ADJ", "ADV", "NOUN", "PROPN", "VERB"];

    /// <summary>A sentence of the same length and order, without labels that could be trusted.</summary>
    public Example Write(Example sentence)
    {
        string[] forms = [.. sentence.Forms];
        for (int i = 1; i < forms.Length; i++)
        {
            if (_open.Contains(data.Classes[sentence.Tags[i]].Upos, StringComparer.Ordinal) && random.NextSingle() < Share)
            {
                forms[i] = Other(forms[i]);
            }
        }

        return data.ToExample(forms, sentence.Tags, sentence.Heads, sentence.Relations);
    }

    private string Other(string form)
    {
        string[] words = neighbours.Of(form.ToLowerInvariant());
        if (words.Length == 0)
        {
            return form;
        }

        string word = words[random.Next(words.Length)];
        return !char.IsUpper(form[0]) ? word
            : form.Length > 1 && form.All(char.IsUpper) ? word.ToUpperInvariant()
            : char.ToUpperInvariant(word[0]) + word[1..];
    }
}
