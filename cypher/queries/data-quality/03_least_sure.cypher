// Least sure statements
// Statements below a confidence, to check first.
// $below number = 0.6: confidence to stay below
// $limit integer = 100: rows to return
MATCH (s:Statement)
WHERE s.confidence < $below
RETURN s.name AS statement, s.confidence AS confidence, s.rule AS rule, s.evidence AS evidence
ORDER BY confidence, s.id
LIMIT $limit
