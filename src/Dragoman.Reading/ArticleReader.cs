using Dragoman.Language.Annotation;
using Dragoman.Reading.Decoding;
using Dragoman.Reading.Faults;

namespace Dragoman.Reading;

/// <summary>The door of reading: files, folders and standard input become articles.</summary>
/// <remarks>Reads lazily, one article at a time, in a fixed order: paths as given, folders in the ordinal order of the paths in them.</remarks>
public static class ArticleReader
{
    /// <summary>Reads files (text, HTML, JSON Lines, JSON), whole folders, and standard input as JSON Lines for "-".</summary>
    /// <param name="paths">What to read. In folders, hidden files and files of unknown extensions are left out and reported; a file named here is read whatever its name.</param>
    /// <param name="options">Days given by the user, limits, standard input; null for the defaults.</param>
    /// <returns>One outcome for each article, fault and file left out; a fault never ends the reading of what follows.</returns>
    public static IEnumerable<ReadOutcome> Read(IEnumerable<string> paths, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadAll(paths, options ?? new ReadingOptions());
    }

    /// <summary>Reads the articles of a folder, in the ordinal order of their paths.</summary>
    /// <exception cref="FaultException">Thrown at the first file that cannot be read; use <see cref="Read"/> to go on past faults.</exception>
    public static IEnumerable<Article> ReadFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        foreach (ReadOutcome outcome in Read([path]))
        {
            if (outcome.Fault is { } fault)
            {
                throw new FaultException(fault);
            }

            if (outcome.Article is { } article)
            {
                yield return article;
            }
        }
    }

    /// <summary>Makes an article of a plain text; offsets count in that very text.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="text">The text, with a word in it.</param>
    /// <exception cref="ArgumentException">The text holds no letter or digit.</exception>
    public static Article ReadText(string id, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new ArticleMaker(new ReadingOptions()).FromText(id, id, text).Article
            ?? throw new ArgumentException("The text holds no letter or digit.", nameof(text));
    }

    private static IEnumerable<ReadOutcome> ReadAll(IEnumerable<string> paths, ReadingOptions options)
    {
        FileReader files = new(options);
        bool isInputRead = false;
        foreach (string path in paths)
        {
            IEnumerable<ReadOutcome> outcomes;
            if (path == "-")
            {
                bool isThere = options.StandardInput is not null && !isInputRead;
                outcomes = isThere && options.StandardInput is { } input
                    ? files.ReadLines(path, input)
                    : [ReadOutcome.Of(path, line: null, ReadingFaults.NoStandardInput())];
                isInputRead = true;
            }
            else
            {
                outcomes = Directory.Exists(path) ? ReadFound(files, path) : files.Read(path);
            }

            foreach (ReadOutcome outcome in outcomes)
            {
                yield return outcome;
            }
        }
    }

    private static IEnumerable<ReadOutcome> ReadFound(FileReader files, string folder)
    {
        foreach (FoundPath found in FolderWalk.Under(folder))
        {
            IEnumerable<ReadOutcome> outcomes = found switch
            {
                { Fault: { } fault } => [ReadOutcome.Of(found.Path, line: null, fault)],
                { Kind: FoundPathKind.Hidden } => [ReadOutcome.LeftOut(found.Path, "hidden file")],
                { Kind: FoundPathKind.LinkedFolder } => [ReadOutcome.LeftOut(found.Path, "link to a folder")],
                _ when FormatSniffer.FromName(found.Path) is null => [ReadOutcome.LeftOut(found.Path, "unknown extension")],
                _ => files.Read(found.Path),
            };
            foreach (ReadOutcome outcome in outcomes)
            {
                yield return outcome;
            }
        }
    }
}
