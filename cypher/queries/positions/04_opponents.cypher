// Opponents on an issue
// Pairs of which one is for what the other is against.
// $limit integer = 50: rows to return
MATCH (for:Actor)-[pro:PROPOSED|ACCEPTED|SUPPORTS]->(issue:Issue)<-[contra:REJECTED|OPPOSES]-(against:Actor)
WHERE for <> against
RETURN issue.name AS issue, for.name AS for, type(pro) AS pro, against.name AS against, type(contra) AS contra
ORDER BY issue, for, pro, against, contra
LIMIT $limit
