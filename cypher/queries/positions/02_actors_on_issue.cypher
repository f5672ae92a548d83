// Who stands where on an issue
// All actors with a position on one issue.
// $issue string = "ceasefire": key of the issue
// $limit integer = 100: rows to return
MATCH (a:Actor)-[r:PROPOSED|ACCEPTED|REJECTED|SUPPORTS|OPPOSES]->(:Issue {id: $issue})
RETURN type(r) AS position, a.name AS actor, r.status AS status, r.count AS statements, r.evidence AS evidence
ORDER BY position, actor
LIMIT $limit
