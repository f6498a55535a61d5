using System.CommandLine;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>corrections</c>: what analysts decide about a ledger, and the log of it.</summary>
internal static class CorrectionsCommand
{
    private const string Signing = "--ledger europe.ledger --by 'A. Berg' --why 'a rehearsal'";

    internal static Command Build(TerminalStreams streams) => new(
        "corrections", "Correct a ledger: accept, reject, edit, add, merge, split, rename, join, undo; list, export and import what was decided")
    {
        List(streams),
        Export(streams),
        Import(streams),
        AboutRecord("accept", "Say that a record is right", Correction.Accept, streams),
        AboutRecord("reject", "Say that a record is wrong: nothing counts it any more", Correction.Reject, streams),
        Edit(streams),
        Merge(streams),
        Split(streams),
        Add(streams),
        AboutActors("rename", "Call an actor by another name", "--to", Correction.Rename, streams),
        AboutActors("join", "Say that two actors are one", "--into", Correction.Join, streams),
        Part(streams),
        Undo(streams),
    };

    private static ExampleCommand List(TerminalStreams streams)
    {
        Option<string> ledger = LedgerOption.Required();
        Option<bool> unplaced = new("--unplaced") { Description = "Only decisions that have no effect, or not all of it" };
        FilterOptions format = new();
        ExampleCommand command = new("list", "List what was decided, by whom, when and why, and what has become of it", "dragoman corrections list --ledger europe.ledger")
        {
            ledger, unplaced,
        };
        format.AddFormatTo(command);
        command.SetAction(parse =>
        {
            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            IEnumerable<LogEntry> entries = file.Questions.Corrections().Where(entry => !parse.GetValue(unplaced) || entry.Problem is not null);
            CorrectionSheets.Log.Write([.. entries], format.Format(parse), streams.Output, streams.Width, streams.HasColours);
            return ExitCode.Done;
        });
        return command;
    }

