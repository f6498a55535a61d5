using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Entering;
using Dragoman.Workspace.Presenting;

namespace Dragoman.Workspace.Terminal;

/// <summary>What became of a batch of articles.</summary>
internal sealed class BatchSummary
{
    private readonly SortedDictionary<EntryOutcome, int> _outcomes = [];
    private readonly SortedDictionary<string, int> _layers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, string What)> _faults = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Reason)> _skipped = [];
    private readonly List<Article> _notCoded = [];
    private readonly List<(string Article, EntryResult Result)> _changed = [];
    private int _leftOut;

    /// <summary>Articles, lines of the days file and files that were refused.</summary>
    internal int Refused { get; private set; }

    /// <summary>Known articles that another codebook coded.</summary>
    internal int OtherCodebook { get; set; }

    /// <summary>Articles that were read after the ledger had failed for good.</summary>
    internal int Left { get; set; }

    internal void Add(string article, EntryResult result, IEnumerable<string> layers)
    {
        Count(result.Outcome);
        foreach (string layer in layers)
        {
            _layers[layer] = _layers.GetValueOrDefault(layer) + 1;
        }

        if (result.Difference is not null)
        {
            _changed.Add((article, result));
        }
    }

    internal void Count(EntryOutcome outcome) => _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;

    internal void Refuse(Fault fault)
    {
        Refused++;
        int before = _faults.TryGetValue(fault.Number, out (int Count, string What) known) ? known.Count : 0;
        _faults[fault.Number] = (before + 1, before == 0 ? fault.What : known.What);
    }

    /// <summary>An article in a language that the program cannot read.</summary>
    internal void NotCoded(Article article) => _notCoded.Add(article);

    /// <summary>A row of a table whose event PLOVER does not have.</summary>
    internal void LeaveOut() => _leftOut++;

    internal void Skip(string path, string reason) => _skipped.Add((path, reason));

    internal void Write(TextWriter output)
    {
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{_outcomes.Values.Sum()} articles read: {Of(EntryOutcome.Entered)} entered, {Of(EntryOutcome.NewVersion)} in a new version, {Of(EntryOutcome.Recoded)} recoded, {Of(EntryOutcome.Unchanged)} unchanged; {_skipped.Count} skipped, {Refused} refused\n"));
        if (_layers.Count > 0)
        {
            output.Write($"records written: {string.Join(", ", _layers.Select(layer => string.Create(CultureInfo.InvariantCulture, $"{layer.Value} {layer.Key}")))}\n");
        }

        foreach ((string article, EntryResult result) in _changed)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{article} is there in version {result.Number}; against the one before:\n"));
            ArticleView.WriteDifference(result.Difference!, "  ", output); // only results with a difference were kept
        }

        foreach (IGrouping<string, (string Path, string Reason)> reason in _skipped.GroupBy(one => one.Reason).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string paths = string.Join(", ", reason.Take(5).Select(one => one.Path));
            output.Write(string.Create(CultureInfo.InvariantCulture, $"skipped {reason.Count()}, {reason.Key}: {paths}{(reason.Count() > 5 ? " …" : "")}\n"));
        }

        foreach (IGrouping<string?, Article> language in _notCoded.GroupBy(one => one.Language, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string ids = string.Join(", ", language.Take(5).Select(one => one.Id));
            output.Write(string.Create(CultureInfo.InvariantCulture, $"not coded {language.Count()}, the text is in another language ({language.Key}) than English: {ids}{(language.Count() > 5 ? " …" : "")}\n"));
        }

        foreach ((string number, (int count, string what)) in _faults)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"refused {count}, {number}: {what}{(count > 1 ? " …" : "")}\n"));
        }

        if (_leftOut > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"left out {_leftOut}, rows of events that PLOVER does not have, such as comments\n"));
        }

        if (Left > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"left {Left}, not tried after the ledger had failed: read them again\n"));
        }

        if (OtherCodebook > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{OtherCodebook} of the unchanged were coded with another codebook; 'read --recode' codes them again\n"));
        }
    }

    private int Of(EntryOutcome outcome) => _outcomes.GetValueOrDefault(outcome);
}
