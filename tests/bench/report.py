"""The annual report as one would write it in Python with sqlite3 and jinja2: the same text and the same pictures
as examples/reports/arsuppfoljning.lua, as HTML files with inline SVG (report_times.py holds them against each
other). What no member's report differs in is read and reckoned once, for all of them. It does less behind the text:
the linear method only, one language, no grants or limits, and of what the check looks for only what there is in
these figures.

    report.py tables EXPORT.json TABLES.db   puts what the report needs into plain tables
    report.py write TABLES.db PROGRAMME YEAR FOLDER   writes a document for every member
"""
import json
import sqlite3
import sys
from datetime import date
from functools import cache
from pathlib import Path

import report_pictures as pictures
from report_numbers import amount, apart, decimals_beside, number, percents, signed, with_unit

TABLES = {
    "cooperation": "key name",
    "programme": "key title vision valid_from valid_until",
    "area": "key programme position", "focus_area": "key area name position", "goal": "key focus_area title position",
    "sub_goal": "key goal title position", "objective": "key plan sub_goal title responsible position municipality",
    "activity": "key objective title responsible ends status position", "plan": "key programme title year closed",
    "measure": "key sub_goal objective indicator position",
    "indicator": "key title unit direction decimals source population measures", "source": "key line",
    "target": "key indicator municipality period base_period value",
    "municipality": "key name", "membership": "key municipality", "body": "key name",
    "conference": "key name hosts", "edition": "key conference year status", "hosting": "key edition municipality",
    "analysis": "key indicator",
}
STATUS = {
    "achieved": ("uppnått", "green", 4), "on_track": ("i fas", "green", 3),
    "some_deviation": ("viss avvikelse", "yellow", 2), "partly_achieved": ("delvis uppnått", "yellow", 2),
    "off_track": ("stor avvikelse", "red", 1), "moving_away": ("fel riktning", "red", 0),
    "not_achieved": ("ej uppnått", "red", 0), "not_assessed": ("ej bedömt", "grey", None),
}
DEVIATING = {"off_track": 3, "moving_away": 3, "not_achieved": 3, "some_deviation": 1, "partly_achieved": 1}
LIMITS = (0.95, "on_track"), (0.60, "some_deviation"), (0, "off_track")
ACTIVITY = {"done": "klar", "ongoing": "pågår", "delayed": "försenad", "not_started": "ej påbörjad",
            "stopped": "avbruten"}
MONTHS = ("januari februari mars april maj juni juli augusti september oktober november december").split()
SHOWN = 5  # of what the check finds by a rule
BETTER = {"higher": "högre är bättre", "lower": "lägre är bättre"}


def make_tables(export, path):
    with open(export, encoding="utf-8") as file:
        world = json.load(file)
    db = sqlite3.connect(path)
    for table, names in TABLES.items():
        columns = names.split()
        db.execute(f"CREATE TABLE {table} ({', '.join(columns)}, PRIMARY KEY (key))")
        rows = [[row.get(name) for name in columns] for row in world["records"].get(table, [])]
        db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", rows)
    db.execute("CREATE TABLE observation (indicator, municipality, year, value, fetched, "
               "processed, PRIMARY KEY (indicator, municipality, year))")
    for group in world["observations"]:
        for municipality, values in group["values"].items():
            db.executemany("INSERT INTO observation VALUES (?, ?, ?, ?, ?, ?)",
                           [(group["indicator"], municipality, int(year), value, group["fetched"], group["processed"])
                            for year, value in values.items()])
    db.commit()


# --- what a report says ---

def day(text):
    return f"{int(text[8:10])} {MONTHS[int(text[5:7]) - 1]} {text[:4]}"


