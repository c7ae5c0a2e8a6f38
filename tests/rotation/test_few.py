"""Few members are planned at the optimum. The values were proved least by another solver, libcadical.
test_few.py COMMAND"""
import planner
from generate import generate

# seed of generate(): the effort that suffices, and the optimum
OPTIMA = {
    9: (1, [0, 0, 2, 2, 38, 0, 25, 2]),
    12: (1, [0, 0, 218, 40, 18, 4, 13, 3]),
    116: (2, [0, 0, 690, 157, 20, 1, 31, 0]),
}

check = planner.load_check()
failures = []
for seed, (effort, optimum) in OPTIMA.items():
    instance = generate(seed)
    code, answer, said = planner.plan(instance, "--effort", str(effort))
    if code != 0:
        failures.append((seed, code, said))
        continue
    broken, values = check.evaluate(instance, answer)
    if broken or values != optimum:
        failures.append((seed, broken[:2], values, "but the optimum is", optimum))
planner.done(failures, "%d instances" % len(OPTIMA))
