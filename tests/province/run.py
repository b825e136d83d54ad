#!/usr/bin/env python3
"""run.py ZEREN ZEREN_BENCH: makes a province of 150 plans and asks it in every form: as one file, packed, with its edges
shuffled, and, from its tables, with plain Python. All answers must be the same; a packed file that is damaged or cut
is refused with status 2; a folder of plans answers as its packed form does."""

import pathlib
import random
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PEERS = HERE.parent.parent / "bench/peers/peers.py"


class Province:
    def __init__(self, zeren, maker, scratch):
        self.zeren, self.maker, self.scratch = zeren, maker, scratch
        self.data = scratch / "data"
        self.make(self.data)
        self.make(scratch / "shuffled", "shuffled")
        self.make(scratch / "split", "split")

    def make(self, folder, *how):
        subprocess.run([self.maker, "generate", folder, "M", *how], check=True, stdout=subprocess.DEVNULL)

    def pack(self, graph, packed):
        subprocess.run([self.zeren, "pack", "-g", graph, "-o", packed], check=True)
        return packed

    def answers(self, graph):
        """As bytes."""
        out = self.scratch / "answers.ndjson"
        subprocess.run([HERE / "answers", self.zeren, graph, self.data, out], check=True)
        return out.read_bytes()

    def tables(self, graph):
        """As other programs write them, in any order of rows."""
        out, tables = self.scratch / "answers.ndjson", self.scratch / "tables"
        out.write_bytes(self.answers(graph))
        subprocess.run([sys.executable, HERE / "tables.py", self.data, out, tables], check=True)
        return read_tables(tables)

    def refusal(self, packed):
        run = subprocess.run([self.zeren, "query", '{"query": "load"}', "-g", packed], capture_output=True, check=False)
        return run.returncode, run.stdout, run.stderr.decode()


def read_tables(folder):
    return {table.name: sorted(table.read_text().splitlines()) for table in sorted(folder.glob("*.tsv"))}


def check_damage(province, packed):
    """Any bit counts, wherever it lies: in what is read for the checksum alone and in what is mapped."""
    whole = packed.read_bytes()
    assert len(whole) > 1 << 20, "the file is to be large enough to be mapped"
    spoilt = province.scratch / "spoilt.zg"
    dice = random.Random(6)
    for _ in range(40):
        changed = bytearray(whole)
        changed[dice.randrange(16, len(whole))] ^= 1 << dice.randrange(8)
        spoilt.write_bytes(changed)
        status, answer, words = province.refusal(spoilt)
        assert status == 2 and answer == b"" and "damaged-file" in words, (status, words)
    for size in (1 << 20, len(whole) // 2, len(whole) - 1):
        spoilt.write_bytes(whole[:size])
        status, answer, words = province.refusal(spoilt)
        assert status == 2 and answer == b"" and "cut off" in words, (status, words)


def main(zeren, maker):
    with tempfile.TemporaryDirectory(prefix="zeren-province-") as folder:
        province = Province(zeren, maker, pathlib.Path(folder))
        graph = province.data / "graph.json"
        packed = province.pack(graph, province.scratch / "graph.zg")
        answers = province.answers(graph)
        assert answers == province.answers(packed), "a packed graph answers otherwise"

        plain = province.scratch / "plain"
        subprocess.run([sys.executable, PEERS, "plain", province.data, plain], check=True)
        expected = read_tables(plain)
        assert len(expected) == 8 and expected["owns.tsv"] and expected["pairs.tsv"]
        assert expected == province.tables(graph), "the answers differ from those of plain Python"
        assert expected == province.tables(province.scratch / "shuffled/graph.json"), "shuffled edges answer otherwise"

        plans = province.scratch / "split"
        together = province.pack(plans, province.scratch / "plans.zg")
        requests = '[{"query": "load"}, {"query": "unowned"}, {"query": "shared", "top": 50}, {"query": "exclusive"}]'
        asked = [subprocess.run([zeren, "query", requests, "-g", form], check=True, capture_output=True).stdout
                 for form in (plans, together)]
        assert asked[0] == asked[1] and len(asked[0]) > 1000, "a folder of plans answers otherwise than packed"
        check_damage(province, packed)
        check_damage(province, together)
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main(*sys.argv[1:3])
