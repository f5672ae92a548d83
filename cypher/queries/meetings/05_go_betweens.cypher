// Go-betweens
// Actors in contact with both of two others.
// $actor string = "Russia": name of one side
// $other string = "United States": name of the other side
// $limit integer = 50: rows to return
MATCH (:Actor {name: $actor})-[:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(between:Actor)-[:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(:Actor {name: $other})
WITH DISTINCT between
RETURN between.name AS between,
  COLLECT { MATCH (:Actor {name: $actor})-[r:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(between) RETURN DISTINCT type(r) AS contact ORDER BY contact } AS withActor,
  COLLECT { MATCH (:Actor {name: $other})-[r:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(between) RETURN DISTINCT type(r) AS contact ORDER BY contact } AS withOther
ORDER BY between
LIMIT $limit
