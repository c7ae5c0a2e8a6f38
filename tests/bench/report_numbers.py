"""The numbers of report.py as people write them. How many decimals a number has is said in three ways: so many, as
its indicator may say; at most six, which is -6; and None for those that people want of a number that nobody has
said it of: none of what is great, the first digits of what is small."""
import math

MOST = 15  # decimals


def rounded(value, decimals):
    """Half away from zero, as people do."""
    return math.copysign(math.floor(abs(value) * 10**decimals + 0.5) / 10**decimals, value)


def wanted(value):
    """At most so many decimals do people want of a number."""
    size = abs(value)
    if size >= 1000:
        return 0
    if size >= 10:
        return 1
    return 2 if size >= 0.1 or not size else min(1 - math.floor(math.log10(size)), 6)


def number(value, decimals=None):
    if value is None:
        return "saknas"
    fixed = decimals is not None and decimals >= 0
    most = wanted(value) if decimals is None else abs(decimals)
    text = f"{rounded(value, most) or 0:,.{most}f}"
    if most and not fixed:
        text = text.rstrip("0").removesuffix(".")
    return text.replace(",", "\u00a0").replace(".", ",").replace("-", "−")


def with_unit(value, unit, decimals=None):
    return f"{number(value, decimals)}\u00a0{unit}"


def amount(value, decimals, unit=None):
    """A value in a chart: in about four digits where its indicator says no decimals."""
    if value is not None and decimals is None:
        decimals = 0 if value == math.floor(value) else 2 if abs(value) < 10 else wanted(value)
    return with_unit(value, unit, decimals) if unit else number(value, decimals)


def signed(value, decimals=None):
    text = number(value, decimals)
    if not any(digit in text for digit in "123456789"):
        return "±0"
    return "+" + text if value > 0 else text


def decimals_of(step):
    """As many as the steps of an axis need."""
    decimals = 0
    while decimals < 9 and abs(step - round(step)) > 1e-6 * abs(step):
        step, decimals = step * 10, decimals + 1
    return decimals


def decimals_beside(values):
    """Equally many for values that stand beside each other; None for those that are small."""
    if all(value == math.floor(value) for value in values):
        return 0
    size = max(map(abs, values))
    return wanted(size) if size >= 0.1 else None


def apart(decimals, values):
    """The decimals, from those on, with which no two values that differ look alike."""
    values = set(values)
    while abs(decimals or 0) < MOST and len({number(value, decimals) for value in values}) < len(values):
        decimals = -2 if decimals is None else decimals + 1 if decimals >= 0 else decimals - 1
    return decimals


def percents(counts):
    """Whole percents that sum to 100: what is left over goes to the largest remainders."""
    total = sum(counts)
    exact = [100 * count / total for count in counts]
    out = [int(share) for share in exact]
    for i in sorted(range(len(counts)), key=lambda i: out[i] - exact[i])[:100 - sum(out)]:
        out[i] += 1
    return out
