using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>PLOVER's types and modes with their quad class, score and nearest CAMEO code (<c>data/codebook/plover.tsv</c>).</summary>
public sealed class PloverScheme
{
    /// <summary>How many columns <c>plover.tsv</c> has.</summary>
    public const int Columns = 5;

    private readonly ImmutableDictionary<(string Type, string Mode), PloverCode> _codes;

    private PloverScheme(ImmutableDictionary<(string Type, string Mode), PloverCode> codes) => _codes = codes;

    /// <summary>Reads the table.</summary>
    /// <param name="path">The file <c>plover.tsv</c>.</param>
    /// <exception cref="FaultException">The file is missing or a row is wrong.</exception>
    public static PloverScheme Load(string path) => Of(DataTable.Read(path, Columns));

    /// <summary>Makes the scheme of rows that have been read.</summary>
    /// <param name="rows">The rows of <c>plover.tsv</c>, <see cref="Columns"/> fields each.</param>
    /// <exception cref="FaultException">A row is wrong.</exception>
    public static PloverScheme Of(IEnumerable<DataRow> rows) => new(rows.ToImmutableDictionary(
        row => (row.Fields[0], row.Fields[1]),
        row => new PloverCode(row.Fields[2], row.NumberAt(3, "score"), row.Fields[4])));

    /// <summary>The types, sorted.</summary>
    public IEnumerable<string> Types => _codes.Keys.Select(code => code.Type).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The modes of a type, sorted; empty for a type that PLOVER has not.</summary>
    public IEnumerable<string> ModesOf(string type) =>
        _codes.Keys.Where(code => code.Type == type && code.Mode.Length > 0).Select(code => code.Mode).Order(StringComparer.Ordinal);

    /// <summary>Whether PLOVER has the type.</summary>
    public bool HasType(string type) => _codes.ContainsKey((type, ""));

    /// <summary>Whether the type has the mode; every type has the mode "".</summary>
    public bool HasMode(string type, string mode) => _codes.ContainsKey((type, mode));

    /// <summary>Quad class, score and CAMEO code of a type in a mode.</summary>
    /// <exception cref="KeyNotFoundException">The type has no such mode.</exception>
    public PloverCode CodeOf(string type, string mode) => _codes[(type, mode)];
}
