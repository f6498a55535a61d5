namespace Dragoman.Ledger.Storing;

/// <summary>How the numbers of events are written: eleven signs, "e" and base 32 without the letters that are taken for digits.</summary>
internal static class EventIds
{
    // Crockford's base 32 (https://www.crockford.com/base32.html), in lower case.
    private const string Signs = "0123456789abcdefghjkmnpqrstvwxyz";

    // 53 bits, as ContentKey gives them, and two to fill the eleventh sign.
    private const int Length = 11;

    /// <summary>The event's number as people and programs see it.</summary>
    internal static string Of(long number) => string.Create(Length + 1, number, static (id, value) =>
    {
        id[0] = 'e';
        for (int i = Length; i > 0; i--)
        {
            id[i] = Signs[(int)(value & 31)];
            value >>= 5;
        }
    });

    /// <summary>The number that an id stands for; null where it is none.</summary>
    internal static long? Number(string id)
    {
        if (id.Length != Length + 1 || id[0] is not ('e' or 'E'))
        {
            return null;
        }

        long number = 0;
        foreach (char sign in id.AsSpan(1))
        {
            int value = Signs.IndexOf(char.ToLowerInvariant(sign), StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            number = (number << 5) | (uint)value;
        }

        return number;
    }
}
