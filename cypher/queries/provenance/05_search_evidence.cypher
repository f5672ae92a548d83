// Search the evidence
// Finds statements by the words of their sentence; Lucene syntax works.
// $search string = "ceasefire": what to look for
// $limit integer = 50: rows to return
CALL db.index.fulltext.queryNodes('evidence', $search) YIELD node, score
MATCH (node)-[:IN]->(a:Article)
RETURN node.name AS statement, node.evidence AS evidence, a.source AS article, round(score, 3) AS score
ORDER BY score DESC, node.id
LIMIT $limit
