using System.Globalization;
using Dragoman.Language.Learning;
using Dragoman.Language.Morphology;
using Dragoman.Language.Parsing;
using Dragoman.Language.Treebanks;

namespace Dragoman.Training.Syntax;

/// <summary>Measures tagger and parser, as they are shipped, on gold words.</summary>
internal static class SyntaxCheck
{
    public static string Measure(ModelFile model, IEnumerable<ConlluSentence> sentences)
    {
        var words = WordVocabulary.Load(model);
        var tagger = Tagger.Load(model, words);
        var parser = DependencyParser.Load(model, tagger);
        (int all, int upos, int xpos, int features, int heads, int labelled) = (0, 0, 0, 0, 0, 0);
        foreach (ConlluSentence sentence in sentences)
        {
            TaggedWords tagged = tagger.Tag([.. sentence.Words.Select(word => word.Form)]);
            Arc[] arcs = parser.Parse(tagged);
            for (int i = 0; i < arcs.Length; i++)
            {
                ConlluWord gold = sentence.Words[i];
                all++;
                upos += tagged.Tags[i].Upos == gold.Upos ? 1 : 0;
                xpos += tagged.Tags[i].Xpos == gold.Xpos ? 1 : 0;
                features += tagged.Tags[i] == SyntaxData.ClassOf(gold) ? 1 : 0;
                heads += arcs[i].Head == gold.Head ? 1 : 0;
                labelled += arcs[i].Head == gold.Head && Bare(arcs[i].Relation) == Bare(gold.Relation) ? 1 : 0;
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"upos {Share(upos):F4} xpos {Share(xpos):F4} class {Share(features):F4} uas {Share(heads):F4} las {Share(labelled):F4}");

        double Share(int right) => (double)right / all;
    }

    private static string Bare(string relation) => relation.Split(':')[0];
}
