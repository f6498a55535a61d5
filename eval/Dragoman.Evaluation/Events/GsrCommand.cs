using System.Collections.Immutable;
using Dragoman.Evaluation.Scoring;
using Dragoman.Politics.Actors;
using Dragoman.Politics.Records;

namespace Dragoman.Evaluation.Events;

/// <summary>Measures the most confident event of sentences with a gold PLOVER type, actors and recipients.</summary>
internal sealed class GsrCommand
{
    private readonly RightCount _types = new();
    private readonly SortedDictionary<string, RightCount> _byType = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _confusions = new(StringComparer.Ordinal);
    private readonly RightCount _actorCountries = new();
    private readonly RightCount _actorSectors = new();
    private readonly RightCount _recipientCountries = new();
    private readonly RightCount _recipientSectors = new();
    private int _uncoded;

    /// <summary>Prints the sentences whose type is wrong, which types were taken for which, then the shares that are right.</summary>
    public static void Run(string path, ArticleCoder coder, TextWriter output)
    {
        GsrCommand measure = new();
        foreach (GsrSentence sentence in GsrSentence.Read(path))
        {
            measure.Add(sentence, coder.EventsOf(sentence.Id, sentence.Text, sentence.Day).FirstOrDefault(), output);
        }

        measure.Write(output);
    }

    private void Add(GsrSentence sentence, CodedEvent? best, TextWriter output)
    {
        bool isRight = best is not null && sentence.Allows(best.Type);
        _types.Add(isRight);
        _byType.TryAdd(sentence.Type, new RightCount());
        _byType[sentence.Type].Add(isRight);
        _uncoded += best is null ? 1 : 0;
        if (!isRight)
        {
            string confusion = $"{sentence.Type} as {best?.Type ?? "none"}";
            _confusions[confusion] = _confusions.GetValueOrDefault(confusion) + 1;
            output.WriteLine($"{sentence.Type}\t{best?.Type ?? "none"}\t{best?.Rule}\t{sentence.Text}");
        }

        Count(_actorCountries, sentence.Actors.Select(actor => actor.Country), best?.Actors.Select(actor => actor.Country));
        Count(_actorSectors, SectorsOf(sentence.Actors), best?.Actors.Select(actor => actor.Sector));
        Count(_recipientCountries, sentence.Recipients.Select(actor => actor.Country), best?.Recipients.Select(actor => actor.Country));
        Count(_recipientSectors, SectorsOf(sentence.Recipients), best?.Recipients.Select(actor => actor.Sector));
    }

    private void Write(TextWriter output)
    {
        foreach ((string confusion, int count) in _confusions.OrderByDescending(pair => pair.Value))
        {
            output.WriteLine($"{count}\t{confusion}");
        }

        foreach ((string type, RightCount count) in _byType)
        {
            output.WriteLine($"type {type} {count}");
        }

        output.WriteLine($"type {_types}, without any event {_uncoded}");
        output.WriteLine($"actor country {_actorCountries}, recipient country {_recipientCountries}");
        output.WriteLine($"actor sector {_actorSectors}, recipient sector {_recipientSectors}");
    }

    // Sectors of an older scheme and states without one say nothing about ours.
    private static IEnumerable<string> SectorsOf(ImmutableArray<(string Country, string Sector)> parties) =>
        parties.Select(party => party.Sector).Where(sector => Sectors.All.Contains(sector));

    // Right where one of those named is found.
    private static void Count(RightCount count, IEnumerable<string> gold, IEnumerable<string>? found)
    {
        HashSet<string> named = [.. gold.Where(code => code.Length > 0)];
        if (named.Count > 0)
        {
            count.Add(found?.Any(named.Contains) ?? false);
        }
    }
}
