using System.Collections.Immutable;
using Dragoman.Evaluation.Events;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Causes;

/// <summary>Puts the errors in the most confident event of a single sentence down to causes.</summary>
internal static class SentenceCauses
{
    /// <summary>The errors of a sentence: no event, its type, the countries of its parties.</summary>
    public static IEnumerable<ErrorCause> Of(Lexicons lexicons, GsrSentence sentence, (AnalysedArticle Analysis, CodedArticle Coded) article)
    {
        ImmutableArray<CodedEvent> events = ArticleCoder.MostConfidentFirst(article.Coded);
        if (events.IsEmpty)
        {
            ImmutableArray<(Sentence, Token)> words = [.. article.Analysis.Sentences.SelectMany(part => part.Tokens, (part, token) => (part, token))];
            yield return new ErrorCause(RecordCauses.CauseOfUncoded(lexicons, article.Analysis, words, sentence.Type), sentence.Id, sentence.Text);
            yield break;
        }

        CodedEvent best = events[0];
        if (!sentence.Allows(best.Type))
        {
            string cause = events.Any(other => sentence.Allows(other.Type)) ? "event outranked by another" : "event of wrong type";
            yield return new ErrorCause($"{cause}: {sentence.Type} as {best.Type}", sentence.Id, $"{sentence.Text} {best.Rule}");
        }

        foreach (string cause in OfCountries("event actor", sentence.Actors, best.Actors).Concat(OfCountries("event recipient", sentence.Recipients, best.Recipients)))
        {
            yield return new ErrorCause(cause, sentence.Id, $"{sentence.Text} {best.Rule}");
        }
    }

    private static IEnumerable<string> OfCountries(
        string field, ImmutableArray<(string Country, string Sector)> gold, ImmutableArray<CodedActor> coded)
    {
        HashSet<string> named = [.. gold.Select(actor => actor.Country).Where(country => country.Length > 0)];
        HashSet<string> found = [.. coded.Select(actor => actor.Country).Where(country => country.Length > 0)];
        if (named.Count > 0 && !found.Overlaps(named))
        {
            yield return coded.IsEmpty ? $"{field} missing" : found.Count == 0 ? $"{field} of unknown country" : $"{field} wrong";
        }
    }
}
