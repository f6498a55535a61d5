using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Decoding;
using Dragoman.Reading.Faults;

namespace Dragoman.Reading.Dating;

/// <summary>A file that gives the day published by article: a line each, the article's id, white space, the day as 1995-11-21.</summary>
/// <remarks>Empty lines and lines that begin with "#" count for nothing. An id may hold spaces: the day is the last word.</remarks>
public sealed class DaysFile
{
    private const int MaximumBytes = 64 * 1024 * 1024;

    private DaysFile(ImmutableSortedDictionary<string, DateOnly> days, ImmutableArray<Fault> faults)
    {
        Days = days;
        Faults = faults;
    }

    /// <summary>The days of the lines that are sound, by article id.</summary>
    public ImmutableSortedDictionary<string, DateOnly> Days { get; }

    /// <summary>What is wrong with the other lines, in their order; empty when all are sound.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>Whether the file as a whole could not be read; then the one fault says why.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>Reads a days file. A file that cannot be read has no days and one fault.</summary>
    public static DaysFile Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileBytes file = FileBytes.Read(path, MaximumBytes);
        Decoded decoded = file.Fault is { } fault ? new Decoded(null, fault) : new TextDecoder().Decode(file.Bytes, path);
        return decoded.Text is { } text
            ? Parse(path, text.Text)
            : new DaysFile(Empty(), decoded.Fault is { } unreadable ? [unreadable] : []) { IsUnreadable = true };
    }

    private static DaysFile Parse(string path, string text)
    {
        ImmutableSortedDictionary<string, DateOnly>.Builder days = Empty().ToBuilder();
        ImmutableArray<Fault>.Builder faults = ImmutableArray.CreateBuilder<Fault>();
        int number = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> line = raw.Trim();
            if (!line.IsEmpty && line[0] != '#' && Enter(path, number, line, days) is { } fault)
            {
                faults.Add(fault);
            }
        }

        return new DaysFile(days.ToImmutable(), faults.ToImmutable());
    }

    private static Fault? Enter(
        string path, int number, ReadOnlySpan<char> line, ImmutableSortedDictionary<string, DateOnly>.Builder days)
    {
        int space = line.LastIndexOfAny(' ', '\t');
        if (space < 0)
        {
            return ReadingFaults.NotIdAndDay(path, number);
        }

        string id = line[..space].TrimEnd().ToString();
        ReadOnlySpan<char> written = line[(space + 1)..];
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return ReadingFaults.DayNotADay(path, number, written.ToString());
        }

        if (days.TryGetValue(id, out DateOnly other) && other != day)
        {
            return ReadingFaults.TwoDays(path, number, id);
        }

        days[id] = day;
        return null;
    }

    private static ImmutableSortedDictionary<string, DateOnly> Empty() =>
        ImmutableSortedDictionary<string, DateOnly>.Empty.WithComparers(StringComparer.Ordinal);
}
