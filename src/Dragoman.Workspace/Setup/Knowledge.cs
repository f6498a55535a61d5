using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Politics;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Setup;

/// <summary>What the program knows, loaded: the trained parameters and the codebook.</summary>
public sealed class Knowledge
{
    private readonly LanguagePipeline _language;
    private readonly CodingPipeline _coding;

    private Knowledge(LanguagePipeline language, CodingPipeline coding, string fingerprint)
    {
        _language = language;
        _coding = coding;
        Fingerprint = fingerprint;
    }

    /// <summary>SHA-256 of the program's version, the codebook's files and the model: 64 hexadecimal digits.</summary>
    public string Fingerprint { get; }

    /// <summary>Loads it.</summary>
    /// <exception cref="FaultException">A file is missing or damaged.</exception>
    public static Knowledge Load(KnowledgePlaces places)
    {
        ArgumentNullException.ThrowIfNull(places);
        if (!Directory.Exists(places.DataFolder))
        {
            throw new FaultException(UsageFaults.NoDataFolder(places.DataFolder));
        }

        if (places.ActorsFolder is { } own && !Directory.Exists(own))
        {
            throw new FaultException(UsageFaults.NoActorsFolder(own));
        }

        // The loaders tell better than a file not found what is missing.
        LanguagePipeline language = LanguagePipeline.Load(places.ModelFile);
        CodingPipeline coding = CodingPipeline.Load(places.DataFolder, places.ActorsFolder);
        return new Knowledge(language, coding, FingerprintOf(places));
    }

    /// <summary>Analyses an article. Thread-safe.</summary>
    public AnalysedArticle Analyse(Article article) => _language.Analyse(article);

    /// <summary>Codes an analysed article. Thread-safe.</summary>
    public CodedArticle Code(AnalysedArticle article) => _coding.Code(article);

    /// <summary>The frames that nearly fit words of an article which tell no event. Thread-safe.</summary>
    public ImmutableArray<FrameMiss> NearMisses(AnalysedArticle article) => _coding.NearMisses(article);

    /// <summary>The line of the codebook that the rule of an event names; null for the rule of another record.</summary>
    public string? LineOf(string rule) => _coding.LineOf(rule);

    /// <summary>Whether the article is in the language that the program can read.</summary>
    public static bool IsReadable(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Language is null or "en";
    }

    /// <summary>Analyses and codes an article; one in another language has no records. Thread-safe.</summary>
    public CodedArticle Code(Article article) => IsReadable(article) ? _coding.Code(_language.Analyse(article)) : new CodedArticle(article, []);

    private static string FingerprintOf(KnowledgePlaces places)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Version version = typeof(CodingPipeline).Assembly.GetName().Version ?? new Version();
        hash.AppendData(Encoding.UTF8.GetBytes(version.ToString()));
        IEnumerable<(string Name, string Path)> files = FilesOf(places.DataFolder, "")
            .Concat(places.ActorsFolder is { } own ? FilesOf(own, "own actors/") : [])
            .Append(("model", places.ModelFile))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);
        foreach ((string name, string path) in files)
        {
            byte[] bytes = File.ReadAllBytes(path);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n{name} {bytes.Length}\n")));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<(string Name, string Path)> FilesOf(string folder, string prefix) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (prefix + Path.GetRelativePath(folder, path).Replace('\\', '/'), path));
}
