"""What the benchmarks share: runs that take turns, told by CPU seconds and peak memory of whole processes."""

import os
import pathlib
import platform
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROVINCE = HERE.parent / "tests/province"
PYTHON = "/usr/bin/python3" if os.access("/usr/bin/python3", os.X_OK) else sys.executable


def measured(command, output):
    """CPU seconds, user and system of all threads, and peak memory in MiB of one run."""
    with open(output, "wb") as out:
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE)
        words = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise RuntimeError(f"{command}: {words.decode(errors='replace')}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


class Runs:
    """Medians of commands that take turns."""

    def __init__(self):
        self.results = {}

    def take_turns(self, commands, turns, output_of, once=()):
        for turn in range(turns):
            for name, command in commands.items():
                if turn == 0 or name not in once:
                    self.results.setdefault(name, []).append(measured(command, output_of(name)))

    def cpu(self, name):
        return statistics.median(cpu for cpu, _ in self.results[name])

    def peak(self, name):
        return statistics.median(peak for _, peak in self.results[name])

    def rows(self, size, bases=()):
        """A line for each command; with its CPU as so many times that of each base."""
        for name, runs in self.results.items():
            ratios = "".join(f"{self.cpu(name) / self.cpu(base):>10.2f}" for base in bases)
            yield f"{size:<4}{name:<28}{self.cpu(name):>10.4f}{self.peak(name):>10.0f}{len(runs):>6}{ratios}"


def head(*bases):
    return f"{'size':<4}{'what':<28}{'CPU s':>10}{'peak MiB':>10}{'runs':>6}" + "".join(f"{base:>10}" for base in bases)


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} processors, {platform.system()} {platform.release()}"
