using System.Globalization;
using Dragoman.Ledger.Storing;

namespace Dragoman.Ledger.Relating;

/// <summary>Tells in which period a day lies.</summary>
/// <param name="by">The periods.</param>
internal sealed class PeriodNames(RelationPeriod by)
{
    // Many events begin on the same days.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>"1995", "1995-Q4" or "1995-11"; "" for an unknown day, and where periods are not asked for.</summary>
    /// <param name="day">A day as the ledger writes it.</param>
    internal string Of(string day)
    {
        if (by == RelationPeriod.All || day == StoredDays.NoDay)
        {
            return "";
        }

        if (!_names.TryGetValue(day, out string? name))
        {
            _names[day] = name = by switch
            {
                RelationPeriod.Year => day[..4],
                RelationPeriod.Quarter => string.Create(
                    CultureInfo.InvariantCulture, $"{day.AsSpan(0, 4)}-Q{(int.Parse(day.AsSpan(5, 2), CultureInfo.InvariantCulture) + 2) / 3}"),
                RelationPeriod.Month => day[..7],
                _ => throw new InvalidOperationException($"No such period: {by}."),
            };
        }

        return name;
    }
}
