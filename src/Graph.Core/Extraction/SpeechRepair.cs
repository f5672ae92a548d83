using System.Collections.Frozen;
using Graph.Core.Coreference;
using Graph.Core.Ontologies;

namespace Graph.Core.Extraction;

/// <summary>Sorts out who says what where the words said stand before or around the verb of saying.</summary>
/// <remarks>
/// "Peace is near, said Wanjiru Kamau for the army": the name after the verb speaks. "The talks, he said, had failed": each verb has
/// its own subject. "Asked about it, Kamau laughed": what was asked is no main clause.
/// </remarks>
internal static class SpeechRepair
{
    private static readonly FrozenSet<string> WithoutObjects = WordLists.English["speech without objects"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            if (!tree.IsFullVerb(i)) continue;
            Invert(tree, i);
            Insert(tree, i);
            if (SpeechVerbs.Contains(tree.Lemma(i), tree.Text(i)))
            {
                GiveSpeaker(tree, i);
                FreeSpeaker(tree, i);
                PartSubjects(tree, i);
                GivePromise(tree, i);
                GiveContent(tree, i);
                KeepWords(tree, i);
            }
        }
    }

    // "said in a letter to the council that Peru had broken the accord": a clause that lacks nothing is what is said, and tells of no noun
    private static void GiveContent(EditableTree tree, int verb)
    {
        if (tree.HasChild(verb, "ccomp")) return;
        for (var that = verb + 3; that + 2 < tree.Count; that++)
        {
            if (tree.Text(that) is ";" or ":" or "\"" or "”") return;
            if (tree.Text(that) != "that" || tree.Label(that) is not ("obj" or "mark") || tree.Head(that) is not (>= 0 and var told) || told < that || tree.Label(told) != "acl:relcl") continue;
            if (tree.Head(told) is not (>= 0 and var noun) || noun <= verb || noun >= that || tree.Label(noun) is not ("obl" or "nmod") || !tree.Dominates(verb, noun)) return;
            var (hasSubject, hasObject) = (false, false);
            for (var i = that + 1; i < tree.Count; i++)
            {
                if (tree.Head(i) != told) continue;
                hasSubject |= i < told && tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal);
                hasObject |= i > told && (tree.Label(i) == "obj" || tree.Label(i) == "xcomp" && tree.HasChild(i, "obj"));
            }

            if (!hasSubject || !hasObject) return;
            tree.Attach(told, verb, "ccomp");
            tree.Attach(that, told, "mark");
            return;
        }
    }

    // "deplored the vote, saying tariffs should go": the clause right behind the participle is what it says
    private static void KeepWords(EditableTree tree, int verb)
    {
        if (tree.Xpos(verb) != "VBG" || tree.Label(verb) != "advcl" || tree.Text(verb - 1) != "," || tree.Head(verb) is not (>= 0 and var main) || main > verb
            || tree.HasChild(verb, "ccomp") || tree.HasChild(verb, "obj")) return;
        for (var told = verb + 2; told < tree.Count; told++)
        {
            if (tree.Head(told) != main || tree.Label(told) is not ("ccomp" or "parataxis") || tree.Leftmost(told) != verb + 1) continue;
            if (tree.HasSubject(told) && tree.ChildBefore(told, "cc") < 0) tree.Attach(told, verb, "ccomp");
            return;
        }
    }

    // "Peru, said Wanjiru Kamau, has shown courage": between commas the verb of saying stands before its subject
    private static void Invert(EditableTree tree, int verb)
    {
        if (verb < 2 || tree.Text(verb - 1) != "," || tree.Xpos(verb) is not ("VBD" or "VBZ") && tree.Text(verb) != "say" || tree.HasChild(verb, "aux") || tree.HasChild(verb, "aux:pass")
            || tree.ChildBefore(verb, "nsubj") is not (>= 0 and var subject) || subject >= verb - 1 || tree.ChildBefore(verb, "cc") >= 0) return;
        for (var told = verb + 3; told < tree.Count; told++)
        {
            if (tree.Head(told) != verb || tree.Label(told) is not ("ccomp" or "parataxis") || tree.HasChild(told, "mark") && !tree.HasChild(told, "cop")) continue;
            var label = tree.HasChild(told, "nsubj:pass") ? "nsubj:pass" : "nsubj";
            var speaker = tree.ChildBefore(told, label);
            if (speaker < 0)
            {
                for (var i = verb + 1; i < told && speaker < 0; i++)
                    if (tree.Head(i) == verb && tree.Label(i) is "obj" or "iobj" or "obl:unmarked" or "nsubj" && tree.IsNominal(i)) speaker = i;
            }

            if (speaker < 0 || tree.Leftmost(speaker) != verb + 1) return;
            // "Peru, said Kamau, the envoy, had left": its own words follow the last comma at once
            var comma = told - 1;
            while (comma > speaker && tree.Text(comma) != ",") comma--;
            if (comma == speaker || tree.Label(told) == "parataxis" && !SpeechVerbs.Contains(tree.Lemma(verb), tree.Text(verb))) return;
            for (var i = verb + 1; i < comma; i++) if (tree.Text(i) == ":" || !tree.Dominates(speaker, i) && tree.Text(i) != ",") return;
            for (var i = comma + 1; i < told; i++) if (tree.Head(i) != told && !tree.IsVerbModifier(i)) return;
            tree.Attach(speaker, verb, "nsubj");
            tree.Attach(subject, told, label);
            if (tree.Head(verb) < 0) tree.Uproot(told, verb);
            else tree.Attach(told, tree.Head(verb), tree.Label(verb));
            tree.Attach(verb, told, "parataxis");
            return;
        }
    }

    // "“Peru,” Wanjiru Kamau said, “has shown courage”": the name in the first words quoted is the subject of those behind
    private static void Insert(EditableTree tree, int verb)
    {
        if (verb < 3 || verb + 2 >= tree.Count || tree.Xpos(verb) is not ("VBD" or "VBZ") || tree.ChildBefore(verb, "nsubj") is not (> 1 and var speaker)) return;
        var told = -1;
        for (var i = verb + 2; i < tree.Count && told < 0; i++)
            if (tree.Head(i) == verb && tree.Label(i) == "ccomp" && (tree.IsVerb(i) || tree.HasChild(i, "cop")) && !tree.HasChild(i, "mark") && !tree.HasSubject(i)) told = i;
        if (told < 0) return;
        for (var i = 0; i < speaker; i++)
        {
            // "Peru, Wanjiru Kamau said, is a model": a comma parts two names
            var isApart = tree.Head(i) == speaker && tree.Label(i) == "compound" && tree.Leftmost(speaker) == i && (tree.IsFullVerb(told) || tree.HasChild(told, "cop"));
            if (!isApart && (tree.Head(i) != verb || tree.Label(i) != "ccomp") || !tree.IsName(i) || tree.HasSubject(i) || tree.HasChild(i, "cop") || tree.Text(i + 1) != ",") continue;
            tree.Attach(i, told, tree.HasChild(told, "aux:pass") ? "nsubj:pass" : "nsubj");
            return;
        }
    }

    // "It is over, said Wanjiru Kamau", "insisted the ministers of both": the noun phrase right behind the verb speaks
    private static void GiveSpeaker(EditableTree tree, int verb)
    {
        if (verb < 2 || tree.HasSubject(verb) || tree.Xpos(verb) is not ("VBD" or "VBZ") || tree.HasChild(verb, "aux")
            || tree.HasChild(verb, "aux:pass")) return;
        if (!ClosesWords(tree, verb - 1) || tree.ChildBefore(verb, "cc") >= 0) return;
        // "He met Abdi, warned Kenya and left": verbs that have objects need a quotation before them
        if (!WithoutObjects.Contains(tree.Lemma(verb)) && tree.Text(verb - 1) is ",") return;
        var speaker = -1;
        for (var i = verb + 1; i < tree.Count && speaker < 0; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "obj" or "iobj" or "xcomp" or "obl:unmarked" or "ccomp" && tree.IsNominal(i)
                && tree.Leftmost(i) == verb + 1) speaker = i;
        if (speaker < 0 || tree.HasChild(speaker, "cop") || tree.HasSubject(speaker) || !HasWordsBefore(tree, verb)) return;
        var told = tree.Head(verb);
        tree.Attach(speaker, verb, "nsubj");
        if (tree.Label(verb) != "conj" || told > verb) return;
        while (tree.Label(told) == "conj" && tree.Head(told) is >= 0 and var first && first < told && tree.IsVerb(first)) told = first;
        tree.Attach(verb, told, "parataxis");
    }

    // "took the village, the ministry in Juba said": the noun phrase between comma and verb speaks, and stands beside nothing
    private static void FreeSpeaker(EditableTree tree, int verb)
    {
        if (verb < 4 || tree.HasSubject(verb) || tree.Xpos(verb) is not ("VBD" or "VBZ") || tree.ChildBefore(verb, "cc") >= 0
            || tree.ChildBefore(verb, "mark") >= 0 || tree.ChildBefore(verb, "aux") >= 0
            || tree.Label(verb) is "acl:relcl" or "acl" or "amod") return;
        var speaker = -1;
        for (var at = verb - 1; at >= 0 && at != verb && !tree.Dominates(at, verb); at = tree.Head(at))
            if (tree.IsNominal(at) && tree.Label(at) is "appos" or "conj" or "obj" or "dep" or "parataxis" && tree.ChildBefore(at, "case") < 0
                && tree.ChildBefore(at, "cc") < 0 && tree.Rightmost(at) == verb - 1 && OpensWithComma(tree, at)) speaker = at;
        if (speaker < 0 || !HasWordsBefore(tree, verb) && !(tree.Head(speaker) is >= 0 and var thing && thing < speaker)) return;
        tree.Attach(speaker, verb, "nsubj");
    }

    private static bool OpensWithComma(EditableTree tree, int noun)
    {
        var first = tree.Leftmost(noun);
        return tree.Text(first) is "," or "\"" or "”" || first > 0 && tree.Text(first - 1) is "," or "\"" or "”";
    }

    private static bool ClosesWords(EditableTree tree, int token) => tree.Text(token) is "," or "\"" or "”" or "’" or "—" or "–"
        || tree.Text(token) == "so" && token > 0 && tree.Text(token - 1) is ";" or ":" or ",";

    private static bool HasWordsBefore(EditableTree tree, int verb)
    {
        if (tree.Head(verb) is >= 0 and var head && head < verb) return true;
        for (var i = 0; i < verb; i++)
            if (tree.Head(i) == verb
                && tree.Label(i) is "ccomp" or "parataxis" or "advcl" or "xcomp" or "conj" or "csubj" or "dep" or "discourse") return true;
        return false;
    }

    // "The parties, he told reporters, had accepted", "The text was ready, diplomats said": the first subject is that of the words
    private static void PartSubjects(EditableTree tree, int verb)
    {
        if (tree.ChildBefore(verb, "nsubj") is not (>= 2 and var speaker)) return;
        var first = -1;
        for (var i = 0; i < speaker && first < 0; i++)
            if (tree.Head(i) == verb && tree.Label(i) is "nsubj" or "nsubj:pass" or "nsubj:outer") first = i;
        if (first < 0 || tree.LastWord(first) >= tree.Leftmost(speaker)) return;
        var start = tree.Leftmost(speaker);
        if (start < 1 || tree.Text(start - 1) is not ("," or "\"" or "”" or "’")) return;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) is not ("ccomp" or "xcomp" or "parataxis" or "conj" or "advcl") || i < first) continue;
            if (tree.HasSubject(i) || tree.ChildBefore(i, "cc") >= 0 || tree.ChildBefore(i, "mark") >= 0 || !tree.IsVerb(i)
                && !tree.HasChild(i, "cop")) continue;
            tree.Attach(first, i, tree.HasChild(i, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.Attach(i, verb, "ccomp");
            return;
        }

        // "Every bank that helps them will be cut off," the envoy said: a clause without its pronoun tells of nothing
        for (var i = first + 1; i < start; i++)
        {
            if (tree.Head(i) != first || tree.Label(i) != "acl:relcl" || tree.HasSubject(i) || tree.HasChild(i, "mark") || tree.HasChild(i, "obj")
                || tree.ChildBefore(i, "aux") < 0) continue;
            tree.Attach(i, verb, "ccomp");
            tree.Attach(first, i, tree.HasChild(i, "aux:pass") ? "nsubj:pass" : "nsubj");
            return;
        }

        // "Its answer will be a blockade, officials told hauliers": the words stand above the verb of saying
        var above = tree.Head(verb);
        if (above > first && above < start && tree.Label(verb) == "parataxis"
            && !tree.HasSubject(above)) tree.Attach(first, above, tree.HasChild(above, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    // "said Kim had promised him he would stop": of two clauses the second is what the first one's verb of speaking tells
    private static void GivePromise(EditableTree tree, int verb)
    {
        var first = -1;
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != verb || tree.Label(i) != "ccomp") continue;
            if (first < 0)
            {
                if (!SpeechVerbs.Contains(tree.Lemma(i), tree.Text(i)) && tree.Lemma(i) is not "assure" || !tree.HasSubject(i)
                    || !tree.HasChild(i, "iobj") || tree.HasChild(i, "ccomp")) return;
                first = i;
                continue;
            }

            if (tree.ChildBefore(i, "cc") < 0 && tree.HasSubject(i)) tree.Attach(i, first, "ccomp");
            return;
        }
    }
}
