using System.Net;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Serving;

/// <summary>What is served, and where.</summary>
public sealed record ServingOptions
{
    /// <summary>The port where none is named.</summary>
    public const int UsualPort = 5180;

    /// <summary>The most that is sent at once, in bytes: 32 MiB.</summary>
    public const long MostBytesAtOnce = 32L * 1024 * 1024;

    /// <summary>The ledger's file; it must exist.</summary>
    public required string Ledger { get; init; }

    /// <summary>The port, 0 to 65535; 0 for any that is free.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>The address listened on.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>What every request must bear; null where only this machine can ask.</summary>
    public string? Token { get; init; }

    /// <summary>Names beside localhost and the address itself that a request may call this machine by.</summary>
    public IReadOnlyList<string> HostNames { get; init; } = [];

    /// <summary>What new articles are read with.</summary>
    public required KnowledgePlaces Knowledge { get; init; }

    /// <summary>The clock that dates what is signed.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where it is said what goes on: the program's failures, nothing else.</summary>
    public required TextWriter Log { get; init; }
}
