using System.Collections.Immutable;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>Records that a filter lets through and nobody has decided about yet, to be accepted together.</summary>
internal static class ManyRoom
{
    /// <summary>How many are accepted at once: as many as one can look over.</summary>
    internal const int Most = 200;

    /// <summary>The layers, of which one is looked at at a time.</summary>
    internal static ImmutableArray<string> Layers { get; } = ["event", "statement", "quantity", "tie"];

    /// <summary>The first records that are still the machine's alone.</summary>
    internal static ManyRecords Answer(LedgerQuestions questions, PageFilter filter, string? layer)
    {
        string of = Kinds.Check(layer, Layers) ?? Layers[0];
        RecordFilter records = filter.Records();
        List<(Evidence Evidence, ToldRecord Told)> found = [];
        // What is decided already is passed over: a page of records is asked for until enough are left, or none.
        for (int offset = 0; found.Count <= Most; offset += Most)
        {
            ImmutableArray<(Evidence Evidence, ToldRecord Told)> page = Page(questions, records with { Limit = Most, Offset = offset }, of);
            found.AddRange(page.Where(one => one.Evidence.Standing == "machine"));
            if (page.Length < Most)
            {
                break;
            }
        }

        ImmutableDictionary<string, int> last = questions.LastEntries(found.Take(Most).Select(one => one.Told.Id));
        return new ManyRecords(
            of,
            found.Count > Most,
            [.. found.Take(Most).Select(one => new UndecidedRecord(one.Told.Id, last[one.Told.Id], one.Told.Says, one.Told.Happened, EventWords.Quote(one.Evidence), one.Evidence.Article, one.Evidence.Confidence))]);
    }

    private static ImmutableArray<(Evidence, ToldRecord)> Page(LedgerQuestions questions, RecordFilter filter, string layer) => layer switch
    {
        "event" => [.. questions.Events(filter).Select(e => (e.Evidence, ToldRecord.Of(e)))],
        "statement" => [.. questions.Statements(filter).Select(s => (s.Evidence, ToldRecord.Of(s)))],
        "quantity" => [.. questions.Quantities(filter).Select(q => (q.Evidence, ToldRecord.Of(q)))],
        _ => [.. questions.Ties(filter).Select(t => (t.Evidence, ToldRecord.Of(t)))],
    };
}
