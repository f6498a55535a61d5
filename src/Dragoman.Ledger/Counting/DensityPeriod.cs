namespace Dragoman.Ledger.Counting;

/// <summary>How many events began in a stretch of time; stretches without any are left out, and so are events without any day.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="VerbalCooperation">Cooperation in words that has happened.</param>
/// <param name="MaterialCooperation">Cooperation in deeds that has happened.</param>
/// <param name="VerbalConflict">Conflict in words that has happened.</param>
/// <param name="MaterialConflict">Conflict in deeds that has happened.</param>
/// <param name="Planned">Planned or announced.</param>
/// <param name="Denied">Reported not to have happened.</param>
/// <param name="Possible">Possible, conditional, wanted or feared.</param>
public sealed record DensityPeriod(
    DateOnly From, DateOnly To, int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict, int Planned, int Denied, int Possible)
{
    /// <summary>All of them.</summary>
    public int Events => VerbalCooperation + MaterialCooperation + VerbalConflict + MaterialConflict + Planned + Denied + Possible;
}
