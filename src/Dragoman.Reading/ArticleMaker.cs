using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dragoman.Language.Annotation;
using Dragoman.Reading.Faults;
using Dragoman.Reading.Languages;
using Dragoman.Reading.Pages;
using Dragoman.Reading.Records;
using Dragoman.Reading.Segmenting;

namespace Dragoman.Reading;

/// <summary>Makes articles of texts, pages and records: joins what the source says with what the text itself says.</summary>
internal sealed class ArticleMaker(ReadingOptions options)
{
    private readonly SegmentFinder _segments = new();
    private readonly PageReader _pages = new();
    private readonly LanguageJudge _languages = new();

    /// <summary>Makes an article of a plain text.</summary>
    public ReadOutcome FromText(string path, string id, string text)
    {
        if (!Wording.HasWord(text))
        {
            return ReadOutcome.Of(path, line: null, ReadingFaults.Empty(path));
        }

        Segmentation found = _segments.Find(text);
        Article article = new()
        {
            Id = id,
            Text = text,
            Segments = found.Segments,
            Title = found.Title,
            Published = DayOf(id, metadata: null, year: null, found),
        };
        return ReadOutcome.Of(path, line: null, InItsLanguage(article), map: null);
    }

    /// <summary>Makes an article of a page.</summary>
    public ReadOutcome FromPage(string path, string id, string source)
    {
        PageResult page = _pages.Read(source, path, options.MaximumNesting);
        if (page.Content is not { } content)
        {
            // A result without content has a fault.
            return ReadOutcome.Of(path, line: null, page.Fault!);
        }

        Segmentation found = _segments.Find(content.Text, content.Paragraphs);
        Article article = FromPage(id, content, found);
        return ReadOutcome.Of(path, line: null, InItsLanguage(article), content.Map);
    }

    /// <summary>Makes an article of a record.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The record's line or place.</param>
    /// <param name="defaultId">What it is called where it has no id of its own; null to take its address, or a hash of its text.</param>
    /// <param name="record">The record.</param>
    public ReadOutcome FromRecord(string path, int line, string? defaultId, RecordFields record)
    {
        string id = record.Id ?? defaultId ?? record.Address ?? HashOf(record.Content);
        if (!record.IsPage)
        {
            Segmentation found = _segments.Find(record.Content);
            return Wording.HasWord(record.Content)
                ? ReadOutcome.Of(path, line, InItsLanguage(With(record, id, new Article { Id = id, Text = record.Content, Segments = found.Segments }, found)), map: null)
                : ReadOutcome.Of(path, line, ReadingFaults.NoText(path, line));
        }

        string where = $"{path} line {line.ToString(CultureInfo.InvariantCulture)}";
        PageResult page = _pages.Read(record.Content, where, options.MaximumNesting);
        if (page.Content is not { } content)
        {
            // A result without content has a fault.
            return ReadOutcome.Of(path, line, page.Fault!);
        }

        Segmentation cut = _segments.Find(content.Text, content.Paragraphs);
        return ReadOutcome.Of(path, line, InItsLanguage(With(record, id, FromPage(id, content, cut), cut)), content.Map);
    }

    private Article FromPage(string id, PageContent content, Segmentation found) => new()
    {
        Id = id,
        Text = content.Text,
        Segments = found.Segments,
        Title = content.Metadata.Title ?? found.Title,
        Outlet = content.Metadata.Outlet,
        Address = content.Metadata.Address,
        Language = LanguageOf(content.Metadata.Language),
        Published = DayOf(id, content.Metadata.Published, year: null, found),
        OtherFields = content.Metadata.Author is { } author
            ? ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal).Add("author", Quoted(author))
            : ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal),
    };

    /// <summary>What the record says is stronger than what its page or text says.</summary>
    private Article With(RecordFields record, string id, Article article, Segmentation found)
    {
        DateOnly? ofPage = article.Published is { Source: DaySource.Metadata } published ? published.Day : null;
        return article with
        {
            Title = record.Title ?? article.Title ?? found.Title,
            Outlet = record.Outlet ?? article.Outlet,
            Address = record.Address ?? article.Address,
            Language = LanguageOf(record.Language) ?? article.Language,
            Published = DayOf(id, record.Published ?? ofPage, record.PublishedYear, found),
            OtherFields = article.OtherFields.SetItems(record.Others),
        };
    }

    /// <summary>
    /// A text that is plainly in another language than its source declares is in that one; English without a declaration stays
    /// without, since nothing depends on it.
    /// </summary>
    private Article InItsLanguage(Article article) => (_languages.Of(article), article.Language) switch
    {
        (null, _) or ("en", null) => article,
        ({ } found, _) when found == article.Language => article,
        // A script is shared by languages: what the source says of it is more exact.
        ({ } script, { } declared) when IsOtherThanEnglish(script) && IsOtherThanEnglish(declared) => article,
        ({ } found, _) => article with { Language = found },
    };

    private static bool IsOtherThanEnglish(string language) => language != "en";

    private PublishedDay? DayOf(string id, DateOnly? metadata, int? year, Segmentation found)
    {
        if (options.Days.TryGetValue(id, out DateOnly given))
        {
            return new PublishedDay(given, DaySource.Given);
        }

        DateOnly? dateline = found.Dateline is not { } written ? null
            : written.Day ?? (year is { } known ? written.In(known) : null);
        return options.Published is { } all ? new PublishedDay(all, DaySource.Given)
            : metadata is { } fromSource ? new PublishedDay(fromSource, DaySource.Metadata)
            : found.HeaderDay is { } header ? new PublishedDay(header, DaySource.Header)
            : dateline is { } day ? new PublishedDay(day, DaySource.Dateline)
            : null;
    }

    /// <summary>"en" for "en-GB"; null for what is no ISO 639-1 code.</summary>
    private static string? LanguageOf(string? declared)
    {
        string? code = declared?.Split('-', '_')[0].Trim().ToLowerInvariant();
        return code is { Length: 2 } && char.IsAsciiLetter(code[0]) && char.IsAsciiLetter(code[1]) ? code : null;
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
