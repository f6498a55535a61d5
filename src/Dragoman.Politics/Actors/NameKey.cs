using System.Globalization;
using System.Text;

namespace Dragoman.Politics.Actors;

/// <summary>Makes names comparable: letters and digits in lower case, accents, dots, hyphens and spaces left out.</summary>
public static class NameKey
{
    /// <summary>The key of a name: "alqaeda" for "al-Qaeda" and "Al Qaeda".</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder key = new(name.Length);
        Append(key, name);
        return key.ToString();
    }

    /// <summary>Appends the key of a word to the key of the words before it.</summary>
    public static void Append(StringBuilder key, ReadOnlySpan<char> word)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (char letter in word)
        {
            if (letter < 128)
            {
                if (char.IsAsciiLetterOrDigit(letter))
                {
                    key.Append(char.ToLowerInvariant(letter));
                }
            }
            else
            {
                AppendPlain(key, letter);
            }
        }
    }

    private static void AppendPlain(StringBuilder key, char letter)
    {
        switch (letter)
        {
            case 'ı': key.Append('i'); return;
            case 'ø' or 'Ø': key.Append('o'); return;
            case 'đ' or 'Đ': key.Append('d'); return;
            case 'ł' or 'Ł': key.Append('l'); return;
            case 'ß': key.Append("ss"); return;
            case 'æ' or 'Æ': key.Append("ae"); return;
        }

        // U+FFFE is no character, and Normalize refuses it.
        if (char.IsSurrogate(letter) || letter == '\uFFFE')
        {
            return;
        }

        foreach (char part in letter.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(part))
            {
                key.Append(char.ToLowerInvariant(part));
            }
        }
    }
}
