using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace Dragoman.Reading.Pages;

/// <summary>Reads a page's source once, tag by tag, before it is parsed: where its text stands, and how deep its tags go.</summary>
/// <remarks>
/// The parser forgets where a text stood, and takes time and stack that grow with the depth of the tags. Not a parser itself:
/// it knows comments, quoted attributes and elements whose content is no markup, and no more.
/// </remarks>
internal sealed class PageScanner
{
    private const int LongestEntity = 40;

    /// <summary>Elements that hold nothing, or that end by themselves when the next of their sort begins.</summary>
    private static readonly ImmutableHashSet<string> _shallow = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "keygen",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "html", "head", "body", "rb", "rt", "rp");

    private static readonly ImmutableHashSet<string> _silent = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "iframe", "noembed", "noframes", "xmp");

    private readonly string _source;
    private readonly int _maximumNesting;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<int>.Builder _starts = ImmutableArray.CreateBuilder<int>();
    private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);
    private int _depth;
    private int? _tooDeepAt;

    private PageScanner(string source, int maximumNesting)
    {
        _source = source;
        _maximumNesting = maximumNesting;
    }

    /// <summary>Scans a page.</summary>
    public static ScannedPage Scan(string source, int maximumNesting)
    {
        PageScanner scanner = new(source, maximumNesting);
        scanner.Run();
        scanner._starts.Add(source.Length);
        return new ScannedPage(scanner._text.ToString(), scanner._starts.DrainToImmutable(), scanner._tooDeepAt);
    }

    private void Run()
    {
        int at = 0;
        while (at < _source.Length && _tooDeepAt is null)
        {
            int tag = _source.IndexOf('<', at);
            int end = tag < 0 ? _source.Length : tag;
            TakeText(at, end);
            at = tag < 0 ? end : BehindMarkup(tag);
        }
    }

    /// <summary>Takes a tag, a comment, or a "less than" that begins neither; returns where to go on.</summary>
    private int BehindMarkup(int at)
    {
        if (string.CompareOrdinal(_source, at, "<!--", 0, 4) == 0)
        {
            int close = _source.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return close < 0 ? _source.Length : close + 3;
        }

        char next = at + 1 < _source.Length ? _source[at + 1] : ' ';
        if (next is '!' or '?')
        {
            int close = _source.IndexOf('>', at);
            return close < 0 ? _source.Length : close + 1;
        }

        bool isEnd = next == '/';
        int name = at + (isEnd ? 2 : 1);
        if (name >= _source.Length || !char.IsAsciiLetter(_source[name]))
        {
            TakeText(at, at + 1);
            return at + 1;
        }

        int nameEnd = name;
        while (nameEnd < _source.Length && _source[nameEnd] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'))
        {
            nameEnd++;
        }

        int end = TagEnd(nameEnd);
        return TakeTag(_source[name..Math.Min(nameEnd, name + 32)], isEnd, at, end);
    }

    private int TakeTag(string name, bool isEnd, int at, int end)
    {
        if (_silent.Contains(name) && !isEnd)
        {
            int close = _source.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase);
            return close < 0 ? _source.Length : TagEnd(close);
        }

        // HTML ignores the stroke of <div/>; only drawings and formulas close their elements so.
        bool isClosed = !isEnd && _source[end - 2] == '/' && _open.GetValueOrDefault("svg") + _open.GetValueOrDefault("math") > 0;
        if (_shallow.Contains(name) || _source[end - 1] != '>' || isClosed)
        {
            return end;
        }

        int open = _open.GetValueOrDefault(name);
        int change = isEnd ? (open > 0 ? -1 : 0) : 1;
        _open[name] = open + change;
        _depth += change;
        if (_depth > _maximumNesting)
        {
            _tooDeepAt = at;
        }

        return end;
    }

    /// <summary>Behind the "&gt;" that closes a tag; one in a quoted attribute does not.</summary>
    private int TagEnd(int at)
    {
        while (at < _source.Length && _source[at] != '>')
        {
            bool isQuote = _source[at] is '"' or '\'' && _source[at - 1] is '=' or ' ';
            int close = isQuote ? _source.IndexOf(_source[at], at + 1) : at;
            at = (close < 0 ? at : close) + 1;
        }

        return Math.Min(at + 1, _source.Length);
    }

    private void TakeText(int start, int end)
    {
        for (int at = start; at < end;)
        {
            int length = 1;
            if (_source[at] == '&' && EntityAt(at, end, out string? decoded) is > 0 and int entity)
            {
                foreach (char c in decoded)
                {
                    Add(c, at);
                }

                at += entity;
                continue;
            }

            bool isPair = _source[at] == '\r' && at + 1 < end && _source[at + 1] == '\n';
            length += isPair ? 1 : 0;
            Add(_source[at] == '\r' ? '\n' : _source[at], at);
            at += length;
        }

        // What follows the text is no part of its last character.
        if (end > start)
        {
            Add('\0', end);
        }
    }

    private int EntityAt(int at, int end, out string decoded)
    {
        decoded = "";
        int stop = _source.AsSpan(at, Math.Min(LongestEntity, end - at)).IndexOf(';');
        if (stop < 2)
        {
            return 0;
        }

        string entity = _source.Substring(at, stop + 1);
        decoded = WebUtility.HtmlDecode(entity);
        return decoded != entity ? stop + 1 : 0;
    }

    private void Add(char c, int start)
    {
        _text.Append(c);
        _starts.Add(start);
    }
}
