using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>Makes PLOVER events of CAMEO's.</summary>
internal sealed class CameoCoding
{
    private readonly CameoEvents _events = CameoEvents.Carried;
    private readonly PloverScheme _scheme = PloverScheme.Of(CarriedTable.Rows("plover.tsv", PloverScheme.Columns));

    /// <summary>The event of a CAMEO code; null where PLOVER has no such event.</summary>
    /// <param name="row">The row, for the fault.</param>
    /// <param name="column">The column of the code.</param>
    /// <param name="rule">What tells it: the table, and its id of the row.</param>
    /// <param name="day">The day; null where the table has none.</param>
    /// <param name="source">Who does it; null where the row names none.</param>
    /// <param name="target">To whom; null where the row names none.</param>
    /// <exception cref="FaultException">DR245: CAMEO has no such code.</exception>
    internal CodedEvent? Event(TableRow row, string column, string rule, DateOnly? day, CodedActor? source, CodedActor? target)
    {
        string written = row.At(column);
        CameoEvent known = (written.Length == 0 ? null : _events.Find(written))
            ?? throw new FaultException(LedgerFaults.UnknownEvent(row.Where, column, written));
        if (known.Type.Length == 0)
        {
            return null;
        }

        PloverCode code = _scheme.CodeOf(known.Type, known.Mode);
        ImmutableArray<CodedActor> sources = source is null ? [] : [source];
        ImmutableArray<CodedActor> targets = target is null ? [] : [target];
        return ImportedEvent.Coded(rule, known.Type, day) with
        {
            Mode = known.Mode,
            Quad = code.Quad,
            Score = code.Score,
            Cameo = known.Code,
            Actors = known.IsToldByHost ? targets : sources,
            Recipients = known.IsToldByHost ? sources : targets,
        };
    }
}
