#!/usr/bin/env python3
"""A cooperation in a few cells: the programme as a tree, its statuses, and a chart of what moves.

    python3 examples/python/followup.py [FOLDER] [MUNICIPALITY]

makes a database of Södertörn in memory from examples/sodertorn, prints what it finds, and writes statuses.svg
into FOLDER. Each cell stands on its own: copy them into a notebook.
"""
# %% A database in memory, from the files of the example. A file or a server is opened the same way.
import html
import pathlib
import sys
from collections import Counter

import sodertorn
from sodertorn import tables
from sodertorn.kinds import Municipality, Programme

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent
folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".")
name = sys.argv[2] if len(sys.argv) > 2 else "Huddinge"

s = sodertorn.open(":memory:", "create", language="en", actor="example", today="2026-06-01")
with s.transaction():
    s.import_json({path.name: path.read_bytes() for path in (EXAMPLES / "sodertorn").glob("*.json")})
    values = EXAMPLES / "sodertorn" / "values.csv"
    print("values:", s.import_csv(values.name, values.read_bytes(), source="scb", fetched="2026-01-02")[0])

# %% The programme and its parts, as records and as a table.
programme = s[Programme]["sodertorn-2035"]
municipality = s[Municipality].named(name)
print(f"\n{programme.title}, {programme.valid_from}–{programme.valid_until}")
tree = s.programme_tree(programme)
for part in tree:
    print("  " * ((part.level or 1) - 1) + f"{part.title} ({part.word})")

# %% How it goes: each node with its status and why. The rows are typed, so an editor completes them.
nodes = s.assess(Programme, programme).rows()
print(f"\nAll: {nodes[0].label}. {nodes[0].explanation}")
(own,) = (node for node in s.assess(Programme, programme, municipality=municipality) if node.parent == -1)
print(f"{municipality.name}: {own.label}, {own.assessed} of {own.leaves} measures assessed")
leaves = [node for node in nodes if node.kind == "municipality"]
for label, count in Counter(node.label for node in leaves).most_common():
    print(f"{count:4} {label}")

# %% A chart without any other library: a bar for each municipality whose values move, left when they move away.
COLOURS = {"green": "#2e7d32", "yellow": "#b58900", "red": "#c62828"}


def chart(title: str, rows: list[tables.FollowupRow]) -> str:
    """Bars of pace: 1 is as fast as needed. The chart and each bar have words, for those who hear them."""
    bars = []
    for number, row in enumerate(rows):
        pace = max(min(row.pace or 0, 2), -2)
        words = html.escape(f"{row.title}: {row.label}, pace {row.pace:.2f}")
        bars.append(f'<g transform="translate(0 {40 + number * 24})"><title>{words}</title>'
                    f'<text x="150" y="14" text-anchor="end">{html.escape(row.title or "")}</text>'
                    f'<rect x="{340 + min(pace, 0) * 80:.1f}" width="{abs(pace) * 80:.1f}" height="18" '
                    f'fill="{COLOURS.get(row.colour or "", "#757575")}"/>'
                    f'<text x="520" y="14">{html.escape(row.label or "")}</text></g>\n')
    height = 50 + len(rows) * 24
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 {height}" role="img" font-family="sans-serif" '
            f'font-size="13">\n<title>{title}</title>\n<rect width="700" height="{height}" fill="#fff"/>\n'
            f'<text x="10" y="22" font-size="16">{title}</text>\n{"".join(bars)}'
            f'<line x1="340" x2="340" y1="36" y2="{height - 8}" stroke="#000"/>\n</svg>\n')


moving = [row for row in leaves if row.pace is not None]
title = html.escape(f"Pace towards the targets of {programme.title}")
(folder / "statuses.svg").write_text(chart(title, moving), encoding="utf-8")
print(f"\n{len(moving)} bars are in statuses.svg")

# %% Whole columns, for pandas, Polars or numpy, without a step for each cell.
table = s.values(municipality=municipality)
numbers = table["value"].buffer()
print(f"{len(numbers)} values, the greatest {max(numbers):,.0f}")

# %% A change, and what the database says of it when somebody else was faster.
goal, other = s["goal"]["infrastruktur"], s["goal"]["infrastruktur"]
other["title"] = "Stark infrastruktur, mindre trafik"
other.put()
goal["title"] = "Stark infrastruktur"
try:
    goal.put()
except sodertorn.Conflict as conflict:
    print(f"\n{conflict}")
s.undo("goal", "infrastruktur")
for change in s.history_changes("goal", "infrastruktur", verb="put"):
    print(f"{change.actor}: {change.field} {change.change}, {change.before!r} → {change.after!r}")
s.close()
