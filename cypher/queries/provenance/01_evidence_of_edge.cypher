// Evidence of an edge
// The sentences behind one relation between two, with article and offsets.
// $source string = "Donald Trump": name of the source
// $relation string = "ACCUSED": the relation
// $target string = "Volodymyr Zelenskyy": name of the target
// $limit integer = 100: rows to return
MATCH (:Entity {name: $source})<-[:BY]-(s:Statement {relation: $relation})-[:ABOUT]->(:Entity {name: $target})
MATCH (s)-[:IN]->(a:Article)
RETURN a.source AS article, s.sentence AS sentence, s.start AS start, s.end AS end, s.status AS status, s.evidence AS evidence
ORDER BY article, sentence, s.id
LIMIT $limit
