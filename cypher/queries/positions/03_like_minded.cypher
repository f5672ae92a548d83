// Like-minded actors
// Pairs that stand on the same side of the same issues.
// $limit integer = 50: rows to return
MATCH (a:Actor)-[one:PROPOSED|ACCEPTED|REJECTED|SUPPORTS|OPPOSES]->(issue:Issue)<-[two:PROPOSED|ACCEPTED|REJECTED|SUPPORTS|OPPOSES]-(b:Actor)
WHERE a.id < b.id AND type(one) IN ['REJECTED', 'OPPOSES'] = type(two) IN ['REJECTED', 'OPPOSES']
WITH a, b, issue ORDER BY issue.name
WITH a, b, collect(DISTINCT issue.name) AS issues
RETURN a.name AS actor, b.name AS other, size(issues) AS shared, issues
ORDER BY shared DESC, actor, other
LIMIT $limit
