"""Random instances: every plan keeps the hard rules and has the values it claims (the independent
checker), small ones are as good as the best of all plans (exhaustive search), and the order of the input
does not matter. test_random.py COMMAND [COUNT [FIRST]] [--clingo]"""
import sys
import planner
from generate import generate, shuffled

check = planner.load_check()
numbers = [int(a) for a in sys.argv[2:] if a.isdigit()]
COUNT, FIRST = (numbers + [1000])[0], (numbers + [0, 0])[1]
MOST = 250  # plans that are tried one by one


def exhaustive(instance):
    """The best values of all plans, "infeasible", or None when there are too many."""
    facts = check.Inst(instance)
    choices, count = planner.every_choice(facts)
    if count == 0:
        return "infeasible"
    return min(planner.every_plan(check, facts, choices)) if count <= MOST else None


counts = dict(feasible=0, infeasible=0, proved=0, exhaustive=0, shuffled=0)
failures = []
for seed in range(FIRST, FIRST + COUNT):
    instance = generate(seed)
    code, answer, said = planner.plan(instance, "--effort", "1")
    if answer is None:
        failures.append((seed, code, said))
        continue
    best = exhaustive(instance)
    if answer.get("infeasible"):
        counts["infeasible"] += 1
        if best != "infeasible":
            failures.append((seed, "claims that no plan exists", answer["because"], best))
        continue
    counts["feasible"] += 1
    broken, values = check.evaluate(instance, answer)
    proved = planner.levels(answer, "proved")
    counts["proved"] += all(proved)
    if broken or values != planner.levels(answer):
        failures.append((seed, "the checker says", broken[:2], values, planner.levels(answer)))
    if best is not None:
        counts["exhaustive"] += 1
        if all(proved) and values != best or values < best:
            failures.append((seed, "exhaustive", best, values, proved))
    if any(p and b != v for p, b, v in zip(proved, planner.levels(answer, "bound"), values)):
        failures.append((seed, "proved, but bound and value differ"))
    if seed % 5 == 0:
        counts["shuffled"] += 1
        if planner.plan(shuffled(instance, seed), "--effort", "1")[1] != answer:
            failures.append((seed, "shuffled input gives another plan"))
    if "--clingo" in sys.argv and seed % 4 == 1 and all(proved):
        sys.path.append(__file__.rsplit("/", 2)[0] + "/bench")
        import rotation_clingo
        other = rotation_clingo.optimum(instance, check, 20)
        if other is not None and other != values:
            failures.append((seed, "clingo", other, values))
planner.done(failures, counts)
