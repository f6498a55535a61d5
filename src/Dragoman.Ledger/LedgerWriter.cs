using System.Collections.Immutable;
using Dragoman.Language.Annotation;
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
    private readonly EventMerger _merger;

    internal LedgerWriter(LedgerConnection connection)
    {
        _connection = connection;
        _articles = new ArticleWriter(connection);
        _merger = new EventMerger(connection);
    }

    /// <summary>What the ledger knows of an article.</summary>
    internal EntryStanding StandingOf(Article article, EntryOptions options) => _articles.StandingOf(article, options);

    /// <summary>Enters articles and merges their reports with what is known.</summary>
    internal ImmutableArray<EntryResult> Enter(IReadOnlyList<CodedArticle> coded, EntryOptions options) => AsOne(() =>
    {
        ImmutableArray<EntryResult>.Builder results = ImmutableArray.CreateBuilder<EntryResult>(coded.Count);
        foreach (CodedArticle article in coded)
        {
            (EntryResult result, long? arrived) = _articles.Enter(article, options, _merger.Withdraw);
            if (arrived is { } version)
            {
                _merger.Admit(version);
            }

            results.Add(result);
        }

        return results.MoveToImmutable();
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _articles.Dispose();
        _merger.Dispose();
    }

    /// <summary>Makes a change, settles the events that it touches, and undoes both where either fails.</summary>
    private T AsOne<T>(Func<T> change)
    {
        try
        {
            return _connection.AsOne(() =>
            {
                T result = change();
                _merger.Settle();
                return result;
            });
        }
        catch
        {
            _merger.Forget();
            throw;
        }
    }
}
