#!/usr/bin/env python3
"""peers.py PEER DATA_FOLDER TABLES: answers the questions of tests/province with another program and writes the
same tables as its tables.py, so that time and answers can be compared. PEER is one of the functions at the end."""

import collections
import csv
import heapq
import itertools
import json
import math
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


class Tables:
    """The tables that a peer writes."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def write(self, name, rows):
        text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
        (self.folder / f"{name}.tsv").write_text(text, encoding="utf-8")


def asked(data, name):
    with open(pathlib.Path(data) / name, encoding="utf-8", newline="") as rows:
        return [row["id"] for row in csv.DictReader(rows)]


def graph_json(data):
    with open(pathlib.Path(data) / "graph.json", encoding="utf-8") as text:
        return json.load(text)


def write_loads(out, rows):
    rows = sorted(rows)
    loads = [lead + cooperate * 0.5 for _, lead, cooperate in rows]
    mean = sum(loads) / len(loads)
    spread = math.sqrt(sum((load - mean) ** 2 for load in loads) / len(loads))
    out.write("load", rows)
    out.write("stat", [(f"{mean:.6f}", f"{spread:.6f}")])
    out.write("overload", [(row[0],) for row, load in zip(rows, loads) if load > mean + 2 * spread])


def write_whole_graph(out, actors, tasks, owners_of):
    """Loads, tasks without owner or lead, shared pairs and sole leads; owners_of(task): [(actor, role)]."""
    leads, others, sole_leads, soles = (collections.Counter() for _ in range(4))
    pairs = collections.Counter()
    unowned = []
    for task in tasks:
        owners = owners_of(task)
        lead = [actor for actor, role in owners if role == "lead"]
        leads.update(lead)
        others.update(actor for actor, role in owners if role != "lead")
        if not lead:
            unowned.append(("no_lead" if owners else "no_edge", task))
        if len(lead) == 1:
            sole_leads[lead[0]] += 1
        if len(owners) == 1:
            soles[owners[0][0]] += 1
        pairs.update(itertools.combinations(sorted(actor for actor, _ in owners), 2))
    write_loads(out, [(actor, leads[actor], others[actor]) for actor in actors])
    out.write("unowned", unowned)
    top = heapq.nsmallest(50, pairs.items(), key=lambda pair: (-pair[1], pair[0]))
    out.write("pairs", [(a, b, count) for (a, b), count in top])
    most = sorted(actors, key=lambda actor: (-sole_leads[actor], actor))[:50]
    out.write("spof", [(actor, sole_leads[actor], soles[actor]) for actor in most])


def plain(data, out):
    """The json module and dictionaries."""
    graph = graph_json(data)
    by_task, by_actor = collections.defaultdict(list), collections.defaultdict(list)
    for edge in graph["edges"]:
        by_task[edge["task"]].append((edge["actor"], edge["role"]))
        by_actor[edge["actor"]].append((edge["task"], edge["role"]))
    out.write("owns", [(a, role, t) for a in asked(data, "q_actors.csv") for t, role in by_actor[a]])
    out.write("who", [(t, role, a) for t in asked(data, "q_tasks.csv") for a, role in by_task[t]])
    tasks = [task["id"] for task in graph["tasks"]]
    write_whole_graph(out, [actor["id"] for actor in graph["actors"]], tasks, lambda task: by_task.get(task, []))


def networkx(data, out):
    import networkx as nx

    source = graph_json(data)
    graph = nx.Graph()
    actors = [actor["id"] for actor in source["actors"]]
    tasks = [task["id"] for task in source["tasks"]]
    graph.add_nodes_from(actors)
    graph.add_nodes_from(tasks)
    graph.add_edges_from((edge["task"], edge["actor"], {"role": edge["role"]}) for edge in source["edges"])
    del source

    def neighbours(node):
        return [(other, edge["role"]) for other, edge in graph[node].items()]

    out.write("owns", [(a, role, t) for a in asked(data, "q_actors.csv") for t, role in neighbours(a)])
    out.write("who", [(t, role, a) for t in asked(data, "q_tasks.csv") for a, role in neighbours(t)])
    write_whole_graph(out, actors, tasks, neighbours)


def igraph(data, out):
    import igraph as ig

    source = graph_json(data)
    actors = [actor["id"] for actor in source["actors"]]
    tasks = [task["id"] for task in source["tasks"]]
    names = actors + tasks
    row = {name: number for number, name in enumerate(names)}
    ends = [(row[edge["actor"]], row[edge["task"]]) for edge in source["edges"]]
    graph = ig.Graph(n=len(names), edges=ends)
    graph.es["role"] = [edge["role"] for edge in source["edges"]]
    del source, ends

    def neighbours(name):
        node = row[name]
        edges = (graph.es[number] for number in graph.incident(node))
        return [(names[edge.target if edge.source == node else edge.source], edge["role"]) for edge in edges]

    out.write("owns", [(a, role, t) for a in asked(data, "q_actors.csv") for t, role in neighbours(a)])
    out.write("who", [(t, role, a) for t in asked(data, "q_tasks.csv") for a, role in neighbours(t)])
    write_whole_graph(out, actors, tasks, neighbours)


# For engines that speak SQL: tables actor(id), task(id), edge(task, actor, role).
QUESTIONS = {
    "load": """SELECT id, coalesce(l, 0), coalesce(c, 0) FROM actor LEFT JOIN (SELECT actor,
        sum(CASE role WHEN 'lead' THEN 1 ELSE 0 END) l, sum(CASE role WHEN 'lead' THEN 0 ELSE 1 END) c
        FROM edge GROUP BY actor) ON actor = id""",
    "unowned": """SELECT CASE WHEN n IS NULL THEN 'no_edge' ELSE 'no_lead' END, id FROM task LEFT JOIN
        (SELECT task, count(*) n, sum(CASE role WHEN 'lead' THEN 1 ELSE 0 END) l FROM edge GROUP BY task)
        ON task = id WHERE coalesce(l, 0) = 0""",
    "pairs": """SELECT a.actor, b.actor, count(*) n FROM edge a JOIN edge b ON a.task = b.task
        AND a.actor < b.actor GROUP BY 1, 2 ORDER BY n DESC, 1, 2 LIMIT 50""",
    "spof": """SELECT id, coalesce(l, 0) s, coalesce(n, 0) FROM actor
        LEFT JOIN (SELECT a, count(*) l FROM (SELECT min(actor) a FROM edge WHERE role = 'lead' GROUP BY task
        HAVING count(*) = 1) x GROUP BY a) y ON y.a = id
        LEFT JOIN (SELECT a, count(*) n FROM (SELECT min(actor) a FROM edge GROUP BY task
        HAVING count(*) = 1) z GROUP BY a) w ON w.a = id ORDER BY s DESC, id LIMIT 50""",
}


def ask_sql(data, out, rows_of):
    for name in ("unowned", "pairs", "spof"):
        out.write(name, rows_of(QUESTIONS[name]))
    write_loads(out, [(actor, int(l), int(c)) for actor, l, c in rows_of(QUESTIONS["load"])])
    quoted = ["'" + actor + "'" for actor in asked(data, "q_actors.csv")]
    out.write("owns", rows_of(f"SELECT actor, role, task FROM edge WHERE actor IN ({','.join(quoted)})"))
    quoted = ["'" + task + "'" for task in asked(data, "q_tasks.csv")]
    out.write("who", rows_of(f"SELECT task, role, actor FROM edge WHERE task IN ({','.join(quoted)})"))


def sqlite(data, out):
    """From the CSV tables: SQLite reads no JSON of this size."""
    import sqlite3

    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE actor(id TEXT PRIMARY KEY)")
    base.execute("CREATE TABLE task(id TEXT PRIMARY KEY)")
    base.execute("CREATE TABLE edge(task TEXT, actor TEXT, role TEXT)")
    for table, columns in (("actor", "id"), ("task", "id"), ("edge", "task,actor,role")):
        names = columns.split(",")
        with open(pathlib.Path(data) / f"{table}s.csv", encoding="utf-8", newline="") as rows:
            values = (tuple(row[name] for name in names) for row in csv.DictReader(rows))
            base.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(names))})", values)
    base.execute("CREATE INDEX by_task ON edge(task, actor)")
    base.execute("CREATE INDEX by_actor ON edge(actor)")
    ask_sql(data, out, lambda query: base.execute(query).fetchall())


# The same for DuckDB, which writes the tables itself.
LOADS = f"WITH loads AS (SELECT *, l + c * 0.5 AS load FROM ({QUESTIONS['load']}) x(id, l, c)) "
DUCKDB_QUESTIONS = QUESTIONS | {
    "stat": LOADS + "SELECT printf('%.6f', avg(load)), printf('%.6f', stddev_pop(load)) FROM loads",
    "overload": LOADS + "SELECT id FROM loads WHERE load > (SELECT avg(load) + 2 * stddev_pop(load) FROM loads)",
    "owns": "SELECT actor, role, task FROM edge JOIN (SELECT DISTINCT id FROM read_csv('{data}/q_actors.csv', "
            "all_varchar=true)) q ON q.id = actor",
    "who": "SELECT task, role, actor FROM edge JOIN (SELECT DISTINCT id FROM read_csv('{data}/q_tasks.csv', "
           "all_varchar=true)) q ON q.id = task",
}
DOCUMENT = """CREATE TEMP TABLE doc AS SELECT * FROM read_json('{data}/graph.json', maximum_object_size=1500000000,
    format='unstructured', columns={{actors: 'STRUCT(id VARCHAR)[]', tasks: 'STRUCT(id VARCHAR)[]',
    edges: 'STRUCT(task VARCHAR, actor VARCHAR, role VARCHAR)[]'}})"""
FROM_DOCUMENT = [DOCUMENT] + [
    f"CREATE TABLE {table} AS SELECT {columns} FROM (SELECT unnest({table}s) x FROM doc)"
    for table, columns in (("actor", "x.id"), ("task", "x.id"), ("edge", "x.task, x.actor, x.role"))
]


def run_duckdb(statements, database):
    """By its Python module, or by the one of Node.js in $DUCK_MODULES."""
    try:
        import duckdb
    except ImportError:
        node = ["node", HERE / "duckdb.mjs", database]
        subprocess.run(node, input="\0".join(statements), encoding="utf-8", check=True)
        return
    base = duckdb.connect(database)
    for statement in statements:
        base.execute(statement)


def ask_duckdb(data, out, database, first):
    asked = [
        f"COPY ({question.format(data=data)}) TO '{out.folder}/{name}.tsv' (DELIMITER '\t', HEADER false)"
        for name, question in DUCKDB_QUESTIONS.items()
    ]
    run_duckdb([statement.format(data=data) for statement in first] + asked, database)


def duckdb_json(data, out):
    ask_duckdb(data, out, ":memory:", FROM_DOCUMENT)


def duckdb_prepare(data, out):
    """Makes DATA/graph.duckdb, which `duckdb_file` then asks."""
    tables = [
        f"CREATE OR REPLACE TABLE {table} AS SELECT * FROM read_csv('{data}/{table}s.csv', all_varchar=true)"
        for table in ("actor", "task", "edge")
    ]
    run_duckdb(tables, f"{data}/graph.duckdb")


def duckdb_file(data, out):
    ask_duckdb(data, out, f"{data}/graph.duckdb", [])


PEERS = {
    peer.__name__: peer for peer in (plain, networkx, igraph, sqlite, duckdb_json, duckdb_prepare, duckdb_file)
}

if __name__ == "__main__":
    PEERS[sys.argv[1]](sys.argv[2], Tables(sys.argv[3]))
