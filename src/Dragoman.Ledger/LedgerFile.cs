using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Ledger.Entering;
using Dragoman.Ledger.Storing;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger;

/// <summary>The file that holds articles and what was found in them. Use from one thread at a time.</summary>
/// <remarks>The same articles entered in the same order give the same contents, whatever was interrupted in between.</remarks>
public sealed class LedgerFile : IDisposable
{
    private readonly LedgerConnection _connection;
    private readonly LedgerWriter? _writer;

    private LedgerFile(LedgerConnection connection, LedgerWriter? writer)
    {
        _connection = connection;
        _writer = writer;
        Questions = new LedgerQuestions(connection);
    }

    /// <summary>The file, as named when it was opened.</summary>
    public string Path => _connection.Path;

    /// <summary>What the ledger can be asked.</summary>
    public LedgerQuestions Questions { get; }

    /// <summary>Opens a ledger to enter articles; makes it where no file stands.</summary>
    /// <exception cref="FaultException">DR201 to DR208: no ledger, a newer one, no permission, a full disk.</exception>
    public static LedgerFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        LedgerConnection connection = LedgerConnection.OpenForWriting(path);
        return new LedgerFile(connection, new LedgerWriter(connection));
    }

    /// <summary>Opens a ledger that exists, to ask it only; any number of programs can do so at once, while another one enters.</summary>
    /// <exception cref="FaultException">DR200 to DR208.</exception>
    public static LedgerFile OpenToAsk(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new LedgerFile(LedgerConnection.OpenForReading(path), writer: null);
    }

    /// <summary>What the ledger knows of an article; tells whether coding it is worth the time.</summary>
    /// <exception cref="FaultException">DR205 to DR208.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened to ask it only.</exception>
    public EntryStanding StandingOf(Article article, EntryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Writer.StandingOf(article, options ?? new EntryOptions());
    }

    /// <summary>Enters an article with its records: wholly, or on a fault not at all.</summary>
    /// <remarks>An article is known by its address, else by outlet and id, else by id; its version by text and metadata.</remarks>
    /// <exception cref="FaultException">DR204 to DR208; what was entered before stays.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened to ask it only.</exception>
    public EntryResult Enter(CodedArticle coded, EntryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return Writer.Enter([coded], options ?? new EntryOptions())[0];
    }

    /// <summary>Enters articles together: all of them, or on a fault none. Faster than one by one where there are many small ones.</summary>
    /// <returns>What became of each, in the same order.</returns>
    /// <exception cref="FaultException">DR204 to DR208; what was entered before stays.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened to ask it only.</exception>
    public ImmutableArray<EntryResult> EnterTogether(IReadOnlyList<CodedArticle> coded, EntryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return Writer.Enter(coded, options ?? new EntryOptions());
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _writer?.Dispose();
        _connection.Dispose();
    }

    private LedgerWriter Writer => _writer ?? throw new InvalidOperationException("The ledger was opened to ask it only.");
}
