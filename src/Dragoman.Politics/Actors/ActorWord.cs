namespace Dragoman.Politics.Actors;

/// <summary>What a word says of the people and bodies that it is said of; the words are those of <c>data/actors/words.tsv</c>.</summary>
[Flags]
internal enum ActorWord
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Nothing of who they are: "several villagers".</summary>
    Plain = 1,

    /// <summary>How many they are: "dozens of villagers".</summary>
    Number = 2,

    /// <summary>A part, of a state one of its land: "half of Bosnia".</summary>
    Share = 4,

    /// <summary>An organ, and not people: "the ministry".</summary>
    Organ = 8,

    /// <summary>What belongs to the body that leads it: "a NATO-led mission".</summary>
    Mission = 16,

    /// <summary>Going or leaving, with a place behind "to" or "from": "the withdrawal from Panama".</summary>
    Motion = 32,

    /// <summary>Who was, and is no more: "the former minister".</summary>
    Former = 64,

    /// <summary>That the title behind it is not the one holder's: "a president".</summary>
    Unheld = 128,

    /// <summary>Those who may be of any country: "hackers".</summary>
    Anywhere = 256,
}
