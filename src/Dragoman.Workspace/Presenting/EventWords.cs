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
        ["AGREE"] = "agreement or promise",
        ["CONSULT"] = "meeting or talks",
        ["CONSULT visit"] = "visit",
        ["CONSULT third-party"] = "mediation",
        ["CONSULT multilateral"] = "meeting of several",
        ["CONSULT phone"] = "telephone call",
        ["SUPPORT"] = "support in words",
        ["CONCEDE"] = "concession",
        ["COOPERATE"] = "cooperation",
        ["AID"] = "aid",
        ["RETREAT"] = "yielding",
        ["RETREAT withdraw"] = "withdrawal",
        ["RETREAT release"] = "release",
        ["RETREAT disarm"] = "disarmament",
        ["RETREAT ceasefire"] = "truce kept",
        ["RETREAT access"] = "access given",
        ["RETREAT resign"] = "resignation",
        ["REQUEST"] = "request or demand",
        ["REQUEST assist"] = "request for help",
        ["REQUEST change"] = "demand for change",
        ["REQUEST yield"] = "demand to yield",
        ["REQUEST meet"] = "request to meet",
        ["ACCUSE"] = "accusation",
        ["ACCUSE disapprove"] = "criticism",
        ["ACCUSE investigate"] = "investigation",
        ["ACCUSE allege"] = "allegation",
        ["REJECT"] = "refusal or denial",
        ["REJECT assist"] = "refusal of help",
        ["REJECT change"] = "refusal of change",
        ["REJECT yield"] = "refusal to yield",
        ["REJECT meet"] = "talks refused or called off",
        ["THREATEN"] = "threat",
        ["THREATEN restrict"] = "threat of restrictions",
        ["THREATEN arrest"] = "threat of arrest",
        ["THREATEN relations"] = "threat to break relations",
        ["THREATEN expel"] = "threat to expel",
        ["THREATEN territory"] = "threat to take territory",
        ["THREATEN violence"] = "threat of violence",
        ["PROTEST"] = "protest",
        ["PROTEST demo"] = "demonstration",
        ["PROTEST riot"] = "riot",
        ["PROTEST strike"] = "strike",
        ["PROTEST hunger"] = "hunger strike",
        ["PROTEST boycott"] = "boycott",
        ["PROTEST obstruct"] = "blockade by protesters",
        ["PROTEST vandalize"] = "destruction by protesters",
        ["SANCTION"] = "relations reduced",
        ["SANCTION convict"] = "conviction",
        ["SANCTION expel"] = "expulsion or flight",
        ["SANCTION withdraw"] = "recall",
        ["SANCTION discontinue"] = "relations broken off",
        ["MOBILIZE"] = "mobilisation",
        ["MOBILIZE troops"] = "troop movement",
        ["MOBILIZE weapons"] = "movement of weapons",
        ["MOBILIZE police"] = "police sent",
        ["MOBILIZE militia"] = "militia raised",
        ["COERCE"] = "coercion",
        ["COERCE seize"] = "seizure of property",
        ["COERCE restrict"] = "restriction",
        ["COERCE censor"] = "censorship",
        ["COERCE curfew"] = "curfew",
        ["COERCE martial-law"] = "martial law",
        ["COERCE arrest"] = "arrest or detention",
        ["COERCE deport"] = "deportation",
        ["COERCE withhold"] = "goods withheld",
        ["COERCE misinformation"] = "falsehoods spread",
        ["COERCE cyber"] = "attack on computers",
        ["ASSAULT"] = "attack",
        ["ASSAULT abduct"] = "capture or abduction",
        ["ASSAULT beat"] = "beating",
        ["ASSAULT torture"] = "torture",
        ["ASSAULT sexual"] = "sexual assault",
        ["ASSAULT targeted"] = "assassination",
        ["ASSAULT destroy"] = "destruction",
        ["ASSAULT primitive"] = "attack with plain weapons",
        ["ASSAULT firearms"] = "shooting",
        ["ASSAULT explosives"] = "bombing",
        ["ASSAULT suicide-attack"] = "suicide attack",
        ["ASSAULT aerial"] = "air strike",
        ["ASSAULT drone"] = "drone strike",
        ["ASSAULT heavy-weapons"] = "shelling",
        ["ASSAULT crowd-control"] = "crowd put down",
        ["ASSAULT unconventional"] = "attack with unconventional weapons",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes of all acts, type and mode, sorted: "AGREE", "CONSULT visit".</summary>
    public static ImmutableArray<string> Codes { get; } = [.. _acts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>"visit" for CONSULT visit.</summary>
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

    /// <summary>"disputed: when, where": in what reports of an event exclude each other; "" where they do not.</summary>
    public static string Disputed(ImmutableArray<string> fields) => fields.IsEmpty ? "" : $"disputed: {string.Join(", ", fields.Select(Field))}";

    /// <summary>"when" for days: what is asked of an event and answered by a field.</summary>
    public static string Field(string field) => field switch
    {
        "actors" => "who",
        "recipients" => "to whom",
        "days" => "when",
        "mode" => "how",
        "place" => "where",
        "realis" => "whether it happened",
        _ => field,
    };

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

    /// <summary>"1995-11-01 – 1995-11-21", one day where both are the same; "day unknown" where none is.</summary>
    public static string Span(DateOnly? first, DateOnly? last) =>
        (first ?? last, last ?? first) is ({ } from, { } to) ? from == to ? Iso(from) : $"{Iso(from)} – {Iso(to)}" : "day unknown";

    /// <summary>The sentence on one line, in quotation marks, the words that carry the record standing out, cut at both ends where it is long; of what was imported, where from.</summary>
    public static string Quote(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (!evidence.HasWords)
        {
            return $"without evidence: imported from {evidence.Origin} ({evidence.Rule})";
        }

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
        string quote = $"{(start > 0 ? "… " : "")}{OneLine(shown)}{(end < sentence.Length ? " …" : "")}";
        // A sentence that brings quotation marks of its own gets the other kind around it.
        return quote.AsSpan().IndexOfAny("“”\"") < 0 ? $"“{quote}”" : $"‘{quote}’";
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
