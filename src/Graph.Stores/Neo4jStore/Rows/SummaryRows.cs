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

    /// <summary>What is added to an edge; <c>best</c> replaces its evidence where it is better.</summary>
    public static Dictionary<string, object?> Of(EdgeKey key, EdgeSummary summary) => new()
    {
        ["source"] = key.Source,
        ["target"] = key.Target,
        ["rank"] = (int)summary.Best.Status,
        ["count"] = summary.Count,
        ["articles"] = summary.Articles,
        ["firstDate"] = summary.FirstDate,
        ["lastDate"] = summary.LastDate,
        ["statuses"] = summary.Statuses.Select(KindNames.Of),
        ["roles"] = summary.Roles,
        ["best"] = new Dictionary<string, object?>
        {
            ["status"] = KindNames.Of(summary.Best.Status),
            ["evidence"] = summary.Best.Evidence,
            ["source"] = summary.BestSource,
            ["confidence"] = summary.Best.Confidence,
            ["sentence"] = summary.Best.Sentence,
            ["statement"] = summary.Best.Id,
        },
    };
}
