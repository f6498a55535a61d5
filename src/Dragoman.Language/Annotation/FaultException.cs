namespace Dragoman.Language.Annotation;

/// <summary>Thrown where a fault leaves nothing to go on with: no model, no ledger.</summary>
public sealed class FaultException : Exception
{
    /// <summary>Makes an exception for a fault.</summary>
    public FaultException(Fault fault)
        : base(fault.ToString()) => Fault = fault;

    /// <summary>Makes an exception for a fault that another exception showed.</summary>
    public FaultException(Fault fault, Exception inner)
        : base(fault.ToString(), inner) => Fault = fault;

    /// <summary>The fault.</summary>
    public Fault Fault { get; }
}
