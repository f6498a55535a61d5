using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Exchanging;

/// <summary>A row of a table, read by the names of its columns.</summary>
internal sealed class TableRow(TableLine line, ImmutableArray<string> fields, TableColumns columns)
{
    // How pandas and R write that a field holds nothing.
    private static readonly FrozenSet<string> _nothing = FrozenSet.Create(StringComparer.Ordinal, "None", "NaN", "nan", "NULL", "null", "N/A");

    /// <summary>File and line.</summary>
    internal string Where => line.Where;

    /// <summary>The whole line.</summary>
    internal string Text => line.Text;

    /// <summary>A field; "" where it holds nothing or the row ends before it.</summary>
    internal string At(string column)
    {
        int place = columns.PlaceOf(column);
        string field = place < 0 || place >= fields.Length ? "" : fields[place].Trim();
        return _nothing.Contains(field) ? "" : field;
    }

    /// <summary>The field that names the row.</summary>
    /// <exception cref="FaultException">DR249: it holds nothing.</exception>
    internal string IdAt(string column) => At(column) is { Length: > 0 } id ? id : throw new FaultException(LedgerFaults.NoRowId(Where, column));

    /// <summary>The parts of a field that semicolons separate; "" for a part that holds nothing, which keeps the others in their places.</summary>
    internal ImmutableArray<string> ListAt(string column) => At(column) is { Length: > 0 } written
        ? [.. written.Split(';', StringSplitOptions.TrimEntries).Select(part => _nothing.Contains(part) ? "" : part)]
        : [];

    /// <summary>A day, as 2021-07-09 with or without a time behind it, or as 20210709; null where the field holds nothing.</summary>
    /// <exception cref="FaultException">DR244: the field holds something else.</exception>
    internal DateOnly? DayAt(string column)
    {
        string written = At(column);
        if (written.Length == 0)
        {
            return null;
        }

        bool isParted = written.Length >= 10 && written[4] == '-';
        ReadOnlySpan<char> day = isParted ? written.AsSpan(0, 10) : written.AsSpan(0, Math.Min(8, written.Length));
        return DateOnly.TryParseExact(day, isParted ? "yyyy-MM-dd" : "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found)
            ? found
            : throw new FaultException(LedgerFaults.NotADay(Where, column, written));
    }

    /// <summary>A number between two bounds; null where the field holds nothing.</summary>
    /// <exception cref="FaultException">DR246: the field holds something else.</exception>
    internal double? NumberAt(string column, double least, double most)
    {
        string written = At(column);
        if (written.Length == 0)
        {
            return null;
        }

        return double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most
            ? number
            : throw new FaultException(LedgerFaults.NotANumber(Where, column, written, least, most));
    }

    /// <summary>Where something was; null where the row has no name for it.</summary>
    /// <param name="name">The place's name.</param>
    /// <param name="id">Its row in the gazetteer of this project; null for none.</param>
    /// <param name="country">ISO 3166-1 alpha-3; "" where unknown.</param>
    /// <param name="precision">How finely it is told.</param>
    /// <param name="latitude">The column of degrees north.</param>
    /// <param name="longitude">The column of degrees east.</param>
    internal CodedPlace? Place(string name, string? id, string country, PlacePrecision precision, string latitude, string longitude) =>
        name.Length == 0
            ? null
            : new CodedPlace(name, id, NumberAt(latitude, -90, 90), NumberAt(longitude, -180, 180), country, precision);
}
