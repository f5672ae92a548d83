using Graph.Core.Text;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>To whom it is done: objects, recipients, complements and phrases with a preposition.</content>
internal sealed partial class LogicalArguments
{
    private int Object(int verb)
    {
        var own = Child(verb, "obj");
        if (IsPassive(verb))
        {
            // "was granted an audience": the recipient is the subject, the thing given stays an object
            return own >= 0 ? own : SurfaceSubject(verb);
        }

        if (own >= 0) return Antecedent(own);
        if (sentence[verb].Label == "acl:relcl" && OwnSubject(verb) is >= 0 and var subject && Antecedent(subject) == subject
            && Child(verb, "ccomp") < 0 && !HasRelativePhrase(verb))
            return sentence[verb].Head;
        // "Kenya, which he has accused of cheating and threatened with tariffs": the relative pronoun is the object of both
        if (sentence[verb].Label == "conj" && sentence[verb].Head is >= 0 and var first && first < verb && sentence[first].Label == "acl:relcl"
            && OwnSubject(verb) < 0 && Child(first, "obj") is >= 0 and var gap && gap < first && sentence[gap].Xpos is "WDT" or "WP"
            && Child(verb, "ccomp") < 0 && Child(verb, "xcomp") < 0) return Antecedent(gap);
        // "condemned and sanctioned the militia": the object hangs on one of the verbs
        foreach (var child in sentence.Children(verb))
        {
            if (Is(child, "conj") && sentence[child].Xpos == sentence[verb].Xpos && OwnSubject(child) < 0 && IsBare(verb, child))
                return Child(child, "obj");
        }

        return -1;
    }

