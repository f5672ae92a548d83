using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Status;

/// <summary>Reads from the tree whether a predicate is fact, plan, possibility, condition or denial.</summary>
/// <remarks>
/// Walks from the predicate to the root of its claim. Each step may weaken it (modals, matrix verbs, conditions) or turn
/// it (negation, "refuse to"); reporting verbs end the walk, as what is reported is given as the reporter's fact.
/// </remarks>
public sealed partial class StatusReader
{
    private const int MaxSteps = 10;

    private readonly WordLists _words;

    /// <summary>A reader with the word lists that ship with the program.</summary>
    public StatusReader()
        : this(WordLists.Status)
    {
    }

    internal StatusReader(WordLists words) => _words = words;

    /// <summary>The status of the event or state that a token expresses.</summary>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="trigger">A verb, event noun or adjective; a noun inherits from the verb that governs it.</param>
    /// <param name="relation">The relation it expresses, where known: promising makes an agreement, speaking on purpose is speaking.</param>
    public StatementStatus Read(Sentence sentence, int trigger, Relation? relation = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfNegative(trigger);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, sentence.Count);
        var claim = new Claim(StatementStatus.Asserted, false, relation);
        var at = trigger;
        var from = -1;
        // "is weighing sanctions": the word that tells the act tells that it is not done
        if (IsPredicate(sentence, at) && Lists(sentence, at, "weighing")) claim = claim.Weaken(StatementStatus.Possible);
        // "threatened sanctions", "pledged tanks", "invited him to Juba": the word tells of a deed to come
        if (claim.IsDeed && sentence[at].Upos == UniversalPos.Verb)
        {
            if (Lists(sentence, at, "planning deeds")) claim = claim.Weaken(StatementStatus.Planned);
            else if (Lists(sentence, at, "possible deeds")) claim = claim.Weaken(StatementStatus.Possible);
        }

        // "is expected in Juba": the word that tells the visit tells that it is to come
        if (relation == Relation.Visited && sentence[at].Lemma is "expect" or "await") claim = claim.Weaken(StatementStatus.Planned);
        var isConditional = false;
        var isOffered = false;
        for (var step = 0; step < MaxSteps; step++)
        {
            isConditional |= HasCondition(sentence, at);
            if (claim.IsPosition && Lists(sentence, at, "offering"))
            {
                isOffered = true;
                // "is ready to hold elections if": the condition hangs on what is offered
                isConditional |= sentence.Children(at, "xcomp", "ccomp").Any(c => HasCondition(sentence, c));
            }

            claim = IsPredicate(sentence, at) ? Predicate(sentence, at, from, trigger, claim) : Noun(sentence, at, claim);
            var next = Above(sentence, at, ref claim);
            if (next < 0) break;
            from = at;
            at = next;
        }

