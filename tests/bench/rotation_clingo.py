"""The rotation problem for clingo (package gringo): facts for rotation.lp."""
import json
import os
import shutil
import subprocess
import tempfile
import time
from rotation_model import Model

NAME = "clingo"
COMMAND = shutil.which("clingo")
HERE = os.path.dirname(os.path.abspath(__file__))


def facts(d):
    model = Model(d)
    out = ["years(%d,%d)." % (model.first, model.last_year)]
    for o, (y, c) in enumerate(model.occ):
        out.append("occ(%d,%d,%d,%d)." % (o, y, c, model.confs[c]["hosts"]))
        out += ["may(%d,%d)." % (o, m) for m in model.may[o]]
    out += ["must(%d,%d)." % lock for lock in model.must]
    out += ["forbidden(%d,%d)." % pair for pair in model.forbidden]
    out += ["previous(%d,%d)." % host for host in model.previous]
    out += ["start(%d,%d,%d)." % (key + (held,)) for key, held in model.start.items()]
    out += ["last(%d,%d,%d)." % (key + (year,)) for key, year in model.last.items()]
    out += ["band(%d,%d,%d,%d,%d)." % (key + limits) for key, limits in model.band.items()]
    out += ["gap(%d,%d,%d,%d)." % (key + (years,)) for key, years in model.gap.items()]
    out += ["met0(%d,%d,%d)." % (a, b, model.met.get((a, b), 0)) for b in range(model.n) for a in range(b)]
    out += ["wish(%d,%d,%d)." % (pair + (times,)) for pair, times in model.wish.items()]
    out += ["order(%d,%d)." % (level, 9 - level) for level in range(1, 9)]
    return "\n".join(out) + "\n"


def solve(d, limit):
    """Seconds until all levels are proved, or None."""
    with tempfile.NamedTemporaryFile("w", suffix=".lp") as file:
        file.write(facts(d))
        file.flush()
        began = time.time()
        run = subprocess.run([COMMAND, os.path.join(HERE, "rotation.lp"), file.name, "--quiet=1,0",
                              "--opt-strategy=usc", "--time-limit=%d" % limit, "-W", "none"],
                             capture_output=True, text=True)
        seconds = time.time() - began
    return seconds if "OPTIMUM FOUND" in run.stdout or "UNSATISFIABLE" in run.stdout else None


def optimum(d, check, limit):
    """The eight optimal values, "infeasible", or None when they are not proved in time."""
    with tempfile.NamedTemporaryFile("w", suffix=".lp") as file:
        file.write(facts(d))
        file.flush()
        run = subprocess.run([COMMAND, os.path.join(HERE, "rotation.lp"), file.name, "--outf=2", "--quiet=1",
                              "--opt-strategy=usc", "--time-limit=%d" % limit, "-W", "none"],
                             capture_output=True, text=True)
    answer = json.loads(run.stdout)
    if answer["Result"] == "UNSATISFIABLE":
        return "infeasible"
    witness = answer["Call"][0]["Witnesses"][-1] if answer["Call"][0].get("Witnesses") else {}
    if answer["Result"] != "OPTIMUM FOUND" and not (answer["Result"] == "SATISFIABLE" and "Costs" not in witness):
        return None
    inst, hosts = check.Inst(d), {}
    for atom in witness["Value"]:
        o, m = map(int, atom[5:-1].split(","))
        hosts.setdefault(inst.occs[o], []).append(inst.members[m]["id"])
    return check.objectives(inst, hosts)
