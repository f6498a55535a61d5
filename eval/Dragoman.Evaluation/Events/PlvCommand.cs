using System.Collections.Immutable;
using Dragoman.Evaluation.Scoring;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Events;

/// <summary>Measures the type of the most confident event of sentences in a table with the columns "sentence" and "gold_root".</summary>
internal static class PlvCommand
{
    public static void Run(string path, ArticleCoder coder, TextWriter output)
    {
        RightCount type = new();
        int uncoded = 0;
        SortedDictionary<string, RightCount> byType = new(StringComparer.Ordinal);
        using IEnumerator<string> lines = File.ReadLines(path).GetEnumerator();
        lines.MoveNext();
        string[] header = lines.Current.Split('\t');
        int sentence = Array.IndexOf(header, "sentence");
        int gold = Array.IndexOf(header, "gold_root");
        while (lines.MoveNext())
        {
            string[] columns = lines.Current.Split('\t');
            ImmutableArray<CodedEvent> events = coder.EventsOf(columns[0], columns[sentence], null);
            string found = events.IsEmpty ? "none" : events[0].Type;
            bool isRight = found == columns[gold] || (columns[gold] == "YIELD" && found is "CONCEDE" or "RETREAT");
            type.Add(isRight);
            uncoded += events.IsEmpty ? 1 : 0;
            if (!byType.TryGetValue(columns[gold], out RightCount? tally))
            {
                byType[columns[gold]] = tally = new RightCount();
            }

            tally.Add(isRight);
        }

        output.WriteLine(string.Join('\n', byType.Select(pair => $"{pair.Key}\t{pair.Value}")));
        output.WriteLine($"type {type}, without any event {uncoded}");
    }
}
