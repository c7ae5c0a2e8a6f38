#!/usr/bin/env python3
"""The scenario that every binding runs: scenario.py FILE writes its answers as JSON. The answers are the
library's own texts (tables as it writes them, messages, documents), so that bindings can be compared byte for
byte: with tests/bindings/scenario.json, which is what they all are to write."""
import json
import pathlib
import sys

import sodertorn
from sodertorn.kinds import Goal

HERE = pathlib.Path(__file__).resolve().parent
EXAMPLES = HERE.parent.parent / "examples"
TODAY = "2026-06-01"
REPORT = """return report { title = "Mål", params = { mal = param.text { label = "Mål" } },
  build = function(doc, st, p) doc:heading("Om " .. p.mal); doc:para(#st:municipalities() .. " kommuner") end }"""
ENDLESS = """return report { title = "Utan slut", build = function(doc) while true do end end }"""
BAD_CSV = "indicator,municipality,period,value\nN01951,0126,2024,1\nN01951,9999,2024,2\nnone,0126,2024,x\n"


def refused(session, work):
    """What a call that fails says, and all of its problems as the library writes them."""
    try:
        work()
    except sodertorn.Error as error:
        told = {"status": error.name, "message": error.message}
        return json.dumps(told, ensure_ascii=False) + ",\n" + session.problems().write("json")
    raise AssertionError("it was not refused")


def open_it(session):
    files = {path.name: path.read_bytes() for path in sorted((EXAMPLES / "sodertorn").glob("*.json"))}
    yield "import", session.import_json(files).write("json")
    values = (EXAMPLES / "sodertorn" / "values.csv").read_bytes()
    yield "values", session.import_csv("values.csv", values, source="scb", fetched="2026-01-02").write("json")


def read_it(session):
    yield "tree", session.programme_tree("sodertorn-2035").write("json")
    yield "assess", session.assess("programme", "sodertorn-2035", municipality="0126").write("json")
    goal = session[Goal]["infrastruktur"]
    yield "goal", goal.to_json()
    page = session.list(Goal, order_by="title", most=2)
    yield "page", json.dumps([page.total] + [str(record) for record in page], ensure_ascii=False)


def edit_it(session):
    mine, other = session[Goal]["infrastruktur"], session[Goal]["infrastruktur"]
    other.title = "Med mindre trafik"
    other.put()
    mine.title = "Med mer trafik"
    yield "conflict", refused(session, mine.put)
    yield "edited", session[Goal]["infrastruktur"].to_json()
    session.undo(Goal, "infrastruktur")
    yield "undone", session[Goal]["infrastruktur"].to_json()


def import_errors(session):
    yield "import_errors", refused(session, lambda: session.import_csv("bad.csv", BAD_CSV))


def report(session):
    script = session.script("mal.lua", REPORT)
    yield "report_required", refused(session, lambda: script.run("markdown"))
    script.set("mal", "Stark infrastruktur")
    yield "report", json.dumps(script.run("markdown"), ensure_ascii=False)
    session.script_work, session.script_ms = 10_000_000, 600_000  # of scripts that are read from now on
    endless = session.script("utan-slut.lua", ENDLESS)
    yield "limit", refused(session, lambda: endless.run("html"))


def rotation(session):
    plan = session.rotation(2027, 2030)
    for member in ("a", "b", "c", "d"):
        plan.add_member(member, None, None, 1)
    plan.add_conference("dag", 2, 2027, 1)
    plan.forbid("a", "b")
    plan.exclude("c", 2027)
    plan.solve()
    yield "rotation", plan.write_json("plan")
    yield "hostings", plan.hostings().write("json")


def answers():
    with sodertorn.open(":memory:", "create", language="sv", actor="scenario", today=TODAY) as session:
        for part in (open_it, read_it, edit_it, import_errors, report, rotation):
            yield from part(session)


def text():
    """One JSON object with a member for each step, in order; of several texts a list."""
    members = []
    for name, answer in answers():
        several = ",\n" in answer and answer.startswith('{"status"')
        members.append(f'"{name}": ' + (f"[{answer.strip()}]" if several else answer.strip()))
    return "{\n" + ",\n".join(members) + "\n}\n"


if __name__ == "__main__":
    whole = text()
    json.loads(whole)
    pathlib.Path(sys.argv[1]).write_text(whole, encoding="utf-8")
