using System.Globalization;
using Dragoman.Benchmarks;

const int Runs = 11;

if (args is ["stages", string folder, string known])
{
    StageRun.Write(folder, known);
    return 0;
}

if (args is ["growth", string modelFile])
{
    GrowthRun.Write(modelFile);
    return 0;
}

if (args is ["peers", string texts, string model, string into])
{
    PeerRun.Write(texts, model, into);
    return 0;
}

if (args is ["workers", string samples, string coder])
{
    WorkersRun.Write(samples, coder);
    return 0;
}

if (args is ["ledger", string ledgers, .. { Length: > 0 } sizes])
{
    LedgerRun.Write(ledgers, [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
    return 0;
}

if (args is ["pages", string served])
{
    await PagesRun.Write(served);
    return 0;
}

if (args is not ["commands", string articles, string program, .. string[] others] || others.Length > 1)
{
    Console.Error.WriteLine("Usage: Dragoman.Benchmarks stages ARTICLES FOLDER_OF_MODELS_AND_DATA");
    Console.Error.WriteLine("       Dragoman.Benchmarks growth MODEL");
    Console.Error.WriteLine("       Dragoman.Benchmarks workers ARTICLES PROGRAM");
    Console.Error.WriteLine("       Dragoman.Benchmarks ledger FOLDER NUMBER_OF_RECORDS…");
    Console.Error.WriteLine("       Dragoman.Benchmarks pages LEDGER");
    Console.Error.WriteLine("       Dragoman.Benchmarks commands ARTICLES PROGRAM [EARLIER_PROGRAM], which bench/against calls");
    Console.Error.WriteLine("       Dragoman.Benchmarks peers ARTICLES MODEL FOLDER, which bench/peers calls");
    return 1;
}

// In turns, so that whatever else the machine does meets both alike.
CommandRun[] commands = [.. new[] { program }.Concat(others).Select(each => new CommandRun(each, articles))];
TimeSpan[][] times = [.. Enumerable.Range(0, Runs).Select(_ => commands.Select(command => command.Measure()).ToArray())];
Measurement now = Measurement.Of("`dragoman code`, now", times.Select(turn => turn[0]));
Console.WriteLine(Measurement.TableHead);
Console.WriteLine(now.TableRow());
if (commands.Length == 2)
{
    Measurement earlier = Measurement.Of("`dragoman code`, earlier", times.Select(turn => turn[1]));
    double ratio = now.Median / earlier.Median;
    Console.WriteLine(earlier.TableRow());
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nNow takes {ratio:F2} of the time it took earlier."));
}

return 0;
