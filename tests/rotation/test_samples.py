"""Every sample instance is planned as well as is known to be possible, and proved: known.json met."""
import json
import os
import planner

check = planner.load_check()
known = json.load(open(os.path.join(planner.SHARED, "known.json")))
failures = []
for name, entry in sorted(known.items()):
    path = os.path.join(planner.SHARED, "instances", name + ".json")
    code, answer, said = planner.plan(path)
    if entry["best"] is None:
        if code != 1 or not answer or answer.get("infeasible") is not True or not answer["because"]:
            failures.append((name, "no plan exists", code, answer, said))
        continue
    if code != 0:
        failures.append((name, code, said))
        continue
    broken, values = check.evaluate(json.load(open(path)), answer)
    if broken or values != planner.levels(answer):
        failures.append((name, "the checker says", broken[:3], values, planner.levels(answer)))
    proved = planner.levels(answer, "proved")
    if values > entry["best"] or not all(proved):
        failures.append((name, values, "known", entry["best"], planner.levels(answer, "proved")))
planner.done(failures, "%d samples" % len(known))
