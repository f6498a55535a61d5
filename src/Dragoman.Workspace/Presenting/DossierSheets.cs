using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Counting;
using Dragoman.Ledger.Portraying;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Presenting;

/// <summary>How dossiers are laid out: one line after the other, part by part.</summary>
public static class DossierSheets
{
    /// <summary>The lines of a dossier.</summary>
    public static Sheet<DossierLine> Lines { get; } = new(
        [
            new("part", line => line.Part),
            new("day", line => EventWords.OneLine(line.Day)),
            new("text", line => EventWords.OneLine(Emphasis.Plain(line.Text))),
            new("id", line => line.Id),
            new("words", line => line.Evidence?.Words),
            new("sentence", line => line.Evidence?.Sentence),
            new("outlet", line => line.Evidence?.Outlet),
            new("article", line => line.Evidence?.Article),
            new("published", line => line.Evidence?.Published),
        ],
        [
            new("Part", 0, line => line.IsFirst ? Emphasis.Strong(line.Part) : ""),
            new("Day", 0, line => line.Day),
            new("What", 5, line => line.Text),
            new("In whose words", 6, line => line.Cited),
        ]);

    /// <summary>The dossier of an actor.</summary>
    public static ImmutableArray<DossierLine> Of(ActorDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        string[] about = [dossier.Name, string.Join(", ", dossier.Countries.Concat(dossier.Sectors)), Many(dossier.Events, "event")];
        return Told(
        [
            new("actor", Span(dossier.First, dossier.Last), string.Join('\n', about.Where(line => line.Length > 0))),
            .. Listed("also called", dossier.Names),
            .. dossier.Posts.Select(tie => Line("posts", tie)),
            .. dossier.Partners.Select(pair => Line("partners", pair, pair.One == dossier.Name ? pair.Other : pair.One)),
            .. dossier.Meetings.Select(e => Line("meetings", e)),
            .. dossier.SaidBy.Select(said => Line("said", said)),
            .. dossier.SaidTo.Select(said => Line("was told", said)),
            .. dossier.Wants.Select(tie => Line("wants", tie)),
            .. dossier.WantedOfIt.Select(tie => Line("wanted of it", tie)),
            .. dossier.Ties.Select(tie => Line("ties", tie)),
            .. dossier.Figures.SelectMany(Points),
            .. dossier.OpenItems.SelectMany(Items),
        ]);
    }

    /// <summary>The dossier of two actors.</summary>
    public static ImmutableArray<DossierLine> Of(PairDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        PairRelation relation = dossier.Relation;
        return Told(
        [
            Line("pair", relation.Total, $"{relation.One} – {relation.Other}"),
            .. relation.Periods.Select(period => Line("years", period, period.Period.Length > 0 ? period.Period : "day unknown")),
            .. dossier.Events.Select(e => Line("events", e)),
            .. relation.Meetings.Select(e => Line("meetings", e)),
            .. relation.Ties.Select(tie => Line("ties", tie)),
            .. relation.Wishes.Select(tie => Line("wishes", tie)),
            .. dossier.Statements.Select(said => Line("said", said)),
            .. dossier.OpenItems.SelectMany(Items),
        ]);
    }

    /// <summary>The dossier of a place.</summary>
    public static ImmutableArray<DossierLine> Of(PlaceDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Told(
        [
            new("place", Span(dossier.First, dossier.Last), $"{dossier.Name}\n{Many(dossier.Count, "event")}"),
            .. dossier.Types.Select(type => new DossierLine("what happened", "", $"{EventWords.Act(type.Name, "")} ({type.Name}): {Number(type.Count)}")),
            .. dossier.Actors.Select(actor => Line("who", actor)),
            .. dossier.Controls.Select(tie => Line("who holds it", tie)),
            .. dossier.Events.Select(e => Line("events", e)),
        ]);
    }

    /// <summary>The dossier of an outlet.</summary>
    public static ImmutableArray<DossierLine> Of(OutletDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Told(
        [
            new("outlet", Span(dossier.First, dossier.Last), $"{dossier.Name}\n{Many(dossier.Count, "article")}"),
            .. dossier.Records.Select(layer => Line("records", layer)),
            .. dossier.Quoted.Select(quoted => Line("quoted", quoted)),
            new("events", "", $"{Number(dossier.Alone)} that no other outlet reports\n{Number(dossier.Shared)} that others report too"),
            .. dossier.With.Select(other => Line("shared with", other)),
            .. dossier.Copies.Select(copy => new DossierLine(
                "copies", "", string.Create(CultureInfo.InvariantCulture, $"{copy.Article} and {copy.Other}{(copy.OtherOutlet is { } outlet ? $" ({outlet})" : "")}: {copy.Shared:P0} in common"), Id: copy.Article)),
            .. dossier.Articles.Select(article => new DossierLine(
                "articles", article.Published is { } day ? EventWords.Iso(day) : "day unknown", $"{article.Title ?? article.Id}\n{Many(article.Records, "record")}", Id: article.Id)),
        ]);
    }

