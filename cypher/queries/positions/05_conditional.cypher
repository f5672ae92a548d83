// Positions under a condition
// Positions that hold only if something happens, or that are possible or planned.
// $limit integer = 100: rows to return
MATCH (s:Statement)-[:ABOUT]->(issue:Issue), (s)-[:BY]->(a:Actor)
WHERE s.status IN ['conditional', 'possible', 'planned']
RETURN a.name AS actor, s.relation AS position, issue.name AS issue, s.status AS status, s.evidence AS evidence
ORDER BY actor, issue, position, status, s.id
LIMIT $limit
