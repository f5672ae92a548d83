namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>Summaries as parameter rows: what articles add to entities and edges.</summary>
internal static class SummaryRows
{
    /// <summary>What is added to an entity; <c>first</c> replaces its description where the article comes before all others.</summary>
    public static Dictionary<string, object?> Of(string key, EntitySummary summary) => new()
    {
        ["id"] = key,
        ["firstArticle"] = summary.FirstArticle,
        ["articles"] = summary.Articles,
        ["forms"] = summary.Aliases,
        ["first"] = new Dictionary<string, object?>
        {
            ["firstArticle"] = summary.FirstArticle,
            ["name"] = NodeName.Shorten(summary.First.Name),
            ["kind"] = KindNames.Of(summary.First.Kind),
            ["fullId"] = key == summary.First.Id ? null : summary.First.Id,
            ["wikidata"] = summary.First.Wikidata,
            ["latitude"] = summary.First.Latitude,
            ["longitude"] = summary.First.Longitude,
        },
    };

    /// <summary>What is added to an edge, with a number to tell it from the others.</summary>
    public static Dictionary<string, object?> Of(int number, EdgeKey key, EdgeSummary summary) => new()
    {
        ["number"] = number,
        ["source"] = key.Source,
        ["target"] = key.Target,
        ["properties"] = new Dictionary<string, object?>
        {
            ["count"] = summary.Count,
            ["articles"] = summary.Articles,
            ["firstDate"] = summary.FirstDate,
            ["lastDate"] = summary.LastDate,
            ["status"] = KindNames.Of(summary.Best.Status),
            ["statuses"] = summary.Statuses.Select(KindNames.Of),
            ["roles"] = summary.Roles.Count == 0 ? null : summary.Roles,
            ["evidence"] = summary.Best.Evidence,
            ["source"] = summary.BestSource,
            ["confidence"] = summary.Best.Confidence,
            ["sentence"] = summary.Best.Sentence,
            ["statement"] = summary.Best.Id,
        },
    };
}
