// Articles that say nothing
// Articles from which no statement was taken.
// $limit integer = 100: rows to return
MATCH (a:Article)
WHERE NOT EXISTS { (a)<-[:IN]-(:Statement) }
RETURN a.source AS article, a.title AS title, size(a.text) AS characters
ORDER BY article
LIMIT $limit