    private static ExampleCommand Export(TerminalStreams streams)
    {
        Option<string> ledger = LedgerOption.Required();
        ExampleCommand command = new(
            "export", "Write the decisions to standard output, one JSON object a line, for another ledger",
            "dragoman corrections export --ledger europe.ledger > berg.jsonl")
        {
            ledger,
        };
        command.SetAction(parse =>
        {
            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            file.ExportCorrections(streams.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static ExampleCommand Import(TerminalStreams streams)
    {
        Argument<string> path = new("FILE") { Description = "What 'corrections export' wrote; - for standard input" };
        Option<string> ledger = LedgerOption.Required();
        ExampleCommand command = new(
            "import", "Enter decisions that another ledger exported; those that are known count once",
            "dragoman corrections import berg.jsonl --ledger europe.ledger")
        {
            path, ledger,
        };
        command.SetAction(parse =>
        {
            using TextReader input = Opened(parse.GetRequiredValue(path), streams);
            using LedgerFile file = ExistingLedger.Open(parse.GetRequiredValue(ledger));
            CorrectionWords.WriteImported(file.ImportCorrections(input), streams.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static DecisionCommand AboutRecord(string name, string description, Func<string, Correction> correction, TerminalStreams streams)
    {
        Argument<string> record = Record();
        return new DecisionCommand(name, description, $"dragoman corrections {name} dayton-01#4 {Signing}", streams, checksSeen: true) { record }
            .Deciding(parse => correction(parse.GetRequiredValue(record)));
    }

    private static DecisionCommand Edit(TerminalStreams streams)
    {
        Argument<string> record = Record();
        Option<string> set = new("--set")
        {
            Description = "Fields as JSON: '{\"type\": \"ACCUSE\", \"date\": null}'",
            HelpName = "JSON",
            Required = true,
        };
        return new DecisionCommand(
            "edit", "Put other values into fields of a record", $"dragoman corrections edit dayton-01#4 --set '{{\"hedged\": true}}' {Signing}",
            streams, checksSeen: true) { record, set }
            .Deciding(parse => Correction.Edit(parse.GetRequiredValue(record), NotEmpty(parse, set)));
    }

    private static DecisionCommand Merge(TerminalStreams streams)
    {
        Argument<string[]> records = new("RECORD") { Description = "Event reports, as ARTICLE#N", Arity = new ArgumentArity(2, 1000) };
        return new DecisionCommand(
            "merge", "Say that event reports are of one event", $"dragoman corrections merge dayton-01#4 paris-02#1 {Signing}", streams, checksSeen: false)
        { records }
            .Deciding(parse => Correction.Merge(parse.GetRequiredValue(records)));
    }

    private static DecisionCommand Split(TerminalStreams streams)
    {
        Argument<string> record = Record();
        Option<string[]> from = new("--from")
        {
            Description = "Event reports that it does not belong with; left out, all reports that it is one event with now",
            HelpName = "RECORD",
            AllowMultipleArgumentsPerToken = true,
        };
        DecisionCommand command = new(
            "split", "Say that an event report is not of the same event as others", $"dragoman corrections split dayton-01#4 --from paris-02#1 {Signing}",
            streams, checksSeen: false)
        { record, from };
        return command.Deciding((parse, file) =>
        {
            string taken = parse.GetRequiredValue(record);
            string[] given = parse.GetValue(from) ?? [];
            return Correction.Split(taken, given.Length > 0 ? given : OthersOfTheEvent(file, taken));
        });
    }

    private static DecisionCommand Add(TerminalStreams streams)
    {
        Argument<string> article = new("ARTICLE") { Description = "The article's id or address, or COLLECTION/ID" };
        Option<string> record = new("--record")
        {
            Description = "The record as JSON; layer and text are needed, what else is left out is empty",
            HelpName = "JSON",
            Required = true,
        };
        return new DecisionCommand(
            "add", "Add a record that the machine did not find",
            $"dragoman corrections add dayton-01 --record '{{\"layer\": \"event\", \"text\": \"shook hands\", \"type\": \"CONSULT\"}}' {Signing}",
            streams, checksSeen: false)
        { article, record }
            .Deciding(parse => Correction.Add(parse.GetRequiredValue(article), NotEmpty(parse, record)));
    }

    private static DecisionCommand AboutActors(string name, string description, string option, Func<string, string, Correction> correction, TerminalStreams streams)
    {
        Argument<string> subject = new("NAME") { Description = "The actor, as 'show actors' prints it" };
        Option<string> other = new(option) { Description = "The name that takes its place", HelpName = "NAME", Required = true };
        return new DecisionCommand(
            name, description, $"dragoman corrections {name} 'Republika Srpska' {option} 'Bosnian Serbs' {Signing}", streams, checksSeen: false)
        { subject, other }
            .Deciding(parse => correction(parse.GetRequiredValue(subject), NotEmpty(parse, other)));
    }

    private static DecisionCommand Part(TerminalStreams streams)
    {
        Argument<string> subject = new("NAME") { Description = "The name that was joined or renamed" };
        return new DecisionCommand(
            "part", "Let a name stand for an actor of its own again", $"dragoman corrections part 'Republika Srpska' {Signing}", streams, checksSeen: false)
        { subject }
            .Deciding(parse => Correction.Part(parse.GetRequiredValue(subject)));
    }

    private static ExampleCommand Undo(TerminalStreams streams)
    {
        Argument<int> number = new("NUMBER") { Description = "The entry, as 'corrections list' numbers it" };
        Option<string> ledger = LedgerOption.Required();
        SignatureOptions signature = new();
        ExampleCommand command = new(
            "undo", "Let an entry of the log count no more; undone in turn, it counts again", $"dragoman corrections undo 12 {Signing}")
        {
            number, ledger,
        };
        signature.AddTo(command);
        command.SetAction(parse =>
        {
            using LedgerFile file = ExistingLedger.Open(parse.GetRequiredValue(ledger));
            CorrectionWords.WriteEntered(file.Undo(parse.GetRequiredValue(number), signature.Of(parse, streams.Clock)), streams.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Record() => new("RECORD") { Description = "The record, as ARTICLE#N" };

    private static IEnumerable<string> OthersOfTheEvent(LedgerFile file, string record) =>
        file.Questions.Event(record).Reports.Select(report => report.Evidence.Id).Where(id => id != record);

    private static string NotEmpty(ParseResult parse, Option<string> option) => parse.GetRequiredValue(option) is { Length: > 0 } value
        ? value
        : throw new FaultException(UsageFaults.EmptyOption(option.Name));

    private static StreamReader Opened(string path, TerminalStreams streams)
    {
        try
        {
            return path == "-" ? new StreamReader(streams.Input) : new StreamReader(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(UsageFaults.NoDecisionFile(path), exception);
        }
    }
}
