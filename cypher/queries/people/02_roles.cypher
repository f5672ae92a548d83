// Who holds which role
// Lists people with the titles that articles give them and whom they serve.
// $limit integer = 100: rows to return
MATCH (p:Person)-[r:HOLDS_ROLE]->(served:Entity)
UNWIND coalesce(r.roles, ['']) AS role
RETURN p.name AS person, role, served.name AS serves, r.evidence AS evidence
ORDER BY person, serves, role
LIMIT $limit
