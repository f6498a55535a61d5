using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Reading;
using Dragoman.Reading.Dating;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>What <c>read</c> and <c>code</c> take alike: the articles, their days, the number of workers.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files or folders of text, HTML or JSONL; - reads JSONL from standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<DateOnly?> _published = new("--published")
    {
        Description = "Day on which all these articles were published, as 1995-11-21",
        HelpName = "DAY",
        CustomParser = result => DayArgument.Parse(result, "--published"),
    };

    private readonly Option<string?> _days = new("--days")
    {
        Description = "File of lines 'id day' that says when each article was published",
        HelpName = "FILE",
    };

    private readonly Option<int?> _workers = new("--workers")
    {
        Description = "Articles coded at once; all cores where not given; the results do not depend on it",
        HelpName = "N",
        CustomParser = ParseWorkers,
    };

    internal void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_published);
        command.Add(_days);
        command.Add(_workers);
        command.Validators.Add(result =>
        {
            // The parser takes an option that it does not know for one more path.
            IEnumerable<string> paths = result.GetResult(_paths)?.Tokens.Select(token => token.Value) ?? [];
            foreach (string path in paths.Where(path => path.Length > 1 && path[0] == '-'))
            {
                result.AddError($"There is no option '{path}' (a file of that name is written ./{path})");
            }

            if (result.GetResult(_published) is { Implicit: false } && result.GetResult(_days) is { Implicit: false })
            {
                result.AddError("--published and --days were both given");
            }
        });
    }

    internal ImmutableArray<string> Paths(ParseResult parse) => [.. parse.GetValue(_paths) ?? []];

    internal int Workers(ParseResult parse) => parse.GetValue(_workers) ?? Environment.ProcessorCount;

    /// <summary>How the articles are to be read; the faults of the days file are written to standard error.</summary>
    /// <returns>The options, and how many lines of the days file were refused.</returns>
    /// <exception cref="FaultException">The days file cannot be read.</exception>
    internal (ReadingOptions Options, int RefusedDays) Reading(ParseResult parse, TerminalStreams streams)
    {
        ReadingOptions options = new() { Published = parse.GetValue(_published), StandardInput = streams.Input };
        if (parse.GetValue(_days) is not { } path)
        {
            return (options, 0);
        }

        DaysFile days = DaysFile.Read(path);
        if (days.IsUnreadable)
        {
            // Without the days that the user means, all articles would be entered in a version that nobody wants.
            throw new FaultException(days.Faults[0]);
        }

        foreach (Fault fault in days.Faults)
        {
            streams.Error.WriteLine(fault);
        }

        return (options with { Days = days.Days }, days.Faults.Length);
    }

    private static int? ParseWorkers(ArgumentResult result)
    {
        const int Most = 1024;
        string value = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int workers) && workers is >= 1 and <= Most)
        {
            return workers;
        }

        result.AddError(UsageFaults.NotANumberOfWorkers(value, Most).ToString());
        return null;
    }
}
