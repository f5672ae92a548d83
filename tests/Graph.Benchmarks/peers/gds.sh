#!/usr/bin/env bash
# Runs the analyses on the graphs of peers.sh in Neo4j with Graph Data Science, and checks that it finds what ours finds.
# Needs python3 and a folder with a neo4j script that knows --gds: NEO4J_FOLDER, else shared/data/neo4j beside the repository.
# usage: gds.sh [EDGES…]      10000 1000000 unless given; a tenth as many vertices
set -euo pipefail
cd "$(dirname "$0")"
server=$(realpath "${NEO4J_FOLDER:-../../../../shared/data/neo4j}")
[ -x "$server/neo4j" ] || { echo "gds.sh: no neo4j script in $server; set NEO4J_FOLDER" >&2; exit 1; }
work=$(mktemp -d)
trap '"$server/neo4j" stop "$work/home" >/dev/null; rm -rf "$work"' EXIT
dotnet build .. -c Release -v q -nologo >"$work/build.log" || { cat "$work/build.log"; exit 1; }
ours() { dotnet ../bin/Release/net10.0/Graph.Benchmarks.dll graphs "$@"; }
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Stops the server, replaces its database by the graph, starts it.
load() {
  "$server/neo4j" stop "$work/home"
  mkdir -p "$work/home/conf"
  { echo 'id:ID'; seq 0 $((vertices - 1)); } >"$1/nodes.csv"
  { echo ':START_ID,:END_ID'; tail -n +2 "$1/edges.txt" | tr ' ' ,; } >"$1/edges.csv"
  NEO4J_HOME="$work/home" java -cp "$server/lib/*" -Dbasedir="$work/home" org.neo4j.server.startup.Neo4jAdminCommand \
    database import full neo4j --overwrite-destination --id-type=integer --nodes=V="$1/nodes.csv" --relationships=E="$1/edges.csv" \
    >"$work/import.log" 2>&1 || { cat "$work/import.log"; exit 1; }
  "$server/neo4j" start "$work/home" --bolt "$bolt" --http "$http" --gds >/dev/null
}

cat >"$work/gds.py" <<'PYTHON'
import itertools, json, sys, urllib.request
folder, http = sys.argv[1:]

def query(text):
    request = urllib.request.Request(f"http://127.0.0.1:{http}/db/neo4j/query/v2", json.dumps({"statement": text}).encode(),
                                     {"Content-Type": "application/json", "Accept": "application/json"})
    try:
        answer = json.load(urllib.request.urlopen(request))
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if answer.get("errors"):
        sys.exit(f"gds.sh: {answer['errors'][0]['message']}")
    return answer["data"]["values"]

ours = {f[0]: (float(f[1]), [float(x) for x in f[2:]]) for f in (line.split() for line in open(f"{folder}/ours.txt"))}
query("CALL gds.graph.project('g', 'V', {E: {orientation: 'UNDIRECTED'}}) YIELD graphName RETURN graphName")

numbers = itertools.count()

def values(name):
    rows = query(f"CALL gds.graph.nodeProperty.stream('g', '{name}') YIELD nodeId, propertyValue "
                 "RETURN gds.util.asNode(nodeId).id, propertyValue")
    return [value for _, value in sorted(rows)]

def run(procedure, settings, result):
    best = None
    for _ in range(2):  # the first one compiles
        name = f"answer{next(numbers)}"
        milliseconds, answer = query(f"CALL gds.{procedure}.mutate('g', {{mutateProperty: '{name}'{settings}}}) "
                                     f"YIELD computeMillis, {result} RETURN computeMillis, {result}")[0]
        best = min(best or milliseconds, milliseconds)
    return best / 1000, answer, name

def worst(mine, theirs, floor):
    return max(abs(a - b) / max(floor, abs(b)) for a, b in zip(mine, theirs))

def correlation(x, y):
    mx, my = sum(x) / len(x), sum(y) / len(y)
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / (sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y)) ** 0.5

failed = []
def row(title, mine, theirs, agrees, words):
    print(f"| {title} | {ours[mine][0]:.3f} | {theirs:.3f} | {ours[mine][0] / theirs if theirs else float('nan'):.2f} | {words} |")
    if not agrees:
        failed.append(title)

vertices = len(ours["pagerank"][1])
print(f"{vertices} vertices, {int(ours['build'][1][0])} edges\n\n| analysis | ours s | GDS s | ours/GDS | answers |\n|---|--:|--:|--:|---|")

seconds, _, name = run("pageRank", ", maxIterations: 1000, tolerance: 1e-10", "ranIterations")
rank = values(name)
gap = worst(ours["pagerank"][1], [r / sum(rank) for r in rank], 1 / vertices)
row("PageRank", "pagerank", seconds, gap < 1e-3, f"largest difference {gap:.0e} of the mean rank")

seconds, count, _ = run("wcc", "", "componentCount")
row("components", "components", seconds, count == ours["components"][1][0], f"{count}, ours {ours['components'][1][0]:.0f}")

seconds, _, name = run("kcore", "", "degeneracy")
different = sum(a != b for a, b in zip(ours["k-core"][1], values(name)))
row("k-core", "k-core", seconds, different == 0, f"{different} core numbers differ")

for title, procedure in (("Leiden", "leiden"), ("Louvain", "louvain")):
    seconds, modularity, _ = run(procedure, "", "modularity")
    row(f"ours Leiden, theirs {title}", "leiden", seconds, ours["leiden"][1][0] >= 0.99 * modularity,
        f"modularity {modularity:.4f}, ours {ours['leiden'][1][0]:.4f}")

seconds, _, name = run("betweenness", ", samplingSize: 200, samplingSeed: 1", "centralityDistribution")
same = correlation(ours["betweenness"][1], values(name))
row("betweenness, 200 sources", "betweenness", seconds, same > 0.9, f"other sources: correlation {same:.3f}")
if "betweenness-all" in ours:
    seconds, _, name = run("betweenness", "", "centralityDistribution")
    gap = worst(ours["betweenness-all"][1], values(name), 1)
    row("betweenness, exact", "betweenness-all", seconds, gap < 1e-6, f"largest difference {gap:.0e}")
print()
if failed:
    sys.exit(f"gds.sh: {', '.join(failed)}: the answers differ")
PYTHON

bolt=$(free_port) http=$(free_port) status=0
for edges in "${@:-10000 1000000}"; do
  for e in $edges; do
    vertices=$((e / 10)) folder=$work/$e
    ours generate "$folder" "$vertices" "$e"
    ours time "$folder"
    load "$folder"
    python3 "$work/gds.py" "$folder" "$http" || status=1
    rm -rf "$folder"
  done
done
exit $status
