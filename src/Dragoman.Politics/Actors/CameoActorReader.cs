using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>Reads actor dictionaries of TABARI and PETRARCH as rows of <c>groups.tsv</c>.</summary>
/// <remarks>
/// Read are <c>NAME_OF_ACTOR [CODE] ; comment</c>, codes on lines of their own below the name, days in the brackets (<c>930120-010120</c>,
/// <c>&lt;930120</c>, <c>&gt;20010120</c>) and <c>+SYNONYM</c>. Two-digit years are 1930 to 2029.
/// </remarks>
public static class CameoActorReader
{
    private const int FirstShortYear = 30;

    /// <summary>The rows, in the order of the file, and what is wrong with the lines that are left out.</summary>
    /// <param name="name">The file's name, for the faults.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="codes">What the codes mean.</param>
    public static (ImmutableArray<string> Rows, ImmutableArray<Fault> Faults) Read(string name, IEnumerable<string> lines, CameoCodes codes)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(codes);
        List<Entry> entries = [];
        List<Fault> faults = [];
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            string where = string.Create(CultureInfo.InvariantCulture, $"{name} line {number}");
            string text = line.Split(';', '#')[0].Trim();
            if (text.Length == 0)
            {
                continue;
            }

            int bracket = text.IndexOf('[', StringComparison.Ordinal);
            string words = NameOf(bracket < 0 ? text : text[..bracket]);
            bool isSynonym = text[0] == '+';
            if (words.Length > 0 && !isSynonym)
            {
                entries.Add(new Entry(words));
            }

            if ((isSynonym || bracket == 0) && entries.Count == 0 || words.Length == 0 && bracket != 0)
            {
                faults.Add(DataFaults.NoActorLine(where, text));
                continue;
            }

            if (isSynonym)
            {
                entries[^1].Synonyms.Add(words);
            }

            AddCodes(where, bracket < 0 ? "" : text[bracket..], entries[^1], codes, faults);
        }

        return ([.. entries.Where(entry => entry.Codes.Count > 0).Select(RowOf)], [.. faults]);
    }

    private static void AddCodes(string where, string text, Entry entry, CameoCodes codes, List<Fault> faults)
    {
        foreach (string written in text.Split('[', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = written.TrimEnd(']', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0 || codes.Read(parts[0]) is not { } meant)
            {
                faults.Add(DataFaults.UnknownActorCode(where, parts.Length == 0 ? "" : parts[0]));
            }
            else if (parts.Length > 1 && SpanOf(parts[1]) is null)
            {
                faults.Add(DataFaults.NotADay(where, parts[1]));
            }
            else
            {
                entry.Codes.Add((meant.Country, meant.Sector, parts.Length > 1 ? SpanOf(parts[1])! : ""));
            }
        }
    }

    // "930120-010120", "<930120", ">930120" as FROM..TO; null for anything else.
    private static string? SpanOf(string written)
    {
        string[] ends = written[0] switch
        {
            '<' => ["", written[1..]],
            '>' => [written[1..], ""],
            _ => written.Split('-'),
        };
        string?[] days = [.. ends.Select(DayOf)];
        return days is [{ } from, { } to] ? $" {from}..{to}" : null;
    }

    private static string? DayOf(string written)
    {
        if (written.Length == 0)
        {
            return "";
        }

        string full = written.Length != 6 || !written.All(char.IsAsciiDigit) ? written
            : (int.Parse(written[..2], CultureInfo.InvariantCulture) >= FirstShortYear ? "19" : "20") + written;
        return DateOnly.TryParseExact(full, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    // "+AL_QAEDA_" as "Al Qaeda"
    private static string NameOf(string written) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(
        string.Join(' ', written.TrimStart('+').Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant());

    // What holds on some days goes before what holds on all others.
    private static string RowOf(Entry entry)
    {
        (string Country, string Sector, string Span)[] dated = [.. entry.Codes.OrderBy(code => code.Span.Length == 0 ? 1 : 0)];
        string countries = string.Join("; ", dated.Where(code => code.Country.Length > 0).Select(code => code.Country + code.Span).Distinct());
        string sectors = string.Join("; ", dated.Select(code => code.Sector + code.Span).Distinct());
        string synonyms = string.Join("; ", entry.Synonyms.Distinct());
        string kind = KindOf(dated[^1].Sector);
        return string.Join('\t', entry.Name, Filled(synonyms), Filled(countries), kind, sectors, "imported from a CAMEO actor dictionary");
    }

    // Which nouns go on to speak of it; the row's own sector goes before the kind's.
    private static string KindOf(string sector) => sector switch
    {
        "GOV" => "council",
        "MIL" => "army",
        "REB" => "armed",
        "SPY" => "spies",
        "LEG" => "parliament",
        "JUD" => "court",
        "PTY" => "party",
        "OPP" => "opposition",
        "MED" => "media",
        "BUS" => "company",
        "NGO" => "ngo",
        "IGO" => "organisation",
        "REL" => "church",
        "CRM" => "gang",
        "COP" => "police",
        "ACA" => "thinktank",
        _ => "people",
    };

    private static string Filled(string field) => field.Length == 0 ? "-" : field;

    private sealed record Entry(string Name)
    {
        public List<string> Synonyms { get; } = [];

        public List<(string Country, string Sector, string Span)> Codes { get; } = [];
    }
}
