using System.Diagnostics;
using System.Text;
using Dragoman.Ledger.Exchanging;

namespace Dragoman.Ledger.Tests.Exchanging;

/// <summary>Exports as readers see them that had no part in writing them: those of Python's own library, where it is installed.</summary>
public sealed class OtherReadersTests : IDisposable
{
    private const string Script = """
        import csv, json, sys, xml.dom.minidom
        folder = sys.argv[1]
        name = lambda ending: open(folder + "/events." + ending, newline="", encoding="utf-8")
        rows = list(csv.DictReader(name("csv")))
        print("csv", len(rows), rows[0]["actors"], rows[1]["reports"])
        rows = list(csv.DictReader(name("polecat"), delimiter="\t", quoting=csv.QUOTE_NONE))
        print("polecat", len(rows), len(rows[0]), None in rows[0], rows[1]["Actor COW"])
        rows = list(csv.reader(name("gdelt"), delimiter="\t", quoting=csv.QUOTE_NONE))
        print("gdelt", len(rows), {len(row) for row in rows}, rows[1][26])
        rows = [json.loads(line) for line in name("plover")]
        print("plover", len(rows), sum(len(row["reports"]) for row in rows))
        for ending in ("gexf", "graphml"):
            graph = xml.dom.minidom.parse(folder + "/events." + ending)
            print(ending, len(graph.getElementsByTagName("node")), len(graph.getElementsByTagName("edge")))
        """;

    private readonly ExampleLedger _ledger = new();

    public void Dispose() => _ledger.Dispose();

    [Fact]
    public void Exports_AreReadByPython()
    {
        foreach (LedgerExport export in LedgerExport.All)
        {
            File.WriteAllText(_ledger.PathOf($"events.{export.Name}"), _ledger.Export(export), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        string? told = Python(Path.GetDirectoryName(_ledger.PathOf("events.csv")) ?? "");
        Assert.SkipWhen(told is null, "Python 3 is not installed here.");

        Assert.Equal(
            """
            csv 3 gunmen "X", <Y> & Z 2
            polecat 3 40 False 700
            gdelt 3 {61} 042
            plover 3 4
            gexf 5 3
            graphml 5 3
            """,
            told?.Trim());
    }

    private static string? Python(string folder)
    {
        try
        {
            ProcessStartInfo start = new("python3", ["-c", Script, folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process? python = Process.Start(start);
            string? told = python?.StandardOutput.ReadToEnd();
            string? complaint = python?.StandardError.ReadToEnd();
            python?.WaitForExit();
            return python?.ExitCode == 0 ? told?.ReplaceLineEndings("\n") : throw new InvalidOperationException(complaint);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
