using System.Collections.Immutable;
using System.CommandLine;
using Dragoman.Language.Annotation;
using Dragoman.Ledger;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>show dossier</c>: what is known of an actor, of two, of a place or of an outlet.</summary>
internal static class ShowDossierCommand
{
    private const int UsualLength = 10;

    internal static Command Build(TerminalStreams streams)
    {
        Argument<string> name = new("NAME") { Description = "An actor by any name it goes under; with --place a place, with --outlet an outlet" };
        Option<string?> other = new("--with") { Description = "Another actor: what lies between the two", HelpName = "NAME" };
        Option<bool> place = new("--place") { Description = "NAME is a place; of a state, all that lies in it" };
        Option<bool> outlet = new("--outlet") { Description = "NAME is an outlet" };
        Option<bool> byName = LevelOption.Build();
        Option<int?> limit = new("--limit")
        {
            Description = "How long each part may be [default: 10]",
            HelpName = "N",
            CustomParser = FilterOptions.Count,
        };
        Option<string> ledger = LedgerOption.Required();
        FilterOptions filter = new();
        AsOfOption asOf = new();
        ExampleCommand command = new(
            "dossier", "What is known of an actor, of two, of a place or of an outlet",
            "dragoman show dossier Taliban --ledger europe.ledger\ndragoman show dossier Iran --with Taliban --ledger europe.ledger")
        {
            name, ledger, other, place, outlet, byName, limit,
        };
        asOf.AddTo(command);
        filter.AddFormatTo(command);
        command.SetAction(parse =>
        {
            string asked = parse.GetRequiredValue(name);
            int most = parse.GetValue(limit) ?? UsualLength;
            if (new[] { parse.GetValue(place), parse.GetValue(outlet), parse.GetValue(other) is not null }.Count(given => given) > 1)
            {
                throw new FaultException(UsageFaults.OneSubject());
            }

            using LedgerFile file = LedgerFile.OpenToAsk(parse.GetRequiredValue(ledger));
            LedgerQuestions questions = asOf.Questions(parse, file, streams);
            ImmutableArray<DossierLine> lines =
                parse.GetValue(place) ? DossierSheets.Of(questions.PlaceDossier(asked, most))
                : parse.GetValue(outlet) ? DossierSheets.Of(questions.OutletDossier(asked, most))
                : parse.GetValue(other) is { } second ? DossierSheets.Of(questions.PairDossier(asked, second, LevelOption.Level(parse, byName), most))
                : DossierSheets.Of(questions.Dossier(asked, most));
            DossierSheets.Lines.Write(lines, filter.Format(parse), streams.Output, streams.Width, streams.HasColours);
            return ExitCode.Done;
        });
        return command;
    }
}
