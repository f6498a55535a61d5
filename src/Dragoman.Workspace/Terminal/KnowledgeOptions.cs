using System.CommandLine;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>The options that say where codebook, model and the user's own actors are.</summary>
internal sealed class KnowledgeOptions
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "Folder of the codebook; else the one in DRAGOMAN_DATA, else the program's own",
        HelpName = "FOLDER",
    };

    private readonly Option<string?> _model = new("--model")
    {
        Description = "Model file; else the one in DRAGOMAN_MODEL, else the program's own",
        HelpName = "FILE",
    };

    private readonly Option<string?> _actors = new("--actors")
    {
        Description = "Folder of actor files of your own, whose rows go before the program's; else the one in DRAGOMAN_ACTORS",
        HelpName = "FOLDER",
    };

    internal void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_model);
        command.Add(_actors);
    }

    internal KnowledgePlaces Places(ParseResult parse) => KnowledgePlaces.Find(parse.GetValue(_data), parse.GetValue(_model), parse.GetValue(_actors));
}
