using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Politics.Actors;

/// <summary>What an article has spoken of so far: whom later phrases can mean.</summary>
internal sealed class ArticleMemory
{
    private const int FewestMentions = 3;

    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<string, int> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Referent> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Referent?> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Referent> _shortened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Referent>> _byNoun = new(StringComparer.Ordinal);

    /// <summary>Something spoken of.</summary>
    /// <param name="Referents">What it stands for; several for a coordination.</param>
    /// <param name="Sentence">Index of the sentence.</param>
    /// <param name="Token">Index of the phrase's head.</param>
    /// <param name="Weight">How prominent the phrase is: 2 for a subject, 1 for an object, 0 else.</param>
    /// <param name="IsBonded">Whether the article says that they do something with each other.</param>
    internal sealed record Mention(ImmutableArray<Referent> Referents, int Sentence, int Token, int Weight, bool IsBonded);

    public void Add(ImmutableArray<Referent> referents, Sentence sentence, Token token, bool isBonded = false)
    {
        _mentions.Add(new Mention(referents, sentence.Index, token.Index, WeightOf(token), isBonded));
        if (referents is [{ IsBody: true, Known: not null }])
        {
            _bodies[referents[0].Actor.Name] = _bodies.GetValueOrDefault(referents[0].Actor.Name) + 1;
        }
    }

    /// <summary>Whether a body has been spoken of twice as often as any other, and not only once.</summary>
    public bool IsForemost(Referent body)
    {
        int count = _bodies.GetValueOrDefault(body.Actor.Name);
        return count >= FewestMentions && _bodies.All(other => other.Key == body.Actor.Name || 2 * other.Value <= count);
    }

    public void RememberPerson(string surname, Referent person) => _persons[NameKey.Of(surname)] = person;

    public Referent? PersonCalled(string surname) => _persons.GetValueOrDefault(NameKey.Of(surname));

    /// <summary>A person may be called by the first name from then on ("Mohamad"), unless two bear it.</summary>
    public void RememberGivenName(string name, Referent person)
    {
        string key = NameKey.Of(name);
        _given[key] = _given.TryGetValue(key, out Referent? other) && other?.Actor.Name != person.Actor.Name ? null : person;
    }

    public Referent? PersonOfGivenName(string name) => _given.GetValueOrDefault(NameKey.Of(name));

    public void RememberBody(string lastWord, Referent body) => _shortened[NameKey.Of(lastWord)] = body;

    public Referent? BodyCalled(string lastWord) => _shortened.GetValueOrDefault(NameKey.Of(lastWord));

    public void RememberNoun(string noun, ImmutableArray<Referent> referents) => _byNoun[noun] = referents;

    public ImmutableArray<Referent> LastCalled(string noun) => _byNoun.GetValueOrDefault(noun, []);

    /// <summary>The most prominent thing spoken of before a word, within a reach of sentences.</summary>
    /// <param name="before">The word's sentence.</param>
    /// <param name="token">Index of the word.</param>
    /// <param name="reach">How many sentences back.</param>
    /// <param name="agrees">Whether a mention can be meant.</param>
    /// <param name="bonus">What speaks for a mention besides; two are worth a sentence.</param>
    public ImmutableArray<Referent> Nearest(int before, int token, int reach, Func<Mention, bool> agrees, Func<Mention, double>? bonus = null)
    {
        Mention? best = null;
        double bestScore = double.NegativeInfinity;
        for (int i = _mentions.Count - 1; i >= 0 && _mentions[i].Sentence >= before - reach; i--)
        {
            Mention mention = _mentions[i];
            if (mention.Sentence > before || mention.Sentence == before && mention.Token >= token || !agrees(mention))
            {
                continue;
            }

            double distance = mention.Sentence == before ? (token - mention.Token) * 0.02 : 2 * (before - mention.Sentence);
            double score = mention.Weight - distance + (bonus?.Invoke(mention) ?? 0);
            if (score > bestScore)
            {
                best = mention;
                bestScore = score;
            }
        }

        return best?.Referents ?? [];
    }

    /// <summary>The last two different things spoken of that agree, the earlier first; empty where there are not two.</summary>
    public ImmutableArray<Referent> LastTwo(int before, int token, int reach, Func<Referent, bool> agrees, Func<Mention, bool> counts)
    {
        List<Referent> found = [];
        for (int i = _mentions.Count - 1; i >= 0 && _mentions[i].Sentence >= before - reach && found.Count < 2; i--)
        {
            Mention mention = _mentions[i];
            if (mention.Sentence == before && mention.Token >= token || !counts(mention))
            {
                continue;
            }

            foreach (Referent referent in mention.Referents.Reverse())
            {
                if (found.Count < 2 && agrees(referent) && !found.Exists(other => other.Actor.Name == referent.Actor.Name))
                {
                    found.Insert(0, referent);
                }
            }
        }

        return found.Count == 2 ? [.. found] : [];
    }

    private static int WeightOf(Token token) => token.BareRelation switch
    {
        "nsubj" or "root" => 2,
        "obj" or "iobj" => 1,
        _ => 0,
    };
}