def assess(about, known, target):
    """The linear assessment of [(year, value)] against a target: status, sentence, the expected value and
    the decimals that tell its numbers apart."""
    unit, decimals = about["unit"], about["decimals"]
    if not known:
        return "not_assessed", "inget värde", None, decimals
    if target is None:
        return "not_assessed", "inget mål", None, decimals
    base_year = int(target["base_period"] or known[0][0])
    t0, b = next(((year, value) for year, value in known if year >= base_year), known[0])
    (t, y), deadline, goal = known[-1], int(target["period"]), target["value"]
    elapsed = (t - t0) / (deadline - t0)
    expected = b + (goal - b) * elapsed
    if decimals is None and all(value == int(value) for value in (b, y, goal)):
        decimals = 0
    decimals = apart(apart(decimals, {b, y, goal}), {y, expected})
    sign = -1 if about["direction"] == "lower" else 1

    def met(value):
        return sign * value >= sign * goal - 1e-9 * max(abs(value), abs(goal))

    told = f"{with_unit(y, unit, decimals)} ({t})"
    if t != t0:
        told = f"från {with_unit(b, unit, decimals)} ({t0}) till {told}"
    if met(b) or t == t0:
        told += f", mål {with_unit(goal, unit, decimals)} ({deadline})"
    else:
        way = 100 * (y - b) / (goal - b)
        ends = {100} if way > 50 and not met(y) else {0} if way < 0 else set()
        told += (f", {with_unit(way, '%', apart(-1, {way} | ends))} av vägen till "
                 f"{with_unit(goal, unit, decimals)} ({deadline})")
    if met(y):
        return "achieved", told, None, decimals
    if t == t0:
        return "not_assessed", f"för få värden; {told}", None, decimals
    if t >= deadline:
        return "not_achieved", told, None, decimals
    if met(b):
        return "moving_away", told, None, decimals
    pace = (y - b) / (goal - b) / elapsed
    told += f"; väntat vid den tiden {with_unit(expected, unit, decimals)}; takt "
    sign, beside = "≥", LIMITS[0][0]
    for limit, status in LIMITS:
        if pace >= limit - 1e-9:
            break
        sign, beside = "<", limit
    else:
        status = "moving_away"
    told += f"{number(pace, apart(2, (pace, beside)))} {sign} {number(beside, 2 if beside else 0)}"
    return status, told, expected, decimals


def titled(about):
    """The title of an indicator without the unit, where that stands beside it."""
    title, unit = about["title"], about["unit"]
    for ending in f"({unit})", f", {unit}":
        if title.endswith(ending):
            return title.removesuffix(ending).rstrip(" ,")
    return title


def rollup(children):
    """The mean of [node] as one: a node is {status, score, leaves, assessed, counts}."""
    leaves = sum(child["leaves"] for child in children)
    assessed = sum(child["assessed"] for child in children)
    counts = {status: sum(child["counts"].get(status, 0) for child in children) for status in STATUS}
    scores = [child["score"] for child in children if child["score"] is not None]
    node = {"status": "not_assessed", "score": None, "leaves": leaves, "assessed": assessed, "counts": counts,
            "reason": None if leaves else "inget följs upp här"}
    told = f"{assessed} av {leaves} mått bedömda: " + ", ".join(
        f"{count} {STATUS[status][0]}" for status, count in counts.items() if count)
    if not leaves:
        node["told"] = node["reason"]
        return node
    if not scores or assessed / leaves < 0.6:
        node["reason"] = "inget värde" if not assessed else "för få bedömda"
        node["told"] = f"{node['reason']}; {told}"
        return node
    score = node["score"] = sum(scores) / len(scores)
    node["told"] = f"poäng {number(score, -2)} av 4 (medelvärde av delarna); {told}"
    if all(child["status"] == "achieved" for child in children):
        node["status"] = "achieved"
    else:
        node["status"] = ("on_track" if score >= 2.5 else "some_deviation" if score >= 1.5
                          else "off_track" if score >= 0.5 else "moving_away")
    return node


