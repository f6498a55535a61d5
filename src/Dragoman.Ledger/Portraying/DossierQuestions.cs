using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Relating;
using Dragoman.Ledger.Storing;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Portraying;

/// <summary>Puts together what is known of an actor, or of two.</summary>
/// <param name="connection">The ledger.</param>
/// <param name="knownOn">The day by which it had been published; null for all.</param>
/// <param name="most">How long each part may be.</param>
internal sealed class DossierQuestions(LedgerConnection connection, DateOnly? knownOn, int most)
{
    // Of figures more are read than shown, as several make one series.
    private const int FiguresASeries = 4;

    /// <summary>The dossier of an actor.</summary>
    /// <exception cref="FaultException">DR260: there is no such actor.</exception>
    internal ActorDossier Actor(string name)
    {
        ActorCard card = ActorCard.Find(connection, name, knownOn);
        TieQuestions ties = new(connection, knownOn);
        ImmutableArray<StandingTie> posts = ties.Of(card.Entity, TiePart.Posts, most);
        // A person acts for a body; a body has others who act for it.
        bool isPerson = !posts.IsEmpty || card.Countries.Any(country => card.Sectors.Any(sector => (StateNames.ActedFor(card.Name, country, sector) ?? card.Name) != card.Name));
        RecordFilter filter = new()
        {
            Actor = card.Name,
            Entities = [card.Entity],
            Level = isPerson ? PairLevel.Named : PairLevel.Bodies,
            Limit = most,
            LatestFirst = true,
        };
        EventQuery events = new(connection, knownOn);
        ImmutableArray<PairPeriod> partners = new PairQuestions(connection, knownOn).Answer(filter with { Limit = null }, RelationPeriod.All);
        return new ActorDossier
        {
            Name = card.Name,
            Names = card.Names(connection, knownOn),
            Countries = card.Countries,
            Sectors = card.Sectors,
            Level = filter.Level,
            First = events.Answer(filter with { LatestFirst = false, Limit = 1 }) is [var first] ? first.Days?.From ?? first.FirstPublished : null,
            Last = events.Answer(filter with { Limit = 1 }) is [var last] ? last.Days?.From ?? last.FirstPublished : null,
            Events = partners.Sum(pair => pair.Events + pair.Planned + pair.Denied + pair.Possible),
            Posts = posts,
            Partners = [.. partners.Where(pair => pair.Events > 0).Take(most)],
            Meetings = events.Answer(filter with { Type = "CONSULT", Realis = Realis.Actual }),
            SaidBy = Statements([card.Entity], "speaker", null),
            SaidTo = Statements([card.Entity], "addressee", null),
            Wants = ties.Of(card.Entity, TiePart.Wants, most),
            WantedOfIt = ties.Of(card.Entity, TiePart.WantedOfIt, most),
            Ties = ties.Of(card.Entity, TiePart.Others, most),
            Figures = [.. new SeriesQuestions(connection, knownOn).Answer(filter with { Limit = FiguresASeries * most }).OrderByDescending(series => series.Points.Length).Take(most)],
            OpenItems = new PromiseQuestions(connection, knownOn).Answer(filter with { Types = PromiseRules.Promises }),
        };
    }

    /// <summary>The dossier of two actors.</summary>
    /// <exception cref="FaultException">DR260: one of them is not there.</exception>
    internal PairDossier Pair(string one, string other, PairLevel level)
    {
        ActorCard first = ActorCard.Find(connection, one, knownOn);
        ActorCard second = ActorCard.Find(connection, other, knownOn);
        RecordFilter filter = new()
        {
            Actor = first.Name,
            Other = second.Name,
            Entities = [first.Entity],
            OtherEntities = [second.Entity],
            Level = level,
            Limit = most,
            LatestFirst = true,
        };
        ImmutableArray<long> ones = PartySide.Of(connection, filter.Entities, level, knownOn);
        ImmutableArray<long> others = PartySide.Of(connection, filter.OtherEntities, level, knownOn);
        return new PairDossier(
            new RelationQuestions(connection, knownOn).Between(first.Name, second.Name, filter, RelationPeriod.Year),
            new EventQuery(connection, knownOn).Answer(filter),
            [
                .. Statements(ones, "speaker", others).Concat(Statements(others, "speaker", ones))
                    .OrderByDescending(said => said.Days?.From ?? said.Evidence.Published).ThenBy(said => said.Evidence.Id, StringComparer.Ordinal).Take(most),
            ],
            new PromiseQuestions(connection, knownOn).Answer(filter with { Types = PromiseRules.Promises }));
    }

    /// <summary>What some said, or was said to them; the latest first.</summary>
    /// <param name="entities">Rows of <c>entities</c>.</param>
    /// <param name="role">speaker or addressee.</param>
    /// <param name="others">Who must be addressed; null for anyone.</param>
    private ImmutableArray<StatementEntry> Statements(IReadOnlyCollection<long> entities, string role, IReadOnlyCollection<long>? others)
    {
        string between = others is null
            ? ""
            : $"""
             AND EXISTS (SELECT 1 FROM listed_parties q WHERE q.entity IN ({Numbers(others)}) AND q.layer = 'statement' AND q.role = 'addressee'
            AND q.sort_day = p.sort_day AND q.version = p.version AND q.ordinal = p.ordinal)
            """;
        List<RecordKey> keys = Keys("<", most);
        keys.AddRange(keys.Count < most ? Keys("=", most - keys.Count) : []);
        Dictionary<RecordKey, StatementEntry> found = LayerQuestions.Statements(connection, new RecordScope(new RecordFilter(), knownOn, Records: [.. keys]))
            .ToDictionary(said => said.Evidence.Key);
        return [.. keys.Distinct().Select(key => found[key])];

        List<RecordKey> Keys(string toNoDay, int atMost) => Rows.List(
            connection,
            $"""
            {string.Join(" UNION ALL ", entities.Order().DefaultIfEmpty(-1).Select(entity => string.Create(
                CultureInfo.InvariantCulture,
                $"""
                SELECT p.sort_day AS sort_day, p.version AS version, p.ordinal AS ordinal FROM listed_parties p
                WHERE p.entity = {entity} AND p.layer = 'statement' AND p.role = '{role}' AND p.sort_day {toNoDay} '{StoredDays.NoDay}' AND ($1 IS NULL OR p.published <= $1){between}
                """)))}
            ORDER BY sort_day DESC, version, ordinal LIMIT {atMost.ToString(CultureInfo.InvariantCulture)}
            """,
            row => new RecordKey(row.GetInt64(1), row.GetInt32(2)),
            knownOn is { } known ? LedgerDay.Iso(known) : null);
    }

    private static string Numbers(IEnumerable<long> numbers) =>
        string.Join(',', numbers.Order().DefaultIfEmpty(-1).Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
