using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Naming;

/// <summary>Finds the office or rank that stands before a person's name.</summary>
internal static class NameTitles
{
    /// <summary>Where the title stands ("Foreign Minister", "Secretary of State", "Lt. Gen."); null for none.</summary>
    /// <param name="tokens">The words of a sentence.</param>
    /// <param name="labels">Their labels.</param>
    /// <param name="name">Index of the first word of a person's name.</param>
    /// <param name="lexicon">Knows the words of titles.</param>
    public static TextSpan? Before(ImmutableArray<Token> tokens, int[] labels, int name, NameLexicon lexicon)
    {
        bool IsTitle(int at) => at >= 0 && labels[at] == NameLabels.Outside
            && (lexicon.ListsOf([NameLexicon.WordHash(tokens[at].Form)]) & WordLists.Title) != 0;
        int first = name;
        while (true)
        {
            if (IsTitle(first - 1))
            {
                first--;
            }
            else if (first == name && IsTitle(first - 3) && tokens[first - 2].Form is "of" or "for" && IsField(tokens[first - 1]))
            {
                first -= 3;
            }
            else
            {
                return first == name ? null : new TextSpan(tokens[first].Span.Start, tokens[name - 1].Span.End);
            }
        }
    }

    // "Secretary of State", "Chief of Staff", "Minister for Defence"
    private static bool IsField(Token token) => token.Upos is "NOUN" or "PROPN" && char.IsUpper(token.Form[0]);
}
