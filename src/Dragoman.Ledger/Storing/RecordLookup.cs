using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Storing;

/// <summary>Finds the record that a user means.</summary>
internal static class RecordLookup
{
    /// <summary>The current version and the ordinal that an id <c>ARTICLE#N</c> names; whether the record is there is not looked.</summary>
    /// <exception cref="FaultException">DR209, DR210: no such article, or several; DR220: it is no id of a record.</exception>
    internal static (long Version, int Ordinal) Find(LedgerConnection connection, string id)
    {
        (string article, int ordinal) = Parts(connection, id);
        return (ArticleLookup.Find(connection, article), ordinal);
    }

    /// <summary>The article and the ordinal that an id <c>ARTICLE#N</c> names; whether they are there is not looked.</summary>
    /// <exception cref="FaultException">DR220: it is no id of a record.</exception>
    internal static (string Article, int Ordinal) Parts(LedgerConnection connection, string id)
    {
        // An address may contain the mark itself.
        int mark = id.LastIndexOf('#');
        return mark > 0 && int.TryParse(id.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal)
            ? (id[..mark], ordinal)
            : throw new FaultException(LedgerFaults.NoRecord(connection.Path, id));
    }
}
