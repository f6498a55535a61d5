namespace Dragoman.Politics.Quantities;

/// <summary>A number as the text writes it.</summary>
/// <param name="FirstToken">Index of its first word.</param>
/// <param name="EndToken">One past the index of its last word.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound; null for "thousands".</param>
/// <param name="IsShare">Whether it is a part of a hundred ("half", "40 percent").</param>
/// <param name="IsWord">Whether it is a small number in words ("two").</param>
internal sealed record NumberPhrase(int FirstToken, int EndToken, double Low, double? High, bool IsShare, bool IsWord);
