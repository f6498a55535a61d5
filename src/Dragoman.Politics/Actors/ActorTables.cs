using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>The rows of the directory's files as they are read, later folders over earlier ones.</summary>
internal sealed class ActorTables
{
    private static readonly (string File, int Fields)[] _files =
    [
        ("kinds.tsv", 4), ("offices.tsv", 5), ("sectors.tsv", 4), ("states.tsv", 10), ("groups.tsv", 6), ("people.tsv", 6),
        ("peoples.tsv", 3), ("words.tsv", 3),
    ];

    private static readonly string[] _wordKinds =
        ["plain", "number", "share", "organ", "mission", "motion", "former", "unheld", "anywhere"];

    private readonly Dictionary<string, (string Sector, FrozenSet<string> Words)> _kinds = new(StringComparer.Ordinal);
    private readonly List<(DataRow Row, Post Post)> _postsToCheck = [];

    private ActorTables()
    {
    }

    public Dictionary<string, List<ActorAlias>> Aliases { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RoleNoun> Roles { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Office> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the people live whom a key of <see cref="NameKey"/> names.</summary>
    public Dictionary<string, ImmutableArray<string>> Peoples { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ActorWord> Words { get; } = new(StringComparer.Ordinal);

    public List<KnownActor> States { get; } = [];

    public List<KnownActor> Bodies { get; } = [];

    public List<KnownActor> Persons { get; } = [];

    public static ActorTables Read(ImmutableArray<string> folders)
    {
        ActorTables tables = new();
        foreach ((string file, int fields) in _files)
        {
            foreach (DataRow row in RowsOf(folders, file, fields))
            {
                tables.Add(file, row);
            }
        }

        tables.CheckPosts();
        return tables;
    }

    // A later folder's row takes the place of the row with the same name; order of first appearance stays.
    private static List<DataRow> RowsOf(ImmutableArray<string> folders, string file, int fields)
    {
        List<DataRow> rows = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < folders.Length; i++)
        {
            string path = Path.Combine(folders[i], file);
            if (i > 0 && !File.Exists(path))
            {
                continue;
            }

            foreach (DataRow row in DataTable.Read(path, fields))
            {
                string name = file == "states.tsv" ? row.Fields[1] : row.Fields[0];
                if (places.TryGetValue(name, out int place))
                {
                    rows[place] = row;
                }
                else
                {
                    places.Add(name, rows.Count);
                    rows.Add(row);
                }
            }
        }

        return rows;
    }

    private void Add(string file, DataRow row)
    {
        switch (file)
        {
            case "kinds.tsv":
                _kinds[row.Fields[0]] = (SectorOf(row, row.Fields[1]), ListAt(row, 2).ToFrozenSet(StringComparer.Ordinal));
                break;
            case "offices.tsv":
                string sector = row.Fields[1].Length == 0 ? "" : SectorOf(row, row.Fields[1]);
                bool isUnique = row.OneOf(2, "holders", "one", "many") == "one";
                Offices[row.Fields[0]] = new Office(row.Fields[0], sector, ListAt(row, 3), isUnique);
                break;
            case "sectors.tsv":
                Roles[row.Fields[0]] = new RoleNoun(row.Fields[0], SectorOf(row, row.Fields[1]), ScopeAt(row, 2));
                break;
            case "states.tsv":
                AddState(row);
                break;
            case "groups.tsv":
                AddBody(row);
                break;
            case "peoples.tsv":
                AddPeople(row);
                break;
            case "words.tsv":
                Words[row.Fields[0]] = WordAt(row);
                break;
            default:
                AddPerson(row);
                break;
        }
    }

    private void AddState(DataRow row)
    {
        DatedValue valid = DatedAt(row, "state " + row.Fields[8]);
        KnownActor state = new()
        {
            Name = row.Fields[1],
            Kind = ActorKind.State,
            Countries = [new DatedValue(row.Fields[0], DateOnly.MinValue, DateOnly.MaxValue)],
            Sectors = [new DatedValue("GOV", DateOnly.MinValue, DateOnly.MaxValue)],
            From = valid.From,
            To = valid.To,
            Forces = row.Fields[7].Length == 0 ? null : row.Fields[7],
            Source = row.Fields[9],
        };
        States.Add(state);
        AddAliases(state, AliasKind.Name, [row.Fields[1], .. ListAt(row, 2)]);
        AddAliases(state, AliasKind.Adjective, ListAt(row, 3));
        foreach (string demonym in ListAt(row, 4))
        {
            AddAliases(state, AliasKind.Demonym, [demonym, PluralOf(demonym)]);
        }

        AddAliases(state, AliasKind.Capital, ListAt(row, 5));
        AddAliases(state, AliasKind.Seat, ListAt(row, 6));
    }

    private void AddBody(DataRow row)
    {
        if (!_kinds.TryGetValue(row.Fields[3], out (string Sector, FrozenSet<string> Words) kind))
        {
            throw new FaultException(DataFaults.UnknownKind(row.Where, row.Fields[3]));
        }

        KnownActor body = new()
        {
            Name = row.Fields[0],
            Kind = ActorKind.Body,
            Countries = row.Fields[2].Length == 0 ? [] : [.. ListAt(row, 2).Select(value => DatedAt(row, value))],
            Sectors = row.Fields[4].Length == 0
                ? [new DatedValue(kind.Sector, DateOnly.MinValue, DateOnly.MaxValue)]
                : [.. ListAt(row, 4).Select(value => DatedAt(row, value))],
            KindWords = kind.Words,
            Source = row.Fields[5],
        };
        foreach (DatedValue sector in body.Sectors)
        {
            SectorOf(row, sector.Value);
        }

        Bodies.Add(body);
        AddAliases(body, AliasKind.Name, [row.Fields[0], .. ListAt(row, 1)]);
    }

    private void AddPerson(DataRow row)
    {
        ImmutableArray<Post> posts = [.. ListAt(row, 4).Select(post => PostAt(row, post)).OrderBy(post => post.From)];
        KnownActor person = new()
        {
            Name = row.Fields[0],
            Kind = ActorKind.Person,
            Countries = [.. ListAt(row, 2).Select(value => DatedAt(row, value))],
            Sectors = [new DatedValue(SectorOf(row, row.Fields[3]), DateOnly.MinValue, DateOnly.MaxValue)],
            Posts = posts,
            Source = row.Fields[5],
        };
        Persons.Add(person);
        ImmutableArray<string> names = [row.Fields[0], .. ListAt(row, 1)];
        AddAliases(person, AliasKind.Name, names);
        AddAliases(person, AliasKind.Name, names.Select(FirstAndLast));
        AddAliases(person, AliasKind.Surname, names.Select(name => name[(name.LastIndexOf(' ') + 1)..]));
    }

    private void AddPeople(DataRow row)
    {
        ImmutableArray<string> countries = ListAt(row, 1);
        if (countries.FirstOrDefault(country => !States.Exists(state => state.Countries[0].Value == country)) is { } unknown)
        {
            throw new FaultException(DataFaults.UnknownBody(row.Where, unknown));
        }

        foreach (string name in ListAt(row, 0))
        {
            Peoples[NameKey.Of(name)] = countries;
        }
    }

    private void AddAliases(KnownActor actor, AliasKind kind, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            string key = NameKey.Of(name);
            if (key.Length < 2)
            {
                continue;
            }

            if (!Aliases.TryGetValue(key, out List<ActorAlias>? known))
            {
                Aliases.Add(key, known = []);
            }

            if (!known.Exists(alias => ReferenceEquals(alias.Actor, actor) && (alias.Kind == kind || kind == AliasKind.Surname)))
            {
                known.Add(new ActorAlias(actor, kind, name));
            }
        }
    }

    private void CheckPosts()
    {
        HashSet<string> bodies = [.. States.Select(state => state.Countries[0].Value), .. States.Select(state => state.Name), .. Bodies.Select(body => body.Name)];
        foreach ((DataRow row, Post post) in _postsToCheck)
        {
            if (!bodies.Contains(post.Body))
            {
                throw new FaultException(DataFaults.UnknownBody(row.Where, post.Body));
            }
        }
    }

    // "foreign minister of IRN 2021-08-25..2024-05-19"
    private Post PostAt(DataRow row, string written)
    {
        int of = written.IndexOf(" of ", StringComparison.Ordinal);
        int days = written.LastIndexOf(' ');
        if (of < 0 || days <= of + 3)
        {
            throw new FaultException(DataFaults.MalformedPost(row.Where, written));
        }

        string office = written[..of];
        if (!Offices.ContainsKey(office))
        {
            throw new FaultException(DataFaults.UnknownOffice(row.Where, office));
        }

        DatedValue span = DatedAt(row, "post " + written[(days + 1)..]);
        Post post = new(office, written[(of + 4)..days], span.From, span.To);
        _postsToCheck.Add((row, post));
        return post;
    }

    private static DatedValue DatedAt(DataRow row, string written)
    {
        int dots = written.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return new DatedValue(written.Trim(), DateOnly.MinValue, DateOnly.MaxValue);
        }

        int space = written.LastIndexOf(' ', dots);
        string from = written[(space + 1)..dots];
        string to = written[(dots + 2)..];
        return new DatedValue(
            written[..Math.Max(space, 0)].Trim(),
            from.Length == 0 ? DateOnly.MinValue : DayOf(row, from, isLast: false),
            to.Length == 0 ? DateOnly.MaxValue : DayOf(row, to, isLast: true));
    }

