namespace Graph.Language.Morphology;

/// <summary>Features of verbs that depend on the sentence: agreement, mood, voice, and kind of participle.</summary>
internal static class VerbFeatures
{
    /// <summary>The features of a verb from its tag and its place in the tree; null where the lexicon decides.</summary>
    /// <param name="xpos">Penn tag of the verb.</param>
    /// <param name="verb">Index of the verb.</param>
    /// <param name="tree">Heads, labels, tags and forms of its sentence.</param>
    public static string? Of(string xpos, int verb, in TreeView tree) => xpos switch
    {
        "VBZ" => "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        // a third person that takes no -s is plural, whatever its subject looks like
        "VBP" => $"Mood=Ind|{Agreement(verb, tree).Replace("Number=Sing|Person=3", "Number=Plur|Person=3", StringComparison.Ordinal)}|Tense=Pres|VerbForm=Fin",
        "VBD" => $"Mood=Ind|{Agreement(verb, tree)}|Tense=Past|VerbForm=Fin",
        "MD" => "VerbForm=Fin",
        "VB" => IsImperative(verb, tree) ? "Mood=Imp|Person=2|VerbForm=Fin" : "VerbForm=Inf",
        "VBN" => IsPassive(verb, tree) ? "Tense=Past|VerbForm=Part|Voice=Pass" : "Tense=Past|VerbForm=Part",
        "VBG" => IsGerund(verb, tree) ? "VerbForm=Ger" : "Tense=Pres|VerbForm=Part",
        _ => null,
    };

    private static string Agreement(int verb, in TreeView tree)
    {
        // an auxiliary or copula agrees with the subject of what it serves
        var predicate = tree.Label(verb).StartsWith("aux", StringComparison.Ordinal) || tree.Label(verb) == "cop" ? tree.Head(verb) : verb;
        for (var steps = 0; predicate >= 0 && steps < 4; steps++)
        {
            var subject = tree.Dependant(predicate, "nsubj");
            if (subject < 0) subject = tree.Dependant(predicate, "expl");
            if (subject >= 0) return AgreementWith(subject, predicate, tree);
            if (tree.Label(predicate) is not "conj") break;
            predicate = tree.Head(predicate);
        }

        return "Number=Sing|Person=3";
    }

    private static string AgreementWith(int subject, int predicate, in TreeView tree)
    {
        var form = tree.Form(subject).ToLowerInvariant();
        switch (form)
        {
            case "i": return "Number=Sing|Person=1";
            case "we": return "Number=Plur|Person=1";
            case "you": return "Number=Sing|Person=2";
            case "they" or "these" or "those" or "both" or "many" or "several": return "Number=Plur|Person=3";
            case "who" or "which" or "that" when tree.Label(predicate) == "acl:relcl" && tree.Head(predicate) >= 0:
                return IsPlural(tree.Head(predicate), tree) ? "Number=Plur|Person=3" : "Number=Sing|Person=3";
            default: return IsPlural(subject, tree) ? "Number=Plur|Person=3" : "Number=Sing|Person=3";
        }
    }

    private static bool IsPlural(int noun, in TreeView tree) =>
        tree.Xpos(noun) is "NNS" or "NNPS" || tree.Dependant(noun, "conj") >= 0 || tree.Form(noun).Equals("they", StringComparison.OrdinalIgnoreCase);

    private static bool IsImperative(int verb, in TreeView tree) =>
        tree.Label(verb) is "root" or "parataxis" or "conj" or "ccomp"
        && tree.Dependant(verb, "aux") < 0 && tree.Dependant(verb, "mark") < 0 && tree.Dependant(verb, "nsubj") < 0
        && (tree.Label(verb) != "conj" || (tree.Xpos(tree.Head(verb)) == "VB" && IsImperative(tree.Head(verb), tree)));

    private static bool IsPassive(int verb, in TreeView tree)
    {
        var label = tree.Label(verb);
        if (label is "aux" or "aux:pass" or "cop") return false;
        if (tree.Dependant(verb, "aux:pass") >= 0 || tree.Dependant(verb, "nsubj:pass") >= 0 || tree.Dependant(verb, "obl:agent") >= 0) return true;
        var auxiliary = tree.Dependant(verb, "aux");
        if (auxiliary >= 0) return false;
        return label != "conj" || tree.Xpos(tree.Head(verb)) != "VBN" || IsPassive(tree.Head(verb), tree);
    }

    private static bool IsGerund(int verb, in TreeView tree) => tree.Label(verb) switch
    {
        "acl" or "amod" or "xcomp" or "csubj" or "csubj:pass" or "compound" or "nsubj" or "obj" or "obl" or "nmod" => tree.Dependant(verb, "aux") < 0,
        "conj" => tree.Xpos(tree.Head(verb)) == "VBG" && IsGerund(tree.Head(verb), tree),
        _ => false,
    };
}
