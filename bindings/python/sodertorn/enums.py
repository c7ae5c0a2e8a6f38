"""Enumerations. A parameter that takes one takes its name in small letters, too."""
# Written by bindings/python/generate.py from lib/schema/api.json. Do not edit.
from enum import IntEnum


class AssessOption(IntEnum):
    """What an assessment rests on.

    1 to 19 are numbers, from 20 on texts.
    """

    # the value to reach
    TARGET = 1
    # lower edge of a band, which has no direction
    LOW = 2
    # upper edge of a band
    HIGH = 3
    # the base that a plan decided, at the base period
    BASE_VALUE = 4
    # least pace on track, 0 to 1000; default 0.95
    ON_TRACK = 5
    # least pace that is some deviation, 0 to 1000; default 0.60
    SOME_DEVIATION = 6
    # target_value: least attainment partly achieved, 0 to 1; default 0.80
    PARTLY = 7
    # directional: change that is none, 0 and up; default 0
    TOLERANCE = 8
    # growth: shortest time, 0 to 1000 years; default 3
    MIN_YEARS = 9
    # decimals in the explanation, 0 to 15; as few as needed
    DECIMALS = 10
    # "higher" or "lower" is better
    DIRECTION = 20
    # directional: "increase", "decrease", "keep", "not_increase", "not_decrease"
    WANTED = 21
    # the period by which to reach the target
    TARGET_PERIOD = 22
    # the period to count from; the first value's by default
    BASE_PERIOD = 23
    # the last period that counts; the last value's by default
    AS_OF = 24
    # ISO date that the latest value's age is counted to; the end of the as-of period by default, else today.
    REPORT_DATE = 25
    # where the values come from, repeated in the result
    SOURCE = 26
    # the unit, for the explanation
    UNIT = 27
    # "plain" (default), "forecast" or "final": the label's form
    FORM = 28


class Status(IntEnum):
    """What a call answers.

    New codes may be added; existing numbers never change.
    """

    # It worked.
    OK = 0
    # No more rows.
    END = 1
    # The allocator gave no memory.
    ERROR_MEMORY = -1
    # The call itself is wrong: NULL, a wrong kind, option or state.
    ERROR_MISUSE = -2
    # No record, kind, field or file of that name.
    ERROR_NOT_FOUND = -3
    # Something with that key is there already.
    ERROR_EXISTS = -4
    # A value is outside what its field or parameter allows.
    ERROR_VALUE = -5
    # A required field is absent.
    ERROR_REQUIRED = -6
    # A reference leads nowhere, in a circle, or holds a record back.
    ERROR_REFERENCE = -7
    # The record has changed since it was read.
    ERROR_CONFLICT = -8
    # The session's scope does not allow it, or it is read-only.
    ERROR_DENIED = -9
    # Another process holds the database.
    ERROR_BUSY = -10
    # The file is no database of this library, or is damaged.
    ERROR_FOREIGN = -11
    # The database was written by a newer library.
    ERROR_NEWER = -12
    # Reading or writing failed.
    ERROR_IO = -13
    # A text (JSON, CSV, Lua) does not parse.
    ERROR_SYNTAX = -14
    # A limit of the session was reached.
    ERROR_LIMIT = -15
    # A script failed.
    ERROR_SCRIPT = -16
    # A progress callback asked to stop.
    ERROR_CANCELLED = -17
    # A defect in the library; please report it.
    ERROR_INTERNAL = -18


class CompareOption(IntEnum):
    """What a comparison is of; texts."""

    # "higher" or "lower" is better; without it no ranks, no colours
    DIRECTION = 1
    # the group's name, repeated beside every colour
    GROUP = 2
    # the period, repeated likewise
    PERIOD = 3
    # "count" lets the values be summed; other kinds are never added
    MEASURES = 4
    # what the weights are: "population" gives "vägt med folkmängd"
    WEIGHTS = 5
    # the unit, for the explanations
    UNIT = 6
    # decimals in the explanations, "0" to "15"; as few as needed, and more where values of different ranks would
    # look alike
    DECIMALS = 7
    # "1" colours totals too, "0" (default) leaves them without
    COLOUR_TOTALS = 8


class Door(IntEnum):
    """The doors that data comes in by."""

    # sdt_import_json()
    JSON = 1
    # sdt_import_csv()
    CSV = 2
    # sdt_import_kolada()
    KOLADA = 3


class Format(IntEnum):
    """Forms a table is written in."""

    # an array of objects; absent cells are null
    JSON = 1
    # RFC 4180, comma, decimal point; absent cells are empty.
    CSV = 2
    # columns under each other for a terminal, numbers as people write them
    TEXT = 3
    # as SDT_FORMAT_CSV with every text as it is, for programs alone
    CSV_RAW = 4
    # a workbook of one sheet: numbers are numbers, ISO dates are days, texts are texts and never formulas; absent
    # cells are empty.
    XLSX = 5
    # a table of Markdown, numbers as people write them
    MARKDOWN = 6
    # a page of HTML with the table, numbers as people write them
    HTML = 7


