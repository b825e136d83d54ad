#!/usr/bin/env python3
"""compare.py ZEREN ZEREN_BENCH REPORT [SIZE...]: times zeren against every peer that is installed, whole processes
from file to answers on the same made-up data, checks that all give the same answers, and writes the table to
REPORT. SIZE is S, M, L or XL (default: S M); three or more sizes also show how the cost of an edge grows.
CPU seconds are user and system time of all threads, the median of the runs, which take turns."""

import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3" if os.access("/usr/bin/python3", os.X_OK) else sys.executable
RUNS = {"S": 9, "M": 5, "L": 3, "XL": 1}
WHO_LEADS_MOST = '[.edges[] | select(.role == "lead") | .actor] | group_by(.) | max_by(length) | [.[0], length] | @tsv'
SLOW_ON_LARGE = {"plain", "networkx", "sqlite"}  # once is enough


def measured(command, output):
    """CPU seconds and peak memory in MiB of one run."""
    with open(output, "wb") as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE)
        words = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise RuntimeError(f"{command}: {words.decode(errors='replace')}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def peers_installed():
    def has(module):
        known = "import importlib.util, sys; sys.exit(importlib.util.find_spec(sys.argv[1]) is None)"
        return subprocess.run([PYTHON, "-c", known, module], check=False).returncode == 0

    return ["plain", "sqlite"] + ["networkx"] * has("networkx") + ["duckdb_json", "duckdb_file"] * has("duckdb")


class Bench:
    """One size: its data, its commands, what was measured."""

    def __init__(self, zeren, maker, size, scratch):
        self.zeren, self.maker, self.size = zeren, maker, size
        self.data = scratch / size
        self.answers = scratch / f"{size}-answers"
        self.answers.mkdir(parents=True)
        self.results = {}
        self.tables = {}
        subprocess.run([maker, "generate", self.data, size], check=True, stdout=subprocess.DEVNULL)
        requests = subprocess.run([PYTHON, HERE / "peers/requests.py", self.data], check=True, capture_output=True)
        self.requests = self.data / "requests.ndjson"
        self.requests.write_bytes(requests.stdout)
        with open(self.data / "edges.csv", "rb") as rows:
            self.edges = sum(1 for _ in rows) - 1

    def commands(self):
        ask = [self.zeren, "query", self.requests, "-g"]
        graph, packed = self.data / "graph.json", self.data / "graph.zg"
        subprocess.run([self.zeren, "pack", "-g", graph, "-o", packed], check=True)
        commands = {"zeren, JSON": ask + [graph], "zeren, packed": ask + [packed]}
        if self.size in ("M", "L"):
            shuffled, split = self.data / "shuffled", self.data / "split"
            subprocess.run([self.maker, "generate", shuffled, self.size, "shuffled"], check=True, stdout=subprocess.DEVNULL)
            subprocess.run([self.maker, "generate", split, self.size, "split"], check=True, stdout=subprocess.DEVNULL)
            commands["zeren, edges shuffled"] = ask + [shuffled / "graph.json"]
            whole = self.data / "whole-graph.ndjson"
            whole.write_text('{"query": "load"}\n{"query": "unowned"}\n{"query": "shared", "top": 50}\n')
            commands["zeren, a folder of plans"] = [self.zeren, "query", whole, "-g", split]
            commands["zeren, the same as one"] = [self.zeren, "query", whole, "-g", graph]
        one = self.data / "one.ndjson"
        one.write_text('{"query": "load", "top": 1}\n')
        commands["zeren, one question"] = [self.zeren, "query", one, "-g", graph]
        for peer in peers_installed():
            if peer == "duckdb_file":
                subprocess.run([PYTHON, HERE / "peers/peers.py", "duckdb_prepare", self.data, self.answers], check=True)
            commands[peer] = [PYTHON, HERE / "peers/peers.py", peer, self.data, self.answers / peer]
        if shutil.which("jq") and self.size in ("S", "M"):
            commands["jq, one question"] = ["jq", "-r", WHO_LEADS_MOST, graph]
        return commands

    def run(self):
        commands = self.commands()
        for turn in range(RUNS[self.size]):
            for name, command in commands.items():
                if turn > 0 and self.size in ("L", "XL") and name in SLOW_ON_LARGE:
                    continue
                self.results.setdefault(name, []).append(measured(command, self.answers / f"{name}.out"))

    def compare_answers(self):
        """The names of those whose answers differ from ours."""
        expected = None
        different = []
        for name in self.results:
            folder = self.answers / name
            if name in ("zeren, JSON", "zeren, packed", "zeren, edges shuffled"):
                subprocess.run([PYTHON, HERE / "peers/tables.py", self.data, self.answers / f"{name}.out", folder], check=True)
            elif not (folder / "owns.tsv").exists():
                continue
            tables = {table.name: sorted(table.read_text().splitlines()) for table in sorted(folder.glob("*.tsv"))}
            expected = expected or tables
            if tables != expected:
                different.append(name)
        return different

    def rows(self):
        ours = statistics.median(cpu for cpu, _ in self.results["zeren, JSON"])
        for name, runs in self.results.items():
            cpu, peak = (statistics.median(values) for values in zip(*runs))
            yield f"{self.size:<4}{name:<28}{cpu:>10.3f}{peak:>10.0f}{cpu / ours:>10.2f}{len(runs):>6}"


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} processors"


def main(zeren, maker, report, sizes):
    lines = [f"measured on {processor()}, {platform.system()} {platform.release()}",
             f"{'size':<4}{'what':<28}{'CPU s':>10}{'peak MiB':>10}{'ratio':>10}{'runs':>6}"]
    growth = []
    with tempfile.TemporaryDirectory(prefix="zeren-bench-") as scratch:
        for size in sizes:
            bench = Bench(zeren, maker, size, pathlib.Path(scratch))
            bench.run()
            lines += bench.rows()
            different = bench.compare_answers()
            lines.append(f"{size:<4}answers: " + (f"DIFFER: {', '.join(different)}" if different else "all equal"))
            cpu = statistics.median(cpu for cpu, _ in bench.results["zeren, JSON"])
            growth.append(f"{size} {cpu / bench.edges * 1e9:.0f} ns")
            shutil.rmtree(bench.data)
    lines.append("cost of an edge, from JSON to all answers: " + ", ".join(growth))
    text = "\n".join(lines) + "\n"
    pathlib.Path(report).write_text(text, encoding="utf-8")
    print(text, end="")


if __name__ == "__main__":
    main(*sys.argv[1:4], sys.argv[4:] or ["S", "M"])
