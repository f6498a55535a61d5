using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Ledger.Correcting;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Terminal;

/// <summary>A command that enters one decision and prints its entry.</summary>
internal sealed class DecisionCommand : ExampleCommand
{
    private readonly Option<string> _ledger = LedgerOption.Required();
    private readonly SignatureOptions _signature = new();
    private readonly TerminalStreams _streams;

    private readonly Option<int?> _seen = new("--seen")
    {
        Description = "Number of the last entry about the record that you have seen, 0 for none: refused where there is a later one",
        HelpName = "NUMBER",
    };

    /// <summary>Makes the command; its arguments are added to it, then <see cref="Deciding(Func{ParseResult, Correction})"/> says what it decides.</summary>
    internal DecisionCommand(string name, string description, string example, TerminalStreams streams, bool checksSeen)
        : base(name, description, example)
    {
        _streams = streams;
        Add(_ledger);
        _signature.AddTo(this);
        if (checksSeen)
        {
            Add(_seen);
        }
    }

    /// <summary>Says what the command decides.</summary>
    internal DecisionCommand Deciding(Func<ParseResult, Correction> correction) => Deciding((parse, _) => correction(parse));

    /// <summary>Says what the command decides where that takes a look at the ledger.</summary>
    internal DecisionCommand Deciding(Func<ParseResult, LedgerFile, Correction> correction)
    {
        SetAction(parse =>
        {
            Signature signature = _signature.Of(parse, _streams.Clock);
            using LedgerFile file = ExistingLedger.Open(parse.GetRequiredValue(_ledger));
            Correction decided = correction(parse, file) with { Seen = parse.GetValue(_seen) };
            CorrectionWords.WriteEntered(file.Correct(decided, signature), _streams.Output);
            return ExitCode.Done;
        });
        return this;
    }
}
