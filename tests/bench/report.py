"""The annual report as one would write it in Python with sqlite3 and jinja2: the same headings, statuses,
tables and charts as examples/reports/arsuppfoljning.lua, as HTML files with inline SVG. It does less: it has no findings
of the check, no text alternatives of charts and one language.

    report.py tables EXPORT.json TABLES.db   puts what the report needs into plain tables
    report.py write TABLES.db PROGRAMME YEAR FOLDER   writes a document for every member
"""
import json
import sqlite3
import sys
from pathlib import Path

TABLES = {
    "programme": "key title vision valid_from valid_until",
    "area": "key programme position", "focus_area": "key area name position", "goal": "key focus_area title position",
    "sub_goal": "key goal title position", "objective": "key plan sub_goal title responsible position municipality",
    "activity": "key objective title responsible ends status position", "plan": "key programme title year",
    "measure": "key sub_goal objective indicator position",
    "indicator": "key title unit direction decimals source population", "source": "key line",
    "target": "key indicator municipality period base_period value",
    "municipality": "key name", "membership": "key municipality", "body": "key name",
}
STATUS = {
    "achieved": ("uppnått", "green", 4), "on_track": ("i fas", "green", 3),
    "some_deviation": ("viss avvikelse", "yellow", 2), "off_track": ("stor avvikelse", "red", 1),
    "moving_away": ("fel riktning", "red", 0), "not_achieved": ("ej uppnått", "red", 0),
    "not_assessed": ("ej bedömt", "grey", None),
}


def make_tables(export, path):
    with open(export, encoding="utf-8") as file:
        world = json.load(file)
    db = sqlite3.connect(path)
    for table, names in TABLES.items():
        columns = names.split()
        db.execute(f"CREATE TABLE {table} ({', '.join(columns)}, PRIMARY KEY (key))")
        rows = [[row.get(name) for name in columns] for row in world["records"].get(table, [])]
        db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", rows)
    db.execute("CREATE TABLE observation (indicator, municipality, year, value, PRIMARY KEY (indicator, municipality, year))")
    for group in world["observations"]:
        for municipality, values in group["values"].items():
            db.executemany("INSERT INTO observation VALUES (?, ?, ?, ?)",
                           [(group["indicator"], municipality, int(year), value) for year, value in values.items()])
    db.commit()


# --- what a report says ---

def number(value, decimals=None):
    if value is None:
        return "saknas"
    if decimals is None:
        decimals = 0 if value == int(value) else 1
    return f"{value:,.{decimals}f}".replace(",", "\u00a0").replace(".", ",").replace("-", "−")


def assess(series, target, year):
    """The linear assessment of [(year, value)] against a target: (status, sentence)."""
    known = [(y, v) for y, v in series if v is not None and y <= year]
    if not known:
        return "not_assessed", "inget värde"
    if target is None:
        return "not_assessed", "inget mål"
    base_year = int(target["base_period"] or known[0][0])
    base = next(((y, v) for y, v in known if y >= base_year), known[0])
    (t0, b), (t, y), deadline, goal = base, known[-1], int(target["period"]), target["value"]
    sign = target["sign"]

    def met(value):
        return sign * value >= sign * goal - 1e-9 * max(abs(value), abs(goal))

    share = (y - b) / (goal - b) if goal != b else 1.0
    told = f"från {number(b)} ({t0}) till {number(y)} ({t}), {number(100 * share, 1)} % av vägen till {number(goal)} ({deadline})"
    if met(y):
        return "achieved", told
    if t == t0:
        return "not_assessed", "för få värden"
    if t >= deadline:
        return "not_achieved", told
    if met(b):
        return "moving_away", told
    elapsed = (t - t0) / (deadline - t0)
    pace = share / elapsed
    told += f"; väntat {number(b + (goal - b) * elapsed)}; takt {number(pace, 2)}"
    for limit, status in (0.95, "on_track"), (0.60, "some_deviation"), (0, "off_track"):
        if pace >= limit - 1e-9:
            return status, told
    return "moving_away", told


