using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Politics;
using Dragoman.Reading;

namespace Dragoman.Workspace.Tests.Conventions;

/// <summary>The README's example, so that it is compiled; <see cref="PageTests"/> holds the two together.</summary>
internal static class ReadmeExample
{
    /// <summary>Enters a folder of news into a ledger.</summary>
    public static void Run()
    {
        // README begins
        LanguagePipeline language = LanguagePipeline.Load("models/en.model");
        CodingPipeline coding = CodingPipeline.Load("data");
        using LedgerFile ledger = LedgerFile.Open("europe.ledger");
        foreach (Article article in ArticleReader.ReadFolder("news"))
        {
            ledger.Enter(coding.Code(language.Analyse(article)));
        }
        // README ends
    }
}
