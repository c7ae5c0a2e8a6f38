"""More effort never gives a worse plan, nor a worse rung of a ladder: random instances and some of the middle
sizes, planned with rising effort. test_effort.py COMMAND [COUNT [FIRST]]"""
import sys
import planner
from generate import generate, middle

check = planner.load_check()
numbers = [int(a) for a in sys.argv[2:] if a.isdigit()]
COUNT, FIRST = (numbers + [6])[0], (numbers + [0, 0])[1]

failures = []
compared = 0
cases = [(generate(seed), (0, 1, 2)) for seed in range(FIRST, FIRST + COUNT)]
cases += [(middle(seed), (0, 1)) for seed in range(FIRST, FIRST + COUNT // 3)]
for instance, efforts in cases:
    before = None
    for effort in efforts:
        code, answer, said = planner.plan(instance, "--effort", str(effort))
        if code != 0:
            if not answer or not answer.get("infeasible"):
                failures.append((instance["name"], code, said))
            break
        broken, values = check.evaluate(instance, answer)
        if broken or values != planner.levels(answer):
            failures.append((instance["name"], "the checker says", broken[:2], values, planner.levels(answer)))
        if before is not None:
            compared += 1
            if values > before:
                failures.append((instance["name"], "effort", effort, values, "is worse than", before))
        before = values


def rungs_of(answer):
    """The values of each rung by its number of changes, in the order of what counts: without the changes."""
    return {rung["at_most"]: planner.levels(rung)[:1] + planner.levels(rung)[2:] for rung in answer["ladder"]}


# A host withdraws from the plan that was made, which then is repaired. The lowest rung minimises the changes
# too, so it has others than the rung with so many changes of another effort, and is compared with itself.
repaired = 0
for seed in range(FIRST, FIRST + 40 * COUNT):
    instance = middle(seed, 8 + seed % 3, 2, 8, "classes")
    code, answer, said = planner.plan(instance, "--effort", "0")
    if code != 0:
        continue
    first = next(h for h in answer["hostings"] if h["year"] >= instance["years"][0])
    instance["previous"] = answer["hostings"]
    instance["unavailable"] += [{"member": first["hosts"][0], "year": y} for y in range(first["year"], first["year"] + 3)]
    before, lowest = {}, None
    for effort in (0, 1):
        code, answer, said = planner.plan(instance, "--ladder", "--effort", str(effort))
        if code != 0:
            break
        rungs = rungs_of(answer)
        now = planner.levels(answer["ladder"][0])
        fewest = answer["ladder"][0]["at_most"]
        worse = [(at, before[at], rungs[at]) for at in before if at in rungs and at > fewest and rungs[at] > before[at]]
        if worse or (lowest and now > lowest):
            failures.append((instance["name"], "ladder", effort, worse, lowest, now))
        compared += bool(before)
        before = {at: rungs[at] for at in rungs if at > fewest}
        lowest = now
    repaired += 1
    if repaired >= COUNT:
        break
planner.done(failures, "%d instances, %d comparisons" % (len(cases), compared))
