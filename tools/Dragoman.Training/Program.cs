using System.Globalization;
using Dragoman.Language.Learning;
using Dragoman.Language.Treebanks;
using Dragoman.Training.Lemmas;
using Dragoman.Training.Lexing;
using Dragoman.Training.Naming;
using Dragoman.Training.Syntax;

namespace Dragoman.Training;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (TrainingOptions.Parse(arguments, Console.Error) is not { } options)
        {
            return 2;
        }

        ModelFile model = options.From is { } from ? ModelFile.Load(from) : ModelFile.Empty;
        List<ConlluSentence> sentences = [.. Treebanks(options, "*-train.conllu").SelectMany(ReadTreebank)];
        if (options.Parts.Contains("lexing"))
        {
            model = LexingTrainer.Train(model, [.. RawDocument.Read(sentences)], options.Syntax.Seed);
        }

        if (options.Parts.Contains("syntax"))
        {
            model = TrainSyntax(model, options, sentences);
        }

        if (options.Parts.Contains("lemmas"))
        {
            model = LemmaTrainer.Train(model, sentences, options.WordNet);
        }

        if (options.Parts.Contains("names"))
        {
            model = TrainNames(model, options, sentences);
        }

        model.Save(options.Output);
        return 0;
    }

    private static ModelFile TrainSyntax(ModelFile model, TrainingOptions options, List<ConlluSentence> sentences)
    {
        if (options.Vectors is null)
        {
            throw new ArgumentException("The part syntax needs --vectors.");
        }

        SyntaxData data = new(sentences, VectorFile.Read(options.Vectors, options.VectorWords));
        return new SyntaxTrainer(options.Syntax, data).Train(model, (_, trained) =>
        {
            trained.Save(options.Output);
            foreach (string path in Treebanks(options, "*-dev.conllu"))
            {
                Console.WriteLine($"{Path.GetFileName(path)} {SyntaxCheck.Measure(trained, ReadTreebank(path))}");
            }
        });
    }

    private static ModelFile TrainNames(ModelFile model, TrainingOptions options, List<ConlluSentence> sentences)
    {
        if (options.Vectors is null || options.Names is null)
        {
            throw new ArgumentException("The part names needs --vectors and --names.");
        }

        (string[] words, sbyte[] vectors, _) = VectorFile.Read(options.Vectors, options.VectorWords);
        return NamingTrainer.Train(model, sentences, options.Names, words, vectors, options.Syntax.Seed);
    }

    private static IEnumerable<string> Treebanks(TrainingOptions options, string pattern) =>
        Directory.GetFiles(options.Treebanks, pattern).Order(StringComparer.Ordinal);

    private static IEnumerable<ConlluSentence> ReadTreebank(string path)
    {
        using StreamReader reader = new(path);
        foreach (ConlluSentence sentence in ConlluReader.Read(reader))
        {
            yield return sentence;
        }
    }
}
