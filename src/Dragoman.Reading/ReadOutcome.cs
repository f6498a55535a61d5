using Dragoman.Language.Annotation;
using Dragoman.Reading.Pages;

namespace Dragoman.Reading;

/// <summary>What became of one file, or of one record of a file: an article, a fault, or a reason to leave it out.</summary>
/// <remarks>Exactly one of <see cref="Article"/>, <see cref="Fault"/> and <see cref="Skipped"/> is there.</remarks>
public sealed record ReadOutcome
{
    private ReadOutcome(string path, int? line)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The file or folder as found, with "/" between folders; "-" for standard input.</summary>
    public string Path { get; }

    /// <summary>Line of the record in its file, from 1, or its place in a JSON array; null where the file is one article.</summary>
    public int? Line { get; }

    /// <summary>The article read; null when there is none.</summary>
    public Article? Article { get; private init; }

    /// <summary>For a page: where its words stand in the page's source; else null.</summary>
    public PageMap? PageMap { get; private init; }

    /// <summary>Why nothing could be read; null when something was, or when it was left out on purpose.</summary>
    public Fault? Fault { get; private init; }

    /// <summary>Why it was left out on purpose ("hidden file"); null when it was not.</summary>
    public string? Skipped { get; private init; }

    internal static ReadOutcome Of(string path, int? line, Article article, PageMap? map) =>
        new(path, line) { Article = article, PageMap = map };

    internal static ReadOutcome Of(string path, int? line, Fault fault) => new(path, line) { Fault = fault };

    internal static ReadOutcome LeftOut(string path, string reason) => new(path, line: null) { Skipped = reason };
}
