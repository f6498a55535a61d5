using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Learning;

/// <summary>The faults of this assembly: what can be wrong with trained parameters. Explained in <c>docs/errors.md</c>.</summary>
public static class ModelFaults
{
    private const string MakeAgain = "take the file of this release, or make it again with tools/Dragoman.Training";

    /// <summary>DR100: there is no model file.</summary>
    public static Fault Missing(string path) => new("DR100", "no model file here", path, MakeAgain);

    /// <summary>DR101: the file is cut short, changed, or something else.</summary>
    /// <param name="path">The file.</param>
    /// <param name="how">What shows it, a clause: "section \"names\" does not match its checksum".</param>
    public static Fault Damaged(string path, string how) => new("DR101", $"not a whole model file: {how}", path, MakeAgain);

    /// <summary>DR102: the file was written in another form.</summary>
    public static Fault OtherVersion(string path, int found, int read) => new(
        "DR102",
        string.Create(CultureInfo.InvariantCulture, $"model file of format {found}, this program reads format {read}"),
        path,
        MakeAgain);

    /// <summary>DR103: the file lacks a part.</summary>
    public static Fault NoSection(string path, string section) =>
        new("DR103", $"model file without its part \"{section}\"", path, MakeAgain);

    /// <summary>DR104: a part's weights were trained on other words or tags than the file holds.</summary>
    public static Fault OtherVocabulary(string path, string section) => new(
        "DR104", $"part \"{section}\" was trained on another vocabulary", path, "train that part again on this file");
}
