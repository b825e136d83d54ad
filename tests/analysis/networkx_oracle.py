#!/usr/bin/python3
"""Answers of `zeren query` against NetworkX and the statistics module, on random graphs.

Usage: networkx_oracle.py ZEREN [ROUNDS]

Each round writes one random graph, asks all questions about the whole in one NDJSON run and works the same
answers out with independent code. Ends with 77 (a skip for ctest) where NetworkX is not installed.
"""
import json
import math
import random
import statistics
import subprocess
import sys
import tempfile

try:
    import networkx as nx
    from networkx.algorithms import bipartite
except ImportError:
    print("SKIPPED: python3-networkx is not installed")
    sys.exit(77)

KINDS = ["department", "hospital", "town", "institution", "collective", "unknown"]
ROLES = ["lead", "cooperate", "joint"]
BASES = ["stated", "first-listed", "listed", "named", "corrected", "proposed"]
WEIGHTS = {"lead": 1.0, "cooperate": 0.5, "joint": 0.5}
INFERRED = {"first-listed", "proposed"}


def random_graph(rng):
    actors = [{"id": f"a{i}", "name": f"actor {i}", "kind": rng.choice(KINDS[:3])} for i in range(rng.randint(1, 16))]
    tasks = [{"id": f"t{i}", "title": f"task {i}"} for i in range(rng.randint(1, 20))]
    density = rng.choice([0.05, 0.15, 0.4])
    edges = [
        {"task": t["id"], "actor": a["id"], "role": role, "basis": rng.choice(BASES)}
        for t in tasks for a in actors for role in ROLES if rng.random() < density / 2
    ]
    return {"format": "zeren-graph/1", "plan": {"id": "p", "title": "p"}, "actors": actors, "tasks": tasks,
            "edges": edges}


def owner_graph(data):
    """The bipartite graph of tasks ("t", id) and of the actors ("a", id) that own something."""
    graph = nx.Graph()
    graph.add_nodes_from(("t", t["id"]) for t in data["tasks"])
    owned = [e for e in data["edges"] if e["basis"] != "named"]
    graph.add_edges_from((("t", e["task"]), ("a", e["actor"])) for e in owned)
    return graph, owned


def actors_of(graph):
    return [n for n in graph if n[0] == "a"]


def ids(rows):
    return [row["id"] for row in rows]


def near(a, b):
    assert abs(a - b) <= 1e-6 + 1e-9 * abs(b), (a, b)


def check_load(answer, data, graph, owned):
    counts = {}
    for e in owned:
        row = counts.setdefault(e["actor"], dict.fromkeys(ROLES + ["inferred"], 0))
        row[e["role"]] += 1
        row["inferred"] += e["role"] == "lead" and e["basis"] in INFERRED
    loads = {a: sum(row[r] * WEIGHTS[r] for r in ROLES) for a, row in counts.items()}
    assert [r["actor"]["id"] for r in answer["rows"]] == sorted(loads, key=lambda a: (-loads[a], a))
    kinds = {a["id"]: a["kind"] for a in data["actors"]}
    total = sum(loads.values())
    for row in answer["rows"]:
        actor = row["actor"]["id"]
        assert (row["lead"], row["cooperate"], row["joint"]) == tuple(counts[actor][r] for r in ROLES)
        assert row["lead_inferred"] == counts[actor]["inferred"]
        assert row["lead_stated"] + row["lead_inferred"] == row["lead"]
        near(row["load"], loads[actor])
        near(row["share"], loads[actor] / total)
        check_fence(row, [x for a, x in loads.items() if kinds[a] == kinds[actor]])
    check_summary(answer["summary"], sorted(loads.values()))


def check_fence(row, of_kind):
    if len(of_kind) < 5:
        assert row["overloaded"] is None and row["threshold"] is None and row["reason"]
        return
    q1, _, q3 = statistics.quantiles(of_kind, n=4, method="inclusive")
    if q1 == q3:
        assert row["overloaded"] is None and row["reason"]
        return
    near(row["threshold"], q3 + 1.5 * (q3 - q1))
    assert row["overloaded"] == (row["load"] > row["threshold"]) and row["reason"] is None


def check_summary(summary, values):
    count, total = len(values), sum(values)
    assert summary["actors"] == count
    if not values:
        return
    near(summary["mean"], statistics.fmean(values))
    near(summary["sd"], statistics.pstdev(values))
    near(summary["median"], statistics.median(values))
    near(summary["max"], values[-1])
    near(summary["hhi"], sum((x / total) ** 2 for x in values))
    near(summary["gini"], sum(abs(x - y) for x in values for y in values) / (2 * count * total))


