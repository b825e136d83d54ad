#!/usr/bin/env python3
"""tables.py DATA_FOLDER ANSWERS TABLES: turns the answers of `zeren query` to the requests of requests.py into
the tables of tab-separated ids and numbers that programs without our JSON write: owns, who, load, stat,
overload, unowned, pairs and spof, in the folder TABLES. DATA_FOLDER holds actors.csv: their load tables also
list actors without any task, which ours leave out."""

import csv
import json
import math
import pathlib
import sys

ROLES = ("lead", "cooperate", "joint")


def owner_edges(answer):
    for role in ROLES:
        for row in answer[role]:
            yield role, row["id"]


def owns_table(answer):
    return [(answer["actor"]["id"], role, task) for role, task in owner_edges(answer)]


def who_table(answer):
    return [(answer["task"]["id"], role, actor) for role, actor in owner_edges(answer)]


def load_tables(answer, actors):
    counts = {row["actor"]["id"]: (row["lead"], row["cooperate"] + row["joint"]) for row in answer["rows"]}
    rows = sorted((actor, *counts.get(actor, (0, 0))) for actor in actors)
    loads = [lead + cooperate * 0.5 for _, lead, cooperate in rows]
    mean = sum(loads) / len(loads)
    spread = math.sqrt(sum((load - mean) ** 2 for load in loads) / len(loads))
    above = [(row[0],) for row, load in zip(rows, loads) if load > mean + 2 * spread]
    return {"load": rows, "stat": [(f"{mean:.6f}", f"{spread:.6f}")], "overload": above}


def unowned_table(answer):
    return [("no_edge", task["id"]) for task in answer["unowned"]] + [
        ("no_lead", task["id"]) for task in answer["no_lead"]
    ]


def pairs_table(answer):
    return [(row["a"]["id"], row["b"]["id"], row["tasks"]) for row in answer["pairs"]]


def spof_table(answer):
    return [(row["actor"]["id"], row["sole_lead"], row["sole"]) for row in answer["rows"]]


def tables_of(answers, actors):
    tables = {"owns": [], "who": []}
    for line in answers:
        reply = json.loads(line)
        query, answer = reply["query"]["query"], reply["answer"]
        if query == "owns":
            tables["owns"] += owns_table(answer)
        elif query == "who":
            tables["who"] += who_table(answer)
        elif query == "load":
            tables |= load_tables(answer, actors)
        elif query == "unowned":
            tables["unowned"] = unowned_table(answer)
        elif query == "shared":
            tables["pairs"] = pairs_table(answer)
        elif query == "exclusive":
            tables["spof"] = spof_table(answer)
    return tables


def main(data, answers, out):
    with open(pathlib.Path(data) / "actors.csv", encoding="utf-8", newline="") as rows:
        actors = [row["id"] for row in csv.DictReader(rows)]
    with open(answers, encoding="utf-8") as lines:
        tables = tables_of(lines, actors)
    folder = pathlib.Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
        (folder / f"{name}.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:4])
