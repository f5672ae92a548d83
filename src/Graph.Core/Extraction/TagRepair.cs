using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Gives words the part of speech that their place in the tree shows: "Meeting Abdi in Juba, Kamau promised", "held a trilateral".</summary>
internal static class TagRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.IsCommonNoun(i) && IsClause(tree, i)) MakeVerb(tree, i);
            else if (tree.Xpos(i) is "JJ" && tree.Label(i) is "obj" or "obl" or "nsubj" && IsEncounter(tree.Lemma(i)) && tree.Label(Math.Min(i + 1, tree.Count - 1)) != "obj") tree.Tag(i, UniversalPos.Noun, "NN");
        }
    }

    // a "noun" with an object: a participle that opens the sentence, or a past tense after its subject ("wound up a visit")
    private static bool IsClause(EditableTree tree, int token)
    {
        if (!tree.HasChild(token, "obj") || tree.ChildBefore(token, "det") >= 0 || tree.ChildBefore(token, "case") >= 0 || tree.ChildBefore(token, "nmod:poss") >= 0 || tree.HasChild(token, "cop")) return false;
        if (tree.Text(token).EndsWith("ing", StringComparison.Ordinal)) return tree.Label(token) is "advcl" or "acl";
        return tree.Label(token) is "root" or "conj" or "ccomp" or "acl:relcl" && tree.ChildBefore(token, "nsubj") >= 0 && tree.Text(token) is "wound";
    }

    private static void MakeVerb(EditableTree tree, int token)
    {
        tree.Tag(token, UniversalPos.Verb, tree.Text(token).EndsWith("ing", StringComparison.Ordinal) ? "VBG" : "VBD");
        for (var i = token + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == token && tree.Label(i) == "nmod") tree.Attach(i, token, "obl");
        }
    }

    private static bool IsEncounter(string lemma) => lemma is "bilateral" or "trilateral" or "quadrilateral" or "plenary" or "tete-a-tete" or "tête-à-tête" or "one-on-one" or "face-to-face" or "sit-down" or "in-person";
}
