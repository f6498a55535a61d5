namespace Dragoman.Ledger.Correcting;

/// <summary>Who has to follow when corrections change rows that others build on.</summary>
/// <param name="Leaving">Is told a current version before its rows change.</param>
/// <param name="Arriving">Is told a current version after its rows have changed.</param>
/// <param name="Ruled">Is told the reports that a ruling came to or left.</param>
/// <param name="ActorsChanged">Is told that actors stand for others than before.</param>
internal sealed record ChangeListener(Action<long> Leaving, Action<long> Arriving, Action<IEnumerable<long>> Ruled, Action ActorsChanged);
