// Full-text indexes: names with aliases, and evidence
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases];
CREATE FULLTEXT INDEX evidence IF NOT EXISTS FOR (s:Statement) ON EACH [s.evidence];
