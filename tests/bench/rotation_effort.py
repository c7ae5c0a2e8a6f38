#!/usr/bin/env python3
"""Whether more time would give a better rotation: instances of the middle sizes (12-60 members, 2-6 conferences,
8-40 years, weights, history, blackouts), each planned at an effort and at the next one, which does twenty times the
work. No test: it prints, and never fails.

rotation_effort.py COMMAND [--count N] [--first SEED] [--effort E] [--small]: COMMAND is the command line program of a
release build; N instances (40), from a seed (0), at effort 2 and 3. --small: 8-12 members instead. A line for
each: seconds of the processor, levels, and what the longer run changes first; at the end how many the shorter
run did as well. What it has proved in all levels is not planned again. --other COMMAND plans the second time, at the
same effort, so that two builds are compared.

Measured at effort 2 on a machine that was busy with other work, of the middle ones:
- Against twenty times the work (seeds 0-53, the build before a move became cheaper): 28 are proved, and of the other
  26 the shorter run does as well in 7, so 35 of 54 are as good. Worse by the longer run: 6 7 10 13 14 18 19 24 27 30 32
  34 36 39 41 42 44 45 52 (first in L4 2, L5 3, L6 10, L7 3, L8 1; most: L5 12 to 2 in 27,
  L7 16 to 4 in 24, L6 37 to 31 in 13). The search has not converged in these: more of its steps find more.
- Since then a move costs a quarter less, and there are a quarter more of them in the same time. Of 34 unproved ones that
  were planned by both builds 14 are better (6 10 13 24 27 30 32 34 41 52 56 57 63 65), 9 worse (7 14 18 19 36 42 44 45 46),
  11 equal, in 207 s of the processor against 227. 65 is proved anew (L7 0), 46 no more (L7 1, where 0 is the least);
  single ones swing widely. At most 9.7 s (87)."""
import argparse
import json
import os
import subprocess
import sys
import tempfile
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "rotation"))
from generate import middle


def plan(command, path, effort):
    """Seconds of the processor, the values of the levels, and whether all are proved; None for no plan."""
    out = path + ".plan"
    process = subprocess.Popen([command, "rotate", path, "--effort", str(effort), "-o", out], stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    with open(out) as file:
        answer = json.load(file)
    seconds = usage.ru_utime + usage.ru_stime
    if answer.get("infeasible"):
        return seconds, None, True
    return seconds, [level["value"] for level in answer["levels"]], all(level["proved"] for level in answer["levels"])


def told(values):
    return "no plan exists" if values is None else " ".join(str(value) for value in values)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command")
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--effort", type=int, default=2)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--other")
    given = parser.parse_args()
    good, planned, slowest = 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "instance.json")
        for seed in range(given.first, given.first + given.count):
            made = middle(seed, 8 + seed % 5) if given.small else middle(seed)
            with open(path, "w") as file:
                json.dump(made, file)
            seconds, values, proved = plan(given.command, path, given.effort)
            longer, best = 0, values
            if not proved:
                longer, best, _ = plan(given.other or given.command, path, given.effort + (not given.other))
            differs = [i for i in range(8) if values and values[i] != best[i]]
            worse = bool(differs) and values > best
            verdict = "as good" if not differs else "L%d %s" % (differs[0] + 1, "worse" if worse else "better")
            good, planned, slowest = good + (not worse), planned + 1, max(slowest, seconds)
            print("%4d %2dx%dx%2d %6.2f s %7.2f s  %-30s %-30s %s" % (
                seed, len(made["members"]), len(made["conferences"]), made["years"][1] - made["years"][0] + 1, seconds, longer,
                told(values), "proved" if proved else told(best), verdict), flush=True)
    print("%d of %d not worse than the longer run; at most %.1f s" % (good, planned, slowest))


if __name__ == "__main__":
    main()
