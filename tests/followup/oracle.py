"""The definitions of follow-up a second time, in plain Python, to hold the library to them.

    oracle.py TEST-PROGRAM [count] [seed] [DATA-FOLDER]

Makes random cases, with every awkward one there is a sentence about; computes the answers here; runs
the program on the same cases; and compares: words exactly, numbers to 1e-12 of their size. With a
folder of real files their series are cases too. Standard library only; written from the definitions,
not from the C.
"""
import csv
import json
import math
import os
import random
import subprocess
import sys
from fractions import Fraction

SLACK = 1e-9
MARKS = ["missing", "non_response", "not_applicable", "secret"]
POINTS = {"achieved": 4, "on_track": 3, "some_deviation": 2, "partly_achieved": 2, "off_track": 1,
          "moving_away": 0, "not_achieved": 0}
STATUSES = ["achieved", "on_track", "some_deviation", "partly_achieved", "off_track", "moving_away",
            "not_achieved", "not_assessed"]
TRENDS = ["improving_fast", "improving", "unchanged", "worsening", "worsening_fast"]
WORST = ["not_achieved", "moving_away", "off_track", "some_deviation", "on_track", "achieved"]


class Refused(Exception):
    pass


def at_least(x, limit):
    return x >= limit - SLACK


def alike(a, b, beside=0):
    """Whether two values are one but for arithmetic on doubles, decided in whole numbers."""
    a, b = Fraction(a), Fraction(b)
    return abs(a - b) <= Fraction(SLACK) * max(abs(a), abs(b), abs(Fraction(beside)))


def met_at(x, goal, higher, base=0):
    """A goal of nought is measured by the base."""
    return alike(x, goal, base if goal == 0 else 0) or ((x > goal) if higher else (x < goal))


def inside(option, x, base=0):
    return met_at(x, option["low"], True, base) and met_at(x, option["high"], False, base)


def end_of(text):
    """The month a period ends; raises for what is no period."""
    year, rest = text[:4], text[4:]
    if len(year) < 4 or not year.isdigit() or year == "0000":
        raise Refused("bad_period")
    months = int(year) * 12
    if rest == "":
        return months + 12
    if rest[0] == "-":
        rest = rest[1:]
        if len(rest) == 2 and rest.isdigit() and text[4] == "-":
            if not 1 <= int(rest) <= 12:
                raise Refused("bad_period")
            return months + int(rest)
    length = {"Q": 3, "K": 3, "T": 4, "H": 6}.get(rest[:1])
    if length is None or len(rest) != 2 or not rest[1].isdigit():
        raise Refused("bad_period")
    number = int(rest[1])
    if not 1 <= number <= 12 // length:
        raise Refused("bad_period")
    return months + number * length


def canonical(text):
    """The period as the library writes it."""
    if len(text) == 4:
        return text
    rest = text[4:].lstrip("-")
    return text[:4] + "-" + rest if rest.isdigit() else text[:4] + rest.replace("K", "Q")


def by_pace(x, option):
    if at_least(x, option.get("on_track", 0.95)):
        return "on_track"
    if at_least(x, option.get("some_deviation", 0.60)):
        return "some_deviation"
    return "off_track" if at_least(x, 0) else "moving_away"


def quotient(a, b):
    """a / b as a double, rounded once; infinite where a double cannot hold it."""
    try:
        return float(a / b)
    except OverflowError:
        return math.inf if (a > 0) == (b > 0) else -math.inf


class Answer(dict):
    KEYS = ["status", "reason", "trend", "mark", "base_period", "base_value", "latest_period",
            "latest_value", "target", "share", "elapsed", "expected", "pace", "attainment", "actual",
            "required", "change"]

    def say(self, status, reason=None):
        self["status"], self["reason"] = status, reason
        return self

    def row(self):
        return [self.get(key) for key in self.KEYS]


