using System.Text.Encodings.Web;
using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Serving;

/// <summary>Shows a fault as a page that needs nothing of what may have failed: no ledger, no view, no script.</summary>
internal static class FaultPage
{
    /// <summary>Writes the page; the status is set already.</summary>
    internal static Task Write(HttpContext context, Fault fault)
    {
        AssetShelf assets = context.RequestServices.GetRequiredService<AssetShelf>();
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Text(fault.Number)} · Dragoman</title>
            <link rel="stylesheet" href="{assets.Address("style/workspace.css")}">
            <link rel="icon" href="{assets.Address("icon.svg")}" type="image/svg+xml">
            </head>
            <body class="fault">
            <main>
            <p class="eyebrow">{Text(fault.Number)}</p>
            <h1>{Text(Sentence(fault.What))}</h1>
            {(fault.Where.Length > 0 ? $"<p class=\"where\">{Text(fault.Where)}</p>" : "")}
            <p>{Text(Sentence(fault.Instead))}</p>
            <p><a class="button" href="/">To the briefing</a></p>
            </main>
            </body>
            </html>

            """,
            context.RequestAborted);
    }

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
