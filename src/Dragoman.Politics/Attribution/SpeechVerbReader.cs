using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Politics.Clauses;
using Dragoman.Politics.Records;

namespace Dragoman.Politics.Attribution;

/// <summary>Reads the acts of speech and belief that verbs report.</summary>
internal sealed class SpeechVerbReader(
    ReportingLexicon lexicon, SpeakerReader speakers, ContentReader contents, ArticleQuotations quotations)
{
    private static readonly string[] _modals = ["may", "might", "could", "can", "should", "must", "would", "will", "shall", "'ll"];

    /// <summary>Verbs above an infinitive or participle that leave its act real: "went on to say", "was quoted as saying".</summary>
    private static readonly string[] _passingOn =
    [
        "go", "continue", "begin", "start", "proceed", "come", "quote", "hear", "rush", "join", "cite", "issue", "report", "seem", "appear",
    ];

    /// <summary>What one verb reports, one record a speaker; empty where it reports nothing.</summary>
    public ImmutableArray<Attributed> Read(Sentence sentence, Token verb)
    {
        if (lexicon.VerbOf(sentence, verb) is not { } entry || !IsReport(sentence, verb))
        {
            return [];
        }

        Token? subject = SpeakingSubject(sentence, verb);
        ImmutableArray<CodedActor> who = subject is null || !CanSpeak(sentence, subject, verb) ? [] : speakers.Read(sentence, subject);
        bool isInQuotation = quotations.Around(verb.Span) is not null;
        // "dubbed the row": "…" has a complement first, and the quotation as part of it.
        ReportedContent? content = entry.Takes("as") && subject is not null ? contents.Complement(sentence, verb, entry) : null;
        content ??= entry.Takes("quote") && !isInQuotation && subject is not null ? contents.Quoted(sentence, verb, subject) : null;
        content ??= subject is null ? null : contents.Complement(sentence, verb, entry);
        if (content is { Form: "object" } && !speakers.IsNamed(sentence, subject!))
        {
            return [];
        }

        if (content is null || isInQuotation && subject is { Upos: "PRON" } && subject.Form is "I" or "we" or "We")
        {
            return [];
        }

        who = who.IsEmpty && content.Mode == SpeechMode.Direct ? speakers.LastSpeakers : who;
        CodedActor? addressee = AddresseeOf(sentence, verb, entry);
        if (!isInQuotation && entry.Kind == ReportKind.Statement && !who.IsEmpty)
        {
            speakers.Remember(who);
        }

        TextSpan cue = CueOf(sentence, verb);
        return
        [
            .. who.Select(speaker => new Attributed(
                sentence.Index, cue, verb.Index, speaker, addressee, content.Span, content.Mode,
                IsStatement(entry, speaker, content), $"attribution/{(entry.Kind == ReportKind.Belief ? "belief" : "verb")}/{content.Form}")
            {
                Prior = entry.Prior,
            }),
            .. Cited(sentence, verb, content),
        ];
    }

    // "in hopes of persuading them": what no directory takes for people speaks only as the subject of its verb.
    private bool CanSpeak(Sentence sentence, Token subject, Token verb) =>
        subject.Upos != "NOUN" || subject.Head == verb.Index || speakers.IsNamed(sentence, subject) || lexicon.NounOf(subject) is { Kind: ReportKind.Statement }
        || verb.BareRelation == "conj";

    /// <summary>"…, Reuters reported, citing officials": the officials vouch for the same words.</summary>
    private ImmutableArray<Attributed> Cited(Sentence sentence, Token verb, ReportedContent content)
    {
        Token? citing = sentence.ChildrenOf(verb).FirstOrDefault(child => child.BareRelation == "advcl" && child.Form is "citing" or "quoting");
        return citing is null || sentence.ChildOf(citing, "obj") is not { } cited
            ? []
            :
            [
                .. speakers.Read(sentence, cited).Select(speaker => new Attributed(
                    sentence.Index, citing.Span, citing.Index, speaker, null, content.Span, content.Mode, true, "attribution/verb/citing")),
            ];
    }

    /// <summary>Beliefs are what analysts state and what governments are said to hold: only the former are statements.</summary>
    private static bool IsStatement(ReportingVerb entry, CodedActor speaker, ReportedContent content) => entry.Kind switch
    {
        ReportKind.Belief => speaker.Sector is "ACA" or "ELI" or "MED" || content.Mode != SpeechMode.Indirect,
        _ => true,
    };

    private static bool IsReport(Sentence sentence, Token verb)
    {
        bool isRefused = sentence.HeadOf(verb) is { } head && verb.BareRelation == "xcomp" && !_passingOn.Contains(head.Lemma, StringComparer.Ordinal);
        bool isInfinitive = ClauseGrammar.IsInfinitive(sentence, verb) && verb.BareRelation != "xcomp";
        // "demanded that the government declare a ceasefire"
        bool isSubjunctive = verb is { Xpos: "VB", BareRelation: "ccomp" } && !sentence.ChildrenOf(verb).Any(child => child.BareRelation == "aux");
        if (isRefused || isInfinitive || isSubjunctive || ClauseGrammar.HasChild(sentence, verb, "mark", "if", "unless", "whether", "lest"))
        {
            return false;
        }

        bool isUnreal = ClauseGrammar.IsNegated(sentence, verb) || sentence.ChildrenOf(verb).Any(child =>
            child.BareRelation == "aux" && _modals.Contains(child.Lemma.ToLowerInvariant(), StringComparer.Ordinal));
        // "would neither confirm nor say", "to suggest designs and determine": what holds of the first verb holds of the next.
        bool sharesClause = verb.BareRelation == "conj" && sentence.HeadOf(verb) is { } first && ClauseGrammar.IsVerbal(first)
            && ClauseGrammar.OwnSubject(sentence, verb) is null && verb.Xpos is "VB" or "VBG";
        return !isUnreal && (!sharesClause || IsReport(sentence, sentence.Tokens[verb.Head!.Value]));
    }

    private Token? SpeakingSubject(Sentence sentence, Token verb)
    {
        // "was quoted as saying", "the paper quoted him as saying": the one quoted speaks.
        if (QuotingVerb(sentence, verb) is { } quoting)
        {
            return ClauseGrammar.IsPassive(sentence, quoting) ? sentence.ChildOf(quoting, "nsubj") : sentence.ChildOf(quoting, "obj");
        }

        // "words said by the minister", "accused by Kinshasa of …, Rwanda rejected": the agent speaks.
        bool isReduced = verb.Xpos == "VBN" && !sentence.ChildrenOf(verb).Any(child => child.BareRelation == "aux")
            && (verb.BareRelation == "acl" || (verb.BareRelation == "advcl" && ClauseGrammar.AgentOf(sentence, verb) is not null));
        if (ClauseGrammar.IsPassive(sentence, verb) || isReduced)
        {
            return ClauseGrammar.AgentOf(sentence, verb);
        }

        Token? subject = ClauseGrammar.SubjectOf(sentence, verb);
        if (subject is not null && verb.BareRelation == "acl" && lexicon.NounOf(subject) is { } noun && noun.Takes("made")
            && sentence.HeadOf(subject) is { } made && ClauseGrammar.IsVerbal(made) && subject.BareRelation == "obj")
        {
            // "issued a statement saying": who issued it speaks.
            return ClauseGrammar.SubjectOf(sentence, made) ?? subject;
        }

        return subject;
    }

    private static Token? QuotingVerb(Sentence sentence, Token verb) =>
        verb.Xpos == "VBG" && ClauseGrammar.OwnSubject(sentence, verb) is null && sentence.HeadOf(verb) is { Lemma: "quote" or "cite" or "report" or "hear" } head
        && (ClauseGrammar.IsPassive(sentence, head) || head.Lemma is "quote" or "cite" && sentence.ChildOf(head, "obj") is not null)
            ? head
            : null;

    private CodedActor? AddresseeOf(Sentence sentence, Token verb, ReportingVerb entry)
    {
        if (entry.Addressee.Length == 0)
        {
            return null;
        }

        Token? head = entry.Addressee == "object"
            ? ClauseGrammar.IsPassive(sentence, verb)
                ? sentence.ChildOf(verb, "nsubj")
                : sentence.ChildOf(verb, "iobj") ?? sentence.ChildOf(verb, "obj")
            : ClauseGrammar.PhraseWith(sentence, verb, entry.Addressee);
        return head is null ? null : speakers.Addressee(sentence, head);
    }

    /// <summary>The verb with its particle; "quoted as saying" whole.</summary>
    private static TextSpan CueOf(Sentence sentence, Token verb)
    {
        TextSpan cue = verb.Span;
        if (QuotingVerb(sentence, verb) is { } quoting && quoting.Index < verb.Index && verb.Index - quoting.Index <= 2)
        {
            cue = cue.Join(quoting.Span);
        }

        Token? particle = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "compound:prt" && child.Index == verb.Index + 1);
        return particle is null ? cue : cue.Join(particle.Span);
    }
}
