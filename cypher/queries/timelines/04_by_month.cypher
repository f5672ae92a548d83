// Statements by month
// How many dated statements of each relation fall into each month.
// $limit integer = 200: rows to return
MATCH (s:Statement)
WHERE s.day IS NOT NULL AND size(s.date) >= 7
RETURN left(s.date, 7) AS month, s.relation AS relation, count(*) AS statements
ORDER BY month, statements DESC, relation
LIMIT $limit
