using System.Collections.Immutable;
using System.Globalization;

namespace Dragoman.Ledger.Correcting;

/// <summary>Decisions as a file: JSON Lines, one decision a line, by moment and then by key.</summary>
internal static class DecisionFile
{
    /// <summary>Writes decisions; the same decisions give the same bytes, in whatever order they came.</summary>
    internal static void Write(IEnumerable<StoredDecision> decisions, TextWriter output)
    {
        foreach (StoredDecision decision in decisions)
        {
            output.Write(DecisionJson.Line(decision.Decision));
            output.Write('\n');
        }
    }

    /// <summary>Reads decisions; empty lines are skipped.</summary>
    /// <param name="input">The lines.</param>
    /// <exception cref="Dragoman.Language.Annotation.FaultException">DR232, DR233: a line is no decision as it was signed.</exception>
    internal static ImmutableArray<Decision> Read(TextReader input)
    {
        ImmutableArray<Decision>.Builder decisions = ImmutableArray.CreateBuilder<Decision>();
        for (int number = 1; input.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                decisions.Add(DecisionJson.Read(line, string.Create(CultureInfo.InvariantCulture, $"line {number}")));
            }
        }

        return decisions.ToImmutable();
    }
}
