using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;

namespace Dragoman.Politics.Attribution;

/// <summary>Finds who says what: reporting verbs, "according to", quotations, headlines, tweets.</summary>
/// <remarks><c>docs/statements.md</c> tells the constructions that are read. Thread-safe.</remarks>
public sealed class AttributionFinder
{
    private readonly ReportingLexicon _lexicon;

    /// <summary>Makes a finder for the given verbs and nouns.</summary>
    public AttributionFinder(ReportingLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
    }

    /// <summary>Loads a finder from <c>data/attribution</c>.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <exception cref="FaultException">A file is missing or a row is wrong.</exception>
    public static AttributionFinder Load(string dataFolder) => new(ReportingLexicon.Load(dataFolder));

    /// <summary>Finds the acts of speech and belief of an article.</summary>
    public ArticleAttributions Find(AnalysedArticle article, ArticleActors actors)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(actors);
        ArticleQuotations quotations = new(article);
        ContentReader contents = new(quotations);
        SpeakerReader speakers = new(article, actors, _lexicon);
        SpeechVerbReader verbs = new(_lexicon, speakers, contents, quotations);
        SourcePhraseReader phrases = new(speakers, contents);
        ReportingNounReader nouns = new(_lexicon, speakers, contents);
        LabelReader labels = new(article, actors, _lexicon, contents, quotations);
        List<Attributed> found = [.. labels.ReadTweets(), .. labels.ReadSignedQuotations()];
        foreach (Sentence sentence in article.Sentences)
        {
            found.AddRange(labels.ReadSentence(sentence));
            foreach (Token token in sentence.Tokens)
            {
                ImmutableArray<Attributed> spoken = verbs.Read(sentence, token);
                found.AddRange(spoken.IsEmpty ? phrases.Read(sentence, token) : spoken);
                found.AddRange(nouns.Read(sentence, token));
            }
        }

        return new ArticleAttributions([.. WithoutDoubles(found).OrderBy(a => a.Cue).ThenByDescending(a => a.Content.Length)]);
    }

    /// <summary>"issued a statement calling for …" is one act: the noun's cue holds, the participle's goes.</summary>
    private static IEnumerable<Attributed> WithoutDoubles(List<Attributed> found) => found
        .Where(a => !found.Any(other => other != a && other.Speaker == a.Speaker && other.Sentence == a.Sentence
            && other.Content.Contains(a.Cue) && other.Content.Contains(a.Content) && other.Rule == "attribution/noun/participle"))
        .DistinctBy(a => (a.Cue, a.Speaker));
}
