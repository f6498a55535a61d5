namespace Dragoman.Training.Arithmetic;

/// <summary>How one step of Adam is taken.</summary>
/// <param name="Rate">Learning rate, corrected for the moments' start at 0.</param>
/// <param name="Scale">What gradients are multiplied by: less than 1 where their norm is clipped.</param>
internal readonly record struct AdamStep(float Rate, float Scale);
