// Shortest path between two actors
// The shortest chain of relations between two actors, whatever their direction.
// $actor string = "Steve Witkoff": name of one end
// $other string = "Volodymyr Zelenskyy": name of the other end
MATCH (a:Actor {name: $actor}), (b:Actor {name: $other})
MATCH path = shortestPath((a)-[:MET|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH|URGED|ACCUSED|CRITICIZED|PRAISED|THREATENED|ATTACKED|SANCTIONED|AIDED|HOLDS_ROLE*..6]-(b))
RETURN length(path) AS steps, path
