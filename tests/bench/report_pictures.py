"""The pictures of report.py: where the lines, the bars and the labels of a chart go, the same for all members. What
is drawn there, and which of it is the member's own, is the template's, report.html."""
import math

from report_numbers import amount, decimals_of, number

LINE = 14      # height of a line of text
BOLD = 1.12    # how much wider bold text is
MARK = "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0"

WIDTHS = {}
for letters, width in {"ijlI|'": 3.2, "tf.,:;!()/ -": 4.2, "r": 4.6, "cksvxyz": 6.2, "m%MW@": 11,
                       "ABEFHJKLNPRSTUVXYZw": 8.2, "CDGOQ": 9.2}.items():
    WIDTHS.update(dict.fromkeys(letters, width))


def measure(text):
    return sum(WIDTHS.get(letter, 7) for letter in text)


def coordinate(value):
    tenths = math.floor(value * 10 + 0.5)
    return str(tenths // 10) if tenths % 10 == 0 else f"{tenths / 10:.1f}"


def round_ticks(low, high, wanted, decimals):
    if high - low <= max(abs(low), abs(high)) * 1e-9:
        margin = 1 if low == high == 0 else abs(high) * 0.1
        low, high = low - margin, high + margin
    rough = (high - low) / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    step = power * next(digit for digit in (1, 2, 2.5, 5, 10) if rough / power <= digit)
    if decimals is not None:
        step = max(step, 10.0 ** -decimals)
    first, ticks = math.floor(low / step + 1e-9), []
    while not ticks or ticks[-1] < high - step * 1e-9:
        ticks.append((first + len(ticks)) * step)
    return [(tick, number(tick, decimals_of(step))) for tick in ticks]


def linear(low, high, start, end):
    span = high - low or 1.0
    return lambda value: start + (max(low, min(high, value)) - low) / span * (end - start)


def thin(labels):
    """Those of [(x, half of the width, text)] that there is room for, the first and the last before the others."""
    kept, last = [labels[0]], labels[-1]
    for label in labels[1:]:
        free = label[0] - label[1] >= kept[-1][0] + kept[-1][1]
        if label is last:
            while not free and len(kept) > 1:
                kept.pop()
                free = label[0] - label[1] >= kept[-1][0] + kept[-1][1]
            if free:
                kept.append(label)
        elif free and label[0] + label[1] <= last[0] - last[1]:
            kept.append(label)
    return kept


def spread(labels, top, bottom):
    """Moves labels apart, nearest to where they belong."""
    labels.sort(key=lambda label: (label["y"], label["order"]))
    before = top - LINE
    for label in labels:
        before = label["at"] = max(label["y"], before + LINE)
    low = bottom
    for label in reversed(labels):
        low = label["at"] = min(label["at"], low)
        low -= LINE


def first_and_last(points):
    known = [point for point in points if point[1] is not None]
    return (known[0], known[-1]) if known else (None, None)


def ends_text(chart):
    told = []
    for name, points in chart["series"]:
        first, last = first_and_last(points)
        holes = [str(year) for year, value in points if value is None]
        if first is None:
            told.append(f"{name}: inga värden")
            continue
        text = f"{name}: {amount(first[1], chart['decimals'], chart['unit'])} ({first[0]})"
        if last is not first:
            text += f" till {amount(last[1], chart['decimals'], chart['unit'])} ({last[0]})"
        told.append(text + (", luckor: " + ", ".join(holes) if holes else ""))
    if chart["target"] is not None:
        told.append(f"mål: {amount(chart['target'], chart['decimals'], chart['unit'])}")
    return "Linjediagram. " + ". ".join(told) + "."


def near_zero(low, high):
    if 0 < low < 0.5 * high:
        low = 0
    if 0 > high > 0.5 * low:
        high = 0
    return low, high


def lines(chart, width, first_year, last_year):
    """A line chart in a width, over years that it may share with others."""
    wide = width > 500
    ticks = round_ticks(*chart["range"], 5 if wide else 4, chart["decimals"])
    rule = f"mål {amount(chart['target'], chart['decimals'])}" if chart["target"] is not None else None
    right = max(measure(name) for name, _ in chart["series"]) * BOLD
    if rule:
        right = max(right, measure(rule) * BOLD)
    left = min(max(measure(text) for _, text in ticks) + 9, width * 0.3)
    right = max(46, min(right + 16, width * 0.34))
    height = max(250 if wide else 180, (len(chart["series"]) + bool(rule)) * LINE + 36)
    top, bottom, edge = 12, height - 24, width - right
    px, py = linear(first_year, last_year, left + 6, edge), linear(ticks[0][0], ticks[-1][0], bottom, top)
    picture = {
        "width": width, "height": height, "left": coordinate(left), "edge": coordinate(edge), "under": height - 6,
        "ticks": [(coordinate(py(tick)), coordinate(py(tick) + 4), text, tick == 0) for tick, text in ticks],
        "before": coordinate(left - 6), "lines": [], "labels": [],
        "years": [(coordinate(x), text) for x, _, text in
                  thin([(px(year), measure(str(year)) / 2 + 5, str(year)) for year in chart["years"]])],
        "rule": coordinate(py(chart["target"])) if rule else None,
    }
    labels = []
    for order, (name, points) in enumerate(chart["series"], 1):
        drawn, last = line(points, px, py)
        if last:
            picture["lines"].append({"name": name, **drawn})
            labels.append({"name": name, "text": name, "x": px(last[0]), "y": py(last[1]), "order": order})
    if rule:
        labels.append({"name": None, "text": rule, "x": edge, "y": py(chart["target"]), "order": 0})
    spread(labels, top, bottom)
    for label in labels:
        lead = None
        if abs(label["at"] - label["y"]) > 4:
            lead = (f"M{coordinate(label['x'] + 4)} {coordinate(label['y'])}"
                    f"L{coordinate(edge + 11)} {coordinate(label['at'])}")
        picture["labels"].append((lead, coordinate(edge + 14), coordinate(label["at"] + 4), label["name"],
                                  label["text"]))
    return picture


def line(points, px, py):
    """The path of a series, the dots of all its points and of those that stand alone; and the last with a value."""
    path, dots, alone, last = [], [], [], None
    for before, (year, value), after in zip([(None, None), *points], points, [*points[1:], (None, None)]):
        if value is None:
            continue
        at = f"{coordinate(px(year))} {coordinate(py(value))}"
        path.append(("M" if before[1] is None else "L") + at)
        dots.append(f"M{at}{MARK}")
        if before[1] is None and after[1] is None:
            alone.append(dots[-1])
        last = year, value
    return {"path": "".join(path), "dots": "".join(dots), "alone": "".join(alone)}, last


def bars(chart, width):
    """A bar chart of [(name, value)] that are above zero."""
    names = min(max(measure(name) * BOLD for name, _ in chart["bars"]), width * 0.42 - 10) + 10
    texts = [amount(value, chart["decimals"]) for _, value in chart["bars"]]
    after = max(12, max(measure(text) * BOLD + 8 for text in texts))
    at = linear(0, max(value for _, value in chart["bars"]) or 1, names, max(width - after, names + 20))
    rows = []
    for i, ((name, value), text) in enumerate(zip(chart["bars"], texts)):
        top = 4 + 23 * i
        rows.append({"name": name, "text": text, "top": top, "bottom": top + 23,
                     "middle": coordinate(top + 15.5), "y": coordinate(top + 3.5),
                     "width": coordinate(max(at(value) - names, 1)), "x": coordinate(at(value) + 5)})
    return {"width": width, "height": 8 + 23 * len(rows), "zero": coordinate(names), "before": coordinate(names - 8),
            "rows": rows}


def spark(points):
    """The path of a small picture in a table cell, and its last point."""
    known = [(year, value) for year, value in points if value is not None]
    low, high = min(value for _, value in known), max(value for _, value in known)
    first, last = points[0][0], max(points[-1][0], points[0][0] + 1)
    px, py = linear(first, last, 3, 85), linear(low, high, 19, 3)
    path, broken = [], True
    for year, value in points:
        if value is not None:
            at = f"{coordinate(px(year))} {coordinate(py(value) if high > low else 11)}"
            path.append(("M" if broken else "L") + at)
        broken = value is None
    return "".join(path), f"M{at}{MARK}"
