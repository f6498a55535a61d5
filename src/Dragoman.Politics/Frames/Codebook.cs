using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>The frames of a data folder, ready to be looked up by word. Immutable; safe to share between threads.</summary>
public sealed class Codebook
{
    private static readonly ImmutableArray<Frame> _none = [];

    private readonly ImmutableDictionary<(FrameKind Kind, string Lemma), ImmutableArray<Frame>> _byLemma;
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;

    /// <summary>Makes a codebook.</summary>
    /// <param name="frames">Its frames.</param>
    /// <param name="words">What its lines of words list, by their first word: light, occur, measure, ground, presence, ask, cause, deny.</param>
    internal Codebook(IEnumerable<Frame> frames, IEnumerable<KeyValuePair<string, HashSet<string>>> words)
    {
        Frames = [.. frames];
        _byLemma = Frames
            .SelectMany(frame => frame.Triggers.Select(trigger => trigger.Lemma).Distinct(StringComparer.Ordinal)
                .Select(lemma => (Key: (frame.Kind, lemma), Frame: frame)))
            .GroupBy(entry => entry.Key, entry => entry.Frame)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());
        _words = words.ToFrozenDictionary(
            list => list.Key, list => list.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Control = new ControlVerbs(
            _words.GetValueOrDefault("ask", FrozenSet<string>.Empty), _words.GetValueOrDefault("cause", FrozenSet<string>.Empty));
    }

    /// <summary>Every frame, in the order of the files.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>Reads all <c>.frames</c> files of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder <c>codebook</c>.</param>
    /// <param name="scheme">PLOVER's types and modes.</param>
    /// <exception cref="FaultException">There is no such file, or a line is wrong.</exception>
    public static Codebook Load(string folder, PloverScheme scheme)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(scheme);
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.frames") : [];
        if (paths.Length == 0)
        {
            throw new FaultException(DataFaults.CodebookMissing(folder));
        }

        Array.Sort(paths, StringComparer.Ordinal);
        CodebookReading reading = CodebookReader.Read(
            paths.Select(path => (Path.GetFileName(path), File.ReadAllLines(path))), scheme);
        return reading.Faults.IsEmpty ? reading.Codebook : throw new FaultException(reading.Faults[0]);
    }

    /// <summary>The frames that may hang from a word.</summary>
    public ImmutableArray<Frame> FramesOf(FrameKind kind, string lemma) =>
        _byLemma.GetValueOrDefault((kind, lemma), _none);

    /// <summary>Whether a verb only carries the noun that tells the act: "hold" in "hold talks". A particle stands after an underscore.</summary>
    public bool IsLight(string verb) => IsIn("light", verb);

    /// <summary>Whether a noun only measures what follows it: "ton" in "tons of food".</summary>
    public bool IsMeasure(string noun) => IsIn("measure", noun);

    /// <summary>Whether a verb only says that the act of its subject takes place: "erupt" in "clashes erupted".</summary>
    public bool IsOccurrence(string verb) => IsIn("occur", verb);

    /// <summary>Whether a noun tells why or against what somebody acts: "defiance" in "in defiance of the authorities".</summary>
    public bool IsGround(string noun) => IsIn("ground", noun);

    /// <summary>Whether a noun only says that somebody takes part: "participation" in "with the participation of China".</summary>
    public bool IsPresence(string noun) => IsIn("presence", noun);

    /// <summary>The verbs whose infinitives have another subject than they: "urge", "force".</summary>
    public ControlVerbs Control { get; }

    /// <summary>Whether a verb denies what somebody else said: "dismiss" in "dismissed the accusation".</summary>
    public bool IsDenial(string verb) => IsIn("deny", verb);

    private bool IsIn(string list, string word) => _words.TryGetValue(list, out FrozenSet<string>? words) && words.Contains(word);
}
