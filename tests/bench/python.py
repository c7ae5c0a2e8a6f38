#!/usr/bin/env python3
"""What the binding of Python costs: python.py PROGRAM, where PROGRAM is python.c, compiled. Writes a line for
each thing with its time from Python, that from C, and how they compare. The least of several runs counts.

Run by python.sh."""
import array
import subprocess
import sys
import time

import numpy
import pandas
import sodertorn
from sodertorn.kinds import Indicator, Municipality

RUNS = 5
MUNICIPALITIES = [f"{number:04}" for number in range(250)]
PERIODS = [str(1600 + number) for number in range(400)]
ROWS = [(municipality, period) for municipality in MUNICIPALITIES for period in PERIODS]
COUNT = len(ROWS)


def prepared():
    session = sodertorn.open(":memory:", "create")
    with session.transaction():
        for key in MUNICIPALITIES:
            Municipality(session, key, name=key, level="municipality").put()
        Indicator(session, "i", title="I").put()
    return session


def clock(work, *arguments):
    began = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - began


def columns_in(session, keys, periods, values):
    with session.batch() as batch:
        batch.add_columns("i", "T", keys, periods, values)


def one_by_one_in(session, count):
    for key, period in ROWS[:count]:
        with session.batch() as batch:
            batch.add("i", key, period, "T", 1.5)


def added_in(session, count):
    with session.batch() as batch:
        for key, period in ROWS[:count]:
            batch.add("i", key, period, "T", 2.5)


def out_buffer(session):
    values = session.values(indicator="i")["value"].buffer()
    assert len(values) == COUNT and values[-1] == COUNT - 1


def out_lists(session):
    table = session.values(indicator="i")
    rows = zip(table["municipality"].to_list(), table["period"].to_list(), table["value"].to_list())
    assert sum(1 for _ in rows) == COUNT


def out_rows(session):
    assert len(session.values(indicator="i").rows()) == COUNT


def one_by_one_out(session, count):
    for key, period in ROWS[:count]:
        session.value("i", key, period, "T")


def get(session, count):
    municipalities = session[Municipality]
    for number in range(count):
        municipalities[MUNICIPALITIES[number % 250]]


def get_lazily(session, count):
    for _ in range(count // 250):
        for _record in session[Municipality]:
            pass


def field(record, count):
    for _ in range(count):
        record.name


def least(work, *arguments):
    return min(clock(work, *arguments) for _ in range(RUNS))


def main():
    in_c = {}
    for _ in range(RUNS):
        for line in subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True).stdout.splitlines():
            name, number = line.split()
            in_c[name] = min(float(number), in_c.get(name, 1e9))
    keys, periods = [key for key, _ in ROWS], [period for _, period in ROWS]
    values = array.array("d", range(COUNT))
    session = prepared()
    arrays = [pandas.Categorical(keys), pandas.Categorical(periods), numpy.array(values)]
    as_arrays = min(clock(columns_in, prepared(), *arrays) for _ in range(RUNS))
    bulk = min(clock(columns_in, prepared(), keys, periods, values) for _ in range(RUNS))
    columns_in(session, keys, periods, values)
    reading, listing, rows = (least(work, session) for work in (out_buffer, out_lists, out_rows))
    single_out = least(one_by_one_out, session, 200) / 200 * COUNT
    single = least(one_by_one_in, session, 50) / 50 * COUNT
    added = min(clock(added_in, prepared(), 10000) for _ in range(RUNS)) / 10000 * COUNT
    ms = 1000
    print(f"{'100,000 values':38} {'Python':>10} {'C':>10}")
    for name, took, c in (("in, as categories and an array", as_arrays, in_c["in"]), ("in, as lists", bulk, in_c["in"]), ("in, a batch for each", single, None),
                          ("in, one batch, add() for each", added, None), ("out, as a buffer", reading, in_c["out"]),
                          ("out, as lists of three columns", listing, in_c["out"]),
                          ("out, as rows of nine cells", rows, in_c["out"]), ("out, value() for each", single_out, None)):
        compared = f"{took * ms / c:6.2f} times C" if c else \
            f"{took / (bulk if name.startswith('in') else reading):6.0f} times columns"
        print(f"{name:38} {took * ms:7.1f} ms {f'{c:7.1f} ms' if c else '':>10} {compared}")
    us = 1e6
    record = session[Municipality]["0001"]
    for name, took, c in (("a record by its key", least(get, session, 10000) / 10000, in_c["get"]),
                          ("a record of a list", least(get_lazily, session, 10000) / 10000, in_c["next"]),
                          ("a field of a record", least(field, record, 10000) / 10000, None)):
        print(f"{name:38} {took * us:7.2f} µs {f'{c:7.2f} µs' if c else '':>10}")


if __name__ == "__main__":
    main()
