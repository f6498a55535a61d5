using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Serving;

/// <summary>Thrown where a request is not answered for what it is, not for what it asks.</summary>
/// <param name="fault">Why.</param>
/// <param name="status">The HTTP status.</param>
internal sealed class RefusedException(Fault fault, int status) : Exception(fault.ToString())
{
    /// <summary>Why.</summary>
    internal Fault Fault => fault;

    /// <summary>The HTTP status.</summary>
    internal int Status => status;
}
