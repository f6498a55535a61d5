using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Entering;

namespace Dragoman.Workspace.Presenting;

/// <summary>Shows an article: its text with the records marked, its versions, what they changed.</summary>
public static class ArticleView
{
    /// <summary>Writes the article: what is known of it, its text with the numbers of the records, then the records.</summary>
    public static void Write(ArticleEntry article, IReadOnlyDictionary<string, string> recordLines, TextWriter output, bool colours)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(recordLines);
        ArgumentNullException.ThrowIfNull(output);
        WriteHead(article, output);
        foreach (Segment segment in article.Segments)
        {
            output.Write('\n');
            if (segment.Kind != SegmentKind.Body)
            {
                string[] about = [segment.Kind.ToString().ToLowerInvariant(), segment.Author ?? "", segment.Day is { } day ? EventWords.Iso(day) : ""];
                output.Write($"── {string.Join(", ", about.Where(part => part.Length > 0))} ──\n");
            }

            output.Write(Marked(article.Text, segment.Span, article.Records, colours).Trim());
            output.Write('\n');
        }

        output.Write(article.Origin == EntryOptions.FromText ? "\n" : $"\nWithout evidence: imported from {article.Origin}.\n\n");
        foreach (MarkedRecord record in article.Records)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{article.Id}#{record.Ordinal}");
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{record.Ordinal,4}  {record.Layer,-9}  {recordLines.GetValueOrDefault(id) ?? EventWords.OneLine(record.Span.Of(article.Text))}{CorrectionWords.Standing(record)}\n"));
        }
    }

    /// <summary>Writes the list of an article's versions.</summary>
    public static void WriteVersions(ArticleEntry article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        foreach (VersionEntry version in article.Versions)
        {
            string published = version.Published is { } day ? EventWords.Iso(day) : "day unknown";
            string line = string.Create(
                CultureInfo.InvariantCulture,
                $"version {version.Number}  {(version.IsCurrent ? "current" : "superseded")}  {published}  {version.Characters} characters  {version.Records} records  {version.Hash[..12]}  {version.Title}");
            output.Write(line.TrimEnd());
            output.Write('\n');
        }
    }

    /// <summary>Writes what a version changed: removed words as [-…-], added ones as {+…+}.</summary>
    public static void WriteDifference(VersionDifference difference, string indent, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(output);
        foreach (FieldChange field in difference.Fields)
        {
            output.Write($"{indent}{field.Field}: {field.Before ?? "(none)"} → {field.After ?? "(none)"}\n");
        }

        foreach (TextChange change in difference.Words)
        {
            string[] parts =
            [
                change.Lead.Length > 0 ? $"… {change.Lead}" : "",
                change.Removed.Length > 0 ? $"[-{change.Removed}-]" : "",
                change.Added.Length > 0 ? $"{{+{change.Added}+}}" : "",
                change.Tail.Length > 0 ? $"{change.Tail} …" : "",
            ];
            output.Write($"{indent}{string.Join(' ', parts.Where(part => part.Length > 0))}\n");
        }

        if (difference.Fields.IsEmpty && difference.Words.IsEmpty)
        {
            output.Write($"{indent}only white space changed\n");
        }
    }

    private static void WriteHead(ArticleEntry article, TextWriter output)
    {
        output.Write($"{article.Title ?? article.Id}\n");
        string[] about =
        [
            article.Id,
            article.Outlet ?? "",
            article.Published is { } published
                ? $"published {EventWords.Iso(published.Day)} (known from: {published.Source.ToString().ToLowerInvariant()})"
                : "day of publication unknown",
            article.Collection.Length > 0 ? $"collection {article.Collection}" : "",
            article.Versions.Length > 1
                ? string.Create(CultureInfo.InvariantCulture, $"version {article.Versions.First(version => version.IsCurrent).Number} of {article.Versions.Length}")
                : "",
        ];
        output.Write($"{string.Join(" · ", about.Where(part => part.Length > 0))}\n");
        if (article.Address is { } address)
        {
            output.Write($"{address}\n");
        }
    }

    /// <summary>A stretch of text with each record's words between brackets, the opening one with the record's number: "[12 held talks]".</summary>
    private static string Marked(string text, TextSpan segment, ImmutableArray<MarkedRecord> records, bool colours)
    {
        ILookup<int, MarkedRecord> opening = records.Where(record => segment.Contains(record.Span)).ToLookup(record => record.Span.Start);
        ILookup<int, int> closing = records.Where(record => segment.Contains(record.Span))
            .Select(record => record.Span).Distinct().Select(span => span.End).ToLookup(end => end);
        StringBuilder marked = new();
        for (int i = segment.Start; i <= segment.End; i++)
        {
            foreach (int _ in closing[i])
            {
                marked.Append(colours ? "\u001b[0m]" : "]");
            }

            // The longer stretch opens first, so that the brackets nest.
            foreach (IGrouping<int, MarkedRecord> same in opening[i].GroupBy(record => record.Span.End).OrderByDescending(group => group.Key))
            {
                string numbers = string.Join(',', same.Select(record => record.Ordinal.ToString(CultureInfo.InvariantCulture)));
                marked.Append('[').Append(numbers).Append(' ').Append(colours ? "\u001b[1m" : "");
            }

            if (i < segment.End)
            {
                marked.Append(text[i]);
            }
        }

        return marked.ToString();
    }
}
