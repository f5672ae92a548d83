// Articles that disagree
// Two articles of which one has an actor for an issue and the other against it.
// $limit integer = 50: rows to return
MATCH (a:Actor)<-[:BY]-(pro:Statement)-[:ABOUT]->(issue:Issue), (pro)-[:IN]->(one:Article)
WHERE pro.relation IN ['PROPOSED', 'ACCEPTED', 'SUPPORTS'] AND pro.status <> 'denied'
MATCH (a)<-[:BY]-(contra:Statement)-[:ABOUT]->(issue), (contra)-[:IN]->(other:Article)
WHERE contra.relation IN ['REJECTED', 'OPPOSES'] AND contra.status <> 'denied' AND one <> other
RETURN DISTINCT a.name AS actor, issue.name AS issue, one.source AS forIn, other.source AS againstIn
ORDER BY actor, issue, forIn, againstIn
LIMIT $limit
