using System.Collections.Frozen;
using Graph.Core.Extraction.Positions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Status;

/// <summary>Reads from the tree whether a predicate is fact, plan, possibility, condition or denial.</summary>
/// <remarks>
/// Walks from the predicate to the root of its claim. Each step may weaken it (modals, matrix verbs, conditions) or turn
/// it (negation, "refuse to"); reporting verbs end the walk, as what is reported is given as the reporter's fact.
/// </remarks>
public sealed class StatusReader
{
    private const int MaxSteps = 10;

    private static readonly Lazy<WordLists> Default = new(() => WordLists.Embedded("status.yaml"));

    private readonly WordLists _words;

    /// <summary>A reader with the word lists that ship with the program.</summary>
    public StatusReader()
        : this(Default.Value)
    {
    }

    internal StatusReader(WordLists words) => _words = words;

    /// <summary>The status of the event or state that a token expresses.</summary>
    /// <param name="sentence">The parsed sentence.</param>
    /// <param name="trigger">A verb, event noun or adjective; a noun inherits from the verb that governs it.</param>
    public StatementStatus Read(Sentence sentence, int trigger)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfNegative(trigger);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trigger, sentence.Count);
        var claim = new Claim(StatementStatus.Asserted, false);
        var at = trigger;
        var from = -1;
        for (var step = 0; step < MaxSteps; step++)
        {
            claim = IsPredicate(sentence, at) ? Predicate(sentence, at, from, claim) : Noun(sentence, at, claim);
            var next = Above(sentence, at, ref claim);
            if (next < 0) break;
            from = at;
            at = next;
        }

        if (IsQuestion(sentence, at)) claim = claim.Weaken(StatementStatus.Possible);
        return claim.IsNegated ? StatementStatus.Denied : claim.Status;
    }

    private Claim Predicate(Sentence sentence, int at, int from, Claim claim)
    {
        if (IsNegated(sentence, at, from)) claim = claim.Negate();
        var would = false;
        // "is due to meet", "is about to sign", however the tree joins them
        if (sentence.Child(at, "mark") is > 0 and var to && (IsImminent(sentence, to) || (Lower(sentence, to) == "to" && IsImminent(sentence, to - 1)))) claim = claim.Weaken(StatementStatus.Planned);
        // "is to meet": the parser may make the copula an auxiliary
        if (sentence.Has(at, "mark") && sentence.Child(at, "mark") is var mark && Lower(sentence, mark) == "to"
            && sentence.Children(at, "aux", "cop").Any(a => a < mark && sentence[a].Lemma == "be")) claim = claim.Weaken(StatementStatus.Planned);
        foreach (var aux in sentence.Auxiliaries(at))
        {
            switch (Lower(sentence, aux))
            {
                case "will" or "'ll" or "’ll" or "wo" or "shall":
                    claim = claim.Weaken(StatementStatus.Planned);
                    break;
                case "may" or "might" or "could" or "can" or "ca" or "should" or "must" or "ought":
                    claim = claim.Weaken(StatementStatus.Possible);
                    break;
                case "would" or "'d" or "’d":
                    would = true;
                    claim = claim.Weaken(IsUnder(sentence, at, _words["reporting"]) ? StatementStatus.Planned : StatementStatus.Possible);
                    break;
            }
        }

        foreach (var child in sentence.Children(at))
        {
            var lower = Lower(sentence, child);
            if (sentence.Is(child, "advmod") && _words["doubting adverbs"].Contains(lower)) claim = claim.Weaken(StatementStatus.Possible);
            if (sentence.Is(child, "advcl") && IsCondition(sentence, child) && (would || claim.Status != StatementStatus.Asserted))
                claim = claim.Weaken(StatementStatus.Conditional);
        }

        return claim;
    }

    private Claim Noun(Sentence sentence, int at, Claim claim)
    {
        foreach (var child in sentence.Children(at))
        {
            var lower = Lower(sentence, child);
            var lemma = sentence[child].Lemma;
            if (sentence.Is(child, "det") && lower is "no" or "neither") claim = claim.Negate();
            if (sentence.Is(child, "advmod") && lower is "not" or "never") claim = claim.Negate();
            if (!(sentence.Is(child, "amod") || sentence.Is(child, "compound"))) continue;
            if (_words["denied modifiers"].Contains(lower) || _words["denied modifiers"].Contains(lemma)) claim = claim.Negate();
            else if (_words["possible modifiers"].Contains(lower) || _words["possible modifiers"].Contains(lemma)) claim = claim.Weaken(StatementStatus.Possible);
            else if (_words["planned modifiers"].Contains(lower)) claim = claim.Weaken(StatementStatus.Planned);
        }

        return claim;
    }

    /// <summary>Goes to what governs the claim and applies it; −1 where the claim stands by itself.</summary>
    private int Above(Sentence sentence, int at, ref Claim claim)
    {
        var token = sentence[at];
        var head = token.Head;
        if (head < 0) return -1;
        var label = DependencyRelation.Base(token.Label);
        var marker = Marker(sentence, at);
        switch (label)
        {
            case "conj":
                // "will meet and visit": auxiliaries are shared; a clause of its own stands alone
                return IsPredicate(sentence, at) && (sentence.Subject(at) >= 0 || sentence.PassiveSubject(at) >= 0 || sentence.Has(at, "aux")) && !IsOpen(sentence, head)
                    ? -1
                    : SharedHead(sentence, at, head);
            case "advcl":
                if (marker is not null && _words["conditional markers"].Contains(marker))
                {
                    claim = claim.Weaken(StatementStatus.Conditional);
                    return -1;
                }

                if (marker is "without" or "instead" or "rather") claim = claim.Negate();
                if (marker == "to" && IsPredicate(sentence, head)) return Embed(sentence, at, head, ref claim, purpose: true);
                return marker is "of" or "from" ? Embed(sentence, at, head, ref claim) : -1;
            case "acl":
                if (token.Label == "acl:relcl") return -1;
                if (marker == "without") claim = claim.Negate();
                return marker is "to" or "that" or "of" or "from" or "in" or "for" or "on" || token.Xpos == "VBG" && marker is not null ? Embed(sentence, at, head, ref claim) : -1;
            case "ccomp" or "xcomp" or "csubj":
                if (marker is "whether" or "if") claim = claim.Weaken(StatementStatus.Possible);
                return Embed(sentence, at, head, ref claim);
            case "obj" or "obl" or "nmod" or "nsubj" or "iobj" or "compound" or "appos" when !IsPredicate(sentence, at) || token.Upos is not UniversalPos.Verb:
                if (label is "appos") return -1;
                if (label is "obl" && marker is not ("on" or "for" or "to" or "from" or "with" or "in" or "of" or "off")) return Marker(sentence, at) is "without" ? Negated(ref claim) : -1;
                return Embed(sentence, at, head, ref claim);
            case "obl" or "nmod" or "obj" when token.Xpos == "VBG":
                if (marker == "without") claim = claim.Negate();
                return Embed(sentence, at, head, ref claim);
            case "cop" or "aux":
                return head;
            default:
                return -1;
        }
    }

    private static int Negated(ref Claim claim)
    {
        claim = claim.Negate();
        return -1;
    }

    /// <summary>Applies a governor to what it embeds; returns it where the walk goes on.</summary>
    private int Embed(Sentence sentence, int at, int head, ref Claim claim, bool purpose = false)
    {
        var lemma = sentence[head].Lemma.ToLowerInvariant();
        var clausal = DependencyRelation.Base(sentence[at].Label) is "ccomp" or "xcomp" or "acl" or "advcl" or "csubj";
        var infinitive = Marker(sentence, at) is "to";
        if (lemma == "have" && infinitive && sentence.Children(head, "advmod").Any(c => Lower(sentence, c) == "yet"))
        {
            // "has yet to meet"
            claim = claim.Negate();
            return -1;
        }

        if (lemma == "be" && infinitive)
        {
            // "is to meet"
            claim = claim.Weaken(StatementStatus.Planned);
            return -1;
        }

        if (sentence[head].Upos == UniversalPos.Aux && lemma == "be") return head;
        if (Lists(sentence, head, clausal || !IsPredicate(sentence, head) ? "denying" : "denying objects"))
        {
            claim = claim.Negate();
            // "did not refuse to" leaves it open; "did not fail to" does it
            if (IsNegated(sentence, head, at)) claim = Lists(sentence, head, "implying") ? claim.Negate() : claim.Negate().Weaken(StatementStatus.Possible);
            return -1;
        }

        // "it is not true that …"
        if (clausal && !infinitive && sentence[head].Lemma is "true" or "correct" or "case" && IsNegated(sentence, head, at))
        {
            claim = claim.Negate();
            return -1;
        }

        if (clausal && !infinitive && Lists(sentence, head, "reporting") && !Lists(sentence, head, "possible"))
        {
            if (IsNegated(sentence, head, at)) claim = claim.Weaken(StatementStatus.Possible);
            return -1;
        }

        if (purpose && !Lists(sentence, head, "planning") && !Lists(sentence, head, "possible"))
        {
            claim = claim.Weaken(StatementStatus.Planned);
            return -1;
        }

        var embeds = clausal || !IsPredicate(sentence, head);
        if (Lists(sentence, head, embeds ? "possible" : "possible objects")) claim = claim.Weaken(StatementStatus.Possible);
        else if (Lists(sentence, head, embeds ? "planning" : "planning objects")) claim = claim.Weaken(StatementStatus.Planned);
        return Lists(sentence, head, "transparent") || (clausal && infinitive) || !IsPredicate(sentence, head) || sentence[at].Upos == UniversalPos.Noun ? head : -1;
    }

    // A verb with its particle, or the word in any of its forms.
    private bool Lists(Sentence sentence, int token, string list)
    {
        var words = _words[list];
        var particle = Particle(sentence, token);
        foreach (var form in BaseForms.Of(sentence[token]))
        {
            if (particle is null ? words.Contains(form) : words.Contains($"{form} {particle}") || (particle is not ("off" or "out") && words.Contains(form))) return true;
        }

        return false;
    }

    private static string? Particle(Sentence sentence, int verb)
    {
        // "ruled out talks": the parser may give the particle to the object
        if (verb + 1 < sentence.Count && sentence[verb + 1].Xpos == "RP") return Lower(sentence, verb + 1);
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Label == "compound:prt" || (child == verb + 1 && sentence.Is(child, "advmod") && Lower(sentence, child) is "off" or "out")) return Lower(sentence, child);
        }

        return null;
    }

    private bool IsNegated(Sentence sentence, int at, int from)
    {
        if (sentence.IsNegated(at)) return true;
        foreach (var child in sentence.Children(at))
        {
            var lower = Lower(sentence, child);
            if (sentence.Is(child, "advmod") && _words["negating adverbs"].Contains(lower) && !(lower is "no" && child > at)) return true;
            // "no longer", "under no circumstances", "no agreement was reached with"
            if ((sentence.Is(child, "advmod") || sentence.Is(child, "obl")) && sentence.Children(child, "det", "advmod", "amod").Any(c => Lower(sentence, c) == "no")) return true;
            // "held no talks": the object's own negation counts once
            if (child != from && sentence.Is(child, "obj") && sentence.Children(child, "det").Any(c => Lower(sentence, c) == "no")) return true;
            if (sentence.Is(child, "aux") && Lower(sentence, child) is "cannot") return true;
        }

        // "neither A nor B met"
        if (sentence.Subject(at) is >= 0 and var subject && sentence.Children(subject).ToArray().Any(c => Lower(sentence, c) == "neither")) return true;

        // "did not meet or speak": one negation covers bare coordinates
        return sentence.Is(at, "conj") && sentence.Subject(at) < 0 && sentence.PassiveSubject(at) < 0
            && sentence.Children(at, "cc").Any(c => Lower(sentence, c) is "or" or "nor") && sentence[at].Head >= 0 && sentence.IsNegated(sentence[at].Head);
    }

    private static int SharedHead(Sentence sentence, int at, int head) => IsPredicate(sentence, at) == IsPredicate(sentence, head) ? head : -1;

    private static bool IsOpen(Sentence sentence, int head) => DependencyRelation.Base(sentence[head].Label) is "xcomp";

    private bool IsCondition(Sentence sentence, int clause)
    {
        if (Marker(sentence, clause) is { } marker && _words["conditional markers"].Contains(marker)) return true;
        // "Should Paris proceed, …": the inverted auxiliary opens the clause
        return sentence.Auxiliaries(clause).Any(a => Lower(sentence, a) == "should" && sentence.Subject(clause) > a)
            || Lower(sentence, clause) is "provided" or "providing" or "given";
    }

    private static bool IsImminent(Sentence sentence, int token) => Lower(sentence, token) is "due" or "about" or "set" or "scheduled" or "slated";

    private static bool IsUnder(Sentence sentence, int at, FrozenSet<string> verbs)
    {
        var head = sentence[at].Head;
        return sentence.Is(at, "ccomp") && head >= 0 && verbs.Contains(sentence[head].Lemma);
    }

    private static bool IsQuestion(Sentence sentence, int at)
    {
        if (sentence[at].Head >= 0) return false;
        for (var i = sentence.Count - 1; i >= Math.Max(0, sentence.Count - 3); i--)
        {
            if (sentence[i].Text == "?") return true;
        }

        return false;
    }

    private static string? Marker(Sentence sentence, int at)
    {
        foreach (var child in sentence.Children(at))
        {
            if (sentence[child].Label is "mark" or "case" || sentence.Is(child, "mark")) return Lower(sentence, child);
        }

        return null;
    }

    private static bool IsPredicate(Sentence sentence, int at) =>
        sentence[at].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adj || sentence.Has(at, "cop");

    private static string Lower(Sentence sentence, int token) => sentence[token].Text.ToLowerInvariant();
}
