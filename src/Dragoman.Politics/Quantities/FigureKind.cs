namespace Dragoman.Politics.Quantities;

/// <summary>What a figure claims.</summary>
/// <param name="Kind">Kind of the record.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Of">Who or what is measured.</param>
/// <param name="Scale">Units in one of the text's: 10 for a decade in years.</param>
/// <param name="Rule">What told the kind: the noun, the verb, the share.</param>
/// <param name="Prior">How likely such a figure is a claim of that kind, 0 to 1.</param>
internal sealed record FigureKind(string Kind, string Unit, string Of, double Scale, string Rule, double Prior);
