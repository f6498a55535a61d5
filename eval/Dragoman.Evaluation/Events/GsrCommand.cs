using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Evaluation.Scoring;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Events;

/// <summary>Measures the most confident event of sentences with a gold PLOVER type, actors and recipients.</summary>
internal static class GsrCommand
{
    public static void Run(string path, SentenceCoder coder, TextWriter output)
    {
        RightCount type = new();
        RightCount actors = new();
        RightCount recipients = new();
        int uncoded = 0;
        SortedDictionary<string, int> confusions = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement row = json.RootElement;
            string gold = row.GetProperty("event").GetString() ?? "";
            string text = row.GetProperty("text").GetString() ?? "";
            HashSet<string> right = [gold, .. Strings(row, "event_alt")];
            ImmutableArray<CodedEvent> events = coder.EventsOf(row.GetProperty("id").GetString() ?? "", text, DayOf(row));
            CodedEvent? best = events.FirstOrDefault();
            bool isRight = best is not null && right.Contains(best.Type);
            type.Add(isRight);
            uncoded += best is null ? 1 : 0;
            if (!isRight)
            {
                string found = best is null ? "none" : best.Type;
                confusions[$"{gold} as {found}"] = confusions.GetValueOrDefault($"{gold} as {found}") + 1;
                output.WriteLine($"{gold}\t{found}\t{best?.Rule}\t{text}");
            }

            Count(actors, row, "actors", best?.Actors);
            Count(recipients, row, "recipients", best?.Recipients);
        }

        output.WriteLine(string.Join('\n', confusions.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value}\t{pair.Key}")));
        output.WriteLine($"type {type}, without any event {uncoded}");
        output.WriteLine($"actor country {actors}, recipient country {recipients}");
    }

    private static void Count(RightCount tally, JsonElement row, string name, ImmutableArray<CodedActor>? found)
    {
        HashSet<string> gold = [.. row.GetProperty(name).EnumerateArray().Select(actor => actor.GetProperty("country").GetString() ?? "")
            .Select(country => country is "UNO" or "EUR" ? "IGO" : country).Where(country => country.Length > 0)];
        if (gold.Count > 0)
        {
            tally.Add(found is { } actors && actors.Any(actor => gold.Contains(actor.Country)));
        }
    }

    private static IEnumerable<string> Strings(JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(item => item.GetString() ?? "")
            : [];

    private static DateOnly? DayOf(JsonElement row) =>
        row.TryGetProperty("date", out JsonElement date)
        && DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
