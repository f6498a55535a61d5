using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Workspace.Api;
using Microsoft.AspNetCore.Html;

namespace Dragoman.Workspace.Pages;

/// <summary>The text of an article with its records marked.</summary>
/// <remarks>
/// Records overlap as they like. So the text is cut wherever one begins or ends, and each piece tells all the records that cover it. Where
/// records begin, the piece is a link to the first of them in the list, and an anchor stands for each.
/// </remarks>
internal sealed class MarkedText
{
    // A line of hard-wrapped text is longer; a shorter one ends where its writer ended it.
    private const int ShortLine = 50;

    private readonly string _text;
    private readonly ImmutableArray<ReadRecord> _records;
    private readonly StringBuilder _html = new();

    private MarkedText(string text, ImmutableArray<ReadRecord> records)
    {
        _text = text;
        _records = records;
    }

    /// <summary>A segment of an article.</summary>
    internal static IHtmlContent Of(ReadArticle article, ReadSegment segment) =>
        new MarkedText(article.Text, [.. article.Records.Where(record => segment.Span.Overlaps(record.Span) || segment.Span.Contains(record.Span.Start))])
            .Write(segment.Span);

    private HtmlString Write(TextSpan segment)
    {
        int[] cuts =
        [
            .. _records.SelectMany(record => new[] { record.Span.Start, record.Span.End }).Append(segment.Start).Append(segment.End)
                .Select(cut => Math.Clamp(cut, segment.Start, segment.End)).Distinct().Order(),
        ];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            WritePiece(new TextSpan(cuts[i], cuts[i + 1]), segment);
        }

        return new HtmlString(_html.ToString());
    }

    private void WritePiece(TextSpan piece, TextSpan segment)
    {
        ImmutableArray<ReadRecord> covering = [.. _records.Where(record => record.Span.Contains(piece) || (record.Span.Length == 0 && record.Span.Start == piece.Start))];
        // What began in the segment before goes on here, and is found there.
        ImmutableArray<ReadRecord> beginning = [.. covering.Where(record => record.Span.Start == piece.Start && record.Span.Start >= segment.Start)];
        if (covering.IsEmpty)
        {
            WriteText(piece);
            return;
        }

        if (!beginning.IsEmpty)
        {
            _html.Append("<span class=\"spot\">");
            foreach (ReadRecord record in beginning)
            {
                _html.Append(CultureInfo.InvariantCulture, $"<span id=\"r{record.Ordinal}\"></span>");
            }
        }

        string classes = string.Join(' ', covering.Select(Look).SelectMany(look => look).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        string ordinals = string.Join(' ', covering.Select(record => record.Ordinal.ToString(CultureInfo.InvariantCulture)));
        string element = beginning.IsEmpty ? "span" : "a";
        string link = beginning.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $" href=\"#c{beginning[0].Ordinal}\"");
        _html.Append(CultureInfo.InvariantCulture, $"<{element} class=\"run {classes}\" data-records=\"{ordinals}\"{link}>");
        WriteText(piece);
        _html.Append(CultureInfo.InvariantCulture, $"</{element}>");
        if (!beginning.IsEmpty)
        {
            _html.Append("</span>");
        }
    }

    private static string[] Look(ReadRecord record) => record.Standing == "rejected" ? ["rejected"] : [$"of-{record.Layer}"];

    private void WriteText(TextSpan piece)
    {
        int done = piece.Start;
        while (done < piece.End)
        {
            int lineEnd = _text.IndexOf('\n', done, piece.End - done);
            if (lineEnd < 0)
            {
                VisibleText.Append(_html, _text.AsSpan(done, piece.End - done));
                return;
            }

            VisibleText.Append(_html, _text.AsSpan(done, lineEnd - done).TrimEnd('\r'));
            int next = lineEnd + 1;
            while (next < piece.End && char.IsWhiteSpace(_text[next]))
            {
                next++;
            }

            bool isBlank = _text.AsSpan(lineEnd + 1, next - lineEnd - 1).Contains('\n');
            _html.Append(isBlank ? "<span class=\"break\"></span>" : LengthOfLine(lineEnd) < ShortLine ? "<br>" : "\n");
            done = next;
        }
    }

    private int LengthOfLine(int end) => end - (end == 0 ? 0 : _text.LastIndexOf('\n', end - 1) + 1);
}
