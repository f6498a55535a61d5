using System.Globalization;
using Dragoman.Evaluation.Actors;
using Dragoman.Evaluation.Calibration;
using Dragoman.Evaluation.Causes;
using Dragoman.Evaluation.Events;
using Dragoman.Evaluation.Merging;
using Dragoman.Evaluation.Names;
using Dragoman.Evaluation.Reference;
using Dragoman.Evaluation.Scoring;
using Dragoman.Evaluation.Speed;
using Dragoman.Evaluation.Treebanks;
using Dragoman.Language;
using Dragoman.Politics.Frames;
using Dragoman.Language.Annotation;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const string Usage = """
    dotnet run -c Release --project eval/Dragoman.Evaluation -- [--model FILE] COMMAND

      treebank FILE.conllu…   words, tags, lemmas and trees, from raw text and on gold words
      names FILE.iob2…        names of people, organizations and places, in gold words
      reference FILE.conllu…  chains of mentions on gold trees: MUC, B³, CEAFe
      errors FILE.conllu [PART]  the commonest errors, of documents whose names hold PART ("_news_")
      speed FILE.txt          words a second on one thread and on all, and peak memory
      gsr FILE.jsonl          type and countries of the most confident event of single sentences; the wrong ones first
      actors FILE.jsonl       country and sector of bare actor phrases; the wrong ones first
      score GOLD CODED [--misses]  records of "dragoman code" against gold records, files or folders of .jsonl
      calibration GOLD SENTENCES.jsonl DAYS [--write] ARTICLE…
                              how far confidences can be relied on, from folds held out; --write fits data/confidence.tsv anew
      causes GOLD SENTENCES.jsonl DAYS ARTICLE…
                              every error in annotated articles and sentences with its cause, then the commonest causes
      merging GOLD DAYS ARTICLE…  which reports of a document are one event: gold records and coded ones
      plv FILE.tsv            type of the most confident event of single sentences
      coverage FOLDER         how many verbs of WordNet's dictionary in FOLDER the codebook has, and the commonest that it lacks

    Values are printed one a line, name and value. The model is models/en.model unless --model names another.
    """;
(string model, string[] rest) = args is ["--model", string path, .. string[] others] ? (path, others) : ("models/en.model", args);
try
{
    switch (rest)
    {
        case ["treebank", _, ..]:
            TreebankEvaluation.Run(model, rest[1..]);
            return 0;
        case ["names", _, ..]:
            NamesEvaluation.Run(model, rest[1..]);
            return 0;
        case ["reference", _, ..]:
            ReferenceEvaluation.Run(model, rest[1..]);
            return 0;
        case ["errors", string file]:
            ErrorList.Run(LanguagePipeline.Load(model), file, "");
            return 0;
        case ["errors", string file, string documents]:
            ErrorList.Run(LanguagePipeline.Load(model), file, documents);
            return 0;
        case ["speed", string text]:
            SpeedMeasure.Run(model, text);
            return 0;
        case ["gsr", string sentences]:
            GsrCommand.Run(sentences, new ArticleCoder(model, "data"), Console.Out);
            return 0;
        case ["actors", string phrases]:
            ActorsEvaluation.Run(model, phrases);
            return 0;
        case ["coverage", string dictionary]:
            CoverageCommand.Run(
                dictionary, Codebook.Load("data/codebook", PloverScheme.Load("data/codebook/plover.tsv")), Console.Out);
            return 0;
        case ["plv", string sentences]:
            PlvCommand.Run(sentences, new ArticleCoder(model, "data"), Console.Out);
            return 0;
        case ["score", string gold, string coded]:
            ScoreCommand.Run(gold, coded, withMisses: false, Console.Out);
            return 0;
        case ["score", string gold, string coded, "--misses"]:
            ScoreCommand.Run(gold, coded, withMisses: true, Console.Out);
            return 0;
        case ["calibration", string gold, string sentences, string days, "--write", .. { Length: > 0 } articles]:
            CalibrationCommand.Run(gold, sentences, new ArticleCoder(model, "data"), days, articles, writeTo: "data", Console.Out);
            return 0;
        case ["calibration", string gold, string sentences, string days, .. { Length: > 0 } articles]:
            CalibrationCommand.Run(gold, sentences, new ArticleCoder(model, "data"), days, articles, writeTo: null, Console.Out);
            return 0;
        case ["merging", string gold, string days, .. { Length: > 0 } articles]:
            MergingCommand.Run(gold, new ArticleCoder(model, "data"), days, articles, Console.Out);
            return 0;
        case ["causes", string gold, string sentences, string days, .. { Length: > 0 } articles]:
            CausesCommand.Run(gold, sentences, new ArticleCoder(model, "data"), "data", days, articles, Console.Out);
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (Exception fault) when (fault is IOException or InvalidDataException or FaultException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
