#!/usr/bin/env bash
# Times our graph algorithms side by side with igraph (C) and NetworkX on generated scale-free graphs, and checks that all
# find the same. Needs Debian's python3-igraph and python3-networkx.
# usage: peers.sh [EDGES…]      10000 100000 1000000 unless given; a tenth as many vertices
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=${PYTHON:-/usr/bin/python3}
export OMP_NUM_THREADS=1 # ours runs PageRank on one core, too; and on a busy machine igraph's threads wait for each other for seconds
dotnet build .. -c Release -v q -nologo >"$work/build.log" || { cat "$work/build.log"; exit 1; }
ours() { dotnet ../bin/Release/net10.0/Graph.Benchmarks.dll graphs "$@"; }

cat >"$work/peer.py" <<'PYTHON'
import sys, time
program, folder = sys.argv[1:]
with open(f"{folder}/edges.txt") as f:
    n = int(f.readline().split()[0])
    edges = [tuple(map(int, line.split())) for line in f]
sources = list(range(min(n, 200)))
out = open(f"{folder}/{program}.txt", "w")

def measure(name, repetitions, run):
    times = []
    while len(times) < repetitions or sum(times) < 0.3:
        start = time.perf_counter()
        answer = run()
        times.append(time.perf_counter() - start)
    print(name, min(times), *map(repr, answer), file=out)

if program == "igraph":
    import igraph, random
    igraph.set_random_number_generator(random.Random(42))
    g = igraph.Graph(n, edges)
    measure("pagerank", 3, lambda: g.pagerank(directed=False))
    measure("components", 3, lambda: [len(g.components())])
    measure("k-core", 3, lambda: g.coreness())
    measure("articulation", 3, lambda: sorted(g.articulation_points()))
    measure("leiden", 2, lambda: [g.modularity(g.community_leiden("modularity", n_iterations=2))])

    measure("cliques", 1, lambda: [len(g.maximal_cliques(min=3))])

    # Its Python interface takes no sources, but goes through them in order and reports each: stop after as many.
    class Enough(Exception):
        pass
    def stop(message, percent):
        if message.startswith("Betweenness") and percent >= 100 * len(sources) / n:
            raise Enough()
    def some():
        igraph.set_progress_handler(stop)
        try:
            g.betweenness(directed=False)
        except Enough:
            pass
        finally:
            igraph.set_progress_handler(None)
        return []
    measure("betweenness", 2, some)
    if n <= 10000:
        measure("betweenness-all", 1, lambda: g.betweenness(directed=False))
else:
    import networkx as nx
    g = nx.Graph()
    g.add_nodes_from(range(n))
    g.add_edges_from(edges)
    measure("pagerank", 1, lambda: list(nx.pagerank(g, tol=1e-10).values()))
    measure("components", 1, lambda: [sum(1 for _ in nx.connected_components(g))])
    measure("k-core", 1, lambda: list(nx.core_number(g).values()))
    measure("articulation", 1, lambda: sorted(nx.articulation_points(g)))
    measure("betweenness-10", 1, lambda: list(nx.betweenness_centrality_subset(g, sources[:10], list(g)).values()))
out.close()
PYTHON

status=0
for edges in "${@:-10000 100000 1000000}"; do
  for e in $edges; do
    folder=$work/$e
    ours generate "$folder" $((e / 10)) "$e"
    ours time "$folder"
    "$python" "$work/peer.py" igraph "$folder"
    "$python" "$work/peer.py" networkx "$folder"
    ours compare "$folder" || status=1
    rm -rf "$folder"
  done
done
exit $status
