"""More effort never gives a worse plan: random instances and some of the middle sizes, planned with rising
effort. test_effort.py COMMAND [COUNT [FIRST]]"""
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
planner.done(failures, "%d instances, %d comparisons" % (len(cases), compared))
