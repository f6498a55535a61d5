using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Entering;

/// <summary>Writes what was found in a version: segments, sentences, names and the records of all layers.</summary>
internal sealed class RecordWriter : IDisposable
{
    /// <summary>The rule of a record that an analyst added; no rule of the machine is called so.</summary>
    internal const string AddedRule = "analyst";

    /// <summary>The standing of a record about which nothing was decided.</summary>
    internal const string MachineStanding = "machine";

    private readonly RowWriter _segments;
    private readonly RowWriter _sentences;
    private readonly RowWriter _actors;
    private readonly RowWriter _entities;
    private readonly RowWriter _mentions;
    private readonly RowWriter _records;
    private readonly RowWriter _participants;
    private readonly RowWriter _events;
    private readonly RowWriter _contexts;
    private readonly RowWriter _statements;
    private readonly RowWriter _quantities;
    private readonly RowWriter _ties;

    internal RecordWriter(LedgerConnection connection)
    {
        _segments = new(connection, "segments", false, "version", "ordinal", "kind", "span_start", "span_end", "author", "day");
        _sentences = new(connection, "sentences", false, "version", "ordinal", "span_start", "span_end");
        _actors = new(connection, "actors", true, "actor", "name", "country", "sector", "entity");
        _entities = new(connection, "entities", true, "entity", "name");
        _mentions = new(connection, "mentions", true, "version", "span_start", "span_end", "actor", "name");
        _records = new(
            connection, "records", false, "version", "ordinal", "layer", "span_start", "span_end", "words", "sentence", "segment",
            "rule", "confidence", "realis", "hedged", "day_from", "day_to", "day_precision", "json", "standing", "machine");
        _participants = new(connection, "participants", false, "version", "ordinal", "role", "position", "actor");
        _events = new(
            connection, "events", false, "version", "ordinal", "report", "type", "mode", "quad", "score", "cameo", "place", "place_id", "place_country",
            "place_precision", "latitude", "longitude", "same_as");
        _contexts = new(connection, "event_contexts", true, "version", "ordinal", "context");
        _statements = new(connection, "statements", false, "version", "ordinal", "statement", "mode", "content_start", "content_end", "content");
        _quantities = new(connection, "quantities", false, "version", "ordinal", "kind", "low", "high", "unit", "qualifier", "measured");
        _ties = new(connection, "ties", false, "version", "ordinal", "kind", "title", "what", "from_actor", "to_actor", "realis");
    }

