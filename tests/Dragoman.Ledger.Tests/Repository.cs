namespace Dragoman.Ledger.Tests;

/// <summary>The working tree that these tests run in.</summary>
internal static class Repository
{
    /// <summary>The path of a file or folder of the repository.</summary>
    public static string PathOf(string relativePath) => Path.Combine(Root(), relativePath);

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No Dragoman.slnx above the tests.");
    }
}
