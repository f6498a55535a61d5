using System.Globalization;

namespace Dragoman.Language.Annotation;

/// <summary>Something wrong with what was given: a numbered error, each explained in <c>docs/errors.md</c>.</summary>
/// <param name="Number">"DR" and three digits. 001–099 reading, 100–149 models, 150–199 data files, 200–299 ledger, 300–399 command line.</param>
/// <param name="What">What is wrong, one sentence without full stop.</param>
/// <param name="Where">File, line or field; "" where there is none.</param>
/// <param name="Instead">What to do about it, one sentence without full stop.</param>
public sealed record Fault(string Number, string What, string Where, string Instead)
{
    /// <summary>The three digits of <see cref="Number"/>: 17 for DR017.</summary>
    public int Code => int.Parse(Number.AsSpan("DR".Length), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The whole message on one line: "DR017 actors.csv line 12: … is not a day; write it as 1995-11-21".</summary>
    public override string ToString() =>
        Where.Length == 0 ? $"{Number} {What}; {Instead}" : $"{Number} {Where}: {What}; {Instead}";
}
