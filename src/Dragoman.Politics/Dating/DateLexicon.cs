using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>The words and phrases of <c>data/dates</c> that date expressions are made of. Does not change; thread-safe.</summary>
public sealed class DateLexicon
{
    private static readonly string[] _kinds = ["month", "weekday", "number", "ordinal", "season", "unit", "part", "which", "daytime", "around"];
    private static readonly string[] _units = ["hour", "day", "week", "weekend", "month", "quarter", "year", "decade"];

    private readonly FrozenDictionary<(string Word, string Kind), string> _words;
    private readonly FrozenDictionary<string, ImmutableArray<DatePhrase>> _phrases;
    private readonly FrozenDictionary<string, ImmutableArray<DateBound>> _bounds;

    private DateLexicon(ImmutableArray<DataRow> words, IEnumerable<DatePhrase> phrases, IEnumerable<DateBound> bounds)
    {
        _words = words.ToFrozenDictionary(row => (row.Fields[0], row.Fields[1]), row => row.Fields[2]);
        _phrases = ByFirstWord(phrases, phrase => phrase.Words);
        _bounds = ByFirstWord(bounds, bound => bound.Words);
    }

    /// <summary>Reads <c>words.tsv</c>, <c>phrases.tsv</c> and <c>bounds.tsv</c>.</summary>
    /// <param name="folder">The folder <c>data/dates</c>.</param>
    /// <exception cref="FaultException">A file is missing or a row is wrong: DR156 and DR185 to DR188.</exception>
    public static DateLexicon Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ImmutableArray<DataRow> words = DataTable.Read(Path.Combine(folder, "words.tsv"), 3);
        foreach (DataRow row in words)
        {
            Check(row);
        }

        return new DateLexicon(
            words,
            DataTable.Read(Path.Combine(folder, "phrases.tsv"), 3).Select(DatePhrase.Read),
            DataTable.Read(Path.Combine(folder, "bounds.tsv"), 2).Select(DateBound.Read));
    }

    /// <summary>1 for "january", "jan", "jan."; null for other words.</summary>
    internal int? Month(string form) => NumberOf(form.TrimEnd('.'), "month");

    /// <summary>The weekday that a word names, abbreviations included; null for other words.</summary>
    internal DayOfWeek? Weekday(string form) => NumberOf(form.TrimEnd('.'), "weekday") is { } day ? (DayOfWeek)(day % 7) : null;

    /// <summary>A number word, or digits below a thousand; null for other words.</summary>
    internal int? Number(string form) => NumberOf(form, "number")
        ?? (int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) && digits < 1000 ? digits : null);

    /// <summary>1 to 4 for "first" to "fourth"; null for other words.</summary>
    internal int? Ordinal(string form) => NumberOf(form, "ordinal");

    /// <summary>"hour", "day", "week", "weekend", "month", "quarter", "year" or "decade" for what means it; null for other words.</summary>
    internal string? Unit(string form) => ValueOf(form, "unit");

    /// <summary>"spring", "summer", "autumn" or "winter"; null for other words.</summary>
    internal string? Season(string form) => ValueOf(form, "season");

    /// <summary>"early", "mid" or "late" for what means it ("beginning", "end"); null for other words.</summary>
    internal string? Part(string form) => ValueOf(form, "part");

    /// <summary>-1 for "last" and the like, 0 for "this", 1 for "next"; null for other words.</summary>
    internal int? Step(string form) => ValueOf(form, "which") switch { "last" => -1, "this" => 0, "next" => 1, _ => null };

    /// <summary>Whether a word tells a time of day ("morning").</summary>
    internal bool IsDaytime(string form) => ValueOf(form, "daytime") is not null;

    /// <summary>Whether a word only blurs a number ("about").</summary>
    internal bool IsAround(string form) => ValueOf(form, "around") is not null;

    /// <summary>The longest fixed phrase that begins at a word; null for none.</summary>
    internal DatePhrase? PhraseAt(ImmutableArray<string> forms, int at) => LongestAt(_phrases, forms, at, phrase => phrase.Words);

    /// <summary>The longest of the words that open an interval at a word; null for none.</summary>
    internal DateBound? BoundAt(ImmutableArray<string> forms, int at) => LongestAt(_bounds, forms, at, bound => bound.Words);

    private string? ValueOf(string form, string kind) => _words.GetValueOrDefault((form, kind));

    private int? NumberOf(string form, string kind) => ValueOf(form, kind) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private static void Check(DataRow row)
    {
        string kind = row.OneOf(1, "kind", _kinds);
        switch (kind)
        {
            case "month" or "weekday" or "number" or "ordinal":
                row.NumberAt(2, "value");
                break;
            case "season":
                row.OneOf(2, "value", "spring", "summer", "autumn", "winter");
                break;
            case "unit":
                row.OneOf(2, "value", _units);
                break;
            case "part":
                row.OneOf(2, "value", "early", "mid", "late");
                break;
            case "which":
                row.OneOf(2, "value", "last", "this", "next");
                break;
            default:
                row.OneOf(2, "value", "");
                break;
        }
    }

    private static FrozenDictionary<string, ImmutableArray<T>> ByFirstWord<T>(IEnumerable<T> entries, Func<T, ImmutableArray<string>> wordsOf) => entries
        .GroupBy(entry => wordsOf(entry)[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => wordsOf(entry).Length).ToImmutableArray(), StringComparer.Ordinal);

    private static T? LongestAt<T>(
        FrozenDictionary<string, ImmutableArray<T>> entries, ImmutableArray<string> forms, int at, Func<T, ImmutableArray<string>> wordsOf)
        where T : class => entries.TryGetValue(forms[at], out ImmutableArray<T> found)
        ? found.FirstOrDefault(entry => forms.AsSpan()[at..].StartsWith(wordsOf(entry).AsSpan()))
        : null;
}
