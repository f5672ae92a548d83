// PageRank of actors (needs the Graph Data Science plugin)
// Whom the dealings between actors run through; edges count by their statements.
// $limit integer = 25: rows to return
MATCH (a:Actor)-[r]->(b:Actor)
WITH gds.graph.project('actorgraph-page-rank', a, b, {relationshipProperties: {count: r.count}}) AS projected
CALL gds.pageRank.stream(projected.graphName, {relationshipWeightProperty: 'count'}) YIELD nodeId, score
WITH gds.util.asNode(nodeId) AS actor, score
WITH collect({name: actor.name, score: score}) AS ranked
CALL gds.graph.drop('actorgraph-page-rank') YIELD graphName
UNWIND ranked AS row
RETURN row.name AS actor, round(row.score, 4) AS score
ORDER BY score DESC, actor
LIMIT $limit
