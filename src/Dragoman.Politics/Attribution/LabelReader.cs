using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>Reads what a name beside it attributes: headlines ("Report: …", "Taliban will not attack: Moscow"), a name below a quotation, a tweet's author.</summary>
internal sealed class LabelReader(
    AnalysedArticle article, ArticleActors actors, ReportingLexicon lexicon, ContentReader contents, ArticleQuotations quotations)
{
    private const int MostLabelWords = 4;

    /// <summary>What the label of a sentence attributes; empty where it has none.</summary>
    public ImmutableArray<Attributed> ReadSentence(Sentence sentence)
    {
        Token? colon = sentence.Tokens.FirstOrDefault(word => word.Form == ":");
        if (colon is null || colon.Index == 0 || colon.Index == sentence.Tokens.Length - 1)
        {
            return [];
        }

        ImmutableArray<Token> before = sentence.Tokens[..colon.Index];
        ImmutableArray<Token> after = sentence.Tokens[(colon.Index + 1)..];
        Token label = HeadOf(before);
        bool isHeadline = sentence.Segment.Kind is SegmentKind.Headline or SegmentKind.Related;
        if (before.Length <= MostLabelWords && after.Length > 2 && lexicon.NounOf(label) is { } noun && noun.Takes("colon"))
        {
            // "Pentagon report: …" is the Pentagon's; what the tree makes explain the label stands behind the colon and is what it says.
            CodedActor speaker = before.Where(word => word != label).Select(word => actors.ActorOf(sentence, word)).FirstOrDefault(maker => maker is not null)
                ?? SpeakerReader.Unnamed(ClauseGrammar.CorePhrase(article.Article.Text, sentence, label), noun.Sector);
            return [Labelled(sentence, label, speaker, after)];
        }

        if (!isHeadline)
        {
            return [];
        }

        if (before.Length <= MostLabelWords && after.Any(ClauseGrammar.IsVerbal) && actors.ActorOf(sentence, label) is { } first)
        {
            return [Labelled(sentence, label, first, after)];
        }

        Token last = HeadOf([.. after.Where(word => word.Upos != "PUNCT").DefaultIfEmpty(after[0])]);
        bool isTrailing = after.Length <= MostLabelWords && before.Any(ClauseGrammar.IsVerbal) && !after.Any(ClauseGrammar.IsVerbal);
        return isTrailing && (actors.ActorOf(sentence, last) ?? ColonNoun(sentence, last)) is { } trailing
            ? [Labelled(sentence, last, trailing, before)]
            : [];
    }

    /// <summary>Quotations with the speaker's name behind a dash ("…" — Matthew Ingram).</summary>
    public IEnumerable<Attributed> ReadSignedQuotations()
    {
        string text = article.Article.Text;
        foreach (Quotation quotation in quotations.Unclaimed.ToArray())
        {
            int lineEnd = text.IndexOf('\n', quotation.Outer.End);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            ReadOnlySpan<char> rest = text.AsSpan(quotation.Outer.End, lineEnd - quotation.Outer.End).Trim();
            if (rest.Length is < 3 or > 80 || rest[0] is not ('-' or '—' or '–') || !quotations.HasClause(quotation))
            {
                continue;
            }

            Sentence? sentence = quotations.SentenceAt(quotation.Outer.End + 3);
            Token? name = sentence?.Tokens.FirstOrDefault(word => word.Span.Start > quotation.Outer.End && word.Upos is "PROPN" or "NOUN");
            if (sentence is not null && name is not null && actors.ActorOf(sentence, name) is { } speaker)
            {
                quotations.Claim(quotation);
                yield return new Attributed(
                    sentence.Index, ClauseGrammar.CoreSpan(sentence, name), name.Index, speaker, null, quotation.Inner, SpeechMode.Direct, true,
                    "attribution/label/signed");
            }
        }
    }

    /// <summary>Tweets: all that the author wrote is what he says.</summary>
    public IEnumerable<Attributed> ReadTweets()
    {
        string text = article.Article.Text;
        foreach (Segment segment in article.Article.Segments.Where(segment => segment is { Kind: SegmentKind.Tweet, Author: not null }))
        {
            int nameAt = text.LastIndexOf(segment.Author!, segment.Span.End - 1, segment.Span.Length, StringComparison.Ordinal);
            TextSpan cue = nameAt < 0 ? new TextSpan(segment.Span.Start, segment.Span.Start + 1) : new TextSpan(nameAt, nameAt + segment.Author!.Length);
            int end = nameAt > segment.Span.Start ? nameAt : segment.Span.End;
            while (end > segment.Span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '—' or '-' or '–'))
            {
                end--;
            }

            Sentence? sentence = quotations.SentenceAt(cue.Start) ?? article.Sentences.FirstOrDefault(s => s.Segment == segment);
            if (sentence is not null && end > segment.Span.Start)
            {
                yield return new Attributed(
                    sentence.Index, cue, CueToken(sentence, cue), TweetAuthor(sentence, cue, segment.Author!), null,
                    new TextSpan(segment.Span.Start, end), SpeechMode.Direct, true, "attribution/label/tweet");
            }
        }
    }

    private CodedActor TweetAuthor(Sentence sentence, TextSpan cue, string author) => sentence.Tokens
        .Where(word => cue.Contains(word.Span))
        .Select(word => actors.ActorOf(sentence, word))
        .FirstOrDefault(actor => actor is not null) ?? new CodedActor(author, "", "UNK");

    private static int CueToken(Sentence sentence, TextSpan cue) =>
        sentence.Tokens.FirstOrDefault(word => word.Span.Overlaps(cue))?.Index ?? 0;

    private CodedActor? ColonNoun(Sentence sentence, Token head) =>
        lexicon.NounOf(head) is { } noun && noun.Takes("colon")
            ? SpeakerReader.Unnamed(ClauseGrammar.CorePhrase(article.Article.Text, sentence, head), noun.Sector)
            : null;

    private Attributed Labelled(Sentence sentence, Token label, CodedActor speaker, ImmutableArray<Token> words)
    {
        ReportedContent content = contents.Words(words, label.Span, "colon");
        bool isQuoted = content.Mode == SpeechMode.Mixed && quotations.Around(new TextSpan(content.Span.Start + 1, content.Span.End - 1)) is not null;
        TextSpan span = isQuoted ? new TextSpan(content.Span.Start + 1, content.Span.End - 1) : content.Span;
        return new Attributed(
            sentence.Index, label.Span, label.Index, speaker, null, span, isQuoted ? SpeechMode.Direct : content.Mode, true, "attribution/label/colon");
    }

    /// <summary>The word of a label that the others of it hang from.</summary>
    private static Token HeadOf(ImmutableArray<Token> words) =>
        words.FirstOrDefault(word => word.Head is not { } head || head < words[0].Index || head > words[^1].Index) is { } top && top.Upos != "PUNCT"
            ? top
            : words[^1];
}