    private static ImmutableArray<DossierLine> Told(ImmutableArray<DossierLine> lines) =>
        [.. lines.Select((line, i) => line with { IsFirst = i == 0 || lines[i - 1].Part != line.Part })];

    private static IEnumerable<DossierLine> Listed(string part, ImmutableArray<string> names) =>
        names.IsEmpty ? [] : [new DossierLine(part, "", string.Join(", ", names))];

    private static DossierLine Line(string part, Tally tally) => new(part, "", $"{tally.Name}: {Number(tally.Count)}");

    private static DossierLine Line(string part, PairPeriod pair, string name) =>
        new(part, Span(pair.First, pair.Last), $"{Emphasis.Strong(name)}\n{RelationSheets.Summary(pair)}");

    private static DossierLine Line(string part, MergedEvent e) => new(
        part, EventWords.Days(e.Days, e.FirstPublished), EventSheets.Act(e), e.Best, $"{RecordSheets.Cited(e.Best, e.BestSources)}\n{EventSheets.Weight(e)}", e.Id);

    private static DossierLine Line(string part, StatementEntry said) => new(
        part, EventWords.Days(said.Days, said.Evidence.Published),
        $"{said.Speaker?.Name ?? "?"}{(said.Addressee is { } to ? $" to {to.Name}" : "")}: {RecordSheets.Said(said)}",
        said.Evidence, RecordSheets.Cited(said.Evidence, []), said.Evidence.Id);

    private static DossierLine Line(string part, StandingTie tie)
    {
        string said = $"{Many(tie.Reports, "report")}, by {string.Join(", ", tie.Claimants)}";
        string ended = tie.Ended?.Evidence is { } end ? $"\nno more, by {end.Article}{(end.Published is { } day ? $" of {EventWords.Iso(day)}" : "")}" : "";
        return new DossierLine(
            part, Span(tie.First.Evidence.Published, tie.Last.Evidence.Published), RecordSheets.Relation(tie.First), tie.First.Evidence,
            $"{RecordSheets.Cited(tie.First.Evidence, tie.First.Sources)}\n{said}{ended}", tie.First.Evidence.Id);
    }

    private static IEnumerable<DossierLine> Points(FigureSeries series) => series.Points.Select(point => new DossierLine(
        "figures", EventWords.Days(point.Figure.AsOf, point.Figure.Evidence.Published),
        $"{SeriesSheets.Name(series)}: {EventWords.OneLine(RecordSheets.Figure(point.Figure))}{(point.DisagreesWith.IsEmpty ? "" : "\ndisputed")}",
        point.Figure.Evidence, RecordSheets.Cited(point.Figure.Evidence, point.Figure.Sources), point.Figure.Evidence.Id));

    private static IEnumerable<DossierLine> Items(OpenItem item)
    {
        yield return new DossierLine(
            "open items", item.Made is { } made ? EventWords.Iso(made) : "day unknown",
            $"{PromiseSheets.Line(item)}{(item.Due is { } due ? $"\n{(item.IsDue ? "due since" : "due")} {EventWords.Iso(due)}" : "")}",
            item.Evidence, RecordSheets.Cited(item.Evidence, []), item.Event?.Id);
        foreach (PromiseCandidate candidate in item.Candidates)
        {
            yield return new DossierLine(
                "open items", EventWords.Days(candidate.Act.Days, candidate.Act.FirstPublished), $"… {PromiseSheets.Line(candidate)}",
                candidate.Act.Best, RecordSheets.Cited(candidate.Act.Best, candidate.Act.BestSources), candidate.Act.Id);
        }
    }

    private static string Span(DateOnly? first, DateOnly? last) =>
        first is not { } from || last is not { } to ? "" : from == to ? EventWords.Iso(from) : $"{EventWords.Iso(from)} –\n{EventWords.Iso(to)}";

    private static string Many(int count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
