using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;

namespace Dragoman.Workspace.Api;

/// <summary>What the page of a decision tells.</summary>
internal static class DecideRoom
{
    private const int NearDays = 7;
    private const int MostNear = 12;
    private const int AroundWords = 240;

    /// <summary>A record with what was decided about it.</summary>
    /// <exception cref="FaultException">DR209, DR210, DR220, DR357: there is no such article or record.</exception>
    internal static DecidableRecord Answer(LedgerQuestions questions, string? id)
    {
        string name = Subject.Named("id", id);
        int mark = name.LastIndexOf('#');
        ReadArticle article = mark > 0 ? ArticleRoom.Answer(questions, name[..mark]) : throw new FaultException(LedgerFaults.NoRecord("", name));
        ReadRecord record = article.Records.FirstOrDefault(one => one.Id[(one.Id.LastIndexOf('#') + 1)..] == name[(mark + 1)..])
            ?? throw new FaultException(LedgerFaults.NoRecord("", name));
        EventDetail? told = record is { Layer: "event", Standing: not "rejected" } ? questions.Event(record.Id) : null;
        ImmutableArray<int> about = questions.Standing(record.Id).Entries;
        return new DecidableRecord(
            record,
            Around(article.Text, record.Span),
            record.Span.Of(article.Text),
            article.Id,
            article.Outlet,
            about.IsEmpty ? [] : [.. questions.Corrections(new LogFilter { Numbers = about }).Entries.Select(entry => CorrectionsRoom.Logged(questions, entry))],
            told,
            told is null ? [] : Near(questions, told.Event));
    }

    private static ImmutableArray<MergedEvent> Near(LedgerQuestions questions, MergedEvent e) =>
        e.Actors.IsEmpty || (e.Days?.From ?? e.FirstPublished) is not { } from || (e.Days?.To ?? e.FirstPublished) is not { } to
            ? []
            :
            [
                .. questions.MergedEvents(new RecordFilter
                {
                    Actor = e.Actors[0].Name,
                    From = from.DayNumber < NearDays ? from : from.AddDays(-NearDays),
                    To = to.DayNumber > DateOnly.MaxValue.DayNumber - NearDays ? to : to.AddDays(NearDays),
                    Limit = MostNear + 1,
                }).Where(other => other.Id != e.Id).Take(MostNear),
            ];

    private static string Around(string text, TextSpan span)
    {
        int start = Math.Max(0, span.Start - AroundWords);
        int end = Math.Min(text.Length, span.End + AroundWords);
        // Whole words, and of this paragraph alone.
        int paragraph = text.LastIndexOf('\n', Math.Max(0, span.Start - 1), Math.Max(0, span.Start - 1) - start + 1);
        start = paragraph >= 0 ? paragraph + 1 : start == 0 ? 0 : Math.Max(start, text.IndexOf(' ', start, span.Start - start) + 1);
        int next = text.IndexOf('\n', span.End, end - span.End);
        end = next >= 0 ? next : end == text.Length ? end : Math.Max(span.End, text.LastIndexOf(' ', end - 1, end - span.End));
        string cut = start > 0 && text[start - 1] != '\n' ? "… " : "";
        string rest = end < text.Length && text[end] != '\n' ? " …" : "";
        return $"{cut}{text[start..span.Start]}{Presenting.Emphasis.Start}{span.Of(text)}{Presenting.Emphasis.End}{text[span.End..end]}{rest}";
    }
}
