namespace Dragoman.Workspace.Terminal;

/// <summary>Thrown when the program that reads the results has ended, as <c>head</c> does: nothing is wrong, and nothing is left to do.</summary>
public sealed class ReaderGoneException : Exception
{
    /// <summary>Makes one for the failed write.</summary>
    public ReaderGoneException(IOException inner)
        : base(inner?.Message, inner)
    {
    }
}
