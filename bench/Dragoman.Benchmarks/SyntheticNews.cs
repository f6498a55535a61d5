using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Benchmarks;

/// <summary>Coded articles of a world that does not exist, as many as one likes and always the same ones.</summary>
/// <remarks>
/// Things happen between actors of which few do much and most do little (Zipf's law); each is told by one or many articles, some of which tell
/// it less finely: a state for its minister, no day, another word. Outlets copy a wire now and then.
/// </remarks>
internal sealed class SyntheticNews
{
    private const int EventsAnArticle = 10;
    private const int StatementsAnArticle = 6;
    private const int QuantitiesAnArticle = 4;
    private const int TiesAnArticle = 5;

    /// <summary>Records in each article.</summary>
    public const int RecordsAnArticle = EventsAnArticle + StatementsAnArticle + QuantitiesAnArticle + TiesAnArticle;

    private static readonly ImmutableArray<(string Name, string Country)> _states =
    [
        ("Iran", "IRN"), ("Russia", "RUS"), ("United States", "USA"), ("China", "CHN"), ("Pakistan", "PAK"), ("India", "IND"), ("Turkey", "TUR"),
        ("Qatar", "QAT"), ("France", "FRA"), ("Germany", "DEU"), ("Japan", "JPN"), ("Brazil", "BRA"), ("Egypt", "EGY"), ("Kenya", "KEN"),
        ("Norway", "NOR"), ("Poland", "POL"), ("Spain", "ESP"), ("Chile", "CHL"), ("Peru", "PER"), ("Mali", "MLI"),
    ];

    private static readonly ImmutableArray<(string Type, string Mode, string Quad, double Score, string Cameo, string Word)> _acts =
    [
        ("CONSULT", "", "verbal cooperation", 2.5, "040", "met"), ("CONSULT", "visit", "verbal cooperation", 4, "042", "visited"),
        ("AGREE", "", "verbal cooperation", 2.5, "030", "promised"), ("ACCUSE", "disapprove", "verbal conflict", -2, "111", "criticised"),
        ("REQUEST", "yield", "verbal conflict", -1, "025", "urged"), ("REJECT", "", "verbal conflict", -2, "120", "rebuffed"),
        ("AID", "", "material cooperation", 10, "070", "supplied"), ("RETREAT", "withdraw", "material cooperation", 8, "0874", "withdrew"),
        ("SANCTION", "", "material conflict", -6, "160", "sanctioned"), ("ASSAULT", "aerial", "material conflict", -9.5, "195", "bombed"),
        ("MOBILIZE", "troops", "material conflict", -6.5, "152", "massed"), ("THREATEN", "violence", "verbal conflict", -3.5, "138", "threatened"),
    ];

    private static readonly ImmutableArray<string> _tieKinds = ["supports", "opposes", "cooperates", "leverage", "wants", "controls"];

    private static readonly ImmutableArray<string> _quantityKinds = ["troops", "casualties", "refugees", "detainees"];

    private readonly ImmutableArray<CodedActor> _actors;
    private readonly double[] _weights;
    private readonly DateOnly _firstDay;
    private readonly int _articlesADay;
    private readonly ulong _seed;

    /// <summary>Makes a world.</summary>
    /// <param name="actors">How many actors there are; at least twenty.</param>
    /// <param name="articlesADay">How many articles are published each day.</param>
    /// <param name="seed">The same seed gives the same world.</param>
    public SyntheticNews(int actors, int articlesADay, ulong seed)
    {
        _actors = [.. Enumerable.Range(0, actors).Select(Actor)];
        _weights = new double[actors];
        double sum = 0;
        for (int i = 0; i < actors; i++)
        {
            _weights[i] = sum += 1.0 / (i + 1);
        }

        _articlesADay = articlesADay;
        _firstDay = new DateOnly(2000, 1, 1);
        _seed = seed;
    }

