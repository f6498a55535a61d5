using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Serving;

/// <summary>What the reader has narrowed the ledger to. It is the query of the address, and goes along from page to page.</summary>
/// <remarks>Bound from the query: an unknown name is passed over, a value that says nothing counts as not given, a wrong one is a fault.</remarks>
public sealed record PageFilter
{
    /// <summary>How many rows a page of a list has.</summary>
    public const int PageSize = 50;

    private const int LastPage = 1_000_000;
    private const string Earliest = "earliest";
    private const string Latest = "latest";

    /// <summary>Nothing narrowed.</summary>
    public static PageFilter None { get; } = new();

    /// <summary>An actor, by any name it goes under.</summary>
    public string? Actor { get; init; }

    /// <summary>Another actor: what lies between it and <see cref="Actor"/>.</summary>
    public string? With { get; init; }

    /// <summary>Type of event, alone or with its mode: "CONSULT", "CONSULT visit".</summary>
    public string? Type { get; init; }

    /// <summary>Whether it has happened.</summary>
    public Realis? Realis { get; init; }

    /// <summary>One who says so, by any name it goes under.</summary>
    public string? Source { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Answer with what had been published by this day; null for all that is known.</summary>
    public DateOnly? Known { get; init; }

    /// <summary>Where it was.</summary>
    public string? Place { get; init; }

    /// <summary>Words that must occur: in a statement, or in the articles searched.</summary>
    public string? Words { get; init; }

    /// <summary>Mode of a statement, kind of a figure or tie, sector of an actor, kind of a promise: what the page at hand is divided by.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether events and statements come with the latest first; those without any day are then left out.</summary>
    public bool LatestFirst { get; init; }

    /// <summary>Which page of a list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether anything is narrowed; the order and the page of a list do not count.</summary>
    public bool IsNarrowed => this with { Page = 1, LatestFirst = false } != None;

    /// <summary>Reads the query of a request; ASP.NET calls it for a parameter of this type.</summary>
    public static ValueTask<PageFilter?> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ValueTask.FromResult<PageFilter?>(Read(context.Request.Query));
    }

    /// <summary>Reads a query.</summary>
    /// <exception cref="FaultException">DR361 to DR364: a value is no day, no word or no number that can stand there.</exception>
    public static PageFilter Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        PageFilter filter = new()
        {
            Actor = Text("actor"),
            With = Text("with"),
            Type = Text("type") is { } type ? Code(type) : null,
            Realis = Text("realis") is { } realis ? RealisOf(realis) : null,
            Source = Text("source"),
            Outlet = Text("outlet"),
            From = Text("from") is { } from ? Day("from", from) : null,
            To = Text("to") is { } to ? Day("to", to) : null,
            Known = Text("known") is { } known ? Day("known", known) : null,
            Place = Text("place"),
            Words = Text("words"),
            Kind = Text("kind"),
            LatestFirst = Text("order") is { } order && IsLatest(order),
            Page = Text("page") is { } page ? Number(page) : 1,
        };
        return filter.From > filter.To
            ? throw new FaultException(ServingFaults.NoSpan(filter.From.Value, filter.To.Value))
            : filter;

        string? Text(string name) => query[name].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
    }

    /// <summary>The filter as the ledger takes it: the rows of this page of a list, and one more, which tells whether there is a next page.</summary>
    public RecordFilter Rows() => Records() with { Limit = PageSize + 1, Offset = (Page - 1) * PageSize };

    /// <summary>The filter as the ledger takes it, without a limit.</summary>
    public RecordFilter Records() => new()
    {
        Actor = Actor,
        // What lies between two is asked with both; one of them alone is the actor.
        Other = Actor is null ? null : With,
        Type = Type,
        Realis = Realis,
        Source = Source,
        Outlet = Outlet,
        Words = Words,
        From = From,
        To = To,
        Place = Place,
        Level = PairLevel.Named,
        LatestFirst = LatestFirst,
    };

    /// <summary>The address of a page, narrowed the same way.</summary>
    /// <param name="path">The page: "/events".</param>
    public string On(string path)
    {
        ImmutableArray<KeyValuePair<string, string>> set = Set();
        return set.IsEmpty ? path : $"{path}?{string.Join('&', set.Select(one => $"{one.Key}={Uri.EscapeDataString(one.Value)}"))}";
    }

    /// <summary>What is set, by the names of the query, in a fixed order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Set()
    {
        (string Name, string? Value)[] all =
        [
            ("actor", Actor), ("with", With), ("type", Type), ("realis", Realis?.ToString().ToLowerInvariant()), ("source", Source), ("outlet", Outlet),
            ("from", Iso(From)), ("to", Iso(To)), ("known", Iso(Known)), ("place", Place), ("words", Words), ("kind", Kind),
            ("order", LatestFirst ? Latest : null), ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
        ];
        return [.. all.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, one.Value!))]; // those that are null are left out
    }

    /// <summary>The same without what one name of the query says.</summary>
    public PageFilter Without(string name) => name switch
    {
        "actor" => this with { Actor = null, Page = 1 },
        "with" => this with { With = null, Page = 1 },
        "type" => this with { Type = null, Page = 1 },
        "realis" => this with { Realis = null, Page = 1 },
        "source" => this with { Source = null, Page = 1 },
        "outlet" => this with { Outlet = null, Page = 1 },
        "from" => this with { From = null, Page = 1 },
        "to" => this with { To = null, Page = 1 },
        "known" => this with { Known = null, Page = 1 },
        "place" => this with { Place = null, Page = 1 },
        "words" => this with { Words = null, Page = 1 },
        "kind" => this with { Kind = null, Page = 1 },
        "order" => this with { LatestFirst = false, Page = 1 },
        "page" => this with { Page = 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such name in the query."),
    };

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string name, string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new FaultException(ServingFaults.NotADay(name, value));

    private static Realis RealisOf(string value) =>
        value.All(char.IsAsciiLetter) && Enum.TryParse(value, ignoreCase: true, out Realis realis)
            ? realis
            : throw new FaultException(ServingFaults.NotOneOf("realis", value, Enum.GetNames<Realis>().Select(name => name.ToLowerInvariant())));

    private static string Code(string value) =>
        EventWords.Codes.FirstOrDefault(code => code.Equals(value, StringComparison.OrdinalIgnoreCase))
        ?? throw new FaultException(ServingFaults.NotOneOf("type", value, EventWords.Codes));

    private static bool IsLatest(string value) =>
        value == Latest || (value == Earliest ? false : throw new FaultException(ServingFaults.NotOneOf("order", value, [Earliest, Latest])));

    private static int Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page is > 0 and <= LastPage
            ? page
            : throw new FaultException(ServingFaults.NotAPage(value));
}
