namespace Dragoman.Workspace.Serving;

/// <summary>Remembers who decides at this browser, so that one is asked once.</summary>
internal static class SignerCookie
{
    private const string Name = "dragoman-who";
    private const int LongestName = 120;

    /// <summary>The name given last; "" for none.</summary>
    internal static string Of(HttpContext context) => Uri.UnescapeDataString(context.Request.Cookies[Name] ?? "");

    /// <summary>Keeps the name for a year.</summary>
    internal static void Keep(HttpContext context, string? who)
    {
        if (who?.Trim() is { Length: > 0 and <= LongestName } name)
        {
            context.Response.Cookies.Append(
                Name, Uri.EscapeDataString(name),
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
        }
    }
}
