using System.Collections.Immutable;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Relating;

/// <summary>Finds open items and what was done about them later.</summary>
internal sealed class PromiseQuestions(LedgerConnection connection, DateOnly? knownOn)
{
    // What is done later than a year after is rarely told of as an answer to it.
    private const int DaysLater = 365;

    private const int MostOfAnOutcome = 3;

    // Of one pair so many later acts are looked at, the earliest first.
    private const int MostActs = 25;

    // Without a partner only words tie an act to an item, and one alone is chance.
    private const int LeastSharedWithoutPartner = 2;

    // One act may bear on many items.
    private readonly Dictionary<long, MergedEvent> _acts = [];

    private readonly DateOnly? _today = knownOn ?? LedgerDay.Last(connection);

    /// <summary>The open items that a filter lets through, the latest first: those that an actor made, or of two those that one made towards the other.</summary>
    internal ImmutableArray<OpenItem> Answer(RecordFilter filter)
    {
        // The page asked for is cut out of all pages up to it, as promises and wishes are read apart.
        RecordFilter upToPage = filter with { Limit = filter.Offset + filter.Limit ?? filter.Limit, Offset = null };
        IEnumerable<OpenItem> items = Promises(upToPage).Concat(Wishes(upToPage))
            .OrderByDescending(item => item.Made ?? DateOnly.MinValue)
            .ThenBy(item => item.Evidence.Id, StringComparer.Ordinal);
        return [.. items.Skip(filter.Offset ?? 0).Take(filter.Limit ?? int.MaxValue).Select(WithCandidates)];
    }

    private IEnumerable<OpenItem> Promises(RecordFilter filter)
    {
        if (filter.Type == "wants")
        {
            return [];
        }

        // Between two, either may be the one that made it.
        HashSet<string>? makers = Names(filter.Actor);
        makers?.UnionWith(Names(filter.Other) ?? []);
        RecordFilter promises = filter with { Types = PromiseRules.Promises, LatestFirst = filter.Limit is not null, Limit = Read(filter) };
        return new EventQuery(connection, knownOn).Answer(promises)
            .Where(e => e.Realis is Realis.Actual or Realis.Future && !e.Actors.IsEmpty)
            .Where(e => makers is null || e.Actors.Any(actor => IsOf(makers, actor)))
            .Select(Item);
    }

    private OpenItem Item(MergedEvent e)
    {
        // A day after that of the report is the day for which it was promised, not that on which it was.
        bool isToCome = e.Days is { } days && e.FirstPublished is { } first && days.From > first;
        DateOnly? due = isToCome ? e.Days!.To : null; // it has days, or it were not to come
        ImmutableArray<string> makers = [.. e.Actors.Select(actor => actor.Name)];
        return new OpenItem(
            e.Type, makers, e.Recipients.IsEmpty && makers.Length > 1 ? makers : [.. e.Recipients.Select(actor => actor.Name)], e, null,
            isToCome ? e.FirstPublished : e.Days?.From ?? e.FirstPublished, due, due < _today, []);
    }

    private IEnumerable<OpenItem> Wishes(RecordFilter filter)
    {
        if (filter.Type is not null and not "wants" || filter.Types is not null)
        {
            return [];
        }

        HashSet<string>? ones = Names(filter.Actor);
        HashSet<string>? others = Names(filter.Other);
        TieQuestions ties = new(connection, knownOn);
        return ties.Told(ties.Wishes(filter, Read(filter)))
            .Where(wish => IsBetween(wish.First.From, ones, wish.First.To, others) || (others is not null && IsBetween(wish.First.From, others, wish.First.To, ones)))
            .Select(wish => new OpenItem(
                "wants", [wish.From!], wish.To is { } of ? [of] : [], null, wish, wish.First.Evidence.Published, null, false, [])); // as above
    }

    /// <summary>How many are read for a page: some are not what is asked for, and more of those of an actor, as not all are of its making.</summary>
    private static int? Read(RecordFilter filter) => filter.Limit is { } limit ? (filter.Actor is null ? 2 : 4) * limit : null;

    private HashSet<string>? Names(string? actor) => actor is null ? null : [.. ActorLookup.Names(connection, ActorLookup.Find(connection, actor))];

    private static bool IsBetween(CodedActor? from, HashSet<string>? ones, CodedActor? to, HashSet<string>? others) => IsOf(ones, from) && IsOf(others, to);

    /// <summary>Whether an actor is among those named or acts for one of them; anyone is, where none are named.</summary>
    private static bool IsOf(HashSet<string>? names, CodedActor? actor) =>
        names is null || (actor is not null && (names.Contains(actor.Name) || names.Contains(BodyOf(actor))));

