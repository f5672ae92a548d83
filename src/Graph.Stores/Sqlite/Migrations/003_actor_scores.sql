-- What `analyze --write-back` computed of each actor; written anew as a whole by every such run, and as old as that run.
CREATE TABLE actor_scores (
  entity_id   TEXT PRIMARY KEY,
  degree      INTEGER NOT NULL,        -- actors it deals with
  strength    REAL NOT NULL,           -- statements that join it to others
  page_rank   REAL NOT NULL,           -- sums to 1
  betweenness REAL NOT NULL,           -- shortest paths between others that pass through it
  closeness   REAL NOT NULL,           -- 0 to 1
  eigenvector REAL NOT NULL,           -- 0 to 1
  core        INTEGER NOT NULL,
  community   INTEGER NOT NULL,        -- from 1
  burt        REAL                     -- Burt's constraint
) WITHOUT ROWID;

-- Scores go with the entity; a re-read article replaces its entities, which keeps them.
CREATE TRIGGER actor_scores_of_deleted AFTER DELETE ON entities
BEGIN
  DELETE FROM actor_scores WHERE entity_id = old.id;
END;
