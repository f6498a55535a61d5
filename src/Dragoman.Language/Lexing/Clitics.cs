using System.Collections.Frozen;

namespace Dragoman.Language.Lexing;

/// <summary>Where a written token parts into syntactic words: "do|n't", "Afghanistan|'s", "can|not".</summary>
/// <remarks>Source: UD English guidelines on tokenization; the contractions of EWT and GUM.</remarks>
internal static class Clitics
{
    private static readonly string[] _endings = ["'s", "'m", "'d", "'ll", "'re", "'ve"];

    // Written as one word with no apostrophe; the bar shows where they part.
    private static readonly FrozenDictionary<string, int> _whole =
        ("can|not gon|na wan|na got|ta out|ta lem|me gim|me do|nt wo|nt ca|nt did|nt does|nt is|nt are|nt was|nt were|nt "
        + "could|nt would|nt should|nt has|nt have|nt had|nt ai|nt i|m i|ve you|re they|re you|ve they|ve that|s there|s what|s")
        .Split(' ')
        .ToFrozenDictionary(
            word => word.Replace("|", "", StringComparison.Ordinal),
            word => word.IndexOf('|', StringComparison.Ordinal),
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup =
        _whole.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the first word of a written token; 0 when it is one word.</summary>
    public static int FirstLength(ReadOnlySpan<char> token)
    {
        if (token.Length is < 2 or > 64)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[token.Length];
        _ = token.ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        lower.Replace('`', '\'');
        ReadOnlySpan<char> plain = lower;
        if (_lookup.TryGetValue(plain, out int first))
        {
            // "IM" and "IVE" in capitals are as often something else; "im" is "I'm".
            return plain.Length <= 3 && first == 1 && char.IsUpper(token[1]) ? 0 : first;
        }

        if (plain.EndsWith("n't", StringComparison.Ordinal) && plain.Length > 3)
        {
            return plain.Length - 3;
        }

        foreach (string ending in _endings)
        {
            if (plain.Length > ending.Length && plain.EndsWith(ending, StringComparison.Ordinal) && IsWordEnd(plain[..^ending.Length]))
            {
                return plain.Length - ending.Length;
            }
        }

        bool isPlural = plain.Length > 2 && plain[^1] == '\'' && plain[^2] is ('s' or 'z' or 'x');
        return isPlural ? plain.Length - 1 : 0;
    }

    private static bool IsWordEnd(ReadOnlySpan<char> word) => char.IsLetterOrDigit(word[^1]) || word[^1] is '.' or ')' or '"';
}
