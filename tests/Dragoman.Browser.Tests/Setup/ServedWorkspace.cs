using System.Net;
using Dragoman.Workspace;
using Dragoman.Workspace.Serving;

namespace Dragoman.Browser.Tests.Setup;

/// <summary>A workspace that runs in this process, on a port that was free.</summary>
internal sealed class ServedWorkspace : IAsyncDisposable
{
    private readonly WorkspaceServer _server;
    private readonly StringWriter _log;

    private ServedWorkspace(WorkspaceServer server, string ledger, StringWriter log)
    {
        _server = server;
        _log = log;
        Ledger = ledger;
    }

    /// <summary>The ledger's file.</summary>
    internal string Ledger { get; }

    /// <summary>What a person opens.</summary>
    internal Uri Address => _server.Address;

    /// <summary>What the program complained of; "" where nothing failed.</summary>
    internal string Complaints => _log.ToString();

    /// <summary>A program that asks it, and follows no redirection by itself.</summary>
    internal HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Address.GetLeftPart(UriPartial.Authority)) };

    /// <summary>Serves a ledger.</summary>
    internal static async Task<ServedWorkspace> Start(string ledger, IPAddress? address = null, string? token = null)
    {
        StringWriter log = new();
        WorkspaceServer server = await WorkspaceServer.Start(new ServingOptions
        {
            Ledger = ledger,
            Port = 0,
            Address = address ?? IPAddress.Loopback,
            Token = token,
            Knowledge = Samples.Places,
            Log = TextWriter.Synchronized(log),
        });
        return new ServedWorkspace(server, ledger, log);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _log.DisposeAsync();
    }
}
