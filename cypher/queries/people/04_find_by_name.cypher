// Find by name or alias
// Searches names and surface forms; Lucene syntax such as zelensk* and trump~ works.
// $search string = "zelensk*": what to look for
// $limit integer = 20: rows to return
CALL db.index.fulltext.queryNodes('entity_names', $search) YIELD node, score
RETURN node.name AS name, node.kind AS kind, coalesce(node.aliases, []) AS aliases, node.articles AS articles, round(score, 3) AS score
ORDER BY score DESC, name
LIMIT $limit
