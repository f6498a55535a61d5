using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Reference;

/// <summary>Links "I", "we" and "you": within a quote to its speaker, outside to each other.</summary>
internal static class SpeakerLinks
{
    private static readonly FrozenSet<string> _saying = new[]
    {
        "say", "tell", "add", "state", "write", "warn", "note", "ask", "reply", "declare", "announce", "argue", "claim", "explain",
        "insist", "admit", "acknowledge", "continue", "conclude", "remark", "comment", "stress", "recall", "promise", "tweet",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Links the pronouns of the first and second person.</summary>
    public static void Apply(List<Phrase> phrases, Clusters clusters)
    {
        Dictionary<string, Phrase> outside = new(StringComparer.Ordinal);
        Dictionary<(int, int), Phrase> byHead = phrases.ToDictionary(phrase => (phrase.Sentence.Index, phrase.Head.Index));
        foreach (Phrase phrase in phrases)
        {
            if (!phrase.IsPronoun || PersonOf(phrase.Head) is not { } person)
            {
                continue;
            }

            if (phrase.IsQuoted && person == "I" && SpeakerOf(phrase, byHead) is { } speaker)
            {
                clusters.Join(speaker, phrase);
            }
            else
            {
                string key = phrase.IsQuoted ? $"{person} quoted" : person;
                if (outside.TryGetValue(key, out Phrase? earlier) && (!phrase.IsQuoted || phrase.Sentence.Index - earlier.Sentence.Index <= 3))
                {
                    clusters.Join(earlier, phrase);
                }

                outside[key] = phrase;
            }
        }
    }

    /// <summary>"I", "we" or "you" for all their forms; null for other pronouns.</summary>
    public static string? PersonOf(Token pronoun) => pronoun.Form.ToLowerInvariant() switch
    {
        "i" or "me" or "my" or "mine" or "myself" => "I",
        "we" or "us" or "our" or "ours" or "ourselves" => "we",
        "you" or "your" or "yours" or "yourself" or "yourselves" => "you",
        _ => null,
    };

    // The subject of the verb of saying in the same sentence, or in the one before or after.
    private static Phrase? SpeakerOf(Phrase phrase, Dictionary<(int, int), Phrase> byHead)
    {
        foreach (Token token in phrase.Sentence.Tokens)
        {
            if (_saying.Contains(token.Lemma) && phrase.Sentence.ChildOf(token, "nsubj") is { } subject
                && byHead.TryGetValue((phrase.Sentence.Index, subject.Index), out Phrase? speaker) && !speaker.IsQuoted)
            {
                return speaker;
            }
        }

        return null;
    }
}
