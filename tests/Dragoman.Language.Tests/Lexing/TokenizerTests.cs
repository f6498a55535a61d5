using System.Collections.Immutable;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Language.Lexing;

namespace Dragoman.Language.Tests.Lexing;

public sealed class TokenizerTests(ShippedModel model) : IClassFixture<ShippedModel>
{
    [Theory]
    [InlineData("They don't agree.", "They do n't agree .", "UD English: clitics are words")]
    [InlineData("Afghanistan's neighbors", "Afghanistan 's neighbors", "UD English: clitics are words")]
    [InlineData("We cannot go", "We can not go", "EWT: can|not")]
    [InlineData("the U.S.-led coalition", "the U.S. - led coalition", "EWT weblog: U.S.|-|led")]
    [InlineData("a Qaeda-linked group", "a Qaeda - linked group", "EWT: hyphens part, US|-|based")]
    [InlineData("the 430-mile border", "the 430 - mile border", "EWT: 15|-|month")]
    [InlineData("a pro-Palestinian, anti-American rally", "a pro-Palestinian , anti-American rally", "EWT: prefixes stay")]
    [InlineData("It cost $5.5 million, up 50%.", "It cost $ 5.5 million , up 50 % .", "EWT: $|3,202.61 and 100|%")]
    [InlineData("Gen. Milley of the U.S. met J. R. Smith on Jan. 6", "Gen. Milley of the U.S. met J. R. Smith on Jan. 6", "EWT: abbreviations keep their full stop")]
    [InlineData("Sgt. Jones joined Acme Inc. then", "Sgt. Jones joined Acme Inc. then", "EWT: L.L.C., Inc.")]
    [InlineData("see https://t.co/abc?x=1, @khan_1 and #Afghanistan.", "see https://t.co/abc?x=1 , @khan_1 and #Afghanistan .", "GUM: #IStandWithAhmed; EWT: addresses")]
    [InlineData("mail carol.st.clair@enron.com today", "mail carol.st.clair@enron.com today", "EWT email")]
    [InlineData("“It’s over,” he said", "“ It ’s over , ” he said", "GUM: “ and ’s apart")]
    [InlineData("the group—now larger", "the group — now larger", "GUM: dashes apart")]
    [InlineData("J.K. Rowling and A.Q. Khan met at 5 p.m.", "J.K. Rowling and A.Q. Khan met at 5 p.m.", "EWT: initials keep their full stops")]
    [InlineData("Roe v. Wade, Art. 5, Chap. VII and pp. 5", "Roe v. Wade , Art. 5 , Chap. VII and pp. 5", "EWT: vs., No.")]
    [InlineData("Is it No. 1? No. I won't.", "Is it No. 1 ? No . I wo n't .", "EWT: a word of its own parts from its full stop")]
    [InlineData("Rep. Adam Schiff (D-Calif.) rose 3 pct. to", "Rep. Adam Schiff ( D - Calif. ) rose 3 pct. to", "EWT: abbreviations keep their full stop")]
    [InlineData("Qur'an, Sana'a, ma'am and y'all", "Qur'an , Sana'a , ma'am and y' all", "GUM: O'Neill, o'clock whole; EWT: y'|all")]
    [InlineData("the G7, F-16s and 9/11 cost A$40m", "the G7 , F - 16s and 9/11 cost A$ 40 m", "EWT: 9/11; codes are one word")]
    [InlineData("see bit.ly/2xYz or pic.twitter.com/aB1dE", "see bit.ly/2xYz or pic.twitter.com/aB1dE", "GUM: addresses whole")]
    [InlineData("on 11/28/2000 at 7:30 with 1,200.50", "on 11/28/2000 at 7:30 with 1,200.50", "EWT: dates, times, figures whole")]
    public void Tokenize_FollowsTheTreebanks(string text, string expected, string origin)
    {
        Assert.NotEmpty(origin);
        Assert.Equal(expected, Join(text));
    }

    [Fact]
    public void Tokenize_MarksClitics_AsPartsOfTheTokenBefore()
    {
        ImmutableArray<Word> words = model.Tokenizer.Tokenize("don't go", new TextSpan(0, 8));

        Assert.Equal([false, true, false], words.Select(word => word.IsPart));
    }

    [Theory]
    [InlineData("a\u0000b \u0007c\u200Fd")]
    [InlineData("lone \uD83D surrogate \uDE00 here")]
    [InlineData("👩‍👩‍👧 flags 🇺🇸🇦🇫 and ✊🏽!!! (((((((")]
    [InlineData("\u202Eמילה عربي 中文没有空格的句子")]
    [InlineData("e\u0301te\u0301 na\u00AD\u00ADive x\u0301\u0302\u0303")]
    [InlineData("''''\"\"\"\"....----@@@@####http://")]
    [InlineData("")]
    public void Tokenize_OddText_CoversEveryVisibleCharacterOnce(string text)
    {
        ImmutableArray<Word> words = model.Tokenizer.Tokenize(text, new TextSpan(0, text.Length));

        int position = 0;
        foreach (Word word in words)
        {
            Assert.True(word.Span.Start >= position && word.Span.Length > 0);
            Assert.All(text[position..word.Span.Start], c => Assert.True(PieceReader.IsSpace(c)));
            position = word.Span.End;
        }

        Assert.All(text[position..], c => Assert.True(PieceReader.IsSpace(c)));
    }

    [Fact]
    public void Tokenize_Segment_StaysWithinIt()
    {
        ImmutableArray<Word> words = model.Tokenizer.Tokenize("Headline here Body", new TextSpan(9, 13));

        Assert.Equal(new TextSpan(9, 13), Assert.Single(words).Span);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("(")]
    [InlineData("a.")]
    [InlineData("@a")]
    [InlineData("A1")]
    [InlineData("A.")]
    [InlineData("http://")]
    public void Tokenize_MillionCharactersWithoutSpace_HasNoWordOverTheCap(string unit)
    {
        string text = new StringBuilder().Insert(0, unit, 1_000_000 / unit.Length).ToString();

        ImmutableArray<Word> words = model.Tokenizer.Tokenize(text, new TextSpan(0, text.Length));

        Assert.Equal(text.Length, words.Sum(word => word.Span.Length));
        Assert.All(words, word => Assert.True(word.Span.Length <= 8 * PieceReader.LongestWord));
    }

    private string Join(string text) =>
        string.Join(' ', model.Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(word => word.Span.Of(text)));
}
