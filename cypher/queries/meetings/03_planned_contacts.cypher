// Planned and possible contacts
// Meetings and talks that are announced or considered, and not told as having happened.
// $limit integer = 100: rows to return
MATCH (a:Actor)-[r:MET|SPOKE_WITH|NEGOTIATED_WITH|VISITED]->(b:Entity)
WHERE NOT 'asserted' IN r.statuses AND ANY(status IN r.statuses WHERE status IN ['planned', 'possible', 'conditional'])
RETURN a.name AS actor, type(r) AS relation, b.name AS other, r.statuses AS statuses, r.evidence AS evidence
ORDER BY actor, relation, other
LIMIT $limit
