namespace Graph.Core.Extraction;

/// <summary>Makes "so much as" and "as much as" the modifier that they are: "left without so much as a statement" is without a statement.</summary>
internal static class SoMuchAsRepair
{
    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree)
    {
        for (var much = 2; much + 2 < tree.Count; much++)
        {
            if (tree.Text(much) != "much" || tree.Text(much + 1) != "as" || tree.Text(much - 1) is not ("so" or "as") || tree.Text(much - 2) != "without") continue;
            if (tree.Head(much + 1) is not (>= 0 and var noun) || noun < much || !tree.IsNominal(noun)) continue;
            var (head, label) = (tree.Head(much), tree.Label(much));
            if (head == noun || head < 0) continue;
            tree.Attach(noun, head, label);
            tree.Attach(much - 2, noun, "case");
            tree.Attach(much, noun, "advmod");
            tree.Attach(much + 1, much, "fixed");
        }
    }
}
