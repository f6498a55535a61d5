using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Workspace.Serving;

/// <summary>The faults of the web workspace, DR355 to DR399; <c>docs/errors.md</c> explains each.</summary>
public static partial class ServingFaults
{
    /// <summary>DR357: the address does not say which thing the page is to be about.</summary>
    public static Fault NothingNamed(string name) =>
        new("DR357", "the address does not say what this page is to be about", name, $"come here by a link, or put ?{name}=… behind the address");

    /// <summary>DR358: a form was filled in on a page from before the program was started anew.</summary>
    public static Fault OldForm() =>
        new("DR358", "this form is from before the workspace was started anew; nothing was changed", "", "go back, load the page again and send it once more");

    /// <summary>DR359: a request is not what HTTP says it must be, or too large.</summary>
    public static Fault BadRequest(string detail) =>
        new("DR359", $"the request cannot be read ({detail.TrimEnd('.')})", "", "look at the address, or send less at once");

    /// <summary>DR360: nothing stands at an address.</summary>
    public static Fault NoPage(string path) =>
        new("DR360", "there is no such page", path, "go back, or begin with the briefing");

    /// <summary>DR361: a part of the query wants a day.</summary>
    public static Fault NotADay(string name, string value) =>
        new("DR361", $"'{value}' is not a day", name, "write it as 1995-11-21");

    /// <summary>DR362: a part of the query wants one of a few words.</summary>
    public static Fault NotOneOf(string name, string value, IEnumerable<string> words) =>
        new("DR362", $"'{value}' is none of the words that can stand here", name, $"choose from {string.Join(", ", words)}");

    /// <summary>DR363: a page of a list is no number.</summary>
    public static Fault NotAPage(string value) =>
        new("DR363", $"'{value}' is no page of a list", "page", "give a whole number from 1");

    /// <summary>DR364: a span of days ends before it begins.</summary>
    public static Fault NoSpan(DateOnly from, DateOnly to) =>
        new("DR364", string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} is after {to:yyyy-MM-dd}"), "from, to", "put the earlier day first");

    /// <summary>DR365: the address cannot be listened on.</summary>
    public static Fault CannotListen(string address, string detail) =>
        new("DR365", $"nothing can be served there ({detail})", address, "choose another number with --port, or 0 for any that is free");

    /// <summary>DR366: a request changes something and comes from another site's page.</summary>
    public static Fault FromElsewhere() =>
        new("DR366", "this was asked for by a page of another site, and was not done", "", "if you want it done, do it on a page of the workspace itself");

    /// <summary>DR367: a request bears no token where one is needed.</summary>
    public static Fault NoToken() =>
        new("DR367", "this workspace is open to others and wants its token", "", "open the address that 'dragoman serve' printed, with the token in it");

    /// <summary>DR368: a request names a host that is not this one.</summary>
    public static Fault WrongHost(string host) =>
        new("DR368", $"this workspace does not go by the name '{host}'", "", "open the address that 'dragoman serve' printed");

    /// <summary>DR369: the program failed while it answered.</summary>
    public static Fault Failed(string path) =>
        new("DR369", "the program failed while it answered; the ledger is as it was", path, "try again; if it fails again, report it with what 'dragoman serve' printed");
}
