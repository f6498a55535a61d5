using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Lexing;

/// <summary>What the splitter remembers of the sentence that it stands in.</summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="QuoteCount">Quotation marks in it so far.</param>
/// <param name="OpenBrackets">Brackets that are still open.</param>
/// <param name="LowercaseCount">Words in it that begin with a lower-case letter.</param>
/// <param name="LowercaseStarts">How many of the last sentences began in lower case, up to 3: some writers never use capitals.</param>
internal readonly record struct SentenceState(int Start, uint QuoteCount, int OpenBrackets, int LowercaseCount, uint LowercaseStarts)
{
    /// <summary>The state with one more word.</summary>
    public SentenceState With(string text, TextSpan word)
    {
        char first = text[word.Start];
        return first switch
        {
            '"' or '“' or '”' => this with { QuoteCount = QuoteCount + 1 },
            '(' or '[' => this with { OpenBrackets = OpenBrackets + 1 },
            ')' or ']' => this with { OpenBrackets = Math.Max(0, OpenBrackets - 1) },
            _ => char.IsLower(first) ? this with { LowercaseCount = LowercaseCount + 1 } : this,
        };
    }

    /// <summary>The state before the first word of the next sentence.</summary>
    public SentenceState Next(string text, ImmutableArray<Word> words, int start)
    {
        bool isLower = char.IsLower(text[words[Start].Span.Start]);
        uint starts = isLower ? Math.Min(3u, LowercaseStarts + 1) : LowercaseStarts == 0 ? 0u : LowercaseStarts - 1;
        return new SentenceState(start, 0, 0, 0, starts);
    }
}
