using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Evaluation.Events;
using Dragoman.Evaluation.Scoring;

namespace Dragoman.Evaluation.Calibration;

/// <summary>Fits the weights of <c>data/confidence.tsv</c> and prints how far the probabilities that they give can be relied on.</summary>
internal static class CalibrationCommand
{
    private const int Folds = 10;
    private const int Bins = 5;

    private static readonly string[] _layers = ["event", "statement", "quantity", "tie"];

    /// <summary>Prints the reliability of each layer, from folds held out.</summary>
    /// <param name="goldPath">Gold records of the articles.</param>
    /// <param name="sentencesPath">Single sentences with the type of their first event.</param>
    /// <param name="coder">What codes both; the signs count, not the present weights.</param>
    /// <param name="daysFile">When the articles were published.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="writeTo">The folder whose <c>confidence.tsv</c> and <c>confidence.md</c> are written anew; null for none.</param>
    /// <param name="output">Where it prints.</param>
    public static void Run(
        string goldPath, string sentencesPath, ArticleCoder coder, string daysFile, string[] articles, string? writeTo, TextWriter output)
    {
        ImmutableArray<JudgedRecord> records =
        [
            .. JudgedRecords.OfArticles(RecordReader.Read(goldPath), coder.Code(articles, daysFile)),
            .. JudgedRecords.OfSentences(GsrSentence.Read(sentencesPath), coder, Folds),
        ];
        ILookup<string, JudgedRecord> recordsOf = records.ToLookup(record => record.Layer);
        string report = string.Join('\n', _layers.Select(layer => Report(layer, [.. recordsOf[layer]])));
        output.Write(report);
        if (writeTo is not null)
        {
            File.WriteAllText(Path.Combine(writeTo, "confidence.tsv"), Table(recordsOf));
            File.WriteAllText(Path.Combine(writeTo, "confidence.md"), $"{ConfidenceCard.Text}\n{report}");
        }
    }

    private static string Report(string layer, ImmutableArray<JudgedRecord> records)
    {
        ImmutableArray<(JudgedRecord Record, double Probability)> judged = [.. ConfidenceFit.Predict(records)];
        Reliability reliability = new(
            judged.Where(one => !one.Record.IsSingleSentence).Select(one => (one.Probability, one.Record.IsRight)), Bins);
        StringBuilder report = new();
        report.Append(CultureInfo.InvariantCulture, $"### {layer}\n\n{reliability.Table()}\n");
        report.Append(CultureInfo.InvariantCulture, $"Brier score {reliability.Brier:F4} (the share that is right, for all alike: {reliability.BrierOfShare:F4}); ");
        report.Append(CultureInfo.InvariantCulture, $"expected calibration error {reliability.Error:F4}.\n");
        IGrouping<string, (JudgedRecord Record, double Probability)>[] sentences =
            [.. judged.Where(one => one.Record.IsSingleSentence).GroupBy(one => one.Record.Group)];
        if (sentences.Length > 0)
        {
            int first = sentences.Count(sentence => sentence.MaxBy(one => one.Probability).Record.IsRight);
            int any = sentences.Count(sentence => sentence.Any(one => one.Record.IsRight));
            report.Append(CultureInfo.InvariantCulture, $"Single sentences: of {sentences.Length} with an event, the most confident one has the right type in {first}, any of them in {any}.\n");
        }

        return report.ToString();
    }

    private static string Table(ILookup<string, JudgedRecord> recordsOf)
    {
        StringBuilder table = new(ConfidenceCard.TableHead);
        foreach (string layer in _layers)
        {
            foreach ((string sign, double weight) in ConfidenceFit.Fit([.. recordsOf[layer]]))
            {
                table.Append(CultureInfo.InvariantCulture, $"{layer}\t{sign}\t{weight:F3}\n");
            }
        }

        return table.ToString();
    }
}
