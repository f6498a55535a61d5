using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Serving;

public static partial class ServingFaults
{
    private const int MostNamed = 12;

    /// <summary>DR370: nothing happened between two in a period asked for.</summary>
    public static Fault NoPeriod(string period, IEnumerable<string> known)
    {
        string[] named = [.. known.Take(MostNamed + 1)];
        string choose = named.Length == 0 ? "leave it out" : $"choose from {string.Join(", ", named.Take(MostNamed))}{(named.Length > MostNamed ? " …" : "")}, or leave it out for all of it";
        return new("DR370", $"nothing is reported between two actors in '{period}'", "at", choose);
    }
}
