using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Records;

public static partial class DataFaults
{
    /// <summary>A file or folder of the codebook is not there.</summary>
    public static Fault CodebookMissing(string path) => new(
        "DR170", "the codebook is not there", path, "name a data folder that holds codebook/ with its .frames files");

    /// <summary>A line of a frame file begins with no known word.</summary>
    public static Fault FrameLineUnknown(string file, int line, string word) => new(
        "DR171", $"a line cannot begin with \"{word}\"", At(file, line), "begin it with verb, noun, adj, light, occur, measure, ground, presence, ask, cause, deny, @class or [TYPE]");

    /// <summary>A section names no PLOVER type.</summary>
    public static Fault EventTypeUnknown(string file, int line, string type) => new(
        "DR172", $"\"{type}\" is no event type", At(file, line), "write one of PLOVER's sixteen in capitals, as in [CONSULT/visit]");

    /// <summary>A section names a mode that the type has not.</summary>
    public static Fault EventModeUnknown(string file, int line, string type, string mode) => new(
        "DR173", $"{type} has no mode \"{mode}\"", At(file, line), "write one of the modes that plover.tsv lists for the type, or none");

    /// <summary>A class is used that no line defines.</summary>
    public static Fault WordClassUnknown(string file, int line, string name) => new(
        "DR174", $"no line defines the class @{name}", At(file, line), "define it with a line \"@" + name + " = word word\" in any .frames file");

    /// <summary>A frame lacks its trigger, or a slot its equals sign.</summary>
    public static Fault FrameMalformed(string file, int line, string text) => new(
        "DR175", $"\"{text}\" is no frame", At(file, line), "write part of speech, trigger and slots, as in \"verb meet with=B\"");

    /// <summary>A slot is filled by something that is neither role nor words.</summary>
    public static Fault FillerMalformed(string file, int line, string filler) => new(
        "DR176", $"\"{filler}\" fills no slot", At(file, line), "write A, R, B, P, *, -, +TYPE or words, as docs/codebook.md shows");

    /// <summary>A frame stands before the first section.</summary>
    public static Fault FrameOutsideSection(string file, int line) => new(
        "DR177", "a frame stands before any [TYPE]", At(file, line), "put a line such as [CONSULT/visit] above it");

    /// <summary>A class is defined twice.</summary>
    public static Fault WordClassTwice(string file, int line, string name) => new(
        "DR178", $"the class @{name} is defined twice", At(file, line), "add the words to the first definition, or use another name");

    /// <summary>A context is none of PLOVER's.</summary>
    public static Fault ContextUnknown(string file, int line, string context) => new(
        "DR179", $"\"{context}\" is no context", At(file, line), "write one of PLOVER's contexts, as contexts.tsv lists them");

    /// <summary>A frame stands twice under sections of one type and mode.</summary>
    public static Fault FrameTwice(string file, int line, string text) => new(
        "DR180", $"the frame \"{text}\" stands twice", At(file, line), "remove one of the two lines");

    private static string At(string file, int line) => string.Create(CultureInfo.InvariantCulture, $"{file} line {line}");
}
