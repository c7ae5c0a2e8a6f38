"""The rotation problem for GLPK (package glpk-utils): one linear program with whole numbers for each level,
those before it fixed at their optimum."""
import re
import shutil
import subprocess
import tempfile
import time
from rotation_model import Model

NAME = "glpsol"
COMMAND = shutil.which("glpsol")


class Program:
    """Rows and costs of one instance; `cost[level]` is what the level adds up."""

    def __init__(self, model):
        self.model, self.rows, self.binary, self.small = model, [], [], []
        self.cost = {level: [] for level in range(1, 9)}
        self.x = {(o, m): "x_%d_%d" % (o, m) for o, members in enumerate(model.may) for m in members}
        self.binary += self.x.values()
        self.hard_rules()
        for layer in range(len(model.confs) + 1):
            for m in range(model.n):
                self.quota(layer, m)
                self.gaps(layer, m)
        self.clashes()
        self.previous()
        self.pairs()

    def row(self, terms, sense, right):
        if terms:
            self.rows.append(" ".join("%+d %s" % term for term in terms) + " %s %d" % (sense, right))
        elif (sense, right) == (">=", 1) or (sense == "=" and right):
            self.rows.append("0 zero >= 1")

    def hard_rules(self):
        model = self.model
        for o, (_, c) in enumerate(model.occ):
            self.row([(1, self.x[o, m]) for m in model.may[o]], "=", model.confs[c]["hosts"])
            for a, b in model.forbidden:
                if (o, a) in self.x and (o, b) in self.x:
                    self.row([(1, self.x[o, a]), (1, self.x[o, b])], "<=", 1)
        for o, m in model.must:
            self.row([(1, self.x[o, m])] if (o, m) in self.x else [], ">=", 1)

    def turns(self, layer, m, first, last):
        return [(1, self.x[o, m]) for o in self.model.in_layer(layer)
                if (o, m) in self.x and first <= self.model.occ[o][0] <= last]

    def steps(self, level, name, most):
        """0..most in unit steps that cost 1, 3, 5 ...: a square."""
        names = ["%s_%d" % (name, j) for j in range(1, most + 1)]
        self.small += names
        self.cost[level] += [(2 * j - 1, step) for j, step in enumerate(names, 1)]
        return [(-1, step) for step in names]

    def quota(self, layer, m):
        start = self.model.start[layer, m]
        for (a, b, y), (low, high) in self.model.band.items():
            if (a, b) != (layer, m):
                continue
            turns = self.turns(layer, m, self.model.first, y)
            name = "q_%d_%d_%d" % (layer, m, y)
            steps = self.steps(4 if layer else 3, name, max(0, start + len(turns) - high, low - start))
            self.row(turns + steps, "<=", high - start)
            self.row(turns + [(-n, s) for n, s in steps], ">=", low - start)

    def busy(self, layer, m):
        """Year -> the variable that says whether the member hosts then."""
        out = {}
        for y in self.model.years:
            turns = self.turns(layer, m, y, y)
            if layer and turns:
                out[y] = turns[0][1]
            elif turns:
                out[y] = "b_%d_%d" % (m, y)
                self.small.append(out[y])
                self.row(turns + [(-1, out[y])], ">=", 0)
                for _, name in turns:
                    self.row([(1, out[y]), (-1, name)], ">=", 0)
        return out

    def gaps(self, layer, m):
        busy, level = self.busy(layer, m), 5 if layer else 7
        last = self.model.last.get((layer, m))
        for b in busy:
            gap = self.model.gap[layer, m, b]
            for a in [y for y in busy if y < b] + ([last] if last else []):
                if b - a >= gap:
                    continue
                near = "n_%d_%d_%d_%d" % (layer, m, a, b)
                self.small.append(near)
                self.cost[level].append(((gap - (b - a)) ** 2, near))
                ends = [busy[b]] + ([busy[a]] if a in busy else [])
                between = [busy[y] for y in busy if a < y < b]
                self.row([(1, near)] + [(-1, e) for e in ends] + [(1, y) for y in between], ">=", 1 - len(ends))

    def clashes(self):
        for m in range(self.model.n):
            for y in self.model.years:
                turns = self.turns(0, m, y, y)
                if len(turns) < 2:
                    continue
                name = "c_%d_%d" % (m, y)
                self.small.append("%s <= %d" % (name, len(turns)))
                self.cost[1].append((1, name))
                self.row(turns + [(-1, name)], "<=", 1)

    def previous(self):
        for i, (o, m) in enumerate(self.model.previous):
            gone = "p_%d" % i
            self.small.append(gone)
            self.cost[2].append((1, gone))
            self.row([(1, gone)] + ([(1, self.x[o, m])] if (o, m) in self.x else []), ">=", 1)

    def pairs(self):
        model = self.model
        for a in range(model.n):
            for b in range(a + 1, model.n):
                both = []
                for o, (_, c) in enumerate(model.occ):
                    if model.confs[c]["hosts"] < 2 or (o, a) not in self.x or (o, b) not in self.x:
                        continue
                    name = "m_%d_%d_%d" % (o, a, b)
                    self.small.append(name)
                    both.append((1, name))
                    self.row([(1, name), (-1, self.x[o, a]), (-1, self.x[o, b])], ">=", -1)
                    if (a, b) in model.wish:
                        self.row([(1, name), (-1, self.x[o, a])], "<=", 0)
                        self.row([(1, name), (-1, self.x[o, b])], "<=", 0)
                met = model.met.get((a, b), 0)
                steps = ["z_%d_%d_%d" % (a, b, j) for j in range(met + 1, met + len(both) + 1)]
                self.small += steps
                self.cost[6] += [(j - 1, s) for j, s in enumerate(steps, met + 1) if j > 1]
                self.row(both + [(-1, s) for s in steps], "<=", 0)
                if (a, b) in model.wish:
                    unmet = "w_%d_%d" % (a, b)
                    self.small.append(unmet)
                    self.cost[8].append((model.wish[a, b], unmet))
                    self.row([(1, unmet)] + both, ">=", 1)

    def text(self, level, fixed):
        terms = self.cost[level] or [(0, "zero")]
        out = ["Minimize", " cost: " + "\n".join("%+d %s" % t for t in terms), "Subject To"]
        out += [" " + row for row in self.rows]
        out += [" " + "\n".join("%+d %s" % t for t in self.cost[before]) + " <= %d" % value
                for before, value in fixed if self.cost[before]]
        out += ["Bounds", " zero = 0"] + [" %s" % (s if " " in s else "0 <= %s <= 1" % s) for s in self.small]
        return "\n".join(out + ["Binary"] + [" " + name for name in self.binary] + ["End", ""])


def solve(d, limit):
    """Seconds until all levels are proved, or None."""
    program, fixed, seconds = Program(Model(d)), [], 0.0
    for level in range(1, 9):
        if level > 1 and not program.cost[level]:
            continue
        with tempfile.TemporaryDirectory() as folder, open(folder + "/level.lp", "w") as file:
            file.write(program.text(level, fixed))
            file.flush()
            began = time.time()
            run = subprocess.run([COMMAND, "--lp", file.name, "--cuts", "--tmlim", "%d" % max(1, limit - seconds),
                                  "-o", folder + "/answer"], capture_output=True, text=True)
            seconds += time.time() - began
            with open(folder + "/answer") as answer:
                text = answer.read()
        if "INTEGER EMPTY" in text or "NO PRIMAL" in run.stdout or "NO INTEGER" in run.stdout:
            return seconds
        value = re.search(r"Objective: +cost = ([-+\d.e]+)", text)
        if "INTEGER OPTIMAL" not in text or not value:
            return None
        fixed.append((level, round(float(value.group(1)))))
    solve.values = fixed
    return seconds
