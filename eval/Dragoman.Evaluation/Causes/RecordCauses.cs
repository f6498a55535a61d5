using System.Collections.Immutable;
using Dragoman.Evaluation.Scoring;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Causes;

/// <summary>Puts the errors of one article down to causes, as far as they can be told without a reader.</summary>
internal sealed class RecordCauses(Lexicons lexicons, AnalysedArticle analysis, ImmutableArray<ScoredRecord> gold, ImmutableArray<ScoredRecord> coded)
{
    private readonly RecordScore _score = RecordScore.Of(gold, coded);
    private readonly CodePointOffsets _offsets = new(analysis.Article.Text);

    /// <summary>The errors: missed records, then false alarms, then wrong fields.</summary>
    public IEnumerable<ErrorCause> All() =>
    [
        .. _score.Missed.Select(record => Error(CauseOfMissed(record), record, record.Type + record.Kind)),
        .. _score.Extra.Where(record => !IsTakenForAnother(record)).Select(record => Error(CauseOfExtra(record), record, record.Rule)),
        .. _score.Pairs.SelectMany(pair => FieldCauses.Of(pair).Select(cause => Error(cause, pair.Gold, pair.Coded.Rule))),
    ];

    private ErrorCause Error(string cause, ScoredRecord record, string more) =>
        new(cause, record.Article, $"{record.Start}-{record.End} \"{record.Text.ReplaceLineEndings(" ")}\" {more}");

    private string CauseOfMissed(ScoredRecord missed) => missed.Layer switch
    {
        RecordLayer.Event => CauseOfMissedEvent(missed),
        RecordLayer.Statement => WordsOf(missed).Any(word => lexicons.IsReporting(word.Sentence, word.Token))
            ? "statement missed: cue known, not read"
            : "statement missed: cue unknown",
        RecordLayer.Quantity => "quantity missed",
        _ => OtherNear(missed, other => other.Kind == missed.Kind) is not null ? $"tie with wrong sides: {missed.Kind}"
            : WordsOf(missed).Any(word => lexicons.StatesTie(missed.Kind, word.Token)) ? $"tie missed: trigger known, frame does not fit: {missed.Kind}"
            : $"tie missed: no trigger: {missed.Kind}",
    };

    private string CauseOfMissedEvent(ScoredRecord missed)
    {
        if (OtherNear(missed, _ => true) is { } other)
        {
            return $"event of wrong type: {missed.Type} as {other.Type}";
        }

        if (_score.Pairs.Any(pair => pair.Coded.Layer == RecordLayer.Event && pair.Coded.Type == missed.Type && RecordPairing.AreNear(missed, pair.Coded)))
        {
            return "event missed: one record for two";
        }

        return CauseOfUncoded(lexicons, analysis, WordsOf(missed), missed.Type);
    }

    /// <summary>Why no event was coded from words that should tell one.</summary>
    public static string CauseOfUncoded(
        Lexicons lexicons, AnalysedArticle analysis, ImmutableArray<(Sentence Sentence, Token Token)> words, string type)
    {
        HashSet<TextSpan> spans = [.. words.Select(word => word.Token.Span)];
        ImmutableArray<bool> reports = [.. words.Select(word => word.Sentence).Distinct()
            .SelectMany(sentence => lexicons.Matches(analysis, sentence))
            .Where(found => spans.Contains(found.Match.Trigger.Span)).Select(found => found.Reports)];
        ImmutableArray<string> types = [.. words.SelectMany(word => lexicons.TypesOf(word.Token))];
        return reports.Any(isReport => isReport) ? "event missed: frame fits, but no political party"
            : !reports.IsEmpty ? "event missed: frame fits, but taken for a mere mention"
            : types.Contains(type) ? "event missed: trigger known, frame does not fit"
            : !types.IsEmpty ? "event missed: trigger known for other types only"
            : "event missed: no trigger in the codebook";
    }

    private string CauseOfExtra(ScoredRecord extra)
    {
        string layer = extra.Layer.ToString().ToLowerInvariant();
        bool isSecond = extra.Layer == RecordLayer.Event && _score.Pairs.Any(pair => pair.Gold.Type == extra.Type && RecordPairing.AreNear(extra, pair.Gold));
        return isSecond ? "event too many: two records for one" : $"{layer} too many: {extra.Type}{extra.Kind}".TrimEnd(' ', ':');
    }

    // A false alarm that stands where a record of another type was missed is counted there.
    private bool IsTakenForAnother(ScoredRecord extra) => _score.Missed.Any(missed => missed.Layer == extra.Layer && extra.Layer switch
    {
        RecordLayer.Event => ReferenceEquals(OtherNear(missed, _ => true), extra),
        RecordLayer.Tie => ReferenceEquals(OtherNear(missed, other => other.Kind == missed.Kind), extra),
        _ => false,
    });

    private ScoredRecord? OtherNear(ScoredRecord missed, Func<ScoredRecord, bool> allows) => _score.Extra
        .Where(other => other.Layer == missed.Layer && RecordPairing.AreNear(missed, other) && allows(other))
        .MinBy(missed.GapTo);

    private ImmutableArray<(Sentence Sentence, Token Token)> WordsOf(ScoredRecord record) =>
    [
        .. from sentence in analysis.Sentences
           from token in sentence.Tokens
           where _offsets.Of(token.Span.Start) < record.End && _offsets.Of(token.Span.End) > record.Start
           select (sentence, token),
    ];
}
