using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Api;

/// <summary>Tells the records of an article in words, also those that nobody counts any more.</summary>
/// <param name="questions">The ledger.</param>
/// <param name="name">What the article was asked for by.</param>
/// <param name="article">The article.</param>
internal sealed class RecordReading(LedgerQuestions questions, string name, ArticleEntry article)
{
    /// <summary>All of them, in order.</summary>
    internal ImmutableArray<ReadRecord> Records()
    {
        RecordFilter filter = new() { Article = name };
        Dictionary<string, ToldRecord> told = new(StringComparer.Ordinal);
        foreach (ToldRecord record in (IEnumerable<ToldRecord>)
            [
                .. questions.Events(filter).Select(ToldRecord.Of),
                .. questions.Statements(filter).Select(ToldRecord.Of),
                .. questions.Quantities(filter).Select(ToldRecord.Of),
                .. questions.Ties(filter).Select(ToldRecord.Of),
            ])
        {
            told[record.Id] = record;
        }

        ImmutableDictionary<string, int> last = questions.LastEntries(article.Records.Select(Id));
        return [.. article.Records.Select(record => Read(record, told, last[Id(record)]))];
    }

    private string Id(MarkedRecord record) => RecordJson.RecordId(article.Id, record.Ordinal);

    private ReadRecord Read(MarkedRecord record, Dictionary<string, ToldRecord> told, int seen)
    {
        string id = Id(record);
        // What is rejected is in no answer; its words and its code are all there is to tell.
        ToldRecord says = told.GetValueOrDefault(id) ?? ToldRecord.Of(id, record, article.Text);
        return new ReadRecord
        {
            Id = id,
            Ordinal = record.Ordinal,
            Layer = record.Layer,
            Says = says.Says,
            Happened = says.Happened,
            Realis = says.Realis,
            Sources = says.Sources,
            Days = says.Days,
            Place = says.Place,
            Rule = says.Rule,
            Confidence = says.Confidence,
            Standing = record.Standing,
            Seen = seen,
            Record = Json(record.Json),
            Machine = record.Machine is { } machine ? Json(machine) : null,
            Span = record.Span,
        };
    }

    private static JsonElement Json(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
