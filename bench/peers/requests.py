#!/usr/bin/env python3
"""requests.py DATA_FOLDER > requests.ndjson: what is asked of zeren so that its answers can be compared with
those of other programs: the actors and tasks that q_actors.csv and q_tasks.csv list, and every question about
the whole graph."""

import csv
import json
import pathlib
import sys


def ids(path):
    with open(path, encoding="utf-8", newline="") as rows:
        return [row["id"] for row in csv.DictReader(rows)]


def requests(folder):
    for actor in ids(folder / "q_actors.csv"):
        yield {"query": "owns", "actor": actor}
    for task in ids(folder / "q_tasks.csv"):
        yield {"query": "who", "task": task}
    yield {"query": "load", "overload": "mean+2sd"}
    yield {"query": "unowned"}
    yield {"query": "shared", "top": 50}
    yield {"query": "exclusive", "top": 50}


if __name__ == "__main__":
    for request in requests(pathlib.Path(sys.argv[1])):
        print(json.dumps(request, ensure_ascii=False))
