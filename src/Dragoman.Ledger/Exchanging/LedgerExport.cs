using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Telling;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Writes the events of a ledger in a form for other programs. Does not change; thread-safe.</summary>
public abstract class LedgerExport
{
    /// <summary>Every export, sorted by name.</summary>
    public static ImmutableArray<LedgerExport> All { get; } =
        [new CsvExport(), new GdeltExport(), new GexfExport(), new GraphmlExport(), new PloverExport(), new PolecatExport()];

    /// <summary>What it is called on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What the name of a file with it ends in, without the full stop.</summary>
    public abstract string Ending { get; }

    /// <summary>What it writes, in one line for those who choose.</summary>
    public abstract string Description { get; }

    /// <summary>Writes the events, by day; the same ledger gives the same bytes.</summary>
    /// <param name="questions">The ledger: all that is known of it, or what had been published by a day.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="output">Where to; its line ends are not used.</param>
    /// <exception cref="FaultException">DR206 to DR210: the file fails, or an article that is named is not there.</exception>
    public void Write(LedgerQuestions questions, RecordFilter filter, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(output);
        WriteEvents(questions.EachMergedEvent(filter), output);
    }

    /// <summary>Writes events.</summary>
    internal abstract void WriteEvents(IEnumerable<MergedEvent> events, TextWriter output);
}
