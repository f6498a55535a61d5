namespace Dragoman.Evaluation.Calibration;

/// <summary>The words that stand above the figures in <c>data/confidence.tsv</c> and its card.</summary>
internal static class ConfidenceCard
{
    public const string TableHead = """
        # How likely a record is right: the weights of the signs that it bears, as log odds. Their sum, each times how much there is of its
        # sign, goes through the logistic function. Three fields, separated by tabs: layer, sign, weight; "always" is borne by every record.
        # Written by a command: confidence.md says from what, by which one, and how far the figures can be relied on.

        """;

    public const string Text = """
        # The weights in `confidence.tsv`

        [docs/confidence.md](../docs/confidence.md) tells what the signs are.

        ## From what

        | data | used for | licence |
        | --- | --- | --- |
        | ten news articles, annotated by the guidelines of the project | all layers; the scale of the probabilities | the weights hold nothing of the texts |
        | single sentences of PLOVER's gold standard records | which of several events in a sentence is the likeliest | CC BY-SA 4.0 |

        The weights are released under CC BY-SA 4.0.

        ## Making it again

        ```
        dotnet run -c Release --project eval/Dragoman.Evaluation -- calibration GOLD SENTENCES.jsonl DAYS.txt --write ARTICLES…
        ```

        Logistic regression with a penalty (ridge), by Newton's method: the same input gives the same bytes. Where single sentences take
        part, of which only one event is annotated, a curve of two parameters (Platt 1999) puts the sums on the scale of the articles.
        Run it again when frames or signs have changed: a minute, most of it the build.

        ## What it reaches

        From folds that were held out: each article once, with a tenth of the single sentences.

        """;
}
