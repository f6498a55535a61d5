namespace Dragoman.Ledger.Exchanging;

/// <summary>Sets of event data that can be entered beside what is read from articles.</summary>
public enum EventTable
{
    /// <summary>POLECAT, and what NGEC codes: tab-separated with a header, events in PLOVER.</summary>
    Polecat,

    /// <summary>GDELT 1.0 and 2.0: tab-separated without a header, events in CAMEO.</summary>
    Gdelt,

    /// <summary>ICEWS: separated by tabs or commas with a header, events in CAMEO.</summary>
    Icews,
}
