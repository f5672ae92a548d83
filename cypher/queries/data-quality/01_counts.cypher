// What the graph holds
// Numbers of nodes and edges of each kind.
MATCH (n)
UNWIND labels(n) AS label
RETURN 'node' AS what, label AS kind, count(*) AS count
ORDER BY what, kind
UNION ALL
MATCH ()-[r]->()
RETURN 'edge' AS what, type(r) AS kind, count(*) AS count
ORDER BY what, kind