        // "is ready to leave if …": the condition may hang below what makes the act possible
        if (isConditional && (isOffered || claim.Status is StatementStatus.Planned or StatementStatus.Possible))
            claim = claim.Weaken(StatementStatus.Conditional);
        if (IsQuestion(sentence, at)) claim = claim.Weaken(StatementStatus.Possible);
        return claim.IsNegated ? StatementStatus.Denied : claim.Status;
    }

    // "Kenya's answer was to close the border": it did
    private static bool IsDeed(Sentence sentence, int at) =>
        sentence.Subject(at) is >= 0 and var subject && sentence[subject].Lemma is "answer" or "response" or "reply" or "reaction" or "move" or "step" or "act" or "gesture" && sentence.Children(at, "cop", "aux").Any(c => sentence[c].Xpos == "VBD");

    private Claim Predicate(Sentence sentence, int at, int from, int trigger, Claim claim)
    {
        // "might not reach Juba": it may yet, which the auxiliary says
        if (IsNegated(sentence, at, from) && !MayYet(sentence, at)
            // "does not want Kenya to leave" asks Kenya to stay
            && !(at == trigger && claim.Relation == Relation.Urged && sentence[at].Lemma == "want")
            // "did not mince his words about Kenya"
            && !(claim.Relation == Relation.Criticized && at == trigger && sentence[at].Lemma is "mince" or "pull" or "spare" or "hide")
            // "will not hesitate to strike" is a threat
            && !(claim.Relation == Relation.Threatened && sentence[at].Lemma is "hesitate" or "shrink" or "balk" or "flinch" or "sit" or "stand")) claim = claim.Negate();
        var would = false;
        // "is due to meet", "is about to sign", however the tree joins them
        if (ToBefore(sentence, at) is > 0 and var to && (IsImminent(sentence, to) || (Lower(sentence, to) == "to" && IsImminent(sentence, to - 1))))
            claim = claim.Weaken(StatementStatus.Planned);
        // "is to meet": the parser may make the copula an auxiliary
        if (sentence.Has(at, "mark") && sentence.Child(at, "mark") is var mark && Lower(sentence, mark) == "to"
            && sentence.Children(at, "aux", "cop").Any(a => a < mark && sentence[a].Lemma == "be") && !IsDeed(sentence, at)) claim = claim.Weaken(StatementStatus.Planned);
        // the headline "Kenya to open talks"
        if (sentence[at].Head < 0 && sentence[at].Xpos == "VB" && sentence.Child(at, "mark") is >= 0 and var alone
            && Lower(sentence, alone) == "to" && sentence.Subject(at) is >= 0 and var scheduled && scheduled < alone && !IsDeed(sentence, at))
            claim = claim.Weaken(StatementStatus.Planned);
        // "is due in Lima", "meet in Lima tomorrow"
        if ((sentence.Has(at, "cop") && (IsImminent(sentence, at) || sentence.Children(at).ToArray().Any(c => Lower(sentence, c) == "due")))
            || IsAgenda(sentence, at) || claim.Relation == Relation.Visited && IsDeparture(sentence, at)) claim = claim.Weaken(StatementStatus.Planned);
        // "will retaliate" is the threat itself
        var isThreat = at == trigger && claim.Relation == Relation.Threatened
            && sentence[at].Lemma is "retaliate" or "hit" or "strike" or "respond" or "react" or "reciprocate" or "hesitate" or "shrink" or "balk" or "flinch";
        foreach (var aux in sentence.Auxiliaries(at))
        {
            if (isThreat) break;
            switch (Lower(sentence, aux))
            {
                case "will" or "'ll" or "’ll" or "wo" or "shall":
                    claim = claim.Weaken(StatementStatus.Planned);
                    break;
                case "may" or "might" or "could" or "can" or "ca" or "should" or "must" or "ought":
                    claim = claim.Weaken(StatementStatus.Possible);
                    break;
                case "'d" or "’d" when IsHad(sentence, aux):
                    break;
                case "would" or "'d" or "’d":
                    would = true;
                    if (claim.IsAttitude && at == trigger) break;
                    claim = claim.Weaken(IsUnder(sentence, at, _words["reporting"]) ? StatementStatus.Planned : StatementStatus.Possible);
                    break;
            }
        }

        foreach (var child in sentence.Children(at))
        {
            var lower = Lower(sentence, child);
            // "agreed in principle"
            if (lower == "principle" && sentence.Is(child, "obl") && Marker(sentence, child) == "in" && claim.Status == StatementStatus.Asserted)
                claim = claim.Weaken(StatementStatus.Conditional);
            if (sentence.Is(child, "advmod") && _words["doubting adverbs"].Contains(lower)) claim = claim.Weaken(StatementStatus.Possible);
            // "are very near a deal"
            if (sentence.Is(child, "case") && lower == "near") claim = claim.Weaken(StatementStatus.Possible);
            if (sentence.Is(child, "advcl") && IsCondition(sentence, child)
                && (would || claim.Status != StatementStatus.Asserted || Lists(sentence, at, "offering")))
                claim = claim.Weaken(StatementStatus.Conditional);
        }

        return claim;
    }

    private static bool MayYet(Sentence sentence, int at) =>
        sentence.Auxiliaries(at).Any(a => Lower(sentence, a) == "might")
        && sentence.Children(at, "advmod", "neg").Any(c => Lower(sentence, c) is "not" or "n't");

    private Claim Noun(Sentence sentence, int at, Claim claim)
    {
        if (claim.Relation == Relation.Visited && IsDeparture(sentence, at)) claim = claim.Weaken(StatementStatus.Planned);
        foreach (var child in sentence.Children(at))
        {
            var lower = Lower(sentence, child);
            var lemma = sentence[child].Lemma;
            if (sentence.Is(child, "det") && lower is "no" or "neither") claim = claim.Negate();
            if (sentence.Is(child, "advmod") && lower is "not" or "never") claim = claim.Negate();
            if (!(sentence.Is(child, "amod") || sentence.Is(child, "compound"))) continue;
            if (_words["denied modifiers"].Contains(lower) || _words["denied modifiers"].Contains(lemma)) claim = claim.Negate();
            else if (_words["possible modifiers"].Contains(lower) || _words["possible modifiers"].Contains(lemma))
                claim = claim.Weaken(StatementStatus.Possible);
            else if (_words["planned modifiers"].Contains(lower)) claim = claim.Weaken(StatementStatus.Planned);
        }

        return claim;
    }
}
