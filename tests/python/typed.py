"""Read by mypy alone (test_package.py): a line that ends with "wrong" must be refused, no other may."""
import datetime

import sodertorn
from sodertorn import enums, tables
from sodertorn.kinds import Goal, Indicator, Municipality, Programme


def records(s: sodertorn.Session) -> None:
    goal = s[Goal]["infrastruktur"]
    title: str | None = goal.title
    since: datetime.date | None = goal.since
    position: int | None = goal.position
    goal.since = datetime.date(2024, 1, 1)
    goal.since = "2024-01-01"
    goal.focus_area = s["focus_area"]["infrastruktur"]
    goal.titel = "x"  # wrong
    goal.title = 5  # wrong
    goal.position = "1"  # wrong
    number: int = goal.title  # wrong
    Goal(s, "ny", title="Ny", position=1).put()
    Goal(s, "ny", titel="Ny")  # wrong
    indicator = s.get(Indicator, "N01951")
    indicator.direction = "higher"
    indicator.direction = "upwards"  # wrong
    level: bool = s[Municipality]["0126"].level == "municipality"
    label: str = Goal.title.label("sv")
    key: str = s[Programme]["sodertorn-2035"].key  # wrong
    for listed in s.list(Goal, order_by="title"):
        listed.titel  # wrong
    for found in s.find(Goal, "focus_area", "infrastruktur"):
        found.titel  # wrong
    for each in s[Goal]:
        each.title
        each.label  # wrong
    print(title, since, position, number, level, label, key)


def verbs(s: sodertorn.Session) -> None:
    tree = s.programme_tree("sodertorn-2035")
    row: tables.ProgrammeTreeRow = tree[0]
    title: str | None = row.title
    level: int | None = row.level
    row.titel  # wrong
    wrong: int = row.title  # wrong
    s.assess(Programme, "sodertorn-2035", municipality="0126", coverage=0.5)
    s.assess(Programme, "sodertorn-2035", municipaity="0126")  # wrong
    s.programme_tree()  # wrong
    newest: int | None = s.changes()[-1].entry
    s.changes(since=newest, kind=Programme)
    html: str = tree.write("html")
    book: bytes = tree.write("xlsx")
    tree.write("xlsx", writer=print)
    text: str = tree.write("xlsx")  # wrong
    mark: enums.Mark = s.value("N01951", "0126", "2024")[1]
    with s.transaction(), s.batch(source="scb") as batch:
        batch.add("N01951", "0126", "2024", None, 1.0)
        batch.add("N01951", "0126", "2024", None, "1")  # wrong
    s.language = "en"
    s.language = 1  # wrong
    print(title, level, wrong, html, book, text, mark)


def errors() -> None:
    try:
        sodertorn.open("a.db", "write", actor="me")
        sodertorn.open("a.db", "append")  # wrong
    except sodertorn.NotFound as error:
        code: int = error.code
        field: str | None = error.problems[0].field
        print(code, field, error.place)  # wrong
