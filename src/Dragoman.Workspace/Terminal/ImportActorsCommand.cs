using System.Collections.Immutable;
using System.CommandLine;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Actors;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>import actors</c>: an actor dictionary of TABARI or PETRARCH in, rows of <c>groups.tsv</c> out.</summary>
internal static class ImportActorsCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Argument<string> file = new("FILE") { Description = "Actor dictionary: lines 'NAME_OF_ACTOR [CODE days]', '+SYNONYM', '; comment'" };
        KnowledgeOptions knowledge = new();
        ExampleCommand command = new(
            "actors", "Write an actor dictionary of TABARI or PETRARCH to standard output as a table for --actors",
            "dragoman import actors countries.actors.txt > my-actors/groups.tsv")
        {
            file,
        };
        knowledge.AddTo(command);
        command.SetAction(parse =>
        {
            string path = parse.GetRequiredValue(file);
            if (!File.Exists(path))
            {
                throw new FaultException(UsageFaults.NoDictionary(path));
            }

            CameoCodes codes = CameoCodes.Load(Path.Combine(knowledge.Places(parse).DataFolder, "actors"));
            (ImmutableArray<string> rows, ImmutableArray<Fault> faults) = CameoActorReader.Read(Path.GetFileName(path), File.ReadLines(path), codes);
            foreach (string row in rows)
            {
                streams.Output.Write($"{row}\n");
            }

            foreach (Fault fault in faults)
            {
                streams.Error.WriteLine(fault);
            }

            return faults.IsEmpty ? ExitCode.Done : ExitCode.SomeRefused;
        });
        return command;
    }
}
