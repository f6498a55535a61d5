using System.CommandLine;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary>The options that say where codebook and model are.</summary>
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

    internal void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_model);
    }

    internal KnowledgePlaces Places(ParseResult parse) => KnowledgePlaces.Find(parse.GetValue(_data), parse.GetValue(_model));
}
