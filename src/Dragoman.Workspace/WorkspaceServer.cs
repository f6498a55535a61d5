using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace;

/// <summary>Serves a ledger as web pages and JSON.</summary>
/// <remarks>A request passes, in this order: headers, gate, files, pages or JSON; what goes wrong on the way becomes a fault that a person can act on.</remarks>
public sealed class WorkspaceServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WorkspaceServer(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>Where it listens, with the token where there is one: what a person opens.</summary>
    public Uri Address { get; }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="FaultException">DR200 to DR208, DR212: there is no ledger to serve; DR365: the address is taken or not ours.</exception>
    public static async Task<WorkspaceServer> Start(ServingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // A ledger that cannot be read is told now, not on the first page.
        LedgerFile.OpenToAsk(options.Ledger).Dispose();
        WebApplication app = Build(options);
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await app.DisposeAsync();
            string address = string.Create(CultureInfo.InvariantCulture, $"{options.Address}:{options.Port}");
            throw new FaultException(ServingFaults.CannotListen(address, exception.Message.TrimEnd('.')), exception);
        }

        return new WorkspaceServer(app, AddressOf(app, options));
    }

    /// <summary>Waits until it is told to stop: by the token, or as the process is interrupted.</summary>
    public Task WaitForEnd(CancellationToken cancellation) => _app.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Build(ServingOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WorkspaceServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
            EnvironmentName = Environments.Production,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ServingOptions.MostBytesAtOnce;
            kestrel.Listen(options.Address, options.Port);
        });
        WorkspaceParts.Add(builder.Services, options);
        WebApplication app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = context => FaultAnswers.Answer(context, options.Log), AllowStatusCode404Response = true });
        app.Use(next => context => SecurityHeaders.Add(context, next));
        app.Use(next => context => new RequestGate(options).Pass(context, next));
        app.UseStatusCodePages(context => FaultAnswers.AnswerStatus(context.HttpContext));
        AssetShelf assets = app.Services.GetRequiredService<AssetShelf>();
        app.Map(AssetShelf.Root, branch => branch.Run(assets.Send));
        app.UseResponseCompression();
        app.UseRouting();
        app.MapRazorPages();
        JsonTwins.Map(app);
        LedgerDownloads.Map(app);
        JsonTwins.MapReading(app);
        app.MapOpenApi("/openapi.json");
        return app;
    }

    private static Uri AddressOf(WebApplication app, ServingOptions options)
    {
        string bound = app.Urls.Single();
        UriBuilder address = new(bound);
        if (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? host) && (host.Equals(IPAddress.Any) || host.Equals(IPAddress.IPv6Any)))
        {
            address.Host = options.HostNames is [var name, ..] ? name : "localhost";
        }

        if (options.Token is { } token)
        {
            address.Query = $"token={Uri.EscapeDataString(token)}";
        }

        return address.Uri;
    }
}
