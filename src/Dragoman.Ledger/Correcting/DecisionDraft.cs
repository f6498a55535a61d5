using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Correcting;

/// <summary>Makes decisions of corrections: finds what they name, checks what they put in place, and anchors them.</summary>
internal sealed class DecisionDraft(LedgerConnection connection, DecidedVersions versions, DecisionLog log)
{
    /// <summary>Makes a decision.</summary>
    /// <exception cref="FaultException">DR190 to DR196, DR209, DR210, DR220 to DR222, DR226 to DR231: what is named is not there, or does not fit.</exception>
    internal Decision Of(Correction correction, Signature signature)
    {
        (ImmutableArray<DecisionAnchor> anchors, JsonObject content) = correction.Kind switch
        {
            CorrectionKind.Accept or CorrectionKind.Reject => (Anchors(correction), []),
            CorrectionKind.Merge or CorrectionKind.Split => (Reports(correction), []),
            CorrectionKind.Edit => Edit(correction),
            CorrectionKind.Add => Addition(correction),
            CorrectionKind.Rename => ([], Renaming(correction)),
            CorrectionKind.Join => ([], Joining(correction)),
            CorrectionKind.Part => ([], Parting(correction)),
            _ => throw new ArgumentException($"{correction.Kind} is no correction by itself.", nameof(correction)),
        };
        return DecisionJson.Sign(correction.Kind, signature, anchors, content);
    }

    private ImmutableArray<DecisionAnchor> Anchors(Correction correction) => [.. correction.Records.Select(id => Found(id).Anchor)];

    private ImmutableArray<DecisionAnchor> Reports(Correction correction)
    {
        ImmutableArray<DecisionAnchor> anchors = Anchors(correction);
        if (anchors.Distinct().Count() < 2 || anchors.Distinct().Count() < anchors.Length)
        {
            throw new FaultException(LedgerFaults.TooFewReports(connection.Path));
        }

        int other = anchors.IndexOf(anchors.FirstOrDefault(anchor => anchor.Layer != "event")!); // -1 for none
        return other < 0 ? anchors : throw new FaultException(LedgerFaults.NoEventReport(connection.Path, correction.Records[other]));
    }

    private (ImmutableArray<DecisionAnchor>, JsonObject) Edit(Correction correction)
    {
        string id = correction.Records[0];
        FoundForDecision found = Found(id);
        JsonObject given = JsonTexts.Object(correction.Content) ?? throw new FaultException(DataFaults.RecordNotJson(id, "the fields to edit"));
        JsonObject record = JsonTexts.Object(found.Record.Line)!; // as it stands in the ledger
        JsonObject fields = new RecordCompletion(found.Version.Article.Text, found.Offsets, id).Fields(record, given);
        RecordPatch.Apply(record, fields);
        CodedRecord coded = new RecordJsonReader(found.Version.Article).Read(JsonTexts.Line(record), id);
        if (RecordJson.Line(found.Version.Article, coded, found.Record.Known.Ordinal, found.Offsets) == found.Record.Line)
        {
            throw new FaultException(LedgerFaults.NothingChanges(id));
        }

        ImmutableArray<DecisionAnchor>.Builder anchors = ImmutableArray.CreateBuilder<DecisionAnchor>();
        anchors.Add(found.Anchor);
        if (fields.ContainsKey("start"))
        {
            anchors.Add(found.Finder.Make(AnchorRole.Words, found.Version.Identity, coded.Span, found.Record.Known));
        }

        if (fields.ContainsKey("content_start") && coded is CodedStatement statement)
        {
            anchors.Add(found.Finder.Make(AnchorRole.Content, found.Version.Identity, statement.Content, found.Record.Known));
        }

        return (anchors.ToImmutable(), new JsonObject { ["set"] = fields });
    }

