using Microsoft.AspNetCore.StaticFiles;

namespace Dragoman.Workspace.Serving;

/// <summary>Lets browsers keep what is served beside the pages.</summary>
internal static class AssetCaching
{
    /// <summary>An address that bears the hash of its content never changes what it means; others are asked for anew.</summary>
    internal static void Set(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl =
            context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
