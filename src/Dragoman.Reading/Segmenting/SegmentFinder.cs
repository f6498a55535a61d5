namespace Dragoman.Reading.Segmenting;

/// <summary>Tells news from what the web leaves around it: cuts an article's text into segments.</summary>
/// <remarks>One pass over the text; no sentence is cut in two. Thread-safe.</remarks>
internal sealed class SegmentFinder
{
    private readonly DebrisRules _debris = DebrisRules.Load();

    /// <summary>Cuts a plain text.</summary>
    public Segmentation Find(string text) => Find(text, ParagraphSplitter.Split(text));

    /// <summary>Cuts a text whose paragraphs are known.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraphs">In order, without overlap; all but white space is covered.</param>
    public Segmentation Find(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        SegmentWalk walk = new(_debris, text, paragraphs);
        return walk.Run();
    }
}
