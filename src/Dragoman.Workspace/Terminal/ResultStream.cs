using Dragoman.Language.Annotation;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>Standard output: tells a reader that has gone away from a disk that is full, once, and is silent after that.</summary>
internal sealed class ResultStream(Stream inner) : Stream
{
    private const int BrokenPipe = 32;
    private bool _ended;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => Try(inner.Flush);

    public override void Write(byte[] buffer, int offset, int count) => Try(() => inner.Write(buffer, offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Try(Action write)
    {
        if (_ended)
        {
            return;
        }

        try
        {
            write();
        }
        catch (IOException exception)
        {
            _ended = true;
            throw exception.HResult == BrokenPipe
                ? new ReaderGoneException(exception)
                : new FaultException(UsageFaults.OutputFailed(exception.Message), exception);
        }
    }
}
