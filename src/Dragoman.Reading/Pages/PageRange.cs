using Dragoman.Language.Annotation;

namespace Dragoman.Reading.Pages;

/// <summary>A stretch of an article's text and the characters of the page's source that it was read from.</summary>
/// <param name="Text">The stretch of the article's text; never empty.</param>
/// <param name="Page">UTF-16 positions in the decoded source. As long as the text, or the source of one character (<c>&amp;mdash;</c>).</param>
public readonly record struct PageRange(TextSpan Text, TextSpan Page);
