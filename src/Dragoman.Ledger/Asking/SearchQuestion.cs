using System.Collections.Immutable;
using System.Text;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Asking;

/// <summary>Turns what a user types into a question that FTS5 always understands.</summary>
internal static class SearchQuestion
{
    // What stands in less than one of so many articles is rare.
    private const int RareShare = 16;

    /// <summary>A question that no text answers.</summary>
    internal const string Nothing = "\"\"";

    /// <summary>Words that must occur, "phrases", and -words that must not; null where no word is to be found.</summary>
    internal static string? Of(string typed)
    {
        List<string> wanted = [];
        List<string> unwanted = [];
        foreach (string part in Parts(typed))
        {
            bool leaveOut = part.Length > 1 && part[0] == '-';
            string words = (leaveOut ? part[1..] : part).Replace("\"", "", StringComparison.Ordinal).Trim();
            if (words.Any(char.IsLetterOrDigit))
            {
                (leaveOut ? unwanted : wanted).Add($"\"{words}\"");
            }
        }

        if (wanted.Count == 0)
        {
            return null;
        }

        StringBuilder question = new(string.Join(" AND ", wanted));
        foreach (string word in unwanted)
        {
            question.Append(" NOT ").Append(word);
        }

        return question.ToString();
    }

    /// <summary>Whether few articles, or statements, answer a question: then these are looked up, and else what is listed is looked through until there is enough.</summary>
    /// <param name="connection">The ledger.</param>
    /// <param name="index">article_search or statement_search.</param>
    /// <param name="question">The question.</param>
    internal static bool IsRare(LedgerConnection connection, string index, string question)
    {
        long articles = Rows.Number(connection, "SELECT count(*) FROM listed_versions") ?? 0;
        long few = articles / RareShare;
        return Rows.Number(connection, $"SELECT count(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH $1 LIMIT $2)", question, few + 1) <= few;
    }

    private static ImmutableArray<string> Parts(string typed)
    {
        ImmutableArray<string>.Builder parts = ImmutableArray.CreateBuilder<string>();
        StringBuilder part = new();
        bool quoted = false;
        foreach (char c in typed)
        {
            if (c == '"')
            {
                quoted = !quoted;
                part.Append(c);
            }
            else if (char.IsWhiteSpace(c) && !quoted)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(c);
            }
        }

        parts.Add(part.ToString());
        return parts.ToImmutable();
    }
}
