using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Correcting;

/// <summary>Finds again, in one version of an article, what decisions hold on to.</summary>
/// <param name="hash">SHA-256 of the version.</param>
/// <param name="text">Its text.</param>
/// <param name="offsets">Of the text.</param>
internal sealed class AnchorFinder(string hash, string text, CodePointOffsets offsets)
{
    /// <summary>Makes an anchor.</summary>
    /// <param name="role">What it holds on to.</param>
    /// <param name="article">What the article is known by.</param>
    /// <param name="span">The words.</param>
    /// <param name="record">The record on them, or that is put on them.</param>
    internal DecisionAnchor Make(AnchorRole role, string article, TextSpan span, KnownRecord record)
    {
        TextQuote quote = TextQuote.At(text, span);
        return new DecisionAnchor
        {
            Role = role,
            Article = article,
            Version = hash,
            Layer = record.Layer,
            Type = record.Type,
            Start = offsets.Of(span.Start),
            End = offsets.Of(span.End),
            Quote = quote.Words,
            Prefix = quote.Prefix,
            Suffix = quote.Suffix,
            Said = role == AnchorRole.Record ? record.Said : "",
        };
    }

    /// <summary>Where an anchor's words stand: exactly where they stood in the same version, in another one where quote and context say.</summary>
    internal (TextSpan? Span, UnplacedReason? Problem) FindWords(DecisionAnchor anchor)
    {
        if (anchor.Version != hash)
        {
            return new TextQuote(anchor.Prefix, anchor.Quote, anchor.Suffix).FindIn(text);
        }

        // An anchor that was made here fits; one from a file may say anything.
        return anchor.Start <= anchor.End && anchor.End <= offsets.Count
            && new TextSpan(offsets.Utf16Of(anchor.Start), offsets.Utf16Of(anchor.End)) is var span && span.Of(text) == anchor.Quote
                ? (span, null)
                : (null, UnplacedReason.TextGone);
    }

    /// <summary>The one record of a kind that stands on an anchor's words, or why there is none.</summary>
    /// <param name="anchor">The anchor, whose role is <see cref="AnchorRole.Record"/>.</param>
    /// <param name="records">The records of the version.</param>
    internal (KnownRecord? Record, UnplacedReason? Problem) FindRecord(DecisionAnchor anchor, IEnumerable<KnownRecord> records)
    {
        (TextSpan? found, UnplacedReason? problem) = FindWords(anchor);
        if (found is not { } span)
        {
            return (null, problem);
        }

        (int start, int end) = (offsets.Of(span.Start), offsets.Of(span.End));
        KnownRecord[] there =
            [.. records.Where(record => record.Start == start && record.End == end && record.Layer == anchor.Layer && record.Type == anchor.Type)];
        KnownRecord[] same = there.Length > 1 ? [.. there.Where(record => record.Said == anchor.Said)] : there;
        return there.Length == 0 ? (null, UnplacedReason.RecordGone)
            : same.Length == 1 ? (same[0], null)
            : (null, UnplacedReason.RecordAmbiguous);
    }
}
