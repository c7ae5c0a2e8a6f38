"""The numbers of report.py as people write them."""
import math


def rounded(value, decimals):
    """Half away from zero, as people do."""
    return math.copysign(math.floor(abs(value) * 10**decimals + 0.5) / 10**decimals, value)


def number(value, decimals=None):
    if value is None:
        return "saknas"
    if decimals is None:
        text = f"{round(value, 6):,}".removesuffix(".0")
    else:
        text = f"{rounded(value, decimals) or 0:,.{decimals}f}"
    return text.replace(",", "\u00a0").replace(".", ",").replace("-", "−")


def with_unit(value, unit, decimals=None):
    return f"{number(value, decimals)}\u00a0{unit}"


def signed(value, decimals=None):
    text = number(value, decimals)
    if not any(digit in text for digit in "123456789"):
        return "±0"
    return "+" + text if value > 0 else text


def decimals_of(step):
    decimals = 0
    while decimals < 9 and abs(step - round(step)) > 1e-6 * abs(step):
        step, decimals = step * 10, decimals + 1
    return decimals


def decimals_in(value):
    text = f"{round(value, 6)}".removesuffix(".0")
    return len(text.partition(".")[2])


def apart(decimals, values):
    """The decimals with which no two values that differ look alike."""
    if decimals is not None:
        while decimals < 6 and len({number(value, decimals) for value in values}) < len(set(values)):
            decimals += 1
    return decimals


def percents(counts):
    """Whole percents that sum to 100: what is left over goes to the largest remainders."""
    total = sum(counts)
    exact = [100 * count / total for count in counts]
    out = [int(share) for share in exact]
    for i in sorted(range(len(counts)), key=lambda i: out[i] - exact[i])[:100 - sum(out)]:
        out[i] += 1
    return out
