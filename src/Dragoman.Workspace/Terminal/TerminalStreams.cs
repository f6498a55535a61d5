using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Dragoman.Workspace.Terminal;

/// <summary>Where a command reads from and writes to: the process's own streams, or a test's.</summary>
public sealed class TerminalStreams : IDisposable
{
    /// <summary>Width of tables that go to a file or another program, so that they do not depend on a window.</summary>
    public const int PlainWidth = 100;

    private const int WidestUseful = 160;
    private const int BufferSize = 1 << 16;

    /// <summary>Makes streams of a test's own.</summary>
    public TerminalStreams(Stream input, TextWriter output, TextWriter error)
    {
        Input = input;
        Output = output;
        Error = error;
    }

    /// <summary>Standard input, as bytes.</summary>
    public Stream Input { get; }

    /// <summary>Results, and nothing else.</summary>
    public TextWriter Output { get; }

    /// <summary>Progress, summaries and faults.</summary>
    public TextWriter Error { get; }

    /// <summary>The clock that dates what is signed.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether <see cref="Output"/> is a window that understands colours.</summary>
    public bool IsOutputTerminal { get; private init; }

    /// <summary>Whether <see cref="Error"/> is a window in which a line can be written over.</summary>
    public bool IsErrorTerminal { get; private init; }

    /// <summary>Whether tables may bear colours: a window, and no NO_COLOR in the environment.</summary>
    public bool HasColours => IsOutputTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>How many characters fit in a line of <see cref="Output"/>.</summary>
    public int Width { get; private init; } = PlainWidth;

    /// <summary>The streams of the process.</summary>
    public static TerminalStreams OfProcess()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        return new TerminalStreams(
            Console.OpenStandardInput(),
            new StreamWriter(new ResultStream(OpenOutput()), utf8, BufferSize) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true })
        {
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? PlainWidth : Math.Clamp(Console.WindowWidth, 60, WidestUseful),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
        Input.Dispose();
    }

    /// <summary>The console's own stream passes over a closed pipe in silence, so that 'code … | head' would go on for nothing.</summary>
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            FileStream direct = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            // A file on disk is left to the console's stream, which appends where the shell's offset stands.
            if (!direct.CanSeek)
            {
                return direct;
            }
        }

        return Console.OpenStandardOutput();
    }
}
