using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>What an analyst would want on one page: the timeline, who deals with whom, the figures, the disputes, the plans.</summary>
public static class BriefingView
{
    private const int MostPairs = 12;

    /// <summary>Writes the briefing of a whole ledger.</summary>
    public static void Write(LedgerQuestions questions, TextWriter output, int width, bool colours)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(output);
        RecordFilter all = new();
        ImmutableArray<EventEntry> events = questions.Events(all);
        Heading("Timeline", "what is reported to have happened, by day", output);
        RecordSheets.Timeline.Write([.. events.Where(e => e.Realis is Realis.Actual)], OutputFormat.Table, output, width, colours);
        Heading("Most active pairs", "event reports that name both", output);
        RecordSheets.Pairs.Write([.. questions.Pairs(all).Take(MostPairs)], OutputFormat.Table, output, width, colours);
        Heading("Figures", "with those who claim them", output);
        RecordSheets.Quantities.Write(questions.Quantities(all), OutputFormat.Table, output, width, colours);
        Heading("Disputed", "the same thing told differently", output);
        WriteDisputes(questions.DisputedFigures(all), questions.DisputedEvents(all), output);
        Heading("Planned", "announced or expected when it was written", output);
        RecordSheets.Timeline.Write([.. events.Where(e => e.Realis is Realis.Future)], OutputFormat.Table, output, width, colours);
    }

    private static void Heading(string title, string explanation, TextWriter output)
    {
        output.Write($"\n{title.ToUpperInvariant()}: {explanation}\n");
    }

    private static void WriteDisputes(ImmutableArray<DisputedFigure> figures, ImmutableArray<DisputedEvent> events, TextWriter output)
    {
        if (figures.IsEmpty && events.IsEmpty)
        {
            output.Write("Nothing found.\n");
        }

        foreach (DisputedFigure dispute in figures)
        {
            output.Write($"\n{dispute.Kind.Replace('_', ' ')} of {dispute.Of}\n");
            foreach (QuantityEntry claim in dispute.Claims)
            {
                string source = claim.Sources.IsEmpty ? claim.Evidence.Outlet ?? "the article" : string.Join(", citing ", claim.Sources.Select(actor => actor.Name));
                string days = EventWords.OneLine(EventWords.Days(claim.AsOf, claim.Evidence.Published));
                output.Write($"  {EventWords.OneLine(RecordSheets.Figure(claim))} · {source} · {days} · {claim.Evidence.Article}\n");
                output.Write($"    {Emphasis.Plain(EventWords.Quote(claim.Evidence))}\n");
            }
        }

        foreach (DisputedEvent dispute in events)
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"\n{EventWords.Between(dispute.Denial.Actors, dispute.Denial.Recipients)}: {EventWords.Act(dispute.Denial.Type, dispute.Denial.Mode)}\n"));
            WriteSide("not so", dispute.Denial, output);
            foreach (EventEntry claim in dispute.Claims)
            {
                WriteSide(claim.Realis == Realis.Future ? "planned" : "so", claim, output);
            }
        }
    }

    private static void WriteSide(string side, EventEntry e, TextWriter output)
    {
        output.Write($"  {side}: {RecordSheets.Line(e)} · {e.Evidence.Article}\n");
        output.Write($"    {Emphasis.Plain(EventWords.Quote(e.Evidence))}\n");
    }
}
