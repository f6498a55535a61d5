using System.Collections.Immutable;
using System.CommandLine;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>search</c>: articles that contain words.</summary>
internal static class SearchCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Argument<string[]> words = new("WORDS")
        {
            Description = "Words that must all occur in some form; \"a phrase\"; -word to leave out (behind --)",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> ledger = LedgerOption.Required();
        FilterOptions filter = new();
        ExampleCommand command = new(
            "search", "Find articles by their words, the best match first", "dragoman search withdrawal '\"Doha agreement\"' --ledger europe.ledger")
        {
            words, ledger,
        };
        filter.AddFormatTo(command);
        command.SetAction(parse =>
        {
            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            ImmutableArray<SearchHit>? hits = file.Questions.Search(string.Join(' ', parse.GetValue(words) ?? []));
            if (hits is not { } found)
            {
                throw new FaultException(UsageFaults.NothingToSearch());
            }

            RecordSheets.Hits.Write(found, filter.Format(parse), streams.Output, streams.Width, streams.HasColours);
            return ExitCode.Done;
        });
        return command;
    }
}
