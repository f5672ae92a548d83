using Graph.Core.Mentions;

namespace Graph.Core.Extraction;

/// <summary>Gives clauses to the names that they stand beside or that open them.</summary>
internal static class NameClauseRepair
{
    /// <summary>Mends relative clauses and temporal clauses around a sentence's names.</summary>
    public static void Apply(EditableTree tree, Mention[] named)
    {
        foreach (var name in named)
        {
            if (name.Form != MentionForm.Name || !tree.IsName(name.Head)) continue;
            LowerRelative(tree, name);
            OpenPair(tree, name);
        }
    }

    // "talks with Abdi, who is in Juba": "who" right behind a name is that person, not the talks
    private static void LowerRelative(EditableTree tree, Mention name)
    {
        var comma = name.EndToken;
        if (comma + 2 >= tree.Count || tree.Text(comma) != "," || tree.Text(comma + 1) is not ("who" or "whom" or "whose")) return;
        var clause = comma + 1;
        while (clause >= 0 && tree.Label(clause) != "acl:relcl") clause = tree.Head(clause);
        if (clause < comma || tree.Head(clause) is not (>= 0 and var holder) || holder == name.Head || holder > name.Head) return;
        // "urged the army to leave Abdi, whose party had lost": the noun further off has no part in it
        if (tree.Text(comma + 1) == "whose" && !name.IsLocation && !tree.Dominates(holder, name.Head) && !tree.Dominates(name.Head, holder)
            && tree.Label(name.Head) is "obj" or "iobj" or "obl")
        {
            tree.Attach(clause, name.Head, "acl:relcl");
            return;
        }

        if (!tree.Dominates(holder, name.Head) || tree.IsName(holder) || !IsEvent(tree, holder)) return;
        tree.Attach(clause, name.Head, "acl:relcl");
    }

    private static bool IsEvent(EditableTree tree, int token) => tree.IsVerb(token) || tree.Lemma(token) is
        "talk" or "meeting" or "call" or "conversation" or "summit" or "visit" or "discussion" or "negotiation" or "dialogue" or "consultation" or "encounter" or "lunch" or "dinner" or "breakfast"
        or "handshake" or "agreement" or "accord" or "deal" or "pact" or "treaty" or "contact" or "letter" or "attack" or "criticism" or "pressure" or "support" or "praise" or "session" or "round" or "invitation";

    // "months after Mwangi and her counterpart, Abdi, signed": the two open the clause
    private static void OpenPair(EditableTree tree, Mention second)
    {
        var comma = second.FirstToken - 1;
        if (comma < 2 || tree.Text(comma) != "," || ClauseVerb(tree, second) is not (>= 0 and var verb)) return;
        var title = comma - 1;
        if (!tree.IsCommonNoun(title) || tree.Label(title) != "conj" || tree.Head(title) is not (>= 0 and var first) || !tree.IsName(first)
            || tree.Dominates(verb, first)) return;
        if (tree.Label(first) is not ("obj" or "obl" or "nmod" or "nsubj") || tree.ChildBefore(first, "case") is not (>= 0 and var marker)
            || tree.Text(marker) is not ("after" or "before" or "since" or "until" or "as" or "when")) return;
        if (tree.Head(verb) is not (>= 0 and var main) || main > marker || tree.ChildBefore(verb, "cc") >= 0
            || tree.Label(verb) is not ("conj" or "parataxis" or "ccomp" or "dep")) return;
        tree.Attach(second.Head, title, "appos");
        tree.Attach(first, verb, "nsubj");
        tree.Attach(marker, verb, "mark");
        tree.Attach(verb, main, "advcl");
    }

    // The finite verb of which a name is the subject, or that follows it and has none.
    private static int ClauseVerb(EditableTree tree, Mention name)
    {
        if (tree.Label(name.Head) == "nsubj") return tree.Head(name.Head);
        var next = name.EndToken < tree.Count && tree.Text(name.EndToken) == "," ? name.EndToken + 1 : name.EndToken;
        return tree.Label(name.Head) == "conj" && next < tree.Count && tree.IsFullVerb(next) && tree.Xpos(next) is "VBD" or "VBZ" or "VBP"
                && !tree.HasSubject(next)
            ? next
            : -1;
    }
}
