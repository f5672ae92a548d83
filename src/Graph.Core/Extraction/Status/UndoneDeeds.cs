using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction.Status;

/// <summary>Tells deeds that somebody only wishes, refuses or supposes from those that may well come.</summary>
/// <remarks>"Called on Peru to send arms" tells a demand, "refuses to send arms" a position: neither says that arms were sent, nor that they were not.</remarks>
internal static class UndoneDeeds
{
    private const int MaxSteps = 6;

    private static readonly FrozenSet<string> Wishing = WordLists.English["deeds wished"];

    private static readonly FrozenSet<string> Refusing = WordLists.English["deeds refused"];

    /// <summary>Whether what a word tells is no deed, as it stands under a wish, a condition or a refusal.</summary>
    public static bool Is(Sentence sentence, int trigger, Relation relation, StatementStatus status) => status switch
    {
        // "said it was vital for Kenya to send arms", "wrong to attack Chad": a judgement
        _ when !relation.IsPosition() && IsJudged(sentence, trigger) => true,
        // "vowed to answer any strike": none has happened
        _ when IsDeed(relation) && sentence.Children(trigger, "det").Any(d => sentence[d].Lemma == "any") => true,
        // "would have sent arms had it been asked": it was not
        StatementStatus.Planned or StatementStatus.Possible or StatementStatus.Conditional when IsDeed(relation) && IsHypothetical(sentence, trigger) && sentence.Auxiliaries(trigger).Any(a => sentence[a].Text == "have") => true,
        StatementStatus.Possible or StatementStatus.Conditional => IsSupposed(sentence, trigger, relation)
            // "would gladly help": not before somebody accepts; "would help if" is an offer with its condition
            || status == StatementStatus.Possible && relation is Relation.Aided or Relation.Urged && IsHypothetical(sentence, trigger),
        StatementStatus.Denied => IsDeed(relation) && IsRefused(sentence, trigger),
        _ => false,
    };

    private static bool IsJudged(Sentence sentence, int deed) =>
        sentence[deed] is { Label: "csubj", Xpos: "VB", Head: >= 0 and var judgement } && judgement < deed && sentence.Children(deed, "mark").Any(m => sentence[m].Text == "to");

    private static bool IsDeed(Relation relation) => relation is Relation.Attacked or Relation.Aided or Relation.Sanctioned;

    private static bool IsSupposed(Sentence sentence, int trigger, Relation relation)
    {
        if (!IsDeed(relation) && relation is not (Relation.Urged or Relation.Criticized or Relation.Accused or Relation.Praised or Relation.Threatened)) return false;
        var (at, isTold) = (trigger, false);
        for (var steps = 0; steps < MaxSteps && sentence[at].Head is >= 0 and var head; steps++)
        {
            var label = sentence[at].Label;
            if (label is "advcl" or "parataxis" or "ccomp" && IsCondition(sentence, at, label)) return true;
            // "offered to mediate, telling reporters that he had urged Kenya to": what is told as past is past
            isTold |= sentence[at].Xpos == "VBD" && sentence[at].Text != sentence[at].Lemma || sentence.Auxiliaries(at).Any(a => sentence[a].Lemma == "have");
            // "wants to praise him" is praise
            if (relation != Relation.Praised && !isTold && IsGoverned(sentence, at, label) && Wishing.Contains(sentence[head].Lemma)) return true;
            if (label is "root" or "parataxis" or "acl:relcl") return false;
            at = head;
        }

        return false;
    }

    // "offered to send", "on condition that it send", "a proposal that it send", "called for a ban"
    private static bool IsGoverned(Sentence sentence, int at, string label) => label switch
    {
        "xcomp" or "ccomp" or "acl" or "obj" => true,
        "obl" or "nmod" => sentence.Child(at, "case") is >= 0 and var preposition && sentence[preposition].Text is "for" or "of" or "on" or "upon",
        _ => false,
    };

    private static bool IsCondition(Sentence sentence, int clause, string label)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (child > clause) break;
            if (label == "advcl" && sentence[child].Label == "mark" && sentence[child].Lemma.ToLowerInvariant() is "if" or "unless" or "lest" or "until" or "till") return true;
            // "should its troops attack"
            if (sentence[child].Label == "aux" && string.Equals(sentence[child].Text, "should", StringComparison.OrdinalIgnoreCase) && sentence.Subject(clause) > child) return true;
        }

        return false;
    }

    private static bool IsHypothetical(Sentence sentence, int verb)
    {
        foreach (var aux in sentence.Auxiliaries(verb))
            if (sentence[aux].Text.ToLowerInvariant() is "would" or "'d" or "’d") return true;
        return false;
    }

    // "declined to send arms", "would not send arms", "ended it without an attack"
    private static bool IsRefused(Sentence sentence, int trigger)
    {
        var at = trigger;
        for (var steps = 0; steps < MaxSteps && at >= 0; steps++, at = sentence[at].Head)
        {
            if (at != trigger && Refusing.Contains(sentence[at].Lemma)) return true;
            if (sentence[at].Upos == UniversalPos.Verb && sentence.IsNegated(at)
                && sentence.Auxiliaries(at).Any(a => sentence[a].Text.ToLowerInvariant() is "will" or "would" or "wo" or "shall")) return true;
            if (sentence[at].Label == "advcl" && sentence.Children(at, "mark").Any(m => sentence[m].Lemma == "without")) return true;
            if (sentence[at].Label is "root" or "parataxis" or "acl:relcl") return false;
        }

        return false;
    }
}
