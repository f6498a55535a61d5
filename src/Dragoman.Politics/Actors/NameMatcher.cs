using System.Collections.Immutable;
using System.Text;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <summary>Finds the directory's names in a sentence: leftmost first, the longest of those that begin at a word.</summary>
internal static class NameMatcher
{
    private const int LongestNameWords = 9;

    /// <summary>For each word the name that it belongs to; null for none.</summary>
    public static NameMatch?[] Match(ActorDirectory directory, Sentence sentence)
    {
        ImmutableArray<Token> tokens = sentence.Tokens;
        NameMatch?[] matches = new NameMatch?[tokens.Length];
        StringBuilder key = new();
        for (int first = 0; first < tokens.Length; first++)
        {
            if (!CanBegin(tokens[first]))
            {
                continue;
            }

            NameMatch? longest = null;
            key.Clear();
            for (int last = first; last < tokens.Length && last < first + LongestNameWords && CanGoOn(tokens, first, last); last++)
            {
                NameKey.Append(key, tokens[last].Form);
                if (tokens[last].Upos != "PUNCT" && tokens[last].Form is not ("'s" or "’s") || tokens[last].Form == ")")
                {
                    ImmutableArray<ActorAlias> aliases = directory.FindKey(key.ToString());
                    longest = aliases.IsEmpty ? longest : Fitting(tokens, first, last + 1, aliases) ?? longest;
                }
            }

            if (longest is not null)
            {
                matches.AsSpan(longest.First, longest.End - longest.First).Fill(longest);
                first = longest.End - 1;
            }
        }

        return matches;
    }

    private static NameMatch? Fitting(ImmutableArray<Token> tokens, int first, int end, ImmutableArray<ActorAlias> aliases)
    {
        ImmutableArray<ActorAlias> fitting = [.. aliases.Where(alias => Fits(tokens, first, end, alias))];
        return fitting.IsEmpty ? null : new NameMatch(first, end, fitting);
    }

    private static bool Fits(ImmutableArray<Token> tokens, int first, int end, ActorAlias alias)
    {
        string written = alias.Written;
        bool isCapitals = written.Any(char.IsAsciiLetterUpper) && !written.Any(char.IsLower);
        if (isCapitals && tokens[first..end].Any(token => token.Form.Any(char.IsLower)))
        {
            return false;
        }

        // "The Times" is a paper, "the Times" in "The Times correspondent" too, but "The Australian prime minister" is none.
        if (written.StartsWith("The ", StringComparison.Ordinal)
            && tokens[end - 1].BareRelation is "amod" or "compound" or "nmod" && end < tokens.Length && tokens[end - 1].Head >= end)
        {
            return false;
        }

        // A surname is a name only where no other name stands before or after it.
        return alias.Kind != AliasKind.Surname || IsAlone(tokens, first, end);
    }

    private static bool IsAlone(ImmutableArray<Token> tokens, int first, int end)
    {
        bool isAfterName = first > 0 && tokens[first - 1].Upos == "PROPN" && IsNameLink(tokens[first - 1], first)
            && !IsTitle(tokens[first - 1]);
        // "Nicolas Rodriguez" is not the one Rodriguez whom the directory knows.
        isAfterName |= tokens[first].Relation == "flat" && tokens[first].Head is { } given && given < first
            && tokens[given].Upos == "PROPN" && !IsTitle(tokens[given]);
        bool isBeforeName = end < tokens.Length && tokens[end].Upos == "PROPN"
            && tokens[end].Relation == "flat" && tokens[end].Head < end;
        return !isAfterName && !isBeforeName && char.IsUpper(tokens[first].Form[0]);
    }

    private static bool IsNameLink(Token before, int first) =>
        before.Relation is "flat" or "compound" || before.Head == first || before.Index == first - 1 && before.Relation == "nmod:desc";

    private static bool IsTitle(Token token) =>
        token.Relation == "nmod:desc"
        || token.Form is "Mr." or "Mr" or "Mrs." or "Mrs" or "Ms." or "Ms" or "President" or "Minister" or "Secretary" or "Premier"
            or "King" or "Prince" or "General" or "Gen." or "Sen." or "Senator" or "Chancellor" or "Dr." or "Dr";

    private static bool CanBegin(Token token) =>
        char.IsUpper(token.Form[0]) || char.IsDigit(token.Form[0]) || token.Form[0] is '\'' or '’'
        || token.Form.StartsWith("al", StringComparison.Ordinal) || token.Form.Any(char.IsUpper)
        || token.Form is "peshmerga" or "papal" or "dpa";

    private static bool CanGoOn(ImmutableArray<Token> tokens, int first, int last)
    {
        Token token = tokens[last];
        if (token.Form is "," or ";" or ":" or "(" or ")" or "\"" or "“" or "”")
        {
            return token.Form is "(" or ")" && last > first;
        }

        return last == first || tokens[last].Span.Start - tokens[last - 1].Span.End <= 2;
    }
}
