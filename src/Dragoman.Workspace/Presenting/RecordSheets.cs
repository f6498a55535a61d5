using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>How the answers about records are laid out.</summary>
public static class RecordSheets
{
    /// <summary>Event reports with their codes.</summary>
    public static Sheet<EventEntry> Reports { get; } = new(
        EventData(),
        [
            new("Day", 0, e => EventWords.Days(e.Days, e.Evidence.Published)),
            new("Type", 0, Codes),
            new("Actors → recipients", 4, e => EventWords.Between(e.Actors, e.Recipients)),
            new("Place", 2, e => e.Place?.Name ?? ""),
            new("Words and record", 4, e => $"{EventWords.OneLine(e.Evidence.Words)}\n{e.Evidence.Id}"),
        ]);

    /// <summary>Who said what.</summary>
    public static Sheet<StatementEntry> Statements { get; } = new(
        [
            .. Evidence<StatementEntry>(s => s.Evidence),
            .. Days<StatementEntry>(s => s.Days),
            new("speaker", s => s.Speaker?.Name),
            new("addressee", s => s.Addressee?.Name),
            new("mode", s => Word(s.Mode)),
            new("content", s => s.Content),
        ],
        [
            new("Day", 0, s => EventWords.Days(s.Days, s.Evidence.Published)),
            new("Who", 2, s => s.Addressee is { } to ? $"{s.Speaker?.Name ?? "?"}\nto {to.Name}" : s.Speaker?.Name ?? "?"),
            new("What", 6, s => Said(s)),
            new("Article", 0, s => s.Evidence.Article),
        ]);

    /// <summary>Claimed figures.</summary>
    public static Sheet<QuantityEntry> Quantities { get; } = new(
        [
            .. Evidence<QuantityEntry>(q => q.Evidence),
            .. Days<QuantityEntry>(q => q.AsOf),
            new("kind", q => q.Kind),
            new("low", q => q.Low),
            new("high", q => q.High),
            new("unit", q => q.Unit),
            new("qualifier", q => q.Qualifier),
            new("of", q => q.Of),
            .. Claim<QuantityEntry>(q => q.Realis, q => q.Hedged, q => q.Sources),
        ],
        [
            new("Day", 0, q => EventWords.Days(q.AsOf, q.Evidence.Published)),
            new("Figure", 3, Figure),
            new("Of", 2, q => $"{q.Kind.Replace('_', ' ')}{(q.Of.Length > 0 ? $"\nof {q.Of}" : "")}"),
            new("In whose words", 6, q => Cited(q.Evidence, q.Sources)),
        ]);

    /// <summary>Standing relations.</summary>
    public static Sheet<TieEntry> Ties { get; } = new(
        [
            .. Evidence<TieEntry>(t => t.Evidence),
            new("kind", t => t.Kind),
            new("from", t => t.From?.Name),
            new("to", t => t.To?.Name),
            new("title", t => t.Title),
            new("what", t => t.What),
            .. Claim<TieEntry>(t => t.Realis, t => t.Hedged, t => t.Sources),
        ],
        [
            new("Stated", 0, t => t.Evidence.Published is { } day ? EventWords.Iso(day) : "day unknown"),
            new("Relation", 5, Relation),
            new("In whose words", 7, t => Cited(t.Evidence, t.Sources)),
        ]);

    /// <summary>Who appears.</summary>
    public static Sheet<ActorEntry> Actors { get; } = new(
        [
            new("name", a => a.Name),
            new("country", a => a.Country),
            new("sectors", a => a.Sectors),
            new("names", a => a.Names),
            new("posts", a => a.Posts),
            new("events", a => a.Events),
            new("statements", a => a.Statements),
            new("ties", a => a.Ties),
            new("claims", a => a.Claims),
            new("first", a => a.First),
            new("last", a => a.Last),
        ],
        [
            new("Actor", 4, a => a.Posts.IsEmpty ? a.Name : $"{a.Name}\n{string.Join("\n", a.Posts)}"),
            new("Where", 0, a => a.Country),
            new("What", 0, a => string.Join("\n", a.Sectors)),
            new("Also called", 3, a => string.Join(", ", a.Names)),
            new("Events", 0, a => Count(a.Events)),
            new("Said", 0, a => Count(a.Statements)),
            new("Ties", 0, a => Count(a.Ties)),
            new("From – to", 0, a => a is { First: { } first, Last: { } last } ? $"{EventWords.Iso(first)}\n{EventWords.Iso(last)}" : ""),
        ]);

