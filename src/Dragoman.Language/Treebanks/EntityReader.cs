using System.Globalization;

namespace Dragoman.Language.Treebanks;

/// <summary>Reads the mentions of GUM's sentences.</summary>
public static class EntityReader
{
    private const int FieldCount = 8;

    /// <summary>The mentions of a sentence, nested ones too, in the order in which they end.</summary>
    public static IReadOnlyList<EntityMention> Read(ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        List<EntityMention> found = [];
        List<(string[] Fields, int First)> open = [];
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            string value = ValueOf(sentence.Words[i].Misc);
            int at = 0;
            while (at < value.Length)
            {
                if (value[at] == '(')
                {
                    int end = value.IndexOfAny(['(', ')'], at + 1);
                    end = end < 0 ? value.Length : end;
                    open.Add((value[(at + 1)..end].Split('-', FieldCount), i));
                    at = end;
                    if (at < value.Length && value[at] == ')')
                    {
                        Close(open, open.Count - 1, i, found);
                        at++;
                    }
                }
                else
                {
                    int end = value.IndexOf(')', at);
                    end = end < 0 ? value.Length : end;
                    string identity = value[at..end];
                    Close(open, open.FindLastIndex(mention => mention.Fields[0] == identity), i, found);
                    at = end + 1;
                }
            }
        }

        return found;
    }

    private static string ValueOf(string misc)
    {
        foreach (string part in misc.Split('|'))
        {
            if (part.StartsWith("Entity=", StringComparison.Ordinal))
            {
                return part["Entity=".Length..];
            }
        }

        return "";
    }

    private static void Close(List<(string[] Fields, int First)> open, int index, int last, List<EntityMention> found)
    {
        if (index < 0)
        {
            return;
        }

        (string[] fields, int first) = open[index];
        open.RemoveAt(index);
        if (fields.Length < 7)
        {
            return;
        }

        // "2,3" counts from 1 within the mention.
        List<int> core = [];
        foreach (string number in fields[5].Split(','))
        {
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int place) && first + place - 1 <= last)
            {
                core.Add(first + place - 1);
            }
        }

        found.Add(new EntityMention(fields[0], fields[1], first, last, core, fields.Length == FieldCount ? fields[7] : ""));
    }
}
