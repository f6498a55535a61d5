using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Attribution;
using Dragoman.Politics.Context;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Statements;

/// <summary>Codes the statements: who said what to whom of an article.</summary>
public sealed class StatementCoder
{
    /// <summary>Codes an article, in the order of the text.</summary>
    public ImmutableArray<CodedStatement> Code(CodingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [.. context.Attributions.All.Where(attributed => attributed.IsStatement).Select(attributed => Code(context, attributed))];
    }

    /// <summary>"According to X" tells no day: the days of its sentence are those of what X says.</summary>
    private static bool IsUndated(Attributed attributed) =>
        attributed.Rule.StartsWith("attribution/phrase/", StringComparison.Ordinal)
        || attributed.Rule.StartsWith("attribution/label/", StringComparison.Ordinal);

    private static ImmutableArray<Sign> SignsOf(Attributed attributed, Sentence sentence)
    {
        ImmutableArray<Sign>.Builder signs = ImmutableArray.CreateBuilder<Sign>();
        signs.Add(Sign.OfPrior(attributed.Prior));
        signs.Add(new Sign(attributed.Mode.ToString().ToLowerInvariant()));
        if (attributed.Speaker.Country.Length > 0)
        {
            signs.Add(new Sign("speaker of a country"));
        }

        if (sentence.Segment.Kind != SegmentKind.Body)
        {
            signs.Add(new Sign("outside the body"));
        }

        return signs.DrainToImmutable();
    }

    private static CodedStatement Code(CodingContext context, Attributed attributed)
    {
        Sentence sentence = context.Analysis.Sentences[attributed.Sentence];
        DayInterval? date = sentence.Segment is { Kind: SegmentKind.Tweet, Day: { } day }
            ? new DayInterval(day, day, DayPrecision.Day)
            : IsUndated(attributed) ? null : context.Dates.WhenIs(sentence, sentence.Tokens[attributed.CueToken]);
        return new CodedStatement
        {
            Span = attributed.Cue,
            Segment = sentence.Segment.Kind,
            Rule = attributed.Rule.Replace("attribution/", "statement/", StringComparison.Ordinal),
            Signs = SignsOf(attributed, sentence),
            Speaker = attributed.Speaker,
            Addressee = attributed.Addressee,
            Mode = attributed.Mode,
            Content = attributed.Content,
            Date = date,
        };
    }
}
