using System.CommandLine;
using Dragoman.Ledger.Relating;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>show relations</c>, <c>series</c>, <c>promises</c> and <c>changes</c>: how the actors of a ledger stand to each other as time goes.</summary>
internal static class ShowSystemCommand
{
    internal static Command Relations(TerminalStreams streams)
    {
        Option<bool> byName = LevelOption.Build();
        Option<RelationPeriod?> by = new("--by")
        {
            Description = "Sum up by month, quarter or year [default: all together]",
            HelpName = "PERIOD",
            CustomParser = result => WordArgument.Parse<RelationPeriod>(result, "--by"),
        };
        return ShowCommand.Answer(
            "relations", "What happened between pairs of actors: cooperation, conflict, scores, meetings, by month, quarter or year",
            "dragoman show relations --ledger europe.ledger --actor Iran --with Taliban --by month",
            (questions, filter, parse) => questions.Relations(filter with { Level = LevelOption.Level(parse, byName) }, parse.GetValue(by) ?? RelationPeriod.All),
            RelationSheets.Relations, TypeArgument.CheckEvent, streams, by, byName);
    }

    internal static Command Series(TerminalStreams streams) => ShowCommand.Answer(
        "series", "Figures that measure the same thing, through time, with those who claim them and those they disagree with",
        "dragoman show series --ledger europe.ledger --type territory_share",
        (questions, filter, _) => SeriesPoint.Of(questions.Series(filter)), SeriesSheets.Points, TypeArgument.CheckQuantity, streams);

    internal static Command Promises(TerminalStreams streams)
    {
        Option<bool> byName = LevelOption.Build();
        return ShowCommand.Answer(
            "promises", "Promises, concessions, threats and wishes, with later acts that may have kept, broken or withdrawn them",
            "dragoman show promises --ledger europe.ledger --actor Taliban",
            (questions, filter, parse) => PromiseRow.Of(questions.Promises(filter with { Level = LevelOption.Level(parse, byName) })),
            PromiseSheets.Items, TypeArgument.CheckPromise, streams, byName);
    }

    internal static Command Changes(TerminalStreams streams)
    {
        Option<bool> byName = LevelOption.Build();
        Option<DateOnly?> since = new("--since")
        {
            Description = "Compare with what had been published by this day",
            HelpName = "DAY",
            Required = true,
            CustomParser = result => DayArgument.Parse(result, "--since"),
        };
        Option<DateOnly?> until = new("--until")
        {
            Description = "What had been published by this day [default: the day of the last article]",
            HelpName = "DAY",
            CustomParser = result => DayArgument.Parse(result, "--until"),
        };
        return ShowCommand.Answer(
            "changes", "What has changed between two days: new events and actors, plans held or denied, pairs that began, turned or fell silent, ties",
            "dragoman show changes --ledger europe.ledger --since 2021-08-14",
            (questions, filter, parse) => questions.Changes(
                parse.GetRequiredValue(since)!.Value, parse.GetValue(until), filter with { Level = LevelOption.Level(parse, byName) }), // required, and its parser gives a day
            ChangeSheets.Changes, TypeArgument.CheckEvent, streams, since, until, byName);
    }
}
