// Visits
// Who went where.
// $limit integer = 100: rows to return
MATCH (a:Actor)-[r:VISITED]->(place:Entity)
RETURN a.name AS actor, place.name AS place, r.status AS status, r.lastDate AS lastDate, r.evidence AS evidence
ORDER BY actor, place
LIMIT $limit
