namespace Dragoman.Politics.Actors;

/// <summary>A state, body or person to whom unnamed people or an organ belong.</summary>
/// <param name="Who">The owner.</param>
/// <param name="IsIn">Whether they are only in it ("people in Britain") and do not act for it.</param>
/// <param name="IsByCapital">Whether it is named by its capital: "the government in Kabul" is the state's for all that.</param>
/// <param name="IsListed">Whether it is named beside another ("Taliban and Afghan officials"), so that each has its own.</param>
internal sealed record Owner(Referent Who, bool IsIn, bool IsByCapital, bool IsListed = false)
{
    public bool IsState => Who.IsState;

    public bool IsBody => Who.IsBody;

    public Dragoman.Politics.Records.CodedActor Actor => Who.Actor;
}