    private OpenItem WithCandidates(OpenItem item)
    {
        if (item.Made is not { } made)
        {
            return item;
        }

        PromiseRules rules = PromiseRules.Of(item.Kind, item.Event?.Mode ?? "");
        ImmutableArray<string> stems = ContentWords.Of($"{item.Evidence.Sentence} {item.Wish?.What}", withCapitals: false);
        IEnumerable<PromiseCandidate> candidates =
            from act in Acts(item, made, rules)
            where act.Id != item.Event?.Id && IsByWhomItMustBe(act, item)
            let outcome = rules.OutcomeOf(act)
            where outcome is not null
            let shared = Shared(act.Best.Sentence, stems)
            where item.Partners.Length > 0 || shared.Length >= LeastSharedWithoutPartner
            select new PromiseCandidate(outcome.Value, act, (act.Days?.From ?? act.FirstPublished)!.Value.DayNumber - made.DayNumber, shared); // asked for from a day on
        return item with
        {
            Candidates =
            [
                .. candidates
                    // What is told of the same day is more often the promise itself in other words.
                    .Where(candidate => candidate.DaysLater > 0)
                    .OrderBy(candidate => candidate.Outcome)
                    .ThenByDescending(candidate => candidate.SharedWords.Length)
                    .ThenBy(candidate => candidate.DaysLater)
                    .ThenBy(candidate => candidate.Act.Id, StringComparer.Ordinal)
                    .GroupBy(candidate => candidate.Outcome)
                    .SelectMany(outcome => outcome.Take(MostOfAnOutcome)),
            ],
        };
    }

    /// <summary>Later events between those who made an item and those to whom, or, where these are not told, of those who made it.</summary>
    private IEnumerable<MergedEvent> Acts(OpenItem item, DateOnly made, PromiseRules rules)
    {
        RecordFilter later = new()
        {
            From = made,
            To = made.AddDays(Math.Min(DaysLater, DateOnly.MaxValue.DayNumber - made.DayNumber)),
            Types = rules.All,
            Level = PairLevel.Bodies,
            Limit = MostActs,
        };
        HashSet<long> makers = Bodies(item, item.Makers);
        HashSet<long> partners = Bodies(item, item.Partners);
        RecordFilter between = later with { Entities = makers, OtherEntities = item.Partners.IsEmpty ? null : partners };
        return new EventQuery(connection, knownOn).Answer(between, _acts).DistinctBy(act => act.Id);
    }

    /// <summary>Rows of <c>entities</c> of the states and bodies that some act for.</summary>
    private HashSet<long> Bodies(OpenItem item, ImmutableArray<string> names)
    {
        HashSet<long> found = [];
        using SqliteCommand command = connection.Command("SELECT entity FROM entities WHERE name = $name");
        SqliteParameter name = command.Parameters.Add("$name", SqliteType.Text);
        foreach (string body in Parties(item).Where(party => names.Contains(party.Name)).Select(BodyOf).Distinct(StringComparer.Ordinal))
        {
            name.Value = body;
            if (command.ExecuteScalar() is long entity)
            {
                found.Add(entity);
            }
        }

        return found;
    }

    /// <summary>A promise is kept by whom it was made; a wish is granted by the one of whom it is wanted.</summary>
    private static bool IsByWhomItMustBe(MergedEvent act, OpenItem item)
    {
        ImmutableArray<string> must = item.Kind == "wants" && !item.Partners.IsEmpty ? item.Partners : item.Makers;
        HashSet<string> bodies = [.. must, .. Parties(item).Where(party => must.Contains(party.Name)).Select(BodyOf)];
        return act.Actors.Any(actor => bodies.Contains(actor.Name) || bodies.Contains(BodyOf(actor)));
    }

    private static IEnumerable<CodedActor> Parties(OpenItem item) => item.Event is { } e
        ? e.Actors.Concat(e.Recipients)
        : new[] { item.Wish!.First.From, item.Wish.First.To }.OfType<CodedActor>(); // an item without an event is a wish

    private static string BodyOf(CodedActor actor) => StateNames.ActedFor(actor.Name, actor.Country, actor.Sector) ?? actor.Name;

    /// <summary>The words of a sentence that have one of some stems, each once, in order.</summary>
    private static ImmutableArray<string> Shared(string sentence, ImmutableArray<string> stems) =>
    [
        .. sentence.Split([' ', '\n', '\t', '-', '–', '—', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim([.. ",.;:!?\"“”‘’()[]"]))
            .Where(word => ContentWords.Of(word, withCapitals: false) is [var stem] && stems.Contains(stem))
            .Select(word => word.ToLowerInvariant())
            .Distinct(StringComparer.Ordinal),
    ];
}
