using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Lexing;
using Dragoman.Language.Treebanks;

namespace Dragoman.Evaluation.Treebanks;

/// <summary>Measures the engine on treebanks: from raw text as the CoNLL 2018 script does, and on gold words.</summary>
/// <remarks>Relations are compared without subtype; punctuation counts.</remarks>
internal sealed class TreebankEvaluation(LanguagePipeline pipeline, Tokenizer tokenizer)
{
    private static readonly string[] _order =
    [
        "tokens_f1", "words_f1", "sentences_f1", "upos", "xpos", "lemma", "uas", "las", "gold_upos", "gold_xpos", "gold_lemma", "gold_uas", "gold_las",
    ];

    private readonly Tally _tally = new();

    public static void Run(string model, IReadOnlyList<string> files)
    {
        var file = ModelFile.Load(model);
        TreebankEvaluation evaluation = new(LanguagePipeline.Load(model), Tokenizer.Load(file));
        foreach (string path in files)
        {
            using StreamReader reader = new(path);
            List<ConlluSentence> sentences = [.. ConlluReader.Read(reader)];
            evaluation.MeasureRaw(sentences);
            evaluation.MeasureGoldWords(sentences);
        }

        foreach (string name in _order)
        {
            Console.WriteLine($"{name} {evaluation._tally.F1(name):F4}");
        }
    }

    private void MeasureGoldWords(List<ConlluSentence> sentences)
    {
        foreach (ConlluSentence gold in sentences)
        {
            Sentence found = pipeline.Parse([.. gold.Words.Select(word => word.Form)]);
            for (int i = 0; i < gold.Words.Length; i++)
            {
                (ConlluWord right, Token token) = (gold.Words[i], found.Tokens[i]);
                bool hangsRight = token.Head == right.Head;
                _tally.Add("gold_upos", token.Upos == right.Upos);
                _tally.Add("gold_xpos", token.Xpos == right.Xpos);
                _tally.Add("gold_lemma", token.Lemma == right.Lemma);
                _tally.Add("gold_uas", hangsRight);
                _tally.Add("gold_las", hangsRight && token.BareRelation == Bare(right.Relation));
            }
        }
    }

    private void MeasureRaw(List<ConlluSentence> sentences)
    {
        string text = TreebankDocument.JoinText(sentences);
        TextSpan whole = new(0, text.Length);
        Article article = new() { Id = "raw", Text = text, Segments = [new Segment(SegmentKind.Body, whole)] };
        var found = PlacedTree.Of(pipeline.Analyse(article).Sentences);
        var gold = PlacedTree.Of(sentences, text);
        _tally.Compare("sentences_f1", found.Sentences, gold.Sentences);
        _tally.Compare("tokens_f1", SurfaceTokens(text, whole), gold.SurfaceTokens);
        _tally.Compare("words_f1", found.Words.Keys, gold.Words.Keys);
        Compare("upos", (left, right) => left.Upos == right.Upos);
        Compare("xpos", (left, right) => left.Xpos == right.Xpos);
        Compare("lemma", (left, right) => left.Lemma == right.Lemma);
        Compare("uas", (left, right) => left.Head == right.Head);
        Compare("las", (left, right) => left.Head == right.Head && Bare(left.Relation) == Bare(right.Relation));

        void Compare(string name, Func<PlacedWord, PlacedWord, bool> isRight)
        {
            int right = found.Words.Count(pair => gold.Words.TryGetValue(pair.Key, out PlacedWord? word) && isRight(pair.Value, word));
            _tally.Add(name, right, found.Words.Count, gold.Words.Count);
        }
    }

    private List<TextSpan> SurfaceTokens(string text, TextSpan whole)
    {
        List<TextSpan> tokens = [];
        foreach (Word word in tokenizer.Tokenize(text, whole))
        {
            if (word.IsPart)
            {
                tokens[^1] = tokens[^1].Join(word.Span);
            }
            else
            {
                tokens.Add(word.Span);
            }
        }

        return tokens;
    }

    private static string Bare(string relation) => relation.Split(':')[0];
}
