"""The ladder's rungs are the best of all plans with so many changes, and the recommended one is the
first that restores the common quota: small instances, exhaustively."""
import sys
import planner
from generate import generate

check = planner.load_check()
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 25
failures, ladders, rungs, seed = [], 0, 0, 0
while ladders < COUNT and seed < 20000:
    seed += 1
    instance = generate(seed)
    facts = check.Inst(instance)
    choices, count = planner.every_choice(facts)
    if not instance.get("previous") or not 0 < count <= 600:
        continue
    ladders += 1
    every = planner.every_plan(check, facts, choices)
    free = min(values[:1] + values[2:] for values in every)
    code, answer, said = planner.plan(instance, "--ladder")
    if code != 0:
        failures.append((seed, code, said))
        continue
    for at, rung in enumerate(answer["ladder"]):
        rungs += 1
        values = planner.levels(rung)
        ours = values[:1] + values[2:]
        best = min(v[:1] + v[2:] for v in every if v[1] <= rung["at_most"]) if at else \
            min(every)[:1] + min(every)[2:]
        if check.evaluate(instance, rung)[0] or ours != best or values[1] > rung["at_most"] \
                or rung["recommended"] != (ours[1] <= free[1]):
            failures.append((seed, rung["at_most"], ours, best, free, rung["recommended"]))
planner.done(failures, "%d ladders, %d rungs" % (ladders, rungs))
