using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives a sentence its verb back where a description between commas or dashes has swallowed it.</summary>
/// <remarks>
/// "Nigeria, which holds the chair, cut supplies", "Poland — a close ally — condemned the raid": a full sentence whose root is its
/// subject has its verb behind the mark that closes the description.
/// </remarks>
internal static class MainVerbRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        var root = tree.Root;
        if (root < 0 || tree.Count < 6 || !tree.IsNominal(root) || tree.Text(tree.Count - 1) is not ("." or "\"" or "”" or "!")) return;
        if (tree.HasChild(root, "cop") || tree.HasSubject(root) || tree.ChildBefore(root, "case") >= 0) return;
        if (Pair(tree, root)) return;
        if (Opening(tree, root) is not (> 0 and var opening) || Verb(tree, opening) is not (> 0 and var verb)) return;
        // what a verb of the description has taken from behind it
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) > opening && tree.Head(i) < verb && !tree.Dominates(verb, i)) tree.Attach(i, verb, tree.Label(i) == "acl:relcl" ? "conj" : tree.Label(i));
        }

        var subject = tree.ChildBefore(verb, "nsubj") is >= 0 and var own ? own : tree.ChildBefore(verb, "nsubj:pass");
        tree.Uproot(verb, root);
        if (tree.Xpos(verb) is "VBN" or "VB" && !tree.HasChild(verb, "aux") && !tree.HasChild(verb, "aux:pass")) tree.Tag(verb, UniversalPos.Verb, tree.Xpos(verb) == "VB" ? "VBP" : "VBD");
        var label = tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        // "U.S. envoy Wanjiru Kamau, whose …, commended": the name was left to the verb, the title stood above it
        if (subject > root && subject < opening)
        {
            tree.Attach(root, subject, "nmod:desc");
            for (var i = opening; i < verb; i++)
                if (tree.Head(i) == root && tree.Label(i) is "acl:relcl" or "acl" or "appos") tree.Attach(i, subject, tree.Label(i));
            return;
        }

        tree.Attach(root, verb, label);
        // "Five members — Spain, Greece and Cyprus — still refuse": the names between the dashes are members
        for (var i = opening + 1; i < verb; i++)
        {
            if (!tree.IsNominal(i) || tree.Leftmost(i) > opening + 1 || tree.Head(i) < verb) continue;
            var later = tree.Head(i);
            tree.Attach(i, root, "appos");
            if (later == verb) break;
            for (var other = verb + 1; other < later; other++)
                if (tree.Label(other) == "conj" && tree.IsNominal(other) && tree.Head(other) >= i && tree.Head(other) < verb) tree.Attach(other, later, "nsubj");
            break;
        }

        if (subject > opening) tree.Attach(subject, root, tree.IsName(subject) && tree.Leftmost(subject) == opening + 1 ? "appos" : "dep");
    }

    // "Kamau, the envoy, and Abdi met", "Kamau, who flew on to Juba, and his host have met": the verb is of both
    private static bool Pair(EditableTree tree, int root)
    {
        for (var verb = root + 4; verb < tree.Count; verb++)
        {
            if (tree.Label(verb) != "conj" || !tree.IsFullVerb(verb) || tree.Xpos(verb) is not ("VBD" or "VBZ" or "VBP") && !tree.HasFiniteAuxiliary(verb)) continue;
            var fellow = tree.Head(verb);
            if (fellow != root && (tree.Label(fellow) != "acl:relcl" || tree.Head(fellow) != root)) continue;
            if (tree.ChildBefore(verb, "cc") is not (> 1 and var and) || tree.Text(and) != "and" || tree.Text(and - 1) != "," || tree.ChildBefore(verb, "nsubj") is not (>= 0 and var second)
                || second < and || tree.Leftmost(second) != and + 1 || !tree.IsNominal(second) || !tree.Contains(",", root, and - 1) || tree.Contains(",", and, verb) || !IsAdjoining(tree, second, verb)) continue;
            tree.Uproot(verb, root);
            tree.Attach(root, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.Attach(second, root, "conj");
            tree.Attach(and, second, "cc");
            return true;
        }

        return false;
    }

    private static bool IsAdjoining(EditableTree tree, int subject, int verb)
    {
        var end = tree.Rightmost(subject) + 1;
        while (end < verb && (tree.IsVerbModifier(end) || tree.Text(end) == ",")) end++;
        return end == verb;
    }

    // the comma or dash right behind the noun phrase that is the root
    private static int Opening(EditableTree tree, int root)
    {
        for (var i = root + 1; i + 3 < tree.Count; i++)
        {
            // "Kamau (D-Iowa) — who had vowed"
            if (tree.Text(i) == "(")
            {
                while (i + 3 < tree.Count && tree.Text(i) != ")") i++;
                continue;
            }

            if (tree.Text(i) is "," or "—" or "–" or "--") return i;
            if (tree.IsVerb(i) || tree.Text(i) is ":" or ";" or "|" or "-") return -1;
        }

        return -1;
    }

    private static int Verb(EditableTree tree, int opening)
    {
        var isDash = tree.Text(opening) != ",";
        var participle = -1;
        for (var i = opening + 2; i < tree.Count; i++)
        {
            if (tree.Text(i) is ";" or ":") break;
            if (!Closes(tree, i, opening, isDash)) continue;
            var verb = i;
            if (tree.Label(i) is "aux" or "aux:pass" && tree.Xpos(i) is "MD" or "VBD" or "VBZ" or "VBP" && tree.Head(i) > i) verb = tree.Head(i);
            else if (!tree.IsFullVerb(i) || tree.Xpos(i) is "VBG" || tree.Xpos(i) == "VB" && tree.Text(i) != tree.Lemma(i)) continue;
            if (!tree.IsFullVerb(verb) || tree.Label(verb) is "root" or "amod" or "compound" || !CanLead(tree, verb, opening)) continue;
            if (verb != i || tree.Xpos(verb) is "VBD" or "VBZ" or "VBP") return verb;
            // "…, accused by Peru of theft, …" goes on with the description, "…, proposed talks" is the verb
            var next = verb + 1 < tree.Count ? tree.Text(verb + 1) : "";
            if (next == "by") continue;
            if (next is "for" or "on" && tree.Lemma(verb) == "call" || verb + 1 < tree.Count && !tree.IsPreposition(verb + 1)) return verb;
            if (participle < 0) participle = verb;
        }

        return participle;
    }

    // a comma or dash stands right before a token and its adverbs
    private static bool Closes(EditableTree tree, int token, int opening, bool isDash)
    {
        var at = token - 1;
        while (at > opening + 1 && tree.Label(at) == "advmod") at--;
        return at > opening + 1 && (tree.Text(at) is "—" or "–" or "--" || !isDash && tree.Text(at) == ",");
    }

    // no verb of the description itself: it has no pronoun, conjunction or subject of its own there
    private static bool CanLead(EditableTree tree, int verb, int opening)
    {
        for (var i = opening; i < verb; i++)
        {
            if (tree.Head(i) != verb) continue;
            if (tree.Label(i) is "mark" or "cc" || tree.Text(i) is "who" or "which" or "whom" or "that" or "where" or "when" or "whose") return false;
            if (tree.Label(i).StartsWith("nsubj", StringComparison.Ordinal) && tree.Leftmost(i) != opening + 1) return false;
        }

        return tree.Text(opening) != "," || !tree.Label(verb).StartsWith("nsubj", StringComparison.Ordinal);
    }
}
