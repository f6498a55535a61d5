using Dragoman.Ledger.Storing;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Tells what the words of figures measure; a name under which an actor goes stands for that actor. Each is looked up once.</summary>
internal sealed class MeasuredThings : IDisposable
{
    private readonly SqliteCommand _names;
    private readonly SqliteParameter _name;
    private readonly Dictionary<(string Measured, string Kind), MeasuredThing> _things = [];

    internal MeasuredThings(LedgerConnection connection)
    {
        _names = connection.Command(
            """
            SELECT name FROM entities WHERE name = $name COLLATE NOCASE
            UNION ALL SELECT n.name FROM actors a JOIN entities n USING (entity) WHERE a.name = $name COLLATE NOCASE LIMIT 1
            """);
        _name = _names.Parameters.Add("$name", SqliteType.Text);
    }

    /// <summary>What words stand for.</summary>
    /// <param name="measured">As <see cref="MeasuredThing.Of"/>.</param>
    /// <param name="kind">Kind of the figure.</param>
    internal MeasuredThing Of(string measured, string kind)
    {
        if (_things.TryGetValue((measured, kind), out MeasuredThing known))
        {
            return known;
        }

        MeasuredThing thing = MeasuredThing.Of(measured, kind);
        _name.Value = thing.Name;
        if (thing.Name.Length > 0 && char.IsUpper(thing.Name[0]) && _names.ExecuteScalar() is string name)
        {
            thing = new MeasuredThing(name, true);
        }

        return _things[(measured, kind)] = thing;
    }

    /// <inheritdoc/>
    public void Dispose() => _names.Dispose();
}
