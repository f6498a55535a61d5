using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Politics;
using Dragoman.Politics.Records;

namespace Dragoman.Workspace.Tests.Conventions;

/// <summary>The README's example, so that it is compiled; <see cref="PageTests"/> holds the two together.</summary>
internal static class ReadmeExample
{
    /// <summary>Writes the records of an article to standard output.</summary>
    public static void Run(Article article)
    {
        // README begins
        LanguagePipeline language = LanguagePipeline.Load("models/en.model");
        CodingPipeline coding = CodingPipeline.Load("data");
        foreach (CodedRecord record in coding.Code(language.Analyse(article)).Records)
        {
            Console.WriteLine(record);
        }
        // README ends
    }
}
