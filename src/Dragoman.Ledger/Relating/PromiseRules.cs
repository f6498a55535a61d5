using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Ledger.Telling;
using Dragoman.Politics.Records;

namespace Dragoman.Ledger.Relating;

/// <summary>Which types of later acts would keep, break or withdraw an open item.</summary>
/// <param name="Kept">Types that would keep it.</param>
/// <param name="Broken">Types that would break it.</param>
/// <param name="Withdrawn">Types that would take it back.</param>
/// <remarks>
/// PLOVER tells a promise by what it promises: AGREE to meet, to support, to cooperate or to give; CONCEDE to yield; THREATEN, with a
/// mode for what is threatened.
/// </remarks>
internal sealed record PromiseRules(ImmutableArray<string> Kept, ImmutableArray<string> Broken, ImmutableArray<string> Withdrawn)
{
    private static readonly ImmutableArray<string> _force = ["ASSAULT", "COERCE", "MOBILIZE"];

    private static readonly PromiseRules _agreement = new(["AID", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT"], [.. _force, "SANCTION"], ["REJECT"]);

    private static readonly PromiseRules _concession = new(["CONCEDE", "RETREAT"], _force, ["REJECT"]);

    // Acts of the one of whom it is wanted.
    private static readonly PromiseRules _wish = new(["AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT"], ["REJECT"], []);

    private static readonly FrozenDictionary<string, ImmutableArray<string>> _threatened = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["restrict"] = ["COERCE", "SANCTION"],
        ["arrest"] = ["COERCE"],
        ["relations"] = ["SANCTION"],
        ["expel"] = ["COERCE", "SANCTION"],
        ["territory"] = ["ASSAULT", "MOBILIZE"],
        ["violence"] = ["ASSAULT", "MOBILIZE"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types of events that make open items.</summary>
    internal static ImmutableArray<string> Promises { get; } = ["AGREE", "CONCEDE", "THREATEN"];

    /// <summary>All types that bear on an item.</summary>
    internal ImmutableArray<string> All => [.. Kept, .. Broken, .. Withdrawn];

    /// <summary>The rules for an item.</summary>
    internal static PromiseRules Of(string kind, string mode) => kind switch
    {
        "AGREE" => _agreement,
        "CONCEDE" => _concession,
        "THREATEN" => new PromiseRules(_threatened.GetValueOrDefault(mode, [.. _force, "SANCTION"]), [], ["AGREE", "CONCEDE", "RETREAT"]),
        _ => _wish,
    };

    /// <summary>What an act would make of the item; null for nothing. What would keep it and is reported not to have happened would break it.</summary>
    internal PromiseOutcome? OutcomeOf(MergedEvent act) => act.Realis switch
    {
        Realis.Actual when Kept.Contains(act.Type) => PromiseOutcome.Kept,
        Realis.Actual when Broken.Contains(act.Type) => PromiseOutcome.Broken,
        Realis.Actual when Withdrawn.Contains(act.Type) => PromiseOutcome.Withdrawn,
        Realis.Negated when Kept.Contains(act.Type) && !Kept.Contains("COERCE") => PromiseOutcome.Broken,
        _ => null,
    };
}
