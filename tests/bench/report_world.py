"""report_world.py EXPORT.json WORLD.json: figures made up for an export of the example, a value for every
indicator that measures a sub-goal and has no target, for each member and year, and a linear target for it,
so that everything in the annual report has something to say. The same ones every time."""
import json
import sys

FIRST, LAST, DEADLINE = 2010, 2024, 2030


def wave(*parts):
    """A number from 0 to 1 that looks like chance."""
    number = 2166136261
    for byte in "/".join(map(str, parts)).encode():
        number = (number ^ byte) * 16777619 % 2**32
    return number / 2**32


def value(indicator, member, year):
    start = 20 + 40 * wave(indicator, member)
    slope = 2 * wave(indicator, member, "slope") - 0.6
    return round(start + slope * (year - FIRST) + 2 * wave(indicator, member, year), 1)


def main(export, world):
    with open(export, encoding="utf-8") as file:
        records = json.load(file)["records"]
    members = sorted({row["municipality"] for row in records["membership"]})
    measures = [row for row in records["measure"] if "sub_goal" in row]
    indicators = {row["key"]: row for row in records["indicator"]}
    measured = sorted({row["indicator"] for row in measures} - {row["indicator"] for row in records["target"]})
    targets, observations = [], []
    for key in measured:
        lower = indicators[key].get("direction") == "lower"
        targets.append({"key": f"bench.{key}", "indicator": key, "base_period": "2015", "period": str(DEADLINE),
                        "value": 25 if lower else 60})
        values = {member: {str(year): value(key, member, year) for year in range(FIRST, LAST + 1)}
                  for member in members}
        observations.append({"indicator": key, "gender": "T", "source": indicators[key].get("source", "kolada"),
                             "fetched": "2025-06-01", "processed": False, "values": values})
    for row in measures:
        row["method"] = "linear"
    with open(world, "w", encoding="utf-8") as file:
        json.dump({"format": "sodertorn", "version": 1, "observations": observations,
                   "records": {"target": targets, "measure": measures}}, file, ensure_ascii=False)


main(*sys.argv[1:])
