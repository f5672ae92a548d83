// Most connected actors
// Counts the other actors that each actor has dealings with, and the statements behind them.
// $limit integer = 25: rows to return
MATCH (a:Actor)-[r]-(other:Actor)
RETURN a.name AS actor, a.kind AS kind, count(DISTINCT other) AS actors, sum(r.count) AS statements
ORDER BY actors DESC, statements DESC, actor
LIMIT $limit
