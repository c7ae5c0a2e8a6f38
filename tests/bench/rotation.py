#!/usr/bin/env python3
"""The rotation planner beside clingo and GLPK on the same instances, in one run: seconds until every level
is proved, and how many times longer the peer takes. No test: it prints, and never fails.

rotation.py COMMAND [--limit SECONDS] [--only PART]: COMMAND is the command line program of a release build.
Ours is the whole command, start and reading and writing included, the best of three; the peers' is the
solver's run alone. MB is the largest the command was, but never less than this program itself (about
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
import rotation_clingo
import rotation_glpk

EIGHT = ["botkyrka", "haninge", "huddinge", "nykvarn", "nynashamn", "salem", "sodertalje", "tyreso"]
TWO = [("radslag", 1, 1), ("sodertornskonferensen", 2, 1)]
THREE = [("a", 1, 1), ("b", 2, 1), ("c", 1, 2)]
TEN = [("c%d" % i, k, e) for i, (k, e) in enumerate(zip([1, 2, 1, 2, 1, 1, 3, 1, 2, 1], [1, 1, 1, 1, 2, 1, 1, 1, 1, 3]))]
LARGEST_FOR_PEERS = 8000  # places times members


def past(rand, members, conferences, years, spread):
    """Hosts of earlier years: mostly those who have had least of their share, with accidents."""
    share, held, out = {}, {}, []
    for year in years:
        there = [m for m in members if not m.get("joined")]
        total = sum(m.get("weight", 1) for m in there)
        for c in conferences:
            if (year - c["first_year"]) % c["every"]:
                continue
            for m in there:
                for key in (m["id"], (m["id"], c["id"])):
                    share[key] = share.get(key, 0) + c["hosts"] * m.get("weight", 1) / total
            claim = {m["id"]: sum(share[k] - held.get(k, 0) for k in (m["id"], (m["id"], c["id"])))
                     + rand.random() * spread for m in there}
            hosts = sorted(claim, key=claim.get, reverse=True)[:c["hosts"]]
            for host in hosts:
                for key in (host, (host, c["id"])):
                    held[key] = held.get(key, 0) + 1
            out.append({"conference": c["id"], "year": year, "hosts": hosts})
    return out


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


def ours(command, made, options, folder):
    """Best of three: seconds, megabytes, the answer."""
    path, out = os.path.join(folder, "instance.json"), os.path.join(folder, "plan.json")
    with open(path, "w") as file:
        json.dump(made, file)
    best, memory = None, 0
    for _ in range(3):
        began = time.time()
        process = subprocess.Popen([command, "rotate", path, "-o", out, *options], stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
        seconds = time.time() - began
        best, memory = min(best or seconds, seconds), max(memory, usage.ru_maxrss / 1024)
    with open(out) as file:
        return best, memory, json.load(file)


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
    print("%-24s %8s %6s" % ("instance", "ours s", "MB") + "".join("%10s %7s" % (p.NAME + " s", "ratio") for p in peers)
          + "  L1..L8")
    with tempfile.TemporaryDirectory() as folder:
        for name, made, options in instances():
            if only not in name:
                continue
            seconds, memory, answer = ours(arguments[0], made, options, folder)
            line = "%-24s %8.3f %6.0f" % (name, seconds, memory)
            places = sum(c["hosts"] for c in made["conferences"]) * (made["years"][1] - made["years"][0] + 1)
            for peer in peers:
                its = peer.solve(made, limit) if places * len(made["members"]) <= LARGEST_FOR_PEERS else "large"
                line += "%10s %7s" % (("-", "") if its == "large" else ("> %d" % limit, "") if its is None
                                      else ("%.3f" % its, "%.1f" % (its / seconds)))
            print(line + "  " + told(answer), flush=True)


if __name__ == "__main__":
    main()
