using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>How the reader wants a page to be drawn. It stands in the query beside the filter and, other than that, stays with its page.</summary>
internal static class ViewChoice
{
    /// <summary>The names of the query that say so.</summary>
    internal static IReadOnlyList<string> Names { get; } = ["lanes", "by", "at", "most", "between"];

    /// <summary>One of a few words.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="name">The name in the query.</param>
    /// <param name="value">What stands there; null or blank for nothing.</param>
    /// <param name="usual">What holds where nothing stands there.</param>
    /// <exception cref="FaultException">DR362: it is none of the words.</exception>
    internal static T Of<T>(string name, string? value, T usual)
        where T : struct, Enum =>
        string.IsNullOrWhiteSpace(value) ? usual
        : value.All(char.IsAsciiLetter) && Enum.TryParse(value, ignoreCase: true, out T choice) ? choice
        : throw new FaultException(ServingFaults.NotOneOf(name, value, Enum.GetNames<T>().Select(word => word.ToLowerInvariant())));

    /// <summary>One of a few numbers.</summary>
    /// <param name="name">The name in the query.</param>
    /// <param name="value">What stands there; null or blank for nothing.</param>
    /// <param name="choices">The numbers; the first holds where nothing stands there.</param>
    /// <exception cref="FaultException">DR362: it is none of them.</exception>
    internal static int Of(string name, string? value, IReadOnlyList<int> choices) =>
        string.IsNullOrWhiteSpace(value) ? choices[0]
        : choices.Select(Text).Contains(value, StringComparer.Ordinal) ? int.Parse(value, CultureInfo.InvariantCulture)
        : throw new FaultException(ServingFaults.NotOneOf(name, value, choices.Select(Text)));

    private static string Text(int choice) => choice.ToString(CultureInfo.InvariantCulture);
}
