using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives back their tag to infinitives and conjoined verbs that were read as parts of a noun phrase.</summary>
internal static class InfinitiveRepair
{
    private static readonly FrozenSet<string> Undertaking = WordLists.English["undertaking to"];

    private static readonly FrozenSet<string> Asking = WordLists.English["asking to"];

    private static readonly FrozenSet<string> FreeThings = WordLists.English["free things"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 1; i + 1 < tree.Count; i++)
        {
            if (tree.Text(i - 1) == "to")
            {
                Infinitive(tree, i);
                Offered(tree, i);
                Freed(tree, i);
                if (i > 3) Asked(tree, i);
            }
            else if (tree.Text(i) == "both") Addressed(tree, i);
            else if (tree.Text(i - 1) == ",") MainVerb(tree, i);
            else ConjoinedVerb(tree, i);
        }
    }

    // "was due in Juba to see Kamau": a name has no purpose, who goes there has
    public static void Purpose(EditableTree tree, int verb)
    {
        if (tree.Xpos(verb) != "VB" || tree.Label(verb) != "acl" || tree.Head(verb) is not (>= 1 and var name) || name > verb || !tree.IsName(name)) return;
        if (tree.Label(name) is not ("obl" or "nmod") || tree.ChildBefore(name, "case") is not (>= 0 and var preposition)
            || tree.Text(preposition) is not ("in" or "to" or "at" or "into" or "for") || tree.Head(name) is not (>= 0 and var governor) || governor > name) return;
        if (!tree.IsFullVerb(governor) && !tree.IsAdjective(governor)) return;
        tree.Attach(verb, governor, "advcl");
    }

    // "asked Peru, which holds the chair, to call a meeting": the infinitive after the clause is what one asks
    private static void Asked(EditableTree tree, int token)
    {
        if (tree.Xpos(token) != "VB" || tree.Text(token - 2) != "," || tree.Head(token) is not (>= 0 and var inner) || inner >= token - 1) return;
        while (inner >= 0 && !tree.Label(inner).EndsWith(":relcl", StringComparison.Ordinal)) inner = tree.Head(inner);
        if (inner < 0 || tree.Head(inner) is not (>= 0 and var antecedent)
            || tree.Leftmost(inner) is var start && (start < 1 || tree.Text(start - 1) != "," && tree.Text(start) != ",")) return;
        var verb = tree.IsFullVerb(antecedent) ? antecedent : tree.Head(antecedent);
        if (verb < 0 || verb > start || !tree.IsFullVerb(verb) || !Asking.Contains(tree.Lemma(verb))) return;
        tree.Attach(token, verb, "xcomp");
    }

    // "agreed to resume negotiations", "undertook to free prisoners": no compound and no adjective
    private static void Infinitive(EditableTree tree, int token)
    {
        var noun = tree.Head(token);
        if (noun <= token || !tree.IsCommonNoun(noun) || tree.Head(noun) is not (>= 0 and var verb) || verb >= token || !tree.IsFullVerb(verb))
            return;
        var marked = tree.Label(token - 1) == "mark" && tree.Head(token - 1) == token && tree.Label(token) == "compound" && tree.IsCommonNoun(token);
        var freed = tree.Text(token) == "free" && tree.Label(token) == "amod" && Undertaking.Contains(tree.Lemma(verb))
            && !FreeThings.Contains(tree.Lemma(noun));
        if (!marked && !freed) return;
        tree.Tag(token, UniversalPos.Verb, "VB");
        tree.Attach(token, verb, "xcomp");
        tree.Attach(token - 1, token, "mark");
        tree.Attach(noun, token, "obj");
    }

    // "urged Peru to free the captives", "a call to open its borders": an article follows no adjective
    private static void Freed(EditableTree tree, int token)
    {
        if (tree.Text(token) is not ("free" or "open" or "clear" or "secure" or "lower") || !tree.IsAdjective(token) || token + 2 >= tree.Count
            || tree.Xpos(token + 1) is not ("DT" or "PDT" or "PRP$" or "CD")) return;
        var noun = tree.Label(token - 1) == "case" && tree.Head(token - 1) > token ? tree.Head(token - 1) : tree.Head(token);
        // "refused to free the captives": noun and adjective may both hang on the verb
        for (var i = token + 2; noun < token && i < Math.Min(tree.Count, token + 6); i++)
        {
            if (tree.IsNominal(i) && (tree.Head(i) == noun || tree.Head(i) == tree.Head(noun)) && tree.Label(i) == "obl" && tree.ChildBefore(i, "case") < 0) noun = i;
        }

        // "extracted an agreement to free the captives": the infinitive is the noun's
        var governor = tree.Label(token) == "nmod" ? tree.Head(token) : tree.Head(noun);
        if (noun <= token + 1 || !tree.IsNominal(noun) || governor < 0 || governor >= token) return;
        tree.Tag(token, UniversalPos.Verb, "VB");
        // "undertook to leave and to free the captives": a second infinitive beside the first
        var isSecond = token > 2 && tree.Text(token - 2) is "and" or "or" && tree.Xpos(governor) == "VB";
        tree.Attach(token, governor, isSecond ? "conj" : tree.IsFullVerb(governor) ? "xcomp" : "acl");
        if (isSecond) tree.Attach(token - 2, token, "cc");
        tree.Attach(token - 1, token, "mark");
        tree.Attach(noun, token, "obj");
    }

    // "offered to swap captured soldiers": what one undertakes to do has an object
    private static void Offered(EditableTree tree, int token)
    {
        if (tree.Xpos(token) != "NN" || tree.Label(token) is not ("obl" or "nmod" or "obj") || tree.Head(token) is not (>= 0 and var verb) || verb > token - 2 || !tree.IsFullVerb(verb)
            || !Undertaking.Contains(tree.Lemma(verb)) || tree.Head(token - 1) != token || tree.Leftmost(token) != token - 1 || verb != token - 2) return;
        var participle = token + 1;
        if (tree.Head(participle) != token || tree.Label(participle) != "acl" || tree.Xpos(participle) is not ("VBN" or "VBD")) return;
        for (var thing = participle + 1; thing < Math.Min(tree.Count, participle + 6); thing++)
        {
            if (tree.Head(thing) != participle || tree.Label(thing) != "obj" || tree.Leftmost(thing) != participle + 1) continue;
            tree.Tag(token, UniversalPos.Verb, "VB");
            tree.Attach(token, verb, "xcomp");
            tree.Attach(token - 1, token, "mark");
            tree.Attach(thing, token, "obj");
            tree.Attach(participle, thing, "amod");
            for (var i = thing + 1; i < tree.Count; i++) if (tree.Head(i) == participle) tree.Attach(i, token, tree.Label(i));
            return;
        }
    }

    // "urged both to respect it": whom one asks, not a part of what one asks for
    private static void Addressed(EditableTree tree, int token)
    {
        if (token + 2 >= tree.Count || !tree.IsFullVerb(token - 1) || tree.Head(token) == token - 1) return;
        // "asked both for restraint", but not "asked both for men and for arms"
        var isAskedFor = tree.Text(token + 1) == "for" && Asking.Contains(tree.Lemma(token - 1))
            && !tree.Contains("and", token, Math.Min(tree.Count, token + 9));
        if (!isAskedFor && (tree.Text(token + 1) != "to" || tree.Xpos(token + 2) != "VB")) return;
        tree.Tag(token, UniversalPos.Pron, "DT");
        tree.Attach(token, token - 1, "obj");
    }

    // "welcomed the offer and proposed talks": a verb's second object would need no "and" before its participle
    private static void ConjoinedVerb(EditableTree tree, int token)
    {
        if (tree.Label(token) != "amod" || tree.Xpos(token) is not ("VBN" or "VBD") || tree.ChildBefore(token, "cc") is not (>= 1 and var and))
            return;
        var noun = tree.Head(token);
        if (noun <= token || !tree.IsCommonNoun(noun) || tree.Label(noun) != "obj" || tree.Head(noun) is not (>= 0 and var verb) || verb >= and
            || tree.Xpos(verb) is not ("VBD" or "VBN")) return;
        if (tree.Leftmost(noun) < and)
        {
            // "bombed Kenya and blocked aid": the name before "and" is the first verb's object
            var first = and - 1;
            while (tree.Head(first) < and && tree.Head(first) > verb && tree.Label(first) == "flat") first = tree.Head(first);
            if (!tree.IsName(first) || tree.Head(first) != noun || tree.Label(first) is not ("compound" or "nmod:desc") || tree.Leftmost(noun) < tree.Leftmost(first)) return;
            tree.Attach(noun, token, "obj");
            tree.Tag(token, UniversalPos.Verb, tree.Xpos(verb));
            tree.Attach(token, verb, "conj");
            tree.Attach(noun, token, "obj");
            tree.Attach(first, verb, "obj");
            return;
        }

        tree.Tag(token, UniversalPos.Verb, tree.Xpos(verb));
        tree.Attach(token, verb, "conj");
        tree.Attach(noun, token, "obj");
    }

    // "Kenya, which lost 13 soldiers, rejected calls", "the mayor, Kamau, proposed talks": the verb stands after the comma
    private static void MainVerb(EditableTree tree, int token)
    {
        if (tree.Label(token) != "amod" || tree.Xpos(token) is not ("VBN" or "VBD")) return;
        var root = tree.Root;
        var noun = tree.Head(token);
        if (!tree.IsNominal(root) || root >= token || noun <= token || noun == root || !tree.IsCommonNoun(noun)
            || tree.Leftmost(noun) < token - 1 || !tree.HasChild(root, "acl:relcl") && !tree.HasChild(root, "appos")) return;
        tree.Tag(token, UniversalPos.Verb, "VBD");
        tree.Promote(token, root);
        tree.Attach(noun, token, "obj");
    }
}
