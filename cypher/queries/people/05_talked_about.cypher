// Talked about rather than talking
// Actors that others' acts aim at more often than they act themselves.
// $limit integer = 25: rows to return
MATCH (a:Actor)
WITH a,
     COLLECT { MATCH (a)-[r]->(:Entity) RETURN r.count } AS done,
     COLLECT { MATCH (a)<-[r]-(:Entity) RETURN r.count } AS suffered
WITH a, reduce(n = 0, c IN done | n + c) AS asSource, reduce(n = 0, c IN suffered | n + c) AS asTarget
WHERE asTarget > asSource
RETURN a.name AS actor, a.kind AS kind, asTarget, asSource
ORDER BY asTarget DESC, asSource, actor
LIMIT $limit
