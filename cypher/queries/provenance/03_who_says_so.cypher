// Who says so
// Statements that an article attributes to somebody.
// $limit integer = 100: rows to return
MATCH (s:Statement)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN speaker.name AS speaker, s.name AS statement, s.status AS status, s.evidence AS evidence
ORDER BY speaker, statement, s.id
LIMIT $limit
