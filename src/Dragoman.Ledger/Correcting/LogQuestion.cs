using System.Globalization;
using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Correcting;

/// <summary>Finds the entries of the log that a filter lets through; only those of the page are read.</summary>
internal sealed class LogQuestion
{
    // All in which a word may stand: signature, kind and content, and what the entry holds on to.
    private const string Told = """
        d.who || ' ' || d.why || ' ' || d.kind || ' ' || d.content || ' ' || coalesce((SELECT u.decision FROM decisions u WHERE u.key = d.undoes), '')
        || ' ' || coalesce((SELECT group_concat(a.quote || ' ' || a.identity || coalesce(' ' || v.doc || '#' || a.ordinal, ''), ' ')
         FROM decision_anchors a LEFT JOIN versions v USING (version) WHERE a.decision = d.decision), '')
        """;

    private readonly LedgerConnection _connection;
    private readonly LogFilter _filter;
    private readonly Narrowing _narrowing = new();

    internal LogQuestion(LedgerConnection connection, LogFilter filter)
    {
        _connection = connection;
        _filter = filter;
        _narrowing.Where("d.kind = $kind", "$kind", filter.Kind is { } kind ? DecisionJson.Word(kind) : null);
        _narrowing.Where("substr(d.decided, 1, 10) >= $from", "$from", filter.From?.ToString("O", CultureInfo.InvariantCulture));
        _narrowing.Where("substr(d.decided, 1, 10) <= $to", "$to", filter.To?.ToString("O", CultureInfo.InvariantCulture));
        if (filter.Numbers is { } numbers)
        {
            _narrowing.Where($"d.decision IN ({string.Join(',', numbers)})");
        }
    }

    /// <summary>The page that the filter asks for.</summary>
    internal LogPage Answer()
    {
        string[] words = _filter.Words?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        List<int> numbers = words.Length > 0 ? WithWords(words) : Numbers();
        IEnumerable<int> page = numbers.Skip(_filter.Offset ?? 0).Take(_filter.Limit ?? int.MaxValue);
        return new LogPage(numbers.Count, [.. new LogReader(_connection).Entries(page).Reverse()]);
    }

    private List<int> Numbers() => List("d.decision", row => row.GetInt32(0));

    /// <summary>Letters of any alphabet count alike in upper and lower case, which they do not in SQLite.</summary>
    private List<int> WithWords(string[] words) =>
    [
        .. List($"d.decision, {Told}", row => (Number: row.GetInt32(0), Told: row.GetString(1)))
            .Where(entry => words.All(word => entry.Told.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(entry => entry.Number),
    ];

    private List<T> List<T>(string columns, Func<SqliteDataReader, T> make) =>
        _narrowing.List(_connection, $"SELECT {columns} FROM decisions d WHERE true{_narrowing} ORDER BY d.decision DESC", make);
}