    private (ImmutableArray<DecisionAnchor>, JsonObject) Addition(Correction correction)
    {
        DecidedVersion version = versions.Current(ArticleLookup.Find(connection, correction.Subject));
        CodePointOffsets offsets = new(version.Article.Text);
        string where = correction.Subject;
        JsonObject given = JsonTexts.Object(correction.Content) ?? throw new FaultException(DataFaults.RecordNotJson(where, "the record to add"));
        JsonObject record = new RecordCompletion(version.Article.Text, offsets, where).Record(given);
        CodedRecord coded = new RecordJsonReader(version.Article).Read(JsonTexts.Line(record), where);
        AnchorFinder finder = new(version.Hash, version.Article.Text, offsets);
        KnownRecord known = new(0, JsonTexts.Line(record), isAdded: true);
        if (versions.Replay(version, log.About(version.Identity)).Records.Any(other => IsTwin(other.Known, known)))
        {
            throw new FaultException(LedgerFaults.NothingChanges(where));
        }

        ImmutableArray<DecisionAnchor>.Builder anchors = ImmutableArray.CreateBuilder<DecisionAnchor>();
        anchors.Add(finder.Make(AnchorRole.Words, version.Identity, coded.Span, known));
        if (coded is CodedStatement statement)
        {
            anchors.Add(finder.Make(AnchorRole.Content, version.Identity, statement.Content, known));
        }

        return (anchors.ToImmutable(), new JsonObject { ["record"] = record });
    }

    private JsonObject Renaming(Correction correction)
    {
        ActorEntities actors = new(connection);
        CheckActor(actors, correction.Subject);
        return actors.IsKnown(correction.Content)
            ? throw new FaultException(LedgerFaults.ActorNameTaken(connection.Path, correction.Content))
            : new JsonObject { ["name"] = correction.Subject, ["to"] = correction.Content };
    }

    private JsonObject Joining(Correction correction)
    {
        ActorEntities actors = new(connection);
        CheckActor(actors, correction.Subject);
        CheckActor(actors, correction.Content);
        ActorNames names = ActorNames.Of(log.ActorDecisions());
        return names.Of(correction.Subject) == names.Of(correction.Content)
            ? throw new FaultException(LedgerFaults.NothingChanges(correction.Subject))
            : new JsonObject { ["name"] = correction.Subject, ["into"] = correction.Content };
    }

    private JsonObject Parting(Correction correction)
    {
        CheckActor(new ActorEntities(connection), correction.Subject);
        return ActorNames.Of(log.ActorDecisions()).IsGiven(correction.Subject)
            ? new JsonObject { ["name"] = correction.Subject }
            : throw new FaultException(LedgerFaults.NothingChanges(correction.Subject));
    }

    private void CheckActor(ActorEntities actors, string name)
    {
        if (!actors.IsKnown(name))
        {
            throw new FaultException(LedgerFaults.NoActor(connection.Path, name));
        }
    }

    /// <summary>The record that an id names, in the current version of its article, with an anchor that finds it again.</summary>
    private FoundForDecision Found(string id)
    {
        (long key, int ordinal) = RecordLookup.Find(connection, id);
        DecidedVersion version = versions.Current(key);
        ImmutableArray<EffectiveRecord> records = versions.Replay(version, log.About(version.Identity)).Records;
        EffectiveRecord record = ordinal < records.Length ? records[ordinal] : throw new FaultException(LedgerFaults.NoRecord(connection.Path, id));
        CodePointOffsets offsets = new(version.Article.Text);
        AnchorFinder finder = new(version.Hash, version.Article.Text, offsets);
        TextSpan span = new(offsets.Utf16Of(record.Known.Start), offsets.Utf16Of(record.Known.End));
        return records.Count(other => IsTwin(other.Known, record.Known)) == 1
            ? new FoundForDecision(version, offsets, finder, record, finder.Make(AnchorRole.Record, version.Identity, span, record.Known))
            : throw new FaultException(LedgerFaults.IndistinctRecord(connection.Path, id));
    }

    private static bool IsTwin(KnownRecord one, KnownRecord other) =>
        one.Start == other.Start && one.End == other.End && one.Layer == other.Layer && one.Type == other.Type && one.Said == other.Said;

    private sealed record FoundForDecision(
        DecidedVersion Version, CodePointOffsets Offsets, AnchorFinder Finder, EffectiveRecord Record, DecisionAnchor Anchor);
}
