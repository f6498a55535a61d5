using System.Globalization;

namespace Dragoman.Evaluation.Scoring;

/// <summary>Prints how well coded records agree with gold records.</summary>
internal static class ScoreCommand
{
    /// <summary>Prints the figures, then on request the records that were missed and those that stand for nothing.</summary>
    public static void Run(string goldPath, string codedPath, bool withMisses, TextWriter output)
    {
        RecordScore score = RecordScore.Of(RecordReader.Read(goldPath), RecordReader.Read(codedPath));
        Write("event", score.Found(RecordLayer.Event));
        Write("who-to-whom", score.WhoToWhom);
        Write("unreal", score.Unreal);
        Write("statement", score.Found(RecordLayer.Statement));
        Write("quantity", score.Found(RecordLayer.Quantity));
        Write("tie", score.Found(RecordLayer.Tie));
        foreach ((string field, RightCount count) in score.Fields)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field,-18} {count.Share:F3} of the paired"));
        }

        if (withMisses)
        {
            foreach ((string what, ScoredRecord record) in score.Missed.Select(record => ("missed", record))
                .Concat(score.Extra.Select(record => ("extra", record))))
            {
                output.WriteLine(
                    $"{what,-6} {record.Article} {record.Layer.ToString().ToLowerInvariant(),-9} {record.Start}-{record.End} {record.Type}{record.Kind} \"{record.Text.ReplaceLineEndings(" ")}\"");
            }
        }

        void Write(string measure, FoundCount count) => output.WriteLine($"{measure,-12} {count}");
    }
}
