// An actor for and against
// Actors that are for an issue in one statement and against it in another, with both sentences.
// $limit integer = 50: rows to return
MATCH (a:Actor)-[pro:PROPOSED|ACCEPTED|SUPPORTS]->(issue:Issue)<-[contra:REJECTED|OPPOSES]-(a)
RETURN a.name AS actor, issue.name AS issue, type(pro) AS pro, pro.evidence AS proEvidence, type(contra) AS contra, contra.evidence AS contraEvidence
ORDER BY actor, issue, pro, contra
LIMIT $limit
