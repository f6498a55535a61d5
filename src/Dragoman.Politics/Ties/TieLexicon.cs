using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Ties;

/// <summary>The words that state relations, and the titles of offices.</summary>
internal sealed class TieLexicon
{
    // Roles are read by their titles.
    private static readonly string[] _kinds = [.. RecordKinds.OfTies.Where(kind => kind != "role")];

    private readonly FrozenDictionary<(string Class, string Trigger), ImmutableArray<TieFrame>> _frames;
    private readonly FrozenDictionary<string, string> _titles;

    private TieLexicon(IEnumerable<TieFrame> frames, IEnumerable<DataRow> titles)
    {
        _frames = frames.GroupBy(frame => (frame.Class, frame.Trigger))
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _titles = titles.ToFrozenDictionary(row => row.Fields[0], row => row.OneOf(1, "body", "state", "any"), StringComparer.Ordinal);
    }

    /// <summary>Loads <c>ties/frames.tsv</c> and <c>ties/titles.tsv</c>.</summary>
    /// <exception cref="FaultException">A file is missing or a row is wrong.</exception>
    public static TieLexicon Load(string dataFolder)
    {
        string folder = Path.Combine(dataFolder, "ties");
        return new TieLexicon(
            DataTable.Read(Path.Combine(folder, "frames.tsv"), 7).Select(ReadFrame),
            DataTable.Read(Path.Combine(folder, "titles.tsv"), 2));
    }

    /// <summary>The frames of a trigger, in the order of the file.</summary>
    public ImmutableArray<TieFrame> FramesOf(string className, string trigger) => _frames.GetValueOrDefault((className, trigger), []);

    /// <summary>Whether a title's body is a state, "state" or "any"; null for words that are no title.</summary>
    public string? TitleScope(string title) => _titles.GetValueOrDefault(title);

    private static TieFrame ReadFrame(DataRow row)
    {
        bool takesThings = row.Fields[4].Contains('!', StringComparison.Ordinal);
        return new TieFrame(
            row.OneOf(0, "kind", _kinds),
            row.Fields[1],
            row.OneOf(2, "class", "verb", "noun", "holder", "adjective", "compound"),
            row.ListAt(3),
            [.. row.ListAt(4).Select(slot => slot.TrimEnd('!'))],
            takesThings,
            row.ListAt(5),
            row.NumberAt(6, "prior"));
    }
}