def check_unowned(answer, data, graph, owned):
    kinds = {a["id"]: a["kind"] for a in data["actors"]}
    expected = {"unowned": [], "no_lead": [], "collective_only": [], "several_leads": []}
    for task in ids(data["tasks"]):
        edges = [e for e in owned if e["task"] == task]
        leads = sum(e["role"] == "lead" for e in edges)
        if not edges:
            expected["unowned"].append(task)
        elif all(kinds[e["actor"]] == "collective" for e in edges):
            expected["collective_only"].append(task)
        elif leads > 1:
            expected["several_leads"].append(task)
        elif leads == 0:
            expected["no_lead"].append(task)
    for name, tasks in expected.items():
        assert ids(answer[name]) == tasks
        assert answer["counts"][name] == len(tasks)


def check_shared(answer, data, graph, owned):
    projected = bipartite.weighted_projected_graph(graph, actors_of(graph))
    expected = []
    for x, y, weight in projected.edges(data="weight"):
        a, b = sorted([x, y])
        (_, _, jaccard), = nx.jaccard_coefficient(graph, [(a, b)])
        expected.append((-weight, a[1], b[1], jaccard))
    expected.sort()
    assert len(answer["pairs"]) == len(expected)
    for pair, (weight, a, b, jaccard) in zip(answer["pairs"], expected):
        assert (-pair["tasks"], pair["a"]["id"], pair["b"]["id"]) == (weight, a, b)
        near(pair["jaccard"], jaccard)


def check_exclusive(answer, data, graph, owned):
    expected = {}
    for node in actors_of(graph):
        tasks = list(graph[node])
        leads = [{e["actor"] for e in owned if e["task"] == t[1] and e["role"] == "lead"} for t in tasks]
        expected[node[1]] = (sum(s == {node[1]} for s in leads), sum(graph.degree(t) == 1 for t in tasks),
                             sum(math.exp(1 - graph.degree(t)) for t in tasks))
    assert [r["actor"]["id"] for r in answer["rows"]] == sorted(expected, key=lambda a: (-expected[a][0], a))
    for row in answer["rows"]:
        sole_lead, sole, exclusivity = expected[row["actor"]["id"]]
        assert (row["sole_lead"], row["sole"], len(row["tasks"])) == (sole_lead, sole, sole)
        near(row["exclusivity"], exclusivity)


def check_without(answer, data, graph, owned, dropped):
    gone = [("a", a) for a in dropped]
    rest = graph.copy()
    rest.remove_nodes_from(gone)
    assert answer["components_before"] == nx.number_connected_components(graph)
    assert answer["components_after"] == nx.number_connected_components(rest)
    fallen = [t["id"] for t in data["tasks"] if graph.degree(("t", t["id"])) and not rest.degree(("t", t["id"]))]
    assert ids(answer["unowned"]) == fallen
    articulation = set(nx.articulation_points(graph))
    assert set(ids(answer["articulation"])) == {a for kind, a in gone if (kind, a) in articulation}


def ask(zeren, file, requests):
    lines = "\n".join(json.dumps(r) for r in requests)
    run = subprocess.run([zeren, "query", "-", "-g", file], input=lines, capture_output=True, text=True)
    assert run.returncode == 0, (run.returncode, run.stderr, run.stdout[:2000])
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(answers) == len(requests)
    return [a["answer"] for a in answers]


def check_round(zeren, rng, file):
    data = random_graph(rng)
    with open(file, "w", encoding="utf-8") as out:
        json.dump(data, out)
    graph, owned = owner_graph(data)
    dropped = [a["id"] for a in data["actors"] if rng.random() < 0.3] or [data["actors"][0]["id"]]
    load, unowned, shared, exclusive, without = ask(zeren, file, [
        {"query": "load"}, {"query": "unowned"}, {"query": "shared"}, {"query": "exclusive"},
        {"query": "without", "actors": dropped}])
    check_load(load, data, graph, owned)
    check_unowned(unowned, data, graph, owned)
    check_shared(shared, data, graph, owned)
    check_exclusive(exclusive, data, graph, owned)
    check_without(without, data, graph, owned, dropped)


def main():
    zeren = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 150
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(rounds):
            try:
                check_round(zeren, random.Random(seed), f"{folder}/graph.json")
            except AssertionError:
                print(f"round {seed} differs")
                raise
    print(f"{rounds} random graphs: all answers agree with NetworkX {nx.__version__}")


if __name__ == "__main__":
    main()