def assess(method, option, cells):
    """cells: (period text, value or a mark's name)."""
    for name, code in (("target", "bad_target"), ("low", "bad_target"), ("high", "bad_target"),
                       ("base_value", "bad_value")):
        if name in option and not math.isfinite(option[name]):
            raise Refused(code)
    for value in (v for _, v in cells):
        if not isinstance(value, str) and not math.isfinite(value):
            raise Refused("bad_value")
    named = [option.get(k) for k in ("target_period", "base_period", "as_of")]
    for text in named + [p for p, _ in cells]:
        if text is not None:
            end_of(text)
    band = "low" in option or "high" in option
    aimed = band or "target" in option
    timed = method in ("linear", "growth")
    if method == "directional":
        if "wanted" not in option:
            raise Refused("bad_direction")
    elif method == "growth" and band:
        raise Refused("band_not_supported")
    elif not aimed and method != "growth":
        raise Refused("no_target")
    elif band and ("target" in option or "low" not in option or "high" not in option
                   or option["low"] > option["high"]):
        raise Refused("bad_target")
    elif band and "direction" in option:
        raise Refused("bad_direction")
    deadline = end_of(option["target_period"]) if "target_period" in option else None
    if timed and aimed and deadline is None:
        raise Refused("bad_target_period")
    if timed and "base_value" in option and "base_period" not in option:
        raise Refused("bad_period")
    if timed and aimed and "base_period" in option and deadline <= end_of(option["base_period"]):
        raise Refused("bad_target_period")

    series = {}
    for period, value in cells:
        if not isinstance(value, str):
            if end_of(period) in series:
                raise Refused("duplicate_period")
            series[end_of(period)] = (canonical(period), value)
    last = end_of(option["as_of"]) if "as_of" in option else math.inf
    counted = {e: v for e, v in series.items() if e <= last}
    marks = sorted((end_of(p), MARKS.index(v), v)
                   for p, v in cells if isinstance(v, str) and end_of(p) <= last)
    if method == "target_value":
        return target_value(option, counted, deadline, marks)
    if method == "directional":
        return directional(option, counted, marks)
    return on_the_way(method, option, counted, deadline, marks)


def note_mark(answer, marks, test):
    kept = [m for m in marks if test(m[0])]
    if kept:
        answer["mark"] = kept[-1][2]


def target_value(option, counted, deadline, marks):
    answer = Answer()
    if "low" not in option and "direction" not in option:
        raise Refused("bad_direction")
    if deadline is not None:
        counted = {e: v for e, v in counted.items() if e == deadline}
    if "target" in option:
        answer["target"] = option["target"]
    if not counted:
        note_mark(answer, marks, lambda e: deadline is None or e == deadline)
        return answer.say("not_assessed", "no_value")
    answer["latest_period"], y = counted[max(counted)]
    answer["latest_value"] = y
    if "low" in option:
        if inside(option, y):
            return answer.say("achieved")
        higher = y < option["low"]
        goal = option["low"] if higher else option["high"]
    else:
        higher, goal = option["direction"] == "higher", option["target"]
        if met_at(y, goal, higher):
            return answer.say("achieved")
    answer["target"] = goal
    if y > 0 and goal > 0:
        answer["attainment"] = y / goal if higher else goal / y
        if at_least(answer["attainment"], option.get("partly", 0.8)):
            return answer.say("partly_achieved")
    return answer.say("not_achieved")


def directional(option, counted, marks):
    answer = Answer()
    start = end_of(option["base_period"]) if "base_period" in option else None
    decided = "base_value" in option
    if start is not None:
        counted = {e: v for e, v in counted.items() if e > start or (e == start and not decided)}
    if counted:
        answer["latest_period"], answer["latest_value"] = counted[max(counted)]
    else:
        note_mark(answer, marks, lambda e: start is None or e > start or (e == start and not decided))
    if decided:
        reference = option["base_value"]
        if start is not None:
            answer["base_period"] = canonical(option["base_period"])
    elif start is not None:
        if not counted:
            return answer.say("not_assessed", "no_value")
        answer["base_period"], reference = counted[min(counted)]
        if len(counted) == 1:
            answer["base_value"] = reference
            return answer.say("not_assessed", "no_value")
    else:
        if not counted or max(counted) - 12 not in counted:
            return answer.say("not_assessed", "no_value")
        answer["base_period"], reference = counted[max(counted) - 12]
    answer["base_value"] = reference
    if not counted:
        return answer.say("not_assessed", "no_value")
    change = answer["latest_value"] - reference
    answer["change"] = change if math.isfinite(change) else None
    tolerance = option.get("tolerance", 0)
    still = alike(answer["latest_value"], reference) or \
        abs(change) <= (tolerance + SLACK if tolerance > 0 else 0)
    up = change > 0 and not still
    down = change < 0 and not still
    table = {"increase": (up, down), "decrease": (down, up), "keep": (still, not still),
             "not_increase": (not up, up), "not_decrease": (not down, down)}
    fulfilled, opposite = table[option["wanted"]]
    return answer.say("achieved" if fulfilled else "moving_away" if opposite else "off_track")


