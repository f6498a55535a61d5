using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Frames;

/// <summary>Reads the lines of frame files; <c>docs/codebook.md</c> is their grammar.</summary>
public sealed class CodebookReader
{
    private static readonly char[] _blanks = [' ', '\t'];

    private static readonly ImmutableArray<string> _actorRelationsOfNouns = ["subj", "poss", "by", "comp", "of"];

    private static readonly ImmutableHashSet<string> _contexts = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy",
        "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression",
        "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping",
        "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn",
        "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking");

    private readonly PloverScheme _scheme;
    private readonly Dictionary<string, ImmutableArray<string>> _classes = new(StringComparer.Ordinal);
    private readonly List<Frame> _frames = [];
    private readonly Dictionary<string, HashSet<string>> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Fault> _faults = [];
    private Section? _section;

    private CodebookReader(PloverScheme scheme) => _scheme = scheme;

    /// <summary>Reads files: first all classes, which any file may use, then the frames.</summary>
    /// <param name="files">Name and lines of each file.</param>
    /// <param name="scheme">PLOVER's types and modes.</param>
    public static CodebookReading Read(IEnumerable<(string Name, string[] Lines)> files, PloverScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(scheme);
        CodebookReader reader = new(scheme);
        List<Line> lines = [.. files.SelectMany(file => file.Lines.Select((text, at) => Line.Of(file.Name, at + 1, text)))
            .Where(line => line.Words.Length > 0)];
        foreach (Line line in lines.Where(line => line.IsClass))
        {
            reader.ReadClass(line);
        }

        foreach (Line line in lines.Where(line => !line.IsClass))
        {
            reader.ReadLine(line);
        }

        return new CodebookReading(
            new Codebook(reader._frames, reader._words), [.. reader._faults]);
    }

    private void ReadClass(Line line)
    {
        string name = line.Words[0][1..];
        if (line.Words.Length < 3 || line.Words[1] != "=")
        {
            _faults.Add(DataFaults.FrameMalformed(line.File, line.Number, line.Text));
        }
        else if (_classes.ContainsKey(name))
        {
            _faults.Add(DataFaults.WordClassTwice(line.File, line.Number, name));
        }
        else
        {
            _classes[name] = [.. line.Words[2..]];
        }
    }

    private void ReadLine(Line line)
    {
        string first = line.Words[0];
        if (first[0] == '[')
        {
            ReadSection(line);
            return;
        }

        switch (first)
        {
            case "light" or "occur" or "measure" or "ground" or "presence" or "ask" or "cause" or "deny":
                _words.TryAdd(first, new HashSet<string>(StringComparer.Ordinal));
                _words[first].UnionWith(line.Words[1..].SelectMany(word => Expand(word, line)));
                break;
            case "verb": ReadFrame(line, FrameKind.Verb); break;
            case "noun": ReadFrame(line, FrameKind.Noun); break;
            case "adj": ReadFrame(line, FrameKind.Adjective); break;
            default: _faults.Add(DataFaults.FrameLineUnknown(line.File, line.Number, first)); break;
        }
    }

    private void ReadSection(Line line)
    {
        string[] words = line.Text.Trim('[', ']', ' ', '\t').Split(_blanks, StringSplitOptions.RemoveEmptyEntries);
        string[] name = words.Length == 0 ? [""] : words[0].Split('/');
        string mode = name.Length > 1 ? name[1] : "";
        _section = null;
        if (!_scheme.HasType(name[0]))
        {
            _faults.Add(DataFaults.EventTypeUnknown(line.File, line.Number, name[0]));
        }
        else if (!_scheme.HasMode(name[0], mode))
        {
            _faults.Add(DataFaults.EventModeUnknown(line.File, line.Number, name[0], mode));
        }
        else
        {
            List<string> contexts = [];
            List<FrameSlot> slots = [];
            foreach (string word in words[1..])
            {
                if (word.Contains('=', StringComparison.Ordinal))
                {
                    AddSlot(slots, word, line);
                }
                else if (_contexts.Contains(word))
                {
                    contexts.Add(word);
                }
                else
                {
                    _faults.Add(DataFaults.ContextUnknown(line.File, line.Number, word));
                }
            }

            _section = new Section(name[0], mode, [.. contexts.Order(StringComparer.Ordinal)], [.. slots]);
        }
    }

    private void ReadFrame(Line line, FrameKind kind)
    {
        if (_section is null)
        {
            _faults.Add(DataFaults.FrameOutsideSection(line.File, line.Number));
            return;
        }

        if (line.Words.Length < 2)
        {
            _faults.Add(DataFaults.FrameMalformed(line.File, line.Number, line.Text));
            return;
        }

        int faultsBefore = _faults.Count;
        ImmutableArray<FrameTrigger> triggers = [.. line.Words[1].Split('|')
            .SelectMany(word => Expand(word, line)).Select(word => TriggerOf(kind, word))];
        List<FrameSlot> slots = [];
        foreach (string word in line.Words[2..])
        {
            AddSlot(slots, word, line);
        }

        if (_faults.Count > faultsBefore)
        {
            return;
        }

        FrameSlot[] inherited = [.. _section.Slots.Where(theirs => !slots.Any(own => (own.Need != SlotNeed.Forbidden || own.Fillers.IsEmpty)
            && own.Relations.Intersect(theirs.Relations).Any()))];
        slots.AddRange(inherited);
        slots.AddRange(DefaultSlots(kind, slots));
        string typeAndMode = _section.Mode.Length == 0 ? _section.Type : $"{_section.Type}/{_section.Mode}";
        string text = string.Join(' ', line.Words);
        string id = $"{typeAndMode} {line.Words[0]} {line.Words[1].Split('|')[0]} {HashOf($"{typeAndMode} {text}")}";
        if (!_ids.Add(id))
        {
            _faults.Add(DataFaults.FrameTwice(line.File, line.Number, text));
            return;
        }

        _frames.Add(new Frame(
            id, text, kind, triggers, _section.Type, _section.Mode, _section.Contexts, [.. slots]));
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];

    private static FrameTrigger TriggerOf(FrameKind kind, string word)
    {
        int underscore = word.IndexOf('_', StringComparison.Ordinal);
        if (underscore < 0)
        {
            return new FrameTrigger(word, "");
        }

        string before = word[..underscore];
        string after = word[(underscore + 1)..];
        return kind == FrameKind.Noun ? new FrameTrigger(after, before) : new FrameTrigger(before, after);
    }

    private static IEnumerable<FrameSlot> DefaultSlots(FrameKind kind, List<FrameSlot> slots)
    {
        HashSet<string> taken = [.. slots.Where(slot => slot.Need != SlotNeed.Forbidden || slot.Fillers.IsEmpty).SelectMany(slot => slot.Relations)];
        if (kind != FrameKind.Noun)
        {
            return taken.Contains("subj") ? [] : [ActorSlot(["subj"], SlotNeed.Required)];
        }

        ImmutableArray<string> free =
            [.. _actorRelationsOfNouns.Where(relation => !taken.Contains(relation))];
        return free.IsEmpty ? [] : [ActorSlot(free, SlotNeed.Optional)];
    }

    private static FrameSlot ActorSlot(ImmutableArray<string> relations, SlotNeed need) => new(
        $"{string.Join('|', relations)}=A{(need == SlotNeed.Optional ? "?" : "")}",
        relations,
        [new SlotFiller(SlotRole.Actor, ImmutableHashSet<string>.Empty, [], false, false, false, SlotReach.Whole)],
        need);

    private void AddSlot(List<FrameSlot> slots, string word, Line line)
    {
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == word.Length - 1)
        {
            _faults.Add(DataFaults.FrameMalformed(line.File, line.Number, word));
            return;
        }

        ImmutableArray<string> relations = [.. word[..equals].Split('|')];
        string filler = word[(equals + 1)..];
        if (filler == "-")
        {
            slots.Add(new FrameSlot(word, relations, [], SlotNeed.Forbidden));
            return;
        }

        SlotNeed need = filler[0] == '-' ? SlotNeed.Forbidden : filler.EndsWith('?') ? SlotNeed.Optional : SlotNeed.Required;
        filler = filler.TrimStart('-').TrimEnd('?');
        slots.Add(new FrameSlot(
            word, relations, filler == "*" ? [] : [.. filler.Split('/').Select(part => FillerOf(part, line))], need));
    }

    private SlotFiller FillerOf(string text, Line line)
    {
        SlotRole role = SlotRole.None;
        SlotReach reach = SlotReach.Whole;
        string rest = text;
        if (rest.Length > 0 && "ARBP".Contains(rest[0], StringComparison.Ordinal))
        {
            role = rest[0] switch { 'A' => SlotRole.Actor, 'R' => SlotRole.Recipient, 'B' => SlotRole.Party, _ => SlotRole.Place };
            rest = rest[1..];
            reach = rest.StartsWith('~') ? SlotReach.Within : rest.StartsWith('^') ? SlotReach.Subject : SlotReach.Whole;
            rest = reach == SlotReach.Whole ? rest : rest[1..];
            if (rest.Length > 0 && !":@!+".Contains(rest[0], StringComparison.Ordinal))
            {
                _faults.Add(DataFaults.FillerMalformed(line.File, line.Number, text));
            }

            rest = rest.TrimStart(':');
        }

        if (text == "*")
        {
            return new SlotFiller(role, ImmutableHashSet<string>.Empty, [], false, false, false, reach);
        }

        bool isExcluding = rest.StartsWith('!');
        rest = isExcluding ? rest[1..] : rest;
        if (rest.StartsWith('+'))
        {
            ImmutableArray<string> types = [.. rest[1..].Split(',', StringSplitOptions.RemoveEmptyEntries)];
            foreach (string type in types.Where(type => !_scheme.HasType(type)))
            {
                _faults.Add(DataFaults.EventTypeUnknown(line.File, line.Number, type));
            }

            return new SlotFiller(role, ImmutableHashSet<string>.Empty, types, true, false, false, reach);
        }

        if (rest.Length == 0 ? role == SlotRole.None : !rest.All(c => char.IsLower(c) || "@_|-'".Contains(c, StringComparison.Ordinal)))
        {
            _faults.Add(DataFaults.FillerMalformed(line.File, line.Number, text));
        }

        bool isPlace = rest == "@place";
        ImmutableHashSet<string> words = isPlace || rest.Length == 0
            ? ImmutableHashSet<string>.Empty
            : rest.Split('|').SelectMany(word => Expand(word, line)).ToImmutableHashSet(StringComparer.Ordinal);
        return new SlotFiller(role, words, [], false, isPlace, isExcluding, reach);
    }

    private ImmutableArray<string> Expand(string word, Line line, int depth = 0)
    {
        const int DeepestClass = 8;
        if (word.Length == 0 || word[0] != '@')
        {
            return [word];
        }

        if (depth > DeepestClass || !_classes.TryGetValue(word[1..], out ImmutableArray<string> members))
        {
            _faults.Add(DataFaults.WordClassUnknown(line.File, line.Number, word[1..]));
            return [];
        }

        return [.. members.SelectMany(member => Expand(member, line, depth + 1))];
    }

    private sealed record Section(
        string Type, string Mode, ImmutableArray<string> Contexts, ImmutableArray<FrameSlot> Slots);

    private sealed record Line(string File, int Number, string Text, string[] Words)
    {
        public bool IsClass => Words[0][0] == '@';

        public static Line Of(string file, int number, string text)
        {
            int comment = text.IndexOf('#', StringComparison.Ordinal);
            string bare = (comment < 0 ? text : text[..comment]).Trim();
            return new Line(file, number, bare, bare.Split(_blanks, StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
