namespace Dragoman.Workspace.Serving;

/// <summary>The headers that keep what articles contain from running, and other sites from looking in.</summary>
internal static class SecurityHeaders
{
    // Scripts, styles, fonts and data from this origin alone; nothing inline, nothing evaluated, in nobody's frame.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds them to an answer.</summary>
    internal static Task Add(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // A ledger changes while one reads; what is shown is never older than the question.
        headers.CacheControl = "no-store";
        return next(context);
    }
}
