// Timeline of an actor
// Dated statements by or about one actor, oldest first.
// $actor string = "Donald Trump": name of the actor
// $from date = "1900-01-01": first day
// $until date = "2100-12-31": last day
// $limit integer = 100: rows to return
MATCH (:Actor {name: $actor})<-[:BY|ABOUT]-(s:Statement)
WHERE s.day >= date($from) AND s.day <= date($until)
RETURN DISTINCT s.date AS date, s.name AS statement, s.status AS status, s.evidence AS evidence, s.id AS id
ORDER BY date, id
LIMIT $limit
