using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Setup;

/// <summary>A person at a browser, and what the browser complained of meanwhile.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _home;
    private readonly bool _hasScript;
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visitor(IBrowserContext context, IPage page, Uri home, bool hasScript)
    {
        _context = context;
        _hasScript = hasScript;
        _home = home;
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning" && !IsOfAnExpectedStatus(message.Text), $"console: {message.Text}");
        page.PageError += (_, error) => Complain(true, $"script: {error}");
        page.RequestFailed += (_, request) => Complain(request.Failure != "net::ERR_ABORTED", $"request failed: {request.Url} {request.Failure}");
        page.Request += (_, request) => Complain(!IsOurs(request.Url), $"request to the outside: {request.Url}");
        page.Response += (_, response) => Complain(response.Status >= 400 && response.Status != ExpectedStatus, $"{response.Status.ToString(CultureInfo.InvariantCulture)}: {response.Url}");
        page.Dialog += (_, dialog) =>
        {
            Complain(true, $"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    /// <summary>The page that is open.</summary>
    internal IPage Page { get; }

    /// <summary>A status of 400 or more that the test expects; 0 for none.</summary>
    internal int ExpectedStatus { get; set; }

    /// <summary>Errors of scripts, violations of the Content-Security-Policy, failed requests, requests to the outside, dialogs.</summary>
    internal IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Opens a browser window with nothing remembered.</summary>
    internal static async Task<Visitor> Come(IBrowser browser, ServedWorkspace workspace, VisitorOptions options)
    {
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = workspace.Address.GetLeftPart(UriPartial.Authority),
            JavaScriptEnabled = options.HasScript,
            ColorScheme = options.Scheme,
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        return new Visitor(context, await context.NewPageAsync(), workspace.Address, options.HasScript);
    }

    /// <summary>Opens a page of the workspace.</summary>
    /// <param name="address">Path and query, or the whole address.</param>
    internal async Task<IResponse> Open(string address)
    {
        IResponse response = await Page.GotoAsync(address) ?? throw new InvalidOperationException($"{address} is the page that was open already.");
        await Rest();
        return response;
    }

    /// <summary>Waits until the page that is open has its scripts, which come after its first picture; faults and what is no page have none.</summary>
    internal async Task Rest()
    {
        if (_hasScript && await Page.Locator("script[data-then]").CountAsync() > 0)
        {
            await Page.Locator("html[data-scripted]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private bool IsOurs(string address) =>
        address.StartsWith(_home.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal);

    // The browser says of every such answer that it came; Response tells it already.
    private static bool IsOfAnExpectedStatus(string message) => message.StartsWith("Failed to load resource", StringComparison.Ordinal);

    private void Complain(bool isWrong, string what)
    {
        if (isWrong)
        {
            _complaints.Enqueue(what);
        }
    }
}
