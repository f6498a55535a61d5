using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;

namespace Dragoman.Politics.Attribution;

/// <summary>The quotations of one article, and which of them a speaker has been found for.</summary>
internal sealed class ArticleQuotations
{
    private readonly AnalysedArticle _article;
    private readonly ImmutableArray<Quotation> _all;
    private readonly HashSet<Quotation> _claimed = [];

    public ArticleQuotations(AnalysedArticle article)
    {
        _article = article;
        _all =
        [
            .. article.Article.Segments
                .Where(segment => segment.IsNews)
                .SelectMany(segment => QuotationFinder.Find(article.Article.Text, segment.Span)),
        ];
    }

    public IEnumerable<Quotation> Unclaimed => _all.Where(quotation => !_claimed.Contains(quotation));

    public void Claim(Quotation quotation) => _claimed.Add(quotation);

    /// <summary>The quotation that a word stands in; null for none.</summary>
    public Quotation? Around(TextSpan span) => _all.FirstOrDefault(quotation => quotation.Inner.Contains(span));

    /// <summary>The first quotation that shares words with a span, without holding it and its cue; null for none.</summary>
    public Quotation? Within(TextSpan content, TextSpan cue) => _all.FirstOrDefault(quotation =>
        quotation.Outer.Overlaps(content) && !quotation.Inner.Contains(cue));

    /// <summary>The quotation that ends right before a tag ("…," he said); null for none.</summary>
    public Quotation? Before(Sentence sentence, int tagStart)
    {
        Quotation? last = Unclaimed.LastOrDefault(quotation => quotation.Outer.End <= tagStart);
        if (last is null || last.Outer.End < sentence.Span.Start - 3 || !HasProse(last))
        {
            return null;
        }

        string text = _article.Article.Text;
        bool isSetOff = text.AsSpan(last.Inner.Start, last.Inner.Length).TrimEnd() is [.., ',' or '.' or '?' or '!' or '…' or '-' or '—' or '–']
            || text.AsSpan(last.Outer.End, tagStart - last.Outer.End).TrimStart() is [',' or '-' or '—' or '–', ..];
        bool isNear = WordsBetween(sentence, last.Outer.End, tagStart).All(word => !ClauseGrammar.IsVerbal(word) && word.Upos != "SCONJ");
        return isSetOff && isNear ? last : null;
    }

    /// <summary>The quotation that a tag opens (he said: "…"); null for none.</summary>
    /// <param name="sentence">The sentence of the tag.</param>
    /// <param name="verb">The tag's verb.</param>
    /// <param name="subject">Its subject; null where it has none.</param>
    public Quotation? After(Sentence sentence, Token verb, Token? subject)
    {
        Quotation? next = Unclaimed.FirstOrDefault(quotation => quotation.Outer.Start >= verb.Span.End);
        if (next is null || next.Outer.Start > sentence.Span.End + 3)
        {
            return null;
        }

        string gap = _article.Article.Text[verb.Span.End..next.Outer.Start].TrimEnd();
        bool isSetOff = gap.Length == 0 || gap[^1] is ':' or ',';
        if (!isSetOff && !HasClause(next) || next.Outer.Start >= sentence.Span.End && (gap.Length == 0 || gap[^1] != ':'))
        {
            return null;
        }

        bool belongsToTag = WordsBetween(sentence, verb.Span.End, next.Outer.Start).All(word => IsPartOfTag(sentence, word, verb, subject));
        return belongsToTag && (HasProse(next) || gap.Length > 0 && gap[^1] == ':') ? next : null;
    }

    /// <summary>
    /// The next quotation where it goes on with no tag of its own: nothing but white space before it, and its last
    /// sentence holds no other words.
    /// </summary>
    public Quotation? Continuation(int from)
    {
        Quotation? next = Unclaimed.FirstOrDefault(quotation => quotation.Outer.Start >= from);
        string text = _article.Article.Text;
        if (next is null || !text.AsSpan(from, next.Outer.Start - from).Trim(" \n\r\t.").IsEmpty || !HasClause(next))
        {
            return null;
        }

        return StandsAlone(next) ? next : null;
    }

    /// <summary>Whether no other words share the sentences that a quotation fills; another quotation may follow at once.</summary>
    public bool StandsAlone(Quotation quotation)
    {
        Sentence? first = SentenceAt(quotation.Inner.Start);
        Sentence? last = SentenceAt(quotation.Inner.End - 1);
        return first is not null && last is not null
            && first.Tokens.All(word => word.Upos is "PUNCT" or "SYM" || word.Span.Start >= quotation.Outer.Start)
            && (last.Tokens.All(word => word.Upos is "PUNCT" or "SYM" || word.Span.End <= quotation.Outer.End)
                || _all.Any(next => next.Outer.Start > quotation.Outer.End && IsBlank(quotation.Outer.End, next.Outer.Start)));
    }

    /// <summary>Whether a quotation holds a clause: a finite verb.</summary>
    public bool HasClause(Quotation quotation) => _article.Sentences
        .Where(sentence => sentence.Span.Overlaps(quotation.Inner))
        .SelectMany(sentence => sentence.Tokens)
        .Any(word => quotation.Inner.Contains(word.Span) && ClauseGrammar.IsVerbal(word) && word.Xpos is "VBZ" or "VBP" or "VBD" or "MD" or "VB");

    /// <summary>Whether "that" stands before a quotation, which makes it part of the outlet's own sentence.</summary>
    public bool FollowsThat(Quotation quotation) =>
        _article.Article.Text.AsSpan(0, quotation.Outer.Start).TrimEnd().EndsWith("that", StringComparison.OrdinalIgnoreCase);

    public char CharacterBefore(int position) => _article.Article.Text[position - 1];

    public Sentence? SentenceAt(int position) => _article.Sentences.FirstOrDefault(sentence => sentence.Span.Contains(position));

    private bool IsBlank(int start, int end) => _article.Article.Text.AsSpan(start, end - start).IsWhiteSpace();

    private static bool IsPartOfTag(Sentence sentence, Token word, Token verb, Token? subject)
    {
        if (word.Upos == "PUNCT")
        {
            return true;
        }

        if (word.Form.Equals("that", StringComparison.OrdinalIgnoreCase) && word.Upos == "SCONJ")
        {
            return false;
        }

        Token current = word;
        while (sentence.HeadOf(current) is { } head)
        {
            if (current == subject || current.BareRelation is "nsubj" && head == verb)
            {
                return true;
            }

            if (head == verb)
            {
                return current.BareRelation is "obl" or "obj" or "iobj" or "advmod" or "compound" or "aux" or "nmod";
            }

            current = head;
        }

        return false;
    }

    private static IEnumerable<Token> WordsBetween(Sentence sentence, int start, int end) =>
        sentence.Tokens.Where(word => word.Span.Start >= start && word.Span.End <= end && word.Upos != "PUNCT");

    /// <summary>Whether a quotation is speech and not a name or a word held at arm's length.</summary>
    private bool HasProse(Quotation quotation) =>
        HasClause(quotation) || _article.Article.Text.AsSpan(quotation.Inner.Start, quotation.Inner.Length).Count(' ') >= 2
        || _article.Article.Text[quotation.Inner.End - 1] is '.' or ',' or '?' or '!';
}
