// One name for two
// Surface forms that stand for several entities: ambiguous names or duplicates to merge.
// $limit integer = 100: rows to return
MATCH (e:Entity)
UNWIND e.aliases AS alias
WITH toLower(alias) AS form, e ORDER BY e.name
WITH form, collect(DISTINCT e.name) AS entities
WHERE size(entities) > 1
RETURN form, entities
ORDER BY form
LIMIT $limit