    /// <summary>An article, by its number from 0.</summary>
    public CodedArticle Article(int number)
    {
        ulong random = Mixed(_seed ^ ((ulong)number * 0x9E3779B97F4A7C15));
        int day = number / _articlesADay;
        DateOnly published = _firstDay.AddDays(day);
        StringBuilder text = new();
        List<CodedRecord> records = [];
        List<TextSpan> sentences = [];
        for (int i = 0; i < EventsAnArticle; i++)
        {
            // What happened in the last days is told again and again; there are about three times as many reports as events.
            int back = (int)(Next(ref random) % 3);
            Happening happening = HappeningOf(Math.Max(0, day - back), (int)(Next(ref random) % (ulong)Math.Max(1, _articlesADay * EventsAnArticle / 3)));
            Sentence(text, sentences, happening.Words, span => records.Add(Report(happening, span, ref random)), happening.Act.Word);
        }

        for (int i = 0; i < StatementsAnArticle; i++)
        {
            CodedActor speaker = Pick(ref random);
            CodedActor addressee = Pick(ref random);
            Sentence(text, sentences, WordsOf(Next(ref random)), span => records.Add(Statement(speaker, addressee, span, text.Length)), "said");
        }

        for (int i = 0; i < QuantitiesAnArticle; i++)
        {
            ulong roll = Next(ref random);
            string figure = (1000 + (roll % 9000)).ToString(CultureInfo.InvariantCulture);
            CodedActor claimant = Pick(ref random);
            CodedActor of = Pick(ref random);
            Sentence(text, sentences, WordsOf(roll), span => records.Add(Quantity(figure, claimant, of, roll, span)), figure);
        }

        for (int i = 0; i < TiesAnArticle; i++)
        {
            ulong roll = Next(ref random);
            CodedActor from = Pick(ref random);
            CodedActor to = Pick(ref random);
            string kind = _tieKinds[(int)(roll % (ulong)_tieKinds.Length)];
            Sentence(text, sentences, WordsOf(roll), span => records.Add(Tie(kind, from, to, span)), kind);
        }

        string id = number.ToString("D7", CultureInfo.InvariantCulture);
        return new CodedArticle(
            new Article
            {
                Id = id,
                Text = text.ToString(),
                Title = $"News {id}",
                Outlet = $"Outlet {number % 40}",
                Published = new PublishedDay(published, DaySource.Given),
                Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
            },
            [.. records])
        {
            Sentences = [.. sentences],
        };
    }

    private static CodedActor Actor(int i)
    {
        (string state, string country) = _states[i % _states.Length];
        return i < _states.Length
            ? new CodedActor(state, country, "GOV")
            : (i % 4) switch
            {
                0 => new CodedActor($"Minister {i} of {state}", country, "GOV"),
                1 => new CodedActor($"Front {i}", country, "REB"),
                2 => new CodedActor($"Party {i}", country, "PTY"),
                _ => new CodedActor($"Agency {i}", "IGO", "IGO"),
            };
    }

    private Happening HappeningOf(int day, int number)
    {
        ulong random = Mixed(_seed ^ ((ulong)day << 20) ^ (ulong)number);
        CodedActor actor = Pick(ref random);
        CodedActor recipient = Pick(ref random);
        while (recipient.Name == actor.Name)
        {
            recipient = Pick(ref random);
        }

        ulong roll = Next(ref random);
        (string town, string country) = _states[(int)(Next(ref random) % (ulong)_states.Length)];
        return new Happening(
            _acts[(int)(roll % (ulong)_acts.Length)], actor, recipient, _firstDay.AddDays(day),
            new CodedPlace($"Town of {town}", null, null, null, country, PlacePrecision.City), WordsOf(roll));
    }

