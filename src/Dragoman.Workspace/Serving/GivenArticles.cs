using Dragoman.Language.Annotation;
using Dragoman.Reading;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Serving;

/// <summary>What was sent, laid out in a folder of its own for as long as it is read: each file is read as the terminal would read it.</summary>
internal sealed class GivenArticles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dragoman-given-");
    private readonly List<string> _paths = [];

    /// <summary>Lays out the files.</summary>
    internal GivenArticles(IReadOnlyList<GivenFile> files)
    {
        foreach (GivenFile file in files)
        {
            // A folder for each, so that two of one name do not meet; and no name leads out of it.
            string name = Path.GetFileName(file.Name.Replace('\\', '/'));
            string path = Path.Combine(_folder.CreateSubdirectory($"{_paths.Count}").FullName, name is "" or "." or ".." ? "unnamed.txt" : name);
            using (FileStream stream = File.Create(path))
            {
                stream.Write(file.Bytes.Span);
            }

            _paths.Add(path);
        }
    }

    /// <summary>What stands in the files, in order.</summary>
    internal IEnumerable<(string Name, ReadOutcome Outcome, Fault? Fault)> Read()
    {
        FileIdentities identities = new();
        foreach (ReadOutcome outcome in ArticleReader.Read(_paths))
        {
            Fault? fault = outcome.Fault ?? identities.Clash(outcome);
            string name = Plain(outcome.Path);
            yield return (outcome.Line is { } line ? FormattableString.Invariant($"{name} line {line}") : name, outcome, fault is null ? null : fault with { Where = Plain(fault.Where), Instead = Plain(fault.Instead) });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    // Nobody who sent a file knows the folder that it was laid in.
    private string Plain(string text)
    {
        for (int i = 0; i < _paths.Count; i++)
        {
            text = text.Replace(_paths[i].Replace('\\', '/'), Path.GetFileName(_paths[i]), StringComparison.Ordinal);
        }

        return text;
    }
}
