using System.Collections.Immutable;
using Dragoman.Evaluation.Events;
using Dragoman.Evaluation.Scoring;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Confidence;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Calibration;

/// <summary>Codes annotated articles and sentences and tells of each record whether it is right.</summary>
internal static class JudgedRecords
{
    /// <summary>The records of annotated articles: right are those that stand for a gold record. An article is a fold.</summary>
    public static IEnumerable<JudgedRecord> OfArticles(
        ImmutableArray<ScoredRecord> gold, IEnumerable<(AnalysedArticle Analysis, CodedArticle Coded)> articles)
    {
        int fold = 0;
        ILookup<string, ScoredRecord> goldOf = gold.ToLookup(record => record.Article);
        foreach (CodedArticle coded in articles.Select(article => article.Coded).Where(coded => goldOf.Contains(coded.Article.Id)))
        {
            ImmutableArray<ScoredRecord> found = [.. RecordJson.Lines(coded).Select(RecordReader.Parse)];
            HashSet<ScoredRecord> right = new(
                RecordScore.Of(goldOf[coded.Article.Id], found).Pairs.Select(pair => pair.Coded), ReferenceEqualityComparer.Instance);
            foreach ((CodedRecord record, ScoredRecord scored) in coded.Records.Zip(found))
            {
                yield return new JudgedRecord(
                    ConfidenceTable.LayerOf(record), coded.Article.Id, IsSingleSentence: false, fold, record.Signs, right.Contains(scored));
            }

            fold++;
        }
    }

    /// <summary>The events of annotated sentences: right are those of an accepted type. Sentences of like words are held out together.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="coder">What codes them.</param>
    /// <param name="folds">Into how many parts they are dealt, in turn.</param>
    public static IEnumerable<JudgedRecord> OfSentences(IEnumerable<GsrSentence> sentences, ArticleCoder coder, int folds)
    {
        Dictionary<string, int> foldOf = new(StringComparer.Ordinal);
        foreach (GsrSentence sentence in sentences)
        {
            foldOf.TryAdd(sentence.Group, foldOf.Count % folds);
            foreach (CodedEvent coded in coder.CodeSentence(sentence.Id, sentence.Text, sentence.Day).Coded.Records.OfType<CodedEvent>())
            {
                yield return new JudgedRecord(
                    "event", sentence.Id, IsSingleSentence: true, foldOf[sentence.Group], coded.Signs, sentence.Allows(coded.Type));
            }
        }
    }
}
