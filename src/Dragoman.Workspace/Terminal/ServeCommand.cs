using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Dragoman.Workspace.Serving;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>serve</c>: the ledger as web pages.</summary>
internal static class ServeCommand
{
    private const int TokenBytes = 16;

    internal static Command Build(TerminalStreams streams)
    {
        Option<string> ledger = LedgerOption.Required();
        Option<int?> port = new("--port")
        {
            Description = string.Create(CultureInfo.InvariantCulture, $"The port to listen on; 0 for any that is free [default: {ServingOptions.UsualPort}]"),
            HelpName = "N",
            CustomParser = Port,
        };
        Option<IPAddress?> address = new("--address")
        {
            Description = "The address to listen on, for others to read along: 0.0.0.0 for all; a token is then needed, and printed [default: 127.0.0.1]",
            HelpName = "IP",
            CustomParser = Address,
        };
        Option<string[]> hosts = new("--host")
        {
            Description = "A name by which others call this machine, beside its address; can be given more than once",
            HelpName = "NAME",
        };
        KnowledgeOptions knowledge = new();
        ExampleCommand command = new(
            "serve", "Serve a ledger as web pages on this machine, to be read and corrected in a browser", "dragoman serve --ledger europe.ledger --port 8080")
        {
            ledger, port, address, hosts,
        };
        knowledge.AddTo(command);
        command.SetAction((parse, cancellation) => Run(
            new ServingOptions
            {
                Ledger = parse.GetRequiredValue(ledger),
                Port = parse.GetValue(port) ?? ServingOptions.UsualPort,
                Address = parse.GetValue(address) ?? IPAddress.Loopback,
                HostNames = parse.GetValue(hosts) ?? [],
                Token = parse.GetValue(address) is { } open && !IPAddress.IsLoopback(open) ? Token() : null,
                Knowledge = knowledge.Places(parse),
                Clock = streams.Clock,
                Log = streams.Error,
            },
            streams,
            cancellation));
        return command;
    }

    private static async Task<int> Run(ServingOptions options, TerminalStreams streams, CancellationToken cancellation)
    {
        await using WorkspaceServer server = await WorkspaceServer.Start(options);
        await streams.Output.WriteLineAsync($"Serving {options.Ledger} on {server.Address}");
        await streams.Output.WriteLineAsync("Interrupt (Ctrl+C) ends it.");
        await streams.Output.FlushAsync(cancellation);
        await server.WaitForEnd(cancellation);
        return ExitCode.Done;
    }

    private static string Token() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    private static int? Port(ArgumentResult result)
    {
        string value = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port))
        {
            return port;
        }

        result.AddError(UsageFaults.NotAPort(value).ToString());
        return null;
    }

    private static IPAddress? Address(ArgumentResult result)
    {
        string value = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (IPAddress.TryParse(value, out IPAddress? address))
        {
            return address;
        }

        result.AddError(UsageFaults.NotAnAddress(value).ToString());
        return null;
    }
}
