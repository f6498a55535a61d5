using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>The rows of a table that are of one article, gathered until its last.</summary>
/// <param name="origin">The table: "gdelt".</param>
internal sealed class ImportedStory(string origin)
{
    private readonly ImmutableArray<CodedRecord>.Builder _events = ImmutableArray.CreateBuilder<CodedRecord>();
    private ImportedEvent? _first;
    private string _rows = "";

    /// <summary>Adds a row.</summary>
    /// <param name="read">The event that it tells.</param>
    /// <param name="line">The row as it stands in the file.</param>
    internal void Add(ImportedEvent read, string line)
    {
        _first ??= read;
        _events.Add(read.Event);
        _rows = ContentKey.Hash(_rows, line);
    }

    /// <summary>The article; null where no row told an event.</summary>
    internal CodedArticle? Article() => _first is null ? null : new CodedArticle(
        new Article
        {
            // The first row names it: an extract may hold other rows of the same story than the one before, and replaces none of them.
            Id = $"{origin}:{_first.Row}",
            Text = "",
            Segments = [],
            Outlet = _first.Outlet,
            Address = _first.Address,
            Published = _first.Published is { } day ? new PublishedDay(day, DaySource.Metadata) : null,
            OtherFields = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
                .Add("origin", JsonSerializer.Serialize(origin))
                // A row that has changed makes a new version, although there is no text to change.
                .Add("rows", JsonSerializer.Serialize(_rows)),
        },
        _events.ToImmutable());
}