    private static CodedEvent Report(Happening happening, TextSpan span, ref ulong random)
    {
        ulong roll = Next(ref random);
        bool isCoarse = roll % 5 == 0;
        return new CodedEvent
        {
            Span = span,
            Segment = SegmentKind.Body,
            Rule = "synthetic",
            Confidence = 0.8,
            Type = happening.Act.Type,
            Mode = happening.Act.Mode,
            Quad = happening.Act.Quad,
            Score = happening.Act.Score,
            Cameo = happening.Act.Cameo,
            Actors = [isCoarse ? Coarse(happening.Actor) : happening.Actor],
            Recipients = [happening.Recipient],
            Date = roll % 3 == 0 ? null : new DayInterval(happening.Day, happening.Day, DayPrecision.Day),
            Place = roll % 4 == 0 ? null : happening.Place,
            Realis = roll % 29 == 0 ? Realis.Negated : roll % 13 == 0 ? Realis.Future : Realis.Actual,
            Sources = roll % 7 == 0 ? [new CodedActor("Reuters", "GBR", "MED")] : [],
        };
    }

    private static CodedActor Coarse(CodedActor actor) => actor.Sector == "GOV"
        ? new CodedActor(_states.First(state => state.Country == actor.Country).Name, actor.Country, "GOV")
        : actor;

    private static CodedStatement Statement(CodedActor speaker, CodedActor addressee, TextSpan span, int end) => new()
    {
        Span = span,
        Segment = SegmentKind.Body,
        Rule = "synthetic",
        Confidence = 0.8,
        Speaker = speaker,
        Addressee = addressee,
        Mode = SpeechMode.Indirect,
        Content = new TextSpan(span.End, Math.Max(span.End, end)),
    };

    private static CodedQuantity Quantity(string figure, CodedActor claimant, CodedActor of, ulong roll, TextSpan span) => new()
    {
        Span = span,
        Segment = SegmentKind.Body,
        Rule = "synthetic",
        Confidence = 0.8,
        Kind = _quantityKinds[(int)(roll % (ulong)_quantityKinds.Length)],
        Low = double.Parse(figure, CultureInfo.InvariantCulture),
        High = double.Parse(figure, CultureInfo.InvariantCulture),
        Unit = "person",
        Of = of.Name,
        Sources = [claimant],
    };

    private static CodedTie Tie(string kind, CodedActor from, CodedActor to, TextSpan span) => new()
    {
        Span = span,
        Segment = SegmentKind.Body,
        Rule = "synthetic",
        Confidence = 0.8,
        Kind = kind,
        From = from,
        To = to,
        What = kind == "wants" ? "calm" : null,
    };

    /// <summary>Writes a sentence of some words with one that carries a record, and gives the record its span.</summary>
    private static void Sentence(StringBuilder text, List<TextSpan> sentences, string words, Action<TextSpan> record, string trigger)
    {
        int start = text.Length;
        text.Append("They ");
        int at = text.Length;
        text.Append(trigger);
        TextSpan span = new(at, text.Length);
        text.Append(' ').Append(words).Append(".\n");
        sentences.Add(new TextSpan(start, text.Length - 1));
        record(span);
    }

    private static string WordsOf(ulong roll)
    {
        StringBuilder words = new();
        for (int i = 0; i < 6; i++)
        {
            roll = Mixed(roll);
            words.Append(i == 0 ? "" : " ");
            for (int letter = 0; letter < 6; letter++)
            {
                words.Append((char)('a' + (int)((roll >> (letter * 5)) % 20)));
            }
        }

        return words.ToString();
    }

    private CodedActor Pick(ref ulong random)
    {
        double at = Next(ref random) % 1_000_003 / 1_000_003.0 * _weights[^1];
        int found = Array.BinarySearch(_weights, at);
        return _actors[Math.Min(_actors.Length - 1, found < 0 ? ~found : found)];
    }

    private static ulong Next(ref ulong state) => Mixed(state += 0x9E3779B97F4A7C15);

    /// <summary>SplitMix64's finaliser.</summary>
    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private sealed record Happening(
        (string Type, string Mode, string Quad, double Score, string Cameo, string Word) Act, CodedActor Actor, CodedActor Recipient, DateOnly Day,
        CodedPlace Place, string Words);
}
