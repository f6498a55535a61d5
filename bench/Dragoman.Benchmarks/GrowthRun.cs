using System.Globalization;
using System.Text;
using Dragoman.Language;
using Dragoman.Language.Annotation;

namespace Dragoman.Benchmarks;

/// <summary>Measures the language engine on bad input of growing length: its time is to grow in line.</summary>
internal static class GrowthRun
{
    private static readonly int[] _lengths = [10_000, 100_000, 1_000_000];

    private static readonly (string Name, string Unit)[] _texts =
    [
        ("one word without end", "x"),
        ("no full stop", "the envoy met the minister of the country and "),
        ("open brackets", "("),
        ("names only", "John Smith of France and Mary Jones of Spain "),
        ("pronouns only", "he she it they "),
        ("control characters", "a\u0001b\u0007 "),
        ("lone surrogates", "\uD800x\uDFFF "),
        ("right-to-left marks", "\u202Eשלום\u202C "),
        ("emoji", "😀👍🏽 "),
    ];

    /// <summary>Writes the table of processor time by length in characters.</summary>
    /// <param name="modelPath">The model file.</param>
    public static void Write(string modelPath)
    {
        LanguagePipeline language = LanguagePipeline.Load(modelPath);
        foreach ((_, string unit) in _texts)
        {
            _ = language.Analyse(ArticleOf(unit, _lengths[0]));
        }

        Console.WriteLine($"| text | {string.Join(" | ", _lengths.Select(length => Written($"{length:N0} characters")))} |");
        Console.WriteLine($"| --- |{string.Concat(_lengths.Select(_ => " ---: |"))}");
        foreach ((string name, string unit) in _texts)
        {
            IEnumerable<TimeSpan> times = _lengths.Select(length => ArticleOf(unit, length))
                .Select(article => Measurement.ProcessorTimeOf(() => _ = language.Analyse(article)));
            Console.WriteLine($"| {name} | {string.Join(" | ", times.Select(time => Written($"{time.TotalSeconds:F2} s")))} |");
        }
    }

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Article ArticleOf(string unit, int length)
    {
        StringBuilder text = new();
        while (text.Length < length)
        {
            _ = text.Append(unit);
        }

        return new() { Id = "text", Text = text.ToString(0, length), Segments = [new Segment(SegmentKind.Body, new TextSpan(0, length))] };
    }
}
