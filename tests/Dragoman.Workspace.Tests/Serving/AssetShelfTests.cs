using System.IO.Compression;
using System.Text;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Workspace.Tests.Serving;

public sealed class AssetShelfTests : IDisposable
{
    private const string Style = "p { margin: 0 }";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dragoman-assets-");
    private readonly AssetShelf _shelf;

    public AssetShelfTests()
    {
        _folder.CreateSubdirectory("style");
        File.WriteAllText(Path.Combine(_folder.FullName, "style", "a.css"), Style);
        File.WriteAllText(Path.Combine(_folder.FullName, "b.woff2"), "type");
        _shelf = new AssetShelf(_folder.FullName);
    }

    [Fact]
    public async Task Send_AtItsOwnAddress_IsKeptForEver()
    {
        HttpResponse answer = await Ask(_shelf.Address("style/a.css"));

        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl);
        Assert.Equal("text/css", answer.ContentType);
        Assert.Equal(Style, Encoding.UTF8.GetString(Sent(answer)));
    }

    [Fact]
    public async Task Send_AtTheAddressOfAnotherProgram_IsAskedForAnew() =>
        Assert.Equal("no-cache", (await Ask($"{AssetShelf.Root}/another/style/a.css")).Headers.CacheControl);

    [Fact]
    public void Address_OfOtherContent_IsAnother()
    {
        string before = _shelf.Address("style/a.css");
        File.WriteAllText(Path.Combine(_folder.FullName, "b.woff2"), "other type");

        Assert.NotEqual(before, new AssetShelf(_folder.FullName).Address("style/a.css"));
    }

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip;q=0.8", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task Send_IsPackedAsTheReaderAccepts(string accepted, string? encoding)
    {
        HttpResponse answer = await Ask(_shelf.Address("style/a.css"), accepted);

        Assert.Equal(encoding, (string?)answer.Headers.ContentEncoding);
        using MemoryStream sent = new(Sent(answer));
        using Stream unpacked = encoding switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        Assert.Equal(Style, await new StreamReader(unpacked).ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Send_Type_IsNotPackedAgain() => Assert.Null((string?)(await Ask(_shelf.Address("b.woff2"), "br")).Headers.ContentEncoding);

    [Theory]
    [InlineData("/assets")]
    [InlineData("/assets/x/none.css")]
    [InlineData("/assets/x/../style/a.css")]
    public async Task Send_OfWhatIsNotThere_IsNotFound(string address) => Assert.Equal(404, (await Ask(address)).StatusCode);

    [Fact]
    public void Address_OfWhatIsNotThere_Throws() => Assert.Throws<ArgumentException>(() => _shelf.Address("none.css"));

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<HttpResponse> Ask(string address, string accepted = "")
    {
        DefaultHttpContext context = new();
        context.Request.Method = "GET";
        context.Request.Path = address[AssetShelf.Root.Length..];
        context.Request.Headers.AcceptEncoding = accepted;
        context.Response.Body = new MemoryStream();
        await _shelf.Send(context);
        return context.Response;
    }

    private static byte[] Sent(HttpResponse answer) => ((MemoryStream)answer.Body).ToArray();
}
