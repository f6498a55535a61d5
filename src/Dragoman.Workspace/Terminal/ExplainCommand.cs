using System.CommandLine;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Frames;
using Dragoman.Politics.Records;
using Dragoman.Reading;
using Dragoman.Workspace.Presenting;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>explain</c>: how a sentence is read, and which rules find what in it.</summary>
internal static class ExplainCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        Argument<string> sentence = new("SENTENCE") { Description = "A sentence or two, in quotation marks" };
        Option<DateOnly?> published = new("--published")
        {
            Description = "Day from which 'yesterday' and the like are counted, as 1995-11-21",
            HelpName = "DAY",
            CustomParser = result => DayArgument.Parse(result, "--published"),
        };
        KnowledgeOptions knowledge = new();
        ExampleCommand command = new(
            "explain", "Show how a sentence is read: words, tree, names, and the records found with the rules that found them",
            "dragoman explain 'Lavrov met Zarif in Moscow on Tuesday.' --published 2021-07-09")
        {
            sentence, published,
        };
        knowledge.AddTo(command);
        command.SetAction(parse =>
        {
            string text = parse.GetRequiredValue(sentence);
            if (!text.Any(char.IsLetterOrDigit))
            {
                throw new FaultException(UsageFaults.NotUnderstood("The sentence holds no word"));
            }

            Knowledge known = Knowledge.Load(knowledge.Places(parse));
            Article article = ArticleReader.ReadText("sentence", text) with
            {
                Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length))],
                Published = parse.GetValue(published) is { } day ? new PublishedDay(day, DaySource.Given) : null,
            };
            Write(known, article, streams);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Knowledge known, Article article, TerminalStreams streams)
    {
        AnalysedArticle analysed = known.Analyse(article);
        foreach (Sentence sentence in analysed.Sentences)
        {
            WriteTree(sentence, streams.Output);
        }

        streams.Output.Write("names\n");
        foreach (Name name in analysed.Names)
        {
            string title = name.Title is { } before ? $" ({before.Of(article.Text)})" : "";
            streams.Output.Write($"  {name.Kind.ToString().ToLowerInvariant()}: {name.Span.Of(article.Text)}{title}\n");
        }

        streams.Output.Write("references\n");
        foreach (ReferenceChain chain in analysed.Chains)
        {
            streams.Output.Write($"  {string.Join(" = ", chain.Mentions.Select(mention => mention.Span.Of(article.Text)))}\n");
        }

        CodedArticle coded = known.Code(analysed);
        streams.Output.Write("records\n");
        foreach ((CodedRecord record, string line) in coded.Records.Zip(RecordJson.Lines(coded)))
        {
            streams.Output.Write(string.Create(
                CultureInfo.InvariantCulture, $"  {EventWords.OneLine(record.Span.Of(article.Text))}: {record.Rule}\n    {record.Confidence:0.000} by {Signs(record)}\n    {line}\n"));
            if (known.LineOf(record.Rule) is { } frame)
            {
                streams.Output.Write($"    {frame}\n");
            }
        }

        streams.Output.Write("frames that nearly fit\n");
        foreach (FrameMiss miss in known.NearMisses(analysed))
        {
            streams.Output.Write($"  {miss.Trigger.Form}: {miss.Frame.Id}, {FrameWords.Lack(miss)}\n    {miss.Frame.Line}\n");
        }
    }

    private static string Signs(CodedRecord record) => string.Join(", ", record.Signs.Select(sign =>
        sign.Value == 1 ? sign.Name : string.Create(CultureInfo.InvariantCulture, $"{sign.Name} {sign.Value:0.##}")));

    /// <summary>One word a line, in the order of the text, indented by its depth in the tree.</summary>
    private static void WriteTree(Sentence sentence, TextWriter output)
    {
        int[] depths = [.. sentence.Tokens.Select(token => sentence.AncestorsOf(token).Count())];
        int width = sentence.Tokens.Max(token => (2 * depths[token.Index]) + token.Form.Length);
        int lemma = sentence.Tokens.Max(token => token.Lemma.Length);
        foreach (Token token in sentence.Tokens)
        {
            string word = $"{new string(' ', 2 * depths[token.Index])}{token.Form}".PadRight(width);
            string head = sentence.HeadOf(token) is { } above ? $"of {above.Form}" : "";
            string line = string.Create(
                CultureInfo.InvariantCulture,
                $"{token.Index + 1,3}  {word}  {token.Lemma.PadRight(lemma)}  {token.Upos,-5} {token.Xpos,-5}  {token.Relation} {head}  {token.Features}");
            output.Write($"{line.TrimEnd()}\n");
        }
    }
}
