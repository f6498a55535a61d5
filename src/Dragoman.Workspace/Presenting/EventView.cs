using System.Globalization;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Presenting;

/// <summary>Shows one event: its reports side by side, what they dispute, who stands behind them, and why they are one event.</summary>
public static class EventView
{
    /// <summary>Writes the event for people.</summary>
    public static void Write(EventDetail detail, TextWriter output, int width)
    {
        ArgumentNullException.ThrowIfNull(detail);
        ArgumentNullException.ThrowIfNull(output);
        Write($"{detail.Event.Id} · {EventSheets.Line(detail.Event)}", 0);
        Write(EventSheets.Weight(detail.Event), 2);
        if (detail.Event is { FirstPublished: { } first, LastPublished: { } last })
        {
            Write(first == last ? $"published {EventWords.Iso(first)}" : $"published {EventWords.Iso(first)} to {EventWords.Iso(last)}", 2);
        }

        if (detail.Course.Length > 1)
        {
            Heading("How it stood");
            foreach (RealisStep step in detail.Course)
            {
                Write($"{(step.Published is { } day ? EventWords.Iso(day) : "day unknown")}  {Standing(step)}  {step.Report}", 2);
            }
        }

        Heading("Reports");
        foreach (EventEntry report in detail.Reports)
        {
            Write($"{report.Evidence.Id} · {report.Evidence.Outlet ?? "outlet unknown"} · {(report.Evidence.Published is { } day ? EventWords.Iso(day) : "day unknown")}", 2);
            Write(RecordSheets.Line(report), 4);
            Write(Emphasis.Plain(EventWords.Quote(report.Evidence)), 4);
        }

        WriteDisputes();
        Heading("Independent sources");
        foreach (SourceGroup source in detail.Sources)
        {
            Write($"{source.Name}: {string.Join(", ", source.Reports)}{(source.Why.Length > 0 ? $" ({source.Why})" : "")}", 2);
        }

        if (detail.Claimants.Length > 0)
        {
            Write($"on the word of {string.Join(", ", detail.Claimants.Select(claimant => string.Create(CultureInfo.InvariantCulture, $"{claimant.Name} ({claimant.Reports})")))}", 2);
        }

        WriteJoins();

        void WriteDisputes()
        {
            if (detail.Disputes.Length > 0)
            {
                Heading("Told differently");
            }

            foreach (FieldDispute dispute in detail.Disputes)
            {
                Write($"{dispute.Field}{(dispute.Excludes ? " (they exclude each other)" : "")}", 2);
                foreach (ToldVersion version in dispute.Versions)
                {
                    Write($"{version.Value}: {string.Join(", ", version.Reports)}", 4);
                }
            }
        }

        void WriteJoins()
        {
            if (detail.Joins.Length > 0)
            {
                Heading("Why these are one event");
            }

            foreach (ReportJoin join in detail.Joins)
            {
                string points = double.IsInfinity(join.Points) ? "an analyst ruled so" : string.Join(", ", join.Reasons.Select(Reason));
                Write($"{join.Report} with {join.With}: {points}", 2);
            }
        }

        void Heading(string title) => output.Write($"\n{title.ToUpperInvariant()}\n");

        void Write(string text, int indent)
        {
            string prefix = new(' ', indent);
            foreach (string line in WordWrap.Wrap(text, width - indent).Split('\n'))
            {
                output.Write($"{prefix}{line}\n");
            }
        }
    }

    private static string Reason(MergeReason reason) =>
        string.Create(CultureInfo.InvariantCulture, $"{reason.What} {reason.Points:+0.#;-0.#;0}");

    private static string Standing(RealisStep step)
    {
        string standing = EventWords.Standing(step.Realis, step.Hedged, false);
        return standing.Length > 0 ? standing : "has happened";
    }
}
