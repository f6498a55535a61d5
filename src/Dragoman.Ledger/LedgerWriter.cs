using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger;

/// <summary>Whatever changes a ledger: each change with all that follows from it is one transaction.</summary>
internal sealed class LedgerWriter : IDisposable
{
    private readonly LedgerConnection _connection;
    private readonly ArticleWriter _articles;
    private readonly Corrector _corrector;
    private readonly EventMerger _merger;
    private readonly RecordList _list;
    private readonly TieList _ties;
    private long _dataVersion;

    internal LedgerWriter(LedgerConnection connection)
    {
        _connection = connection;
        _articles = new ArticleWriter(connection);
        _merger = new EventMerger(connection);
        _list = new RecordList(connection);
        _ties = new TieList(connection);
        _corrector = new Corrector(
            connection, new ChangeListener(Withdraw, Admit, _merger.TakeUpAgain, _merger.ForgetActors));
    }

    /// <summary>What the ledger knows of an article.</summary>
    internal EntryStanding StandingOf(Article article, EntryOptions options) => _articles.StandingOf(article, options);

    /// <summary>Enters articles and merges their reports with what is known.</summary>
    internal ImmutableArray<EntryResult> Enter(IReadOnlyList<CodedArticle> coded, EntryOptions options) => AsOne(() =>
    {
        ImmutableArray<EntryResult>.Builder results = ImmutableArray.CreateBuilder<EntryResult>(coded.Count);
        foreach (CodedArticle article in coded)
        {
            (EntryResult result, long? arrived) = _articles.Enter(article, options, Withdraw);
            ImmutableArray<int> unplaced = result.Outcome == EntryOutcome.Unchanged
                ? []
                : _corrector.Follow(ArticleIdentity.Of(article.Article, options), arrived);
            if (arrived is { } version)
            {
                Admit(version);
            }

            results.Add(result with { Unplaced = unplaced });
        }

        return results.MoveToImmutable();
    });

    /// <summary>Removes an article.</summary>
    /// <param name="name">Its id, its address, or COLLECTION/ID.</param>
    /// <param name="withCorrections">Whether what was decided about it leaves the log too.</param>
    internal bool Remove(string name, bool withCorrections) => AsOne(() =>
    {
        long current = ArticleLookup.Find(_connection, name);
        Withdraw(current);
        _corrector.Lose(new ArticleRemover(_connection).Remove(current), withCorrections);
        return true;
    });

    /// <summary>Enters a decision.</summary>
    internal LogEntry Correct(Correction correction, Signature signature) => AsOne(() => _corrector.Correct(correction, signature));

    /// <summary>Undoes a decision.</summary>
    internal LogEntry Undo(int number, Signature signature) => AsOne(() => _corrector.Undo(number, signature));

    /// <summary>Enters decisions of another log.</summary>
    internal ImportedCorrections Import(ImmutableArray<Decision> decisions) => AsOne(() => _corrector.Import(decisions));

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _corrector.Dispose();
        _merger.Dispose();
        _list.Dispose();
        _ties.Dispose();
    }

    private void Withdraw(long version)
    {
        _list.Withdraw(version);
        _ties.Withdraw(version);
        _merger.Withdraw(version);
    }

    private void Admit(long version)
    {
        _list.Admit(version);
        _ties.Admit(version);
        _merger.Admit(version);
    }

    /// <summary>Another program may have changed the file since: what was read of it then counts no more.</summary>
    private void ForgetWhatOthersChanged()
    {
        long seen = (long)_connection.Ask("PRAGMA data_version")!; // always answers
        if (seen != _dataVersion)
        {
            Forget();
            _dataVersion = seen;
        }
    }

    /// <summary>Makes a change, settles the events that it touches, and undoes both where either fails.</summary>
    private T AsOne<T>(Func<T> change)
    {
        try
        {
            return _connection.AsOne(() =>
            {
                ForgetWhatOthersChanged();
                T result = change();
                _merger.Settle();
                _ties.Settle();
                return result;
            });
        }
        catch
        {
            Forget();
            throw;
        }
    }

    /// <summary>Forgets what was read and not yet settled.</summary>
    private void Forget()
    {
        _merger.Forget();
        _ties.Forget();
    }
}
