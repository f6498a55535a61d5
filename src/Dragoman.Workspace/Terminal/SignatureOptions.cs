using System.CommandLine;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Correcting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>The options that sign a decision.</summary>
internal sealed class SignatureOptions
{
    private readonly Option<string> _who = new("--by")
    {
        Description = "Who decides",
        HelpName = "WHO",
        Required = true,
    };

    private readonly Option<string> _why = new("--why")
    {
        Description = "Why, in a sentence",
        HelpName = "TEXT",
        Required = true,
    };

    internal void AddTo(Command command)
    {
        command.Add(_who);
        command.Add(_why);
    }

    /// <summary>The signature, dated now.</summary>
    /// <exception cref="FaultException">DR331: one of the two is blank.</exception>
    internal Signature Of(ParseResult parse, TimeProvider clock) =>
        new(NotBlank(parse, _who), clock.GetUtcNow(), NotBlank(parse, _why));

    private static string NotBlank(ParseResult parse, Option<string> option) => parse.GetRequiredValue(option).Trim() is { Length: > 0 } value
        ? value
        : throw new FaultException(UsageFaults.NotSigned(option.Name));
}
