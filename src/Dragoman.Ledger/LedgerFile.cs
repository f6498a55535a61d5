using Dragoman.Language.Annotation;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger;

/// <summary>The file that holds articles and what was found in them. Use from one thread at a time.</summary>
/// <remarks>The same articles entered in the same order give the same contents, whatever was interrupted in between.</remarks>
public sealed class LedgerFile : IDisposable
{
    private readonly LedgerConnection _connection;
    private readonly ArticleWriter _writer;

    private LedgerFile(LedgerConnection connection)
    {
        _connection = connection;
        _writer = new ArticleWriter(connection);
    }

    /// <summary>The file, as named when it was opened.</summary>
    public string Path => _connection.Path;

    /// <summary>Opens a ledger to enter articles; makes it where no file stands.</summary>
    /// <exception cref="FaultException">DR201 to DR208: no ledger, a newer one, no permission, a full disk.</exception>
    public static LedgerFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new LedgerFile(LedgerConnection.OpenForWriting(path));
    }

    /// <summary>What the ledger knows of an article; tells whether coding it is worth the time.</summary>
    /// <exception cref="FaultException">DR205 to DR208.</exception>
    public EntryStanding StandingOf(Article article, EntryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _writer.StandingOf(article, options ?? new EntryOptions());
    }

    /// <summary>Enters an article with its records: wholly, or on a fault not at all.</summary>
    /// <remarks>An article is known by its address, else by outlet and id, else by id; its version by text and metadata.</remarks>
    /// <exception cref="FaultException">DR204 to DR208; what was entered before stays.</exception>
    public EntryResult Enter(CodedArticle coded, EntryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return _writer.Enter(coded, options ?? new EntryOptions());
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _connection.Dispose();
    }
}
