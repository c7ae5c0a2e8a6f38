"""The rotation problem as numbers for other solvers: bands, gaps and meetings by the format's definitions,
written a second time in Python. Members, conferences and occurrences are counted from 0; layer 0 is all
conferences together, layer 1 + c is conference c alone."""
from math import gcd

NANO = 10 ** 9


def band(share):
    low = (share + 1000) // NANO
    return low, max(low, -((1000 - share) // NANO))


class Model:
    def __init__(self, d):
        self.first, self.last_year = d["years"]
        self.members = [dict(m) for m in d["members"]]
        self.confs = d["conferences"]
        number = {m["id"]: i for i, m in enumerate(self.members)}
        which = {c["id"]: i for i, c in enumerate(self.confs)}
        self.n = len(self.members)
        self.years = range(self.first, self.last_year + 1)
        self.occ = [(y, c) for y in self.years for c, conf in enumerate(self.confs) if self.occurs(conf, y)]
        self.at = {o: i for i, o in enumerate(self.occ)}
        absent = {(u["member"], u["year"], u.get("conference")) for u in d.get("unavailable") or []}
        self.may = [[m for m in range(self.n) if self.active(m, y)
                     and (self.members[m]["id"], y, None) not in absent
                     and (self.members[m]["id"], y, self.confs[c]["id"]) not in absent] for y, c in self.occ]
        self.must = sorted({(self.at[lock["year"], which[lock["conference"]]], number[h])
                            for lock in d.get("locked") or [] for h in lock["hosts"]})
        self.forbidden = [(number[a], number[b]) for a, b in d.get("forbidden_pairs") or []]
        self.previous = [(self.at[p["year"], which[p["conference"]]], number[h]) for p in d.get("previous") or []
                         if (p["year"], which[p["conference"]]) in self.at for h in p["hosts"]]
        past = [(h["year"], which[h["conference"]], [number[x] for x in h["hosts"]]) for h in d.get("history") or []]
        self.met = {}
        for _, _, hosts in past:
            for a in hosts:
                for b in hosts:
                    if a < b:
                        self.met[a, b] = self.met.get((a, b), 0) + 1
        self.wish = {}
        for a, b in d.get("wished_pairs") or []:
            pair = tuple(sorted((number[a], number[b])))
            self.wish[pair] = self.wish.get(pair, 0) + 1
        self.start, self.last, self.band, self.gap = {}, {}, {}, {}
        for layer in range(len(self.confs) + 1):
            self.measure(layer, [h for h in past if layer in (0, h[1] + 1)])

    @staticmethod
    def occurs(conf, y):
        return y >= conf["first_year"] and (y - conf["first_year"]) % (conf.get("every") or 1) == 0 and \
            (conf.get("last_year") is None or y <= conf["last_year"])

    def active(self, m, y):
        joined, left = self.members[m].get("joined"), self.members[m].get("left")
        return (joined is None or joined <= y) and (left is None or y < left)

    def weight(self, m):
        return self.members[m].get("weight") or 1

    def sum_of(self, y):
        return sum(self.weight(m) for m in range(self.n) if self.active(m, y))

    def in_layer(self, layer):
        return [o for o, (y, c) in enumerate(self.occ) if layer in (0, c + 1)]

    def wanted_gap(self, layer, m, y):
        confs = [self.confs[layer - 1]] if layer else self.confs
        period = 1
        for c in confs:
            period = period * (c.get("every") or 1) // gcd(period, c.get("every") or 1)
        places = sum(c["hosts"] * period // (c.get("every") or 1) for c in confs)
        wanted = period * self.sum_of(y) // (places * self.weight(m))
        return wanted if layer and places == 1 else max(1, wanted - 1)

    def measure(self, layer, past):
        held_in = {y for y, c in self.occ if layer in (0, c + 1)}
        for m in range(self.n):
            share = sum(NANO * len(hosts) * self.weight(m) // self.sum_of(y) for y, _, hosts in past
                        if self.active(m, y))
            mine = [y for y, _, hosts in past if m in hosts]
            self.start[layer, m] = len(mine)
            if mine:
                self.last[layer, m] = max(mine)
            for y in self.years:
                if not self.active(m, y):
                    continue
                share += sum(NANO * self.confs[c]["hosts"] * self.weight(m) // self.sum_of(y) for yy, c in self.occ
                             if yy == y and layer in (0, c + 1))
                if y in held_in:
                    self.band[layer, m, y] = band(share)
                self.gap[layer, m, y] = self.wanted_gap(layer, m, y)
