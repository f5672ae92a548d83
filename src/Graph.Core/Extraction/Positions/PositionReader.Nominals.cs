using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Positions expressed by nouns: holders ("a critic of"), receptions ("won praise from"), authorship ("brainchild of").</content>
internal sealed partial class PositionReader
{
    private static readonly string[] Despite = ["despite", "over", "amid", "against", "notwithstanding"];
    private static readonly string[] With = ["with", "thanks"];

    // "Peru, a critic of the swap", "backers of the truce include Norway", "the author of the plan is Norway"
    private bool Partisan(int noun, StanceMatch match, IssueReading issue, int sign)
    {
        var holders = new List<Mention>();
        if (_sentence.Has(noun, "cop")) holders.AddRange(_holders.Subjects(noun));
        foreach (var child in _sentence.Children(noun, "appos")) holders.AddRange(_holders.At(child));
        // "Peru, a founder of the bloc and a supporter of the swap": the second description is of the same holder
        var described = noun;
        while (_sentence[described].Label == "conj" && _sentence[described].Head is >= 0 and var fellow && fellow < described && _sentence[fellow].Upos == UniversalPos.Noun) described = fellow;
        if (described != noun && _sentence[described].Label is not "appos" && !_sentence.Has(described, "cop")) described = noun;
        if (described != noun && _sentence.Has(described, "cop")) holders.AddRange(_holders.Subjects(described));
        var head = _sentence[described].Head;
        if (holders.Count == 0 && head >= 0)
        {
            switch (DependencyRelation.Base(_sentence[described].Label))
            {
                case "appos" or "compound" or "amod": holders.AddRange(_holders.At(head)); break;
                case "nsubj" when _sentence.Has(head, "cop"): holders.AddRange(_holders.At(head)); break;
                case "nsubj" when _reading.IsWord(head, "include")
                    && _sentence.Child(head, "obj") is >= 0 and var listed: holders.AddRange(_holders.At(listed)); break;
                // "counts among the critics of", "is one of the backers of"
                case "nmod" or "obl" when _reading.HasCase(noun, "among")
                    || _reading.HasCase(noun, "of"): holders.AddRange(_holders.Subjects(head)); break;
                case "obl" when _reading.HasCase(noun, "as"): holders.AddRange(_holders.Doers(head)); break;
            }
        }

        return Emit(match.Class.Relation, sign, holders, issue, noun, match.Class.Name + " (partisan)", noun, status: StatementStatus.Asserted);
    }

    // "lifted the embargo over Peru's objections", "with backing from Peru": a stance on what the clause tells
    private static readonly FrozenSet<string> Wishes = WordLists.English["wishes obeyed"];

    private void Circumstances(IssueReading issue, int sign)
    {
        var verb = issue.Head;
        for (var steps = 0; steps < 4 && verb >= 0
            && !(_sentence[verb].Upos == UniversalPos.Verb && _sentence[verb].Label is "root" or "ccomp" or "conj" or "parataxis"); steps++)
            verb = _sentence[verb].Head;
        if (verb < 0 || _sentence[verb].Upos != UniversalPos.Verb || _lexicon.Lists("reporting", _reading.Forms(verb))) return;
        foreach (var phrase in _sentence.Children(verb, "obl", "advcl"))
        {
            // "recognised it, drawing praise from Peru"
            if (_sentence[phrase].Xpos == "VBG" && _sentence.Is(phrase, "advcl") && !_sentence.Governs(phrase, issue.Head)
                && Received(phrase, issue, sign)) continue;
            // "provides for elections at the insistence of Peru"
            if (Wishes.Contains(_reading.Lemma(phrase)) && !_sentence.Governs(phrase, issue.Head) && (_reading.HasCase(phrase, "at") || _reading.HasCase(phrase, "on"))
                && !_found.Any(s => s.Trigger == phrase) && Owners(phrase) is { Count: > 0 } wishing)
            {
                Emit(Relation.Proposed, sign, wishing, issue, phrase, "at the wish", phrase, status: StatementStatus.Asserted);
                continue;
            }

            if (_sentence.Governs(phrase, issue.Head)
                || _lexicon.Nouns([_reading.Lower(phrase), _reading.Lemma(phrase)]) is not [{ Class.Relation: Relation.Opposes or Relation.Supports } stance, ..])
                continue;
            var isAgainst = stance.Class.Relation == Relation.Opposes;
            if (!(isAgainst ? Despite : With).Any(p => _reading.HasMark(phrase, p))
                || _sentence.Children(phrase, "nmod", "obl").Any(c => _reading.HasCase(c, "to") || _reading.HasCase(c, "for") || _reading.HasCase(c, "against") || _reading.HasCase(c, "over")))
                continue;
            Emit(stance.Class.Relation, sign, Owners(phrase), issue, phrase, stance.Class.Name + " (circumstance)", phrase, status: StatementStatus.Asserted);
        }
    }

    private IReadOnlyList<Mention> Owners(int phrase) => _holders.Owners(phrase, phrase) is { Count: > 0 } owners ? owners
        : _sentence.Children(phrase, "nmod", "obl").Where(c => _reading.HasCase(c, "from") || _reading.HasCase(c, "of")).Select(_holders.At).FirstOrDefault(h => h.Count > 0)
            ?? [];

