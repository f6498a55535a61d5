using System.Globalization;
using Dragoman.Evaluation.Speed;
using Dragoman.Evaluation.Treebanks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const string Usage = """
    dotnet run -c Release --project eval/Dragoman.Evaluation -- [--model FILE] COMMAND

      treebank FILE.conllu…   words, tags, lemmas and trees, from raw text and on gold words
      speed FILE.txt          words a second on one thread and on all, and peak memory

    Values are printed one a line, name and value. The model is models/en.model unless --model names another.
    """;
(string model, string[] rest) = args is ["--model", string path, .. string[] others] ? (path, others) : ("models/en.model", args);
switch (rest)
{
    case ["treebank", _, ..]:
        TreebankEvaluation.Run(model, rest[1..]);
        return 0;
    case ["speed", string text]:
        SpeedMeasure.Run(model, text);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
