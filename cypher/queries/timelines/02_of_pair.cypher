// Timeline of two actors
// Statements that tie two actors, in order of date; those without a date come last.
// $actor string = "Russia": name of one
// $other string = "Ukraine": name of the other
// $limit integer = 100: rows to return
MATCH (a:Actor {name: $actor})<-[:BY|ABOUT]-(s:Statement)-[:BY|ABOUT]->(b:Actor {name: $other})
RETURN s.date AS date, s.name AS statement, s.status AS status, s.evidence AS evidence
ORDER BY date, s.id
LIMIT $limit