class Report:
    def __init__(self, db, programme, year):
        db.row_factory = sqlite3.Row
        self.db, self.year = db, year
        self.cooperation = self.one("SELECT name FROM cooperation")["name"]
        self.programme = self.one("SELECT * FROM programme WHERE key = ?", programme)
        self.members = self.rows("SELECT m.key, m.name FROM municipality m JOIN membership s ON s.municipality = m.key "
                                 "ORDER BY m.key")
        self.bodies = {row["key"]: row["name"] for row in self.rows("SELECT * FROM body")}
        self.indicators = {row["key"]: row for row in self.rows("SELECT * FROM indicator")}
        self.lines = {row["key"]: row["line"] for row in self.rows("SELECT * FROM source")}
        self.years = range(year - 9, year + 1)
        self.today = date.today().isoformat()
        self.findings = [text for rule in (list(rule) for rule in self.check())
                         for text in rule[:SHOWN] + [f"och {len(rule) - SHOWN} till"] * (len(rule) > SHOWN)]

    def rows(self, sql, *values):
        return self.db.execute(sql, values).fetchall()

    def one(self, sql, *values):
        return self.db.execute(sql, values).fetchone()

    # What is the same for all members is asked for once.

    @cache
    def series(self, indicator):
        """municipality -> [(year, value)] in order."""
        out = {}
        for row in self.rows("SELECT municipality, year, value FROM observation WHERE indicator = ? AND year <= ? "
                             "ORDER BY municipality, year", indicator, self.year):
            out.setdefault(row["municipality"], []).append((row["year"], row["value"]))
        return out

    @cache
    def fetched(self, indicator):
        """When, and whether they were processed by the cooperation itself."""
        return self.one("SELECT max(fetched) AS day, max(processed) AS processed FROM observation WHERE indicator = ?",
                        indicator)

    @cache
    def targets(self, indicator):
        return {row["municipality"]: row for row in self.rows("SELECT * FROM target WHERE indicator = ?", indicator)}

    @cache
    def measured(self, column, key):
        return [row["indicator"] for row in
                self.rows(f"SELECT indicator FROM measure WHERE {column} = ? ORDER BY position", key)]

    @cache
    def objectives(self, column, key):
        return self.rows(f"SELECT * FROM objective WHERE {column} = ? ORDER BY position", key)

    @cache
    def structure(self):
        out = []
        for focus in self.rows("SELECT f.* FROM focus_area f JOIN area a ON a.key = f.area WHERE a.programme = ? "
                               "ORDER BY a.position, f.position", self.programme["key"]):
            parts = []
            for goal in self.rows("SELECT * FROM goal WHERE focus_area = ? ORDER BY position", focus["key"]):
                subs = self.rows("SELECT * FROM sub_goal WHERE goal = ? ORDER BY position", goal["key"])
                parts.append((goal["title"], subs))
            out.append((focus, parts))
        return out

    @cache
    def plans(self):
        return self.rows("SELECT * FROM plan WHERE programme = ?1 AND year = (SELECT max(year) FROM plan "
                         "WHERE programme = ?1 AND year <= ?2) ORDER BY key", self.programme["key"], self.year)

    @cache
    def activities(self, objective):
        return self.rows("SELECT * FROM activity WHERE objective = ? ORDER BY position", objective)

    @cache
    def values(self, indicator):
        """The years that any member has a value for, and the values of each member then."""
        series = {key: dict(points) for key, points in self.series(indicator).items()}
        years = sorted({year for points in series.values() for year in points if year in self.years})
        points = [(row["key"], row["name"], [(year, series.get(row["key"], {}).get(year)) for year in years])
                  for row in self.members if row["key"] in series]
        decimals = self.indicators[indicator]["decimals"]
        cells = [(year, [amount(values[i][1], decimals) for _, _, values in points])
                 for i, year in enumerate(years)]
        return years, points, cells

    @cache
    def line_chart(self, indicator, goal):
        """What a line chart says, for those members whose target that is."""
        about = self.indicators[indicator]
        years, points, cells = self.values(indicator)
        chart = {
            "indicator": indicator, "title": titled(about), "unit": about["unit"], "decimals": about["decimals"],
            "years": years, "series": [(name, one) for _, name, one in points], "target": goal,
            "head": "År", "names": [name for _, name, _ in points], "cells": cells,
        }
        values = [value for _, one in chart["series"] for _, value in one if value is not None]
        values += [goal] if goal is not None else []
        chart["range"] = pictures.near_zero(min(values), max(values))
        chart["text"] = pictures.ends_text(chart)
        return chart

    @cache
    def drawn(self, indicator, goal, width, first, last):
        return pictures.lines(self.line_chart(indicator, goal), width, first, last)

    @cache
    def bar_charts(self):
        """Those of the population."""
        out = []
        for indicator, about in self.indicators.items():
            if not (about["population"] and self.values(indicator)[1]):
                continue
            decimals, unit = about["decimals"], about["unit"]
            latest = [(name, pictures.first_and_last(one)[1]) for _, name, one in self.values(indicator)[1]]
            bars = sorted(((name, point[1]) for name, point in latest if point), key=lambda bar: (-bar[1], bar[0]))
            said = ", ".join(f"{name} {amount(value, decimals, unit)}" for name, value in bars)
            chart = {"indicator": indicator, "title": about["title"], "unit": unit, "decimals": decimals, "bars": bars,
                     "head": "Kategori", "names": ["Värde"],
                     "cells": [(name, [amount(value, decimals)]) for name, value in bars],
                     "text": f"Stapeldiagram. {about['title']}: {said}."}
            out.append(dict(chart, pictures=[pictures.bars(chart, width) for width in (720, 348)]))
        return out

    def check(self):
        """What there is to complete, by rule."""
        yield (f"{row['name']}: {row['n']} av 3 delmål." for row in self.rows(
            "SELECT f.name, count(s.key) AS n FROM focus_area f JOIN area a ON a.key = f.area "
            "JOIN goal g ON g.focus_area = f.key LEFT JOIN sub_goal s ON s.goal = g.key "
            "WHERE a.programme = ? GROUP BY f.key HAVING n < 3", self.programme["key"]))
        yield (f'"{row["title"]}" skulle ha varit klar {row["ends"]}.' for row in self.rows(
            "SELECT * FROM activity WHERE status NOT IN ('done', 'stopped') AND ends < ? ORDER BY key", self.today))
        yield (f"{row['title']} är inte stängd, fast året är slut." for row in self.rows(
            "SELECT * FROM plan WHERE closed IS NULL AND year < ? ORDER BY key", int(self.today[:4])))
        yield (f"Jämförelsen mellan kommunerna av {row['title']} har ingen skriven analys." for row in self.rows(
            "SELECT i.* FROM indicator i WHERE population IS NULL "
            "AND EXISTS (SELECT 1 FROM observation o WHERE o.indicator = i.key) "
            "AND NOT EXISTS (SELECT 1 FROM analysis a WHERE a.indicator = i.key) ORDER BY i.key COLLATE NOCASE"))
        yield (f"{row['name']} {row['year']}: {row['n']} av {row['hosts']} värdkommuner." for row in self.rows(
            "SELECT c.name, c.hosts, e.year, count(h.key) AS n FROM edition e JOIN conference c ON "
            "c.key = e.conference LEFT JOIN hosting h ON h.edition = e.key WHERE e.status = 'held' "
            "GROUP BY e.key HAVING n < c.hosts ORDER BY e.key"))

    # What is each member's own.

    def target(self, indicator, member):
        targets = self.targets(indicator)
        return targets.get(member) or targets.get(None)

    @cache
    def leaf(self, indicator, member):
        about, target = self.indicators[indicator], self.target(indicator, member)
        own = [(year, value) for year, value in self.series(indicator).get(member, []) if value is not None]
        status, told, expected, decimals = assess(about, own, target)
        return {"indicator": indicator, "title": about["title"], "status": status, "told": told,
                "expected": expected, "target": target["value"] if target else None, "decimals": decimals,
                "latest": own[-1] if own else None, "score": STATUS[status][2], "leaves": 1,
                "assessed": int(status != "not_assessed"), "counts": {status: 1}, "nodes": [], "reason": None}

    def followed(self, title, indicators, member, objectives=()):
        nodes = [self.leaf(indicator, member) for indicator in indicators]
        for objective in objectives:
            nodes.append(self.followed(objective["title"], self.measured("objective", objective["key"]), member))
        counted = [node for node in nodes if node["leaves"]]
        return dict(rollup(counted), title=title, nodes=nodes)

    def source(self, used, indicator):
        """Notes that a source stands behind what is shown."""
        fetched = self.fetched(indicator)
        if fetched["processed"]:
            return used["="]
        line = self.lines[self.indicators[indicator]["source"]]
        known = used.setdefault(line, {"id": len(used) + 1, "line": line, "fetched": ""})
        known["fetched"] = max(known["fetched"], fetched["day"])
        return known

    def source_lines(self, used, indicators, processed):
        found = {known["id"]: known for known in (self.source(used, indicator) for indicator in indicators)}
        processed = found.pop(used["="]["id"], None) or processed
        return [found[key] for key in sorted(found)] + ([used["="]] if processed else [])

    def row(self, node, member):
        about, target = self.indicators[node["indicator"]], self.target(node["indicator"], member)
        unit = about["unit"] if about["unit"] == "%" else None
        recent = [(year, value) for year, value in self.series(node["indicator"]).get(member, []) if year in self.years]
        known = [point for point in recent if point[1] is not None]
        beside = {known[0][1], known[-1][1]} | ({target["value"]} if target else set())
        decimals = apart(decimals_beside(beside) if about["decimals"] is None else about["decimals"], beside)

        def said(value):
            return with_unit(value, unit, decimals) if unit else number(value, decimals)

        row = {"title": about["title"], "note": f"{about['unit']}, {BETTER[about['direction']]}", "reason": None,
               "status": node["status"], "target": said(target["value"]) if target else None,
               "value": said(known[-1][1]), "year": known[-1][0], "change": None}
        if node["status"] == "not_assessed":
            row["reason"] = node["told"].partition(";")[0]
        if len(known) > 1:
            (since, first), (last, value) = known[0], known[-1]
            row.update(change=signed(value - first, decimals), since=("%‑enheter " if unit else "")
                       + f"sedan {since}", spark=pictures.spark(recent),
                       trend=f"{number(first, decimals)} ({since}) → {number(value, decimals)} ({last})")
        return row

    def charts(self, indicators, member):
        """The line charts of a member beside each other, over the same years (one alone is drawn wide too), and the
        titles of what it has no two values of."""
        charts, few = [], []
        for indicator in indicators:
            target, series = self.target(indicator, member), dict(self.series(indicator).get(member, []))
            if sum(series.get(year) is not None for year in self.years) < 2:
                few.append(self.indicators[indicator]["title"])
            else:
                charts.append(self.line_chart(indicator, target["value"] if target else None))
        first = min((one["years"][0] for one in charts), default=None)
        last = max((one["years"][-1] for one in charts), default=None)
        widths = (720, 348) if len(charts) == 1 else (348,)
        return [dict(one, pictures=[self.drawn(one["indicator"], one["target"], width, first, last)
                                    for width in widths]) for one in charts], few

    def sub_goal(self, sub, member, used):
        indicators = self.measured("sub_goal", sub["key"])
        node = self.followed(sub["title"], indicators, member, self.objectives("sub_goal", sub["key"]))
        leaves = [leaf for one in node["nodes"] for leaf in (one["nodes"] if "indicator" not in one else [one])]
        shown = [leaf["indicator"] for leaf in leaves if leaf["latest"]]
        charts, few = self.charts(shown, member)
        return {
            "node": node, "id": sub["key"], "title": sub["title"], "charts": charts, "few": few,
            "rows": [self.row(leaf, member) for leaf in leaves if leaf["latest"]],
            "table_sources": self.source_lines(used, shown, True),
            "chart_sources": self.source_lines(used, shown, False),
        }

    def plan_tables(self, member):
        objectives, groups, late = [], [], 0
        for plan in self.plans():
            for row in self.objectives("plan", plan["key"]):
                if row["municipality"] not in (None, member):
                    continue
                node = self.followed(row["title"], self.measured("objective", row["key"]), member)
                objectives.append({"plan": plan["title"], "title": row["title"], "node": node,
                                   "responsible": self.bodies.get(row["responsible"], "inget utsett")})
                activities = []
                for one in self.activities(row["key"]):
                    is_open = one["status"] not in ("done", "stopped") and not plan["closed"]
                    is_late = is_open and one["ends"] < self.today
                    late += is_late
                    activities.append({"title": one["title"], "responsible": one["responsible"] or "ingen utsedd",
                                       "ends": day(one["ends"]) if one["ends"] else "–",
                                       "how": ("Sen: " if is_late else "") + ACTIVITY[one["status"]]})
                groups.append((row["title"], activities))
        return {"objectives": objectives, "groups": groups, "late": late}

    def why(self, node):
        """What stands for why a sub-goal deviates: the worst of its measures, and of those the first."""
        leaves = [leaf for one in node["nodes"] for leaf in (one["nodes"] or [one])
                  if leaf["status"] in DEVIATING and leaf.get("latest")]
        if not leaves:
            return None
        leaf = max(leaves, key=lambda leaf: DEVIATING[leaf["status"]])
        about, (year, value) = self.indicators[leaf["indicator"]], leaf["latest"]

        def said(value):
            return with_unit(value, about["unit"], leaf["decimals"])

        told = f"{titled(about)}, {said(value)} {year}"
        if leaf["expected"] is not None:
            return f"{told} mot väntade {said(leaf['expected'])}"
        return f"{told}; målet är {said(leaf['target'])}"

    def deviating(self, subs):
        """The sub-goals that deviate, the worst first, and how many that is in a sentence."""
        bad = sorted((sub for sub in subs if sub["node"]["status"] in DEVIATING),
                     key=lambda sub: -DEVIATING[sub["node"]["status"]])
        unknown = sum(sub["node"]["status"] == "not_assessed" for sub in subs)
        rows = [{"sub": sub, "why": self.why(sub["node"])} for sub in bad]
        if unknown == len(subs):
            return rows, f"0 av {unknown} delmål kan bedömas: värden eller målvärden saknas."
        of = f"{len(subs)} delmål avviker" if bad else f"{len(subs) - unknown} bedömda delmål avviker"
        return rows, f"{len(bad)} av {of}" + (f"; {unknown} kan inte bedömas." if unknown else ".")

    def data(self, member):
        used = {"=": {"id": 1, "line": f"Bearbetning: {self.cooperation}", "fetched": ""}}
        sections = [{"focus": focus, "goals": [(title, [self.sub_goal(sub, member["key"], used) for sub in subs])
                                               for title, subs in goals]}
                    for focus, goals in self.structure()]
        subs = [sub for section in sections for _, some in section["goals"] for sub in some]
        counts = [(status, sum(sub["node"]["status"] == status for sub in subs)) for status in STATUS]
        counts = [(status, count) for status, count in counts if count]
        deviating, sentence = self.deviating(subs)
        return {
            "member": member, "programme": self.programme, "year": self.year, "sections": sections, "status": STATUS,
            "cooperation": self.cooperation, "deviating": deviating, "sentence": sentence, "count": len(subs),
            "population": [{"chart": chart, "sources": self.source_lines(used, [chart["indicator"]], False)}
                           for chart in self.bar_charts()],
            "tally": [(status, count, percent) for (status, count), percent in
                      zip(counts, percents([count for _, count in counts]))],
            "plans": self.plan_tables(member["key"]), "findings": self.findings, "processed": used["="],
            "sources": [dict(one, fetched=day(one["fetched"])) for key, one in used.items() if key != "="],
            "today": day(self.today),
        }


def write(path, programme, year, folder):
    from jinja2 import Environment, FileSystemLoader

    environment = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True,
                              lstrip_blocks=True)
    template = environment.get_template("report.html")
    report = Report(sqlite3.connect(path), programme, int(year))
    for member in report.members:
        html = template.render(report.data(member))
        (Path(folder) / f"{member['key']}.html").write_text(html, encoding="utf-8")


if __name__ == "__main__":
    {"tables": make_tables, "write": write}[sys.argv[1]](*sys.argv[2:])
