namespace Dragoman.Language.Learning;

/// <summary>Hashes features; the same on every machine. Wraps on purpose.</summary>
public static class FeatureHash
{
    private const uint Prime = 0x01000193;

    /// <summary>Hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = 0x811C9DC5;
        foreach (char c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>Hash of a feature: its template's number and its value, well mixed.</summary>
    public static uint Of(int template, uint value)
    {
        uint hash = (value ^ ((uint)template * 0x9E3779B9)) * 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>Hash of two values in order.</summary>
    public static uint Join(uint first, uint second) =>
        (((first << 7) | (first >> 25)) ^ (second + 0x9E3779B9)) * 0x9E3779B1;

    /// <summary>Hash of three values in order.</summary>
    public static uint Join(uint first, uint second, uint third) => Join(Join(first, second), third);
}
