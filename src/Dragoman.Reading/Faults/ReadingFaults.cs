using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Faults;

/// <summary>Every fault of this assembly: DR001 to DR099, each explained in <c>docs/errors.md</c>.</summary>
public static class ReadingFaults
{
    /// <summary>There is no such path.</summary>
    public static Fault PathMissing(string path) =>
        new("DR001", "there is no such file or folder", path, "check the spelling, or quote a name with spaces in it");

    /// <summary>The system refuses to open it.</summary>
    public static Fault NoPermission(string path) =>
        new("DR002", "reading it is not permitted", path, "give yourself the right to read it (chmod +r FILE, chmod +rx FOLDER)");

    /// <summary>The system fails while reading it.</summary>
    public static Fault Unreadable(string path, string reason) =>
        new("DR003", $"the system could not read it ({OneLine(reason)})", path, "copy it to a disk that works and read it again");

    /// <summary>A file without a word.</summary>
    public static Fault Empty(string path) =>
        new("DR004", "it holds no text", path, "save the article again, or remove the file");

    /// <summary>Bytes that are no text.</summary>
    public static Fault Binary(string path, string kind) =>
        new("DR005", $"it is {kind}, not text", path, "convert it to text, HTML or JSON Lines first (pdftotext for a PDF)");

    /// <summary>More bytes than <see cref="ReadingOptions.MaximumBytes"/>.</summary>
    public static Fault TooLarge(string path, long bytes, int limit) =>
        new("DR006", $"it has {Count(bytes)} bytes, more than the limit of {Count(limit)}", path,
            "cut it into its articles, or raise the limit (ReadingOptions.MaximumBytes)");

    /// <summary>Neither UTF-8 nor Windows-1252.</summary>
    public static Fault BrokenEncoding(string path, long firstBadByte) =>
        new("DR007", $"byte {Count(firstBadByte)} is not UTF-8, and the rest does not look like Windows-1252", path,
            "save it as UTF-8 (iconv -f ENCODING -t UTF-8)");

    /// <summary>More tags in each other than <see cref="ReadingOptions.MaximumNesting"/>.</summary>
    public static Fault TooDeep(string path, int line, int limit) =>
        new("DR008", $"from line {Count(line)} on its tags stand more than {Count(limit)} deep in each other", path,
            "save the page's text instead, or raise the limit (ReadingOptions.MaximumNesting)");

    /// <summary>A page in which no article is found.</summary>
    public static Fault NoArticle(string path) =>
        new("DR009", "no running text is found on the page", path,
            "save the page after it has loaded, or save the article's text");

    /// <summary>A line that is not JSON.</summary>
    public static Fault NotJson(string path, int line, long column, string reason) =>
        new("DR010", $"column {Count(column)}: this is not JSON ({OneLine(reason)})", At(path, line),
            "write one JSON object a line, {\"id\": …, \"text\": …}");

    /// <summary>JSON that is no object.</summary>
    public static Fault NotAnObject(string path, int line, string kind) =>
        new("DR011", $"a record must be a JSON object, and this is {kind}", At(path, line),
            "write one JSON object a line, {\"id\": …, \"text\": …}");

    /// <summary>A known field with a value of another sort.</summary>
    public static Fault WrongField(string path, int line, string field, string kind) =>
        new("DR012", $"the field \"{field}\" must be text, and this is {kind}", At(path, line),
            "put the value in quotation marks, or leave the field out");

    /// <summary>A record without text.</summary>
    public static Fault NoText(string path, int line) =>
        new("DR013", "the record has neither \"text\" nor \"html\" with a word in it", At(path, line),
            "name the field that holds the article \"text\" or \"html\"");

    /// <summary>A day published that is none.</summary>
    public static Fault PublishedNotADay(string path, int line, string value) =>
        new("DR014", $"\"{Shortened(value)}\" in the field \"published\" is not a day", At(path, line),
            "write it as 1995-11-21, or leave the field out");

    /// <summary>A line longer than <see cref="ReadingOptions.MaximumBytes"/>.</summary>
    public static Fault LineTooLong(string path, int line, int limit) =>
        new("DR015", $"the line is longer than the limit of {Count(limit)} bytes", At(path, line),
            "write one record a line, or raise the limit (ReadingOptions.MaximumBytes)");

    /// <summary>"-" where there is no standard input, or twice.</summary>
    public static Fault NoStandardInput() =>
        new("DR016", "there is no standard input to read, or it was read already", "-", "give \"-\" once, and send it JSON Lines");

    /// <summary>A line of a days file whose day is none.</summary>
    public static Fault DayNotADay(string path, int line, string value) =>
        new("DR017", $"\"{Shortened(value)}\" is not a day", At(path, line), "write it as 1995-11-21");

    /// <summary>A line of a days file without id and day.</summary>
    public static Fault NotIdAndDay(string path, int line) =>
        new("DR018", "a line is an article's id, a space and a day", At(path, line), "write it as: my-article 1995-11-21");

    /// <summary>An id with two days.</summary>
    public static Fault TwoDays(string path, int line, string id) =>
        new("DR019", $"\"{Shortened(id)}\" has another day further up", At(path, line), "keep one of the two lines");

    /// <summary>Half a surrogate pair in a record.</summary>
    public static Fault HalfCharacter(string path, int line, string field) =>
        new("DR020", $"the field \"{field}\" holds half a character (a lone \\uD800 to \\uDFFF)", At(path, line),
            "write the record again with whole characters");

    private static string At(string path, int line) => $"{path} line {line.ToString(CultureInfo.InvariantCulture)}";

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => Shortened(text.ReplaceLineEndings(" ").TrimEnd('.', ' '));

    private static string Shortened(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