    private static DateOnly DayOf(DataRow row, string written, bool isLast)
    {
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(written, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return isLast ? day.AddMonths(1).AddDays(-1) : day;
        }

        if (DateOnly.TryParseExact(written, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return isLast ? day.AddYears(1).AddDays(-1) : day;
        }

        throw new FaultException(DataFaults.NotADay(row.Where, written));
    }

    private static string SectorOf(DataRow row, string sector) =>
        Sectors.All.Contains(sector)
            ? sector
            : throw new FaultException(DataFaults.UnknownFieldValue(row.Where, "sector", sector, Sectors.All));

    private static RoleScope ScopeAt(DataRow row, int column) =>
        row.OneOf(column, "stands", "whole", "part", "own", "other", "state", "through", "maker") switch
        {
            "whole" => RoleScope.Whole,
            "part" => RoleScope.Part,
            "other" => RoleScope.Other,
            "state" => RoleScope.State,
            "through" => RoleScope.Through,
            "maker" => RoleScope.Maker,
            _ => RoleScope.Own,
        };

    private static ActorWord WordAt(DataRow row)
    {
        ActorWord kinds = ActorWord.None;
        foreach (string kind in row.ListAt(1))
        {
            int index = Array.IndexOf(_wordKinds, kind);
            kinds |= index >= 0
                ? (ActorWord)(1 << index)
                : throw new FaultException(DataFaults.UnknownFieldValue(row.Where, "kinds", kind, _wordKinds));
        }

        return kinds;
    }

    // Names have commas in them ("Washington, D.C."), so that lists here are parted by semicolons.
    private static ImmutableArray<string> ListAt(DataRow row, int column) =>
        [.. row.Fields[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string PluralOf(string demonym) =>
        demonym.EndsWith("man", StringComparison.Ordinal) && demonym != "German" ? demonym[..^2] + "en"
        : demonym.EndsWith('s') || demonym.EndsWith("sh", StringComparison.Ordinal) || demonym.EndsWith("ese", StringComparison.Ordinal)
            || demonym.EndsWith('z') || demonym.EndsWith('x') ? demonym
        : demonym + "s";

    private static string FirstAndLast(string name)
    {
        int first = name.IndexOf(' ', StringComparison.Ordinal);
        int last = name.LastIndexOf(' ');
        return first < 0 || first == last || name.Contains('(', StringComparison.Ordinal) ? name : name[..first] + name[last..];
    }
}
