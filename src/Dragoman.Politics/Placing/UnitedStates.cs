using System.Collections.Frozen;

namespace Dragoman.Politics.Placing;

/// <summary>The states of the United States by which towns are told apart ("Paris, Texas").</summary>
internal static class UnitedStates
{
    private static readonly FrozenDictionary<string, string> _codes = Make(
        "AL Alabama Ala.", "AK Alaska", "AZ Arizona Ariz.", "AR Arkansas Ark.", "CA California Calif.", "CO Colorado Colo.", "CT Connecticut Conn.",
        "DE Delaware Del.", "FL Florida Fla.", "GA Georgia Ga.", "HI Hawaii", "ID Idaho", "IL Illinois Ill.", "IN Indiana Ind.", "IA Iowa",
        "KS Kansas Kan.", "KY Kentucky Ky.", "LA Louisiana La.", "ME Maine", "MD Maryland Md.", "MA Massachusetts Mass.", "MI Michigan Mich.",
        "MN Minnesota Minn.", "MS Mississippi Miss.", "MO Missouri Mo.", "MT Montana Mont.", "NE Nebraska Neb.", "NV Nevada Nev.", "NJ N.J.",
        "NM N.M.", "NY N.Y.", "NC N.C.", "ND N.D.", "OH Ohio", "OK Oklahoma Okla.", "OR Oregon Ore.", "PA Pennsylvania Pa.", "RI R.I.", "SC S.C.",
        "SD S.D.", "TN Tennessee Tenn.", "TX Texas Tex.", "UT Utah", "VT Vermont Vt.", "VA Virginia Va.", "WA Wash.", "WI Wisconsin Wis.",
        "WV W.Va.", "WY Wyoming Wyo.", "DC D.C.");

    /// <summary>The two letters of a state by its name or abbreviation; "" for other words.</summary>
    public static string CodeOf(string name) => _codes.GetValueOrDefault(name, "");

    private static FrozenDictionary<string, string> Make(params string[] states)
    {
        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        foreach (string[] names in states.Select(state => state.Split(' ')))
        {
            foreach (string name in names)
            {
                codes[name] = names[0];
            }
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
