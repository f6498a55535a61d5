namespace Dragoman.Politics.Clauses;

/// <summary>What a verb says of when and where its nouns are; the words are those of <c>data/clauses/verbs.tsv</c>.</summary>
[Flags]
public enum ClauseVerb
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>What it holds, launches or undergoes happens when it does: "held talks on Monday".</summary>
    Occur = 1,

    /// <summary>Who does it for something is at it: "arrived on Monday for talks".</summary>
    Move = 2,

    /// <summary>It tells what lies where, and never when: "a road leading to the port".</summary>
    Stand = 4,

    /// <summary>It puts one thing behind another, whose day it tells: "the talks followed the raid of Monday".</summary>
    Sequence = 8,

    /// <summary>In the present tense it tells what was said: "says on Monday".</summary>
    Report = 16,

    /// <summary>Its infinitive is still to come: "plans to meet on Monday".</summary>
    Plan = 32,
}
