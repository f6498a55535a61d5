using Dragoman.Language.Annotation;

namespace Dragoman.Evaluation.Names;

/// <summary>A sentence of an IOB2 file: columns number, form, label.</summary>
internal sealed record LabelledSentence(IReadOnlyList<string> Forms, IReadOnlyList<string> Labels)
{
    /// <summary>The sentences of a file, document by document ("# newdoc").</summary>
    public static IEnumerable<List<LabelledSentence>> ReadDocuments(string path)
    {
        List<LabelledSentence> document = [];
        List<string> forms = [];
        List<string> labels = [];
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && forms.Count > 0)
            {
                document.Add(new LabelledSentence(forms, labels));
                forms = [];
                labels = [];
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal) && document.Count > 0)
            {
                yield return document;
                document = [];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] columns = line.Split('\t');
                forms.Add(columns[1]);
                labels.Add(columns[2]);
            }
        }

        yield return document;
    }

    /// <summary>The names that the labels tell; those of kinds that we do not have are left out.</summary>
    public IEnumerable<(NameKind Kind, int First, int End)> Names()
    {
        for (int first = 0; first < Labels.Count;)
        {
            int end = first + 1;
            string label = Labels[first];
            while (label != "O" && end < Labels.Count && Labels[end] == "I-" + label[2..])
            {
                end++;
            }

            NameKind? kind = label[Math.Min(2, label.Length)..] switch
            {
                "PER" => NameKind.Person,
                "ORG" => NameKind.Organization,
                "LOC" => NameKind.Place,
                _ => null,
            };
            if (label != "O" && kind is not null)
            {
                yield return (kind.Value, first, end);
            }

            first = end;
        }
    }
}
