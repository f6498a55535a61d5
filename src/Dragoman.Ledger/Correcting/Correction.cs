using System.Collections.Immutable;

namespace Dragoman.Ledger.Correcting;

/// <summary>What is to be corrected: one decision before it is signed and stands in the log.</summary>
/// <remarks>A record is named by its id, <c>ARTICLE#N</c>, where ARTICLE is an article's id, address or COLLECTION/ID.</remarks>
public sealed record Correction
{
    private Correction(CorrectionKind kind) => Kind = kind;

    /// <summary>What is decided; never <see cref="CorrectionKind.Undo"/>, which <see cref="LedgerFile.Undo"/> does.</summary>
    public CorrectionKind Kind { get; }

    /// <summary>Ids of the records decided about; the first is the one that is accepted, rejected, edited or split.</summary>
    public ImmutableArray<string> Records { get; private init; } = [];

    /// <summary>The article that a record is added to, or the name of the actor; "" for other decisions.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>Fields, record or other name: what the decision puts in place; "" where it puts nothing.</summary>
    public string Content { get; private init; } = "";

    /// <summary>The number of the last entry about the record that the analyst has seen, 0 for none; null where it is not to be checked.</summary>
    /// <remarks>When somebody else has decided about the record since, the decision is refused with DR223, and nothing is lost.</remarks>
    public int? Seen { get; init; }

    /// <summary>A record is right.</summary>
    public static Correction Accept(string record) => About(CorrectionKind.Accept, record);

    /// <summary>A record is wrong.</summary>
    public static Correction Reject(string record) => About(CorrectionKind.Reject, record);

    /// <summary>Fields of a record read otherwise.</summary>
    /// <param name="record">The record.</param>
    /// <param name="fields">
    /// A JSON merge patch (RFC 7396) over the record format: <c>{"type": "ACCUSE", "date": null}</c>. What follows from a field that is given
    /// (quad class, score and CAMEO code from the type; the words from the offsets) need not be.
    /// </param>
    public static Correction Edit(string record, string fields) => About(CorrectionKind.Edit, record) with { Content = Text(fields) };

    /// <summary>Event reports are of one event.</summary>
    /// <param name="records">Two or more.</param>
    public static Correction Merge(params IEnumerable<string> records) => new(CorrectionKind.Merge) { Records = Ids(records) };

    /// <summary>An event report is not of the same event as others.</summary>
    /// <param name="record">The report that is taken out.</param>
    /// <param name="from">One or more reports that it does not belong with.</param>
    public static Correction Split(string record, params IEnumerable<string> from) =>
        new(CorrectionKind.Split) { Records = Ids([record, .. from]) };

    /// <summary>A record that the machine did not find.</summary>
    /// <param name="article">The article that tells it.</param>
    /// <param name="record">
    /// A JSON object in the record format. <c>layer</c> and <c>text</c> are needed, and the offsets where the words stand in the article
    /// more than once; what else is left out is empty.
    /// </param>
    public static Correction Add(string article, string record) =>
        new(CorrectionKind.Add) { Subject = Text(article), Content = Text(record) };

    /// <summary>An actor is called otherwise.</summary>
    /// <param name="name">As it is called now.</param>
    /// <param name="to">A name that no actor has.</param>
    public static Correction Rename(string name, string to) => new(CorrectionKind.Rename) { Subject = Text(name), Content = Text(to) };

    /// <summary>Two actors are one.</summary>
    /// <param name="name">The name that is given up.</param>
    /// <param name="into">The name of the actor that both are.</param>
    public static Correction Join(string name, string into) => new(CorrectionKind.Join) { Subject = Text(name), Content = Text(into) };

    /// <summary>A name that was joined or renamed stands for an actor of its own again.</summary>
    public static Correction Part(string name) => new(CorrectionKind.Part) { Subject = Text(name) };

    private static Correction About(CorrectionKind kind, string record) => new(kind) { Records = Ids([record]) };

    private static ImmutableArray<string> Ids(IEnumerable<string> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return [.. records.Select(Text)];
    }

    private static string Text(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return value;
    }
}
