using System.Globalization;

namespace Dragoman.Evaluation.Scoring;

/// <summary>Counts what gold has, what was coded and what both have.</summary>
internal sealed class FoundCount
{
    public int Gold { get; private set; }

    public int Coded { get; private set; }

    public int Both { get; private set; }

    public double Precision => Coded == 0 ? 0 : (double)Both / Coded;

    public double Recall => Gold == 0 ? 0 : (double)Both / Gold;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public void Add(int gold, int coded, int both)
    {
        Gold += gold;
        Coded += coded;
        Both += both;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {Precision:F3}  R {Recall:F3}  F1 {F1:F3}   gold {Gold}  coded {Coded}");
}
