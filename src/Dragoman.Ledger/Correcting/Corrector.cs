using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Correcting;

/// <summary>Enters decisions into the log and keeps records, actors and rulings true to it. The caller has begun a transaction.</summary>
internal sealed class Corrector : IDisposable
{
    private readonly LedgerConnection _connection;
    private readonly ChangeListener _listener;
    private readonly DecisionLog _log;
    private readonly DecidedVersions _versions;
    private readonly DecisionPlaces _places;
    private readonly RulingTable _rulings;

    internal Corrector(LedgerConnection connection, ChangeListener listener)
    {
        _connection = connection;
        _listener = listener;
        _log = new DecisionLog(connection);
        _versions = new DecidedVersions(connection);
        _places = new DecisionPlaces(connection);
        _rulings = new RulingTable(connection, _log);
    }

    /// <summary>Enters one decision; the same decision a second time changes nothing.</summary>
    internal LogEntry Correct(Correction correction, Signature signature)
    {
        CheckSeen(correction);
        return Enter(new DecisionDraft(_connection, _versions, _log).Of(correction, signature));
    }

    /// <summary>Enters that an entry is not to count.</summary>
    internal LogEntry Undo(int number, Signature signature)
    {
        StoredDecision undone = _log.At(number) ?? throw new FaultException(LedgerFaults.NoEntry(_connection.Path, number));
        return undone.Counts
            ? Enter(DecisionJson.Sign(CorrectionKind.Undo, signature, [], new() { ["undoes"] = undone.Decision.Key }))
            : throw new FaultException(LedgerFaults.AlreadyUndone(_connection.Path, number));
    }

    /// <summary>Enters decisions of another log.</summary>
    internal ImportedCorrections Import(ImmutableArray<Decision> decisions)
    {
        ImmutableSortedSet<int>.Builder added = ImmutableSortedSet.CreateBuilder<int>();
        foreach (Decision decision in decisions)
        {
            if (_log.NumberOf(decision.Key) is null)
            {
                added.Add(_log.Append(decision));
            }
        }

        Follow(added);
        ImmutableSortedSet<int> numbers = added.ToImmutable();
        LogReader reader = new(_connection);
        return new ImportedCorrections(
            reader.Entries(numbers), decisions.Length - numbers.Count, ConflictFinder.Find(reader.Entries(), numbers));
    }

    /// <summary>Applies what was decided about an article to records that were just written.</summary>
    /// <param name="identity">What the article is known by.</param>
    /// <param name="arriving">The version whose records will be told to others next; null for none.</param>
    /// <returns>Numbers of the decisions about the article that have no place in it, or not all their places.</returns>
    internal ImmutableArray<int> Follow(string identity, long? arriving)
    {
        ImmutableArray<StoredDecision> decisions = Replay(identity, arriving);
        if (!decisions.IsEmpty)
        {
            _places.SettleProblems(identity);
        }

        if (decisions.Any(decision => decision.Decision.Kind is CorrectionKind.Merge or CorrectionKind.Split))
        {
            SettleRulings();
        }

        SettleActors(arriving);
        return decisions.IsEmpty ? [] : _log.UnplacedAbout(identity);
    }

    /// <summary>Lets decisions about an article that is gone lose their place, or go with it.</summary>
    internal void Lose(string identity, bool forget)
    {
        if (forget)
        {
            _log.Forget(identity);
            Follow([.. new Undoings(_connection).Settle()]);
            return;
        }

        _places.Lose(identity);
        Settle();
        SettleActors(null);
    }

    /// <inheritdoc/>
    public void Dispose() => _versions.Dispose();

    private LogEntry Enter(Decision decision)
    {
        if (_log.NumberOf(decision.Key) is not { } number)
        {
            number = _log.Append(decision);
            Follow([number]);
        }

        return new LogReader(_connection).Entries([number])[0];
    }

    private void CheckSeen(Correction correction)
    {
        LogReader reader = new(_connection);
        int last = correction.Records.Select(record => reader.Standing(record).LastEntry).DefaultIfEmpty(0).Max();
        if (correction.Seen is { } seen && seen != last)
        {
            throw new FaultException(LedgerFaults.DecidedMeanwhile(string.Join(", ", correction.Records), seen, last));
        }
    }

    /// <summary>Brings everything into line with entries that came or went.</summary>
    private void Follow(IEnumerable<int> numbers)
    {
        HashSet<int> changed = [.. numbers, .. new Undoings(_connection).Settle()];
        foreach (string identity in _log.ArticlesOf(changed))
        {
            Replay(identity, arriving: null);
        }

        Settle();
        SettleActors(null);
    }

    /// <summary>Applies all that was decided about an article, and gives it.</summary>
    private ImmutableArray<StoredDecision> Replay(string identity, long? arriving)
    {
        ImmutableArray<StoredDecision> decisions = _log.About(identity);
        foreach (DecidedVersion version in decisions.IsEmpty ? [] : _versions.Of(identity))
        {
            ReplayedVersion replayed = _versions.Replay(version, decisions);
            bool isTold = version.IsCurrent && version.Version != arriving;
            if (_versions.Differs(version, replayed))
            {
                if (isTold)
                {
                    _listener.Leaving(version.Version);
                }

                _versions.Write(version, replayed);
                if (isTold)
                {
                    SettleActors(version.Version);
                    _listener.Arriving(version.Version);
                }
            }

            if (version.IsCurrent)
            {
                _places.Save(version, replayed);
            }
        }

        return decisions;
    }

    private void Settle()
    {
        _places.SettleProblems(identity: null);
        SettleRulings();
    }

    private void SettleRulings()
    {
        List<long> ruled = _rulings.Settle();
        if (ruled.Count > 0)
        {
            _listener.Ruled(ruled);
        }
    }

    /// <summary>Lets each actor stand for whom the decisions say.</summary>
    /// <param name="arriving">A version that others have not been told of yet; null for none.</param>
    private void SettleActors(long? arriving)
    {
        if (!_log.HasActorDecisions())
        {
            return;
        }

        ImmutableArray<StoredDecision> decisions = _log.ActorDecisions();
        ActorNames names = ActorNames.Of(decisions);
        ActorEntities actors = new(_connection);
        ImmutableArray<(long Actor, string Name)> changes = actors.Differing(names, arriving);
        if (!changes.IsEmpty)
        {
            long[] told = [.. actors.VersionsOf(changes.Select(change => change.Actor)).Where(version => version != arriving)];
            Array.ForEach(told, version => _listener.Leaving(version));
            actors.Assign(changes);
            _listener.ActorsChanged();
            Array.ForEach(told, version => _listener.Arriving(version));
        }

        // Whoever enters an article writes the names that it has, those that were given away with them.
        ActorRows.PurgeEntities(_connection, names.Given.Select(name => ContentKey.Entity(name)));
        _places.SettleActorProblems(decisions, names);
    }
}
