"""Reference figures from the real files, worked out without the library.

    real.py DATA-FOLDER OUTPUT-FOLDER

Writes world.json (a cooperation of the eight, every indicator of the files with a target of its own),
emissions.csv (the emissions with a column for the indicator) and figures.txt, one figure a line, which
the test reads with what the library makes of the same files. Standard library only.
"""
import csv
import json
import math
import os
import statistics
import sys

SLACK = 1e-9
data, output = sys.argv[1:]
series = {}  # indicator -> municipality -> year -> value


def read(name, place):
    with open(os.path.join(data, name), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            indicator, value = place(row)
            cells = series.setdefault(indicator, {}).setdefault(row["municipality_id"], {})
            year = int(row["year"])
            assert year not in cells
            cells[year] = value


def emission(row):
    return "co2 " + row["sector"], float(row["tonnes_co2e"])


read("kolada_2013_sodertorn_long.csv", lambda row: (row["kpi"], float(row["value"])))
read("klimat_sodertorn_emissions_long.csv", emission)
municipalities = sorted({m for cells in series.values() for m in cells})
out = open(os.path.join(output, "figures.txt"), "w", encoding="utf-8")


def tell(*parts):
    print("\t".join(p if isinstance(p, str) else repr(p) for p in parts), file=out)


def direction_of(indicator):
    return "lower" if sum(map(ord, indicator)) % 2 else "higher"


def target_of(indicator):
    """A tenth better than the first value of the first municipality; some to be reached before the end."""
    first = series[indicator][min(series[indicator])]
    year = min(first)
    better = max(abs(first[year]) / 10, 0.5)
    value = first[year] + (better if direction_of(indicator) == "higher" else -better)
    last = max(max(cells) for cells in series[indicator].values())
    after_all_bases = 1 + max(min(cells) for cells in series[indicator].values())
    deadline = max(last + (5 if sum(map(ord, indicator)) % 3 else 0), after_all_bases)
    return round(value, 3), deadline, year


def colour(rank, worse, n):
    if n < 4:
        return "none"
    green, red = 4 * rank <= n, 4 * (1 + worse) <= n
    return "green" if green and not red else "red" if red and not green else "yellow"


def compare(indicator, year):
    values = {m: cells[year] for m, cells in series[indicator].items() if year in cells}
    sign = 1 if direction_of(indicator) == "higher" else -1
    tell("compare", indicator, str(year), len(values), math.fsum(values.values()) / len(values),
         min(values.values()), max(values.values()), statistics.median(values.values()))
    for municipality, value in sorted(values.items()):
        rank = 1 + sum(sign * other > sign * value for other in values.values())
        worse = sum(sign * other < sign * value for other in values.values())
        tell("rank", indicator, str(year), municipality, rank, colour(rank, worse, len(values)))


def assess(indicator, cells):
    """The linear method: status, share of the way and pace (None where there is none)."""
    target, deadline, base_year = target_of(indicator)
    sign = 1 if direction_of(indicator) == "higher" else -1
    met = lambda value: sign * value >= sign * target - SLACK
    years = sorted(cells)
    base_year = min((y for y in years if y >= base_year), default=years[0])
    base, latest = cells[base_year], cells[years[-1]]
    share = pace = None
    if not met(base):
        share = (latest - base) / (target - base)
        if years[-1] > base_year:
            pace = share / min(1, (years[-1] - base_year) / (deadline - base_year))
    if met(latest):
        return "achieved", share, pace
    if years[-1] == base_year:
        return "not_assessed", None, None
    if years[-1] >= deadline:
        return "not_achieved", share, pace
    if met(base):
        return "moving_away", None, None
    if pace >= .95 - SLACK:
        return "on_track", share, pace
    if pace >= .6 - SLACK:
        return "some_deviation", share, pace
    return ("off_track" if pace >= -SLACK else "moving_away"), share, pace


for indicator in sorted(series):
    values = [v for cells in series[indicator].values() for v in cells.values()]
    tell("values", indicator, len(values), math.fsum(values))
    tell("signs", indicator, sum(v < 0 for v in values), sum(v == 0 for v in values))
    for year in sorted({y for cells in series[indicator].values() for y in cells}):
        compare(indicator, year)
    for municipality, cells in sorted(series[indicator].items()):
        status, share, pace = assess(indicator, cells)
        tell("linear", indicator, municipality, status,
             "none" if share is None else share, "none" if pace is None else pace)
out.close()

records = {
    "cooperation": [{"key": "s", "name": "Södertörn"}],
    "municipality": [{"key": m, "name": m, "level": "municipality"} for m in municipalities],
    "membership": [{"key": m, "cooperation": "s", "municipality": m} for m in municipalities],
    "programme": [{"key": "p", "cooperation": "s", "title": "P", "valid_from": 1990, "valid_until": 2040}],
    "area": [{"key": "a", "programme": "p", "name": "A"}],
    "focus_area": [{"key": "f", "area": "a", "name": "F"}],
    "goal": [{"key": "g", "focus_area": "f", "title": "G"}],
    "sub_goal": [{"key": "d", "goal": "g", "title": "D"}],
    "indicator": [{"key": i, "title": i, "direction": direction_of(i)} for i in sorted(series)],
    "measure": [{"key": i, "indicator": i, "sub_goal": "d"} for i in sorted(series)],
    "target": [{"key": i, "indicator": i, "value": target_of(i)[0], "period": str(target_of(i)[1]),
                "base_period": str(target_of(i)[2])} for i in sorted(series)],
}
with open(os.path.join(output, "world.json"), "w", encoding="utf-8") as file:
    json.dump({"format": "sodertorn", "version": 1, "records": records}, file, ensure_ascii=False)
with open(os.path.join(output, "emissions.csv"), "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, delimiter=";")
    writer.writerow(["Kommun", "År", "Indikator", "Värde"])
    for indicator in sorted(i for i in series if i.startswith("co2 ")):
        for municipality, cells in series[indicator].items():
            for year, value in cells.items():
                writer.writerow([municipality, year, indicator, repr(value).replace(".", ",")])
