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
            else if (tree.IsNominal(i) && IsPredicate(tree, i)) MakePresent(tree, i);
            else if (i > 2 && tree.Xpos(i) is "RP" or "RB" or "IN" or "NN" && tree.Text(i - 1) == "-" && IsPulling(tree, i)) MakeNoun(tree, i);
            // "rebel-run Garissa": behind a hyphen it tells who runs the place
            else if (i > 1 && tree.Text(i) is "run" or "held" or "controlled" or "led" or "backed" or "ruled" && tree.Text(i - 1) == "-" && tree.Label(i) is "amod" or "compound" && tree.IsNominal(i) && tree.Head(i - 2) == i) tree.Tag(i, UniversalPos.Verb, "VBN");
            // "saw each other", "fought one another": no adjective
            else if (i > 0 && tree.Text(i) is "other" or "another" && tree.Xpos(i) is "JJ" or "DT" && tree.Text(i - 1) is "each" or "one" && tree.Head(i) >= 0 && tree.Head(i) == tree.Head(i - 1)) JoinReciprocal(tree, i);
            // "holds the other responsible": whom, and for what
            else if (i > 1 && tree.Text(i) == "other" && tree.Label(i) == "amod" && tree.Text(i - 1) == "the" && tree.Head(i) == i + 1 && tree.IsAdjective(i + 1)
                && tree.Head(i + 1) is >= 0 and var held && held < i && tree.Lemma(held) is "hold" or "deem" or "find" or "consider") JoinOther(tree, i, held);
            else if (i > 2 && tree.Xpos(i) == "VBZ" && tree.Label(i) is "ccomp" or "xcomp" or "obj" && IsCalled(tree, i)) MakeCalled(tree, i);
            // "the response was to sanction Kenya"
            else if (tree.IsCommonNoun(i) && tree.HasChild(i, "obj") && tree.ChildBefore(i, "mark") == i - 1 && i > 0 && tree.Text(i - 1) == "to") tree.Tag(i, UniversalPos.Verb, "VB");
            else if (tree.Xpos(i) is "JJ" && tree.Label(i) is "obj" or "obl" or "nsubj" && IsEncounter(tree.Lemma(i))
                && tree.Label(Math.Min(i + 1, tree.Count - 1)) != "obj") tree.Tag(i, UniversalPos.Noun, "NN");
        }
    }

    private static void JoinOther(EditableTree tree, int other, int verb)
    {
        tree.Attach(other + 1, verb, "xcomp");
        tree.Attach(other, verb, "obj");
        tree.Attach(other - 1, other, "det");
        tree.Tag(other, UniversalPos.Pron, "NN");
    }

    // "called the Kenyan claims absurd": an adjective of a people between article and word, an adjective behind it
    private static bool IsCalled(EditableTree tree, int claims) =>
        tree.Head(claims) is >= 0 and var verb && verb < claims && tree.Lemma(verb) is "call" or "deem" or "brand" or "label" or "find" or "consider" or "term" or "think" or "declare" or "judge"
            && tree.Head(claims - 1) == claims && tree.Label(claims - 1) == "nsubj" && char.IsUpper(tree.Text(claims - 1)[0]) && tree.Text(claims - 2) == "the"
            && Judged(tree, claims) >= 0;

    private static int Judged(EditableTree tree, int claims)
    {
        for (var i = claims + 1; i < Math.Min(tree.Count, claims + 5); i++)
            if (tree.Head(i) == claims && tree.Label(i) is "xcomp" or "obj" or "ccomp" && tree.IsAdjective(i)) return i;
        return -1;
    }

    private static void MakeCalled(EditableTree tree, int claims)
    {
        var (verb, judged) = (tree.Head(claims), Judged(tree, claims));
        tree.Tag(claims, UniversalPos.Noun, "NNS");
        tree.Attach(claims, verb, "obj");
        tree.Attach(claims - 1, claims, "amod");
        tree.Attach(claims - 2, claims, "det");
        tree.Attach(judged, verb, "xcomp");
    }

    // "demanded an immediate pull-out", "obtained a partial pull-back": behind an article verb and particle are one noun
    private static bool IsPulling(EditableTree tree, int particle) =>
        tree.Text(particle) is "out" or "back" or "down" or "off" or "over" or "up" && tree.Head(particle - 2) == particle && tree.Label(particle - 2) == "compound"
            && tree.Label(particle) is "compound:prt" or "advmod" or "xcomp" && tree.Head(particle) is >= 0 and var verb && verb < particle - 2 && tree.IsFullVerb(verb)
            && !tree.HasObjectBefore(verb, tree.Count) && (tree.ChildBefore(particle, "det") >= 0 || tree.ChildBefore(particle - 2, "det") >= 0);

    private static void MakeNoun(EditableTree tree, int particle)
    {
        tree.Tag(particle, UniversalPos.Noun, "NN");
        tree.Attach(particle, tree.Head(particle), "obj");
        for (var i = 0; i < particle - 2; i++)
            if (tree.Head(i) == particle - 2) tree.Attach(i, particle, tree.Label(i));
    }

    private static void JoinReciprocal(EditableTree tree, int other)
    {
        tree.Attach(other - 1, other, "det");
        tree.Tag(other, UniversalPos.Pron, "NN");
    }

    // a "noun" with an object: a participle that opens the sentence, or a past tense after its subject ("wound up a visit")
    private static bool IsClause(EditableTree tree, int token)
    {
        if (!tree.HasChild(token, "obj") || tree.ChildBefore(token, "det") >= 0 || tree.ChildBefore(token, "case") >= 0
            || tree.ChildBefore(token, "nmod:poss") >= 0 || tree.HasChild(token, "cop")) return false;
        if (tree.Text(token).EndsWith("ing", StringComparison.Ordinal)) return tree.Label(token) is "advcl" or "acl" || token == 0 && tree.Label(token) is "ccomp" or "nsubj" or "dep" or "parataxis";
        return tree.Label(token) is "root" or "conj" or "ccomp" or "advcl" or "acl:relcl" && tree.ChildBefore(token, "nsubj") >= 0
            && tree.Text(token) is "wound";
    }

    // "Peru and Chile withhold recognition", "Peru summons the envoy": a noun with an object behind it and names before it is their verb
    private static bool IsPredicate(EditableTree tree, int token)
    {
        if (tree.Xpos(token) is not ("NN" or "NNS" or "NNP") || tree.Label(token) is not ("root" or "ccomp" or "conj" or "acl:relcl") || token < 1 || tree.HasChild(token, "det")
            || tree.HasChild(token, "case") || tree.HasChild(token, "nmod:poss") || tree.HasChild(token, "cop") || tree.HasChild(token, "amod") || tree.HasChild(token, "mark")) return false;
        var thing = -1;
        for (var i = token + 1; i < Math.Min(tree.Count, token + 8) && thing < 0; i++) if (tree.Head(i) == token && tree.Label(i) == "obj") thing = i;
        if (thing < 0 || tree.Leftmost(thing) != token + 1) return false;
        if (tree.ChildBefore(token, "nsubj") >= 0) return true;
        var subject = Plural(tree, token);
        return subject >= 0 && (tree.Text(token).EndsWith('s') || tree.HasChild(subject, "conj") || tree.Xpos(subject) is "NNS" or "NNPS");
    }

    private static int Plural(EditableTree tree, int token)
    {
        for (var i = 0; i < token; i++)
            if (tree.Head(i) == token && tree.Label(i) is "compound" or "nmod:desc" && tree.IsNominal(i) && tree.Rightmost(i) == token - 1) return i;
        return -1;
    }

    private static void MakePresent(EditableTree tree, int verb)
    {
        if (tree.ChildBefore(verb, "nsubj") < 0 && Plural(tree, verb) is >= 0 and var subject) tree.Attach(subject, verb, "nsubj");
        tree.Tag(verb, UniversalPos.Verb, tree.Text(verb).EndsWith('s') ? "VBZ" : "VBP");
        for (var i = verb + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == verb && tree.Label(i) == "nmod") tree.Attach(i, verb, "obl");
        }
    }

    private static void MakeVerb(EditableTree tree, int token)
    {
        if (token == 0 && tree.Label(token) is "ccomp" or "nsubj" or "dep" or "parataxis") tree.Attach(token, tree.Head(token), "advcl");
        tree.Tag(token, UniversalPos.Verb, tree.Text(token).EndsWith("ing", StringComparison.Ordinal) ? "VBG" : "VBD");
        for (var i = token + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) == token && tree.Label(i) == "nmod") tree.Attach(i, token, "obl");
        }
    }

    private static bool IsEncounter(string lemma) =>
        lemma is "bilateral" or "trilateral" or "quadrilateral" or "plenary" or "tete-a-tete" or "tête-à-tête" or "one-on-one" or "face-to-face" or "sit-down" or "in-person";
}
