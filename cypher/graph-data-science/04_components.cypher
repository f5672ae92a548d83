// Connected components (needs the Graph Data Science plugin)
// Groups of actors with no tie to any other group.
MATCH (a:Actor)-->(b:Actor)
WITH gds.graph.project('actorgraph-components', a, b, {}, {}) AS projected
CALL gds.wcc.stream(projected.graphName) YIELD nodeId, componentId
WITH componentId, gds.util.asNode(nodeId).name AS name ORDER BY name
WITH componentId, collect(name) AS members
WITH collect(members) AS components
CALL gds.graph.drop('actorgraph-components') YIELD graphName
UNWIND components AS members
RETURN size(members) AS size, members
ORDER BY size DESC, members[0]
