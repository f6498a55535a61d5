namespace Dragoman.Workspace.Serving;

/// <summary>A fault as JSON.</summary>
/// <param name="Number">"DR" and three digits.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Where">Where; "" for nowhere in particular.</param>
/// <param name="Instead">What to do about it.</param>
public sealed record FaultAnswer(string Number, string What, string Where, string Instead);
