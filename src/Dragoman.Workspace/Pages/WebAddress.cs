namespace Dragoman.Workspace.Pages;

/// <summary>Addresses that articles give: text until they are known to lead to the web.</summary>
internal static class WebAddress
{
    /// <summary>The address, where it is one of the web; null for all others, such as <c>javascript:</c>.</summary>
    internal static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
