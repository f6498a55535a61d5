using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.AspNetCore.WebUtilities;

namespace Dragoman.Workspace.Serving;

/// <summary>What browsers are sent beside the pages: style sheets, scripts, type, outlines of countries.</summary>
/// <remarks>
/// All stand at an address that bears the hash of all, so that a browser keeps each for ever with whatever it names in turn, and asks
/// once for a module that pages and other modules name alike. What another program has is at another address. Thread-safe.
/// </remarks>
internal sealed class AssetShelf
{
    /// <summary>Where all of them stand.</summary>
    internal const string Root = "/assets";

    private readonly FrozenDictionary<string, Asset> _assets;
    private readonly string _version;

    /// <summary>Reads all files under a folder.</summary>
    internal AssetShelf(string folder)
    {
        FileExtensionContentTypeProvider types = new();
        Dictionary<string, Asset> assets = new(StringComparer.Ordinal);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(folder, path));
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(bytes);
            assets[path] = new Asset(types.TryGetContentType(path, out string? type) ? type : "application/octet-stream", bytes);
        }

        _assets = assets.ToFrozenDictionary(StringComparer.Ordinal);
        _version = WebEncoders.Base64UrlEncode(hash.GetHashAndReset(), 0, 9);
    }

    /// <summary>Where a file is asked for.</summary>
    /// <param name="path">From the folder on: <c>style/workspace.css</c>.</param>
    internal string Address(string path) =>
        _assets.ContainsKey(path) ? $"{Root}/{_version}/{path}" : throw new ArgumentException($"There is no asset {path}.", nameof(path));

    /// <summary>Sends the file that a request is for, to be kept for ever where it names this program's.</summary>
    /// <remarks>The request's path begins behind <see cref="Root"/>.</remarks>
    internal async Task Send(HttpContext context)
    {
        string[] parts = context.Request.Path.ToString().Split('/', 3); // "", the hash, the file
        if (parts is not [_, var version, var path] || !_assets.TryGetValue(path, out Asset? asset))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        (byte[] bytes, string? encoding) = asset.For(context.Request.Headers.AcceptEncoding.ToString());
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = version == _version ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept-Encoding";
        headers.ContentEncoding = encoding;
        context.Response.ContentType = asset.MediaType;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
