using System.Collections.Immutable;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Language.Lexing;

namespace Dragoman.Language.Tests.Lexing;

public sealed class SentenceSplitterTests(ShippedModel model) : IClassFixture<ShippedModel>
{
    [Theory]
    [InlineData("U.S. President Joe Biden left. He spoke later.", 2)]
    [InlineData("He met Gen. Mark Milley on Jan. 6 in Kabul.", 1)]
    [InlineData("\"Why should we leave?\" he asked. The answer came at once.", 2)]
    [InlineData("The talks, led by J. R. Smith, failed. Peace was No. 5 on the list.", 2)]
    [InlineData("They live in the U.S. The envoy does not.", 2)]
    [InlineData("The U.S. Army left at 5 p.m. Tuesday. Iran and Acme Inc. In May they met.", 3)]
    [InlineData("Roe v. Wade was decided; A. He said so.", 2)]
    [InlineData("WASHINGTON (AP) -- The U.S. on Monday said no.", 1)]
    [InlineData("'We will not sign,' he said. 'It is over.'", 2)]
    [InlineData("“We will go.” (He did not.) “It’s over.”", 3)]
    [InlineData("Talks with J.K. Rowling and H.R. McMaster ended on Jan. 6.", 1)]
    [InlineData("A headline without a full stop\n\nThe text begins here.", 2)]
    [InlineData("One line\nAnother line\nA third", 3)]
    [InlineData("The troops left; the war, he said, was over", 1)]
    public void Split_News_CountsItsSentences(string text, int expected) => Assert.Equal(expected, Split(text).Length);

    [Fact]
    public void Split_LineWrappedByHand_IsOneSentence()
    {
        const string Text = "The ministers of the two states met on Tuesday in the old capital and\nagreed to open the border again before the winter comes to the hills.";

        Assert.Single(Split(Text));
    }

    [Fact]
    public void Split_NoFullStops_CapsSentencesAndCoversAllWords()
    {
        string text = new StringBuilder().Insert(0, "and then we went on ", 20_000).ToString();

        ImmutableArray<Range> sentences = Split(text);

        int next = 0;
        foreach (Range sentence in sentences)
        {
            Assert.Equal(next, sentence.Start.Value);
            Assert.InRange(sentence.End.Value - sentence.Start.Value, 1, SentenceSplitter.LongestSentence);
            next = sentence.End.Value;
        }

        Assert.Equal(100_000, next);
    }

    private ImmutableArray<Range> Split(string text) =>
        model.Splitter.Split(text, model.Tokenizer.Tokenize(text, new TextSpan(0, text.Length)));
}