    /// <summary>Pairs between which most is reported.</summary>
    public static Sheet<PairEntry> Pairs { get; } = new(
        [
            new("one", p => p.One),
            new("other", p => p.Other),
            new("reports", p => p.Reports),
            new("articles", p => p.Articles),
            new("cooperative", p => p.Cooperative),
            new("conflictual", p => p.Conflictual),
            new("types", p => p.Types.Select(type => $"{type.Key} {Count(type.Value)}")),
        ],
        [
            new("Pair", 4, p => $"{p.One} – {p.Other}"),
            new("Reports", 0, p => Count(p.Reports)),
            new("Articles", 0, p => Count(p.Articles)),
            new("With", 0, p => Count(p.Cooperative)),
            new("Against", 0, p => Count(p.Conflictual)),
            new("Of which", 5, p => string.Join(", ", p.Types.Select(type => $"{EventWords.Act(type.Key, "")} {Count(type.Value)}"))),
        ]);

    /// <summary>Articles that contain words.</summary>
    public static Sheet<SearchHit> Hits { get; } = new(
        [
            new("article", h => h.Article),
            new("title", h => h.Title),
            new("outlet", h => h.Outlet),
            new("published", h => h.Published),
            new("records", h => h.Records),
            new("excerpt", h => Emphasis.Plain(h.Excerpt)),
        ],
        [
            new("Article", 3, h => h.Title is { } title ? $"{h.Article}\n{title}" : h.Article),
            new("Published", 0, h => h.Published is { } day ? EventWords.Iso(day) : ""),
            new("Words", 6, h => EventWords.OneLine(h.Excerpt)),
        ]);

