using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Context;
using Dragoman.Politics.Factuality;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Quantities;

/// <summary>Codes the claimed figures of an article.</summary>
/// <remarks><c>docs/quantities.md</c> tells what counts as a claim. Thread-safe.</remarks>
public sealed class QuantityCoder
{
    /// <summary>Kinds that any page is full of, and that are claims only where politics is told.</summary>
    private static readonly string[] _everyday = ["money", "count", "duration", "people"];

    private readonly QuantityLexicon _lexicon;
    private readonly FactualityReader _factuality;

    private QuantityCoder(QuantityLexicon lexicon, FactualityReader factuality)
    {
        _lexicon = lexicon;
        _factuality = factuality;
    }

    /// <summary>Loads a coder from <c>data/quantities</c>.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <param name="factuality">What tells whether a claim holds.</param>
    /// <exception cref="FaultException">A file is missing or a row is wrong.</exception>
    public static QuantityCoder Load(string dataFolder, FactualityReader factuality)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        ArgumentNullException.ThrowIfNull(factuality);
        return new QuantityCoder(QuantityLexicon.Load(dataFolder), factuality);
    }

    /// <summary>Codes an article, in the order of the text.</summary>
    public ImmutableArray<CodedQuantity> Code(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ImmutableArray<CodedQuantity>.Builder found = ImmutableArray.CreateBuilder<CodedQuantity>();
        EarlierFigures earlier = new();
        bool isPolitical = IsPolitical(context);
        foreach (Sentence sentence in context.Analysis.Sentences)
        {
            FigureReader reader = new(_lexicon, sentence);
            foreach (Figure figure in reader.Read(token => context.Dates.IsDate(sentence, token)))
            {
                if (Code(context, sentence, figure, earlier) is { } quantity && (isPolitical || !_everyday.Contains(quantity.Kind, StringComparer.Ordinal)))
                {
                    found.Add(quantity);
                    earlier.Add(sentence, quantity);
                }
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whether one sentence in five names a government, an armed body, a party or an organisation of states.</summary>
    private static bool IsPolitical(CodingContext context) => 5 * context.Analysis.Sentences.Count(sentence => sentence.Tokens.Any(token =>
        token.Upos is "NOUN" or "PROPN" or "ADJ"
        && context.Actors.ActorOf(sentence, token) is { Sector: "GOV" or "MIL" or "REB" or "SPY" or "LEG" or "PTY" or "OPP" or "IGO" or "JUD" }))
        >= context.Analysis.Sentences.Length;

    private CodedQuantity? Code(CodingContext context, Sentence sentence, Figure figure, EarlierFigures earlier)
    {
        if (new KindReader(_lexicon, context, sentence, earlier).Read(figure) is not { } kind)
        {
            return null;
        }

        TextSpan span = new(sentence.Tokens[figure.First].Span.Start, sentence.Tokens[figure.End - 1].Span.End);
        Token predicate = PredicateOf(sentence, figure.Anchor);
        FactualityReading reading = _factuality.Read(sentence, predicate);
        (double? low, double? high) = Bounds(figure, kind.Scale);
        return new CodedQuantity
        {
            Span = span,
            Segment = sentence.Segment.Kind,
            Rule = $"quantity/{kind.Kind}/{kind.Rule}",
            Signs = [Sign.OfPrior(kind.Prior)],
            Kind = kind.Kind,
            Low = low,
            High = high,
            Unit = kind.Unit,
            Qualifier = figure.Qualifier,
            Of = kind.Of,
            AsOf = context.Dates.WhenIs(sentence, predicate),
            Sources = context.Attributions.SourcesOf(span),
            Hedged = reading.Hedged,
            Realis = reading.Realis,
        };
    }

    private static (double? Low, double? High) Bounds(Figure figure, double scale)
    {
        double low = figure.Number.Low * scale;
        double? high = figure.Number.High * scale;
        return figure.Bound switch
        {
            "least" => (low, null),
            "most" => (null, high ?? low),
            _ => (low, high),
        };
    }

    private static Token PredicateOf(Sentence sentence, Token anchor) =>
        sentence.AncestorsOf(anchor).FirstOrDefault(ClauseGrammar.IsVerbal) ?? ClauseGrammar.ClauseOf(sentence, anchor);
}