    /// <summary>Writes all that was found; the version has none of it yet.</summary>
    internal void Write(long version, CodedArticle coded, ImmutableArray<string> json)
    {
        Article article = coded.Article;
        CodePointOffsets offsets = new(article.Text);
        for (int i = 0; i < article.Segments.Length; i++)
        {
            Segment segment = article.Segments[i];
            _segments.Write(
                version, i, Word(segment.Kind), offsets.Of(segment.Span.Start), offsets.Of(segment.Span.End), segment.Author,
                segment.Day is { } day ? Iso(day) : null);
        }

        for (int i = 0; i < coded.Sentences.Length; i++)
        {
            _sentences.Write(version, i, offsets.Of(coded.Sentences[i].Start), offsets.Of(coded.Sentences[i].End));
        }

        foreach (ActorMention mention in coded.Mentions)
        {
            _mentions.Write(
                version, offsets.Of(mention.Span.Start), offsets.Of(mention.Span.End), Actor(mention.Actor), mention.Span.Of(article.Text));
        }

        for (int i = 0; i < coded.Records.Length; i++)
        {
            WriteRecord(version, i, coded, coded.Records[i], json[i], offsets, MachineStanding, machine: null);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _segments.Dispose();
        _sentences.Dispose();
        _actors.Dispose();
        _entities.Dispose();
        _mentions.Dispose();
        _records.Dispose();
        _participants.Dispose();
        _events.Dispose();
        _contexts.Dispose();
        _statements.Dispose();
        _quantities.Dispose();
        _ties.Dispose();
    }

    /// <summary>Writes one record; the version has none of that ordinal yet.</summary>
    /// <param name="version">The version.</param>
    /// <param name="ordinal">Its place among the records of the version.</param>
    /// <param name="coded">The article with its sentences.</param>
    /// <param name="record">The record.</param>
    /// <param name="json">The record in the record format.</param>
    /// <param name="offsets">Of the article's text.</param>
    /// <param name="standing">Whose word it is (<c>records.standing</c>).</param>
    /// <param name="machine">What the machine says where the record says otherwise; else null.</param>
    internal void WriteRecord(
        long version, int ordinal, CodedArticle coded, CodedRecord record, string json, CodePointOffsets offsets, string standing, string? machine)
    {
        CodedClaim? claim = record as CodedClaim;
        (string layer, DayInterval? days) = record switch
        {
            CodedEvent e => ("event", e.Date),
            CodedStatement s => ("statement", s.Date),
            CodedQuantity q => ("quantity", q.AsOf),
            CodedTie => ("tie", null),
            _ => throw new ArgumentException($"{record.GetType().Name} has no layer.", nameof(record)),
        };
        _records.Write(
            version, ordinal, layer, offsets.Of(record.Span.Start), offsets.Of(record.Span.End), record.Span.Of(coded.Article.Text),
            SentenceOf(coded.Sentences, record.Span), Word(record.Segment), record.Rule, Math.Round(record.Confidence, 3),
            claim is null ? null : Word(claim.Realis), claim is null ? null : claim.Hedged ? 1 : 0,
            days is null ? null : Iso(days.From), days is null ? null : Iso(days.To), days is null ? null : Word(days.Precision), json,
            standing, machine);
        if (claim is not null)
        {
            WriteParticipants(version, ordinal, "source", claim.Sources);
        }

        WriteLayer(version, ordinal, coded.Article, record, offsets);
    }

    private void WriteLayer(long version, int ordinal, Article article, CodedRecord record, CodePointOffsets offsets)
    {
        switch (record)
        {
            case CodedEvent e:
                _events.Write(
                    version, ordinal, RecordNumber("report", version, ordinal), e.Type, e.Mode, e.Quad, e.Score, e.Cameo, e.Place?.Name, e.Place?.Id, e.Place?.Country,
                    e.Place?.Precision is { } precision ? Word(precision) : null, e.Place?.Latitude, e.Place?.Longitude, e.SameAs);
                WriteParticipants(version, ordinal, "actor", e.Actors);
                WriteParticipants(version, ordinal, "recipient", e.Recipients);
                foreach (string context in e.Contexts)
                {
                    _contexts.Write(version, ordinal, context);
                }

                break;
            case CodedStatement s:
                _statements.Write(
                    version, ordinal, RecordNumber("statement", version, ordinal), Word(s.Mode), offsets.Of(s.Content.Start), offsets.Of(s.Content.End), s.Content.Of(article.Text));
                WriteParticipant(version, ordinal, "speaker", s.Speaker);
                WriteParticipant(version, ordinal, "addressee", s.Addressee);
                break;
            case CodedQuantity q:
                _quantities.Write(version, ordinal, q.Kind, q.Low, q.High, q.Unit, q.Qualifier, q.Of);
                break;
            case CodedTie t:
                _ties.Write(
                    version, ordinal, t.Kind, t.Title, t.What, t.From is null ? null : Actor(t.From), t.To is null ? null : Actor(t.To), Word(t.Realis));
                WriteParticipant(version, ordinal, "from", t.From);
                WriteParticipant(version, ordinal, "to", t.To);
                break;
        }
    }

    private void WriteParticipants(long version, int ordinal, string role, ImmutableArray<CodedActor> actors)
    {
        for (int i = 0; i < actors.Length; i++)
        {
            _participants.Write(version, ordinal, role, i, Actor(actors[i]));
        }
    }

    private void WriteParticipant(long version, int ordinal, string role, CodedActor? actor) =>
        WriteParticipants(version, ordinal, role, actor is null ? [] : [actor]);

    private long Actor(CodedActor actor)
    {
        long number = ContentKey.Number(actor.Name, actor.Country, actor.Sector);
        long entity = ContentKey.Entity(actor.Name);
        _entities.Write(entity, actor.Name);
        _actors.Write(number, actor.Name, actor.Country, actor.Sector, entity);
        return number;
    }

    /// <summary>A record as one number: the same version and place give the same.</summary>
    private static long RecordNumber(string sort, long version, int ordinal) =>
        ContentKey.Number(sort, version.ToString(CultureInfo.InvariantCulture), ordinal.ToString(CultureInfo.InvariantCulture));

    private static int? SentenceOf(ImmutableArray<TextSpan> sentences, TextSpan span)
    {
        for (int i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].Contains(span.Start))
            {
                return i;
            }
        }

        return null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