class Form(IntEnum):
    """When a status word is said."""

    # at any time: "i fas"
    PLAIN = 0
    # tertial and delår: "bedöms uppnås"
    FORECAST = 1
    # helår: "ej uppnått"
    FINAL = 2


class Type(IntEnum):
    """Type of a field."""

    # UTF-8 text.
    TEXT = 1
    # int64
    INTEGER = 2
    # a finite double
    NUMBER = 3
    # 0 or 1
    BOOLEAN = 4
    # ISO date as text.
    DATE = 5
    # a period as text: 2023, 2023Q1, 2023T1, 2023H1, 2023-01
    PERIOD = 6
    # one of the field's words, as text
    ENUM = 7
    # the key of a record of the field's target kind, as text
    REFERENCE = 8


class RotationOption(IntEnum):
    """How a rotation is planned."""

    # 1: L6 comes before L5; default 0
    PAIRS_FIRST = 1
    # 0 to 4: none, quick, normal (default), thorough, exhaustive; how many steps search and proof may take
    EFFORT = 2


class RotationMode(IntEnum):
    """What a rotation made of the records keeps of the hosts they name for the planned years."""

    # all of them are locked; the rest is planned
    PLAN = 0
    # those of conferences to come may change, as few as can be
    REPAIR = 1


class RotationJson(IntEnum):
    """What sdt_rotation_write_json() adds to hostings and levels; may be added together."""

    # hostings and levels, or why there are none
    PLAN = 0
    # a sentence for each host
    REASONS = 1
    # every rung, after sdt_rotation_ladder()
    LADDER = 2


class Option(IntEnum):
    """Options of a session, set with sdt_session_set_int() or sdt_session_set_text()."""

    # text: "sv" (default) or "en"
    LANGUAGE = 1
    # text: who is acting, kept in the history; default ""
    ACTOR = 2
    # text: "secretariat" (default, may write all), "reader", or a municipality's key, which may write only what
    # is its own; against mistakes: whoever has the session can change it
    SCOPE = 3
    # int, 0 to 600000: how long to wait for a lock; default 5000
    BUSY_MS = 4
    # int, 1 to 100000: how many problems are kept; default 1000
    MAX_PROBLEMS = 5
    # text: the date that counts as today; default the day it is where the machine is
    TODAY = 6
    # int, 1 to 3600000: a script's time; default 10000
    SCRIPT_MS = 7
    # int, 1000 to 1e15: a script's work units; default 1e9
    SCRIPT_WORK = 8
    # int, 1 MiB to 16 GiB: a script's bytes; default 64 MiB
    SCRIPT_MEMORY = 9
    # int, 1 KiB to 1 GiB: a script's output bytes; default 32 MiB
    SCRIPT_OUTPUT = 10
    # int, 0 or 1: whether personal data is exported; default 0
    PERSONAL = 11


class OpenMode(IntEnum):
    """How sdt_session_open() opens a database."""

    # It must exist; nothing can be written.
    READ = 1
    # It must exist.
    WRITE = 2
    # It is made when it is not there.
    CREATE = 3


class TreeOption(IntEnum):
    """How a tree is put together; texts."""

    # "mean" (default), "leaves" or "worst"
    METHOD = 1
    # least part of the leaves that must be assessed, "0" to "1"; "0.6"
    COVERAGE = 2
    # the report occasion; only judgements made for it hold
    OCCASION = 3
    # "plain" (default), "forecast" or "final": the labels' form
    FORM = 4


class Mark(IntEnum):
    """What an observation holds.

    Missing is never zero.
    """

    # a value
    VALUE = 0
    # not published yet
    MISSING = 1
    # bortfall, "-"
    NON_RESPONSE = 2
    # ej tillämplig, "."
    NOT_APPLICABLE = 3
    # sekretess, ".."
    SECRET = 4
    # no observation at all; given to a batch, it deletes
    ABSENT = 5


class BatchOption(IntEnum):
    """What a batch is, set with sdt_batch_set() before the first value."""

    # the key of a source; none by default
    SOURCE = 1
    # ISO date when the values were fetched; today by default.
    FETCHED = 2
    # anything worth knowing; none by default
    NOTE = 3
    # "1" when the values were worked on here, "0" (default) when raw
    PROCESSED = 4
    # "1": cells that the batch leaves out are deleted in the series it touches; "0" (default)
    REPLACE = 5
    # "1": commit counts, and writes nothing; "0" (default)
    DRY_RUN = 6
    # "1": new values may be of another rhythm (a month among years) than their indicator's, which is its field
    # rhythm, or else that of most of its values; "0" (default) refuses them
    MIXED = 7
