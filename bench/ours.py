"""What zeren does by itself: the real plan imported, asked and drawn, an order found, and each question on a province."""

import random

from measuring import HERE, Runs, head

GRAPHS = HERE.parent / "graphs/zhongshan-2023"
VIEWS = ("matrix", "links", "cards", "load", "network")
QUESTIONS = ("owns", "who", "load", "unowned", "shared", "exclusive")
TURNS = {"S": 9, "M": 5, "L": 3, "XL": 1}


def crossing_problem(path):
    """A bipartite graph in the form of the PACE challenge 2024: 300 fixed nodes, 1,200 free ones with 1 to 6 edges."""
    dice = random.Random(2024)
    edges = [(fixed + 1, free) for free in range(301, 1501) for fixed in dice.sample(range(300), dice.randint(1, 6))]
    lines = [f"p ocr 300 1200 {len(edges)}"] + [f"{fixed} {free}" for fixed, free in edges]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


def real_plan(zeren, bench_program, scratch):
    """The real plan, whole processes."""
    graph = GRAPHS / "plan.json"
    commands = {"import": [zeren, "import", next(GRAPHS.glob("*annex.txt")), "-o", scratch / "imported.json"]}
    commands["balance"] = [zeren, "balance", "--json", "-g", graph]
    for view in VIEWS:
        commands[f"render {view}, SVG"] = [zeren, "render", view, "-g", graph, "-o", scratch / f"{view}.svg"]
    commands["render matrix, PDF"] = [zeren, "render", "matrix", "-g", graph, "-o", scratch / "matrix.pdf"]
    commands["order, 1,200 nodes"] = [bench_program, "order", crossing_problem(scratch / "order.gr")]
    runs = Runs()
    runs.take_turns(commands, 5, lambda name: scratch / "real.out")
    return ["", "the real plan", head()] + list(runs.rows("-"))


def province(zeren, size, data, scratch):
    """A province from its packed file: loading it alone, then with each question; the balance from M down."""
    requests = (data / "requests.ndjson").read_text(encoding="utf-8").splitlines()
    graph, packed = data / "graph.json", data / "graph.zg"
    first_task = next(line for line in requests if '"who"' in line)
    loaded = [zeren, "query", first_task, "-g"]
    commands = {"load JSON": loaded + [graph], "load packed": loaded + [packed]}
    commands["pack"] = [zeren, "pack", "-g", graph, "-o", data / "again.zg"]
    for question in QUESTIONS:
        asked = scratch / f"{question}.ndjson"
        asked.write_text("".join(f"{line}\n" for line in requests if f'"query": "{question}"' in line), encoding="utf-8")
        commands[f"packed: {question}"] = [zeren, "query", asked, "-g", packed]
    if size != "XL":
        commands["packed: balance"] = [zeren, "query", '{"query": "balance"}', "-g", packed]
    runs = Runs()
    runs.take_turns(commands, TURNS[size], lambda name: scratch / "ours.out")
    return ["", f"each question on {size}", head()] + list(runs.rows(size))
