"""Random rotation instances for the tests: small, odd, and mostly feasible."""
import random

def generate(seed):
    r = random.Random(seed)
    small = r.random() < 0.35
    n = r.randint(3, 5) if small else r.randint(3, 12)
    years = r.randint(2, 4) if small else r.randint(2, 12)
    y0 = r.randint(2020, 2030)
    y1 = y0 + years - 1
    ids = ["m%02d" % i for i in range(n)]
    r.shuffle(ids)
    members = []
    for i in ids:
        m = {"id": i, "joined": None, "left": None, "weight": 1}
        if r.random() < 0.3:
            m["weight"] = r.choice([1, 2, 3, 5, 10, 40])
        if r.random() < 0.12:
            m["joined"] = r.randint(y0 - 5, y1)
        if r.random() < 0.1:
            m["left"] = r.randint(max(y0 - 3, (m["joined"] or 0) + 1), y1 + 1)
            if m["joined"] is not None and m["left"] <= m["joined"]:
                m["left"] = m["joined"] + 1
        members.append(m)
    confs = []
    for c in range(r.randint(1, 2 if small else 4)):
        confs.append({"id": "c%d" % c, "hosts": r.choice([1, 1, 2, 2, 3]) if n > 3 else r.choice([1, 1, 2]),
                      "first_year": r.randint(y0 - 12, y0 + 2), "every": r.choice([1, 1, 1, 2, 3])})
        if r.random() < 0.1:
            confs[-1]["last_year"] = r.randint(y0, y1)
    r.shuffle(confs)
    d = {"name": "random%d" % seed, "years": [y0, y1], "members": members, "conferences": confs, "history": [],
         "locked": [], "unavailable": [], "forbidden_pairs": [], "wished_pairs": []}
    if r.random() < 0.6:
        for c in confs:
            for y in range(max(c["first_year"], y0 - r.randint(1, 10)), y0):
                if (y - c["first_year"]) % c["every"] == 0 and r.random() < 0.9:
                    k = min(n, max(1, c["hosts"] + r.choice([0, 0, 0, 0, -1, 1])))
                    d["history"].append({"conference": c["id"], "year": y, "hosts": r.sample(ids, k)})
    occs = [(c, y) for c in confs for y in range(y0, y1 + 1) if y >= c["first_year"] and (y - c["first_year"]) % c["every"] == 0 and y <= c.get("last_year", 9999)]
    if occs and r.random() < 0.4:
        for c, y in r.sample(occs, min(len(occs), r.randint(1, 3))):
            act = [m["id"] for m in members if (m["joined"] or 0) <= y < (m["left"] or 9999)]
            if act:
                d["locked"].append({"conference": c["id"], "year": y, "hosts": r.sample(act, min(len(act), r.randint(1, c["hosts"])))})
    if r.random() < 0.5:
        for _ in range(r.randint(1, max(1, n * years // 8))):
            u = {"member": r.choice(ids), "year": r.randint(y0, y1)}
            if r.random() < 0.4:
                u["conference"] = r.choice(confs)["id"]
            d["unavailable"].append(u)
    pairs = [[a, b] for i, a in enumerate(ids) for b in ids[:i]]
    if r.random() < 0.35:
        d["forbidden_pairs"] = r.sample(pairs, min(len(pairs), r.randint(1, max(1, n // 2))))
    if r.random() < 0.4:
        d["wished_pairs"] = r.sample(pairs, min(len(pairs), r.randint(1, 3)))
    if occs and r.random() < 0.3:
        d["previous"] = [{"conference": c["id"], "year": y, "hosts": r.sample(ids, min(n, c["hosts"]))} for c, y in occs if r.random() < 0.9]
    return d

def shuffled(d, seed):
    r = random.Random(seed)
    e = dict(d)
    for k in ("members", "conferences", "history", "locked", "unavailable", "forbidden_pairs", "wished_pairs", "previous"):
        if k in e:
            e[k] = [dict(x, hosts=r.sample(x["hosts"], len(x["hosts"]))) if isinstance(x, dict) and isinstance(x.get("hosts"), list) else
                    (r.sample(x, 2) if isinstance(x, list) else x) for x in e[k]]
            r.shuffle(e[k])
    return e


def past(rand, members, conferences, years, spread):
    """Hosts of earlier years: mostly those who have had least of their share, with accidents."""
    share, held, out = {}, {}, []
    for year in years:
        there = [m for m in members if not m.get("joined")]
        total = sum(m.get("weight", 1) for m in there)
        for c in conferences:
            if (year - c["first_year"]) % c["every"]:
                continue
            for m in there:
                for key in (m["id"], (m["id"], c["id"])):
                    share[key] = share.get(key, 0) + c["hosts"] * m.get("weight", 1) / total
            claim = {m["id"]: sum(share[k] - held.get(k, 0) for k in (m["id"], (m["id"], c["id"])))
                     + rand.random() * spread for m in there}
            hosts = sorted(claim, key=claim.get, reverse=True)[:c["hosts"]]
            for host in hosts:
                for key in (host, (host, c["id"])):
                    held[key] = held.get(key, 0) + 1
            out.append({"conference": c["id"], "year": year, "hosts": hosts})
    return out


def weight(rand, kind):
    """Everyone alike, a few classes of cost shares, or the populations of Swedish municipalities."""
    return {"alike": 1, "classes": rand.choice([1, 1, 2, 3, 5]),
            "populations": int(2400 * max(1, rand.lognormvariate(1.9, 1.0)))}[kind]


def middle(seed, members=None, conferences=None, years=None, kind=None, crowd=1):
    """The middle sizes: 12-60 members, 2-6 conferences, 8-40 years, weights, history and blackouts. What
    is given is not drawn; `crowd` multiplies the hosts, so that everyone has several turns a year."""
    r = random.Random("middle %d" % seed)
    n = members or r.randint(12, 60)
    years = years or r.randint(8, 40)
    kind = kind or r.choice(["alike", "classes", "populations"])
    ids = ["m%02d" % i for i in range(n)]
    people = [{"id": i, "weight": weight(r, kind)} for i in ids]
    for m in people:
        if r.random() < 0.04:
            m["joined"] = r.randint(2028, 2026 + years)
        elif r.random() < 0.04:
            m["left"] = r.randint(2028, 2026 + years)
    confs = [{"id": "c%d" % c, "hosts": crowd * r.choice([1, 1, 2, 2, 3]), "first_year": 2000, "every": r.choice([1, 1, 1, 2, 3])}
             for c in range(conferences or r.randint(2, 6))]
    made = {"name": "middle%d" % seed, "years": [2027, 2026 + years], "members": people, "conferences": confs,
            "history": past(r, people, confs, range(2027 - r.choice([0, 5, 15]), 2027), r.choice([0.3, 1.3]))}
    made["unavailable"] = [{"member": r.choice(ids), "year": r.randint(2027, 2026 + years)}
                           for _ in range(r.choice([0, n * years // 50, n * years // 15]))]
    pairs = [[a, b] for i, a in enumerate(ids) for b in ids[:i]]
    made["forbidden_pairs"] = r.sample(pairs, r.choice([0, 0, 3]))
    made["wished_pairs"] = r.sample(pairs, r.choice([0, 0, 4]))
    return made
