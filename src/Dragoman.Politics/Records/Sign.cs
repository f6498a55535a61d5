namespace Dragoman.Politics.Records;

/// <summary>Something of a record by which it can be told how likely the record is right.</summary>
/// <param name="Name">As <c>data/confidence.tsv</c> lists it ("recipient").</param>
/// <param name="Value">How much of it there is; 1 for what is there or not.</param>
public readonly record struct Sign(string Name, double Value = 1)
{
    private const double Surest = 0.98;

    /// <summary>What a word or construction by itself tells, as log odds.</summary>
    /// <param name="prior">How often what it finds is right, 0 to 1.</param>
    public static Sign OfPrior(double prior)
    {
        double bounded = Math.Clamp(prior, 1 - Surest, Surest);
        return new Sign("prior", Math.Log(bounded / (1 - bounded)));
    }
}
