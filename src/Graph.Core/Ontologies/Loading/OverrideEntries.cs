using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Reads the entries of overrides.yaml.</summary>
internal static class OverrideEntries
{
    private static readonly string[] Keys = ["merge", "into", "split", "to", "article"];

    public static void Read(string path, YamlNode node, List<OntologyOverride> overrides, List<OntologyMistake> mistakes, List<EntityReference> references)
    {
        var fields = new EntryFields(path, node, mistakes, Keys);
        var merge = fields.Text("merge");
        var split = fields.Text("split");
        if ((merge is null) == (split is null))
        {
            fields.Mistake(fields.Line, "neither a merge nor a split", merge ?? "(empty)", "write 'merge: ID' with 'into: ID', or 'split: NAME' with 'to: ID'");
            return;
        }

        var target = fields.Required(merge is not null ? "into" : "to");
        if (target is null)
        {
            return;
        }

        if (merge == target)
        {
            fields.Mistake(fields.Line, "merged into itself", target, "name two ids");
            return;
        }

        references.Add(new EntityReference(path, fields.LineOf(merge is not null ? "into" : "to"), "override target", target));
        overrides.Add(merge is not null
            ? new OntologyOverride(OverrideSort.Merge, merge, target, null, fields.Origin)
            : new OntologyOverride(OverrideSort.Split, split!, target, fields.Text("article"), fields.Origin));
    }
}
