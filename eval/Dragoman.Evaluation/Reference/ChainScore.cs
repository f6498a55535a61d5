namespace Dragoman.Evaluation.Reference;

/// <summary>MUC (Vilain and others, 1995), B³ (Bagga and Baldwin, 1998) and CEAFe (Luo, 2005), pooled over documents.</summary>
internal sealed class ChainScore
{
    private readonly double[] _muc = new double[4];
    private readonly double[] _cubed = new double[4];
    private readonly double[] _ceaf = new double[4];
    private readonly double[] _mentions = new double[4];

    /// <summary>Counts a document.</summary>
    public void Add(List<HashSet<(int, int)>> gold, List<HashSet<(int, int)>> found)
    {
        AddMuc(gold, found, 0);
        AddMuc(found, gold, 2);
        AddCubed(gold, found, 0);
        AddCubed(found, gold, 2);
        double same = BestAssignment.Highest(gold.Count, found.Count, (g, f) => Likeness(gold[g], found[f]));
        Count(_ceaf, same, gold.Count, same, found.Count);
        HashSet<(int, int)> goldMentions = [.. gold.SelectMany(chain => chain)];
        HashSet<(int, int)> foundMentions = [.. found.SelectMany(chain => chain)];
        int common = goldMentions.Count(foundMentions.Contains);
        Count(_mentions, common, goldMentions.Count, common, foundMentions.Count);
    }

    /// <summary>The mean of the three F1, as CoNLL 2012 scores chains.</summary>
    public double Conll => (F1(_muc) + F1(_cubed) + F1(_ceaf)) / 3;

    public void Print()
    {
        PrintOne("mentions", _mentions);
        PrintOne("muc", _muc);
        PrintOne("b3", _cubed);
        PrintOne("ceafe", _ceaf);
    }

    private static void PrintOne(string name, double[] counts)
    {
        Console.WriteLine($"{name}_precision {Share(counts, 2):F4}");
        Console.WriteLine($"{name}_recall {Share(counts, 0):F4}");
        Console.WriteLine($"{name}_f1 {F1(counts):F4}");
    }

    private static double Share(double[] counts, int at) => counts[at + 1] == 0 ? 0 : counts[at] / counts[at + 1];

    private static double F1(double[] counts)
    {
        double recall = Share(counts, 0);
        double precision = Share(counts, 2);
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    private static void Count(double[] counts, double recallPart, double recallAll, double precisionPart, double precisionAll)
    {
        counts[0] += recallPart;
        counts[1] += recallAll;
        counts[2] += precisionPart;
        counts[3] += precisionAll;
    }

    private static Dictionary<(int, int), int> ChainOf(List<HashSet<(int, int)>> chains)
    {
        Dictionary<(int, int), int> chainOf = [];
        for (int c = 0; c < chains.Count; c++)
        {
            foreach ((int, int) mention in chains[c])
            {
                chainOf[mention] = c;
            }
        }

        return chainOf;
    }

    private void AddMuc(List<HashSet<(int, int)>> of, List<HashSet<(int, int)>> against, int at)
    {
        Dictionary<(int, int), int> chainOf = ChainOf(against);
        foreach (HashSet<(int, int)> chain in of)
        {
            int alone = chain.Count(mention => !chainOf.ContainsKey(mention));
            int parts = alone + chain.Where(chainOf.ContainsKey).Select(mention => chainOf[mention]).Distinct().Count();
            _muc[at] += chain.Count - parts;
            _muc[at + 1] += chain.Count - 1;
        }
    }

    private void AddCubed(List<HashSet<(int, int)>> of, List<HashSet<(int, int)>> against, int at)
    {
        Dictionary<(int, int), int> chainOf = ChainOf(against);
        foreach (HashSet<(int, int)> chain in of)
        {
            foreach ((int, int) mention in chain)
            {
                double common = chainOf.TryGetValue(mention, out int other) ? chain.Count(against[other].Contains) : 0;
                _cubed[at] += common / chain.Count;
                _cubed[at + 1]++;
            }
        }
    }

    private static double Likeness(HashSet<(int, int)> gold, HashSet<(int, int)> found) =>
        2.0 * gold.Count(found.Contains) / (gold.Count + found.Count);
}
