// Who met whom
// Face-to-face meetings that articles give as facts.
// $limit integer = 100: rows to return
MATCH (a:Actor)-[r:MET]->(b:Actor)
WHERE 'asserted' IN r.statuses
RETURN a.name AS actor, b.name AS other, r.count AS statements, r.firstDate AS firstDate, r.lastDate AS lastDate, r.evidence AS evidence
ORDER BY statements DESC, actor, other
LIMIT $limit