def on_the_way(method, option, counted, deadline, marks):
    """linear and growth: the same base, latest and target, other measures of the way."""
    answer = Answer()
    start = end_of(option["base_period"]) if "base_period" in option else None
    decided = "base_value" in option
    if start is not None:
        counted = {e: v for e, v in counted.items() if e > start or (e == start and not decided)}
    sign = {"higher": 1, "lower": -1, None: None}[option.get("direction")]
    band = "low" in option
    aimed = band or "target" in option
    if "target" in option:
        answer["target"] = option["target"]
    if method == "growth" and not aimed and sign is None:
        raise Refused("bad_direction")
    if not counted:
        note_mark(answer, marks, lambda e: start is None or e > start or (e == start and not decided))
    if decided:
        t0, b = start, option["base_value"]
        answer["base_period"], answer["base_value"] = canonical(option["base_period"]), b
    elif counted:
        t0 = min(counted)
        answer["base_period"], b = counted[t0]
        answer["base_value"] = b
    else:
        return answer.say("not_assessed", "no_value")
    if aimed and deadline <= t0:
        raise Refused("bad_target_period")
    if counted:
        t = max(counted)
        answer["latest_period"], y = counted[t]
        answer["latest_value"] = y
    T = option.get("target")
    if band:
        # the edge on the side of where we are; inside, on the side of where we were
        where = y if counted and not inside(option, y, b) else b
        if not met_at(where, option["low"], True, b):
            T, sign = option["low"], 1
        elif not met_at(where, option["high"], False, b):
            T, sign = option["high"], -1
        answer["target"] = T
    elif aimed and sign is None:
        if alike(T, b):
            raise Refused("bad_direction")
        sign = 1 if T > b else -1
    if not counted:
        return answer.say("not_assessed", "too_few_values")

    def met(x):
        if band:
            return inside(option, x, b) or (T is not None and x is b and met_at(x, T, sign > 0, b))
        return aimed and met_at(x, T, sign > 0, b)

    reached, had = met(y) if not band else inside(option, y, b), met(b)
    two = t > t0
    if method == "linear":
        if aimed and not had:
            if math.isfinite(T - b) and math.isfinite(y - b):
                answer["share"] = quotient(Fraction(y - b), Fraction(T - b))
            else:
                answer["share"] = quotient(Fraction(y) - Fraction(b), Fraction(T) - Fraction(b))
            if two:
                e = min(1.0, (t - t0) / (deadline - t0))
                answer["elapsed"] = e
                answer["expected"] = b + (T - b) * e if math.isfinite(T - b) \
                    else float(Fraction(b) + (Fraction(T) - Fraction(b)) * Fraction(e))
                answer["pace"] = answer["share"] / e
        if reached:
            return answer.say("achieved")
        if not two:
            return answer.say("not_assessed", "too_few_values")
        if t >= deadline:
            return answer.say("not_achieved")
        if had:
            return answer.say("moving_away", "lost_target")
        return answer.say(by_pace(answer["pace"], option))
    if aimed and reached:
        return answer.say("achieved")
    if not two:
        return answer.say("not_assessed", "too_few_values")
    if not at_least((t - t0) / 12, option.get("min_years", 3)):
        return answer.say("not_assessed", "too_short")
    if aimed and t >= deadline:
        return answer.say("not_achieved")
    if b == 0:
        return answer.say("not_assessed", "zero_base")
    if (b < 0 < y) or (y < 0 < b):
        return answer.say("not_assessed", "mixed_signs")
    answer["actual"] = (y / b) ** (1 / ((t - t0) / 12)) - 1
    if not aimed:
        x = sign * math.copysign(1, b) * answer["actual"]
        answer["trend"] = "unchanged" if alike(y, b) else "improving_fast" if at_least(x, 0.01) else \
            "improving" if x > 0 else "worsening" if at_least(x, -0.01) else "worsening_fast"
        return answer.say("not_assessed", "no_target")
    if T == 0:
        return answer.say("not_assessed", "zero_target")
    if (b < 0 < T) or (T < 0 < b):
        return answer.say("not_assessed", "mixed_signs")
    if had:
        return answer.say("moving_away", "lost_target")
    answer["required"] = (T / b) ** (1 / ((deadline - t0) / 12)) - 1
    answer["pace"] = answer["actual"] / answer["required"]
    return answer.say(by_pace(answer["pace"], option))


