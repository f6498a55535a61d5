using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Pages;

/// <summary>Which faults of a decision are told on the page on which it was made, so that nothing typed is lost.</summary>
internal static class Refusal
{
    /// <summary>Whether the reader can mend it there; what the file or the program suffers is a page of its own.</summary>
    internal static bool IsForTheReader(Fault fault) => fault.Code is >= 190 and not (>= 200 and <= 213);

    /// <summary>409 where somebody decided meanwhile, else 400.</summary>
    internal static int StatusOf(Fault fault) => fault.Code is 222 or 223 ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
}
