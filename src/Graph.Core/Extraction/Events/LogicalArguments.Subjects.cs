using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Who does it: own, inherited, controlled and outer subjects, agents of passives, antecedents.</content>
internal sealed partial class LogicalArguments
{
    /// <summary>The grammatical subject, its own or understood; −1 where the sentence gives none.</summary>
    public int SurfaceSubject(int predicate)
    {
        var asked = predicate;
        for (var steps = 0; steps < MaxSteps && predicate >= 0; steps++)
        {
            var own = OwnSubject(predicate);
            if (own >= 0) return Intender(Antecedent(own), asked);
            var token = sentence[predicate];
            var head = token.Head;
            if (head < 0) return -1;
            switch (BaseLabel(token.Label))
            {
                case "acl" when token.Label == "acl:relcl":
                    return head;
                // "Hezbollah, armed and financed by Kenya"
                case "acl" when token.Xpos is "VBG" or "VBN" or "VBD" or "JJ" && Mark(predicate) is null:
                    return head;
                // "became the first leader to visit", "is the first leader to visit"
                case "acl" when Mark(predicate) == "to" && Described(head) is >= 0 and var described:
                    return described;
                case "acl" when sentence[head].Lemma is "invitation" or "invite" && Mark(predicate) == "to":
                    return Invited(head);
                // "to bar the ships of the fleet from returning"
                case "acl" when Mark(predicate) == "from" && token.Xpos == "VBG":
                    return Withheld(head);
                case "acl":
                    return Of(head, "subj").Concat(_nouns.Context(head)).FirstOrDefault(-1);
                // "the seized port", "Kenyan-held Garissa"
                case "amod" when token.Xpos == "VBN":
                    return head;
                // "Kenya, grateful for the help,", "Abdi, fresh from talks,"
                case "amod" when token.Upos == UniversalPos.Adj && head < predicate:
                    return head;
                // "a campaign led by Kenya to press Chad": whoever leads it presses
                case "advcl" when Undertaking.Contains(sentence[head].Lemma) && Mark(predicate) == "to" && IsPassive(head) && ActiveSubject(head) is >= 0 and var undertaker:
                    return undertaker;
                case "xcomp" or "advcl" or "ccomp" when Controller(predicate, head) is >= 0 and var controller:
                    return Antecedent(controller);
                case "xcomp" or "advcl" or "conj":
                    if (!IsVerbal(head) && OwnSubject(head) < 0 && sentence[head].Label is not ("acl:relcl" or "conj" or "xcomp" or "advcl"))
                        return -1;
                    predicate = head;
                    break;
                case "ccomp" or "parataxis" or "csubj" when token.Xpos == "VBG" && BaseLabel(token.Label) == "ccomp":
                    predicate = head;
                    break;
                case "aux" or "cop":
                    predicate = head;
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    // who is kept from an act is the whole phrase: "the ships of the fleet"
    private int Withheld(int noun)
    {
        while (BaseLabel(sentence[noun].Label) == "nmod" && sentence[noun].Head is >= 0 and var whole && whole < noun && IsNominal(whole)) noun = whole;
        return noun;
    }

    // "his aim was to persuade Kenya", "Peru's answer was to ask Chile": whose aim it is does it
    private int Intender(int subject, int predicate)
    {
        if (sentence[predicate].Xpos != "VB" || Mark(predicate) != "to" || !lexicon.AimNouns.Contains(sentence[subject].Lemma.ToLowerInvariant())) return subject;
        if (_nouns.Possessors(subject) is [var owner, ..]) return owner;
        foreach (var child in sentence.Children(subject))
        {
            if (child > subject && Is(child, "nmod") && CaseOf(child) is "of") return child;
        }

        return subject;
    }

    // Who may come: "accepted an invitation to visit", "extended Abdi an invitation to visit"
    private int Invited(int invitation)
    {
        foreach (var child in sentence.Children(invitation))
        {
            if (child > invitation && Is(child, "nmod") && CaseOf(child) is "to" or "for") return child;
        }

        var verb = sentence[invitation].Head;
        if (verb < 0 || !IsVerbal(verb)) return -1;
        if (sentence[verb].Lemma is "accept" or "receive" or "decline" or "reject" or "refuse" or "get" or "have" or "welcome" or "consider" or "await" or "take" or "turn" or "spurn" or "honour" or "honor" or "seek")
            return ActiveSubject(verb);
        if (IndirectObject(verb) is >= 0 and var recipient) return recipient;
        foreach (var child in sentence.Children(verb))
        {
            if (Is(child, "obl") && CaseOf(child) is "to" or "for") return child;
        }

        return -1;
    }

    // Whom a superlative describes: "X is, or became, the first leader"
    private int Described(int noun)
    {
        var isRanked = false;
        foreach (var child in sentence.Children(noun))
            isRanked |= sentence[child].Lemma is "first" or "last" or "only" or "second" or "third" or "late" || sentence[child].Xpos == "JJS";
        if (!isRanked) return -1;
        if (sentence[noun].Label == "xcomp" && sentence[sentence[noun].Head].Lemma is "become" or "be") return SurfaceSubject(sentence[noun].Head);
        if (sentence[noun].Label == "appos") return sentence[noun].Head;
        return Child(noun, "cop") >= 0 ? SurfaceSubject(noun) : -1;
    }

    /// <summary>The noun that a relative pronoun stands for; other tokens as they are.</summary>
    public int Antecedent(int token)
    {
        var t = sentence[token];
        if (t.Xpos is not ("WDT" or "WP" or "WP$") && t.Lemma is not ("who" or "which" or "whom")
            && !t.Features.Contains("PronType=Rel", StringComparison.Ordinal)) return token;
        for (var at = t.Head; at >= 0; at = sentence[at].Head)
        {
            if (sentence[at].Label == "acl:relcl") return sentence[at].Head;
        }

        return token;
    }

    private int ActiveSubject(int verb) => ActiveSubjects(verb) is [var first, ..] ? first : -1;

    // "was informed by telephone by Kenya" has two by-phrases; the caller takes the one that names an actor
    private List<int> ActiveSubjects(int verb)
    {
        if (!IsPassive(verb)) return [SurfaceSubject(verb), .. FurtherSubjects(verb), .. OuterSubjects(verb)];
        var found = new List<int>();
        foreach (var child in sentence.Children(verb))
        {
            // "signed not by Kenya but by Chad"
            if (IsContrasted(child))
            {
                if (Child(child, "conj") is >= 0 and var meant && HasCase(meant, "by")) found.Add(Antecedent(meant));
                continue;
            }

            if (sentence[child].Label == "obl:agent" || ((Is(child, "obl") || Is(child, "conj")) && HasCase(child, "by")))
                found.Add(Antecedent(child));
            // "Kenyan-held Garissa"
            else if (child < verb && sentence[verb].Label == "amod"
                && sentence[child].Label is "compound" or "amod" or "obl" or "nsubj" or "advmod" && IsHyphen(child + 1)) found.Add(child);
        }

        found.AddRange(Following(verb, "by").Where(t => !found.Contains(t) && !IsContrasted(t)));
        if (found.Count == 0) AddDistantAgent(verb, found);
        return found;
    }

    // "was accused of misusing funds by Kenya": the agent may hang on the verb of the charge, which has its own object
    private void AddDistantAgent(int verb, List<int> found)
    {
        foreach (var clause in sentence.Children(verb))
        {
            if (clause < verb || sentence[clause].Xpos != "VBG" || Mark(clause) is not ("of" or "for") || IsPassive(clause)
                || Child(clause, "obj") < 0) continue;
            foreach (var child in sentence.Children(clause))
            {
                if (child > clause && Is(child, "obl") && HasCase(child, "by")) found.Add(child);
            }
        }
    }

    private bool IsContrasted(int phrase)
    {
        foreach (var child in sentence.Children(phrase))
        {
            if (child < phrase && sentence[child].Lemma == "not") return true;
        }

        return false;
    }

    // "A day earlier Kamau demanded": a bare time may pass for a subject beside the real one
    private List<int> FurtherSubjects(int verb)
    {
        var found = new List<int>();
        var first = OwnSubject(verb);
        foreach (var child in sentence.Children(verb))
        {
            if (child != first && sentence[child].Label == "nsubj" && CaseOf(child) is null) found.Add(Antecedent(child));
        }

        return found;
    }

    /// <summary>Who does it with a relative pronoun: "Kamau, who along with Abdi met".</summary>
    public IEnumerable<int> Companions(int verb) => OwnSubject(verb) is >= 0 and var own && sentence[own].Xpos == "WP" ? Children(own, "conj") : [];

    // "said that the accord would leave his country exposed, and faulted the Americans": where the nearest clause
    // offers no actor, those around it do; only for verbs without a subject of their own
    private IEnumerable<int> OuterSubjects(int verb)
    {
        // "Kenya said it had halted": a pronoun that names nobody is whoever speaks
        if ((OwnSubject(verb) is >= 0 and var own && sentence[own].Xpos != "PRP") || sentence[verb].Label is "acl:relcl" or "amod"
            || (sentence[verb].Label == "acl" && sentence[verb].Xpos != "VBG")) yield break;
        // "said that talking to Kenya would be a mistake", "that it would be a mistake to talk to Kenya": nobody is said to do it
        if (sentence[verb].Label == "csubj" && (sentence[verb].Xpos == "VBG" || sentence[verb].Head < verb)) yield break;
        // "a preamble that Kenya finds demeaning": what is found so is the preamble, not whoever wrote it
        if (sentence[verb].Label == "xcomp" && Mark(verb) is null && sentence[sentence[verb].Head].Lemma is "find" or "consider" or "deem" or "judge" or "think" or "call" or "regard" or "make") yield break;
        // "reminded the reporters waiting in Juba": the reporters wait; a writing or an act speaks for whoever issues it
        if (IsOfPeople(verb)) yield break;
        var at = sentence[verb].Head;
        // "bar the ships from returning": the ships would, and not whoever bars them
        if (at >= 0 && sentence[verb].Label == "advcl" && Mark(verb) == "from" && Child(at, "obj") is >= 0 and var barred && barred < verb) yield break;
        for (var steps = 0; steps < MaxSteps && at >= 0; steps++, at = sentence[at].Head)
        {
            // "blocked a statement condemning Kenya"
            if (sentence[verb].Label == "acl"
                && sentence[at].Lemma is "block" or "veto" or "reject" or "oppose" or "refuse" or "decline" or "stop" or "prevent" or "scupper" or "thwart" or "kill" or "bury" or "shelve")
                yield break;
            if (!IsVerbal(at) || OwnSubject(at) is not (>= 0 and var outer)) continue;
            yield return Antecedent(outer);
            // "'Kenya wants to leave,' Abdi said": who wants to leave is told, and it is not whoever says so
            if (steps == 0 && sentence[verb].Label == "xcomp" && Mark(verb) == "to" && sentence[outer].Upos is UniversalPos.Propn or UniversalPos.Pron) yield break;
        }
    }

    // whether a participle, or what hangs on it, tells of people that are named right before it
    private bool IsOfPeople(int verb)
    {
        while (sentence[verb].Label is "xcomp" && sentence[verb].Head is >= 0 and var above && sentence[above].Upos == UniversalPos.Verb) verb = above;
        return sentence[verb].Label == "acl" && sentence[verb].Xpos == "VBG" && sentence[verb].Head is >= 0 and var noun && noun == verb - 1
            // "told reporters travelling with him": he travels, too
            && sentence[noun].Xpos == "NNS" && Oblique(verb, "with").Count == 0 && (lexicon.AgentNouns.Contains(sentence[noun].Lemma) || People.Contains(sentence[noun].Lemma));
    }

    private static readonly FrozenSet<string> People = FrozenSet.ToFrozenSet(
        WordLists.English["observers"].Concat(WordLists.English["locals"]).Concat(WordLists.English["trades"])
            .Concat(["people", "person", "man", "woman", "child", "civilian", "protester", "demonstrator", "migrant", "hostage", "prisoner", "settler"]), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Undertaking = FrozenSet.ToFrozenSet(
        ["lead", "head", "launch", "mount", "spearhead", "begin", "start", "undertake", "initiate", "organise", "organize", "stage", "run", "make", "convene", "hold", "pursue", "renew"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Protesting = WordLists.English["done to whom one summons"];

    /// <summary>Who controls an open clause: the governor's object where its verb or the marker says so.</summary>
    private int Controller(int clause, int governor)
    {
        var lemma = sentence[governor].Lemma;
        var thing = Child(governor, "obj") is >= 0 and var direct ? direct : Child(governor, "iobj");
        var isInfinitive = Child(clause, "mark") is >= 0 and var mark && sentence[mark].Lemma == "to";
        var label = BaseLabel(sentence[clause].Label);
        if (label == "ccomp") return -1;
        if (thing < 0)
        {
            // "called on X to withdraw", "appealed to X to stop"
            if (!isInfinitive || IsPassive(governor)) return -1;
            foreach (var child in sentence.Children(governor))
            {
                if (Is(child, "obl") && (lemma, CaseOf(child)) is ("call", "on" or "upon" or "for") or ("appeal" or "plead", "to" or "with")
                    or ("wait" or "arrange" or "push" or "press" or "lobby" or "pray", "for")) return child;
            }

            return -1;
        }

        if (lexicon.SubjectControlVerbs.Contains(lemma) || IsPassive(governor)) return -1;
        // "summoned the envoy to protest": whoever summons protests
        if (lemma is "summon" or "recall" or "call" && Protesting.Contains(sentence[clause].Lemma)) return -1;
        if (label == "xcomp") return thing;
        // "blamed X for shelling Y", "sent X to meet Y"
        return Mark(clause) is "of" or "for" or "from" or "into" && sentence[clause].Xpos == "VBG" ? thing
            : isInfinitive && lexicon.ObjectControlVerbs.Contains(lemma) ? thing
            : -1;
    }

    private bool IsHyphen(int token) => token < sentence.Count && sentence[token].Text is "-" or "‑";

    // "Kenya, which had shut it; its minister praised": a semicolon parts what stands before it from the verb that has another subject
    private bool IsOfClauseBefore(int subject, int verb)
    {
        var isParted = false;
        for (var i = subject + 1; i < verb; i++)
        {
            isParted |= sentence[i].Text == ";";
            if (isParted && sentence[i].Head == verb && Is(i, "nsubj")) return true;
        }

        return false;
    }

    private int OwnSubject(int predicate)
    {
        foreach (var child in sentence.Children(predicate))
        {
            // "the siege of Garissa by Kenya went on": what follows a preposition is no subject
            if (Is(child, "nsubj") && CaseOf(child) is null or "'s" or "’s" or "'" && !IsOfClauseBefore(child, predicate)) return child;
            // "he had negotiated": the subject may hang on the auxiliary
            if (sentence[child].Label is "aux" or "aux:pass" or "cop" && OwnSubject(child) is >= 0 and var lent) return lent;
        }

        return -1;
    }
}
