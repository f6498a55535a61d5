using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Asking;

/// <summary>What all layers have in common, read from a row of <see cref="RecordQuery"/>.</summary>
internal readonly struct FoundRecord(SqliteDataReader row, List<(string Role, CodedActor Actor)> participants)
{
    /// <summary>The first column that belongs to the layer.</summary>
    internal const int FirstOwnColumn = 21;

    internal Realis Realis => Parse<Realis>(row.GetString(13));

    internal bool Hedged => row.GetInt32(14) != 0;

    internal DayInterval? Days => row.IsDBNull(15)
        ? null
        : new DayInterval(Day(row.GetString(15)), Day(row.GetString(16)), Parse<DayPrecision>(row.GetString(17)));

    internal Evidence Evidence
    {
        get
        {
            string words = row.GetString(7);
            string sentence = row.IsDBNull(9) ? words : row.GetString(9);
            int before = row.IsDBNull(8) ? 0 : Utf16(sentence, row.GetInt32(5) - row.GetInt32(8));
            return new Evidence
            {
                Id = RecordJson.RecordId(row.GetString(2), row.GetInt32(1)),
                Key = new RecordKey(row.GetInt64(0), row.GetInt32(1)),
                Article = row.GetString(2),
                Outlet = row.IsDBNull(3) ? null : row.GetString(3),
                Address = row.IsDBNull(20) ? null : row.GetString(20),
                Published = row.IsDBNull(4) ? null : Day(row.GetString(4)),
                Start = row.GetInt32(5),
                End = row.GetInt32(6),
                Words = words,
                Sentence = sentence,
                // A record may reach beyond its sentence; what is shown is what lies within.
                WordsInSentence = new TextSpan(before, Math.Min(sentence.Length, before + words.Length)),
                Segment = row.GetString(10),
                Origin = row.GetString(18),
                Standing = row.GetString(19),
                Rule = row.GetString(11),
                Confidence = row.GetDouble(12),
            };
        }
    }

    /// <summary>Those who take part in a role, in order.</summary>
    internal ImmutableArray<CodedActor> In(string role) =>
        [.. participants.Where(participant => participant.Role == role).Select(participant => participant.Actor)];

    /// <summary>The one who takes part in a role; null for none.</summary>
    internal CodedActor? OneIn(string role) => In(role) is [var only, ..] ? only : null;

    /// <summary>A day as the ledger writes it.</summary>
    internal static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A named value as the ledger writes it, in lower case.</summary>
    internal static T Parse<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);

    /// <summary>The UTF-16 position of a number of code points.</summary>
    internal static int Utf16(string text, int codePoints)
    {
        int position = 0;
        for (int i = 0; i < codePoints && position < text.Length; i++)
        {
            position += position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) ? 2 : 1;
        }

        return position;
    }
}
