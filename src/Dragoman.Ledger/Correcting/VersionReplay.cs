using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Entering;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Correcting;

/// <summary>Applies decisions to the records that the machine found in one version of an article. One for each run.</summary>
/// <remarks>What comes out follows from what the machine found and from the decisions in their order; nothing else is asked.</remarks>
internal sealed class VersionReplay
{
    private readonly string _identity;
    private readonly Article _article;
    private readonly CodePointOffsets _offsets;
    private readonly AnchorFinder _finder;
    private readonly RecordJsonReader _reader;
    private readonly List<RecordState> _records;
    private readonly ImmutableSortedDictionary<(int, int), FoundAnchor>.Builder _places =
        ImmutableSortedDictionary.CreateBuilder<(int, int), FoundAnchor>();

    /// <summary>Prepares a run.</summary>
    /// <param name="version">The version.</param>
    /// <param name="machine">What the machine found, in order.</param>
    internal VersionReplay(DecidedVersion version, IEnumerable<KnownRecord> machine)
    {
        _identity = version.Identity;
        _article = version.Article;
        _offsets = new CodePointOffsets(_article.Text);
        _finder = new AnchorFinder(version.Hash, _article.Text, _offsets);
        _reader = new RecordJsonReader(_article);
        _records = [.. machine.Select(record => new RecordState(record))];
    }

    /// <summary>Applies decisions.</summary>
    /// <param name="decisions">All that hold on to the article, in their order.</param>
    internal ReplayedVersion Run(IReadOnlyCollection<StoredDecision> decisions)
    {
        foreach (StoredDecision decision in decisions.Where(decision => decision.Decision.Kind == CorrectionKind.Add))
        {
            Add(decision);
        }

        foreach (StoredDecision decision in decisions.Where(decision => decision.Decision.Kind != CorrectionKind.Add))
        {
            RecordState? record = Place(decision);
            if (record is not null && decision.Counts)
            {
                Decide(record, decision);
            }
        }

        return new ReplayedVersion([.. _records.Select(Effective)], _places.ToImmutable());
    }

    private void Add(StoredDecision addition)
    {
        Place(addition);
        JsonObject content = JsonTexts.Object(addition.Decision.Content)!; // DecisionShape has seen it
        JsonObject record = (JsonObject)content["record"]!.DeepClone(); // DecisionShape has seen it
        record["rule"] = RecordWriter.AddedRule;
        if (!addition.Counts || !Relocate(record, addition))
        {
            return;
        }

        if (Read(record) is { } coded)
        {
            _places[(addition.Number, 0)] = _places[(addition.Number, 0)] with { Ordinal = _records.Count };
            _records.Add(new RecordState(new KnownRecord(_records.Count, Line(coded, _records.Count), isAdded: true)));
        }
        else
        {
            MarkUnfit(addition);
        }
    }

    /// <summary>Finds a decision's anchors; gives the record of the first, where that stands here.</summary>
    private RecordState? Place(StoredDecision decision)
    {
        RecordState? first = null;
        for (int i = 0; i < decision.Decision.Anchors.Length; i++)
        {
            DecisionAnchor anchor = decision.Decision.Anchors[i];
            if (anchor.Article != _identity)
            {
                continue;
            }

            if (anchor.Role != AnchorRole.Record)
            {
                _places[(decision.Number, i)] = new FoundAnchor(null, _finder.FindWords(anchor).Problem, SaysOtherwise: false);
                continue;
            }

            (KnownRecord? found, UnplacedReason? problem) = _finder.FindRecord(anchor, _records.Select(record => record.Known));
            _places[(decision.Number, i)] = new FoundAnchor(found?.Ordinal, problem, found is not null && found.Said != anchor.Said);
            first = i == 0 && found is not null ? _records[found.Ordinal] : first;
        }

        return first;
    }

    private void Decide(RecordState record, StoredDecision decision)
    {
        switch (decision.Decision.Kind)
        {
            case CorrectionKind.Accept or CorrectionKind.Reject:
                record.Last = decision.Decision.Kind;
                break;
            case CorrectionKind.Edit:
                Edit(record, decision);
                break;
        }
    }

    private void Edit(RecordState record, StoredDecision edit)
    {
        JsonObject content = JsonTexts.Object(edit.Decision.Content)!; // DecisionShape has seen it
        JsonObject patch = (JsonObject)content["set"]!.DeepClone(); // DecisionShape has seen it
        if (!Relocate(patch, edit))
        {
            return;
        }

        if (RecordCompletion.FixedAmong(patch) is not null)
        {
            // Never entered here; a file from elsewhere may say anything.
            MarkUnfit(edit);
            return;
        }

        JsonObject patched = record.Edited is null ? record.Known.Copy() : (JsonObject)record.Edited.DeepClone();
        RecordPatch.Apply(patched, patch);
        if (Read(patched) is { } coded)
        {
            (record.Edited, record.Coded, record.Last) = (patched, coded, CorrectionKind.Edit);
        }
        else
        {
            MarkUnfit(edit);
        }
    }

    private void MarkUnfit(StoredDecision decision) =>
        _places[(decision.Number, 0)] = _places[(decision.Number, 0)] with { Problem = UnplacedReason.Unfit };

    /// <summary>Puts offsets where the words of the decision's anchors stand in this version; false where they do not.</summary>
    private bool Relocate(JsonObject fields, StoredDecision decision)
    {
        foreach (DecisionAnchor anchor in decision.Decision.Anchors.Where(anchor => anchor.Role != AnchorRole.Record))
        {
            if (_finder.FindWords(anchor).Span is not { } span)
            {
                return false;
            }

            string prefix = anchor.Role == AnchorRole.Content ? "content_" : "";
            fields[$"{prefix}start"] = _offsets.Of(span.Start);
            fields[$"{prefix}end"] = _offsets.Of(span.End);
        }

        return true;
    }

    private CodedRecord? Read(JsonObject record)
    {
        try
        {
            return _reader.Read(JsonTexts.Line(record), _identity);
        }
        catch (FaultException)
        {
            // Checked when it was decided; in another coding or version of the article it need not hold.
            return null;
        }
    }

    private string Line(CodedRecord record, int ordinal) => RecordJson.Line(_article, record, ordinal, _offsets);

    private EffectiveRecord Effective(RecordState record)
    {
        KnownRecord known = record.Known;
        string line = record.Coded is { } edited ? Line(edited, known.Ordinal) : known.Line;
        string standing = record.Last == CorrectionKind.Reject ? "rejected"
            : known.IsAdded ? "added"
            : record.Coded is not null ? "edited"
            : record.Last == CorrectionKind.Accept ? "accepted"
            : "machine";
        return new EffectiveRecord(known, line, standing);
    }

    private sealed class RecordState(KnownRecord known)
    {
        internal KnownRecord Known { get; } = known;

        /// <summary>The record with the fields of its edits; null for none.</summary>
        internal JsonObject? Edited { get; set; }

        /// <summary><see cref="Edited"/> as read.</summary>
        internal CodedRecord? Coded { get; set; }

        /// <summary>The last that was decided: accept, reject or edit; null for nothing.</summary>
        internal CorrectionKind? Last { get; set; }
    }
}
