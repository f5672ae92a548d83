using Graph.Core.Mentions;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Gives finite verbs without a subject the name that stands before them, over appositions and relative clauses.</summary>
/// <remarks>
/// News puts descriptions between commas, and long ones make parsers lose the subject: "Wanjiru Kamau, who advises the
/// president, flew to Juba", "the minister, Wanjiru Kamau, flew", "Kamau, the envoy, and her host, Abdi, met". The commas show it.
/// </remarks>
internal sealed class SubjectRepair
{
    private const int MaxSegments = 4;

    private readonly EditableTree _tree;
    private readonly Mention?[] _endingAt;

    public SubjectRepair(EditableTree tree, IEnumerable<Mention> mentions, Func<Mention, bool> isCountry)
    {
        _tree = tree;
        _endingAt = new Mention?[tree.Count];
        foreach (var mention in mentions)
        {
            var last = mention.EndToken - 1;
            if (last >= _endingAt.Length || (mention.IsLocation && !isCountry(mention))) continue;
            if (_endingAt[last] is not { } other || other.FirstToken > mention.FirstToken) _endingAt[last] = mention;
        }
    }

    /// <summary>Mends every finite verb of the sentence that lacks a subject.</summary>
    public void Apply()
    {
        for (var i = 1; i < _tree.Count; i++)
        {
            if (!IsFinite(i) || _tree.HasSubject(i)) continue;
            // "wrote to Kamau, and, sources said, asked for help": before its "and" a second verb has its subject with the first
            if (_tree.Label(i) == "conj" && _tree.ChildBefore(i, "cc") is >= 0 and var and && IsClosed(and, i)) continue;
            if (Find(i) is not { } subject || subject == i) continue;
            Give(i, subject);
        }
    }

    // no name stands between a conjunction and its verb, but within a phrase that a preposition opens
    private bool IsClosed(int and, int verb)
    {
        for (var i = and + 1; i < verb; i++)
            if (_endingAt[i] is { } name && _tree.ChildBefore(name.Head, "case") < 0 && !_tree.HasGenitive(name.Head)) return false;
        return _tree.Head(verb) is >= 0 and var first && first < and && _tree.HasSubject(first);
    }

    private bool IsFinite(int token)
    {
        if (!_tree.IsFullVerb(token)) return _tree.HasChild(token, "cop") && _tree.Label(token) is not ("xcomp" or "acl" or "nmod" or "obl");
        if (_tree.Label(token) is "xcomp" or "amod" or "compound") return false;
        if (_tree.Xpos(token) is "VBD" or "VBZ" or "VBP" || _tree.HasFiniteAuxiliary(token)) return true;
        // "Peru, which has bases there, bombed Chile": a participle where the sentence has no verb of its own
        var before = token - 1;
        while (before > 0 && _tree.Lemma(before) is "each" or "both") before--;
        return _tree.Xpos(token) == "VBN" && _tree.Label(token) is "acl" or "advcl" or "conj" && _tree.Text(before) == ","
            && _tree.IsNominal(_tree.Root) && token + 1 < _tree.Count && _tree.Text(token + 1) != "by";
    }

    private int? Find(int verb)
    {
        var at = verb - 1;
        while (at >= 0 && _tree.IsVerbModifier(at)) at--;
        if (at < 0) return null;
        if (_endingAt[at] is { } adjacent) return IsFree(adjacent) ? FirstOfPair(adjacent, verb) : null;
        if (_tree.Text(at) != ",") return null;
        var close = at;
        for (var segments = 0; segments < MaxSegments; segments++)
        {
            var open = close - 1;
            while (open >= 0 && _tree.Text(open) != ",") open--;
            if (open < 1) return null;
            // ", Wanjiru Kamau," names whom the words before describe
            if (_endingAt[close - 1] is { } name && name.FirstToken == open + 1 && name.Form == MentionForm.Name) return WithConjunct(name, open);
            if (!_tree.StartsDescription(open + 1)) return null;
            if (_endingAt[open - 1] is { } described)
            {
                var top = Above(described);
                return FirstOfList(top == described.Head && Conjunct(described) is { } first ? first : top);
            }

            close = open;
        }

        return null;
    }

    // "Peru, Chile and Bolivia, all members, voted"
    private int FirstOfList(int member)
    {
        while (_tree.Label(member) == "conj" && _tree.Head(member) is >= 0 and var first && first < member && _tree.IsNominal(first) && !_tree.HasVerbBetween(first, member) && Array.Exists(_endingAt, m => m?.Head == first)) member = first;
        return member;
    }

