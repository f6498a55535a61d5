using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Lexing;

namespace Dragoman.Language.Tests;

/// <summary>The model of the repository, loaded once for a class of tests.</summary>
public sealed class ShippedModel
{
    private readonly ModelFile _model = ModelFile.Load(Path.Combine(Root(), "models", "en.model"));

    public LanguagePipeline Pipeline { get; } = LanguagePipeline.Load(Path.Combine(Root(), "models", "en.model"));

    public Tokenizer Tokenizer => Tokenizer.Load(_model);

    public SentenceSplitter Splitter => SentenceSplitter.Load(_model);

    /// <summary>Analyses a text that is one segment.</summary>
    public AnalysedArticle Analyse(string text) => Pipeline.Analyse(new Article
    {
        Id = "test",
        Text = text,
        Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
    });

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
