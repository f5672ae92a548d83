// Asserted here, denied there
// The same relation between the same two, told as a fact and denied.
// $limit integer = 50: rows to return
MATCH (a:Entity)-[r]->(b:Entity)
WHERE 'asserted' IN r.statuses AND 'denied' IN r.statuses
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.count AS statements, r.articles AS articles
ORDER BY source, relation, target
LIMIT $limit
