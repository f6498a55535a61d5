using System.IO.Compression;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace Dragoman.Workspace;

/// <summary>What the pages and the JSON answers are made with.</summary>
internal static class WorkspaceParts
{
    /// <summary>Adds all of it.</summary>
    internal static void Add(IServiceCollection services, ServingOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(new ServedLedger(options.Ledger));
        services.AddSingleton(options.Clock);
        services.AddSingleton(new AssetShelf(Path.Combine(AppContext.BaseDirectory, "wwwroot")));
        services.AddScoped<LedgerDesk>();
        services.AddSingleton<WriterDesk>();
        services.AddSingleton<ReadingDesk>();
        services.AddHostedService(services => services.GetRequiredService<ReadingDesk>());
        services.Configure<FormOptions>(form =>
        {
            // The whole request has a limit; a text may be all of it.
            form.ValueLengthLimit = (int)ServingOptions.MostBytesAtOnce;
            form.MultipartBodyLengthLimit = ServingOptions.MostBytesAtOnce;
        });
        services.AddRazorPages();
        services.ConfigureHttpJsonOptions(json => WebJson.Configure(json.SerializerOptions));
        // What cannot be read of a request is told by its fault, not by a bare status.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi(document =>
        {
            document.AddDocumentTransformer((api, _, _) =>
            {
                api.Info.Title = "Dragoman";
                api.Info.Version = typeof(WorkspaceParts).Assembly.GetName().Version?.ToString(3);
                api.Info.Description = "A ledger of reported diplomacy. Every page has its twin here; faults are objects with number, what, where and instead.";
                return Task.CompletedTask;
            });
            document.AddOperationTransformer((operation, context, _) =>
            {
                FilterDescription.Describe(operation, context.Description);
                return Task.CompletedTask;
            });
        });
        // Forms last as long as the program runs; nothing is written into the reader's home.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = "dragoman-form";
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.SuppressXFrameOptionsHeader = false;
        });
        services.AddResponseCompression(compression =>
        {
            compression.Providers.Add<BrotliCompressionProvider>();
            // Browsers offer to unpack Brotli only to this machine or where the connection is encrypted.
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
