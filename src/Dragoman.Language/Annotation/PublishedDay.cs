namespace Dragoman.Language.Annotation;

/// <summary>The day on which an article was published, and how that is known.</summary>
/// <param name="Day">The day, in the outlet's own reckoning.</param>
/// <param name="Source">How it is known.</param>
public readonly record struct PublishedDay(DateOnly Day, DaySource Source);
