using System.CommandLine;
using System.Globalization;
using Dragoman.Ledger;

namespace Dragoman.Workspace.Terminal;

/// <summary>The option that asks what was known on a day.</summary>
internal sealed class AsOfOption
{
    private readonly Option<DateOnly?> _day = new("--as-of")
    {
        Description = "Answer with what had been published by this day; nothing that came later shows",
        HelpName = "DAY",
        CustomParser = result => DayArgument.Parse(result, "--as-of"),
    };

    internal void AddTo(Command command) => command.Add(_day);

    /// <summary>The questions to ask of a ledger; says how many articles are left out as their day is unknown.</summary>
    internal LedgerQuestions Questions(ParseResult parse, LedgerFile file, TerminalStreams streams)
    {
        if (parse.GetValue(_day) is not { } day)
        {
            return file.Questions;
        }

        LedgerQuestions questions = file.Questions.AsOf(day);
        if (questions.LeftOut is > 0 and int count)
        {
            streams.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{count} {(count == 1 ? "article is" : "articles are")} left out: the day published is unknown"));
        }

        return questions;
    }
}
