"""The second solver: writes an instance as facts for clingo and reads the optimum."""
import importlib.util, json, os, re, subprocess, sys, tempfile, time
from math import gcd
SHARED = os.environ.get("ROTATION_SHARED", "/work/shared/rotation")
spec = importlib.util.spec_from_file_location("check", SHARED + "/check.py")
check = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check)
HERE = os.path.dirname(os.path.abspath(__file__))

def facts(d, pairs_first=False):
    inst = check.Inst(d)
    out = ["years(%d,%d)." % (inst.y0, inst.y1)]
    mi = {m["id"]: i for i, m in enumerate(inst.members)}
    ci = {c["id"]: i for i, c in enumerate(inst.confs)}
    on = {k: i for i, k in enumerate(inst.occs)}
    for (c, y), o in on.items():
        out.append("occ(%d,%d,%d,%d)." % (o, y, ci[c], inst.conf[c]["hosts"]))
        for m in inst.members:
            if inst.active(m, y) and (m["id"], y, None) not in inst.unav and (m["id"], y, c) not in inst.unav:
                out.append("may(%d,%d)." % (o, mi[m["id"]]))
    for l in inst.locked:
        for h in l["hosts"]:
            out.append("must(%d,%d)." % (on[l["conference"], l["year"]], mi[h]))
    for a, b in inst.forbidden_pairs:
        out.append("forbidden(%d,%d)." % (mi[a], mi[b]))
    for p in inst.previous:
        if (p["conference"], p["year"]) in on:
            for h in p["hosts"]:
                out.append("previous(%d,%d)." % (on[p["conference"], p["year"]], mi[h]))
    E = 1
    for c in inst.confs:
        E = E * c.get("every", 1) // gcd(E, c.get("every", 1))
    S = sum(c["hosts"] * E // c.get("every", 1) for c in inst.confs)
    for L in range(len(inst.confs) + 1):
        cs = {inst.confs[L - 1]["id"]} if L else set(inst.conf)
        oy = {y for c, y in inst.occs if c in cs}
        for m in inst.members:
            i = mi[m["id"]]
            R = sum(check.NANO * len(h["hosts"]) * inst.w(m) // inst.W(h["year"]) for h in inst.history if h["conference"] in cs and inst.active(m, h["year"]))
            out.append("start(%d,%d,%d)." % (L, i, sum(m["id"] in h["hosts"] for h in inst.history if h["conference"] in cs)))
            last = [h["year"] for h in inst.history if h["conference"] in cs and m["id"] in h["hosts"]]
            if last:
                out.append("last(%d,%d,%d)." % (L, i, max(last)))
            for y in range(inst.y0, inst.y1 + 1):
                if not inst.active(m, y):
                    continue
                for c, yy in inst.occs:
                    if yy == y and c in cs:
                        R += check.NANO * inst.conf[c]["hosts"] * inst.w(m) // inst.W(y)
                if y in oy:
                    out.append("band(%d,%d,%d,%d,%d)." % ((L, i, y) + check.band(R)))
                if L:
                    c = inst.confs[L - 1]
                    I = c.get("every", 1) * inst.W(y) // (c["hosts"] * inst.w(m))
                    G = I if c["hosts"] == 1 else max(1, I - 1)
                else:
                    G = max(1, inst.W(y) * E // (inst.w(m) * S) - 1)
                out.append("gap(%d,%d,%d,%d)." % (L, i, y, G))
    met = {}
    for h in inst.history:
        s = sorted(mi[x] for x in h["hosts"])
        for a in range(len(s)):
            for b in range(a):
                met[s[b], s[a]] = met.get((s[b], s[a]), 0) + 1
    for b in range(len(inst.members)):
        for a in range(b):
            out.append("met0(%d,%d,%d)." % (a, b, met.get((a, b), 0)))
    wish = {}
    for a, b in inst.wished_pairs:
        k = tuple(sorted((mi[a], mi[b])))
        wish[k] = wish.get(k, 0) + 1
    for (a, b), w in wish.items():
        out.append("wish(%d,%d,%d)." % (a, b, w))
    order = [0, 1, 2, 3, 5, 4, 6, 7] if pairs_first else list(range(8))
    for place, level in enumerate(order):
        out.append("order(%d,%d)." % (level + 1, 8 - place))
    return "\n".join(out) + "\n"

def clingo(d, pairs_first=False, limit=20, options=()):
    """(costs in the order of levels or None, proved, seconds of the solver alone)"""
    with tempfile.NamedTemporaryFile("w", suffix=".lp") as f:
        f.write(facts(d, pairs_first))
        f.flush()
        t = time.time()
        r = subprocess.run(["clingo", os.path.join(HERE, "rotation.lp"), f.name, "--quiet=1,0", "--opt-strategy=usc", "--time-limit=%d" % limit, "-W", "none"] + list(options), capture_output=True, text=True)
        t = time.time() - t
    if "UNSATISFIABLE" in r.stdout:
        return "infeasible", True, t
    m = re.findall(r"^Optimization ?: ?(.*)$", r.stdout, re.M)
    cost = [int(x) for x in m[-1].split()] if m else None
    return cost, "OPTIMUM FOUND" in r.stdout, t

def clingo_optimum(d, pairs_first, limit):
    """The eight optimal values, or None when not proved in time. Levels without any literal are left out of clingo's
    answer, so the values are measured by the checker instead."""
    with tempfile.NamedTemporaryFile("w", suffix=".lp") as f:
        f.write(facts(d, pairs_first))
        f.flush()
        r = subprocess.run(["clingo", os.path.join(HERE, "rotation.lp"), f.name, "--outf=2", "--quiet=1", "--opt-strategy=usc", "--time-limit=%d" % limit, "-W", "none"], capture_output=True, text=True)
    j = json.loads(r.stdout)
    if j["Result"] == "UNSATISFIABLE":
        return "infeasible"
    if j["Result"] != "OPTIMUM FOUND" and not (j["Result"] == "SATISFIABLE" and "Costs" not in j["Call"][0]["Witnesses"][-1]):
        return None
    inst = check.Inst(d)
    hosts = {}
    for a in j["Call"][0]["Witnesses"][-1]["Value"]:
        o, m = map(int, a[5:-1].split(","))
        hosts.setdefault(inst.occs[o], []).append(inst.members[m]["id"])
    L = check.objectives(inst, hosts)
    order = [0, 1, 2, 3, 5, 4, 6, 7] if pairs_first else list(range(8))
    return [L[i] for i in order]

if __name__ == "__main__":
    d = json.load(open(sys.argv[1]))
    print(clingo(d, "--pairs-first" in sys.argv, 60), clingo_optimum(d, "--pairs-first" in sys.argv, 60))
