-- Derived from statements, so that the two can never disagree.
CREATE VIEW edges AS
SELECT source_id, relation, target_id,
       count(*)                   AS statements,
       count(DISTINCT article_id) AS articles,
       min(date)                  AS first_date,
       max(date)                  AS last_date,
       group_concat(DISTINCT status) AS statuses,
       max(confidence)            AS confidence
FROM statements
GROUP BY source_id, relation, target_id;

CREATE VIEW positions AS
SELECT s.source_id AS actor_id, a.name AS actor, s.target_id AS issue, s.relation, s.status, s.date, s.article_id, s.evidence
FROM statements s JOIN entities a ON a.id = s.source_id
WHERE s.relation IN ('PROPOSED', 'ACCEPTED', 'REJECTED', 'SUPPORTS', 'OPPOSES');
