using Dragoman.Language.Annotation;

namespace Dragoman.Language.Naming;

/// <summary>The labels of words: outside, or first or later word of a name of each kind.</summary>
internal static class NameLabels
{
    /// <summary>No part of a name.</summary>
    public const int Outside = 0;

    /// <summary>Number of labels.</summary>
    public const int Count = 9;

    /// <summary>Label of a name's first word.</summary>
    public static int First(NameKind kind) => 1 + (2 * (int)kind);

    /// <summary>Label of a name's later words.</summary>
    public static int Later(NameKind kind) => 2 + (2 * (int)kind);

    /// <summary>Whether the label is that of a name's first word.</summary>
    public static bool IsFirst(int label) => (label & 1) == 1;

    /// <summary>The kind of name that a label other than <see cref="Outside"/> tells.</summary>
    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 2);

    /// <summary>Whether a word with the second label can follow one with the first.</summary>
    public static bool CanFollow(int first, int second) =>
        second == Outside || IsFirst(second) || second == first || second == first + 1 && IsFirst(first);
}
