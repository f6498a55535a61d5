using System.Collections.Immutable;
using Dragoman.Ledger.Exchanging;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of exports tells.</summary>
internal static class ExportRoom
{
    internal static ImmutableArray<OfferedExport> Answer(PageFilter filter)
    {
        PageFilter all = filter.Without("page");
        return
        [
            new("Briefing, HTML", all.On("/export/briefing.html"), "One page for those who do not have the ledger; every sentence opens the words it rests on", true),
            new("Briefing, Markdown", all.On("/export/briefing.md"), "The same with footnotes", true),
            .. LedgerExport.All.Select(export => new OfferedExport(export.Name, all.On($"/export/{export.Name}.{export.Ending}"), export.Description, false)),
            new("records", "/export/records.jsonl", "All records of the ledger, one JSON object a line; the filter does not narrow them", false),
        ];
    }
}
