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
}
