#!/usr/bin/env python3
"""compare.py ZEREN ZEREN_BENCH REPORT [SIZE...]: measures what zeren does by itself, then times it against every
peer that is installed, whole processes from file to answers on the same made-up data, checks that all give the same
answers, and writes the tables to REPORT. SIZE is S, M, L or XL (default: S M); several sizes also show how the cost of
an edge grows. CPU seconds are user and system time of all threads, the median of runs that take turns."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import ours
from measuring import HERE, PROVINCE, PYTHON, Runs, head, machine

WHO_LEADS_MOST = '[.edges[] | select(.role == "lead") | .actor] | group_by(.) | max_by(length) | [.[0], length] | @tsv'
SLOW_ON_LARGE = {"plain", "networkx", "igraph", "sqlite"}  # once is enough
BASES = ("zeren, JSON", "zeren, packed")
COMPARED = ("zeren, JSON", "zeren, packed", "zeren, edges shuffled")


def peers_installed():
    def has(module):
        known = "import importlib.util, sys; sys.exit(importlib.util.find_spec(sys.argv[1]) is None)"
        return subprocess.run([PYTHON, "-c", known, module], check=False).returncode == 0

    modules = pathlib.Path(os.environ.get("DUCK_MODULES", ".")) / "node_modules/@duckdb/node-api"
    has_duckdb = has("duckdb") or (shutil.which("node") and modules.exists())
    named = [name for name in ("networkx", "igraph") if has(name)]
    return ["plain", "sqlite"] + named + (["duckdb_json", "duckdb_file"] if has_duckdb else [])


class Bench:
    """One size: its data, its commands, what was measured."""

    def __init__(self, zeren, maker, size, scratch):
        self.zeren, self.maker, self.size = zeren, maker, size
        self.data = scratch / size
        self.answers = scratch / f"{size}-answers"
        self.answers.mkdir(parents=True)
        self.runs = Runs()
        self.make(self.data)
        self.requests = self.data / "requests.ndjson"
        self.requests.write_bytes(subprocess.run([PROVINCE / "requests", self.data], check=True, capture_output=True).stdout)
        subprocess.run([zeren, "pack", "-g", self.data / "graph.json", "-o", self.data / "graph.zg"], check=True)
        with open(self.data / "edges.csv", "rb") as rows:
            self.edges = sum(1 for _ in rows) - 1

    def make(self, folder, *how):
        subprocess.run([self.maker, "generate", folder, self.size, *how], check=True, stdout=subprocess.DEVNULL)

    def commands(self):
        ask = [self.zeren, "query", self.requests, "-g"]
        graph = self.data / "graph.json"
        commands = {"zeren, JSON": ask + [graph], "zeren, packed": ask + [self.data / "graph.zg"]}
        if self.size in ("M", "L"):
            shuffled, split = self.data / "shuffled", self.data / "split"
            self.make(shuffled, "shuffled")
            self.make(split, "split")
            commands["zeren, edges shuffled"] = ask + [shuffled / "graph.json"]
            whole = self.data / "whole-graph.ndjson"
            whole.write_text('{"query": "load"}\n{"query": "unowned"}\n{"query": "shared", "top": 50}\n')
            commands["zeren, a folder of plans"] = [self.zeren, "query", whole, "-g", split]
            commands["zeren, the same as one"] = [self.zeren, "query", whole, "-g", graph]
        for peer in peers_installed():
            if peer == "duckdb_file":
                subprocess.run([PYTHON, HERE / "peers/peers.py", "duckdb_prepare", self.data, self.answers], check=True)
            commands[peer] = [PYTHON, HERE / "peers/peers.py", peer, self.data, self.answers / peer]
        return commands

    def run(self):
        once = SLOW_ON_LARGE if self.size in ("L", "XL") else ()
        self.runs.take_turns(self.commands(), ours.TURNS[self.size], lambda name: self.answers / f"{name}.out", once)

    def different_answers(self):
        """The names of those whose answers differ from ours."""
        expected = None
        different = []
        for name in self.runs.results:
            folder = self.answers / name
            if name in COMPARED:
                subprocess.run([PYTHON, PROVINCE / "tables.py", self.data, self.answers / f"{name}.out", folder], check=True)
            elif not (folder / "owns.tsv").exists():
                continue
            tables = {table.name: sorted(table.read_text().splitlines()) for table in sorted(folder.glob("*.tsv"))}
            expected = expected or tables
            if tables != expected:
                different.append(name)
        return different

    def report(self):
        self.run()
        different = self.different_answers()
        equal = f"DIFFER: {', '.join(different)}" if different else "all equal"
        return (["", f"{self.size} against peers; the last columns: times the CPU of zeren", head("JSON", "packed")]
                + list(self.runs.rows(self.size, BASES)) + [f"{self.size:<4}answers: {equal}"])


def one_question(zeren, scratch):
    """The real plan, one question, against jq."""
    graph = ours.GRAPHS / "plan.json"
    commands = {"zeren, one question": [zeren, "query", '{"query": "load", "top": 1}', "-g", graph]}
    if shutil.which("jq"):
        commands["jq, one question"] = ["jq", "-r", WHO_LEADS_MOST, graph]
    runs = Runs()
    runs.take_turns(commands, 25, lambda name: scratch / "one.out")
    return ["", "the real plan, one question", head("zeren")] + list(runs.rows("-", ["zeren, one question"]))


def main(zeren, maker, report, sizes):
    lines = [f"measured on {machine()}"]
    growth = []
    with tempfile.TemporaryDirectory(prefix="zeren-bench-") as folder:
        scratch = pathlib.Path(folder)
        lines += ours.real_plan(zeren, maker, scratch) + one_question(zeren, scratch)
        for size in sizes:
            bench = Bench(zeren, maker, size, scratch)
            lines += ours.province(zeren, size, bench.data, scratch) + bench.report()
            growth.append(f"{size} {bench.runs.cpu('zeren, JSON') / bench.edges * 1e9:.0f} ns")
            shutil.rmtree(bench.data)
    lines += ["", "an edge from JSON to all answers: " + ", ".join(growth)]
    text = "\n".join(lines) + "\n"
    pathlib.Path(report).write_text(text, encoding="utf-8")
    print(text, end="")


if __name__ == "__main__":
    main(*sys.argv[1:4], sys.argv[4:] or ["S", "M"])
