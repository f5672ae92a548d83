// Timeline of an issue
// Who took which position on an issue and when; those without a date come last.
// $issue string = "ceasefire": key of the issue
// $limit integer = 100: rows to return
MATCH (:Issue {id: $issue})<-[:ABOUT]-(s:Statement)-[:BY]->(a:Actor)
RETURN s.date AS date, a.name AS actor, s.relation AS position, s.status AS status, s.evidence AS evidence
ORDER BY date, s.id
LIMIT $limit
