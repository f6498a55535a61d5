using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Languages;

/// <summary>Tells by an article's own words which language it is written in.</summary>
internal sealed class LanguageJudge
{
    // So much of a text tells its language; more of it costs time only.
    private const int MostLetters = 8_000;
    private const int FewestWords = 8;
    private const int FewestHits = 3;

    private readonly FrozenDictionary<string, ImmutableArray<string>> _languagesOf;

    internal LanguageJudge()
    {
        Dictionary<string, ImmutableArray<string>> languages = new(StringComparer.Ordinal);
        using Stream stream = typeof(LanguageJudge).Assembly.GetManifestResourceStream("languages.txt")
            ?? throw new InvalidDataException("The assembly lacks languages.txt.");
        using StreamReader lines = new(stream, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            string[] row = line.Split('\t');
            foreach (string word in row.Length == 2 && line[0] != '#' ? row[1].Split(' ') : [])
            {
                languages[word] = [.. languages.GetValueOrDefault(word, []), row[0]];
            }
        }

        _languagesOf = languages.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>ISO 639-1 code of the language that most of the running text is in; null where it is too short to tell.</summary>
    internal string? Of(Article article)
    {
        Count count = new(_languagesOf);
        foreach (Segment segment in article.Segments.Where(segment => segment.Kind is SegmentKind.Body))
        {
            count.Add(article.Text.AsSpan(segment.Span.Start, segment.Span.Length));
            if (count.Letters >= MostLetters)
            {
                break;
            }
        }

        return count.Verdict();
    }

    /// <summary>The script of a letter as the code of the language that most often bears it; null for Latin letters.</summary>
    private static string? ScriptOf(Rune letter) => letter.Value switch
    {
        < 0x0370 or (>= 0x1E00 and <= 0x1EFF) => null,
        <= 0x03FF => "el",
        <= 0x052F => "ru",
        >= 0x0590 and <= 0x05FF => "he",
        >= 0x0600 and <= 0x077F => "ar",
        >= 0x0900 and <= 0x097F => "hi",
        >= 0x0E00 and <= 0x0E7F => "th",
        >= 0x1100 and <= 0x11FF or >= 0xAC00 and <= 0xD7AF => "ko",
        >= 0x3040 and <= 0x30FF => "ja",
        >= 0x4E00 and <= 0x9FFF => "zh",
        _ => null,
    };

    /// <summary>What was seen of a text so far.</summary>
    private sealed class Count(FrozenDictionary<string, ImmutableArray<string>> languagesOf)
    {
        private readonly SortedDictionary<string, int> _hits = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> _scripts = new(StringComparer.Ordinal);
        private readonly StringBuilder _word = new();
        private int _words;

        internal int Letters { get; private set; }

        internal void Add(ReadOnlySpan<char> text)
        {
            foreach (Rune rune in text.EnumerateRunes())
            {
                if (!Rune.IsLetter(rune))
                {
                    EndWord();
                    continue;
                }

                Letters++;
                if (ScriptOf(rune) is { } script)
                {
                    _scripts[script] = _scripts.GetValueOrDefault(script) + 1;
                }
                else if (_word.Length < 20)
                {
                    _word.Append(Rune.ToLowerInvariant(rune));
                }
            }

            EndWord();
        }

        /// <summary>The language; English wins wherever it may be.</summary>
        internal string? Verdict()
        {
            if (Letters > 0 && _scripts.Values.Sum() * 2 > Letters)
            {
                // Japanese mixes its own letters with Chinese ones.
                return _scripts.ContainsKey("ja") ? "ja" : _scripts.MaxBy(script => script.Value).Key;
            }

            int english = _hits.GetValueOrDefault("en");
            KeyValuePair<string, int> other = _hits.Where(hit => hit.Key != "en").DefaultIfEmpty().MaxBy(hit => hit.Value);
            return _words < FewestWords ? null
                : english >= FewestHits && english >= other.Value ? "en"
                : other.Value >= FewestHits && other.Value > 2 * english && other.Value * 8 >= _words ? other.Key
                : null;
        }

        private void EndWord()
        {
            if (_word.Length == 0)
            {
                return;
            }

            _words++;
            foreach (string language in languagesOf.GetValueOrDefault(_word.ToString(), []))
            {
                _hits[language] = _hits.GetValueOrDefault(language) + 1;
            }

            _word.Clear();
        }
    }
}
