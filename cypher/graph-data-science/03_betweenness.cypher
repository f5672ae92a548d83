// Brokers by betweenness (needs the Graph Data Science plugin)
// Actors that lie on many shortest paths between others.
// $limit integer = 25: rows to return
MATCH (a:Actor)-->(b:Actor)
WITH gds.graph.project('actorgraph-betweenness', a, b, {}, {undirectedRelationshipTypes: ['*']}) AS projected
CALL gds.betweenness.stream(projected.graphName) YIELD nodeId, score
WITH collect({name: gds.util.asNode(nodeId).name, score: score}) AS ranked
CALL gds.graph.drop('actorgraph-betweenness') YIELD graphName
UNWIND ranked AS row
RETURN row.name AS actor, round(row.score, 4) AS score
ORDER BY score DESC, actor
LIMIT $limit