    // "accepted a Peruvian-proposed truce": whatever becomes of it, somebody proposed it
    private void Hyphenated(int noun, IssueReading issue)
    {
        foreach (var participle in _sentence.Children(noun, "amod"))
        {
            if (participle < 2 || _sentence[participle].Xpos is not ("VBN" or "VBD" or "JJ") || participle > noun) continue;
            if (_lexicon.Verbs(_reading.Forms(participle)).FirstOrDefault(e => e is { InnerCount: 0, Preposition: null, Class.Relation: Relation.Proposed }) is not { } entry)
                continue;
            if (_sentence[participle - 1].Text != "-")
            {
                // "France's proposed ban": whose it is has proposed it
                if (_sentence.Children(noun, "nmod:poss").FirstOrDefault(c => c < participle, -1) is >= 0 and var owner && issue.Head == noun)
                    Emit(Relation.Proposed, 1, _holders.At(owner), issue, participle, entry.Class.Name + " (own)", participle, status: StatementStatus.Asserted);
                continue;
            }

            Emit(Relation.Proposed, 1, _holders.At(participle - 2), issue, participle, entry.Class.Name + " (hyphenated)", participle, status: StatementStatus.Asserted);
        }
    }

    // "the truce won praise from Norway", "finds no friends in Peru", "enjoys Norway's support"
    private bool Received(int verb, IssueReading issue, int sign)
    {
        if (!_lexicon.Lists("receiving verbs", _reading.Forms(verb))) return false;
        foreach (var noun in _sentence.Children(verb, "obj", "obl"))
        {
            var reply = Reply(noun);
            if (reply is null && (_matcher.Noun(noun) ?? _matcher.Agent(noun)) is not { }) continue;
            var holders = new List<Mention>(_holders.Owners(noun, issue.Head));
            foreach (var phrase in _sentence.Children(noun, "nmod", "obl").Concat(_sentence.Children(verb, "obl")))
            {
                if (phrase != noun
                    && (_reading.HasCase(phrase, "from") || _reading.HasCase(phrase, "in") || _reading.HasCase(phrase, "with")
                        || _reading.HasCase(phrase, "of") || _reading.HasCase(phrase, "among")))
                    holders.AddRange((_reading.HasCase(phrase, "in")
                        || _holders.At(phrase).Count == 0 ? _holders.Government(phrase) : _holders.At(phrase)).Where(h => !holders.Contains(h)));
            }

            var none = _reading.HasChild(noun, "det", "no") || _reading.HasChild(noun, "det", "little")
                || _reading.HasChild(noun, "amod", "little") || _reading.HasChild(noun, "amod", "few");
            if (reply is { } answer)
            {
                if (Emit(answer, sign, holders, issue, verb, "reply (received)", verb)) return true;
                continue;
            }

            if ((_matcher.Noun(noun) ?? _matcher.Agent(noun)) is not { Class.Relation: not Relation.Proposed } stance) continue;
            var relation = stance.Class.Relation == Relation.Accepted && stance.Entry.Words[0] is "blessing" or "nod" or "approval"
                ? Relation.Supports
                : stance.Class.Relation;
            if (Emit(none ? Polarity.Opposite(relation) : relation, sign, holders, issue, verb, stance.Class.Name + " (received)", verb)) return true;
        }

        return false;
    }

    // "the summit, brainchild of Norway", "the duties were Norway's idea"
    private bool Authored(int noun, IssueReading issue)
    {
        foreach (var other in _sentence.Children(noun, "appos"))
        {
            if (_matcher.Noun(other) is { Class.Relation: Relation.Proposed } plan
                && Emit(Relation.Proposed, 1, _holders.Owners(other, issue.Head), issue, other, plan.Class.Name + " (author)", other, status: StatementStatus.Asserted)) return true;
        }

        var head = _sentence[noun].Head;
        return head >= 0 && _sentence.Is(noun, "nsubj") && _sentence.Has(head, "cop")
            && _matcher.Noun(head) is { Class.Relation: Relation.Proposed } idea
            && Emit(Relation.Proposed, 1, _holders.Owners(head, issue.Head), issue, head, idea.Class.Name + " (author)", head);
    }

    // "a truce is what Norway wants", "what Norway wants is a truce", "a truce is a step that Norway opposes"
    private bool Cleft(int at, IssueReading issue, int sign)
    {
        var head = _sentence[at].Head;
        if (head >= 0 && _sentence.Is(at, "nsubj") && (_sentence.Has(head, "cop") || IsNominal(head)) && Modifiers(head, issue, sign)) return true;
        if (!_sentence.Has(at, "cop")) return false;
        foreach (var clause in _sentence.Children(at, "csubj", "nsubj", "acl"))
        {
            var verb = _sentence[clause].Upos == UniversalPos.Verb ? clause : _sentence.Child(clause, "acl:relcl");
            if (_sentence.Is(clause, "acl")
                && (clause > at || !_sentence.Children(clause, "nsubj", "obj").Any(c => c < clause && _reading.Lower(c) == "what")))
                continue;
            // "what we need is a truce", "what is needed is a truce"
            if (verb >= 0 && verb < at && _reading.Lemma(verb) is "need" or "require"
                && Emit(Relation.Proposed, sign, Speakers(at), issue, verb, "needed", at, status: IsNegated(at) ? StatementStatus.Denied : StatementStatus.Asserted))
                return true;
            if (verb < 0 || _lexicon.Verbs(_reading.Forms(verb)).FirstOrDefault(e => Stands(e, verb)) is not { } entry) continue;
            StatementStatus? told = _sentence[verb].Xpos is "VBZ" or "VBP" or "VBD" && !IsNegated(at)
                && !_sentence.IsNegated(verb) ? StatementStatus.Asserted : null;
            if (Emit(entry.Class.Relation, sign, _holders.Doers(verb), issue, verb, entry.Class.Name + " (cleft)", verb, status: told)) return true;
        }

        return false;
    }
}
