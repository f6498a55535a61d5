using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;
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

    /// <summary>What the ledger would have answered on a day: <see cref="LedgerQuestions.AsOf"/>.</summary>
    public LedgerQuestions AsOf(DateOnly day) => Questions.AsOf(day);

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

    /// <summary>Removes an article with all its versions: what stays is what a ledger without it would hold.</summary>
    /// <param name="name">Its id, its address, or COLLECTION/ID.</param>
    /// <param name="withCorrections">
    /// Whether what was decided about it goes too. Else that stays in the log without a place, and holds again when the article comes back.
    /// </param>
    /// <exception cref="FaultException">DR204 to DR210: there is no such article, or the file fails; nothing is removed then.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened to ask it only.</exception>
    public void Remove(string name, bool withCorrections = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Writer.Remove(name, withCorrections);
    }

    /// <summary>Enters a decision into the log and applies it. The same decision, signed at the same moment, counts once.</summary>
    /// <param name="correction">What is decided.</param>
    /// <param name="signature">Who decides, when and why; the caller reads the clock.</param>
    /// <returns>Its entry in the log.</returns>
    /// <exception cref="FaultException">DR190 to DR196, DR204 to DR210, DR220 to DR231: what is named is not there, does not fit or has been decided otherwise meanwhile.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened to ask it only.</exception>
    public LogEntry Correct(Correction correction, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Writer.Correct(correction, Checked(signature));
    }

    /// <summary>Enters that an entry of the log is not to count. That is an entry of its own: undone in turn, the first counts again.</summary>
    /// <param name="number">Number of the entry.</param>
    /// <param name="signature">Who decides, when and why.</param>
    /// <exception cref="FaultException">DR204 to DR208, DR224: there is no such entry; DR225: it is undone already.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened to ask it only.</exception>
    public LogEntry Undo(int number, Signature signature) => Writer.Undo(number, Checked(signature));

    /// <summary>Writes the log of decisions, one JSON object a line, to be read by <see cref="ImportCorrections"/> into another ledger.</summary>
    public void ExportCorrections(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DecisionFile.Write(_connection.Guard(() => new DecisionLog(_connection).All()), output);
    }

    /// <summary>Enters decisions that another ledger exported, all of them or on a fault none; those that are known count once.</summary>
    /// <exception cref="FaultException">DR204 to DR208; DR232, DR233: a line is no decision as it was signed.</exception>
    /// <exception cref="InvalidOperationException">The ledger was opened to ask it only.</exception>
    public ImportedCorrections ImportCorrections(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Writer.Import(DecisionFile.Read(input));
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _writer?.Dispose();
        _connection.Dispose();
    }

    private static Signature Checked(Signature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentException.ThrowIfNullOrWhiteSpace(signature.Who, nameof(signature));
        ArgumentException.ThrowIfNullOrWhiteSpace(signature.Why, nameof(signature));
        return signature;
    }

    private LedgerWriter Writer => _writer ?? throw new InvalidOperationException("The ledger was opened to ask it only.");
}
