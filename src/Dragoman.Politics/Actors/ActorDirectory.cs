using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Actors;

/// <summary>What is known of states, bodies and persons: names, countries, sectors, and who held which post when.</summary>
/// <remarks>Read from <c>data/actors</c>; <c>docs/actors.md</c> describes the files. Does not change; thread-safe.</remarks>
public sealed class ActorDirectory
{
    private readonly Dictionary<string, ImmutableArray<ActorAlias>> _aliases;
    private readonly FrozenDictionary<string, RoleNoun> _roles;
    private readonly FrozenDictionary<string, ImmutableArray<Office>> _officesByTitle;
    private readonly FrozenDictionary<string, Office> _offices;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _peoples;
    private readonly FrozenDictionary<string, ActorWord> _words;
    private readonly FrozenDictionary<string, KnownActor> _statesByCode;
    private readonly FrozenDictionary<string, KnownActor> _bodiesByName;
    private readonly FrozenDictionary<string, ImmutableArray<KnownActor>> _holders;

    internal ActorDirectory(ActorTables tables)
    {
        // A plain dictionary, never written to again: freezing ten thousand keys takes longer than reading them.
        _aliases = tables.Aliases.ToDictionary(
            pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
        _roles = tables.Roles.ToFrozenDictionary(StringComparer.Ordinal);
        _offices = tables.Offices.ToFrozenDictionary(StringComparer.Ordinal);
        _officesByTitle = tables.Offices.Values
            .SelectMany(office => office.Titles.Select(title => (title, office)))
            .GroupBy(pair => pair.title, StringComparer.Ordinal)
            .ToFrozenDictionary(titles => titles.Key, titles => titles.Select(pair => pair.office).ToImmutableArray(), StringComparer.Ordinal);
        _peoples = tables.Peoples.ToFrozenDictionary(StringComparer.Ordinal);
        _words = tables.Words.ToFrozenDictionary(StringComparer.Ordinal);
        _statesByCode = tables.States
            .GroupBy(state => state.Countries[0].Value, StringComparer.Ordinal)
            .ToFrozenDictionary(states => states.Key, states => states.First(), StringComparer.Ordinal);
        _bodiesByName = tables.Bodies.ToFrozenDictionary(body => body.Name, StringComparer.Ordinal);
        _holders = tables.Persons
            .SelectMany(person => person.Posts.Select(post => (Key: HolderKey(post.Office, post.Body), person)))
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(
                holders => holders.Key, holders => holders.Select(pair => pair.person).Distinct().ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Reads the directory.</summary>
    /// <param name="folder">The folder that holds <c>states.tsv</c>, <c>groups.tsv</c>, <c>people.tsv</c> and the others.</param>
    /// <param name="overrides">Folders of the user's own files of the same names, each file optional: a row replaces the row of the same name, or is new.</param>
    /// <exception cref="FaultException">A file is missing, or a row is wrong: DR150 to DR155 and DR185 to DR187.</exception>
    public static ActorDirectory Load(string folder, params ReadOnlySpan<string> overrides)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new ActorDirectory(ActorTables.Read([folder, .. overrides]));
    }

    /// <summary>What a form of words stands for, without regard to case, accents and punctuation; empty where it is unknown.</summary>
    public ImmutableArray<ActorAlias> Find(string name) => FindKey(NameKey.Of(name));

    /// <summary>The role of a noun, dictionary form in lower case ("aid agency"); null where it is none.</summary>
    public RoleNoun? RoleOf(string words) => _roles.GetValueOrDefault(words);

    /// <summary>The offices that a title can mean, lower case ("secretary general": of the UN, or of a party).</summary>
    public ImmutableArray<Office> OfficesOf(string title) => _officesByTitle.GetValueOrDefault(title, []);

    /// <summary>Where a people lives ("Yoruba", "ethnic Albanians"), ISO 3166-1 alpha-3; empty where the words name none that is known.</summary>
    public ImmutableArray<string> HomesOf(string people) => _peoples.GetValueOrDefault(NameKey.Of(people), []);

    /// <summary>Whether unnamed people or organs, called by these words, may be of any country ("hackers", "foreign workers").</summary>
    /// <param name="words">What the text calls them, lower case.</param>
    public bool IsOfAnywhere(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Append(words)
            .Any(word => Is(word, ActorWord.Anywhere) || Is(SingularOf(word), ActorWord.Anywhere));
    }

    /// <summary>The state with a code, or null.</summary>
    public KnownActor? StateOf(string code) => _statesByCode.GetValueOrDefault(code);

    /// <summary>The person who held an office of a state or body on a day; null where that is unknown or not only one.</summary>
    /// <param name="office">Name of the office ("foreign minister").</param>
    /// <param name="body">Code of a state, or name of a body.</param>
    /// <param name="day">The day.</param>
    public KnownActor? HolderOf(string office, string body, DateOnly day)
    {
        KnownActor? found = null;
        foreach (KnownActor person in _holders.GetValueOrDefault(HolderKey(office, body), []))
        {
            if (person.Posts.FirstOrDefault(post => post.Office == office && post.Body == body && post.HeldOn(day)) is not { } post)
            {
                continue;
            }

            // On the day of a handover the one who comes in is meant.
            if (found is null || post.From == day)
            {
                found = person;
            }
        }

        return found;
    }

    /// <summary>The post that a person held on a day, the latest begun; null for none.</summary>
    public static Post? PostOf(KnownActor person, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Posts.LastOrDefault(post => post.HeldOn(day));
    }

    /// <summary>Whether a person held, on the day, an office of which there is one: whom a surname alone can mean.</summary>
    public bool IsProminent(KnownActor person, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Posts.Any(post => post.HeldOn(day) && _offices[post.Office].IsUnique);
    }

    /// <summary>An actor as records name it.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="day">The article's day; null where unknown, and then what held last holds.</param>
    public CodedActor Code(KnownActor actor, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        DateOnly on = day ?? DateOnly.MaxValue;
        Post? post = day is null
            ? actor.Posts.LastOrDefault(held => _offices[held.Office].IsUnique && !_bodiesByName.ContainsKey(held.Body)) ?? actor.Posts.LastOrDefault()
            : PostOf(actor, on);
        if (post is null)
        {
            return new CodedActor(actor.Name, actor.CountryOn(on), actor.SectorOn(on));
        }

        string sector = _offices[post.Office].Sector;
        if (_bodiesByName.TryGetValue(post.Body, out KnownActor? body))
        {
            string country = body.CountryOn(on) == "IGO" ? "IGO" : actor.CountryOn(on);
            return new CodedActor(actor.Name, country, sector.Length > 0 ? sector : body.SectorOn(on));
        }

        return new CodedActor(actor.Name, actor.CountryOn(on), sector.Length > 0 ? sector : "GOV");
    }

    internal ImmutableArray<ActorAlias> FindKey(string key) => _aliases.GetValueOrDefault(key, []);

    /// <summary>Whether a word, dictionary form in lower case, is of a kind.</summary>
    internal bool Is(string word, ActorWord kind) => (_words.GetValueOrDefault(word) & kind) != 0;

    internal bool HoldsTitle(KnownActor person, string title, DateOnly day) =>
        person.Posts.Any(post => post.HeldOn(day) && _offices[post.Office].Titles.Contains(title));

    /// <summary>How many days lie between a day and the nearest on which a person held an office with that title; null where he never did.</summary>
    internal int? DaysFromTitle(KnownActor person, string title, DateOnly day) => person.Posts
        .Where(post => _offices[post.Office].Titles.Contains(title))
        .Select(post => (int?)(day < post.From ? post.From.DayNumber - day.DayNumber : day > post.To ? day.DayNumber - post.To.DayNumber : 0)).Min();

    private static string SingularOf(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.EndsWith('s') ? word[..^1] : word;

    private static string HolderKey(string office, string body) => $"{office} of {body}";
}
