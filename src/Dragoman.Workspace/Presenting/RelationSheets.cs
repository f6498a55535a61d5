using System.Globalization;
using Dragoman.Ledger.Relating;

namespace Dragoman.Workspace.Presenting;

/// <summary>How answers about pairs of actors and their network are laid out.</summary>
public static class RelationSheets
{
    /// <summary>What happened between pairs, period by period.</summary>
    public static Sheet<PairPeriod> Relations { get; } = new(
        [
            new("one", p => p.One),
            new("other", p => p.Other),
            new("period", p => p.Period),
            new("events", p => p.Events),
            new("cooperative", p => p.Cooperative),
            new("conflictual", p => p.Conflictual),
            new("verbal_cooperation", p => p.VerbalCooperation),
            new("material_cooperation", p => p.MaterialCooperation),
            new("verbal_conflict", p => p.VerbalConflict),
            new("material_conflict", p => p.MaterialConflict),
            new("meetings", p => p.Meetings),
            new("score_sum", p => p.ScoreSum),
            new("score_mean", p => p.ScoreMean),
            new("corroborated", p => p.Corroborated),
            new("sources", p => p.Sources),
            new("planned", p => p.Planned),
            new("denied", p => p.Denied),
            new("possible", p => p.Possible),
            new("first", p => p.First),
            new("last", p => p.Last),
        ],
        [
            new("Pair", 5, p => $"{p.One} – {p.Other}"),
            new("Period", 0, Period),
            new("With", 0, p => Sides(p.Cooperative, p.MaterialCooperation)),
            new("Against", 0, p => Sides(p.Conflictual, p.MaterialConflict)),
            new("Met", 0, p => Count(p.Meetings)),
            new("Score", 0, p => p.ScoreMean is { } mean ? $"{Number(p.ScoreSum)} ({Number(mean)})" : ""),
            new("Two sources", 0, p => Count(p.Corroborated)),
            new("Not so", 3, NotSo),
        ]);

    /// <summary>The actors of a network.</summary>
    public static Sheet<NetworkNode> Nodes { get; } = new(
        [
            new("name", n => n.Name),
            new("degree", n => n.Degree),
            new("events", n => n.Events),
            new("cooperative", n => n.Cooperative),
            new("conflictual", n => n.Conflictual),
            new("score_sum", n => n.ScoreSum),
            new("brokerage", n => n.Brokerage),
            new("component", n => n.Component),
        ],
        [
            new("Actor", 5, n => n.Name),
            new("Deals with", 0, n => Count(n.Degree)),
            new("Events", 0, n => Count(n.Events)),
            new("With", 0, n => Count(n.Cooperative)),
            new("Against", 0, n => Count(n.Conflictual)),
            new("Score", 0, n => Number(n.ScoreSum)),
            new("Brokerage", 0, n => n.Brokerage.ToString("0.###", CultureInfo.InvariantCulture)),
            new("Part", 0, n => Count(n.Component)),
        ]);

    /// <summary>Who mediates between whom.</summary>
    public static Sheet<Mediation> Mediations { get; } = new(
        [
            new("mediator", m => m.Mediator),
            new("one", m => m.One),
            new("other", m => m.Other),
            new("reports", m => m.Reports),
            new("first", m => m.First),
            new("last", m => m.Last),
            new("id", m => m.Evidence.Id),
            new("words", m => m.Evidence.Words),
            new("sentence", m => m.Evidence.Sentence),
        ],
        [
            new("Mediator", 2, m => m.Mediator),
            new("Between", 3, m => m.Other is { } other ? $"{m.One} – {other}" : $"{m.One} and another"),
            new("Times", 0, m => Count(m.Reports)),
            new("From – to", 0, m => m is { First: { } first, Last: { } last } ? $"{EventWords.Iso(first)}\n{EventWords.Iso(last)}" : ""),
            new("In whose words", 6, m => $"{EventWords.Quote(m.Evidence)}\n{m.Evidence.Id}"),
        ]);

    /// <summary>"3 events: 2 with, 1 against; score −4" of a pair.</summary>
    public static string Summary(PairPeriod pair) => string.Create(
        CultureInfo.InvariantCulture,
        $"{pair.Events} {(pair.Events == 1 ? "event" : "events")}: {pair.Cooperative} with, {pair.Conflictual} against; score {Number(pair.ScoreSum)}");

    internal static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Period(PairPeriod pair) => pair switch
    {
        { Period.Length: > 0 } => pair.Period,
        { First: { } first, Last: { } last } => first == last ? EventWords.Iso(first) : $"{EventWords.Iso(first)}\n{EventWords.Iso(last)}",
        _ => "day unknown",
    };

    // "3 (1)": three, of which one in deeds.
    private static string Sides(int all, int material) => material == 0 ? Count(all) : $"{Count(all)} ({Count(material)})";

    private static string NotSo(PairPeriod pair) => string.Join(
        ", ",
        new[] { (pair.Planned, "planned"), (pair.Denied, "denied"), (pair.Possible, "possible") }
            .Where(one => one.Item1 > 0).Select(one => $"{Count(one.Item1)} {one.Item2}"));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
