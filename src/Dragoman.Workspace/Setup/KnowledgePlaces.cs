namespace Dragoman.Workspace.Setup;

/// <summary>Where the codebook, the trained parameters and the samples are.</summary>
/// <param name="DataFolder">The folder <c>data/</c>.</param>
/// <param name="ModelFile">The file <c>models/en.model</c>.</param>
/// <param name="SamplesFolder">The folder <c>samples/</c>.</param>
/// <param name="ActorsFolder">A folder of the user's own actor files, whose rows go before the program's; null for none.</param>
public sealed record KnowledgePlaces(string DataFolder, string ModelFile, string SamplesFolder, string? ActorsFolder)
{
    /// <summary>Names the codebook's folder where no option does.</summary>
    public const string DataVariable = "DRAGOMAN_DATA";

    /// <summary>Names the model file where no option does.</summary>
    public const string ModelVariable = "DRAGOMAN_MODEL";

    /// <summary>Names the folder of the user's own actors where no option does.</summary>
    public const string ActorsVariable = "DRAGOMAN_ACTORS";

    /// <summary>The places that an option, else the environment, else the program's own folder name.</summary>
    /// <param name="data">Value of <c>--data</c>; null where it was not given.</param>
    /// <param name="model">Value of <c>--model</c>; null where it was not given.</param>
    /// <param name="actors">Value of <c>--actors</c>; null where it was not given.</param>
    public static KnowledgePlaces Find(string? data, string? model, string? actors)
    {
        string home = AppContext.BaseDirectory;
        return new KnowledgePlaces(
            data ?? Variable(DataVariable) ?? Path.Combine(home, "data"),
            model ?? Variable(ModelVariable) ?? Path.Combine(home, "models", "en.model"),
            Path.Combine(home, "samples"),
            actors ?? Variable(ActorsVariable));
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
