using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Workspace.Serving;

/// <summary>Lets in only what a reader of this workspace has asked for: the right host, the token where there is one, no forged changes.</summary>
/// <remarks>
/// A page of another site can send a browser here, and by a name of its own that leads to this machine (DNS rebinding) could read the
/// answers; so a request must call the machine by a name it has. What changes something must come from a page of this origin:
/// browsers say so in Sec-Fetch-Site (W3C Fetch Metadata) or else in Origin; programs send neither, and cannot be misled.
/// </remarks>
internal sealed class RequestGate(ServingOptions options)
{
    private const string TokenName = "token";
    private const string CookieName = "dragoman-token";
    private const string Bearer = "Bearer ";

    /// <summary>Refuses, sends on with a cookie for the token, or lets in.</summary>
    internal async Task Pass(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        if (!IsOurs(request.Host.Host))
        {
            throw new RefusedException(ServingFaults.WrongHost(request.Host.Host), StatusCodes.Status421MisdirectedRequest);
        }

        if (options.Token is { } token)
        {
            if (request.Query[TokenName].FirstOrDefault() is { } offered && IsSame(offered, token))
            {
                context.Response.Cookies.Append(CookieName, token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true });
                QueryString rest = QueryString.Create(request.Query.Where(one => one.Key != TokenName));
                context.Response.Redirect($"{request.Path}{rest}");
                return;
            }

            if (!Bears(request, token))
            {
                throw new RefusedException(ServingFaults.NoToken(), StatusCodes.Status401Unauthorized);
            }
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && IsForged(request))
        {
            throw new RefusedException(ServingFaults.FromElsewhere(), StatusCodes.Status403Forbidden);
        }

        if (request.ContentLength > ServingOptions.MostBytesAtOnce)
        {
            throw new RefusedException(ServingFaults.TooMuchAtOnce(ServingOptions.MostBytesAtOnce), StatusCodes.Status413PayloadTooLarge);
        }

        await next(context);
    }

    private bool IsOurs(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || options.HostNames.Contains(host, StringComparer.OrdinalIgnoreCase)
        // A name can be made to lead anywhere; a number cannot.
        || IPAddress.TryParse(host.Trim('[', ']'), out _);

    private static bool Bears(HttpRequest request, string token) =>
        (request.Cookies[CookieName] is { } cookie && IsSame(cookie, token))
        || (request.Headers.Authorization.ToString() is { } header
            && header.StartsWith(Bearer, StringComparison.Ordinal) && IsSame(header[Bearer.Length..], token));

    private static bool IsForged(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        string origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}";
    }

    private static bool IsSame(string offered, string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(offered), Encoding.UTF8.GetBytes(token));
}
