namespace Dragoman.Language.Learning;

/// <summary>Two trained LSTMs that read the same from both ends. Does not change; safe to share between threads.</summary>
internal sealed class BidirectionalLstm
{
    private readonly LstmLayer _forwards;
    private readonly LstmLayer _backwards;

    private BidirectionalLstm(LstmLayer forwards, LstmLayer backwards)
    {
        _forwards = forwards;
        _backwards = backwards;
    }

    /// <summary>Inputs of each row.</summary>
    public int Inputs => _forwards.Inputs;

    /// <summary>Hidden states of each row, of both directions.</summary>
    public int Outputs => _forwards.Hidden + _backwards.Hidden;

    /// <summary>Reads the two layers.</summary>
    /// <exception cref="InvalidDataException">The sizes make no sense, or are not those expected.</exception>
    public static BidirectionalLstm Read(SectionReader reader, int inputs)
    {
        ArgumentNullException.ThrowIfNull(reader);
        LstmLayer forwards = LstmLayer.Read(reader), backwards = LstmLayer.Read(reader);
        return forwards.Inputs == inputs && backwards.Inputs == inputs && backwards.Hidden == forwards.Hidden
            ? new BidirectionalLstm(forwards, backwards)
            : throw new InvalidDataException("its layers do not fit each other");
    }

    /// <summary>Reads sequences in step.</summary>
    /// <param name="group">Where each sequence stands in the rows.</param>
    /// <param name="x">Rows of inputs, one after the other.</param>
    /// <param name="scales">Scale of each row.</param>
    /// <param name="states">Gets the hidden states of each row in units of <see cref="QuantisedRows.UnitScale"/>.</param>
    public void Run(SequenceGroup group, ReadOnlySpan<short> x, ReadOnlySpan<float> scales, Span<short> states)
    {
        _forwards.Run(group, x, scales, isBackwards: false, states, Outputs, 0);
        _backwards.Run(group, x, scales, isBackwards: true, states, Outputs, _forwards.Hidden);
    }
}
