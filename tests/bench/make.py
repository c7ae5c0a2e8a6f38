#!/usr/bin/env python3
"""Writes the larger instances of the bench: eight municipalities over 8..28 years with and without
history, and 290 members x 50 years x 10 conferences with weights, history and blackouts."""
import json, os, random, sys
out = sys.argv[1]
os.makedirs(out, exist_ok=True)
EIGHT = ["botkyrka", "haninge", "huddinge", "nykvarn", "nynashamn", "salem", "sodertalje", "tyreso"]
TWO = [{"id": "radslag", "hosts": 1, "first_year": 2010, "every": 1}, {"id": "sodertornskonferensen", "hosts": 2, "first_year": 2010, "every": 1}]

def save(name, d):
    json.dump(dict(d, name=name), open("%s/%s.json" % (out, name), "w"), indent=1)

def history(seed, members, confs, years):
    r = random.Random(seed)
    held = {(m, c["id"]): 0 for m in members for c in confs}
    h = []
    for y in years:
        for c in confs:
            if (y - c["first_year"]) % c["every"]:
                continue
            ms = sorted(members, key=lambda m: (held[m, c["id"]] + r.random() * 1.3, m))[:c["hosts"]]
            for m in ms:
                held[m, c["id"]] += 1
            h.append({"conference": c["id"], "year": y, "hosts": ms})
    return h

for n in (8, 12, 16, 20, 24, 28):
    save("e%02d" % n, {"years": [2027, 2026 + n], "members": [{"id": m} for m in EIGHT], "conferences": TWO})
    for s in range(3):
        save("e%02d_history%d" % (n, s), {"years": [2027, 2026 + n], "members": [{"id": m} for m in EIGHT], "conferences": TWO,
             "history": history(n * 10 + s, EIGHT, TWO, range(2012, 2027))})
r = random.Random(7)
ms = [{"id": "m%03d" % i, "weight": r.choice([3, 5, 8, 12, 20, 35, 60, 110, 900]), "joined": r.choice([None] * 9 + [2035]),
       "left": r.choice([None] * 19 + [2050])} for i in range(290)]
cs = [{"id": "c%d" % i, "hosts": 1 + i % 3, "first_year": 2000, "every": 1} for i in range(10)]
ids = [m["id"] for m in ms]
hist = []
share, held = {}, {}
for y in range(2017, 2027):
    old = [m for m in ms if not m["joined"]]
    total = sum(m["weight"] for m in old)
    for c in cs:
        for m in old:
            for k in (m["id"], (m["id"], c["id"])):
                share[k] = share.get(k, 0) + c["hosts"] * m["weight"] / total
        # a fair past with some accidents: mostly the ones with most share and fewest turns
        def claim(m):
            return sum(share[k] - held.get(k, 0) for k in (m["id"], (m["id"], c["id"]))) + r.random() * 0.3
        chosen = [m["id"] for m in sorted(old, key=claim, reverse=True)[:c["hosts"]]]
        for i in chosen:
            for k in (i, (i, c["id"])):
                held[k] = held.get(k, 0) + 1
        hist.append({"conference": c["id"], "year": y, "hosts": chosen})
un = [{"member": r.choice(ids), "year": r.randint(2027, 2076)} for _ in range(300)]
save("g290x50x10", {"years": [2027, 2076], "members": ms, "conferences": cs, "history": hist, "unavailable": un})
save("g290x50x10_plain", {"years": [2027, 2076], "members": [{"id": i} for i in ids], "conferences": cs})
for n, y in ((16, 20), (30, 20), (26, 15)):
    ids2 = ids[:n]
    c3 = [{"id": "a", "hosts": 1, "first_year": 2000, "every": 1}, {"id": "b", "hosts": 2, "first_year": 2000, "every": 1}, {"id": "c", "hosts": 1, "first_year": 2000, "every": 2}]
    save("m%d_%d_history" % (n, y), {"years": [2027, 2026 + y], "members": [{"id": i} for i in ids2], "conferences": c3, "history": history(n, ids2, c3, range(2012, 2027))})

# Population-like weights, joins, leaves, intervals, fifteen years of history with accidents, blackouts.
for seed in range(4):
    r = random.Random(seed)
    ms = [{"id": "m%03d" % i, "weight": int(2400 * max(1, r.lognormvariate(1.9, 1.0))), "joined": r.choice([None] * 30 + [2035]),
           "left": r.choice([None] * 60 + [2050])} for i in range(290)]
    cs = [{"id": "c%d" % i, "hosts": [1, 2, 1, 2, 1, 1, 3, 1, 2, 1][i], "first_year": 2000, "every": [1, 1, 1, 1, 2, 1, 1, 1, 1, 3][i]} for i in range(10)]
    share, held, hist = {}, {}, []
    for y in range(2012, 2027):
        old = [m for m in ms if not m["joined"]]
        total = sum(m["weight"] for m in old)
        for c in cs:
            if (y - 2000) % c["every"]:
                continue
            for m in old:
                for k in (m["id"], (m["id"], c["id"])):
                    share[k] = share.get(k, 0) + c["hosts"] * m["weight"] / total
            chosen = sorted(old, key=lambda m: sum(share[k] - held.get(k, 0) for k in (m["id"], (m["id"], c["id"]))) + r.random() * .3, reverse=True)[:c["hosts"]]
            for m in chosen:
                for k in (m["id"], (m["id"], c["id"])):
                    held[k] = held.get(k, 0) + 1
            hist.append({"conference": c["id"], "year": y, "hosts": [m["id"] for m in chosen]})
    un = [{"member": r.choice(ms)["id"], "year": r.randint(2027, 2076)} for _ in range(300)]
    save("h290_%d" % seed, {"years": [2027, 2076], "members": ms, "conferences": cs, "history": hist, "unavailable": un})
