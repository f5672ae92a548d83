// Neighbourhood of an actor
// The actor with all that it is directly tied to, to be seen as a graph.
// $actor string = "Volodymyr Zelenskyy": name of the actor
// $limit integer = 100: paths to return
MATCH path = (:Actor {name: $actor})-[r]-(:Entity)
RETURN path
ORDER BY r.count DESC, type(r)
LIMIT $limit
