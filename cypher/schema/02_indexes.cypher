// Indexes: names, dates and the statements behind an edge
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name);
CREATE INDEX place_name IF NOT EXISTS FOR (p:Place) ON (p.name);
CREATE INDEX issue_name IF NOT EXISTS FOR (i:Issue) ON (i.name);
CREATE INDEX article_date IF NOT EXISTS FOR (a:Article) ON (a.date);
CREATE INDEX statement_day IF NOT EXISTS FOR (s:Statement) ON (s.day);
CREATE INDEX statement_edge IF NOT EXISTS FOR (s:Statement) ON (s.relation, s.sourceId, s.targetId);
