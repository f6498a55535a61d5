using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Evaluation.Events;
using Dragoman.Evaluation.Reference;
using Dragoman.Evaluation.Scoring;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Merging;

/// <summary>How well the ledger merges the event reports of a document: MUC, B³, CEAFe and their mean (CoNLL 2012) against <c>same_as</c>.</summary>
/// <remarks>The labels of the gold records and of the coder are hidden from the merging of gold records; a report that nothing is like is a chain of one.</remarks>
internal static class MergingCommand
{
    /// <summary>Prints the figures for gold records, then for coded records.</summary>
    public static void Run(string goldFolder, ArticleCoder coder, string daysFile, string[] articles, TextWriter output)
    {
        ChainScore onGold = new();
        ChainScore onCoded = new();
        ChainScore onPaired = new();
        ChainScore alone = new();
        foreach (CodedArticle coded in coder.Code(articles, daysFile).Select(one => one.Coded))
        {
            string file = Path.Combine(goldFolder, $"{coded.Article.Id}.jsonl");
            if (!File.Exists(file))
            {
                continue;
            }

            RecordJsonReader reader = new(coded.Article);
            ImmutableArray<CodedRecord> gold = [.. File.ReadLines(file).Select((line, i) => reader.Read(line, $"{file} line {i + 1}"))];
            ImmutableArray<ScoredRecord> goldScored = [.. File.ReadLines(file).Select(RecordReader.Parse)];
            List<HashSet<(int, int)>> chains = [.. Chains(gold)];
            CodedArticle unlabelled = coded with { Records = [.. gold.Select(record => record is CodedEvent e ? e with { SameAs = "" } : record)] };
            onGold.Add(chains, [.. Merged(unlabelled)]);
            alone.Add(chains, [.. chains.SelectMany(chain => chain).Select(mention => new HashSet<(int, int)> { mention })]);
            List<HashSet<(int, int)>> found = [.. AsGold(coded, goldScored, [.. Merged(coded)])];
            onCoded.Add(chains, found);
            HashSet<(int, int)> paired = [.. found.SelectMany(chain => chain).Where(mention => mention.Item2 == 0)];
            onPaired.Add([.. Only(chains, paired)], [.. Only(found, paired)]);
        }

        Write("gold records", onGold);
        Write("gold records, each an event of its own", alone);
        Write("coded records", onCoded);
        Write("coded records, those only that stand for gold ones", onPaired);

        void Write(string what, ChainScore score)
        {
            output.WriteLine($"# {what}");
            score.Print();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"conll_f1 {score.Conll:F4}"));
        }
    }

    private static IEnumerable<HashSet<(int, int)>> Chains(ImmutableArray<CodedRecord> gold) => gold
        .Select((record, i) => (Event: record as CodedEvent, i))
        .Where(one => one.Event is not null)
        .GroupBy(one => one.Event!.SameAs.Length > 0 ? one.Event.SameAs : $"#{one.i}") // asked for above
        .Select(group => group.Select(one => (one.i, 0)).ToHashSet());

    /// <summary>The events that a ledger makes of an article, by the places of their reports among its records.</summary>
    private static IEnumerable<HashSet<(int, int)>> Merged(CodedArticle coded)
    {
        string path = Path.Combine(Path.GetTempPath(), $"dragoman-merging-{Environment.ProcessId}.ledger");
        File.Delete(path);
        try
        {
            using LedgerFile ledger = LedgerFile.Open(path);
            ledger.Enter(coded);
            return [.. ledger.Questions.MergedEvents(new RecordFilter()).Select(e => e.ReportIds.Select(Place).ToHashSet())];
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Coded reports by the gold records that they stand for; those that stand for none are strangers.</summary>
    private static IEnumerable<HashSet<(int, int)>> AsGold(
        CodedArticle coded, ImmutableArray<ScoredRecord> gold, List<HashSet<(int, int)>> chains)
    {
        ImmutableArray<ScoredRecord> found = [.. RecordJson.Lines(coded).Select(RecordReader.Parse)];
        Dictionary<int, int> goldOf = RecordPairing
            .Pair([.. gold.Where(record => record.Layer == RecordLayer.Event)], [.. found.Where(record => record.Layer == RecordLayer.Event)])
            .ToDictionary(pair => found.IndexOf(pair.Coded), pair => gold.IndexOf(pair.Gold));
        return chains.Select(chain => chain.Select(mention => goldOf.TryGetValue(mention.Item1, out int place) ? (place, 0) : (mention.Item1, 1)).ToHashSet());
    }

    private static IEnumerable<HashSet<(int, int)>> Only(IEnumerable<HashSet<(int, int)>> chains, HashSet<(int, int)> mentions) =>
        chains.Select(chain => chain.Where(mentions.Contains).ToHashSet()).Where(chain => chain.Count > 0);

    private static (int, int) Place(string id) => (int.Parse(id.AsSpan(id.LastIndexOf('#') + 1), CultureInfo.InvariantCulture), 0);
}
