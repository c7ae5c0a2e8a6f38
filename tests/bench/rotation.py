#!/usr/bin/env python3
"""The rotation planner beside clingo and GLPK on the same instances, in one run: seconds until every level
is proved, and how many times longer the peer takes. No test: it prints, and never fails.

rotation.py COMMAND [--limit SECONDS] [--only PART]: COMMAND is the command line program of a release build.
Ours is the whole command, start and reading and writing included, the best of three, and beside it its
seconds of the processor, which other work on the machine disturbs less; the peers' is the solver's run alone. MB is the largest the command was, but never less than this program itself (about
27). A peer that is not installed is left out, and so are the sample instances when they are
not there (SDT_TEST_DATA/../rotation)."""
import glob
import json
import os
import random
import subprocess
import sys
import tempfile
import time
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "rotation"))
import rotation_clingo
import rotation_glpk
from generate import middle, past

EIGHT = ["botkyrka", "haninge", "huddinge", "nykvarn", "nynashamn", "salem", "sodertalje", "tyreso"]
TWO = [("radslag", 1, 1), ("sodertornskonferensen", 2, 1)]
THREE = [("a", 1, 1), ("b", 2, 1), ("c", 1, 2)]
TEN = [("c%d" % i, k, e) for i, (k, e) in enumerate(zip([1, 2, 1, 2, 1, 1, 3, 1, 2, 1], [1, 1, 1, 1, 2, 1, 1, 1, 1, 3]))]
LARGEST_FOR_PEERS = 8000  # places times members


def instance(seed, ids, conferences, years, history=0, spread=1.3, real=False):
    rand = random.Random(seed)
    members = [{"id": i} for i in ids]
    if real:  # populations of Swedish municipalities, some who join or leave, some who cannot
        for m in members:
            m["weight"] = int(2400 * max(1, rand.lognormvariate(1.9, 1.0)))
            m["joined"] = rand.choice([None] * 30 + [2035])
            m["left"] = rand.choice([None] * 60 + [2050])
    confs = [{"id": i, "hosts": k, "first_year": 2000, "every": e} for i, k, e in conferences]
    made = {"years": [2027, 2026 + years], "members": members, "conferences": confs,
            "history": past(rand, members, confs, range(2027 - history, 2027), spread)}
    if real:
        made["unavailable"] = [{"member": rand.choice(ids), "year": rand.randint(2027, 2026 + years)} for _ in range(300)]
    return made


def instances():
    """(name, instance, options of the command), those of the samples first."""
    shared = os.path.join(os.environ.get("SDT_TEST_DATA", "/nowhere"), "..", "rotation", "instances")
    for path in sorted(glob.glob(os.path.join(shared, "*.json"))):
        with open(path) as file:
            yield os.path.basename(path)[:-5], json.load(file), []
    for years in (8, 20, 28):
        yield "8 members %d years" % years, instance(0, EIGHT, TWO, years), []
        for seed in range(3):
            yield "8 x %d, history %d" % (years, seed), instance(10 * years + seed, EIGHT, TWO, years, 15), []
    ids = ["m%03d" % i for i in range(290)]
    yield "16 x 20 x 3, history", instance(16, ids[:16], THREE, 20, 15), []
    yield "26 x 15 x 3, history", instance(26, ids[:26], THREE, 15, 15), []
    for seed in range(3):
        yield "290 x 50 x 10, real %d" % seed, instance(seed, ids, TEN, 50, 15, 0.3, True), ["--effort", "0"]
    yield "290 x 50 x 10, effort", instance(7, ids, TEN, 50, 15, 0.3, True), []
    for name, made in middle_sizes():
        yield name, made, []


def middle_sizes():
    """(name, instance) of the class of middle sizes, those that have been hard first."""
    yield "26 x 20 x 3", middle(1001, 26, 3, 20)
    yield "30 x 20 x 5, alike", middle(1003, 30, 5, 20, "alike")
    yield "30 x 20 x 5, weighted", middle(1004, 30, 5, 20, "populations")
    yield "30 x 20 x 3, weighted", middle(1006, 30, 3, 20, "populations")
    yield "8 crowded years", middle(1007, 30, 6, 8, "alike", 3)
    yield "8 crowded years, weighted", middle(1008, 30, 6, 8, "classes", 3)
    for seed in range(100):
        yield "middle %d" % seed, middle(seed)


def ours(command, made, options, folder):
    """Best of three: seconds, seconds of the processor, megabytes, the answer."""
    path, out = os.path.join(folder, "instance.json"), os.path.join(folder, "plan.json")
    with open(path, "w") as file:
        json.dump(made, file)
    best, least, memory = None, None, 0
    for _ in range(3):
        began = time.time()
        process = subprocess.Popen([command, "rotate", path, "-o", out, *options], stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
        seconds, processor = time.time() - began, usage.ru_utime + usage.ru_stime
        best, least, memory = min(best or seconds, seconds), min(least or processor, processor), max(memory, usage.ru_maxrss / 1024)
    with open(out) as file:
        return best, least, memory, json.load(file)


def told(answer):
    if answer.get("infeasible"):
        return "no plan exists"
    values = " ".join(str(level["value"]) for level in answer["levels"])
    proved = sum(level["proved"] for level in answer["levels"])
    return values + (" proved" if proved == 8 else " (%d levels proved)" % proved)


def main():
    arguments = sys.argv[1:]
    limit, only = 20, ""
    for name in ("--limit", "--only"):
        if name in arguments:
            at = arguments.index(name)
            value = arguments[at + 1]
            limit, only = (int(value), only) if name == "--limit" else (limit, value)
            del arguments[at:at + 2]
    peers = [peer for peer in (rotation_clingo, rotation_glpk) if peer.COMMAND]
    for peer in (rotation_clingo, rotation_glpk):
        if not peer.COMMAND:
            print("%s is not installed: left out" % peer.NAME)
    print("%-24s %8s %8s %6s" % ("instance", "ours s", "cpu s", "MB") + "".join("%10s %7s" % (p.NAME + " s", "ratio") for p in peers)
          + "  L1..L8")
    with tempfile.TemporaryDirectory() as folder:
        for name, made, options in instances():
            if only not in name:
                continue
            seconds, processor, memory, answer = ours(arguments[0], made, options, folder)
            line = "%-24s %8.3f %8.3f %6.0f" % (name, seconds, processor, memory)
            places = sum(c["hosts"] for c in made["conferences"]) * (made["years"][1] - made["years"][0] + 1)
            for peer in peers:
                its = peer.solve(made, limit) if places * len(made["members"]) <= LARGEST_FOR_PEERS else "large"
                line += "%10s %7s" % (("-", "") if its == "large" else ("> %d" % limit, "") if its is None
                                      else ("%.3f" % its, "%.1f" % (its / seconds)))
            print(line + "  " + told(answer), flush=True)


if __name__ == "__main__":
    main()
