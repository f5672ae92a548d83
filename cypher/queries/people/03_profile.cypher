// Profile of an actor
// Shows all that an actor does and whom it does it to, best evidenced first.
// $actor string = "Donald Trump": name of the actor
// $limit integer = 100: rows to return
MATCH (:Actor {name: $actor})-[r]->(target:Entity)
RETURN type(r) AS relation, target.name AS target, r.count AS statements, r.articles AS articles, r.status AS status,
       r.firstDate AS firstDate, r.lastDate AS lastDate, r.evidence AS evidence
ORDER BY statements DESC, relation, target
LIMIT $limit
