using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>The options that narrow an answer, and the one that says how it is written.</summary>
internal sealed class FilterOptions
{
    private readonly Option<DateOnly?> _from = new("--from")
    {
        Description = "First day, as 1995-11-21; a record without a day counts by the day its article was published",
        HelpName = "DAY",
        CustomParser = result => DayArgument.Parse(result, "--from"),
    };

    private readonly Option<DateOnly?> _to = new("--to")
    {
        Description = "Last day, inclusive",
        HelpName = "DAY",
        CustomParser = result => DayArgument.Parse(result, "--to"),
    };

    private readonly Option<string?> _actor = new("--actor")
    {
        Description = "An actor, by any name it goes under",
        HelpName = "NAME",
    };

    private readonly Option<string?> _other = new("--with")
    {
        Description = "Another actor: events that lie between it and the one of --actor",
        HelpName = "NAME",
    };

    private readonly Option<int?> _limit = new("--limit")
    {
        Description = "The most events to show",
        HelpName = "N",
        CustomParser = Count,
    };

    private readonly AsOfOption _asOf = new();

    private readonly Option<string?> _type = new("--type")
    {
        Description = "Type of event (CONSULT, 'CONSULT visit'), mode of statement, kind of quantity or tie, sector of actor",
        HelpName = "TYPE",
    };

    private readonly Option<Realis?> _realis = new("--realis")
    {
        Description = "actual, negated, future or hypothetical",
        HelpName = "REALIS",
        CustomParser = result => WordArgument.Parse<Realis>(result, "--realis"),
    };

    private readonly Option<string?> _article = new("--article")
    {
        Description = "An article, by its id or address",
        HelpName = "ID",
    };

    private readonly Option<OutputFormat?> _format = new("--format")
    {
        Description = "table, json, csv or markdown [default: table]",
        HelpName = "FORMAT",
        CustomParser = result => WordArgument.Parse<OutputFormat>(result, "--format"),
    };

    internal void AddTo(Command command)
    {
        AddNarrowingTo(command);
        command.Add(_format);
    }

    /// <summary>Without the option that says how an answer is written.</summary>
    internal void AddNarrowingTo(Command command)
    {
        command.Add(_from);
        command.Add(_to);
        _asOf.AddTo(command);
        command.Add(_actor);
        command.Add(_other);
        command.Add(_type);
        command.Add(_realis);
        command.Add(_article);
        command.Add(_limit);
    }

    /// <summary>The questions to ask: of all that is known, or of what was known on a day.</summary>
    internal LedgerQuestions Questions(ParseResult parse, LedgerFile file, TerminalStreams streams) => _asOf.Questions(parse, file, streams);

    internal void AddFormatTo(Command command) => command.Add(_format);

    /// <exception cref="FaultException">DR308: the last day comes before the first.</exception>
    internal RecordFilter Filter(ParseResult parse)
    {
        DateOnly? from = parse.GetValue(_from);
        DateOnly? to = parse.GetValue(_to);
        return from > to
            ? throw new FaultException(UsageFaults.NoSpan(from.Value, to.Value))
            : new RecordFilter
            {
                From = from,
                To = to,
                Actor = parse.GetValue(_actor),
                Other = parse.GetValue(_other),
                Limit = parse.GetValue(_limit),
                Type = parse.GetValue(_type),
                Realis = parse.GetValue(_realis),
                Article = parse.GetValue(_article),
            };
    }

    internal OutputFormat Format(ParseResult parse) => parse.GetValue(_format) ?? OutputFormat.Table;

    /// <summary>The number of <c>--limit</c>; an error of the command line where it is none.</summary>
    internal static int? Count(ArgumentResult result)
    {
        string value = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            return count;
        }

        result.AddError(UsageFaults.NotANumber("--limit", value).ToString());
        return null;
    }
}
