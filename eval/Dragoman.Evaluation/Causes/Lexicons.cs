using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics;
using Dragoman.Politics.Attribution;
using Dragoman.Politics.Context;
using Dragoman.Politics.Events;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Ties;

namespace Dragoman.Evaluation.Causes;

/// <summary>What the coder's word lists know of the words of an article.</summary>
internal sealed class Lexicons
{
    private static readonly string[] _tieClasses = ["verb", "noun", "holder", "adjective", "compound"];

    private readonly Codebook _codebook;
    private readonly FrameMatcher _matcher;
    private readonly ReportingLexicon _reporting;
    private readonly TieLexicon _ties;
    private readonly CodingPipeline _coding;

    public Lexicons(string dataFolder)
    {
        string codebook = Path.Combine(dataFolder, "codebook");
        _codebook = Codebook.Load(codebook, PloverScheme.Load(Path.Combine(codebook, "plover.tsv")));
        _matcher = new FrameMatcher(_codebook);
        _reporting = ReportingLexicon.Load(dataFolder);
        _ties = TieLexicon.Load(dataFolder);
        _coding = CodingPipeline.Load(dataFolder);
    }

    /// <summary>The PLOVER types of the frames that the codebook has for a word.</summary>
    public IEnumerable<string> TypesOf(Token token) => KindsOf(token)
        .SelectMany(kind => WordForms.LemmasOf(token).Append(token.Form.ToLowerInvariant()).Distinct().SelectMany(lemma => _codebook.FramesOf(kind, lemma)))
        .Select(frame => frame.Type).Distinct();

    /// <summary>The frames that fit words of a sentence, each with whether it reports its act rather than naming it.</summary>
    public IEnumerable<(FrameMatch Match, bool Reports)> Matches(AnalysedArticle article, Sentence sentence)
    {
        CodingContext context = _coding.ContextOf(article);
        PhraseLens lens = new(
            (where, token) => PhraseReading.ActorsOf(context.Actors, where, token),
            (where, token) => context.Places.PlaceOf(where, token) is not null);
        return _matcher.Match(sentence, lens).Select(match => (match, EventFilter.Reports(sentence, match) || EventFilter.TakesUp(sentence, match)));
    }

    /// <summary>Whether a word reports speech or belief.</summary>
    public bool IsReporting(Sentence sentence, Token token) => _reporting.VerbOf(sentence, token) is not null || _reporting.NounOf(token) is not null;

    /// <summary>Whether a word states a tie of a kind.</summary>
    public bool StatesTie(string kind, Token token) => kind == "role"
        ? _ties.TitleScope(token.Lemma.ToLowerInvariant()) is not null
        : _tieClasses.Any(name => new[] { token.Lemma.ToLowerInvariant(), token.Form.ToLowerInvariant() }
            .Any(word => _ties.FramesOf(name, word).Any(frame => frame.Kind == kind)));

    private static ImmutableArray<FrameKind> KindsOf(Token token) => token.Upos switch
    {
        "VERB" => [FrameKind.Verb, FrameKind.Adjective],
        "NOUN" or "PROPN" => [FrameKind.Noun],
        "ADJ" => [FrameKind.Adjective],
        _ => [],
    };
}