def rollup(children):
    """The mean of [(status, score, leaves, assessed)] as the same."""
    leaves = sum(child[2] for child in children)
    assessed = sum(child[3] for child in children)
    scores = [child[1] for child in children if child[1] is not None]
    if not leaves or not scores or assessed / leaves < 0.6:
        return "not_assessed", None, leaves, assessed
    score = sum(scores) / len(scores)
    if all(child[0] == "achieved" for child in children):
        status = "achieved"
    else:
        status = ("on_track" if score >= 2.5 else "some_deviation" if score >= 1.5
                  else "off_track" if score >= 0.5 else "moving_away")
    return status, score, leaves, assessed


def chart(title, unit, members, series, years, here, target):
    """What the template draws: lines scaled to the picture, and their values."""
    left, right, top, bottom = 58.0, 257.4, 12.0, 156.0
    values = [v for one in series.values() for y, v in one if v is not None and y in years]
    if target is not None:
        values.append(target)
    low, high = min(values + [0.0]), max(values)
    span = high - low or 1.0

    def at(y, v):
        x = left + (y - years[0]) / max(1, years[-1] - years[0]) * (right - left)
        return round(x, 1), round(bottom - (v - low) / span * (bottom - top), 1)

    lines, order = [], []
    for key, name in members:
        points = [at(y, v) for y, v in series.get(key, []) if v is not None and y in years]
        if points:
            lines.append({"name": name, "points": points, "here": key == here,
                          "path": "M" + "L".join(f"{x} {y}" for x, y in points)})
    lines.sort(key=lambda line: line["here"])
    for line in sorted(lines, key=lambda line: line["points"][-1][1]):
        line["label"] = max(line["points"][-1][1] + 4, order[-1] + 14 if order else 0)
        order.append(line["label"])
    ticks = [(at(years[0], low + span * i / 4)[1], number(round(low + span * i / 4, 1))) for i in range(5)]
    by_year = {key: dict(one) for key, one in series.items()}
    rows = [(year, [number(by_year.get(key, {}).get(year)) for key, _ in members]) for year in years]
    return {"title": title, "unit": unit, "lines": lines, "ticks": ticks, "rows": rows,
            "years": [(at(year, low)[0], year) for year in years[::2]],
            "rule": at(years[0], target)[1] if target is not None else None, "target": target}


