using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Confidence;

/// <summary>
/// Tells how likely a record is right from the signs that it bears: the logistic function of the sum of their weights. The weights
/// are fitted to annotated articles by <c>eval/Dragoman.Evaluation calibration</c>.
/// </summary>
public sealed class ConfidenceTable
{
    /// <summary>The sign that every record bears.</summary>
    public const string Always = "always";

    private static readonly string[] _layers = ["event", "statement", "quantity", "tie"];

    private readonly FrozenDictionary<(string Layer, string Sign), double> _weights;

    private ConfidenceTable(FrozenDictionary<(string Layer, string Sign), double> weights) => _weights = weights;

    /// <summary>Loads <c>confidence.tsv</c>.</summary>
    /// <param name="dataFolder">The folder <c>data/</c>.</param>
    /// <exception cref="FaultException">The file is missing or a row is wrong.</exception>
    public static ConfidenceTable Load(string dataFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataFolder);
        return new ConfidenceTable(DataTable.Read(Path.Combine(dataFolder, "confidence.tsv"), 3)
            .ToFrozenDictionary(row => (row.OneOf(0, "layer", _layers), row.Fields[1]), row => row.NumberAt(2, "weight")));
    }

    /// <summary>The layer of a record, as the table names it.</summary>
    public static string LayerOf(CodedRecord record) => record switch
    {
        CodedEvent => "event",
        CodedStatement => "statement",
        CodedQuantity => "quantity",
        CodedTie => "tie",
        _ => throw new ArgumentException($"{record?.GetType().Name} has no layer.", nameof(record)),
    };

    /// <summary>The record with its confidence.</summary>
    public CodedRecord Judge(CodedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        string layer = LayerOf(record);
        double sum = record.Signs.Sum(sign => sign.Value * WeightOf(layer, sign.Name)) + WeightOf(layer, Always);
        return record with { Confidence = 1 / (1 + Math.Exp(-sum)) };
    }

    // A sign that the fit has not seen says nothing.
    private double WeightOf(string layer, string sign) => _weights.GetValueOrDefault((layer, sign));
}
