using System.Collections.Immutable;

namespace Dragoman.Workspace.Tests.Conventions;

/// <summary>The working tree that these tests run in.</summary>
internal static class Repository
{
    private static readonly string[] _madeByTools = ["artifacts", ".git", "bin", "obj"];

    /// <summary>The folder that holds <c>Dragoman.slnx</c>, above the folder that the tests run in.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder of the repository.</summary>
    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    /// <summary>The files of a folder and its subfolders, as paths from the root with forward slashes, in order.</summary>
    public static ImmutableArray<string> Files(string folder, string pattern)
    {
        string start = PathOf(folder);
        return Directory.Exists(start)
            ? [.. Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => _madeByTools.Contains(part, StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Dragoman.slnx above {AppContext.BaseDirectory}.");
    }
}