class Report:
    def __init__(self, db, programme, year):
        db.row_factory = sqlite3.Row
        self.db, self.year = db, year
        self.programme = self.one("SELECT * FROM programme WHERE key = ?", programme)
        self.members = self.rows("SELECT m.key, m.name FROM municipality m JOIN membership s ON s.municipality = m.key "
                                 "ORDER BY m.name")
        self.names = [(row["key"], row["name"]) for row in self.members]
        self.bodies = {row["key"]: row["name"] for row in self.rows("SELECT * FROM body")}
        self.indicators = {row["key"]: row for row in self.rows("SELECT * FROM indicator")}
        self.years = list(range(year - 9, year + 1))

    def rows(self, sql, *values):
        return self.db.execute(sql, values).fetchall()

    def one(self, sql, *values):
        return self.db.execute(sql, values).fetchone()

    def series(self, indicator):
        """municipality -> [(year, value)] in order."""
        out = {}
        for row in self.rows("SELECT municipality, year, value FROM observation WHERE indicator = ? AND year <= ? "
                             "ORDER BY municipality, year", indicator, self.year):
            out.setdefault(row["municipality"], []).append((row["year"], row["value"]))
        return out

    def target(self, indicator, member):
        row = self.one("SELECT * FROM target WHERE indicator = ? AND (municipality = ? OR municipality IS NULL) "
                       "ORDER BY municipality IS NULL LIMIT 1", indicator, member)
        if row is None:
            return None
        return dict(row, sign=-1 if self.indicators[indicator]["direction"] == "lower" else 1)

    def leaf(self, indicator, member):
        about, series, target = self.indicators[indicator], self.series(indicator), self.target(indicator, member)
        own = [(y, v) for y, v in series.get(member, []) if v is not None]
        status, told = assess(own, target, self.year)
        recent = [(y, v) for y, v in own if y in self.years]
        return {
            "title": about["title"], "unit": about["unit"], "direction": about["direction"], "status": status, "told": told,
            "value": number(own[-1][1], about["decimals"]) if own else "saknas", "year": own[-1][0] if own else "",
            "change": number(recent[-1][1] - recent[0][1]) if len(recent) > 1 else "för få värden",
            "since": recent[0][0] if recent else "", "target": number(target["value"]) if target else "inget mål satt",
            "spark": spark(recent), "chart": chart(about["title"], about["unit"], self.names, series, self.years, member,
                                                   target["value"] if target else None) if own else None,
            "result": (status, STATUS[status][2], 1, int(status != "not_assessed")), "source": about["source"],
        }

    def measured(self, column, key, member):
        rows = self.rows(f"SELECT indicator FROM measure WHERE {column} = ? ORDER BY position", key)
        return [self.leaf(row["indicator"], member) for row in rows]

    def sub_goal(self, row, member):
        leaves = self.measured("sub_goal", row["key"], member)
        children = [leaf["result"] for leaf in leaves]
        for objective in self.rows("SELECT * FROM objective WHERE sub_goal = ? ORDER BY position", row["key"]):
            under = self.measured("objective", objective["key"], member)
            if under:
                children.append(rollup([leaf["result"] for leaf in under]))
                leaves += under
        status, score, count, assessed = rollup(children)
        return {"title": row["title"], "key": row["key"], "status": status, "score": number(score) if score is not None else None,
                "count": count, "assessed": assessed, "leaves": leaves}

    def focus_areas(self, member):
        for focus in self.rows("SELECT f.* FROM focus_area f JOIN area a ON a.key = f.area WHERE a.programme = ? "
                               "ORDER BY a.position, f.position", self.programme["key"]):
            goals = self.rows("SELECT * FROM goal WHERE focus_area = ? ORDER BY position", focus["key"])
            subs = [self.sub_goal(sub, member) for goal in goals
                    for sub in self.rows("SELECT * FROM sub_goal WHERE goal = ? ORDER BY position", goal["key"])]
            yield {"name": focus["name"], "goals": [goal["title"] for goal in goals], "sub_goals": subs}

    def plans(self, member):
        for plan in self.rows("SELECT * FROM plan WHERE programme = ? AND year = ? ORDER BY key", self.programme["key"], self.year):
            objectives = []
            for row in self.rows("SELECT * FROM objective WHERE plan = ? ORDER BY position", plan["key"]):
                under = self.measured("objective", row["key"], member)
                activities = self.rows("SELECT * FROM activity WHERE objective = ? ORDER BY position", row["key"])
                objectives.append({"title": row["title"], "status": rollup([leaf["result"] for leaf in under])[0],
                                   "responsible": self.bodies.get(row["responsible"], "inget utsett"),
                                   "activities": [dict(activity) for activity in activities]})
            yield {"title": plan["title"], "objectives": objectives}

    def population(self, member):
        for row in self.rows("SELECT * FROM indicator WHERE population"):
            series = self.series(row["key"])
            if series:
                yield chart(row["title"], row["unit"], self.names, series, self.years, member, None)

    def data(self, member):
        focus_areas = list(self.focus_areas(member["key"]))
        subs = [sub for focus in focus_areas for sub in focus["sub_goals"]]
        used = {leaf["source"] for sub in subs for leaf in sub["leaves"]}
        return {
            "member": member, "programme": self.programme, "year": self.year, "focus_areas": focus_areas, "names": self.names,
            "plans": list(self.plans(member["key"])), "population": list(self.population(member["key"])), "status": STATUS,
            "tally": [(status, sum(sub["status"] == status for sub in subs)) for status in STATUS],
            "count": len(subs), "bad": [sub for sub in subs if STATUS[sub["status"]][1] in ("yellow", "red")],
            "sources": [row["line"] for row in self.rows("SELECT * FROM source ORDER BY key") if row["key"] in used],
        }


def spark(points):
    if len(points) < 2:
        return ""
    values = [v for _, v in points]
    low, span = min(values), max(values) - min(values) or 1.0
    return "M" + "L".join(f"{round(90 * i / (len(points) - 1), 1)} {round(20 - 18 * (v - low) / span, 1)}"
                          for i, v in enumerate(values))


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
