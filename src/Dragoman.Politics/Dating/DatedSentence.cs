using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Dating;

/// <summary>A sentence whose date expressions are read: its words in lower case, and the days that they are counted from.</summary>
internal sealed class DatedSentence
{
    private readonly DateScope _scope;
    private readonly TenseReader _tense;

    public DatedSentence(Sentence sentence, DateOnly? published, DateLexicon lexicon, DateScope scope, TenseReader tense)
    {
        Sentence = sentence;
        Published = published;
        Lexicon = lexicon;
        Forms = [.. sentence.Tokens.Select(token => token.Form.ToLowerInvariant())];
        _scope = scope;
        _tense = tense;
    }

    public Sentence Sentence { get; }

    /// <summary>The day of publication, of a tweet its own; null where unknown.</summary>
    public DateOnly? Published { get; }

    public DateLexicon Lexicon { get; }

    /// <summary>The words in lower case.</summary>
    public ImmutableArray<string> Forms { get; }

    /// <summary>The word at an index in lower case; "" behind the last.</summary>
    public string Form(int at) => at < Forms.Length ? Forms[at] : "";

    /// <summary>The first index from <paramref name="at"/> on whose word is none of those.</summary>
    public int Skip(int at, params ReadOnlySpan<string> words)
    {
        while (at < Forms.Length && words.Contains(Forms[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The first index from <paramref name="at"/> on whose word is not of a kind.</summary>
    public int SkipWhile(int at, Func<string, bool> isOfKind)
    {
        while (at < Forms.Length && isOfKind(Forms[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>On which side of the day of publication the clause of a date at a word lies.</summary>
    public DateDirection DirectionAt(int at)
    {
        Token attachment = _scope.AttachmentOf(Sentence, at, at + 1) ?? Sentence.Tokens[at];
        while (attachment.Upos == "NUM" && Sentence.HeadOf(attachment) is { } head)
        {
            // "on September 6": the number may be what the month hangs from.
            attachment = head;
        }

        return _tense.OfDayAt(Sentence, attachment);
    }

    /// <summary>Of the same days in the years around the day of publication, those on the side that the tense tells; null where that day is unknown.</summary>
    public DayInterval? Nearest(int at, Func<int, DayInterval?> inYear)
    {
        if (Published is not { } today)
        {
            return null;
        }

        IEnumerable<DayInterval> candidates = Enumerable.Range(today.Year - 1, 3).Where(year => year is >= 1 and <= 9998).Select(inYear).OfType<DayInterval>();
        return DirectionAt(at) switch
        {
            DateDirection.Future => candidates.FirstOrDefault(days => days.To >= today),
            DateDirection.Past => candidates.LastOrDefault(days => days.From <= today),
            _ => candidates.MinBy(days => Math.Abs(days.From.DayNumber - today.DayNumber)),
        };
    }
}
