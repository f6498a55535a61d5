using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

/// <summary>One row of a data file, and where it stands.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Fields">The fields in order; "-" is read as "".</param>
public sealed record DataRow(string File, int Line, ImmutableArray<string> Fields)
{
    /// <summary>File and line as a fault names them.</summary>
    public string Where => string.Create(CultureInfo.InvariantCulture, $"{File} line {Line}");

    /// <summary>A field's values, which commas separate; empty for an empty field.</summary>
    public ImmutableArray<string> ListAt(int column) =>
        [.. Fields[column].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>A field that takes one of a few values.</summary>
    /// <exception cref="FaultException">The field holds another value.</exception>
    public string OneOf(int column, string columnName, params ReadOnlySpan<string> allowed) =>
        allowed.Contains(Fields[column])
            ? Fields[column]
            : throw new FaultException(DataFaults.UnknownFieldValue(Where, columnName, Fields[column], allowed.ToArray()));

    /// <summary>A field that takes a number.</summary>
    /// <exception cref="FaultException">The field holds none.</exception>
    public double NumberAt(int column, string columnName) =>
        double.TryParse(Fields[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw new FaultException(DataFaults.NotANumber(Where, columnName, Fields[column]));
}
