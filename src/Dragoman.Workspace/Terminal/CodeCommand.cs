using System.CommandLine;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Records;
using Dragoman.Reading;
using Dragoman.Workspace.Setup;

namespace Dragoman.Workspace.Terminal;

/// <summary><c>code</c>: articles in, records out; no ledger.</summary>
internal static class CodeCommand
{
    internal static Command Build(TerminalStreams streams)
    {
        InputOptions input = new();
        KnowledgeOptions knowledge = new();
        ExampleCommand command = new(
            "code",
            "Write the records found in articles to standard output, one JSON object a line",
            "dragoman code news/*.txt --days days.txt > coded.jsonl");
        input.AddTo(command);
        knowledge.AddTo(command);
        command.SetAction(parse => Run(parse, input, knowledge, streams));
        return command;
    }

    private static int Run(ParseResult parse, InputOptions input, KnowledgeOptions options, TerminalStreams streams)
    {
        (ReadingOptions reading, int refused) = input.Reading(parse, streams);
        Knowledge knowledge = Knowledge.Load(options.Places(parse));
        IEnumerable<string> results = OrderedWork.Map(
            Readable(input.Paths(parse), reading), article => Lines(knowledge.Code(article)), input.Workers(parse));
        foreach (string lines in results)
        {
            streams.Output.Write(lines);
        }

        return refused == 0 ? ExitCode.Done : ExitCode.SomeRefused;

        IEnumerable<Article> Readable(IEnumerable<string> paths, ReadingOptions how)
        {
            FileIdentities files = new();
            foreach (ReadOutcome outcome in ArticleReader.Read(paths, how))
            {
                if ((outcome.Fault ?? files.Clash(outcome)) is { } fault)
                {
                    refused++;
                    streams.Error.WriteLine(fault);
                }
                else if (outcome.Article is { } article)
                {
                    if (!Knowledge.IsReadable(article))
                    {
                        streams.Error.WriteLine($"{article.Id} is not coded: the text is in another language ({article.Language}) than English");
                    }

                    yield return article;
                }
            }
        }
    }

    private static string Lines(CodedArticle coded)
    {
        using StringWriter lines = new(CultureInfo.InvariantCulture);
        RecordJson.WriteLines(coded, lines);
        return lines.ToString();
    }
}
