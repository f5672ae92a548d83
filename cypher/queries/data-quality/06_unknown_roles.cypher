// Roles without a title
// HOLDS_ROLE edges none of whose statements names the role.
// $limit integer = 100: rows to return
MATCH (p:Person)-[r:HOLDS_ROLE]->(served:Entity)
WHERE r.roles IS NULL
RETURN p.name AS person, served.name AS serves, r.evidence AS evidence
ORDER BY person, serves
LIMIT $limit