    // "talks during which Kenya threatened to leave", "in Juba, where Kenya threatened": what is told of is no object
    private bool HasRelativePhrase(int clause)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (child > clause) break;
            // "a town parts of which Kenya holds" is held
            if (sentence[child].Label == "obl" && !HasCase(child, "of") && sentence[child].Xpos is "WDT" or "WP" or "WP$" || sentence[child].Label == "advmod" && sentence[child].Xpos == "WRB") return true;
        }

        return false;
    }

    // "granted Abdi an audience" may come with two objects; a bare oblique that is no time is one, too
    private IEnumerable<int> Objects(int verb)
    {
        var first = Object(verb);
        if (first >= 0) yield return first;
        if (IsResult(first) && Child(first, "appos") is >= 0 and var specified) yield return specified;
        // "was branded a liar": who is named is the subject
        if (first >= 0 && IsNaming(verb) && first == Child(verb, "obj") && IsPassive(verb)) yield return SurfaceSubject(verb);
        // "warned Kenya that": whom one tells may come as the recipient
        else if (Child(verb, "iobj") is >= 0 and var told) yield return Antecedent(told);
        for (var i = 0; i < sentence.Children(verb).Length; i++)
        {
            var child = sentence.Children(verb)[i];
            if (child == first) continue;
            if (sentence[child].Label == "obj") yield return child;
            // "yielded modest results, chiefly an accord": what the results are
            else if (sentence[child].Label == "parataxis" && IsResult(first) && sentence[child].Upos == UniversalPos.Noun) yield return child;
            else if (first < 0 && sentence[child].Label == "obl" && child > verb && !IsPassive(verb)
                && (Child(child, "case") < 0 ? !IsTime(child) : CaseOf(child) is "off" or "out" or "up" or "down" or "back")) yield return child;
        }
    }

    private bool IsResult(int token) => token >= 0 && sentence[token].Lemma is "result" or "outcome" or "success" or "achievement" or "progress";

    private bool IsTime(int token) => Calendar.IsWeekday(sentence[token].Text)
        || sentence[token].Lemma.ToLowerInvariant() is "today" or "yesterday" or "tomorrow" or "week" or "month" or "year" or "day" or "night" or "morning"
        or "evening" or "time" or "hour" or "minute" or "weekend" or "tonight" or "afternoon" or "decade" or "summer" or "winter" or "spring" or "autumn";

    private int IndirectObject(int verb)
    {
        var own = Child(verb, "iobj");
        if (own >= 0) return Antecedent(own);
        if (IsPassive(verb)) return Child(verb, "obj") >= 0 ? SurfaceSubject(verb) : -1;
        // two objects: the first receives
        var first = Child(verb, "obj");
        foreach (var child in sentence.Children(verb))
        {
            // "the money that Kenya has promised Somalia": the relative pronoun is the thing
            if (child != first && sentence[child].Label == "obj") return child > verb && first >= 0 && first < verb && sentence[first].Xpos is "WDT" or "WP" ? child : first;
        }

        return -1;
    }

    private List<int> Complements(int word)
    {
        var found = new List<int>();
        // "Kenya would pay for it, Abdi warned": the clause that the speaker's verb stands beside is what he says
        if (sentence[word].Label == "parataxis" && sentence[word].Head is >= 0 and var told
            && lexicon.ReportingVerbs.Contains(sentence[word].Lemma) && Child(word, "ccomp") < 0 && !IsParted(told, word)) found.Add(told);
        foreach (var child in sentence.Children(word))
        {
            if (IsInverted(child)) continue;
            if (Is(child, "ccomp") || Is(child, "xcomp") || IsSecondObject(child, word) || (Is(child, "csubj") && child > word)) AddClause(child, found);
            else if (Is(child, "advcl") || sentence[child].Label == "acl")
            {
                // "when they met, they agreed": a time is no content
                if (Mark(child) is null && child < word && Child(child, "advmod") is >= 0 and var when && sentence[when].Xpos == "WRB") continue;
                // "barred its firms from buying"
                if (Mark(child) == "from" && sentence[child].Xpos == "VBG" && sentence[word].Lemma is "ban" or "bar" or "forbid" or "prohibit") found.Add(child);
                if (Mark(child) is null or "to" or "that" || (Mark(child) == "for" && sentence[child].Xpos == "VB")) found.Add(child);
            }
            // "the demand that Kenya withdraw"
            else if (sentence[child].Label == "acl:relcl" && IsNominal(word) && StartsWithThat(child)) found.Add(child);
        }

        // "denied accusations that it backs the rebels": the charge may hang on the verb
        if (found.Count == 0 && IsNominal(word) && (Is(word, "obj") || (Is(word, "obl") && CaseOf(word) is null))
            && sentence[sentence[word].Head].Lemma is "deny" or "reject" or "dismiss" or "refute" or "rebuff" or "rebut")
        {
            foreach (var child in sentence.Children(sentence[word].Head))
            {
                if (child > word && (Is(child, "ccomp") || Is(child, "advcl")) && Mark(child) == "that") found.Add(child);
            }
        }

        return found;
    }

    // "Kenya downed a drone; Chad claims a hit": two statements, of which neither is what the other says
    private bool IsParted(int told, int word)
    {
        for (var i = told + 1; i < word; i++)
            if (sentence[i].Text == ";") return true;
        return false;
    }

    // "said it was Kenya that shelled the town": what is said of Kenya stands in the relative clause
    private void AddClause(int clause, List<int> found)
    {
        if (Child(clause, "cop") >= 0 && OwnSubject(clause) is >= 0 and var it && sentence[it].Lemma == "it")
        {
            foreach (var child in sentence.Children(clause))
            {
                if (sentence[child].Label == "acl:relcl" && Child(child, "nsubj") is >= 0 and var who && Antecedent(who) == clause) found.Add(child);
            }
        }

        found.Add(clause);
    }

    // "called Kenya a liar": the second of two objects, also as a bare oblique
    private bool IsSecondObject(int child, int verb) =>
        (child == Child(verb, "obj") && IsNaming(verb) && (Child(verb, "iobj") >= 0 || IsPassive(verb)))
        || Child(verb, "obj") is >= 0 and var first && child != first
        && (sentence[child].Label == "obj"
            || (child > first && sentence[child].Label is "obl:unmarked" or "obl" && CaseOf(child) is null && !IsTime(child)));

    private bool IsNaming(int verb) => sentence[verb].Lemma is "call" or "brand" or "label" or "dub" or "term" or "deem" or "name";

    private bool StartsWithThat(int clause)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (child < clause && sentence[child].Lemma == "that") return !Is(child, "nsubj");
        }

        return false;
    }

    private List<int> Oblique(int verb, string preposition)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(verb))
        {
            // "stood up and had been with him": a predicate beside the verb is no phrase of it
            if (HasCase(child, preposition) && !(sentence[child].Label == "conj" && Child(child, "cop") >= 0)) found.Add(Antecedent(child));
            // "flies there tomorrow", "met here"
            else if (preposition is "to" or "in" && sentence[child].Label == "advmod" && sentence[child].Text is "here" or "there") found.Add(child);
        }

        if (found.Count == 0 && preposition == "in" && Whereabouts(verb) is >= 0 and var place) found.Add(place);
        // "took aim at Y", "talks on Y with Z": the phrase may hang on the object
        var thing = Child(verb, "obj");
        if (thing < 0) return found;
        foreach (var child in sentence.Children(thing))
        {
            if (Is(child, "nmod") && HasCase(child, preposition)) found.Add(Antecedent(child));
            // "imposed travel bans and asset freezes on": it may hang on the last of several objects
            if (!Is(child, "conj") || !IsNominal(child)) continue;
            foreach (var inner in sentence.Children(child))
            {
                if (Is(inner, "nmod") && HasCase(inner, preposition)) found.Add(Antecedent(inner));
            }
        }

        return found;
    }

    // "in Juba, where Kenya received Abdi": the place stands before the adverb
    private int Whereabouts(int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (child > verb || !sentence[child].Text.Equals("where", StringComparison.OrdinalIgnoreCase) || sentence[child].Label != "advmod") continue;
            for (var at = child - 1; at > Math.Max(0, child - 5); at--)
            {
                if (IsVerbal(at) && sentence[at].Upos != UniversalPos.Adj) return -1;
                if (!IsNominal(at) || IsTime(at) || sentence[at].Label is "flat") continue;
                return at;
            }
        }

        // "where Kenya received Abdi and thanked him"
        return sentence[verb].Label == "conj" && sentence[verb].Head is >= 0 and var first && first < verb && IsVerbal(first) ? Whereabouts(first) : -1;
    }

    // the first of two coordinated verbs takes the second's object only where nothing stands between them
    private bool IsBare(int verb, int next)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (child > verb && child < next && !Is(child, "cc") && !Is(child, "punct") && !Is(child, "advmod") && !Is(child, "conj")) return false;
        }

        return true;
    }
}
