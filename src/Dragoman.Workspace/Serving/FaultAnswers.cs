using System.Globalization;
using Dragoman.Language.Annotation;
using Microsoft.AspNetCore.Diagnostics;

namespace Dragoman.Workspace.Serving;

/// <summary>Turns what went wrong with a request into a status and a fault that a person can act on.</summary>
internal static class FaultAnswers
{
    private const string JsonEnding = ".json";

    /// <summary>Answers a request that ended in an exception.</summary>
    internal static Task Answer(HttpContext context, TextWriter log)
    {
        IExceptionHandlerPathFeature thrown = context.Features.Get<IExceptionHandlerPathFeature>()!; // the handler sets it before it calls
        (Fault fault, int status) = thrown.Error switch
        {
            RefusedException refused => (refused.Fault, refused.Status),
            FaultException { Fault: var known } => (known, StatusOf(known)),
            BadHttpRequestException { InnerException: FaultException { Fault: var inner } } => (inner, StatusOf(inner)),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (ServingFaults.TooMuchAtOnce(ServingOptions.MostBytesAtOnce), StatusCodes.Status413PayloadTooLarge),
            BadHttpRequestException bad => (ServingFaults.BadRequest(bad.Message), bad.StatusCode),
            _ => (ServingFaults.Failed(thrown.Path), StatusCodes.Status500InternalServerError),
        };
        if (status == StatusCodes.Status500InternalServerError)
        {
            log.WriteLine(fault);
            log.WriteLine(thrown.Error);
        }

        return Write(context, thrown.Path, fault, status);
    }

    /// <summary>Answers a request that ended with a bare status: nothing is there, or a form is too old.</summary>
    internal static Task AnswerStatus(HttpContext context)
    {
        string path = context.Request.Path;
        int status = context.Response.StatusCode;
        Fault fault = status switch
        {
            StatusCodes.Status404NotFound => ServingFaults.NoPage(path),
            // The only thing that ends so is a form whose proof of origin is no longer known.
            StatusCodes.Status400BadRequest => ServingFaults.OldForm(),
            _ => ServingFaults.BadRequest($"HTTP status {status.ToString(CultureInfo.InvariantCulture)}"),
        };
        return Write(context, path, fault, status);
    }

    private static Task Write(HttpContext context, string path, Fault fault, int status)
    {
        context.Response.StatusCode = status;
        bool wantsJson = path.EndsWith(JsonEnding, StringComparison.Ordinal)
            || context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)
            || context.Request.ContentType?.Contains("json", StringComparison.Ordinal) == true;
        return wantsJson
            ? context.Response.WriteAsJsonAsync(
                new FaultAnswer(fault.Number, fault.What, fault.Where, fault.Instead), options: null, "application/problem+json", context.RequestAborted)
            : FaultPage.Write(context, fault);
    }

    private static int StatusOf(Fault fault) => fault.Code switch
    {
        // What is named is not there.
        209 or 210 or 213 or 220 or 224 or (>= 260 and <= 262) or 360 or 387 => StatusCodes.Status404NotFound,
        // Somebody else decided meanwhile.
        223 or 225 => StatusCodes.Status409Conflict,
        // The file is locked, full, damaged or gone.
        (>= 200 and <= 208) or 212 => StatusCodes.Status503ServiceUnavailable,
        // Too many wait.
        388 => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status400BadRequest,
    };
}
