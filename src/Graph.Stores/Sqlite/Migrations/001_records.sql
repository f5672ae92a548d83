-- What one article says, as the pipeline recorded it. Offsets are UTF-16 units of articles.text.
CREATE TABLE articles (
  id      TEXT PRIMARY KEY,
  source  TEXT NOT NULL,               -- path or URL as given
  title   TEXT,
  byline  TEXT,
  outlet  TEXT,
  date    TEXT,                        -- yyyy-MM-dd
  text    TEXT NOT NULL
);
CREATE INDEX articles_source ON articles (source);

CREATE TABLE blocks (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  start      INTEGER NOT NULL,
  end        INTEGER NOT NULL,
  speaker    TEXT,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

-- One node of the graph; kept as long as an article names it.
CREATE TABLE entities (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'country', 'place', 'group', 'issue')),
  wikidata  TEXT,
  latitude  REAL,
  longitude REAL
);
CREATE INDEX entities_name ON entities (name);

-- The entity as one article has it; entities holds the version of the article with the least id.
CREATE TABLE article_entities (
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  entity_id  TEXT NOT NULL,
  name       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  wikidata   TEXT,
  latitude   REAL,
  longitude  REAL,
  PRIMARY KEY (article_id, entity_id)
) WITHOUT ROWID;
CREATE INDEX article_entities_entity ON article_entities (entity_id, article_id);

CREATE TABLE mentions (
  article_id TEXT NOT NULL,
  entity_id  TEXT NOT NULL,
  surface    TEXT NOT NULL,            -- one of the forms by which the article names the entity
  PRIMARY KEY (article_id, entity_id, surface),
  FOREIGN KEY (article_id, entity_id) REFERENCES article_entities (article_id, entity_id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE statements (
  article_id      TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL,
  id              TEXT NOT NULL,
  sentence        INTEGER NOT NULL,
  start           INTEGER NOT NULL,    -- of the evidence sentence
  end             INTEGER NOT NULL,
  evidence        TEXT NOT NULL,
  relation        TEXT NOT NULL,
  source_id       TEXT NOT NULL,
  source_mention  TEXT NOT NULL,
  source_start    INTEGER NOT NULL,
  source_end      INTEGER NOT NULL,
  target_id       TEXT NOT NULL,
  target_mention  TEXT NOT NULL,
  target_start    INTEGER NOT NULL,
  target_end      INTEGER NOT NULL,
  status          TEXT NOT NULL CHECK (status IN ('asserted', 'planned', 'possible', 'conditional', 'denied')),
  attributed_to   TEXT,
  reported        INTEGER NOT NULL,
  role            TEXT,
  date            TEXT,                -- 2025, 2025-03 or 2025-03-12
  time_expression TEXT,
  confidence      REAL NOT NULL,
  rule            TEXT NOT NULL,
  PRIMARY KEY (article_id, position)
) WITHOUT ROWID;
CREATE INDEX statements_id ON statements (id);
CREATE INDEX statements_source ON statements (source_id, relation, target_id);
CREATE INDEX statements_target ON statements (target_id, relation);
