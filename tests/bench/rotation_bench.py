#!/usr/bin/env python3
"""The planner beside clingo on the same instances in one run: whole command, start and reading included.
rotation_bench.py COMMAND FOLDER... [--limit SECONDS]"""
import glob, json, os, subprocess, sys, time
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from second import clingo
limit = 60
args = sys.argv[1:]
if "--limit" in args:
    i = args.index("--limit")
    limit = int(args[i + 1])
    del args[i:i + 2]
command, folders = args[0], args[1:]
print("%-22s %9s %9s %8s  %s" % ("instance", "ours s", "clingo s", "ratio", "L1..L8 (ours proved?)"))
for f in sorted(x for d in folders for x in glob.glob(d + "/*.json")):
    d = json.load(open(f))
    best, plan = None, None
    for _ in range(3):
        t = time.time()
        subprocess.run([command, f, "-o", "/tmp/rotation_bench.plan"], capture_output=True)
        t = time.time() - t
        best = t if best is None or t < best else best
    plan = json.load(open("/tmp/rotation_bench.plan"))
    places = sum(c["hosts"] for c in d["conferences"]) * (d["years"][1] - d["years"][0] + 1) * len(d["members"])
    cost, proved, t = clingo(d, False, limit) if places < 60000 else (None, False, None)
    levels = plan.get("levels")
    answer = "infeasible" if not levels else " ".join(str(l["value"]) for l in levels) + (" proved" if all(l["proved"] for l in levels) else " not all proved")
    print("%-22s %9.4f %9s %8s  %s" % (os.path.basename(f)[:-5], best, "%.3f" % t if proved else "fails" if t else "-",
          "%.0f" % (t / best) if proved else "", answer), flush=True)
