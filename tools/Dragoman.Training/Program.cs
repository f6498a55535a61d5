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
    private const int TeacherCount = 3;

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

        (string[] Words, sbyte[] Vectors, float[] Scales) vectors = VectorFile.Read(options.Vectors, options.VectorWords);
        SyntaxData data = new(sentences, vectors);
        var lessons = Lessons.FromTreebanks(data);
        if (options.Teachers is not { } folder)
        {
            return TrainSyntax(model, options, options.Output, options.Syntax, data, lessons);
        }

        Directory.CreateDirectory(folder);
        List<SyntaxNetwork> teachers = [];
        for (int i = 0; i < TeacherCount; i++)
        {
            SyntaxOptions ofTeacher = options.Syntax with { Seed = options.Syntax.Seed + i };
            string path = Path.Combine(folder, $"teacher-{ofTeacher.Seed}.model");
            if (!File.Exists(path))
            {
                // One that is still learning bears another name, so that an interrupted run never takes it for a teacher.
                string unfinished = path + ".part";
                TrainSyntax(model, options, unfinished, ofTeacher, data, lessons);
                File.Move(unfinished, path);
            }

            teachers.Add(SyntaxReader.Read(ModelFile.Load(path), data, ofTeacher.Shape));
        }

        SyntaxOptions ofPupil = options.Syntax with { Seed = options.Syntax.Seed + TeacherCount, Epochs = options.PupilEpochs };
        Random random = new(ofPupil.Seed);
        var forPupil = Lessons.FromTeachers(
            data, new Teachers(teachers), new OtherWords(data, new VectorNeighbours(vectors), random), new Crops(data, random));
        return TrainSyntax(model, options, options.Output, ofPupil, data, forPupil);
    }

    private static ModelFile TrainSyntax(
        ModelFile model, TrainingOptions options, string output, SyntaxOptions syntax, SyntaxData data, Lessons lessons) =>
        new SyntaxTrainer(syntax, data, lessons).Train(model, Console.Out, (_, trained) =>
        {
            trained.Save(output);
            foreach (string path in Treebanks(options, "*-dev.conllu"))
            {
                Console.WriteLine($"{Path.GetFileName(path)} {SyntaxCheck.Measure(trained, ReadTreebank(path))}");
            }
        });

    private static ModelFile TrainNames(ModelFile model, TrainingOptions options, List<ConlluSentence> sentences)
    {
        if (options.Vectors is null || options.Names is null)
        {
            throw new ArgumentException("The part names needs --vectors and --names.");
        }

        return NamingTrainer.Train(model, sentences, options.Names, options.Vectors, new ChainOptions(), options.Syntax.Seed);
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
