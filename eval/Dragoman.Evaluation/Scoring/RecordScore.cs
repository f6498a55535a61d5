using System.Collections.Immutable;

namespace Dragoman.Evaluation.Scoring;

/// <summary>Measures coded records against gold records: what is found of each layer, and what is right of the fields of those found.</summary>
internal sealed class RecordScore
{
    private static readonly RecordLayer[] _layers = Enum.GetValues<RecordLayer>();

    private readonly SortedDictionary<string, RightCount> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<RecordLayer, FoundCount> _found = _layers.ToDictionary(layer => layer, _ => new FoundCount());
    private readonly List<RecordPair> _pairs = [];
    private readonly List<ScoredRecord> _missed = [];
    private readonly List<ScoredRecord> _extra = [];

    private RecordScore()
    {
    }

    /// <summary>The events whose parties agree by three quarters or more, as found of all.</summary>
    public FoundCount WhoToWhom { get; } = new();

    /// <summary>The events that did not, may or are to happen, among those paired.</summary>
    public FoundCount Unreal { get; } = new();

    /// <summary>Of the paired records, how many bear the right value, by layer and field ("event.place").</summary>
    public IReadOnlyDictionary<string, RightCount> Fields => _fields;

    public IReadOnlyList<RecordPair> Pairs => _pairs;

    /// <summary>Gold records that no coded one stands for, article by article.</summary>
    public IReadOnlyList<ScoredRecord> Missed => _missed;

    /// <summary>Coded records that stand for no gold one.</summary>
    public IReadOnlyList<ScoredRecord> Extra => _extra;

    /// <summary>Measures the articles that gold has records of.</summary>
    public static RecordScore Of(IEnumerable<ScoredRecord> gold, IEnumerable<ScoredRecord> coded)
    {
        RecordScore score = new();
        ILookup<(string, RecordLayer), ScoredRecord> codedOf = coded.ToLookup(record => (record.Article, record.Layer));
        foreach (IGrouping<string, ScoredRecord> article in gold.GroupBy(record => record.Article))
        {
            foreach (RecordLayer layer in _layers)
            {
                score.Add(layer, [.. article.Where(record => record.Layer == layer)], [.. codedOf[(article.Key, layer)]]);
            }
        }

        return score;
    }

    /// <summary>What is found of a layer.</summary>
    public FoundCount Found(RecordLayer layer) => _found[layer];

    private void Add(RecordLayer layer, ImmutableArray<ScoredRecord> gold, ImmutableArray<ScoredRecord> coded)
    {
        ImmutableArray<RecordPair> pairs = RecordPairing.Pair(gold, coded);
        _found[layer].Add(gold.Length, coded.Length, pairs.Length);
        _pairs.AddRange(pairs);
        _missed.AddRange(gold.Except(pairs.Select(pair => pair.Gold), ReferenceEqualityComparer.Instance).Cast<ScoredRecord>());
        _extra.AddRange(coded.Except(pairs.Select(pair => pair.Coded), ReferenceEqualityComparer.Instance).Cast<ScoredRecord>());
        foreach (RecordPair pair in pairs)
        {
            foreach ((string field, bool isRight) in FieldAgreement.Of(pair))
            {
                Count(field, isRight);
            }
        }

        if (layer == RecordLayer.Event)
        {
            WhoToWhom.Add(gold.Length, coded.Length, pairs.Count(FieldAgreement.HasSameParties));
            Unreal.Add(
                pairs.Count(pair => pair.Gold.Realis != "actual"),
                pairs.Count(pair => pair.Coded.Realis != "actual"),
                pairs.Count(pair => pair.Gold.Realis != "actual" && pair.Gold.Realis == pair.Coded.Realis));
        }
    }

    private void Count(string field, bool isRight)
    {
        if (!_fields.TryGetValue(field, out RightCount? count))
        {
            _fields[field] = count = new RightCount();
        }

        count.Add(isRight);
    }
}
