using System.Diagnostics;
using System.Globalization;

namespace Dragoman.Workspace.Terminal;

/// <summary>A bar on standard error that shows how far a batch is and how fast; a window only, never a file.</summary>
internal sealed class ProgressLine(TerminalStreams streams, int files) : IDisposable
{
    private const int BarWidth = 24;
    private static readonly TimeSpan _between = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _shown = -_between;
    private int _filesDone;
    private int _articles;
    private string? _path;
    private bool _isDrawn;

    /// <summary>Articles a second since the start.</summary>
    internal double Rate => _articles / Math.Max(0.001, _watch.Elapsed.TotalSeconds);

    /// <summary>Something of a file has been dealt with.</summary>
    internal void Step(string path, bool isArticle)
    {
        _articles += isArticle ? 1 : 0;
        if (path != _path)
        {
            _filesDone += _path is null ? 0 : 1;
            _path = path;
        }

        if (streams.IsErrorTerminal && _watch.Elapsed - _shown >= _between)
        {
            Draw();
        }
    }

    /// <summary>Writes a line above the bar.</summary>
    internal void Say(string line)
    {
        Wipe();
        streams.Error.WriteLine(line);
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose() => Wipe();

    private void Draw()
    {
        _shown = _watch.Elapsed;
        int filled = files == 0 ? 0 : Math.Min(BarWidth, BarWidth * _filesDone / files);
        streams.Error.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\r[{new string('#', filled)}{new string('.', BarWidth - filled)}] {_filesDone} of {files} files, {_articles} articles, {Rate:0.0} a second "));
        _isDrawn = true;
    }

    private void Wipe()
    {
        if (_isDrawn)
        {
            streams.Error.Write("\r\u001b[2K");
            _isDrawn = false;
        }
    }
}
