namespace Dragoman.Ledger.Exchanging;

/// <summary>An event code of CAMEO.</summary>
/// <param name="Code">Two to four digits, leading zero included.</param>
/// <param name="Type">PLOVER's type that comes nearest; "" where PLOVER has no such event.</param>
/// <param name="Mode">PLOVER's mode; "" for none.</param>
/// <param name="IsToldByHost">Whether the source is the host, whom PLOVER makes the recipient of the visit.</param>
/// <param name="Goldstein">Goldstein's scale, −10 (conflict) to +10 (cooperation).</param>
internal sealed record CameoEvent(string Code, string Type, string Mode, bool IsToldByHost, double Goldstein)
{
    /// <summary>The code of the base event: three digits, or the code itself where it is a root.</summary>
    internal string Base => Code.Length > 3 ? Code[..3] : Code;

    /// <summary>The code of the root: two digits.</summary>
    internal string Root => Code[..2];
}
