namespace Dragoman.Ledger.Merging;

/// <summary>One of the things that speak for or against two reports being of one event.</summary>
/// <param name="What">What was compared, in words: "same actors (Iran)", "days overlap".</param>
/// <param name="Points">What it counts; below zero it speaks against. <see cref="ReportComparison.Threshold"/> points in all make two reports one event.</param>
public sealed record MergeReason(string What, double Points);
