// Positions of an actor
// What an actor proposes, accepts, rejects, supports and opposes.
// $actor string = "Volodymyr Zelenskyy": name of the actor
// $limit integer = 100: rows to return
MATCH (:Actor {name: $actor})-[r:PROPOSED|ACCEPTED|REJECTED|SUPPORTS|OPPOSES]->(issue:Issue)
RETURN issue.name AS issue, type(r) AS position, r.status AS status, r.count AS statements, r.evidence AS evidence
ORDER BY issue, position
LIMIT $limit
