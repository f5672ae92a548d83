// Communities by Louvain (needs the Graph Data Science plugin)
// Groups of actors that deal with each other more than with others.
MATCH (a:Actor)-[r]->(b:Actor)
WITH gds.graph.project('actorgraph-louvain', a, b, {relationshipProperties: {count: r.count}}, {undirectedRelationshipTypes: ['*']}) AS projected
CALL gds.louvain.stream(projected.graphName, {relationshipWeightProperty: 'count', concurrency: 1}) YIELD nodeId, communityId
WITH communityId, gds.util.asNode(nodeId).name AS name ORDER BY name
WITH communityId, collect(name) AS members
WITH collect(members) AS communities
CALL gds.graph.drop('actorgraph-louvain') YIELD graphName
UNWIND communities AS members
RETURN size(members) AS size, members
ORDER BY size DESC, members[0]
