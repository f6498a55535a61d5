using System.CommandLine;
using Dragoman.Ledger.Exchanging;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>import</c>: what other programs made.</summary>
internal static class ImportCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Command command = new("import", "Enter tables of other event data into a ledger, or turn actor dictionaries into tables of this program")
        {
            ImportActorsCommand.Build(streams),
            ImportTableCommand.Build(
                "polecat", EventTable.Polecat, "Enter tables of POLECAT, or of NGEC, into a ledger",
                "dragoman import polecat ngecEventsDV-2023.txt --ledger world.ledger", streams),
            ImportTableCommand.Build(
                "gdelt", EventTable.Gdelt, "Enter event tables of GDELT 1.0 or 2.0 into a ledger",
                "dragoman import gdelt 20210709.export.CSV.zip --ledger world.ledger", streams),
            ImportTableCommand.Build(
                "icews", EventTable.Icews, "Enter event tables of ICEWS into a ledger",
                "dragoman import icews events.2015.tab.gz --ledger world.ledger", streams),
        };
        UnknownName.Refuse(command, UsageFaults.NoImport);
        return command;
    }
}
