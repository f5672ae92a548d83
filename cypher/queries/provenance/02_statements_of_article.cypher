// Statements of an article
// Everything taken from the articles whose path or URL contains a text.
// $article string = "000": part of the path or URL
// $limit integer = 200: rows to return
MATCH (a:Article)<-[:IN]-(s:Statement)
WHERE a.source CONTAINS $article
RETURN a.source AS article, s.sentence AS sentence, s.name AS statement, s.status AS status, s.confidence AS confidence, s.rule AS rule
ORDER BY article, sentence, s.id
LIMIT $limit
