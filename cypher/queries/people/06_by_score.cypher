// Actors by computed score
// Ranks actors by the PageRank that `actorgraph analyze --write-back --to URI` put on them; empty before.
// $limit integer = 25: rows to return
MATCH (a:Actor)
RETURN a.name AS actor, a.kind AS kind, a.pageRank AS pageRank, a.betweenness AS betweenness, a.community AS community
ORDER BY coalesce(pageRank, -1.0) DESC, actor
LIMIT $limit
