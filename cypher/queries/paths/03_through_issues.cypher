// Two actors through the issues they share
// Paths from one actor over an issue to the other, to be seen as a graph.
// $actor string = "Donald Trump": name of one
// $other string = "Volodymyr Zelenskyy": name of the other
// $limit integer = 50: paths to return
MATCH path = (:Actor {name: $actor})-[one]->(issue:Issue)<-[two]-(:Actor {name: $other})
RETURN issue.name AS issue, type(one) AS actorPosition, type(two) AS otherPosition, path
ORDER BY issue, actorPosition, otherPosition
LIMIT $limit
