using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Presenting;

/// <summary>What an analyst would want on a few pages: the timeline, who deals with whom, the figures, the disputes, the plans.</summary>
public static class BriefingView
{
    private const int MostEvents = 10;
    private const int MostPairs = 6;
    private const int MostFigures = 5;
    private const int MostDisputes = 2;
    private const int MostPlans = 4;

    /// <summary>Writes the briefing of a whole ledger: of each part the most important, with a line that says where the rest is.</summary>
    /// <param name="questions">The ledger.</param>
    /// <param name="path">The ledger's file, as the commands that show the rest name it.</param>
    /// <param name="output">Where to.</param>
    /// <param name="width">Width of a table in characters.</param>
    /// <param name="colours">Whether a table may bear colours.</param>
    public static void Write(LedgerQuestions questions, string path, TextWriter output, int width, bool colours)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(output);
        RecordFilter all = new();
        ImmutableArray<MergedEvent> events = questions.MergedEvents(all);
        Heading("Timeline", "what is reported to have happened, by day", output);
        WriteEvents([.. events.Where(e => e.Realis is Realis.Actual)], MostEvents, $"show timeline --ledger {path} --realis actual", output, width, colours);
        Heading("Most active pairs", "event reports that name both", output);
        ImmutableArray<PairEntry> pairs = questions.Pairs(all);
        RecordSheets.Pairs.Write([.. pairs.Take(MostPairs)], OutputFormat.Table, output, width, colours);
        WriteRest(pairs.Length - MostPairs, "pairs; all that one of them does or suffers", $"show timeline --ledger {path} --actor NAME", output);
        Heading("Figures", "with those who claim them", output);
        ImmutableArray<DisputedFigure> disputedFigures = questions.DisputedFigures(all);
        WriteFigures(questions.Quantities(all), disputedFigures, path, output, width, colours);
        Heading("Disputed", "the same thing told differently", output);
        WriteDisputes(disputedFigures, questions.DisputedEvents(all), output, width);
        Heading("Planned", "announced or expected when it was written", output);
        WriteEvents([.. events.Where(e => e.Realis is Realis.Future)], MostPlans, $"show timeline --ledger {path} --realis future", output, width, colours);
    }

    private static void Heading(string title, string explanation, TextWriter output)
    {
        output.Write($"\n{title.ToUpperInvariant()}: {explanation}\n");
    }

    private static void WriteEvents(ImmutableArray<MergedEvent> events, int most, string command, TextWriter output, int width, bool colours)
    {
        ImmutableArray<MergedEvent> told = WeightiestEvents.Of(events, most);
        EventSheets.Timeline.Write(told, OutputFormat.Table, output, width, colours);
        WriteRest(events.Length - told.Length, "events", command, output);
    }

    /// <summary>Figures that somebody claims and that say what they measure, those in dispute left to their own part.</summary>
    private static void WriteFigures(
        ImmutableArray<QuantityEntry> figures, ImmutableArray<DisputedFigure> disputes, string path, TextWriter output, int width, bool colours)
    {
        HashSet<string> disputed = [.. disputes.SelectMany(dispute => dispute.Claims).Select(claim => claim.Evidence.Id)];
        ImmutableArray<QuantityEntry> chosen =
        [
            .. figures
                .Where(figure => !disputed.Contains(figure.Evidence.Id))
                .DistinctBy(figure => (figure.Kind, figure.Of, figure.Low, figure.High))
                .Select((figure, place) => (Figure: figure, Place: place))
                .OrderByDescending(one => (one.Figure.Sources.IsEmpty ? 0 : 2) + (one.Figure.Of.Length == 0 ? 0 : 2) + (one.Figure.Kind is "duration" or "count" or "other" ? 0 : 1))
                .ThenBy(one => one.Place)
                .Take(MostFigures)
                .OrderBy(one => one.Place)
                .Select(one => one.Figure),
        ];
        RecordSheets.Quantities.Write(chosen, OutputFormat.Table, output, width, colours);
        WriteRest(figures.Length - chosen.Length, "figures", $"show quantities --ledger {path}", output);
    }

    private static void WriteRest(int count, string what, string command, TextWriter output)
    {
        if (count > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{count} more {what}: dragoman {command}\n"));
        }
    }

    private static void WriteDisputes(ImmutableArray<DisputedFigure> figures, ImmutableArray<DisputedEvent> events, TextWriter output, int width)
    {
        if (figures.IsEmpty && events.IsEmpty)
        {
            output.Write("Nothing found.\n");
        }

        // What has a name is told of before what has none, and what several deny or claim before what one does.
        foreach (DisputedFigure dispute in figures.OrderByDescending(one => char.IsUpper(one.Of[0])).Take(MostDisputes))
        {
            output.Write($"\n{dispute.Kind.Replace('_', ' ')} of {dispute.Of}\n");
            foreach (QuantityEntry claim in dispute.Claims)
            {
                string source = claim.Sources.IsEmpty ? claim.Evidence.Outlet ?? "the article" : string.Join(", citing ", claim.Sources.Select(actor => actor.Name));
                string days = EventWords.OneLine(EventWords.Days(claim.AsOf, claim.Evidence.Published));
                WriteWrapped($"{EventWords.OneLine(RecordSheets.Figure(claim))} · {source} · {days} · {claim.Evidence.Article}", 2, output, width);
                WriteWrapped(Emphasis.Plain(EventWords.Quote(claim.Evidence)), 4, output, width);
            }
        }

        foreach (DisputedEvent dispute in events
            .OrderByDescending(one => one.Claims.Length > 0 && one.Denial.Actors.Any(actor => char.IsUpper(actor.Name[0])))
            .ThenByDescending(one => one.Denial.Sources.Length > 0)
            .Take(MostDisputes))
        {
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"\n{EventWords.Between(dispute.Denial.Actors, dispute.Denial.Recipients)}: {EventWords.Act(dispute.Denial.Type, dispute.Denial.Mode)}\n"));
            WriteSide("not so", dispute.Denial, output, width);
            foreach (EventEntry claim in dispute.Claims.Take(MostDisputes))
            {
                WriteSide(claim.Realis == Realis.Future ? "planned" : "so", claim, output, width);
            }
        }

        int left = Math.Max(0, figures.Length - MostDisputes) + Math.Max(0, events.Length - MostDisputes);
        if (left > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\n{left} more like these stand in the ledger\n"));
        }
    }

    private static void WriteSide(string side, EventEntry e, TextWriter output, int width)
    {
        WriteWrapped($"{side}: {RecordSheets.Line(e)} · {e.Evidence.Article}", 2, output, width);
        WriteWrapped(Emphasis.Plain(EventWords.Quote(e.Evidence)), 4, output, width);
    }

    /// <summary>Writes a text as lines that fit the width; those after the first stand as far in as a quotation.</summary>
    private static void WriteWrapped(string text, int indent, TextWriter output, int width)
    {
        int column = 0;
        foreach (string word in text.Split(' '))
        {
            bool isNewLine = column > 0 && column + 1 + word.Length >= width;
            string before = column == 0 ? new string(' ', indent) : isNewLine ? "\n    " : " ";
            output.Write($"{before}{word}");
            column = (isNewLine ? 4 : column + before.Length) + word.Length;
        }

        output.Write('\n');
    }
}
