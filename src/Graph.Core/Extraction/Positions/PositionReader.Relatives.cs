using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Finds the relative clauses of an issue, wherever the tree hangs them, and reads those that do not take their position by a verb.</content>
internal sealed partial class PositionReader
{
    private const int FellowGap = 8;

    // "sanctions on Russia, which Peru refuses to support": the clause may hang on the last name
    private IEnumerable<int> Clauses(int noun)
    {
        foreach (var clause in _sentence.Children(noun, "acl"))
        {
            yield return clause;
            if (Fellow(clause) is >= 0 and var fellow) yield return fellow;
        }

        // "the ban on gas proposed by Peru": the participle may hang on the last noun
        foreach (var phrase in _sentence.Children(noun, "nmod"))
        {
            if (phrase < noun) continue;
            foreach (var clause in _sentence.Children(phrase, "acl"))
            {
                if (_sentence[clause].Xpos == "VBN" && _sentence.Agent(clause) >= 0 && clause == phrase + 1) yield return clause;
            }
        }

        for (var which = noun + 3; which < _sentence.Count; which++)
        {
            if (_reading.Lower(which) != "which" || _sentence[which].Label != "obj" || _sentence[which - 1].Text != ",") continue;
            var clause = _sentence[which].Head;
            var last = _sentence[clause].Head;
            if (_sentence[clause].Label != "acl:relcl" || last <= noun || !IsLastOf(last, noun)) continue;
            yield return clause;
            if (Fellow(clause) is >= 0 and var fellow) yield return fellow;
        }
    }

    // "a moratorium on tests, which …": the last noun of the phrase, or of one beside it, that is no issue of its own
    private bool IsLastOf(int last, int noun)
    {
        if (_sentence.Governs(noun, last) ? _sentence[last].Label != "nmod" : _sentence[last].Label != "obl" || _sentence[last].Head != _sentence[noun].Head)
            return false;
        return _sentence[last].Upos == UniversalPos.Propn
            || _sentence[last].Upos == UniversalPos.Noun && !_reading.Issues(_issues).Any(r => r.Head == last);
    }

    // "which Qatar supports and Syria opposes": the second verb may be taken for one of the main clause
    private int Fellow(int clause)
    {
        if (_sentence[clause].Label != "acl:relcl" || !_sentence.Children(clause, "obj").Any(o => o < clause && _reading.Lower(o) is "which" or "that")) return -1;
        for (var verb = clause + 2; verb < Math.Min(clause + FellowGap, _sentence.Count); verb++)
        {
            if (_sentence[verb].Upos != UniversalPos.Verb) continue;
            return _sentence[verb].Label == "conj" && _sentence[verb].Head < clause && _sentence.Subject(verb) > clause
                && !_sentence.Has(verb, "obj") && !_sentence.Has(verb, "xcomp") && !_sentence.Has(verb, "ccomp") && _lexicon.Verbs(_reading.Forms(verb)).Any(e => Stands(e, verb))
                ? verb
                : -1;
        }

        return -1;
    }

    // The "which" of "to which Peru is averse", "in which it has no interest"; −1 where there is none.
    private int About(int clause)
    {
        for (var which = clause - 1; which > 0 && which > clause - FellowGap; which--)
        {
            if (_reading.Lower(which) is not ("which" or "whom")) continue;
            return _sentence.Has(which, "case") && _sentence.Governs(clause, which) && !_reading.HasCase(which, "under") && !_reading.HasCase(which, "by") ? which : -1;
        }

        return -1;
    }

    // "an idea to which Peru is averse", "for which it showed little enthusiasm", "of which it is a champion"
    private bool Inclination(int clause, int about, IssueReading issue, int sign)
    {
        if (_matcher.State(clause, about) is { } state)
            return Emit(state.Class.Relation, sign, _holders.Subjects(clause), issue, clause, state.Class.Name + " (relative)", clause, state.Entry.Negates);
        if (_sentence.Has(clause, "cop") && _matcher.Agent(clause) is { } agent && (_reading.HasCase(about, "of") || _reading.HasCase(about, "to")))
            return Emit(agent.Class.Relation, sign, _holders.Subjects(clause), issue, clause, agent.Class.Name + " (relative)", clause);
        if (_sentence.Child(clause, "obj") is not (>= 0 and var noun) || _matcher.Noun(noun) is not { } held || held.Class.Relation is not (Relation.Supports or Relation.Opposes)
            || !_lexicon.Lists("light verbs", _reading.Forms(clause))) return false;
        var isNone = held.Class.Relation == Relation.Supports
            && (_reading.HasChild(noun, "det", "no") || _reading.HasChild(noun, "amod", "little") || _reading.HasChild(noun, "amod", "scant"));
        return Emit(isNone ? Relation.Opposes : held.Class.Relation, sign, _holders.Doers(clause), issue, clause, held.Class.Name + " (relative)", clause, isNone);
    }
}
