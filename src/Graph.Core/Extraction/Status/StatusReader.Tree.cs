using System.Collections.Frozen;
using Graph.Core.Extraction.Positions;
using Graph.Language;

namespace Graph.Core.Extraction.Status;

/// <content>Tests on words and nodes of the tree.</content>
public sealed partial class StatusReader
{
    // A verb with its particle, or the word in any of its forms.
    private bool Lists(Sentence sentence, int token, string list)
    {
        var words = _words[list];
        var particle = Particle(sentence, token);
        foreach (var form in DictionaryForms.Of(sentence[token]))
        {
            if (particle is null ? words.Contains(form) : words.Contains($"{form} {particle}")
                || (particle is not ("off" or "out") && words.Contains(form))) return true;
        }

        return false;
    }

    private static string? Particle(Sentence sentence, int verb)
    {
        // "ruled out talks": the parser may give the particle to the object
        if (verb + 1 < sentence.Count && sentence[verb + 1].Xpos == "RP") return Lower(sentence, verb + 1);
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Label == "compound:prt"
                || (child == verb + 1 && sentence.Is(child, "advmod") && Lower(sentence, child) is "off" or "out"))
                return Lower(sentence, child);
        }

        return null;
    }

    private bool IsNegated(Sentence sentence, int at, int from)
    {
        // "no agreement was reached": the subject's own negation counts once
        if (sentence.IsNegated(at)
            && !(from >= 0 && DependencyRelation.Is(sentence[from].Label, "nsubj")
                && sentence.Children(from, "det").Any(c => Lower(sentence, c) is "no" or "neither"))) return true;
        foreach (var child in sentence.Children(at))
        {
            var lower = Lower(sentence, child);
            // "fell short of accusing Peru"
            if (lower == "of" && child < at && child > 1 && Lower(sentence, child - 1) == "short" && sentence[child - 2].Lemma == "fall") return true;
            if (sentence.Is(child, "advmod") && _words["negating adverbs"].Contains(lower) && !(lower is "no" && child > at) && !IsMeasure(sentence, child)
                && !(lower == "not" && child < at && Lower(sentence, child + 1) is "only" or "merely" or "simply")) return true;
            // "no longer", "under no circumstances", "no agreement was reached with"
            // "at no point", "by no means"; but "with no delay", "to no avail"
            var isAdjunct = sentence.Is(child, "obl") && Marker(sentence, child) is not ("with" or "to" or "for" or "amid" or "despite");
            if ((sentence.Is(child, "advmod") || isAdjunct || lower == "longer")
                && sentence.Children(child, "det", "advmod", "amod").Any(c => Lower(sentence, c) == "no")) return true;
            // "held no talks": the object's own negation counts once
            if (child != from && sentence.Is(child, "obj") && sentence.Children(child, "det").Any(c => Lower(sentence, c) == "no")) return true;
            // "met neither A nor B"
            if (child != from && child > at && (sentence.Is(child, "obj") || sentence.Is(child, "obl"))
                && sentence.Children(child, "cc", "det", "advmod").Any(c => Lower(sentence, c) == "neither")) return true;
            if (sentence.Is(child, "aux") && Lower(sentence, child) is "cannot") return true;
        }

        // "neither A nor B met"
        return sentence.Subject(at) is >= 0 and var subject && sentence.Children(subject).ToArray().Any(c => Lower(sentence, c) == "neither");
    }

    // "spent barely an hour", "lasted nearly nine hours": short or long, it was
    private static bool IsMeasure(Sentence sentence, int adverb) =>
        sentence[adverb].Text is "barely" or "hardly" or "scarcely" or "nearly" or "almost" && adverb + 1 < sentence.Count
            && (sentence[adverb + 1].Upos == UniversalPos.Num || sentence[adverb + 1].Text is "a" or "an");

    private static int SharedHead(Sentence sentence, int at, int head) => IsPredicate(sentence, at) == IsPredicate(sentence, head) ? head : -1;

    // "did not fly, met Okoye": a finite form does not share the auxiliary of a bare one
    private static bool IsFiniteBesideBare(Sentence sentence, int at, int head) =>
        sentence[at].Xpos is "VBD" or "VBZ" or "VBP" && sentence[head].Xpos is "VB" or "VBN" or "VBG" && sentence.Has(head, "aux");

    // "due to" may be one preposition to the parser
    private static int ToBefore(Sentence sentence, int at)
    {
        var mark = sentence.Child(at, "mark");
        if (mark >= 0 || sentence[at].Xpos != "VB") return mark;
        return at > 1 && Lower(sentence, at - 1) == "to" ? at - 1 : -1;
    }

    // A present tense with a time to come is a date of the agenda.
    private static bool IsAgenda(Sentence sentence, int at)
    {
        if (sentence[at].Xpos is not ("VBP" or "VBZ")) return false;
        foreach (var child in sentence.Children(at))
        {
            if (Lower(sentence, child) is "tomorrow" or "tonight") return true;
            if (!(sentence.Is(child, "obl") || sentence.Is(child, "nmod")) || sentence.Has(child, "case")) continue;
            foreach (var modifier in sentence.Children(child, "det", "amod"))
            {
                if (Lower(sentence, modifier) == "next"
                    || (Lower(sentence, modifier) == "this" && Lower(sentence, child) is "afternoon" or "evening" or "weekend"))
                    return true;
            }
        }

        return false;
    }

    // "flies on to Lima", "leaves for Lima", "is headed to Lima", "is on a plane to Lima": who sets out is not there yet
    private static bool IsDeparture(Sentence sentence, int at)
    {
        var isBound = sentence[at].Xpos is "VBZ" or "VBP" && (sentence[at].Lemma is "fly" or "travel" or "head" or "sail"
                || sentence[at].Lemma is "leave" or "depart" && sentence.Children(at, "obl").Any(c => Marker(sentence, c) == "for"))
            || sentence[at].Lemma is "head" or "bind" && sentence[at].Xpos == "VBN" && sentence.Children(at, "aux:pass", "aux", "cop").Any(a => sentence[a].Xpos is "VBZ" or "VBP")
            || Lower(sentence, at) is "way" or "plane" or "route" && sentence.Children(at, "case").Any(c => Lower(sentence, c) is "on" or "en")
                // "on his way home from": he has been there
                && !(at + 2 < sentence.Count && (sentence[at + 1].Text == "from" || sentence[at + 2].Text == "from"));
        // "flies to Lima every month"
        return isBound && !sentence.Children(at).ToArray().Any(c => sentence[c].Label == "advmod" && Lower(sentence, c) is "often" or "frequently" or "regularly" or "sometimes" or "usually" or "rarely" or "never"
            || sentence[c].Label.StartsWith("obl", StringComparison.Ordinal) && sentence.Children(c, "det").Any(d => Lower(sentence, d) is "every" or "each"));
    }

    // "who'd accused Peru", "they'd been fighting": a participle follows, or another verb says "had" in full
    private static bool IsHad(Sentence sentence, int aux)
    {
        var next = aux + 1;
        while (next < sentence.Count && sentence[next].Upos == UniversalPos.Adv) next++;
        if (next >= sentence.Count || sentence[next].Upos is not (UniversalPos.Verb or UniversalPos.Aux)) return false;
        if (sentence[next].Xpos is "VBN" or "VBD") return true;
        // "who'd cut ties and had warned": a form without an ending
        return Lower(sentence, next) is "cut" or "put" or "hit" or "set" or "shut" or "come" or "become" or "run" or "let" or "quit" or "split" or "spread"
            && sentence.Children(next, "conj").Any(c => sentence.Auxiliaries(c).Any(a => a > c - 3 && Lower(sentence, a) == "had"));
    }

    private static bool IsOpen(Sentence sentence, int head) => DependencyRelation.Base(sentence[head].Label) is "xcomp";

    private bool IsCondition(Sentence sentence, int clause)
    {
        if (Marker(sentence, clause) is { } marker && _words["conditional markers"].Contains(marker)) return true;
        // "Should Paris proceed, …": the inverted auxiliary opens the clause
        return sentence.Auxiliaries(clause).Any(a => Lower(sentence, a) == "should" && sentence.Subject(clause) > a)
            || Lower(sentence, clause) is "provided" or "providing" or "given";
    }

    // "if …", "on condition that …", "in exchange for …"
    private bool HasCondition(Sentence sentence, int predicate) =>
        sentence.Children(predicate, "advcl").Any(c => IsCondition(sentence, c))
        || (IsPredicate(sentence, predicate) && !sentence.IsNegated(predicate) && HasProviso(sentence, predicate))
        || (IsPredicate(sentence, predicate)
            && sentence.Children(predicate, "obl", "advcl").Any(c => c > predicate && sentence.Children(c, "advmod").Any(a => Lower(sentence, a) == "only" && a + 1 < sentence.Count && sentence[a + 1].Upos is UniversalPos.Adp or UniversalPos.SConj)))
        || (IsPredicate(sentence, predicate)
            && sentence.Children(predicate, "obl").Any(c => Lower(sentence, c) is "exchange" or "return" && Marker(sentence, c) == "in" && c > predicate && sentence.Children(c, "nmod", "acl").Any(d => Marker(sentence, d) == "for")));

    // "on condition that it withdraws", "as long as it stays", "provided that …", wherever the tree hangs it behind the predicate
    private static bool HasProviso(Sentence sentence, int predicate)
    {
        for (var at = predicate + 1; at < sentence.Count - 1; at++)
        {
            if (EndsScope(sentence, at)) return false;
            var (word, next) = (Lower(sentence, at), Lower(sentence, at + 1));
            if (word is "provided" or "providing" && next == "that") return true;
            var before = sentence[at - 1].Upos == UniversalPos.Det ? at - 2 : at - 1;
            if (word is "condition" or "understanding" or "proviso" && next is "that" or "of" && Lower(sentence, before) is "on" or "with") return true;
            if (word == "long" && next == "as" && Lower(sentence, at - 1) is "as" or "so" && sentence.Has(at, "advcl")) return true;
        }

        return false;
    }

    // Where a proviso no longer belongs to what stands before: a new clause, a quotation
    private static bool EndsScope(Sentence sentence, int at) =>
        sentence[at].Text is ";" or ":" or "\"" or "“" or "”"
        || (sentence[at].Xpos is "VBD" or "VBZ" && sentence[at].Label is not ("conj" or "aux" or "cop"))
        || Lower(sentence, at) is "who" or "which" or "and" or "but";

    // "reports that they met", also where the parser takes the clause for a relative one
    private bool IsClaim(Sentence sentence, int clause, int noun) =>
        Lists(sentence, noun, "claims") && sentence.Children(clause).ToArray().Any(c => c < clause && Lower(sentence, c) == "that")
            && sentence.Subject(clause) is >= 0 and var subject && Lower(sentence, subject) != "that";

    // "… are untrue", "dismissed reports that …"
    private bool IsFalsified(Sentence sentence, int noun)
    {
        var head = sentence[noun].Head;
        if (head >= 0 && sentence.Is(noun, "nsubj") && Lists(sentence, head, "falsehood")) return !IsNegated(sentence, head, noun);
        if (head >= 0 && sentence.Is(noun, "obj") && Lists(sentence, head, "denying objects")) return !IsNegated(sentence, head, noun);
        // "Suggestions that they had met are "nonsense", she said": the tree may join subject and reporting verb
        if (head >= 0 && sentence.Is(noun, "nsubj")
            && sentence.Children(head, "ccomp").Any(c => c < head && Lists(sentence, c, "falsehood") && !IsNegated(sentence, c, noun)))
            return true;
        return sentence.Children(noun, "ccomp").Any(c => Lists(sentence, c, "falsehood") && !IsNegated(sentence, c, noun));
    }

    private static bool IsTemporal(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause, "mark", "advmod"))
        {
            if (child < clause && Lower(sentence, child) is "when" or "before" or "after" or "as" or "once") return true;
        }

        return false;
    }

    private static bool IsSuperlative(Sentence sentence, int noun)
    {
        if (Lower(sentence, noun) is "first" or "last" or "only") return true;
        foreach (var child in sentence.Children(noun))
        {
            if (sentence[child].Xpos == "JJS" || Lower(sentence, child) is "first" or "last" or "only" or "second" or "third") return true;
        }

        return false;
    }

    // "ahead of the talks", "in the run-up to the visit"
    private static bool IsAhead(Sentence sentence, int at)
    {
        foreach (var child in sentence.Children(at))
        {
            if (child < at && child > 0 && sentence[child].Label is "case" && Lower(sentence, child - 1) is "ahead" or "prior" or "run-up")
                return true;
        }

        return false;
    }

    // "the date of the talks has not been fixed", "no venue was set"
    private bool IsOpenDate(Sentence sentence, int head)
    {
        var noun = IsDate(sentence, head)
            ? head
            : sentence.PassiveSubject(head) is >= 0 and var passive && IsDate(sentence, passive)
            ? passive
            // what never took place had one
            : sentence.Object(head) is >= 0 and var thing && IsDate(sentence, thing) && sentence[head].Lemma != "take"
            ? thing
            : -1;
        if (noun < 0) return false;
        if (sentence.Children(noun, "det").Any(d => Lower(sentence, d) == "no")) return true;
        var verb = noun == head ? sentence[noun].Head : head;
        return verb >= 0 && IsNegated(sentence, verb, noun);
    }

    private static bool IsDate(Sentence sentence, int noun) =>
        sentence[noun].Upos == UniversalPos.Noun
            && sentence[noun].Lemma is "date" or "time" or "timing" or "venue" or "place" or "location" or "format" or "agenda" or "timetable" or "detail";

    private static bool IsImminent(Sentence sentence, int token) => Lower(sentence, token) is "due" or "about" or "set" or "scheduled" or "slated";

    private static bool IsUnder(Sentence sentence, int at, FrozenSet<string> verbs)
    {
        var head = sentence[at].Head;
        return sentence.Is(at, "ccomp") && head >= 0 && verbs.Contains(sentence[head].Lemma);
    }

    private static bool IsQuestion(Sentence sentence, int at)
    {
        // "Why did he go to Ankara?" tells that he went
        if (sentence[at].Head >= 0 || Lower(sentence, 0) is "why" or "how" or "when" && sentence.Auxiliaries(at).Any(a => sentence[a].Lemma == "do"))
            return false;
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
