using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>Reads what nouns report: "a statement calling for …", "reports of …", "his claim that …".</summary>
internal sealed class ReportingNounReader(ReportingLexicon lexicon, SpeakerReader speakers, ContentReader contents)
{
    private static readonly string[] _makers =
    [
        "issue", "make", "release", "give", "publish", "send", "post", "sign", "deliver", "put", "repeat", "reiterate", "offer", "circulate",
        "submit", "launch", "write", "adopt", "pass",
    ];

    /// <summary>What one noun reports, one record a speaker; empty where it reports nothing.</summary>
    public ImmutableArray<Attributed> Read(Sentence sentence, Token head)
    {
        if (lexicon.NounOf(head) is not { } noun || ContentOf(sentence, head, noun) is not { } content)
        {
            return [];
        }

        Token? maker = MakerOf(sentence, head, noun);
        ImmutableArray<CodedActor> who = maker is null ? speakers.AuthorsOf(sentence, head, noun) : SubjectsOf(sentence, maker);
        TextSpan cue = maker is null ? head.Span : maker.Span.Join(head.Span);
        if (noun.Kind == ReportKind.Statement)
        {
            speakers.Remember(who);
        }

        return
        [
            .. who.Select(speaker => new Attributed(
                sentence.Index, cue, head.Index, speaker, null, content.Span, content.Mode, noun.Kind != ReportKind.Belief, $"attribution/noun/{content.Form}")),
        ];
    }

    private ImmutableArray<CodedActor> SubjectsOf(Sentence sentence, Token maker) =>
        ClauseGrammar.SubjectOf(sentence, maker) is { } subject ? speakers.Read(sentence, subject) : [];

    private ReportedContent? ContentOf(Sentence sentence, Token head, ReportingNoun noun)
    {
        foreach (Token child in sentence.ChildrenOf(head).Where(child => child.Index > head.Index))
        {
            bool isThatClause = noun.Takes("clause") && child.BareRelation is "acl" or "ccomp"
                && ClauseGrammar.HasChild(sentence, child, "mark", "that");
            // "a letter saying that" is the verb's own report.
            bool isParticiple = noun.Takes("participle") && child.BareRelation == "acl" && child.Xpos == "VBG"
                && lexicon.VerbOf(sentence, child) is { } verb && MakerOf(sentence, head, noun) is not null && verb.Takes("clause") == false;
            bool isTopic = child.BareRelation == "nmod" && child.Upos != "PROPN"
                && ClauseGrammar.CaseOf(sentence, child) is "of" or "about" && noun.Takes(ClauseGrammar.CaseOf(sentence, child));
            if (isThatClause || isParticiple)
            {
                return contents.Phrase(sentence, child, head.Span, isThatClause ? "clause" : "participle");
            }

            if (isTopic)
            {
                int caseEnd = sentence.ChildrenOf(child).First(mark => mark.BareRelation == "case").Index + 1;
                return contents.Words(sentence.SubtreeOf(child).Where(word => word.Index >= caseEnd), head.Span, "topic");
            }
        }

        return null;
    }

    private static Token? MakerOf(Sentence sentence, Token head, ReportingNoun noun) =>
        noun.Takes("made") && head.BareRelation == "obj" && sentence.HeadOf(head) is { } verb
        && _makers.Contains(verb.Lemma.ToLowerInvariant(), StringComparer.Ordinal)
            ? verb
            : null;
}
