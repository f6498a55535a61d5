using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

public static partial class DataFaults
{
    /// <summary>What should be a record is no JSON object.</summary>
    public static Fault RecordNotJson(string where, string detail) =>
        new("DR190", $"this is no record in JSON ({detail})", where, "write one JSON object a line, each field once");

    /// <summary>A record lacks a field that its layer has.</summary>
    public static Fault RecordFieldMissing(string where, string field) =>
        new("DR191", $"the record has no field \"{field}\"", where, "add it; null, \"\" and [] stand for what the text does not tell, where the field may be empty");

    /// <summary>A field of a record holds a value of another type.</summary>
    public static Fault RecordFieldType(string where, string field, string expected) =>
        new("DR192", $"the field \"{field}\" holds no {expected}", where, $"write {expected} there");

    /// <summary>A field of a record holds none of the values that it takes.</summary>
    public static Fault RecordFieldValue(string where, string field, string value, IEnumerable<string> allowed) =>
        new("DR193", $"\"{value}\" is no value of the field \"{field}\"", where, $"write one of: {string.Join(", ", allowed)}");

    /// <summary>The offsets of a record do not lie within its article, or run backwards.</summary>
    public static Fault RecordSpanOutside(string where, string field, int codePoints) => new(
        "DR194", $"the field \"{field}\" leads out of the text", where,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"count from 0 to {codePoints} in code points, the end not before the start"));

    /// <summary>The words that a record repeats are not those which its offsets cover.</summary>
    public static Fault RecordWordsDiffer(string where, string written, string found) =>
        new("DR195", $"the record repeats \"{written}\", the article has \"{found}\" there", where, "correct the offsets, or name the article that they count in");

    /// <summary>A record has a field that its layer has not.</summary>
    public static Fault RecordFieldUnknown(string where, string field, string layer) =>
        new("DR196", $"a record of the layer {layer} has no field \"{field}\"", where, "correct the name of the field, or leave it out");
}
