using System.Globalization;
using System.Text.Json;
using Dragoman.Evaluation.Scoring;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Actors;

/// <summary>Measures country and sector of bare actor phrases against expectations, one JSON object a line.</summary>
internal sealed class ActorsEvaluation
{
    private readonly LanguagePipeline _language;
    private readonly ActorResolver _resolver;
    private readonly RightCount _countries = new();
    private readonly RightCount _sectors = new();

    private ActorsEvaluation(string modelPath)
    {
        _language = LanguagePipeline.Load(modelPath);
        _resolver = new ActorResolver(ActorDirectory.Load(Path.Combine("data", "actors")));
    }

    /// <summary>Prints the wrong ones, then the shares that are right, of cases that need no encyclopedia and of the others.</summary>
    public static void Run(string modelPath, string file)
    {
        foreach (bool needsEncyclopedia in new[] { false, true })
        {
            ActorsEvaluation evaluation = new(modelPath);
            string group = needsEncyclopedia ? "encyclopedia" : "plain";
            foreach (string line in File.ReadLines(file))
            {
                using JsonDocument document = JsonDocument.Parse(line);
                if (document.RootElement.GetProperty("needs_wikipedia").GetBoolean() == needsEncyclopedia)
                {
                    evaluation.Check(document.RootElement);
                }
            }

            Console.WriteLine($"{group}.country {evaluation._countries}");
            Console.WriteLine($"{group}.sector {evaluation._sectors}");
        }
    }

    private void Check(JsonElement one)
    {
        JsonElement expected = one.GetProperty("expect");
        string text = one.GetProperty("text").GetString()!;
        CodedActor? found = Resolve(text, TextAt(one, "context"), TextAt(one, "date"));
        bool isRight = true;
        if (TextAt(expected, "country") is { } country)
        {
            isRight = CountryAsExpected(country) == (found?.Country ?? "");
            _countries.Add(isRight);
        }

        // Sectors that PLOVER has not, and an empty one for states, say nothing about ours.
        if (TextAt(expected, "code_1") is { } sector && Sectors.All.Contains(sector))
        {
            _sectors.Add(sector == found?.Sector);
            isRight &= sector == found?.Sector;
        }

        if (!isRight)
        {
            Console.WriteLine($"  {text} -> {found?.Name} {found?.Country} {found?.Sector}, expected {expected.GetRawText()}");
        }
    }

    private CodedActor? Resolve(string phrase, string? context, string? date)
    {
        string text = string.IsNullOrEmpty(context) ? phrase : $"{context}\n\n{phrase}";
        bool isDated = DateOnly.TryParse(date, CultureInfo.InvariantCulture, out DateOnly day);
        Article article = new()
        {
            Id = "phrase",
            Text = text,
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
            Published = isDated ? new PublishedDay(day, DaySource.Given) : null,
        };
        AnalysedArticle analysed = _language.Analyse(article);
        ArticleActors actors = _resolver.Resolve(analysed);
        foreach (Sentence sentence in analysed.Sentences.Where(sentence => sentence.Span.Start >= text.Length - phrase.Length))
        {
            foreach (Token token in sentence.Tokens.Prepend(sentence.Root))
            {
                if (actors.ActorOf(sentence, token) is { } actor)
                {
                    return actor;
                }
            }
        }

        return null;
    }

    // The expectations name the UN and the EU by codes of their own.
    private static string CountryAsExpected(string country) => country is "UNO" or "EUR" ? "IGO" : country;

    private static string? TextAt(JsonElement one, string name) =>
        one.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
