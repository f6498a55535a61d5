using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>Says in words what the ledger holds in codes.</summary>
public static class EventWords
{
    private const int LongestQuote = 260;

    private static readonly ImmutableArray<string> _bodies =
        ["agency", "army", "assembly", "congress", "corps", "court", "force", "guard", "intelligence", "militar", "navy", "parliament", "police", "senate", "service", "soldier", "troop", "tribunal"];

    // Source: the definitions of PLOVER's types and modes, in as few words as tell them apart.
    private static readonly FrozenDictionary<string, string> _acts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AGREE"] = "agrees or promises",
        ["CONSULT"] = "meets or talks with",
        ["CONSULT visit"] = "visits",
        ["CONSULT third-party"] = "mediates",
        ["CONSULT multilateral"] = "meets among several",
        ["CONSULT phone"] = "telephones",
        ["SUPPORT"] = "backs in words",
        ["CONCEDE"] = "gives way",
        ["COOPERATE"] = "cooperates with",
        ["AID"] = "gives aid to",
        ["RETREAT"] = "yields",
        ["RETREAT withdraw"] = "withdraws",
        ["RETREAT release"] = "frees",
        ["RETREAT disarm"] = "disarms",
        ["RETREAT ceasefire"] = "keeps a truce",
        ["RETREAT access"] = "lets in",
        ["RETREAT resign"] = "steps down",
        ["REQUEST"] = "asks or demands",
        ["REQUEST assist"] = "asks for help",
        ["REQUEST change"] = "demands change",
        ["REQUEST yield"] = "demands that it yield",
        ["REQUEST meet"] = "asks to meet",
        ["ACCUSE"] = "accuses",
        ["ACCUSE disapprove"] = "criticises",
        ["ACCUSE investigate"] = "investigates",
        ["ACCUSE allege"] = "alleges against",
        ["REJECT"] = "refuses or denies",
        ["REJECT assist"] = "refuses help",
        ["REJECT change"] = "refuses change",
        ["REJECT yield"] = "refuses to yield",
        ["REJECT meet"] = "refuses or calls off talks",
        ["THREATEN"] = "threatens",
        ["THREATEN restrict"] = "threatens restrictions",
        ["THREATEN arrest"] = "threatens arrest",
        ["THREATEN relations"] = "threatens to break relations",
        ["THREATEN expel"] = "threatens to expel",
        ["THREATEN territory"] = "threatens to take territory",
        ["THREATEN violence"] = "threatens violence",
        ["PROTEST"] = "protests against",
        ["PROTEST demo"] = "demonstrates",
        ["PROTEST riot"] = "riots",
        ["PROTEST strike"] = "strikes",
        ["PROTEST hunger"] = "goes on hunger strike",
        ["PROTEST boycott"] = "boycotts",
        ["PROTEST obstruct"] = "blocks",
        ["PROTEST vandalize"] = "destroys in protest",
        ["SANCTION"] = "reduces relations with",
        ["SANCTION convict"] = "convicts",
        ["SANCTION expel"] = "drives out",
        ["SANCTION withdraw"] = "recalls its people from",
        ["SANCTION discontinue"] = "breaks off with",
        ["MOBILIZE"] = "mobilises",
        ["MOBILIZE troops"] = "moves troops",
        ["MOBILIZE weapons"] = "moves weapons",
        ["MOBILIZE police"] = "sends police",
        ["MOBILIZE militia"] = "raises militia",
        ["COERCE"] = "coerces",
        ["COERCE seize"] = "seizes property of",
        ["COERCE restrict"] = "restricts",
        ["COERCE censor"] = "censors",
        ["COERCE curfew"] = "imposes a curfew",
        ["COERCE martial-law"] = "imposes martial law",
        ["COERCE arrest"] = "arrests or holds",
        ["COERCE deport"] = "deports",
        ["COERCE withhold"] = "withholds goods from",
        ["COERCE misinformation"] = "spreads falsehoods",
        ["COERCE cyber"] = "attacks computers of",
        ["ASSAULT"] = "attacks",
        ["ASSAULT abduct"] = "abducts",
        ["ASSAULT beat"] = "beats",
        ["ASSAULT torture"] = "tortures",
        ["ASSAULT sexual"] = "assaults sexually",
        ["ASSAULT targeted"] = "assassinates",
        ["ASSAULT destroy"] = "destroys",
        ["ASSAULT primitive"] = "attacks with plain weapons",
        ["ASSAULT firearms"] = "shoots at",
        ["ASSAULT explosives"] = "bombs",
        ["ASSAULT suicide-attack"] = "attacks by suicide",
        ["ASSAULT aerial"] = "strikes from the air",
        ["ASSAULT drone"] = "strikes by drone",
        ["ASSAULT heavy-weapons"] = "shells",
        ["ASSAULT crowd-control"] = "puts down a crowd",
        ["ASSAULT unconventional"] = "attacks with unconventional weapons",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"visits" for CONSULT visit.</summary>
    public static string Act(string type, string mode)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _acts.GetValueOrDefault($"{type} {mode}") ?? _acts.GetValueOrDefault(type) ?? type;
    }

    /// <summary>"CONSULT visit".</summary>
    public static string Code(string type, string mode) => string.IsNullOrEmpty(mode) ? type : $"{type} {mode}";

    /// <summary>"Iran, Russia → Taliban"; what is not told is a question mark.</summary>
    public static string Between(ImmutableArray<CodedActor> actors, ImmutableArray<CodedActor> recipients)
    {
        string from = actors.IsEmpty ? "?" : Names(actors);
        return recipients.IsEmpty ? from : $"{from} → {Names(recipients)}";
    }

    /// <summary>The names, with what part of a state is meant where it is not the government.</summary>
    public static string Names(ImmutableArray<CodedActor> actors) => string.Join(", ", actors.Select(Name));

    /// <summary>"United States (military)" for the country's armed forces; else the name.</summary>
    public static string Name(CodedActor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        string? part = actor.Sector switch
        {
            "MIL" => "military",
            "SPY" => "intelligence",
            "LEG" => "parliament",
            "JUD" => "courts",
            "COP" => "police",
            _ => null,
        };
        // "Afghan National Security Forces" says already what it is; "United States" does not.
        return part is null || _bodies.Any(body => actor.Name.Contains(body, StringComparison.OrdinalIgnoreCase))
            ? actor.Name
            : $"{actor.Name} ({part})";
    }

    /// <summary>"planned", "denied", "possible", "reportedly" … joined; "" for a plain fact.</summary>
    public static string Standing(Realis realis, bool hedged, bool hasSources)
    {
        string? happened = realis switch
        {
            Realis.Negated => hasSources ? "denied" : "did not happen",
            Realis.Future => "planned",
            Realis.Hypothetical => "possible",
            _ => null,
        };
        return string.Join(", ", new[] { happened, hedged ? "reportedly" : null }.OfType<string>());
    }

    /// <summary>"according to Reuters, citing the Taliban"; "" where the outlet itself says so.</summary>
    public static string Sources(ImmutableArray<CodedActor> sources) => sources.IsEmpty
        ? ""
        : $"according to {string.Join(", citing ", sources.Select(source => source.Name))}";

    /// <summary>The days as an analyst writes them: a day, an interval with its precision, or when it was reported.</summary>
    /// <param name="days">When it was; null where the text does not tell.</param>
    /// <param name="published">When it was reported; null when unknown.</param>
    public static string Days(DayInterval? days, DateOnly? published)
    {
        if (days is null)
        {
            return published is { } day ? $"reported\n{Iso(day)}" : "day unknown";
        }

        (DateOnly from, DateOnly to) = (days.From, days.To);
        return days.Precision switch
        {
            DayPrecision.Open => $"{Iso(from)} –\n{Iso(to)} (open)",
            _ when from == to => Iso(from),
            DayPrecision.Year when from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 } =>
                from.Year == to.Year ? $"{Year(from)} (year)" : $"{Year(from)} – {Year(to)}",
            DayPrecision.Month when from.Day == 1 && to.AddDays(1).Day == 1 =>
                from.Year == to.Year && from.Month == to.Month ? $"{Month(from)}\n(month)" : $"{Month(from)} –\n{Month(to)}",
            DayPrecision.Day => $"{Iso(from)} –\n{Iso(to)}",
            DayPrecision precision => $"{Iso(from)} –\n{Iso(to)}\n({precision.ToString().ToLowerInvariant()})",
        };
    }

    /// <summary>The sentence on one line, the words that carry the record standing out, cut at both ends where it is long.</summary>
    public static string Quote(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        TextSpan words = evidence.WordsInSentence;
        string sentence = evidence.Sentence;
        int room = Math.Max(0, LongestQuote - words.Length) / 2;
        int start = Math.Max(0, Math.Min(words.Start - room, sentence.Length - LongestQuote));
        int end = Math.Min(sentence.Length, Math.Max(words.End, start + LongestQuote));
        // Cut between words.
        while (start > 0 && start < words.Start && !char.IsWhiteSpace(sentence[start - 1]))
        {
            start++;
        }

        while (end < sentence.Length && end > words.End && !char.IsWhiteSpace(sentence[end]))
        {
            end--;
        }

        string marked = Emphasis.Mark(sentence, words);
        string shown = marked[start..(end + 2)];
        return $"{(start > 0 ? "… " : "")}{OneLine(shown)}{(end < sentence.Length ? " …" : "")}";
    }

    /// <summary>The text with each run of white space as one blank.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>"1995-11-21".</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);
}
