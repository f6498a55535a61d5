using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Naming;

namespace Dragoman.Language.Tests.Naming;

public sealed class NameBoundsTests
{
    private static readonly NameLexicon _lexicon = new(
        new Dictionary<uint, int>
        {
            [NameLexicon.PhraseHash(["Santa", "Fe"])] = (int)WordLists.Town,
            [NameLexicon.PhraseHash(["Fe"])] = (int)WordLists.Place,
            [NameLexicon.PhraseHash(["New", "Mexico"])] = (int)WordLists.Place,
            [NameLexicon.PhraseHash(["Mexico"])] = (int)WordLists.Place,
            [NameLexicon.PhraseHash(["Shadow"])] = (int)WordLists.Title,
            [NameLexicon.PhraseHash(["Inc."])] = (int)WordLists.CompanyEnding,
        },
        new Dictionary<uint, int>(),
        []);

    [Theory]
    [InlineData("in Santa Fe New Mexico today", "0 5 6 5 6 0", "0 5 6 6 6 0")]
    [InlineData("in santa fe new mexico today", "0 5 6 5 6 0", "0 5 6 6 6 0")]
    [InlineData("New Mexico wins", "5 6 0", "5 6 0")]
    [InlineData("Fe Smith wins", "1 2 0", "1 2 0")]
    [InlineData("Acme , Inc. fell", "3 4 4 0", "3 0 0 0")]
    [InlineData("Acme Inc. fell", "3 4 0", "5 0 0")]
    [InlineData("Acme , Inc", "3 0 0", "3 0 0")]
    [InlineData("Labour Shadow Secretary Cooper", "3 0 0 1", "3 4 0 1")]
    [InlineData("the Shadow fell", "0 3 0", "0 3 0")]
    [InlineData("Big Shadow fell", "3 4 0", "3 4 0")]
    public void Apply_Names_AreBrokenAndJoinedByWhatListsKnow(string text, string expected, string labels)
    {
        ImmutableArray<Token> tokens =
            [.. text.Split(' ').Select((form, i) => new Token(i, new TextSpan(i, i + 1), form, form, "PROPN", "NNP", "", null, ""))];
        int[] found = Read(labels);

        NameBounds.Apply(tokens, found, _lexicon);

        Assert.Equal(Read(expected), found);
    }

    private static int[] Read(string labels) =>
        [.. labels.Split(' ').Select(label => int.Parse(label, System.Globalization.CultureInfo.InvariantCulture))];
}
