using Dragoman.Browser.Tests.Setup;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Dragoman.Browser.Tests.Setup;

/// <summary>What all tests share: one browser, and one workspace over the samples that nobody changes.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dragoman-browser-");
    private IPlaywright? _driver;
    private IBrowser? _browser;
    private ServedWorkspace? _samples;
    private int _copies;

    /// <summary>The workspace that is only read.</summary>
    internal ServedWorkspace ReadOnly => _samples ?? throw new InvalidOperationException("Not started yet.");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string ledger = PathOf("samples.ledger");
        Samples.ReadInto(ledger);
        _samples = await ServedWorkspace.Start(ledger);
        (_driver, _browser) = await Chromium.Start();
    }

    /// <summary>A workspace over a copy of the samples, for a test that changes it.</summary>
    internal async Task<ServedWorkspace> Copy()
    {
        string copy = PathOf($"copy-{Interlocked.Increment(ref _copies)}.ledger");
        File.Copy(ReadOnly.Ledger, copy);
        return await ServedWorkspace.Start(copy);
    }

    /// <summary>A place for a file of a test's own.</summary>
    internal string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>A person at a browser of their own, with no cookies and nothing stored.</summary>
    internal async Task<Visitor> Visit(ServedWorkspace workspace, VisitorOptions? options = null) =>
        await Visitor.Come(_browser ?? throw new InvalidOperationException("Not started yet."), workspace, options ?? new VisitorOptions());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _driver?.Dispose();
        if (_samples is not null)
        {
            await _samples.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
