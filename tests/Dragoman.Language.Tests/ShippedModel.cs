namespace Dragoman.Language.Tests;

/// <summary>The model of the repository, loaded once for a class of tests.</summary>
public sealed class ShippedModel
{
    public LanguagePipeline Pipeline { get; } = LanguagePipeline.Load(Path.Combine(Root(), "models", "en.model"));

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run outside the repository");
    }
}
