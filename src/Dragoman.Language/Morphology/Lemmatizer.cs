using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Morphology;

/// <summary>Finds the dictionary form of a tagged word: from a table of irregular words, else by the rule for its ending. Thread-safe.</summary>
/// <remarks>A rule says how many characters fall off the end, what takes their place, and whether capitals stay:
/// "L3y" turns "Countries" into "country". The rule for the longest known ending of the word holds.</remarks>
public sealed class Lemmatizer
{
    /// <summary>Name of the section in the model file.</summary>
    public const string SectionName = "lemmas";

    /// <summary>Characters of the longest ending that a rule is for.</summary>
    public const int LongestEnding = 6;

    private readonly ImmutableArray<string> _exceptions;
    private readonly ImmutableArray<string> _exceptionLemmas;
    private readonly ImmutableArray<string> _endings;
    private readonly ImmutableArray<string> _rules;
    private readonly Dictionary<string, string> _lemmaOf;
    private readonly Dictionary<string, string> _ruleFor;

    /// <summary>Makes a lemmatizer.</summary>
    /// <param name="exceptions">Irregular words: <see cref="WordKey"/> to lemma.</param>
    /// <param name="rules">Rules: <see cref="EndingKey"/> to rule.</param>
    public Lemmatizer(IReadOnlyDictionary<string, string> exceptions, IReadOnlyDictionary<string, string> rules)
    {
        ArgumentNullException.ThrowIfNull(exceptions);
        ArgumentNullException.ThrowIfNull(rules);
        _exceptions = [.. exceptions.Keys.Order(StringComparer.Ordinal)];
        _exceptionLemmas = [.. _exceptions.Select(key => exceptions[key])];
        _endings = [.. rules.Keys.Order(StringComparer.Ordinal)];
        _rules = [.. _endings.Select(key => rules[key])];
        _lemmaOf = new Dictionary<string, string>(exceptions, StringComparer.Ordinal);
        _ruleFor = new Dictionary<string, string>(rules, StringComparer.Ordinal);
    }

    /// <summary>Loads the lemmatizer of a model file.</summary>
    /// <exception cref="FaultException">DR101 or DR103: the part is damaged or missing.</exception>
    public static Lemmatizer Load(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Require(SectionName, reader => new Lemmatizer(ReadTable(reader), ReadTable(reader)));
    }

    /// <summary>The section of the model file.</summary>
    public ModelSection ToSection()
    {
        SectionWriter writer = new();
        writer.Write(_exceptions);
        writer.Write(_exceptionLemmas);
        writer.Write(_endings);
        writer.Write(_rules);
        return writer.ToSection(SectionName);
    }

    /// <summary>Finds the dictionary form.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="isFirst">Whether it begins its sentence, where a capital says little.</param>
    public string Lemmatize(string form, TagClass tags, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(tags);
        if (_lemmaOf.TryGetValue(WordKey(form, tags), out string? lemma))
        {
            return lemma;
        }

        if (char.IsAsciiDigit(form[0]) && tags.Upos == "NUM")
        {
            return IsGrouped(form) ? form.Replace(",", "", StringComparison.Ordinal) : form;
        }

        for (int length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            if (_ruleFor.TryGetValue(EndingKey(form, length, tags, isFirst), out string? rule))
            {
                return Apply(rule, form);
            }
        }

        return tags.Upos is "PROPN" or "X" ? form : form.ToLowerInvariant();
    }

    /// <summary>The key of a word in the table of irregular words.</summary>
    public static string WordKey(string form, TagClass tags)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(tags);
        return $"{tags.Upos} {tags.Xpos} {Straight(form)}";
    }

    /// <summary>The key of a word's last characters in the table of rules.</summary>
    public static string EndingKey(string form, int length, TagClass tags, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(tags);
        bool isVerb = tags.Upos is "VERB" or "AUX" && tags.Xpos != "NNP";
        bool isCapital = char.IsUpper(form[0]) && !isVerb;
        bool isAllCapitals = isCapital && form.Length > 1 && !form.Any(char.IsLower);
        char capitals = isAllCapitals ? 'A' : isCapital && isFirst ? 'F' : isCapital ? 'C' : 'l';
        string whole = length == form.Length ? "^" : "";
        return $"{tags.Upos} {tags.Xpos} {capitals}{whole} {Straight(form[^length..])}";
    }

    /// <summary>The rule that turns a form into its lemma; null when none does.</summary>
    public static string? RuleFor(string form, string lemma)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(lemma);
        bool keepsCapitals = lemma.Any(char.IsUpper);
        string from = keepsCapitals ? form : form.ToLowerInvariant();
        int shared = 0;
        while (shared < from.Length && shared < lemma.Length && from[shared] == lemma[shared])
        {
            shared++;
        }

        return from.Length - shared > LongestEnding || (shared == 0 && from.Length > 1)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{(keepsCapitals ? 'K' : 'L')}{from.Length - shared}{lemma[shared..]}");
    }

    /// <summary>Applies a rule; a word too short for it stays as it is.</summary>
    public static string Apply(string rule, string form)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(form);
        string from = rule[0] == 'K' ? form : form.ToLowerInvariant();
        int falling = rule[1] - '0';
        return falling > from.Length || (falling == from.Length && rule.Length == 2)
            ? from
            : string.Concat(from.AsSpan(0, from.Length - falling), rule.AsSpan(2));
    }

    private static Dictionary<string, string> ReadTable(SectionReader reader)
    {
        ImmutableArray<string> keys = reader.ReadStrings(), values = reader.ReadStrings();
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        for (int i = 0; i < keys.Length && i < values.Length; i++)
        {
            table[keys[i]] = values[i];
        }

        return keys.Length == values.Length ? table : throw new InvalidDataException("a table has more keys than values, or fewer");
    }

    // "1,250,000"
    private static bool IsGrouped(string form)
    {
        int comma = form.IndexOf(',', StringComparison.Ordinal);
        int end = form.IndexOf('.', StringComparison.Ordinal);
        end = end < 0 ? form.Length : end;
        bool isGrouped = comma is > 0 and < 4;
        for (int i = comma; isGrouped && i < end; i++)
        {
            isGrouped = (i - comma) % 4 == 0 ? form[i] == ',' : char.IsAsciiDigit(form[i]);
        }

        return isGrouped && (end - comma) % 4 == 0;
    }

    private static string Straight(string form) => form.ToLowerInvariant().Replace('\u2019', '\'');
}
