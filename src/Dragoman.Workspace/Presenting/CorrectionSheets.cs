using System.Globalization;
using Dragoman.Ledger.Correcting;

namespace Dragoman.Workspace.Presenting;

/// <summary>How the log of decisions is laid out.</summary>
public static class CorrectionSheets
{
    /// <summary>The log, one entry a row.</summary>
    public static Sheet<LogEntry> Log { get; } = new(
        [
            new("number", entry => entry.Number),
            new("key", entry => entry.Decision.Key),
            new("kind", entry => entry.Decision.Kind.ToString().ToLowerInvariant()),
            new("who", entry => entry.Decision.Signature.Who),
            new("when", entry => entry.Decision.Signature.When.ToString("O", CultureInfo.InvariantCulture)),
            new("why", entry => entry.Decision.Signature.Why),
            new("records", entry => entry.Places.Select(place => place.Record ?? "")),
            new("content", entry => entry.Decision.Content),
            new("undoes", entry => entry.Undoes),
            new("undone_by", entry => entry.UndoneBy),
            new("problem", entry => entry.Problem?.ToString().ToLowerInvariant()),
            new("says_otherwise", entry => entry.Places.Any(place => place.SaysOtherwise)),
        ],
        [
            new("No.", 0, entry => entry.Number.ToString(CultureInfo.InvariantCulture)),
            new("Decision", 5, entry => string.Join('\n', new[] { Emphasis.Strong(CorrectionWords.Act(entry)), CorrectionWords.Quotes(entry) }.Where(line => line.Length > 0))),
            new("By", 3, entry => $"{entry.Decision.Signature.Who}\n{entry.Decision.Signature.When.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}\n{entry.Decision.Signature.Why}"),
            new("State", 3, CorrectionWords.State),
        ]);
}
