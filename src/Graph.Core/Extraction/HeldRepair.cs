using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Makes "Kenyan-held" an attribute of the place after it: "in Kenyan-held Garissa", "rebel-run Faya was shelled".</summary>
/// <remarks>Parsers take the participle for a verb and the place for its object, or hang it on a noun further on.</remarks>
internal static class HeldRepair
{
    private static readonly FrozenSet<string> Holding = WordLists.English["participles that tell whose a place is"];

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var hyphen = 1; hyphen + 2 < tree.Count; hyphen++)
        {
            var participle = hyphen + 1;
            if (tree.Text(hyphen) is not ("-" or "‑") || !Holding.Contains(tree.Text(participle))) continue;
            if (PlaceAfter(tree, participle) is { } place) Describe(tree, hyphen - 1, participle, place);
        }
    }

    // the name that follows, or the noun it belongs to: "Garissa", "northern Mali", "port of Garissa"
    private static int? PlaceAfter(EditableTree tree, int participle)
    {
        var at = participle + 1;
        while (at < tree.Count && tree.IsAdjective(at)) at++;
        if (at >= tree.Count || !tree.IsNominal(at)) return null;
        var last = at;
        if (tree.IsName(at)) while (last + 1 < tree.Count && tree.IsName(last + 1) && (tree.Head(last + 1) == at || tree.Head(at) == last + 1)) last++;
        else while (last + 1 < tree.Count && tree.IsCommonNoun(last + 1) && tree.Label(last) == "compound") last++;
        // "Zaporizhzhia region": the noun carries the name
        return last > at && tree.Head(at) == last ? last : at;
    }

    private static void Describe(EditableTree tree, int holder, int participle, int place)
    {
        if (tree.Head(place) == participle || tree.Dominates(participle, place)) TakePlace(tree, participle, place, holder);
        tree.Tag(participle, UniversalPos.Verb, "VBN");
        tree.Attach(participle, place, "amod");
        if (!tree.Dominates(holder, participle)) tree.Attach(holder, participle, "compound");
    }

    // the place stands in the sentence where the participle stood; what hung on that hangs on the place or on the verb around
    private static void TakePlace(EditableTree tree, int participle, int place, int holder)
    {
        var above = tree.Head(participle);
        var isMarked = false;
        for (var i = 0; i < holder; i++) isMarked |= (tree.Head(i) == participle || tree.Head(i) == holder) && tree.Label(i) is "mark" or "case";
        var label = tree.Label(participle);
        if (above >= 0 && label is "advcl" or "acl" or "ccomp" or "xcomp") label = isMarked || tree.ChildBefore(place, "case") >= 0 ? tree.IsNominal(above) ? "nmod" : "obl" : "obj";
        tree.Lift(place, participle, above, label);
        for (var i = 0; i < tree.Count; i++)
        {
            if (i == holder || i == place || i == participle - 1) continue;
            if (i < holder && (tree.Head(i) == participle || tree.Head(i) == holder) && tree.Label(i) is "mark" or "case") tree.Attach(i, place, "case");
            else if (tree.Head(i) != participle) continue;
            else if (i < place || above < 0) tree.Attach(i, place, tree.Label(i));
            else tree.Attach(i, above, tree.Label(i));
        }
    }
}
