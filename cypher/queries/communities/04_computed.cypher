// Computed communities
// Members of each community that `actorgraph analyze --write-back --to URI` found; null for actors in none.
MATCH (a:Actor)
WITH a ORDER BY a.name
WITH a.community AS community, collect(a.name) AS members
RETURN community, size(members) AS size, members
ORDER BY community