def exact_mean(values, weights=None):
    """The mean in fractions, rounded once."""
    weights = weights or [1] * len(values)
    total = sum(Fraction(v) * Fraction(w) for v, w in zip(values, weights))
    return quotient(total, sum(Fraction(w) for w in weights))


def compare(direction, rows):
    """rows: (id, value or mark, weight or None)."""
    ids = [r[0] for r in rows]
    if len(set(ids)) < len(ids):
        raise Refused("duplicate_id")
    have = [r for r in rows if not isinstance(r[1], str)]
    values = sorted(r[1] for r in have)
    n = len(values)
    summary = [len(rows), n, len(rows) - n, n / len(rows) if rows else None]
    if n:
        middle = exact_mean(values[(n - 1) // 2:n // 2 + 1])
        summary += [values[0], values[-1], middle, exact_mean(values)]
    else:
        summary += [None] * 4
    reason = None
    if not n:
        reason = "no_value"
    elif any(w is None for _, _, w in have):
        reason = "missing_weight"
    elif not any(w for _, _, w in have):
        reason = "zero_weight"
    if reason is None:
        summary += [exact_mean([v for _, v, _ in have], [w for _, _, w in have]), None]
    else:
        summary += [None, reason]
    group = {}  # a value -> how many are before its group, how many after
    best = sorted(values, reverse=direction == "higher")
    first = 0
    while first < n:
        after = next((i for i in range(first, n) if not alike(best[i], best[first])), n)
        for value in best[first:after]:
            group[value] = first, n - after
        first = after
    out = []
    for name, value, _ in rows:
        rank = colour = None
        if isinstance(value, str):
            colour = "grey"
        elif direction:
            better, worse = group[value]
            rank = better + 1
            green, red = 4 * rank <= n, 4 * (1 + worse) <= n
            if n >= 4:
                colour = "yellow" if green == red else "green" if green else "red"
        order = 0 if rank is None else -value if direction == "higher" else value
        out.append((isinstance(value, str), rank or 0, order, name, colour))
    out.sort()
    return summary + [cell for _, rank, _, name, colour in out for cell in (name, rank or None, colour)]


def put_together(method, least, nodes):
    """nodes: [parent, weight, status or 'inner', judgement]; answers rows as the program prints them."""
    if method == "leaves" and any(n[1] is not None and n[1] != 1 for n in nodes):
        raise Refused("bad_weight")
    children = {i: [j for j, n in enumerate(nodes) if n[0] == i] for i in range(len(nodes))}

    def leaves_under(i):
        """(status of the leaf itself, what counts for it from here up) of every leaf."""
        own, judged = nodes[i][2], nodes[i][3]
        if own != "inner":
            return [(judged or own, judged or own)] if judged or own not in TRENDS else []
        found = [leaf for c in children[i] for leaf in leaves_under(c)]
        if judged and not found:
            return [(judged, judged)]
        return [(leaf, judged) for leaf, _ in found] if judged else found

    def trends_under(i):
        """Whether something under a node is followed without a target and not judged."""
        if nodes[i][2] != "inner":
            return nodes[i][2] in TRENDS and not nodes[i][3]
        return any(trends_under(c) for c in children[i])

    def computed(i):
        """(status, reason, score) of a node without its own judgement."""
        _, _, kind, _ = nodes[i]
        if kind != "inner":
            if kind in TRENDS:
                return "not_assessed", "no_target", None
            return kind, "no_value" if kind == "not_assessed" else None, POINTS.get(kind)
        below = [leaf for c in children[i] for leaf in leaves_under(c)]
        if not below:
            return "not_assessed", "no_target" if trends_under(i) else "no_leaves", None
        covered = [counts for _, counts in below if counts != "not_assessed"]
        if not covered:
            return "not_assessed", "no_value", None
        results = [(standing(c), 1 if nodes[c][1] is None else nodes[c][1]) for c in children[i]]
        scored = [(status, score, w) for (status, _, score), w in results if score is not None]
        if method == "leaves":
            score = math.fsum(POINTS[s] for s in covered) / len(covered)
        elif method == "worst":
            score = min(s for _, s, _ in scored)
        else:
            if not any(w for _, _, w in scored):
                return "not_assessed", "zero_weight", None
            score = exact_mean([s for _, s, _ in scored], [w for _, _, w in scored])
        if not at_least(len(covered) / len(below), least):
            return "not_assessed", "low_coverage", score
        if method == "worst":
            order = [WORST.index("some_deviation" if s == "partly_achieved" else s)
                     for s, _, _ in scored if s != "not_assessed"]
            return (WORST[min(order)], None, score) if order else ("not_assessed", "no_value", score)
        if all(own == "achieved" for own, _ in below) and at_least(score, 4):
            return "achieved", None, score
        for limit, status in ((2.5, "on_track"), (1.5, "some_deviation"), (0.5, "off_track")):
            if at_least(score, limit):
                return status, None, score
        return "moving_away", None, score

    def standing(i):
        if nodes[i][3]:
            return nodes[i][3], "judged", POINTS.get(nodes[i][3])
        return computed(i)

    out = []
    for i in range(len(nodes)):
        status, reason, score = standing(i)
        own, _, own_score = computed(i)
        counts = [0] * 8
        for leaf, _ in leaves_under(i):
            counts[STATUSES.index(leaf)] += 1
        total = sum(counts)
        out += [status, reason, score, own, own_score, total, total - counts[7],
                (total - counts[7]) / total if total else None, *counts,
                int(bool(nodes[i][3]) and nodes[i][3] != own)]
    return out


def percents(counts):
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    exact = [Fraction(100 * c, total) for c in counts]
    whole = [math.floor(x) for x in exact]
    order = sorted(range(len(counts)), key=lambda i: (whole[i] - exact[i], i))
    for i in order[:100 - sum(whole)]:
        whole[i] += 1
    return whole


# ------------------------------------------------------------------------------- random cases

def number_text(x):
    return repr(float(x))


def random_value(rng):
    kind = rng.random()
    if kind < 0.25:
        return float(rng.randint(-5, 5))
    if kind < 0.5:
        return float(rng.randint(0, 100))
    if kind < 0.75:
        return round(rng.uniform(-20, 20), 1)
    if kind < 0.97:
        return rng.uniform(-1, 1) * 10 ** rng.randint(-6, 9)
    return rng.choice([0.0, -0.0, 1e300, -1e300, 1.7e308, -1.7e308, 5e-324, 1e-300])


def random_period(rng, low=2010, high=2032):
    year = rng.randint(low, high)
    kind = rng.random()
    if kind < 0.7:
        return str(year)
    return rng.choice([f"{year}Q{rng.randint(1, 4)}", f"{year}-K{rng.randint(1, 4)}",
                       f"{year}T{rng.randint(1, 3)}",
                       f"{year}H{rng.randint(1, 2)}", f"{year}-{rng.randint(1, 12):02d}"])


def random_assessment(rng):
    method = rng.choice(["linear"] * 4 + ["target_value", "directional", "growth", "growth"])
    option = {}
    small = rng.random() < 0.4

    def value():
        return float(rng.randint(-4, 12)) / rng.choice([1, 2, 10]) if small else random_value(rng)

    if method != "growth" or rng.random() < 0.7:
        if rng.random() < 0.2:
            low, high = sorted([value(), value()])
            if rng.random() < 0.05:
                low, high = high, low
            option["low"] = low
            if rng.random() < 0.97:
                option["high"] = high
            if rng.random() < 0.03:
                option["target"] = value()
        elif rng.random() < 0.98:
            option["target"] = value()
    if rng.random() < (0.95 if method != "target_value" else 0.5):
        option["target_period"] = random_period(rng, 2018, 2035)
    if rng.random() < (0.05 if "low" in option else 0.7):
        option["direction"] = rng.choice(["higher", "lower"])
    if method == "directional" and rng.random() < 0.98:
        option["wanted"] = rng.choice(["increase", "decrease", "keep", "not_increase", "not_decrease"])
        if rng.random() < 0.5:
            option["tolerance"] = rng.choice([0.0, 0.1, 0.5, 1.0, 3.0])
    if rng.random() < 0.3:
        option["base_period"] = random_period(rng, 2010, 2022)
    if rng.random() < (0.15 if "base_period" in option else 0.02):
        option["base_value"] = value()
    if rng.random() < 0.2:
        option["as_of"] = random_period(rng)
    if rng.random() < 0.1:
        option["on_track"] = rng.choice([0.5, 0.9, 1.0, 0.95])
    if rng.random() < 0.1:
        option["some_deviation"] = rng.choice([0.1, 0.5, 0.6])
    if rng.random() < 0.1:
        option["min_years"] = rng.choice([0.0, 1.0, 5.0])
    if rng.random() < 0.1:
        option["partly"] = rng.choice([0.0, 0.5, 0.9, 1.0])
    count = rng.choice([0, 1, 1, 2, 2, 3, 5, 8, 12])
    periods = []
    for _ in range(count):
        p = random_period(rng, 2012, 2026)
        if rng.random() < 0.99 and any(end_of(p) == end_of(q) for q in periods):
            continue
        periods.append(p)
    cells = [(p, rng.choice(MARKS) if rng.random() < 0.15 else value()) for p in periods]
    if cells and "target" in option and rng.random() < 0.2:
        # right at a limit, and a hair beside it
        beside = 1 + rng.choice([0, 0, 0.5e-9, -0.5e-9, 2e-9, -2e-9])
        option["target"] = option["target"] if isinstance(cells[-1][1], str) else cells[-1][1] * beside
    if cells and "target" in option and rng.random() < 0.05:
        # a target of nought and a hair beside it: of the base's size, or of its own
        size = rng.choice([abs(v) for _, v in cells if not isinstance(v, str)] or [1.0])
        option["target"] = 0.0
        cells[-1] = (cells[-1][0], size * rng.choice([0.5e-9, -0.5e-9, 2e-9, -2e-9, 1e-30, -1e-30]))
    if cells and rng.random() < 0.3:
        first = min(cells, key=lambda c: end_of(c[0]))
        last = max(cells, key=lambda c: end_of(c[0]))
        if first is not last and not isinstance(first[1], str) and method == "linear" and "target" in option \
                and "target_period" in option and first[1] != option["target"] and abs(first[1]) < 1e9:
            span = end_of(option["target_period"]) - end_of(first[0])
            if span > 0 and abs(option["target"]) < 1e9:
                e = min(1, (end_of(last[0]) - end_of(first[0])) / span)
                pace = rng.choice([0.95, 0.6, 0.0]) - rng.choice([0, 0.5e-9, 2e-9])
                there = first[1] + (option["target"] - first[1]) * e * pace
                cells = [c if c is not last else (c[0], there) for c in cells]
    if "as_of" in option and rng.random() < 0.05:
        option["as_of"] = option["as_of"].lower()  # small letters are no period
    return method, option, cells


def assessment_line(method, option, cells):
    words = [method]
    words += [f"{k}={v if isinstance(v, str) else number_text(v)}" for k, v in option.items()] + ["|"]
    words += [f"{p}={v if isinstance(v, str) else number_text(v)}" for p, v in cells]
    return "A " + " ".join(words)


def random_comparison(rng):
    direction = rng.choice([None, "higher", "lower", "higher", "lower"])
    count = rng.choice([0, 1, 2, 3, 4, 5, 7, 8, 8, 8, 12, 26, 290])
    weights, mood = rng.random(), rng.random()
    rows = []
    for i in range(count):
        value = rng.choice(MARKS) if rng.random() < 0.15 else \
            float(rng.randint(0, 6)) if rng.random() < 0.7 else rng.uniform(-1000, 1000)
        if not isinstance(value, str) and mood < 0.2:  # terms that cancel, and values that are all but alike
            value = rng.choice([value, value * (1 + rng.choice([0.4e-9, -0.4e-9, 3e-9])), 1e16, -1e16])
        elif not isinstance(value, str) and mood < 0.22:  # each like the next, the ends not alike
            value = 7 * (1 + 0.3e-9 * rng.randint(-9, 9))
        elif not isinstance(value, str) and mood < 0.25:
            value = rng.choice([1.7e308, -1.7e308, 1.1e308, -0.3e308])
        weight = None if weights < 0.3 or (weights < 0.5 and rng.random() < 0.1) else \
            0.0 if weights > 0.95 else 1.5e308 if weights > 0.9 else float(rng.randint(0, 100000))
        rows.append((f"m{i:03d}", value, weight))
    if rows and rng.random() < 0.03:
        rows.append(rows[0])
    rng.shuffle(rows)
    return direction, rows


def comparison_line(direction, rows):
    words = [direction or "none", "|"]
    for name, value, weight in rows:
        words.append(f"{name}={value if isinstance(value, str) else number_text(value)}"
                     + ("" if weight is None else f",{number_text(weight)}"))
    return "C " + " ".join(words)


def random_tree(rng):
    method = rng.choice(["mean", "mean", "leaves", "worst"])
    least = rng.choice([0.6, 0.6, 0.6, 0.0, 1.0, 0.5])
    nodes = [[-1, None, "inner", None]]
    mood = rng.random()
    for _ in range(rng.randint(0, 25)):
        parent = rng.choice([i for i, n in enumerate(nodes) if n[2] == "inner"])
        kind = "inner" if rng.random() < 0.35 else rng.choice(
            ["achieved"] if mood < 0.15 else STATUSES + TRENDS[::2] if mood < 0.8 else STATUSES + ["not_assessed"] * 8)
        weight = None
        if method != "leaves" and rng.random() < 0.3:
            weight = rng.choice([0.0, 0.5, 1.0, 2.0, 3.7, 1.7e308])
        elif rng.random() < 0.01:
            weight = 2.0
        nodes.append([parent, weight, kind, rng.choice(STATUSES) if rng.random() < 0.07 else None])
    return method, least, nodes


def tree_line(method, least, nodes):
    words = [method, repr(least), "|"]
    for parent, weight, kind, judged in nodes:
        words.append(f"{parent},{'none' if weight is None else repr(weight)},{kind},{judged or 'none'}")
    return "T " + " ".join(words)


# ------------------------------------------------------------------------------- real series

def real_cases(folder):
    """Every real series against a fifth less, a fifth more, and its own mean, by each method."""
    series = {}
    path = os.path.join(folder, "kolada_2013_sodertorn_long.csv")
    if os.path.exists(path):
        for row in csv.DictReader(open(path, encoding="utf-8")):
            series.setdefault((row["kpi"], row["municipality_id"]), []).append(
                (row["year"], float(row["value"]) if row["value"] else "missing"))
    path = os.path.join(folder, "klimat_sodertorn_emissions_long.csv")
    if os.path.exists(path):
        for row in csv.DictReader(open(path, encoding="utf-8")):
            series.setdefault((row["sector"], row["municipality_id"]), []).append(
                (row["year"], float(row["tonnes_co2e"]) if row["tonnes_co2e"] else "missing"))
    for cells in series.values():
        values = [v for _, v in cells if not isinstance(v, str)]
        if not values:
            continue
        for goal in (values[0] * 0.8, values[0] * 1.2, math.fsum(values) / len(values), 0.0):
            for direction in ("higher", "lower"):
                for method in ("linear", "growth", "target_value"):
                    option = {"target": goal, "direction": direction}
                    if method != "target_value":
                        option["target_period"] = "2035"
                    yield method, option, cells
        for wanted in ("increase", "decrease", "keep"):
            yield "directional", {"wanted": wanted, "tolerance": abs(values[0]) / 100}, cells
            yield "directional", {"wanted": wanted, "base_period": cells[0][0]}, cells


# ------------------------------------------------------------------------------- comparing

def same(got, wanted):
    if wanted is None or (isinstance(wanted, float) and not math.isfinite(wanted)):
        return got == "none"
    if isinstance(wanted, str):
        return got == wanted
    try:
        number = float(got)
    except ValueError:
        return False
    return number == wanted or abs(number - wanted) <= 1e-12 * max(abs(number), abs(wanted))


# Growth that is next to none cannot be right to 1e-12 of its own size in any double arithmetic; it is
# held to 1e-12 of the size of its terms.
def close(got, wanted, size):
    return same(got, wanted) or (not isinstance(wanted, (str, type(None))) and got != "none"
                                 and abs(float(got) - wanted) <= 1e-12 * size)


def agree(line, answer, wanted):
    words = answer.split(" ")
    if isinstance(wanted, Refused):
        return words == ["error", str(wanted)]
    if words[0] != "ok" or len(words) - 1 != len(wanted):
        return False
    size = 1.0 if line.startswith("A growth") else 0.0
    return all(close(g, w, size) for g, w in zip(words[1:], wanted))


def attempt(function, *arguments):
    try:
        answer = function(*arguments)
        return answer.row() if isinstance(answer, Answer) else answer
    except Refused as refused:
        return refused


def main():
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    folder = sys.argv[4] if len(sys.argv) > 4 else ""
    lines, wanted = [], []
    for _ in range(count):
        kind = rng.random()
        if kind < 0.7:
            case = random_assessment(rng)
            lines.append(assessment_line(*case))
            wanted.append(attempt(assess, *case))
        elif kind < 0.8:
            case = random_comparison(rng)
            lines.append(comparison_line(*case))
            wanted.append(attempt(compare, *case))
        elif kind < 0.95:
            case = random_tree(rng)
            lines.append(tree_line(*case))
            wanted.append(attempt(put_together, *case))
        else:
            counts = [rng.choice([0, 1, 1, 2, 3, rng.randint(0, 10 ** rng.randint(1, 15))])
                      for _ in range(rng.randint(0, 9))]
            lines.append("P " + " ".join(map(str, counts)))
            wanted.append(percents(counts))
    for case in real_cases(folder) if folder else ():
        lines.append(assessment_line(*case))
        wanted.append(attempt(assess, *case))
    run = subprocess.run([program, "--answer"], input="\n".join(lines) + "\n", capture_output=True,
                         text=True, check=True)
    answers = run.stdout.splitlines()
    if len(answers) != len(lines):
        sys.exit(f"{len(lines)} cases, {len(answers)} answers")
    wrong, tally = 0, {}
    for line, answer, right in zip(lines, answers, wanted):
        if isinstance(right, Refused):
            key = str(right)
        else:
            key = right[0] if line[0] == "A" else line[0]
        tally[key] = tally.get(key, 0) + 1
        if not agree(line, answer, right):
            wrong += 1
            if wrong <= 10:
                told = f"error {right}" if isinstance(right, Refused) else " ".join(map(str, right))
                print(f"{line[:700]}\n  library {answer[:700]}\n  oracle  {told[:700]}")
    print(json.dumps(dict(sorted(tally.items()))))
    print(f"{len(lines)} cases, {wrong} differ")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
