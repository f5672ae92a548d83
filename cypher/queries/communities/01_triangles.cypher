// Triangles of contact
// Three actors each in contact with the two others.
// $limit integer = 50: rows to return
MATCH (a:Actor)-[:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(b:Actor)-[:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(c:Actor)-[:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH]-(a)
WHERE a.id < b.id AND b.id < c.id
RETURN DISTINCT a.name AS first, b.name AS second, c.name AS third
ORDER BY first, second, third
LIMIT $limit
