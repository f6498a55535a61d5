using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;
using Dragoman.Language.Naming;
using Dragoman.Language.Reference;
using Dragoman.Language.Treebanks;

namespace Dragoman.Evaluation.Reference;

/// <summary>Compares the chains found on gold trees with GUM's coreference.</summary>
/// <remarks>
/// A mention is known by its head word, as in CorefUD's score; mentions that stand alone count on neither side. Of two gold
/// mentions with one head (a coordination and its first part) the shorter is kept. Relative pronouns, which GUM does not
/// mark, are left out of the chains found.
/// </remarks>
internal static class ReferenceEvaluation
{
    public static void Run(string modelPath, IEnumerable<string> paths)
    {
        NameFinder finder = NameFinder.Load(ModelFile.Load(modelPath));
        ReferenceResolver resolver = new();
        ChainScore score = new();
        foreach (string path in paths)
        {
            using StreamReader reader = new(path);
            List<ConlluSentence> sentences = [.. ConlluReader.Read(reader)];
            int at = 0;
            foreach (AnalysedArticle article in TreebankDocument.Read(sentences))
            {
                List<HashSet<(int, int)>> gold = GoldChains(sentences.GetRange(at, article.Sentences.Length));
                at += article.Sentences.Length;
                ImmutableArray<ReferenceChain> chains = resolver.Resolve(article.Sentences, finder.Find(article.Sentences));
                score.Add(gold, FoundChains(article.Sentences, chains));
            }
        }

        score.Print();
    }

    private static List<HashSet<(int, int)>> GoldChains(List<ConlluSentence> sentences)
    {
        SortedDictionary<string, HashSet<(int, int)>> chains = new(StringComparer.Ordinal);
        for (int s = 0; s < sentences.Count; s++)
        {
            HashSet<int> taken = [];
            foreach (EntityMention mention in EntityReader.Read(sentences[s]).OrderBy(mention => mention.Last - mention.First))
            {
                int head = HeadOf(sentences[s], mention);
                if (taken.Add(head))
                {
                    _ = (chains.TryGetValue(mention.Identity, out HashSet<(int, int)>? chain) ? chain : chains[mention.Identity] = []).Add((s, head));
                }
            }
        }

        return [.. chains.Values.Where(chain => chain.Count > 1)];
    }

    private static int HeadOf(ConlluSentence sentence, EntityMention mention)
    {
        for (int i = mention.First; i <= mention.Last; i++)
        {
            if (sentence.Words[i].Head is not { } head || head < mention.First || head > mention.Last)
            {
                return i;
            }
        }

        return mention.Last;
    }

    private static List<HashSet<(int, int)>> FoundChains(ImmutableArray<Sentence> sentences, ImmutableArray<ReferenceChain> chains) =>
    [
        .. chains
            .Select(chain => chain.Mentions
                .Where(mention => !sentences[mention.Sentence].Tokens[mention.Head].Has("PronType", "Rel"))
                .Select(mention => (mention.Sentence, mention.Head))
                .ToHashSet())
            .Where(chain => chain.Count > 1),
    ];
}
