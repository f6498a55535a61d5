using Dragoman.Language.Annotation;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>The one thing that a page is about.</summary>
internal static class Subject
{
    /// <summary>What the query names.</summary>
    /// <param name="name">The name in the query: "id", "name".</param>
    /// <param name="value">What stands there; null for nothing.</param>
    /// <exception cref="FaultException">DR357: it names nothing.</exception>
    internal static string Named(string name, string? value) =>
        string.IsNullOrWhiteSpace(value) ? throw new FaultException(ServingFaults.NothingNamed(name)) : value;
}
