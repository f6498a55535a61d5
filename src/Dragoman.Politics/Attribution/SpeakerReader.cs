using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>Says who a subject is that speaks: an actor, the author of a document, or the words of the text.</summary>
/// <remarks>Holds what was read of one article so far; one reader serves one article.</remarks>
internal sealed class SpeakerReader(AnalysedArticle article, ArticleActors actors, ReportingLexicon lexicon)
{
    private readonly PhraseActors _phrases = new(article, actors);
    private ImmutableArray<CodedActor> _lastSpeakers = [];

    /// <summary>The speakers of the last statement read, whom "he" most likely goes on to quote.</summary>
    public ImmutableArray<CodedActor> LastSpeakers => _lastSpeakers;

    /// <summary>Notes who spoke last.</summary>
    public void Remember(ImmutableArray<CodedActor> speakers) => _lastSpeakers = speakers;

    /// <summary>The speakers that a noun phrase names; empty where it can name none ("it", "the agreement").</summary>
    public ImmutableArray<CodedActor> Read(Sentence sentence, Token head)
    {
        ImmutableArray<CodedActor> named = _phrases.ActorsAt(sentence, head);
        if (!named.IsEmpty)
        {
            return named;
        }

        if (head.Upos == "PRON")
        {
            return head.Form.ToLowerInvariant() is "he" or "she" or "they" ? _lastSpeakers
                : head.Form.ToLowerInvariant() is "some" or "many" or "others" or "several" or "few" ? [Unnamed(head.Form, "")]
                : [];
        }

        if (lexicon.NounOf(head) is { } noun && head.Upos == "NOUN")
        {
            return AuthorsOf(sentence, head, noun);
        }

        return head.Upos switch
        {
            "NOUN" => [Unnamed(ClauseGrammar.CorePhrase(article.Article.Text, sentence, head), "UNK")],
            "PROPN" => [new CodedActor(ClauseGrammar.CorePhrase(article.Article.Text, sentence, head), "", "UNK")],
            _ => [],
        };
    }

    /// <summary>Whether a phrase names an actor that is known, and not only words that could be one.</summary>
    public bool IsNamed(Sentence sentence, Token head) =>
        head.Upos == "PROPN" || !actors.ActorsOf(sentence, head).IsEmpty || head.Form.ToLowerInvariant() is "he" or "she";

    /// <summary>Who made a statement: "the ministry's statement", "a statement by the ministry", "a Russian ministry statement".</summary>
    public ImmutableArray<CodedActor> AuthorsOf(Sentence sentence, Token head, ReportingNoun noun)
    {
        foreach (Token child in sentence.ChildrenOf(head))
        {
            string preposition = ClauseGrammar.CaseOf(sentence, child);
            if (child.Relation is "nmod:poss" or "compound" or "amod"
                || child.BareRelation == "nmod" && (preposition is "by" or "from" || preposition == "of" && !noun.Takes("of")))
            {
                ImmutableArray<CodedActor> authors = actors.ActorsOf(sentence, child);
                if (!authors.IsEmpty)
                {
                    return authors;
                }
            }
        }

        // "The statement said": it was made by whoever spoke last.
        bool goesBack = noun.Kind == ReportKind.Statement && !_lastSpeakers.IsEmpty
            && ClauseGrammar.HasChild(sentence, head, "det", "the", "this", "that");
        return goesBack
            ? _lastSpeakers
            : [Unnamed(ClauseGrammar.CorePhrase(article.Article.Text, sentence, head), noun.Sector)];
    }

    /// <summary>An actor who is only described.</summary>
    public static CodedActor Unnamed(string words, string sector) => new(words.ToLowerInvariant(), "", sector);

    /// <summary>Whom a phrase names as spoken to; null where it names nobody.</summary>
    public CodedActor? Addressee(Sentence sentence, Token head) =>
        actors.ActorOf(sentence, head)
        ?? (head.Upos is "NOUN" && lexicon.NounOf(head) is null
            ? Unnamed(ClauseGrammar.CorePhrase(article.Article.Text, sentence, head), "UNK")
            : head.Upos == "PROPN" ? new CodedActor(ClauseGrammar.CorePhrase(article.Article.Text, sentence, head), "", "UNK") : null);
}