    // "At the end of talks in Juba, Kenya and Somalia agreed"
    private int FirstOfPair(Mention mention, int verb)
    {
        // "Kenya attacked Peru and Chile struck back": a new clause begins with the second name
        if (_tree.Label(mention.Head) == "conj" && _tree.Head(mention.Head) is >= 0 and var before && before < mention.Head && _tree.Label(before) == "obj"
            && _tree.Label(verb) == "conj" && _tree.Head(before) == _tree.Head(verb) && _tree.ChildBefore(verb, "cc") < 0)
            return mention.Head;
        // "Thai premier Phumtham and Cambodian leader Hun Manet shook hands"
        if (_tree.Label(mention.Head) == "conj" && _tree.Head(mention.Head) is >= 0 and var joined && joined < mention.Head
            && Array.Exists(_endingAt, m => m?.Head == joined)) return joined;
        var at = mention.FirstToken - 1;
        if (at < 1 || _tree.Text(at) != "and" || _endingAt[at - 1] is not { } first || _tree.Dominates(mention.Head, first.Head)) return mention.Head;
        _tree.Attach(mention.Head, first.Head, "conj");
        return first.Head;
    }

    // "Kamau, the envoy, and her host, Abdi, met": the description before the name starts with "and"
    private int WithConjunct(Mention name, int open)
    {
        var start = open - 1;
        while (start >= 0 && _tree.Text(start) != ",") start--;
        if (start < 1 || _tree.Text(start + 1) != "and" || _endingAt[start - 1] is not { } first) return name.Head;
        _tree.Attach(name.Head, first.Head, "conj");
        return first.Head;
    }

    // "Kamau, who heads the bank, and Abdi, the envoy, were received": the conjunct stands before its own description
    private int? Conjunct(Mention mention)
    {
        var at = mention.FirstToken - 1;
        if (at < 2 || _tree.Text(at) != "and") return null;
        at--;
        for (var segments = 0; segments < MaxSegments && at > 0; segments++)
        {
            if (_endingAt[at] is { } adjacent) return Join(adjacent);
            if (_tree.Text(at) != ",") return null;
            var open = at - 1;
            while (open > 0 && _tree.Text(open) != ",") open--;
            if (open < 1) return _endingAt[at - 1] is { } listed ? Join(listed) : null;
            if (_endingAt[at - 1] is { } name && name.FirstToken == open + 1) return Join(name);
            if (!_tree.StartsDescription(open + 1)) return null;
            at = open - 1;
            if (_endingAt[at] is null) at = open;
        }

        return null;

        int? Join(Mention first)
        {
            if (_tree.Dominates(mention.Head, first.Head)) return null;
            // "Kenya — a member — refuses, and Peru, whose veto bars it, objects": the main verb parts them
            if (_tree.Root is var root && first.Head < root && root < mention.Head) return null;
            _tree.Attach(mention.Head, first.Head, "conj");
            return first.Head;
        }
    }

    // "the mayor of Kisumu, a lawyer, said": the head of the phrase that the mention ends
    private int Above(Mention mention)
    {
        var at = mention.Head;
        while (_tree.Label(at) == "nmod" && _tree.Head(at) >= 0 && _tree.Head(at) < at && _tree.IsNominal(_tree.Head(at))) at = _tree.Head(at);
        return at;
    }

    // not "the government of Kenya condemned": there Kenya follows a preposition
    private bool IsFree(Mention mention)
    {
        var at = mention.FirstToken - 1;
        while (at >= 0 && (_tree.IsNominal(at) || _tree.IsModifier(at))) at--;
        // "and Secretary of State Wanjiru Kamau said": the preposition belongs to the title
        return at < 0 || !_tree.IsPreposition(at)
            || (_tree.Text(at) == "of" && at > 0 && _tree.Head(at) != mention.Head && _tree.Head(at) < mention.FirstToken
                && _tree.IsTitle(at - 1) && mention.Form == MentionForm.Name && _tree.IsName(_tree.Head(at)) && _tree.IsName(at - 1));
    }

    private void Give(int verb, int subject)
    {
        // "Kamau, a minister, passed through Juba, offered a loan and left": the first of several verbs leads them
        if (_tree.Label(subject) == "nsubj" && _tree.Head(subject) is var last && last > verb && _tree.Head(verb) == last
            && _tree.Label(verb) is "advcl" or "parataxis" && !_tree.HasChild(verb, "mark") && IsFinite(last))
        {
            _tree.Lift(verb, last, _tree.Head(last), _tree.Label(last));
            _tree.Attach(last, verb, "conj");
        }

        if (!_tree.Dominates(subject, verb))
        {
            // "and on Sunday Kenya, which has troops there, urged": the preposition is the day's
            if (_tree.ChildBefore(subject, "case") is >= 0 and var marker && marker + 1 < subject && Calendar.IsWeekday(_tree.Text(marker + 1)))
            {
                _tree.Attach(marker + 1, verb, "obl");
                _tree.Attach(marker, marker + 1, "case");
            }

            _tree.Attach(subject, verb, "nsubj");
            return;
        }

        // The name stood above its verb: the verb takes its place.
        var (head, label) = (_tree.Head(subject), _tree.Label(subject));
        _tree.Replace(subject, verb, head, label);
    }
}
