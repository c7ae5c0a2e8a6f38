#!/usr/bin/env python3
"""Whether more time would give a better rotation: instances of the middle sizes (12-60 members, 2-6 conferences,
8-40 years, weights, history, blackouts), each planned at an effort and at the next one, which does twenty times the
work. No test: it prints, and never fails.

rotation_effort.py COMMAND [--count N] [--first SEED] [--effort E] [--small]: COMMAND is the command line program of a
release build; N instances (40), from a seed (0), at effort 2 and 3. --small: 8-12 members instead. A line for
each: seconds of the processor, levels, and what the longer run changes first; at the end how many the shorter
run did as well. What it has proved in all levels is not planned again. --other COMMAND plans the second time, at the
same effort, so that two builds are compared.

Measured at effort 2 on a machine that was busy with other work, of the middle ones 0-99; the goal, 95 as good as
after twenty times the work, is not reached, nor read whole:
- 46 were proved in all levels before search went on after the proof; they still are, and 48, 65 and 92 are too: 49.
- Of the others 40 were planned (not 27, 30, 32, 44, 57, 63, 68, 75, 78, 79, 85, which are among the hardest), and
  of these five with four times the work: 9, 21, 50 and 56 are as good, 39 is not (L6 3, 2). None was planned with
  twenty times the work. Plans better than those of effort 2, of other runs of up to one and a half times its work,
  are known for 14 more: 6 L5 610, 82; 7 L7 220, 198; 14 L4 177, 176; 34 L5 11, 4; 49 L7 96, 9; 67 L7 434, 431;
  84 L7 476, 461; in L6 3 (7, 6), 19 (7, 4), 36 (26, 25), 46 (2, 0), 83 (29, 19), 89 (39, 38), 95 (34, 33).
- Against the build before, without search after the proof: 27 are better, 7 worse (3, 14, 34, 49, 83, 84, 89); of
  60-99, by which only how members are drawn was chosen, 10 are better and 3 worse.
- Four took more than 10 s while the machine was busiest (18, 41, 61 and 87, the longest, 12.9 s); less busy they took
  10.3, 8.4, 7.7 and 9.7 s, where the build before took 7.0 s for 87. The longest time without a question to the
  caller was 43 ms (79)."""
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
