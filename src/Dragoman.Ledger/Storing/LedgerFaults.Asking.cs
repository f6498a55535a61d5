using Dragoman.Language.Annotation;

namespace Dragoman.Ledger.Storing;

public static partial class LedgerFaults
{
    /// <summary>DR260: no actor of the ledger bears the name or goes under it.</summary>
    public static Fault NobodyCalled(string path, string name) =>
        new("DR260", $"no actor '{name}' is in the ledger", path, "give a name that articles use; 'dragoman show actors' lists them");

    /// <summary>DR261: no event of the ledger was at the place.</summary>
    public static Fault NoPlace(string path, string name) =>
        new("DR261", $"no event at '{name}' is in the ledger", path, "give the place as 'dragoman show events' writes it, or the name of a state");

    /// <summary>DR262: no article of the ledger is by the outlet.</summary>
    public static Fault NoOutlet(string path, string name) =>
        new("DR262", $"no article by '{name}' is in the ledger", path, "give the outlet as 'dragoman show events --format csv' writes it");
}
