namespace Dragoman.Workspace.Api;

/// <summary>A record that nobody has decided about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Seen">Number of the last entry about it, 0 for none; a decision that was undone leaves one.</param>
/// <param name="Says">What it says, in a line of words.</param>
/// <param name="Happened">"planned", "denied" …; "" for a plain fact.</param>
/// <param name="Quote">Its sentence.</param>
/// <param name="Article">Its article.</param>
/// <param name="Confidence">How likely it is right, 0 to 1.</param>
public sealed record UndecidedRecord(string Id, int Seen, string Says, string Happened, string Quote, string Article, double Confidence);