    /// <summary>One line for an event.</summary>
    public static string Line(EventEntry e)
    {
        ArgumentNullException.ThrowIfNull(e);
        string standing = EventWords.Standing(e.Realis, e.Hedged, e.Sources.Length > 0);
        string days = EventWords.OneLine(EventWords.Days(e.Days, e.Evidence.Published));
        string[] parts =
        [
            days,
            $"{EventWords.Between(e.Actors, e.Recipients)}: {EventWords.Act(e.Type, e.Mode)} ({EventWords.Code(e.Type, e.Mode)})",
            e.Place?.Name ?? "", standing, EventWords.Sources(e.Sources),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>"at least 50 percent" in plain figures: "≥ 50 percent".</summary>
    public static string Figure(QuantityEntry q)
    {
        ArgumentNullException.ThrowIfNull(q);
        string figure = (q.Low, q.High) switch
        {
            ({ } low, { } high) when low.Equals(high) => Number(low),
            ({ } low, { } high) => $"{Number(low)} – {Number(high)}",
            ({ } low, null) => $"≥ {Number(low)}",
            (null, { } high) => $"≤ {Number(high)}",
            _ => "?",
        };
        string standing = EventWords.Standing(q.Realis, q.Hedged, q.Sources.Length > 0);
        return $"{figure}{Unit(q)}{(q.Qualifier.Length > 0 ? $"\n“{EventWords.OneLine(q.Qualifier)}”" : "")}{(standing.Length > 0 ? $"\n{standing}" : "")}";
    }

    /// <summary>"Iran wants of Taliban: …".</summary>
    public static string Relation(TieEntry t)
    {
        ArgumentNullException.ThrowIfNull(t);
        string from = t.From is { } holder ? EventWords.Name(holder) : "?";
        string to = t.To is { } other ? EventWords.Name(other) : "";
        string relation = t.Kind switch
        {
            "role" => $"{from}: {t.Title ?? "office"}{(to.Length > 0 ? $", {to}" : "")}",
            "part_of" => $"{from} is part of {to}",
            "wants" => $"{from} wants{(to.Length > 0 ? $" of {to}" : "")}: {EventWords.OneLine(t.What ?? "?")}",
            "leverage" => $"{from} has leverage over {to}",
            "cooperates" => $"{from} cooperates with {to}",
            _ => $"{from} {t.Kind} {to}",
        };
        string standing = EventWords.Standing(t.Realis, t.Hedged, t.Sources.Length > 0);
        return standing.Length > 0 ? $"{relation}\n{standing}" : relation;
    }

    /// <summary>What a statement says, in quotation marks where these are the speaker's words.</summary>
    public static string Said(StatementEntry s)
    {
        ArgumentNullException.ThrowIfNull(s);
        string content = EventWords.OneLine(s.Content);
        return s.Mode == SpeechMode.Direct ? $"“{content}”" : content;
    }

    /// <summary>The unit as it is said beside the figure: " percent", " people", " month", " months".</summary>
    // Type, mode, and whether it has happened where that does not go without saying.
    private static string Codes(EventEntry e)
    {
        string[] standing = [e.Realis == Realis.Actual ? "" : Word(e.Realis), e.Hedged ? "hedged" : ""];
        return string.Join('\n', new[] { e.Type, e.Mode }.Concat(standing).Where(code => code.Length > 0));
    }

    private static string Unit(QuantityEntry q)
    {
        bool isOne = (q.Low ?? q.High) == 1 && (q.High ?? q.Low) == 1;
        return q.Unit switch
        {
            "" => "",
            "percent" => " percent",
            "person" => isOne ? " person" : " people",
            // Codes of currencies have no plural.
            _ when char.IsUpper(q.Unit[0]) => $" {q.Unit}",
            _ => isOne ? $" {q.Unit}" : $" {q.Unit}s",
        };
    }

    /// <summary>The words with those who say so and the article; of imported rows, which have no words, where they come from.</summary>
    internal static string Cited(Evidence evidence, ImmutableArray<CodedActor> sources)
    {
        string said = EventWords.Sources(sources);
        string where = string.Join(
            ", ",
            new[] { said, evidence.Segment == "body" ? "" : evidence.Segment }.Where(part => part.Length > 0));
        return $"{EventWords.Quote(evidence)}\n{(where.Length > 0 ? $"{where}\n" : "")}{evidence.Outlet ?? ""}{(evidence.Outlet is null ? "" : ", ")}{evidence.Article}";
    }

    private static ImmutableArray<DataColumn<EventEntry>> EventData() =>
    [
        .. Evidence<EventEntry>(e => e.Evidence),
        .. Days<EventEntry>(e => e.Days),
        new("type", e => e.Type),
        new("mode", e => e.Mode),
        new("quad", e => e.Quad),
        new("score", e => e.Score),
        new("cameo", e => e.Cameo),
        new("contexts", e => e.Contexts),
        new("actors", e => e.Actors.Select(actor => actor.Name)),
        new("recipients", e => e.Recipients.Select(actor => actor.Name)),
        new("place", e => e.Place?.Name),
        new("place_country", e => e.Place?.Country),
        new("place_precision", e => e.Place?.Precision is { } precision ? Word(precision) : null),
        new("lat", e => e.Place?.Latitude),
        new("lon", e => e.Place?.Longitude),
        .. Claim<EventEntry>(e => e.Realis, e => e.Hedged, e => e.Sources),
        new("same_as", e => e.SameAs),
    ];

    private static ImmutableArray<DataColumn<T>> Evidence<T>(Func<T, Evidence> of) =>
    [
        new("id", row => of(row).Id),
        new("article", row => of(row).Article),
        new("outlet", row => of(row).Outlet),
        new("published", row => of(row).Published),
        new("start", row => of(row).Start),
        new("end", row => of(row).End),
        new("words", row => of(row).Words),
        new("sentence", row => of(row).Sentence),
        new("segment", row => of(row).Segment),
        new("rule", row => of(row).Rule),
        new("confidence", row => of(row).Confidence),
    ];

    private static ImmutableArray<DataColumn<T>> Days<T>(Func<T, DayInterval?> of) =>
    [
        new("day_from", row => of(row)?.From),
        new("day_to", row => of(row)?.To),
        new("day_precision", row => of(row) is { } days ? Word(days.Precision) : null),
    ];

    private static ImmutableArray<DataColumn<T>> Claim<T>(
        Func<T, Realis> realis, Func<T, bool> hedged, Func<T, ImmutableArray<CodedActor>> sources) =>
    [
        new("realis", row => Word(realis(row))),
        new("hedged", row => hedged(row)),
        new("sources", row => sources(row).Select(source => source.Name)),
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
