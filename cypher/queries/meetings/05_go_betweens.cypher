// Go-betweens
// Actors in contact with both of two others.
// $actor string = "Russia": name of one side
// $other string = "United States": name of the other side
// $limit integer = 50: rows to return
MATCH (:Actor {name: $actor})-[one:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(between:Actor)-[two:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(:Actor {name: $other})
RETURN between.name AS between, collect(DISTINCT type(one)) AS withActor, collect(DISTINCT type(two)) AS withOther
ORDER BY between
LIMIT $limit
