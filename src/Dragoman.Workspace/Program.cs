using System.Globalization;
using Dragoman.Workspace.Terminal;

// The same input gives the same bytes, whatever language the machine speaks.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using TerminalStreams streams = TerminalStreams.OfProcess();
return DragomanCommand.Run(args, streams);
