using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Pages;

/// <summary>Addresses within the workspace; each takes the reader's filter along.</summary>
public static class Links
{
    /// <summary>An event with its reports.</summary>
    /// <param name="filter">The reader's filter.</param>
    /// <param name="id">Its id, or that of one of its reports.</param>
    public static string Event(PageFilter filter, string id) => With(filter, "/event", ("id", id));

    /// <summary>An article.</summary>
    public static string Article(PageFilter filter, string id) => With(filter, "/article", ("id", id));

    /// <summary>A record where it stands in its article.</summary>
    public static string Record(PageFilter filter, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return $"{Article(filter, evidence.Article)}#{RecordAnchor(evidence.Id)}";
    }

    /// <summary>What a record is called within the page of its article: "r12" for the one that ends in "#12".</summary>
    public static string RecordAnchor(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return $"r{record[(record.LastIndexOf('#') + 1)..]}";
    }

    /// <summary>What a record is called within a page that shows records of several articles: letters, digits, hyphens and underscores.</summary>
    public static string RecordName(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return string.Concat("report-", string.Concat(record.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' ? c.ToString() : $"_{(int)c:x}_")));
    }

    /// <summary>The dossier of an actor.</summary>
    public static string Actor(PageFilter filter, string name) => With(filter, "/actor", ("name", name));

    /// <summary>The dossier of a pair.</summary>
    public static string Pair(PageFilter filter, string one, string other) => With(filter, "/pair", ("one", one), ("other", other));

    /// <summary>The dossier of a place.</summary>
    public static string Place(PageFilter filter, string name) => With(filter, "/place", ("name", name));

    /// <summary>The dossier of an outlet.</summary>
    public static string Outlet(PageFilter filter, string name) => With(filter, "/outlet", ("name", name));

    /// <summary>A page drawn in another way.</summary>
    /// <param name="filter">The reader's filter.</param>
    /// <param name="path">The page.</param>
    /// <param name="choices">What the query is to say of the drawing; what is null is left out.</param>
    public static string View(PageFilter filter, string path, params ReadOnlySpan<(string Name, string? Value)> choices) =>
        With(filter, path, [.. choices.ToArray().Where(choice => choice.Value is not null).Select(choice => (choice.Name, choice.Value!))]); // those that are null are left out

    /// <summary>The page on which a record is added to an article.</summary>
    /// <param name="filter">The reader's filter.</param>
    /// <param name="article">The article.</param>
    /// <param name="words">The record's words; "" where they are not chosen yet.</param>
    public static string Add(PageFilter filter, string article, string words) =>
        View(filter, "/decide/add", ("article", article), ("text", string.IsNullOrEmpty(words) ? null : words));

    /// <summary>The page on which one decides about a record.</summary>
    /// <param name="filter">The reader's filter.</param>
    /// <param name="record">The record.</param>
    /// <param name="back">The page to go back to.</param>
    public static string Decide(PageFilter filter, string record, string back) => With(filter, "/decide", ("id", record), ("back", back));

    /// <summary>The query of an address without the decision that it tells of.</summary>
    internal static string WithoutDone(IQueryCollection query) =>
        QueryString.Create(query.Where(one => one.Key != "done")).ToString();

    private static string With(PageFilter filter, string path, params ReadOnlySpan<(string Name, string Value)> subject)
    {
        ArgumentNullException.ThrowIfNull(filter);
        string on = filter.Without("page").On(path);
        foreach ((string name, string value) in subject)
        {
            on += $"{(on.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";
        }

        return on;
    }
}
