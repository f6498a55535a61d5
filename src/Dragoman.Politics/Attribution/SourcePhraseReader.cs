using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>Reads sources that a prepositional phrase names: "according to X", "in the words of X".</summary>
internal sealed class SourcePhraseReader(SpeakerReader speakers, ContentReader contents)
{
    private static readonly string[] _viewNouns = ["words", "opinion", "view", "eyes", "account", "telling", "estimate", "estimation", "reckoning"];

    /// <summary>What the phrase that begins at a word attributes, one record a speaker; empty where no such phrase begins.</summary>
    public ImmutableArray<Attributed> Read(Sentence sentence, Token first)
    {
        if (SourceAt(sentence, first) is not { } source)
        {
            return [];
        }

        ImmutableArray<CodedActor> who = speakers.Read(sentence, source.Speaker);
        if (who.IsEmpty)
        {
            return [];
        }

        ReportedContent? content = ContentOf(sentence, first, source);
        if (content is null)
        {
            return [];
        }

        speakers.Remember(who);
        return
        [
            .. who.Select(speaker => new Attributed(
                sentence.Index, source.Cue, first.Index, speaker, null, content.Span, content.Mode, true, $"attribution/phrase/{source.Rule}")),
        ];
    }

    private static SourcePhrase? SourceAt(Sentence sentence, Token first)
    {
        string form = first.Form.ToLowerInvariant();
        if (form == "according" && first.Index + 1 < sentence.Tokens.Length
            && sentence.Tokens[first.Index + 1].Form.Equals("to", StringComparison.OrdinalIgnoreCase))
        {
            Token to = sentence.Tokens[first.Index + 1];
            Token? speaker = first.BareRelation == "case" ? sentence.HeadOf(first)
                : to.BareRelation == "case" && sentence.HeadOf(to) is { } named && named != first ? named
                : sentence.ChildOf(first, "obl");
            return speaker is null || speaker.Index < first.Index
                ? null
                : new SourcePhrase(speaker, sentence.HeadOf(first) == speaker ? speaker : first, first.Span.Join(to.Span), "according-to");
        }

        if (form is not ("in" or "by" or "to") || first.BareRelation != "case" || sentence.HeadOf(first) is not { BareRelation: "obl" } noun
            || !_viewNouns.Contains(noun.Form.ToLowerInvariant(), StringComparer.Ordinal))
        {
            return null;
        }

        Token? owner = sentence.ChildOf(noun, "nmod:poss") ?? ClauseGrammar.PhraseWith(sentence, noun, "of");
        return owner is null ? null : new SourcePhrase(owner, noun, first.Span.Join(noun.Span), "in-words-of");
    }

    private ReportedContent? ContentOf(Sentence sentence, Token first, SourcePhrase source)
    {
        ImmutableArray<Token> phrase = sentence.SubtreeOf(source.Head);
        int start = Math.Min(first.Index, source.Speaker.Index);
        int end = phrase.Where(word => word.Index >= start).Max(word => word.Index) + 1;
        bool isLast = sentence.Tokens[end..].All(word => word.Upos == "PUNCT");
        bool isFirst = sentence.Tokens[..start].All(word => word.Upos is "PUNCT" or "CCONJ" or "ADV");
        Token? above = sentence.HeadOf(source.Head);
        Token? clause = above is null ? null : ClauseGrammar.ClauseOf(sentence, above);
        IEnumerable<Token> words;
        if (isFirst)
        {
            words = sentence.Tokens[end..];
        }
        else if (isLast)
        {
            words = sentence.Tokens[..start];
        }
        else if (clause is null || clause.Head is null)
        {
            words = sentence.Tokens;
        }
        else
        {
            // "which, according to X, has imprisoned …", "learned that according to X the site is down"
            words = sentence.SubtreeOf(clause).Where(word => word.Index >= end);
            words = words.Any() ? words : sentence.SubtreeOf(clause).Where(word => word.Index < start);
        }

        Token[] chosen = [.. words];
        return chosen.Any(word => word.Upos != "PUNCT") ? contents.Words(chosen, source.Cue, "phrase") : null;
    }

    private sealed record SourcePhrase(Token Speaker, Token Head, TextSpan Cue, string Rule);
}
