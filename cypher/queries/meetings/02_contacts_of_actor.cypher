// Contacts of an actor
// Meetings, conversations and negotiations of one actor.
// $actor string = "Donald Trump": name of the actor
// $limit integer = 100: rows to return
MATCH (:Actor {name: $actor})-[r:MET|SPOKE_WITH|NEGOTIATED_WITH]-(other:Actor)
RETURN other.name AS other, type(r) AS relation, r.statuses AS statuses, r.count AS statements, r.evidence AS evidence
ORDER BY other, relation
LIMIT $limit
