"""What the library does, as methods of its handles and as functions."""
# Written by bindings/python/generate.py from lib/schema/api.json. Do not edit.
from . import enums
from ._callbacks import Progress, Reader, Writer
from ._library import ffi as _ffi, lib as _lib, text_of as _text_of
from ._values import (
    data as _data, field as _field, files as _files, flat as _flat, kind as _kind, member as _member,
    options as _options, text as _text, texts as _texts)

_new = _ffi.new
_made = {}  # what makes an object of a handle, by the handle's name
OPTIONS = {
    'language': (1, True, 'text: "sv" (default) or "en"'),
    'actor': (2, True, 'text: who is acting, kept in the history; default ""'),
    'scope': (3, True, 'text: "secretariat" (default, may write all), "reader", or a municipality\'s key, which may write only what is its own; against mistakes: whoever has the session can change it'),
    'busy_ms': (4, False, 'int, 0 to 600000: how long to wait for a lock; default 5000'),
    'max_problems': (5, False, 'int, 1 to 100000: how many problems are kept; default 1000'),
    'today': (6, True, 'text: the date that counts as today; default the day it is where the machine is'),
    'script_ms': (7, False, "int, 1 to 3600000: a script's time; default 10000"),
    'script_work': (8, False, "int, 1000 to 1e15: a script's work units; default 1e9"),
    'script_memory': (9, False, "int, 1 MiB to 16 GiB: a script's bytes; default 64 MiB"),
    'script_output': (10, False, "int, 1 KiB to 1 GiB: a script's output bytes; default 32 MiB"),
    'personal': (11, False, 'int, 0 or 1: whether personal data is exported; default 0'),
}  # of a session: number, whether it is text, and what it is


class AssessmentVerbs:
    """The methods of Assessment."""

    __slots__ = ()

    def set_number(self, option, value):
        """Sets an option that is a number.

        Parameters:
        - option: one of enums.AssessOption that is a number
        - value: within the option's bounds

        Raises: Misuse for None or an option that is no number; InvalidValue: bad_target or bad_value for NaN
        and infinities, or outside the bounds, which the message states
        """
        core = self._core
        core.call(_lib.sdt_assessment_set_number, self._pointer, _member(enums.AssessOption, option), value)

    def set_text(self, option, value=None):
        """Sets an option that is text; it is copied.

        Parameters:
        - option: one of enums.AssessOption that is a text
        - value: the text; None makes the option absent

        Raises: Misuse for None or an option that is no text; InvalidValue: bad_period or bad_direction, or a
        text the option does not allow; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_assessment_set_text, self._pointer, _member(enums.AssessOption, option), _text(value))

    def clear(self, option):
        """Makes an option absent, or its default.

        Parameters:
        - option: one of enums.AssessOption

        Raises: Misuse for None or no such option
        """
        core = self._core
        core.call(_lib.sdt_assessment_clear, self._pointer, _member(enums.AssessOption, option))

    def add_value(self, period, value):
        """Adds a value; the order does not matter.

        Parameters:
        - period: 2023, 2023Q1, 2023T1, 2023H1 or 2023-01
        - value: a finite number

        Raises: InvalidValue: bad_period or bad_value; Misuse; NoMemory. Two values whose periods end together
        are found when it is run (duplicate_period).
        """
        core = self._core
        core.call(_lib.sdt_assessment_add_value, self._pointer, _text(period), value)

    def add_mark(self, period, mark):
        """Adds a gap and the reason for it.

        It changes no status; the reason is shown when nothing has a value.

        Parameters:
        - period: as for Assessment.add_value()
        - mark: one of enums.Mark but a value; SDT_MARK_ABSENT is not kept

        Raises: as Assessment.add_value(); Misuse for a mark that is none
        """
        core = self._core
        core.call(_lib.sdt_assessment_add_mark, self._pointer, _text(period), _member(enums.Mark, mark))

    def run(self):
        """Assesses.

        The assessment can be changed and run again.

        One row. Texts: status, label (the status in words), colour, reason, reason_text, method, trend, mark,
        direction, wanted, base_period, latest_period, target_period, source, explanation. Numbers:
        base_value, latest_value, target (of a band the edge that counts), low, high, expected, share,
        elapsed, pace (of growth the ratio of actual to required), attainment, actual, required, change,
        limit_on_track, limit_some_deviation, limit_partly, tolerance, min_years (those that the method uses).
        Integers: age (months from the latest value's period to the report date), judged (0: a computed
        status). part_target and latest_parts are for stored series (followup.h). What has no value is absent.

        Raises: also when nothing could be assessed; InvalidValue with the codes of this file's head; Misuse
        for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_assessment_run, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def year(self, year, measures):
        """Makes one value of a year out of its parts.

        A value for the whole year is taken as it is. Otherwise counts add, when every half, tertial, quarter
        or month of the year has a value; a cumulative series takes its last one; shares, indexes and amounts
        are never added.

        Parameters:
        - year: the calendar year, 1 to 9999
        - measures: "count", "share", "cumulative", "index" or "amount"

        Raises: also when there is no value; InvalidValue for a year or a word that is none; Misuse for None;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_assessment_year, self._pointer, year, _text(measures), out0)
        return _made['sdt_table'](core, out0[0])


class BatchVerbs:
    """The methods of Batch."""

    __slots__ = ()

    def add(self, indicator, municipality, period, gender, value):
        """Adds a value.

        Parameters:
        - indicator: key of an indicator
        - municipality: key of a municipality
        - period: 2023, 2023Q1, 2023T1, 2023H1 or 2023-01
        - gender: "T" (all), "K" (women) or "M" (men); None is "T"
        - value: a finite number; -0 is stored as 0, every other one bit for bit

        Raises: NotFound naming the nearest keys; InvalidValue for a period, gender or value that is none;
        Denied by scope; Misuse; NoMemory. A value that was refused is not in the batch; the others stay.
        """
        core = self._core
        core.call(_lib.sdt_batch_add, self._pointer, _text(indicator), _text(municipality), _text(period),
            _text(gender), value)

    def add_mark(self, indicator, municipality, period, gender, mark):
        """Adds a mark: that there is no value, and why.

        Parameters:
        - indicator: key of an indicator
        - municipality: key of a municipality
        - period: as for Batch.add()
        - gender: as for Batch.add()
        - mark: one of enums.Mark but SDT_MARK_VALUE; SDT_MARK_ABSENT deletes

        Raises: as Batch.add()
        """
        core = self._core
        core.call(_lib.sdt_batch_add_mark, self._pointer, _text(indicator), _text(municipality), _text(period),
            _text(gender), _member(enums.Mark, mark))

    def commit(self):
        """Writes the batch: all of it, or nothing.

        Raises: Exists when one cell was given twice, even with the same value, all of them in the problem
        list with their rows (a value's number in the batch, or its row in a file); Conflict when a record
        that was named has been deleted or given another key since; Denied; Busy; IOFailed; Foreign when what
        is stored is damaged; Misuse; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_batch_commit, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])


class ComparisonVerbs:
    """The methods of Comparison."""

    __slots__ = ()

    def set(self, option, value=None):
        """Sets an option.

        Parameters:
        - option: one of enums.CompareOption
        - value: its text, copied; None makes it absent

        Raises: InvalidValue: bad_direction, bad_period, or a text it does not allow; Misuse; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_comparison_set, self._pointer, _member(enums.CompareOption, option), _text(value))

    def add(self, id, value):
        """Adds a value.

        Parameters:
        - id: whose it is, not "", copied
        - value: a finite number

        Raises: InvalidValue: bad_value; Misuse; NoMemory. An id given twice is found when it is run
        (duplicate_id).
        """
        core = self._core
        core.call(_lib.sdt_comparison_add, self._pointer, _text(id), value)

    def add_mark(self, id, mark):
        """Adds one without a value.

        Parameters:
        - id: whose it is, not "", copied
        - mark: one of enums.Mark but a value

        Raises: as Comparison.add()
        """
        core = self._core
        core.call(_lib.sdt_comparison_add_mark, self._pointer, _text(id), _member(enums.Mark, mark))

    def weigh(self, weight):
        """Gives the one added last a weight.

        Parameters:
        - weight: 0 and up

        Raises: InvalidValue: bad_weight; Misuse for None or with none added
        """
        core = self._core
        core.call(_lib.sdt_comparison_weigh, self._pointer, weight)

    def run(self):
        """Compares.

        Row order: by rank, the better value first, then by id; those without a value last. The order of
        adding does not matter.

        Equal values share a rank. As equality within 1e-9 does not pass from one to the next (1, 1 + 0.9e-9
        and 1 + 1.8e-9: the outer two differ), a rank is shared with its first and best value: those that are
        equal to that one, and the next that is not begins the next rank.

        rows, one per id. Texts: id, comparison_colour (green, yellow, red, grey), reason and reason_text (of
        a missing value), group, period, explanation; name and source (the line that the value's source asks
        for) from Session.compare(). Numbers: value, and before and change from Session.compare(), weight.
        Integers: rank, n (how many have a value), processed (0 or 1, from Session.compare()), decimals (those
        that are asked for, or so many that no values of two ranks look alike; below 0 the most of them, as
        few as needed being shown, and absent where those will do that Session.assess() tells of). Also
        weight_period (text, from Session.compare()): the period of the weight.

        summary, one row. Texts: group, period, mean_name ("ovägt medel"), weighted_name, weighted_reason
        (no_value, missing_weight, zero_weight or total when there is no weighted mean), weight_period (of the
        weights, from Session.compare(): "2022", or "2020–2022" for several), ranked ("total" or "value": what
        the ranks are of), sum_reason (no_value, not_additive, or too_large for a double), explanation; from
        Session.compare() also analysis, analysis_author and analysis_date (what a person has written of it),
        or analysis_reason (no_analysis) and analysis_reason_text. Integers: all, n, missing. Numbers:
        coverage (n / all; absent of an empty comparison), min, max, median, mean, weighted_mean, sum.

        Raises: InvalidValue: duplicate_id; Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        out1 = _new("sdt_table **")
        core.call(_lib.sdt_comparison_run, self._pointer, out0, out1)
        return _made['sdt_table'](core, out0[0]), _made['sdt_table'](core, out1[0])


class ConsoleVerbs:
    """The methods of Console."""

    __slots__ = ()

    def eval(self, text, *, writer=None):
        """Evaluates a line, or several: an expression, whose values are written so that people can read them, or
        statements.

        Records are written with their fields, frames and lists as tables of at most twenty rows, numbers in
        the session's language; before them comes what print() wrote. What is hidden in a text is made
        visible. The data are those of one moment.

        Parameters:
        - text: Lua 5.4, UTF-8

        Raises: SDT_END when the text is a beginning that wants more lines, and nothing was done;
        InvalidSyntax; ScriptFailed when it fails, and what it has done to variables stays; LimitReached when
        it uses more than the session's limits, and Cancelled when it was interrupted: the variables are gone
        then; IOFailed when the writer refuses; Misuse for None, or without a database; NoMemory
        """
        core = self._core
        data = _data(text)
        writing = Writer(core, writer)
        status = core.call(_lib.sdt_console_eval, self._pointer, data, len(data), writing.function, writing.user)
        if status != 0:
            return None
        return writing.gathered(False)

    def complete(self, line):
        """How the last name of a line may go on: global variables, members of a library or a table, fields and
        methods of a record, verbs of a frame, methods of st, and in quotation marks the keys of a kind.

        Columns: name (the whole name, sorted), start (the offset in the line where it begins).

        Parameters:
        - line: the line up to the cursor

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_console_complete, self._pointer, _text(line), out0)
        return _made['sdt_table'](core, out0[0])


class CursorVerbs:
    """The methods of Cursor."""

    __slots__ = ()


class RecordVerbs:
    """The methods of Record."""

    __slots__ = ()

    def may_put(self):
        """Whether a record could be put now: everything that Record.put() looks at, and nothing is written.

        What it answers is what Record.put() would have answered at that moment.

        Raises: as Record.put(), with every problem of the record in the list
        """
        core = self._core
        core.call(_lib.sdt_may_put, self._pointer)

    def may_delete(self):
        """Whether a record could be deleted now: everything that Record.delete() looks at, and nothing is
        written.

        Raises: as Record.delete()
        """
        core = self._core
        core.call(_lib.sdt_may_delete, self._pointer)

    def check(self):
        """Whether the record could be put: required fields, choices and bounds; references are not looked up.

        Raises: Required or InvalidValue with every problem in the list; Misuse for None
        """
        core = self._core
        core.call(_lib.sdt_record_check, self._pointer)

    def put(self):
        """Writes a record: a new one is inserted (with a UUID for key when it has none), one that was read is
        updated.

        Its history is written in the same transaction. The record then has its id, key and new revision.

        Raises: Required and InvalidValue with every problem of the record; Exists when a new record's key is
        taken; Conflict when it has changed since it was read; BrokenReference naming both records when a
        reference leads nowhere or in a circle; Denied by scope; Misuse; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_put, self._pointer)

    def delete(self):
        """Deletes a record, if it has not changed since it was read.

        Of a record of personal data (a person) the history keeps that there was one and when it changed, but
        nothing of the data.

        Raises: BrokenReference naming a record that refers to it; Conflict; NotFound; Denied; Misuse
        """
        core = self._core
        core.call(_lib.sdt_delete, self._pointer)


class RotationVerbs:
    """The methods of Rotation."""

    __slots__ = ()

    def set(self, option, value):
        """Sets how to plan.

        Parameters:
        - option: one of enums.RotationOption
        - value: within the option's bounds

        Raises: Misuse for None or an unknown option; InvalidValue outside the bounds
        """
        core = self._core
        core.call(_lib.sdt_rotation_set, self._pointer, _member(enums.RotationOption, option), value)

    def add_member(self, id, joined, left, weight):
        """Adds a member.

        Names are looked up when solving, so the order of adding is free.

        Parameters:
        - id: its id; copied
        - joined: first year of membership, or None for always
        - left: first year no longer a member, or None for never
        - weight: 1 and up: population or share of costs

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_rotation_add_member, self._pointer, _text(id), joined or 0, left or 0, weight)

    def add_conference(self, id, hosts, first_year, every, last_year=None):
        """Adds a conference.

        Parameters:
        - id: its id; copied
        - hosts: hosts of each occurrence, 1 and up
        - first_year: a year in which it is held
        - every: years from one occurrence to the next, 1 to 1000
        - last_year: last possible year, or None

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_rotation_add_conference, self._pointer, _text(id), hosts, first_year, every, last_year
            or 0)

    def add_history(self, conference, year, hosts):
        """Adds what happened: an occurrence before the planned years, its hosts as many as they were.

        A skipped one is left out; a digital or moved one counts like any other.

        Parameters:
        - conference: its conference
        - year: its year, before the first planned one
        - hosts: their ids; copied

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        count, listed = _texts(hosts)
        core.call(_lib.sdt_rotation_add_history, self._pointer, _text(conference), year, count, listed)

    def lock(self, conference, year, hosts):
        """Locks hosts of a planned occurrence; may be fewer than it needs.

        Parameters and answers as Rotation.add_history().

        Parameters:
        - conference: the conference
        - year: the year
        - hosts: their ids

        Raises: as there
        """
        core = self._core
        count, listed = _texts(hosts)
        core.call(_lib.sdt_rotation_lock, self._pointer, _text(conference), year, count, listed)

    def add_previous(self, conference, year, hosts):
        """Adds an occurrence of the plan in force before, for repair (L2).

        Parameters and answers as Rotation.add_history().

        Parameters:
        - conference: the conference
        - year: the year
        - hosts: their ids

        Raises: as there
        """
        core = self._core
        count, listed = _texts(hosts)
        core.call(_lib.sdt_rotation_add_previous, self._pointer, _text(conference), year, count, listed)

    def exclude(self, member, year, conference=None):
        """Says that a member cannot host in a year.

        Parameters:
        - member: the member's id
        - year: the year; one outside the planned years does nothing
        - conference: the only conference meant, or None for all

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_rotation_exclude, self._pointer, _text(member), year, _text(conference))

    def skip(self, conference, year):
        """Says that a conference is not held in a planned year, whatever its interval.

        Parameters:
        - conference: the conference's id
        - year: the year; one outside the planned years does nothing

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_rotation_skip, self._pointer, _text(conference), year)

    def forbid(self, one, other):
        """Says that two members may not host together.

        Parameters:
        - one: a member's id
        - other: another's

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_rotation_forbid, self._pointer, _text(one), _text(other))

    def wish(self, one, other):
        """Says that two members would like to host together (L8).

        Parameters:
        - one: a member's id
        - other: another's

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_rotation_wish, self._pointer, _text(one), _text(other))

    def solve(self, *, progress=None):
        """Plans.

        More facts may be added afterwards and it be solved again: what-if costs nothing, for nothing is
        stored.

        Raises: also when no plan exists (see Rotation.feasible()); Misuse for None; InvalidValue for facts
        that are wrong in themselves, with their place: unknown ids, years reversed, a lock outside the years,
        a weight below 1; LimitReached for sizes beyond the planner's; Cancelled; NoMemory
        """
        core = self._core
        told = Progress(core, progress)
        core.call(_lib.sdt_rotation_solve, self._pointer, told.function, told.user)

    def feasible(self):
        """Whether the last Rotation.solve() found a plan.

        Returns: 1; 0 when none exists or it is not solved
        """
        core = self._core
        return bool(_lib.sdt_rotation_feasible(self._pointer))

    def obstacles(self):
        """Why no plan exists, a sentence for each occurrence that cannot be filled, at most 20.

        Columns: sentence (text), in the session's language.

        Raises: Misuse for None or not solved; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_rotation_obstacles, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def hostings(self):
        """The plan, by year, conference and host.

        Columns: year (integer), conference, host (text), locked, changed (integers, 1 or 0; changed: not a
        host in the plan before, absent without one), conference_name, host_name (text; what people call them,
        the id where nothing else is known).

        Raises: Misuse for None or without a plan; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_rotation_hostings, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def levels(self):
        """The levels of the plan, in the order they were minimised.

        Columns: level ("L1"), name (text), value, bound, proved (integers; proved is 1 when no plan with the
        same values before has less), words (text: the level in the session's language).

        Raises: Misuse for None or without a plan; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_rotation_levels, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def reasons(self, year=None):
        """Why each host: what it has accrued and held, and who else could have hosted at what price.

        Columns: year (integer), conference, host (text), locked, share, own_share (numbers, turns accrued
        over all conferences and of this one), held, own_held (turns with this one), last, own_last (years,
        absent for never), sentence (text, in the session's language).

        Parameters:
        - year: only that year, or None for all

        Raises: Misuse for None or without a plan; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_rotation_reasons, self._pointer, year or 0, out0)
        return _made['sdt_table'](core, out0[0])

    def turns(self):
        """Turns against shares at the end of the planned years: a row for each member over all conferences, then
        for each conference.

        Columns: host, host_name, conference, conference_name (text; conference absent for all together),
        share (number, turns accrued), held (integer, turns with the plan's), planned (integer, the plan's
        alone).

        Raises: Misuse for None or without a plan; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_rotation_turns, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def pairs(self):
        """How often each two members host together: a row for each pair.

        Columns: one, one_name, other, other_name (text), before, planned (integers: occurrences before the
        planned years, and in them).

        Raises: Misuse for None or without a plan; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_rotation_pairs, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def ladder(self, *, progress=None):
        """The repair ladder: the best plan with at most B changes of the plan before, for B from the fewest
        possible to the first that restores the common quota of a plan free to change everything.

        That last rung is recommended and becomes the plan; Rotation.take_rung() takes another.

        Columns: rung, at_most, changes, clashes, quota, cquota, cgap, pairs, tgap, wishes, proved,
        recommended (integers).

        Raises: as Rotation.solve()
        """
        core = self._core
        told = Progress(core, progress)
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_rotation_ladder, self._pointer, told.function, told.user, out0)
        return _made['sdt_table'](core, out0[0])

    def take_rung(self, rung):
        """Makes a rung of the ladder the plan.

        Parameters:
        - rung: 0 and up

        Raises: Misuse for None or without a ladder; NotFound for no such rung
        """
        core = self._core
        core.call(_lib.sdt_rotation_take_rung, self._pointer, rung)

    def accept(self, body, date, paragraph=None, reference=None, last_year=None):
        """Makes a proposed plan the decided one, in one transaction: a decision is written, and for each
        conference of the accepted years its edition, when there is none, and its hosts with the decision and
        the reason why.

        Hosts that were decided before, or of a conference that is over, stay as they are; those that the plan
        no longer has are removed, and stay in the history.

        The result has one row: decision (text, its key), first_year, last_year, editions (made), added, kept,
        removed (hosts; integers).

        Parameters:
        - body: the key of the body that decided
        - date: the day, ISO
        - paragraph: paragraph of the minutes; may be None
        - reference: where the minutes are; may be None
        - last_year: the last year that is accepted, or None for all

        Raises: Conflict when the records have changed since the rotation was made of them; BrokenReference
        for no such body; InvalidValue for a date that is none or a year outside the plan; Denied by scope;
        Misuse for None, without a plan, or for facts that are not the database's; Busy; IOFailed; NoMemory.
        After any of them nothing has changed.
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_rotation_accept, self._pointer, _text(body), _text(date), _text(paragraph),
            _text(reference), last_year or 0, out0)
        return _made['sdt_table'](core, out0[0])

    def write_json(self, with_, *, writer=None):
        """Writes the plan as JSON; without a plan {"infeasible": true, "because": […]}.

        Parameters:
        - with: enums.RotationJson, added together

        Raises: Misuse for None or not solved; IOFailed when the writer refused; NoMemory
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_rotation_write_json, self._pointer, _member(enums.RotationJson, with_),
            writing.function, writing.user)
        return writing.gathered(False)


class ScriptVerbs:
    """The methods of Script."""

    __slots__ = ()

    def title(self):
        """The title it declares.

        Returns: the title, valid as long as the script; None for None
        """
        core = self._core
        return _text_of(_lib.sdt_script_title(self._pointer))

    def params(self):
        """The parameters it asks for, so that a front end can build a form.

        Columns: name, type (municipality, occasion, year, text, number, integer, period, date, indicator,
        indicators, choice, file), label, standard (the value taken when none is given; absent when one must
        be), choices (separated by line feeds; of a file the endings it may have), value (as set; of a file
        its name), least and most (of an integer, as texts; absent when not declared).

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_script_params, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def set(self, name, value=None):
        """Gives a parameter its value, as text; it is checked when the script is run.

        Parameters:
        - name: a parameter's name
        - value: the value, copied; None is none. A municipality by key or name, a year in digits.

        Raises: NotFound naming the nearest parameters; Misuse; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_script_set, self._pointer, _text(name), _text(value))

    def set_file(self, name, file, bytes):
        """Gives a parameter of the type file its file.

        The script sees its name and, with csv.rows(), its rows; no other file.

        Parameters:
        - name: a parameter's name
        - file: the file's name, for messages and for its ending; copied
        - bytes: what is in it; copied

        Raises: NotFound naming the nearest parameters; Misuse for None, and for a parameter that is no file;
        NoMemory
        """
        core = self._core
        data = _data(bytes)
        core.call(_lib.sdt_script_set_file, self._pointer, _text(name), _text(file), data, len(data))

    def needs(self):
        """What the script must be granted before it can be run.

        Columns: verb and what (texts, such as write and values), granted (0 or 1), grant (what Script.grant()
        takes to grant it), only (the municipalities or addresses that it is granted for, one a line; absent
        when there is no such limit).

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_script_needs, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def grant(self, what):
        """Grants a script something that it needs.

        The session's scope still holds: a municipality's session writes its own values alone. Grants add up:
        two municipalities are granted one after the other.
        | grant | what it lets an integration do
        | values | write observations, in batches; "values:0126", those of one municipality (by its key) alone
        | advocacy | joint results passed on at home by a member
        | matters | joint matters: proposed, decided by a member, put again, withdrawn
        | programmes | amendments, and the draft of the next programme
        | plans | plans carried over, closed and corrected
        | persons | the erasure of personal data; to read persons, which reports need too
        | records | any records: put, deleted, undone, read from CSV; personal data with persons too
        | occasions | report occasions frozen
        | rotation | the plan of hosts decided
        | http:https://api.kolada.se/ | ask addresses of that scheme, host and port whose paths begin so

        Parameters:
        - what: one of these that the script needs

        Raises: NotFound when the script does not ask for it, naming the nearest; InvalidValue for a
        municipality after what is granted whole; Misuse for None; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_script_grant, self._pointer, _text(what))

    def dry(self, dry):
        """Chooses dry runs: the script does all of its work and tells what it comes to, and then everything is
        undone.

        What it would write it need not be granted; what it reads it must, be it persons or addresses.

        Parameters:
        - dry: 1 for dry runs, 0 (as it begins) for real ones

        Raises: Misuse for None
        """
        core = self._core
        core.call(_lib.sdt_script_dry, self._pointer, dry)

    def set_log(self, log=None):
        """Chooses where what the script prints goes, with print(…), when it has run, well or not.

        What is hidden in it is made visible, so that it may be shown on a terminal; there is at most as much
        of it as SDT_OPTION_SCRIPT_OUTPUT allows. It is no part of the document.

        Raises: Misuse for None as the script
        """
        core = self._core
        told = Writer(core, log, True)
        core.call(_lib.sdt_script_set_log, self._pointer, told.function, told.user, _ffi.NULL)
        self._log = told

    def run(self, format, *, writer=None):
        """Runs the script, in a fresh sandbox and on the data of one moment.

        What an integration writes is one transaction: when it fails, passes a limit, or its document is
        refused, nothing is written.

        Parameters:
        - format: one that document_format() names

        Raises: Required or InvalidValue for a parameter; Denied when something that it needs is not granted,
        or may not be written; ScriptFailed when the script fails; LimitReached when it uses more than the
        session's limits; NotFound for no such format; IOFailed when the writer refuses; Misuse; NoMemory
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_script_run, self._pointer, _text(format), writing.function, writing.user)
        return writing.gathered(format == "xlsx")

    def result(self):
        """How the last run went, or the reading when it has not been run.

        One row: kind (ok, error, limit), reason (ok, syntax, runtime, memory, work, deadline, output; or what
        sdt_status_name() calls the status of a run that failed outside of the script, such as denied), file,
        message, trace (text), line, spent (work units), peak (bytes; integers).

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_script_result, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])


class SessionVerbs:
    """The methods of Session."""

    __slots__ = ()

    def advocacy(self, *, direction=None, year=None, goal=None):
        """The efforts of the advocacy, one row each, by direction and then by day (the day it was made, or else
        its deadline); what has neither comes last.

        Columns: direction, direction_title, effort, title, role, role_text (text: consultation, letter,
        meeting or campaign, and its word in the session's language), recipient, date, deadline, outcome,
        municipality, name (text, who made it; absent when all did), goals (text, the titles of what it
        serves, separated by "; "), members, yes (integer: of a joint answer put to the members, how many are
        asked and have said yes; absent for other efforts), added (text, the names of those that said yes with
        a reservation or an addition, separated by ", "), passed_on (text, the names of those that have passed
        the result on, likewise), reference (text).

        Options:
        - direction: the key of one; all by default
        - year: only efforts of a year, by their day
        - goal: only those that serve the focus area, goal or sub-goal with this key, or a part of it

        Raises: NotFound for a direction or a goal that is not there; InvalidValue for a year that is none;
        Misuse for None, an unknown option, or with no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        options = _options(("direction", direction), ("year", year), ("goal", goal))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_advocacy, self._pointer, options, out0)
        return _made['sdt_table'](core, out0[0])

    def dissemination(self, *, municipality=None, year=None, missing=None):
        """What each municipality has passed on at home of the joint results, and what it has not: a row for each
        time that one passed a result on, and a row for each member that has not passed on a result that is
        there.

        It is asked as of today (SDT_OPTION_TODAY).

        A result is there from the day an effort was made (one by all, not by a single municipality), a
        conference was held (without a known day, at the end of its year), a report occasion was frozen, or a
        joint matter came into force (of a joint answer, the effort is the result). Those who are asked to
        pass it on were members that day and are so today.

        Columns, all text: kind, result, title (kind, key and title of the result), day (it was there; absent
        when it is not yet), municipality, name, date (it was passed on; absent when it has not been),
        audience, channel, reference, key (of the dissemination). Results by their day; of each first those
        that passed it on, by date, then those that have not, by name.

        Options:
        - municipality: key of one; all by default
        - year: only results of a year, by their day; 1 to 9999
        - missing: "1" for only what has not been passed on

        Raises: NotFound, naming the nearest keys, for a municipality that is not there; InvalidValue for a
        value that is none; Misuse for None, an unknown option, or with no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        options = _options(("municipality", municipality), ("year", year), ("missing", missing))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_dissemination, self._pointer, options, out0)
        return _made['sdt_table'](core, out0[0])

    def pass_on(self, kind, result, municipality, date, *, audience=None, channel=None, reference=None):
        """Records that a municipality has passed on a joint result at home (kinds/dissemination.h), in the
        history under the verb "pass_on".

        The result is the rows of Session.dissemination() about that result.

        Options:
        - audience: to whom
        - channel: in what way
        - reference: where it is to be read

        Parameters:
        - kind: of the result: SDT_KIND_EFFORT, SDT_KIND_EDITION, SDT_KIND_OCCASION or SDT_KIND_MATTER
        - result: its key
        - municipality: key of who passed it on, a member of the cooperation that day
        - date: the day, ISO; not after today (SDT_OPTION_TODAY)

        Raises: NotFound for an unknown kind, result or municipality, naming the nearest keys; InvalidValue
        for another kind, a date that is none or has not come, one who was no member, or a text that is too
        long; Exists when it is recorded of that day already; Denied by scope or when the database is
        read-only; Misuse for None, an unknown option, or with no database; Busy; IOFailed; NoMemory. After
        any of them nothing has changed.
        """
        core = self._core
        kind_ = _kind(kind, core)
        options = _options(("audience", audience), ("channel", channel), ("reference", reference))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_pass_on, self._pointer, kind_, _text(result), _text(municipality), _text(date),
            options, out0)
        return _made['sdt_table'](core, out0[0])

    def waiting(self, *, municipality=None, date=None, days=None, done=None):
        """What waits on each municipality and on the secretariat, and what they have done.

        Columns: state (text: "late", when its last day has passed, "waiting" or "done"), due (text, the last
        day; a year where no day is set; absent when it has neither), days (integer, until then, below 0 when
        it has passed; absent without a day), municipality, name (text, on whom it waits; absent for the
        secretariat), body (text, the name of who takes it up), responsible (text, a role), what (text, a
        code), text (a sentence in the session's language), kind, key (text, the record). First comes what has
        a day, by the day; then what has none; last what is done.
        | what | waits on | until
        | decide | each member, for a joint matter or a programme put to them | it has decided
        | seat | each member, where a body has a seat for each | it has a seat
        | report | each member, for an occasion that is not frozen | all its figures are there
        | activity, milestone | the municipality that does it, else the secretariat | it is done, or over
        | answer | who makes the effort with a deadline | it has a date
        | theme, hosts | the secretariat, for an edition that is planned | it has them
        | host | each host of an edition that is planned | it is held
        | erase | who employs the person | the personal data is erased

        An activity is over when it was stopped, or left in a plan that was closed; see Session.plans(). One
        that was carried over is told of once: in the later plan from the beginning of its year, and until
        then in the earlier. What came after the day asked for has not happened.

        Persons are told of by key: the page is read by more people than may see names.

        Options:
        - municipality: a key, or "secretariat"; all by default
        - date: the day as of which it is asked; today (SDT_OPTION_TODAY) by default
        - days: only what is due within so many days, or late
        - done: "1" for what is done as well

        Raises: NotFound for a municipality that is not there; InvalidValue for a value that is none; Misuse
        for None, an unknown option, or with no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        options = _options(("municipality", municipality), ("date", date), ("days", days), ("done", done))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_waiting, self._pointer, options, out0)
        return _made['sdt_table'](core, out0[0])

    def year_wheel(self, year):
        """Everything that is dated in a year: meetings, decisions and amendments, conferences, deadlines,
        activities and milestones, report occasions, personal data to be erased.

        What lasts over a new year stands in both years. What has no day but a year, as an edition whose day
        is not set, comes last. An activity with a beginning and no end stands on the day it begins, as
        something to begin; one that was carried over stands there once, as in Session.waiting().

        Columns: date (text, the day or the first; absent without one), ends (text, the last day of several),
        what (text, a code as in Session.waiting(), and meeting, edition, occasion, decision, amendment), text
        (in the session's language), municipality, name, body (text), done (integer 0 or 1), kind, key (text).

        Parameters:
        - year: 1 to 9999

        Raises: InvalidValue for a year that is none; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_year_wheel, self._pointer, year, out0)
        return _made['sdt_table'](core, out0[0])

    def assessment(self, method=None):
        """Begins an assessment.
        - linear: share s = (y-b)/(T-b), elapsed e = min(1, (t-t0)/(tT-t0)), expected = b+(T-b)e and pace =
          s/e; a target and a target period are needed. Without a direction the target's side of the base
          decides it.
        - target_value: the outcome of the target's period (the latest one without such a period) against the
          target; attainment y/T, or T/y when lower is better. A direction is needed, but not for a band.
        - directional: the change since the base value, the base period, or else the period a year before the
          latest value, against the wanted direction.
        - growth: yearly growth (y/b)^(1/years)-1 against the growth that is required, after Eurostat's way of
          monitoring; without a target only a trend, which is no status.

        Source of the formulas: the cooperation's definitions of follow-up.

        Parameters:
        - method: "linear", "target_value", "directional" or "growth"; None is "linear"

        Raises: InvalidValue (bad_method); Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_assessment **")
        core.call(_lib.sdt_assessment_new, self._pointer, _text(method), out0)
        return _made['sdt_assessment'](core, out0[0])

    def comparison(self):
        """Begins a comparison (Kolada's way).

        Rank 1 is best, by standard competition ranking over those with a value. Green when 4 * rank <= n, red
        when 4 * (1 + number strictly worse) <= n, yellow when both or neither; with fewer than four values
        there are ranks but no colours. Values within 1e-9 of the best of those that share a rank share it
        too. The colour says better or worse than the others, never good or bad.

        A total grows with the size of the municipality: what is measured as "count" or "cumulative" or, where
        that is not said, has a unit that counts ("ton", "antal"), unless its unit says that it was divided
        ("ton per invånare", "kr/inv", "%") by something else than time ("ton per år"). Totals are ranked, and
        the texts say so, but have no colours unless SDT_COMPARE_COLOUR_TOTALS asks for them; weights that are
        the population give them no weighted mean.

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_comparison **")
        core.call(_lib.sdt_comparison_new, self._pointer, out0)
        return _made['sdt_comparison'](core, out0[0])

    def compare(self, indicator, *, group=None, period=None, since=None, gender=None, known=None,
            colour_totals=None):
        """Compares the municipalities of a group by the stored values of an indicator, as Comparison.run() does.

        The weights are the population: the value of the period's year, else of the nearest year with one (the
        earlier of two), of the indicator that is marked as the population. weight_period names the year, and
        so does the explanation where it is another. An analysis is one of the same indicator, group and
        period; of "*" there is none.

        Options:
        - group: key of a municipality group, or * for every municipality; the members of the cooperation when
          not given
        - period: the period; when not given, the group's last year with a value for a count or a cumulative
          series, and else its last period of the indicator's rhythm. A period that has parts instead of a
          value of its own is put together of them, as followup.h says; where that cannot be done the reason
          is incomplete or not_additive.
        - since: an earlier period to count each change from
        - gender: T (default), K or M
        - known: ISO date: values as known at the end of that day
        - colour_totals: as SDT_COMPARE_COLOUR_TOTALS; whether the indicator is a total its title says too

        Parameters:
        - indicator: key of an indicator

        Raises: NotFound for unknown keys, naming the nearest; InvalidValue for a text an option does not
        allow; Misuse for None, a wrong list of options or no database; NoMemory
        """
        core = self._core
        options = _options(("group", group), ("period", period), ("since", since), ("gender", gender), ("known",
            known), ("colour_totals", colour_totals))
        out0 = _new("sdt_table **")
        out1 = _new("sdt_table **")
        core.call(_lib.sdt_compare, self._pointer, _text(indicator), options, out0, out1)
        return _made['sdt_table'](core, out0[0]), _made['sdt_table'](core, out1[0])

    def ranks(self, indicator=None, *, group=None, period=None, gender=None, known=None, colour_totals=None):
        """Ranks and colours of the municipalities of a group on all indicators at once: the answers of
        Session.compare() for each, without names, sources, means and words.

        Ask Session.compare() to have one indicator explained.

        One row for each municipality of the group, by indicator and then municipality, in order of the bytes
        of their keys. Texts: indicator and municipality (keys), comparison_colour, reason (why there is no
        value), period. Numbers: value. Integers: rank, n (how many of the group have a value), decimals (one
        number for all rows of an indicator, as for Comparison.run()). What has no value is absent. An
        indicator without any stored series has no rows; one without a direction has values but no ranks and
        no colours, and one of totals no colours.

        Parameters:
        - indicator: key of the only indicator; None for all of them

        Raises: NotFound for unknown keys, naming the nearest; InvalidValue for a text an option does not
        allow; Misuse for None, a wrong list of options or no database; NoMemory
        """
        core = self._core
        options = _options(("group", group), ("period", period), ("gender", gender), ("known", known),
            ("colour_totals", colour_totals))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_ranks, self._pointer, _text(indicator), options, out0)
        return _made['sdt_table'](core, out0[0])

    def console(self):
        """Makes a console.

        Its lines have the globals of a script, and st, the data.

        Raises: LimitReached when the session's limits are too small for it; Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_console **")
        core.call(_lib.sdt_console_new, self._pointer, out0)
        return _made['sdt_console'](core, out0[0])

    def copy(self, path):
        """Copies everything of the session's database, as it is at one moment, into an empty one: records with
        their ids and revisions, the history, the batches and the series with what was known earlier.

        Before anything is copied the database is checked as Session.check_integrity() does. Before the copy
        is kept both are read once more and compared cell by cell. It is kept whole or not at all: a file that
        was made for it is taken away again when it fails, and a database that was there stays empty.

        The copy knows which database it was taken of, and when, so that Session.bring_back() can bring what
        is changed in it. A database that was made before that was so is given its identity now; where it may
        not be written, that is a warning (sdt_session_problems()), and the copy can only be read.

        Every scope may copy, as every scope may read everything. The copy holds personal data just as the
        original does: whoever keeps it answers for it, and erases it when the original does.

        Columns: records, history_lines, batches, series, values (integer), all compared.

        Parameters:
        - path: where to, as sdt_session_open() takes it: a file that is not there, or an empty database of
          this library's

        Raises: Exists when the other database is not empty; Foreign, with every problem, when this one is
        damaged, and when what is at path is no database of this library's; Newer; InvalidValue for a path
        that names nothing that lasts; Denied when the other may not be written; Busy; IOFailed, also when
        what was read back differs; Misuse for None, no database, and within a transaction; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_copy, self._pointer, _text(path), out0)
        return _made['sdt_table'](core, out0[0])

    def bring_back(self, path, *, dry_run=None, skip_conflicts=None):
        """Brings back to the session's database what has been changed in a copy of it since it was taken, or
        since its changes were brought last: records created, changed and deleted, and values.

        All of it is one transaction, under the verb "bring_back"; the lines of the history and the batches
        are by who brings it, with who made the change in the copy in brackets where that is another:
        "Kansliet (Åsa)".

        Three states are compared, field by field and value by value: when the copy was taken, here, and in
        the copy. What was changed there alone is brought; different fields of one record that were changed on
        both sides are merged; alike is alike, so that what was brought is not brought again. A conflict is a
        field or a value that was changed on both sides to different ones, a record that was changed on one
        side and deleted on the other, and two that were made under one key and are not alike. References are
        compared by what they lead to, whatever it is called on either side. What is brought is judged as any
        import is: by scope, by references, by what is closed. A person who was erased on one side is not
        brought.

        With any conflict, or anything that is refused, nothing is written, and all of it is told, each as a
        problem (sdt_session_problems()) and, with dry_run, as rows of the table.

        Options:
        - dry_run: "1" changes nothing and answers what would be brought, with conflicts and refusals
        - skip_conflicts: "1" brings the rest, and answers with what was left as well. A record is brought
          whole or not at all, values one by one

        Columns: outcome (text: "brought"; "conflict"; "refused", with a reason; "left": another field of the
        record is in conflict), change (text: "created", "changed" or "deleted"), kind, key (text; of values
        the indicator), field (text; absent for a whole record and for values), municipality, period, gender
        (text, of values), values (integer: so many values of the series alike; absent for a record), was,
        here, there (text; absent where there was nothing), here_actor, here_at, there_actor, there_at (text:
        who and when, UTC; absent where that is not known), reason (text).

        Parameters:
        - path: the copy, as sdt_session_open() takes it; without dry_run it must be one that may be written,
          as it is noted there what has been brought

        Raises: Conflict; what refused a change: Denied (scope, closed, erased), BrokenReference, Exists,
        InvalidValue, Required, NotFound (also when there is no file at path); Foreign when it is no copy, or
        one of another database; Newer; Busy; IOFailed; LimitReached; Misuse for None, a wrong option, no
        database, and within a transaction; NoMemory
        """
        core = self._core
        options = _options(("dry_run", dry_run), ("skip_conflicts", skip_conflicts))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_bring_back, self._pointer, _text(path), options, out0)
        return _made['sdt_table'](core, out0[0])

    def export_json(self, *, writer=None):
        """Writes the whole database as JSON: every record and every observation.

        Kinds, keys and fields are sorted and each record stands on a line of its own, so two exports can be
        compared as text. Importing it into an empty database and exporting that gives the same bytes.

        Personal data is left out unless SDT_OPTION_PERSONAL is 1: persons, and what refers to them in other
        records, so that what is written can be imported. How much that was is a problem with the status ok.

        Raises: IOFailed when the writer refuses; Misuse; NoMemory
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_export_json, self._pointer, writing.function, writing.user)
        return writing.gathered(False)

    def import_json(self, files):
        """Reads JSON files of the export's form, together, in one transaction: their order does not matter.

        A record whose key is there already is replaced whole; one that is the same is left as it is; one that
        the files do not name stays. Observations become one batch for each source, date of fetching and note
        they name. A cooperation that comes to a database of another is refused: the file is someone else's.
        To see what an import would change, undo it: sdt_begin(), import, sdt_rollback().

        The result has one row: the integers added, changed, unchanged (records), values_added,
        values_changed, values_unchanged (observations).

        Parameters:
        - names: count names, for messages
        - texts: count texts, UTF-8 with or without a byte order mark

        Raises: the first problem's code with every problem in the list: InvalidSyntax, NotFound (an unknown
        kind or field), InvalidValue, Required, Exists (a key or a cell twice), BrokenReference, Newer,
        Conflict (another cooperation), LimitReached (nested too deep); also Denied, Busy, Misuse, NoMemory.
        After any of them nothing has changed.
        """
        core = self._core
        count, names, texts, sizes = _files(files)
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_import_json, self._pointer, count, names, texts, sizes, out0)
        return _made['sdt_table'](core, out0[0])

    def record_from_json(self, kind, text):
        """A record from a JSON object as sdt_record_write_json() writes it, to be put with Record.put(): the one
        that is stored under its key, with what the object tells; what it does not name stays, and null makes
        a field absent.

        A key that is not there, and none, make a new record. With the member "revision" the record is put
        only if it is still of that revision (as If-Match in HTTP); without, whatever it is now.

        Parameters:
        - kind: a kind's number
        - text: one JSON object; members are fields by name, "key" and "revision"

        Raises: InvalidSyntax with row and column; InvalidValue for a value that its field does not allow;
        Conflict with a revision of a record that is gone; NotFound for an unknown member, naming the nearest,
        and for no such kind; Misuse for None, no database, or a field that only a verb changes; IOFailed;
        NoMemory
        """
        core = self._core
        kind_ = _kind(kind, core)
        data = _data(text)
        out0 = _new("sdt_record **")
        core.call(_lib.sdt_record_from_json, self._pointer, kind_, data, len(data), out0)
        return _made['sdt_record'](core, out0[0])

    def import_records(self, kind, name, text, *, separator=None, dry_run=None, personal=None):
        """Reads records of one kind from CSV, in one transaction: a row for each record, a column for each
        field.

        The header names the columns: key, and fields by name or by what people call them in Swedish or
        English. A record whose key is there is changed, and its fields without a column stay as they are;
        another is new, with a UUID where it has no key. An empty cell makes its field absent. A reference is
        a key, of a record of the database or of the file, or what one record alone is called ("Huddinge"). A
        word may be what people call it ("ordförande"), a number have a decimal comma. Text is UTF-8, UTF-16
        with a mark, or Windows-1252, and may be packed by gzip; the separator is that of the header.

        The result is that of Session.import_json().

        Options:
        - separator: "," ";" "|" or a tab; found in the header by default
        - dry_run: 1: counts, and writes nothing; 0 (default)
        - personal: 1 (default); 0: columns of personal data are refused, and kinds that are such, for a host
          that reads a file of somebody who is to write nothing of persons

        Parameters:
        - kind: a kind's number
        - name: the file's name, for messages
        - text: the file's bytes

        Raises: the first problem's code with every problem in the list, each with row and column:
        InvalidSyntax, NotFound (an unknown column, or what a reference leads to), InvalidValue, Required,
        Exists (a key or a column twice), BrokenReference; also Denied, Busy, Misuse, NoMemory. After any of
        them nothing has changed.
        """
        core = self._core
        kind_ = _kind(kind, core)
        data = _data(text)
        options = _options(("separator", separator), ("dry_run", dry_run), ("personal", personal))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_import_records, self._pointer, kind_, _text(name), data, len(data), options, out0)
        return _made['sdt_table'](core, out0[0])

    def export_records(self, kind, *, writer=None):
        """Writes the records of a kind as CSV (RFC 4180), by key, as Session.import_records() reads them back
        without loss: a header of key and the fields' names, numbers with a decimal point, true and false.

        An absent value is an empty cell, an empty text a quoted one. A text that a spreadsheet would take for
        a formula has an apostrophe before it.

        Personal data is left out unless SDT_OPTION_PERSONAL is 1, with its columns; how much that was is a
        problem with the status ok.

        Parameters:
        - kind: a kind's number

        Raises: NotFound for no such kind; Denied for a kind that is personal data, unless that was asked for;
        IOFailed when the writer refuses; Misuse; Busy; NoMemory
        """
        core = self._core
        kind_ = _kind(kind, core)
        writing = Writer(core, writer)
        core.call(_lib.sdt_export_records, self._pointer, kind_, writing.function, writing.user)
        return writing.gathered(False)

    def records_table(self, kind):
        """The records of a kind as a table, in their order: a column key and one for each field, named as it is.

        References are the keys of what they lead to, words of enumerations their names, booleans 1 and 0.
        Personal data is left out as by Session.export_records().

        Parameters:
        - kind: a kind's number

        Raises: NotFound for no such kind; Denied for a kind that is personal data, unless that was asked for;
        Misuse; NoMemory
        """
        core = self._core
        kind_ = _kind(kind, core)
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_records_table, self._pointer, kind_, out0)
        return _made['sdt_table'](core, out0[0])

    def import_csv(self, name, text, *, progress=None, source=None, fetched=None, note=None, processed=None,
            replace=None, dry_run=None, mixed=None, known_only=None, separator=None, decimal=None, thousands=None,
            codes=None, indicator=None, sheet=None, column_indicator=None, column_municipality=None,
            column_period=None, column_gender=None, column_value=None):
        """Reads observations from CSV, or from a sheet of a workbook (.xlsx, .ods), in one transaction.

        The header names the columns: indicator (also kpi, indikator), municipality (municipality_id, kommun,
        region), period (year, ar, år, tid), value (varde, värde) and, when there is one, gender (kon, kön),
        unless the options say which columns they are; other columns are left unread. It is the first of at
        most 32 rows that names all that is needed; titles above it are passed over.

        Without a column of values the file is wide, as tables for people are: with no column of periods, each
        column that is headed by a period holds that period's values; else with no column of municipalities,
        each that is headed by a municipality that one's; else each that is headed by one of Kolada's ids that
        indicator's. A municipality may be told by its name, a gender as Totalt, Kvinnor or Män. A row or a
        column of a sum ("Totalt", "Riket", "länet") is refused, unless there is such a record. Titles above
        the header are passed over, and so are rows of one text below the table, after an empty row or with a
        colon ("Källa: SCB"); both are told. Text is UTF-8, with or without a byte order mark, UTF-16 with
        one, or Windows-1252, and may be packed by gzip where the library is built with zlib. An empty value
        is a mark that it is missing, but nothing in a wide file; "-", "." and ".." are the marks of Kolada's
        tables.

        Other forms are read where they have one meaning: spaces around cells and between thousands, points or
        commas between thousands, a typographic minus, percent of an indicator in percent, words for a missing
        value, "Salems kommun", "0126 Huddinge", "T1 2023", dates that all end a period, genders in words.
        Each kind is a warning among the problems (status 0), with its count and first row. What has two
        meanings is refused, with both of them: the first thousands of rows decide for their column.

        The cells of a workbook are what they show: a number the shortest text of its value, a date an ISO
        date (or the month or the year, where its format has no more), a percentage with its sign, a code with
        the zeros that its format gives it; an error is the text that it shows. A workbook is read whole: at
        most 64 MiB of it, and 256 MiB as text. Where the library was built without libzip and libexpat it is
        refused.

        The result has one row: the integers rows, added, changed, deleted, unchanged, left_out. What was
        taken for what, and how many values of which unknown keys were left out, is in the list of problems
        (sdt_session_problems()) with the status ok.

        Options:
        - source: the key of a source; none by default
        - fetched: ISO date when the values were fetched; today by default
        - note: anything worth knowing; none by default
        - processed: 1 when the values were worked on here, 0 (default) when raw
        - replace: 1: cells that the file leaves out are deleted in the series it touches; 0 (default)
        - dry_run: 1: counts, and writes nothing; 0 (default)
        - mixed: 1: new values may be of another rhythm than their indicator's (values.h); 0 (default) refuses
          them
        - known_only: 1 leaves out values of indicators and areas that are not in the database, and counts
          them; 0 (default) refuses
        - separator: "," ";" "|" or a tab; found in the header line by default
        - decimal: "." or ","; by default what the numbers of the file leave no doubt about
        - thousands: "." or ",", the sign between thousands; the other one is then the decimal mark
        - codes: "repaired" reads 126 as 0126, where every code of the file is a number
        - indicator: key of the indicator of all values; where the file says it too, in a column or in
          headings, it is refused (Conflict)
        - sheet: the name of the sheet of a workbook; the first that is not hidden by default
        - column_indicator, column_municipality, column_period, column_gender, column_value: the file's own
          heading of that column, whatever its case, or its number from 1

        Parameters:
        - name: the file's name, for messages
        - text: the file's bytes

        Raises: the first problem's code with every problem in the list, each with row and column:
        InvalidSyntax, NotFound (an unknown column, indicator or municipality), InvalidValue, Exists (a cell
        twice); also LimitReached, Cancelled, Denied, Busy, Misuse, NoMemory. After any of them nothing has
        changed.
        """
        core = self._core
        data = _data(text)
        options = _options(("source", source), ("fetched", fetched), ("note", note), ("processed", processed),
            ("replace", replace), ("dry_run", dry_run), ("mixed", mixed), ("known_only", known_only),
            ("separator", separator), ("decimal", decimal), ("thousands", thousands), ("codes", codes),
            ("indicator", indicator), ("sheet", sheet), ("column_indicator", column_indicator),
            ("column_municipality", column_municipality), ("column_period", column_period), ("column_gender",
            column_gender), ("column_value", column_value))
        told = Progress(core, progress)
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_import_csv, self._pointer, _text(name), data, len(data), options, told.function,
            told.user, out0)
        return _made['sdt_table'](core, out0[0])

    def import_csv_from(self, name, reader, *, source=None, fetched=None, note=None, processed=None, replace=None,
            dry_run=None, mixed=None, known_only=None, separator=None, decimal=None, thousands=None, codes=None,
            indicator=None, sheet=None, column_indicator=None, column_municipality=None, column_period=None,
            column_gender=None, column_value=None):
        """As Session.import_csv(), for a file of any size: it is taken from a reader, piece by piece, and never
        held whole.

        The reader is called from this verb's own thread and may not use the session.

        Parameters:
        - name: the file's name, for messages

        Raises: as Session.import_csv(); IOFailed when the reader fails. After an error nothing has changed.
        """
        core = self._core
        told = Reader(core, reader)
        options = _options(("source", source), ("fetched", fetched), ("note", note), ("processed", processed),
            ("replace", replace), ("dry_run", dry_run), ("mixed", mixed), ("known_only", known_only),
            ("separator", separator), ("decimal", decimal), ("thousands", thousands), ("codes", codes),
            ("indicator", indicator), ("sheet", sheet), ("column_indicator", column_indicator),
            ("column_municipality", column_municipality), ("column_period", column_period), ("column_gender",
            column_gender), ("column_value", column_value))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_import_csv_from, self._pointer, _text(name), told.function, told.user, options, out0)
        return _made['sdt_table'](core, out0[0])

    def import_csv_explain(self, name, reader, *, source=None, fetched=None, note=None, processed=None,
            replace=None, dry_run=None, mixed=None, known_only=None, separator=None, decimal=None, thousands=None,
            codes=None, indicator=None, sheet=None, column_indicator=None, column_municipality=None,
            column_period=None, column_gender=None, column_value=None):
        """Tells how Session.import_csv_from() would read a file, and writes nothing: it reads the header and the
        three rows below it.

        The result has a row for each thing there is to tell, in this order; its integers are row and column
        of the file, and what says nothing is absent. By item:
        - sheet: of a workbook, its name in meaning, "1" for the first; or encoding and separator ("TAB" for a
          tab)
        - header: its row
        - column: each with its number, its heading, and in meaning what it was taken for: indicator,
          municipality, period, gender, value, or unread. A column of a wide table is a value, and what its
          heading says stands in indicator, municipality or period.
        - value: each of the three rows (several in a wide table) as understood: indicator, municipality,
          period, gender, and the number value or the text mark
        - decimal: the decimal sign, when a number has had one
        - note, problem: what an import would say of what has been read, in meaning

        Parameters:
        - name: the file's name, for messages

        Raises: also when the table has problems; what keeps a file from being read at all as for
        Session.import_csv_from(): InvalidSyntax, InvalidValue, IOFailed, LimitReached, Misuse, Denied,
        NoMemory
        """
        core = self._core
        told = Reader(core, reader)
        options = _options(("source", source), ("fetched", fetched), ("note", note), ("processed", processed),
            ("replace", replace), ("dry_run", dry_run), ("mixed", mixed), ("known_only", known_only),
            ("separator", separator), ("decimal", decimal), ("thousands", thousands), ("codes", codes),
            ("indicator", indicator), ("sheet", sheet), ("column_indicator", column_indicator),
            ("column_municipality", column_municipality), ("column_period", column_period), ("column_gender",
            column_gender), ("column_value", column_value))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_import_csv_explain, self._pointer, _text(name), told.function, told.user, options,
            out0)
        return _made['sdt_table'](core, out0[0])

    def export_year(self, year, *, writer=None):
        """Writes everything that is dated in a year, the rows of Session.year_wheel(), as a calendar (iCalendar,
        RFC 5545): meetings and conferences as events, what is to be done by a day as tasks.

        What has only a year is a task to be done by its end. Each keeps its UID, as in Session.export_ical().

        Parameters:
        - year: 1 to 9999

        Raises: InvalidValue for a year that is none; otherwise as Session.export_ical()
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_export_year, self._pointer, year, writing.function, writing.user)
        return writing.gathered(False)

    def export_waiting(self, *, writer=None, municipality=None, date=None, days=None, done=None):
        """Writes what waits on whom, the rows of Session.waiting(), as tasks of a calendar (iCalendar, RFC 5545)
        with their last days.

        Each keeps its UID, as in Session.export_ical().

        Raises: as Session.waiting() and Session.export_ical()
        """
        core = self._core
        options = _options(("municipality", municipality), ("date", date), ("days", days), ("done", done))
        writing = Writer(core, writer)
        core.call(_lib.sdt_export_waiting, self._pointer, options, writing.function, writing.user)
        return writing.gathered(False)

    def export_ical(self, first_year, last_year, *, writer=None):
        """Writes the conferences of some years as a calendar (iCalendar, RFC 5545): an event for each edition,
        on its day; while the day is not set, a task to be done by the end of its year.

        Each has its hosts, theme, partners and place, is tentative until its hosts are decided, and cancelled
        when it is not held. An edition keeps its UID, so that a later export changes the event in a calendar
        rather than adding one.

        Parameters:
        - first_year: the first year
        - last_year: the last year

        Raises: IOFailed when the writer refuses; Misuse for None or with no database; Busy; NoMemory
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_export_ical, self._pointer, first_year, last_year, writing.function, writing.user)
        return writing.gathered(False)

    def import_kolada(self, files, *, progress=None, source=None, dry_run=None, fetched=None, note=None,
            processed=None, replace=None, mixed=None, known_only=None, replace_records=None):
        """Reads answers of Kolada's interface, v3 or v2, together, in one transaction: values, indicators,
        municipalities and regions, groups.

        Their order does not matter, so the pages of an answer, or a whole folder of answers, may come as they
        are.

        Indicators, areas and groups become records, or change those there are: what Kolada says is set, and
        what was written here beside it stays. So does a title, a description, a subject or a name that was
        written here instead of Kolada's, as the history tells, and an indicator whose id Kolada has given to
        something else, by its title: the list of problems names them with the status ok. A unit that a title
        ends in ("andel (%)", "kr/inv", "antal") is that of an indicator without one. A group's members become
        those that Kolada names. Values become one batch: genders in any order, a null is the mark that status
        tells, else missing, and what is marked as deleted is deleted. Values of groups are means that Kolada
        made; they are counted and not kept. An id that is not in the database is refused, once each, with the
        number of its values and the commands that fetch it; nothing is fetched from here. With known_only the
        list of problems has, with the status ok, how many values of each id were left out.

        The result has one row: the integers added, changed, deleted, unchanged (records), values_added,
        values_changed, values_deleted, values_unchanged, values_left_out, values_of_groups.

        Options:
        - source: as for Session.import_csv(), by default the source kolada if the database has it; also that
          of indicators that have none
        - dry_run: 1 writes nothing; records are counted too
        - fetched, note, processed, replace, mixed, known_only: as for Session.import_csv()
        - replace_records: 1 lets what was written here give way to what Kolada says; 0 by default

        Parameters:
        - names: count names, for messages
        - texts: count texts, UTF-8 with or without a byte order mark

        Raises: the first problem's code with every problem in the list: InvalidSyntax, NotFound (an unknown
        id), InvalidValue, Required, Exists (a cell twice), BrokenReference; also LimitReached, Cancelled,
        Denied, Busy, Misuse, NoMemory. After any of them nothing has changed.
        """
        core = self._core
        count, names, texts, sizes = _files(files)
        options = _options(("source", source), ("dry_run", dry_run), ("fetched", fetched), ("note", note),
            ("processed", processed), ("replace", replace), ("mixed", mixed), ("known_only", known_only),
            ("replace_records", replace_records))
        told = Progress(core, progress)
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_import_kolada, self._pointer, count, names, texts, sizes, options, told.function,
            told.user, out0)
        return _made['sdt_table'](core, out0[0])

    def search(self, words, *, kind=None, most=None):
        """Searches keys and all texts of the records.

        A record is found when every word that is asked for begins a word of it, whatever the case of the
        letters; å, ä and ö are letters of their own. First come those whose key is what is asked for, then
        those whose title has all the words, then the others; by kind, and then in the Swedish order of
        titles.

        Columns: kind, key, title (text), field (text, the name of the field in which the first of the words
        stands; "key" for the key), label (text, what people call that field), excerpt (text, of that field
        what is about the word).

        Options:
        - kind: the name of a kind; all by default
        - most: how many at most, 1 to 10000; 50 by default

        Parameters:
        - words: what to search for

        Raises: InvalidValue when there is no word in words, and for a value that an option does not allow;
        NotFound for no such kind; Misuse for None, a wrong list of options or no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        options = _options(("kind", kind), ("most", most))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_search, self._pointer, _text(words), options, out0)
        return _made['sdt_table'](core, out0[0])

    def followup_labels(self, municipality=None, form=None):
        """The words that a municipality says for the statuses: its own, else the cooperation's, else the
        library's.

        Own words are Swedish: in English the library's stand.

        One row for each status, in the order of its table: status, label, colour (texts), own (0 or 1).

        Parameters:
        - municipality: key of the one who speaks; None for the whole cooperation
        - form: "plain" (also for None), "forecast" or "final"

        Raises: NotFound naming the nearest keys; InvalidValue for no such form; Misuse for None or no
        database; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_followup_labels, self._pointer, _text(municipality), _text(form), out0)
        return _made['sdt_table'](core, out0[0])

    def assess(self, kind, key, *, municipality=None, as_of=None, gender=None, coverage=None, method=None,
            occasion=None, plan=None, form=None, known=None):
        """Assesses a part of the programme, from it down to its leaves.

        A leaf is an indicator that a measure ties to a sub-goal or an objective, for one municipality. With
        no municipality asked for, a measure is a node with a leaf for each member of the cooperation on the
        report's day, so that nothing is averaged out of sight. An objective that belongs to one municipality
        counts for that one only.

        A leaf's target is the municipality's own if it has one, else the common one, and for the gender that
        is asked for; of several, the nearest one with a period at or after the report's (the latest value's,
        when the report has none), else the last. A measure without a method is linear, or directional when
        its target is only a wanted direction. Labels of the municipality, else of all, stand for the
        library's words when the session is in Swedish. Judgements are those made for the occasion: of the
        municipality, or of the whole cooperation when none is asked for.

        One row per node, each after its parent, with the columns of Tree.run() and those of Assessment.run()
        that it lacks. Instead of id there are kind, key, title, municipality and indicator (texts, the last
        two keys of a leaf, or of a measure's indicator). A leaf's kind is measure or indicator, or
        municipality when there is one for each. method is the leaf's method, or the way its parts were put
        together; source the line that the latest value's source asks for, or its name, or that the value was
        worked on here; processed 0 or 1; unit (text) is the indicator's, and so is decimals (integer) unless
        more are needed: rounded to so many, no two numbers of the row look alike that are not equal. Below 0
        it is the most of them, as few as needed being shown; it is absent where those will do that people
        want of a number that nobody has said it of: none from 1 000, one from 10, two from 0.1, and the first
        two digits of what is smaller.

        Options:
        - municipality: key; all members when not given, each with leaves of its own
        - as_of: the report's period, nothing after which counts; the occasion's when not given, else each
          series' last
        - gender: T (default), K or M
        - coverage: as SDT_TREE_COVERAGE
        - method: as SDT_TREE_METHOD
        - occasion: key of a report occasion: its period, the form of its labels, the judgements made for it
        - plan: key of the plan whose objectives count; those of each body's latest plan up to the report's
          year when not given
        - form: as SDT_TREE_FORM; the occasion's when not given
        - known: ISO date: values as known at the end of that day

        Parameters:
        - kind: the node's kind: programme, area, focus_area, goal, sub_goal, objective, measure or indicator
        - key: the node's key

        Raises: NotFound for unknown keys, naming the nearest; InvalidValue for a text an option does not
        allow, or bad_weight; Misuse for None, a wrong list of options, a kind that cannot be assessed, or no
        database; NoMemory
        """
        core = self._core
        kind_ = _kind(kind, core)
        options = _options(("municipality", municipality), ("as_of", as_of), ("gender", gender), ("coverage",
            coverage), ("method", method), ("occasion", occasion), ("plan", plan), ("form", form), ("known",
            known))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_assess, self._pointer, kind_, _text(key), options, out0)
        return _made['sdt_table'](core, out0[0])

    def assess_lineage(self, sub_goal, municipality, until):
        """A sub-goal through the years, across the renewals of the programme: the status of each year, of the
        sub-goal itself or, in years of an earlier programme, of those that it carries on (see the kind
        succession), of theirs, and so on.

        One row for each year and sub-goal, from the first year of the earliest programme. A year belongs to
        the last of these programmes that had begun by then. Columns: year (integer), programme,
        programme_title, sub_goal, title (texts); status, label, reason_text, explanation (texts), leaves,
        assessed (integers) and score (number) as those of Session.assess().

        Parameters:
        - sub_goal: the sub-goal's key
        - municipality: key; None for all members
        - until: the last year; 0 for that of Session.latest_year()

        Raises: NotFound for unknown keys, naming the nearest, and when there is no value; Misuse for None or
        no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_assess_lineage, self._pointer, _text(sub_goal), _text(municipality), until, out0)
        return _made['sdt_table'](core, out0[0])

    def statuses(self, indicator=None, *, municipality=None, as_of=None, gender=None, known=None):
        """The status of every stored series at once: the answers of Session.assess() for the leaves of each
        indicator, without labels, judgements, sources and words.

        Ask Session.assess() to have one of them explained.

        One row for each indicator and municipality with a stored cell of the gender that is asked for,
        whether it is a member or not, in order of the bytes of the indicators' and then the municipalities'
        keys. As no measure is asked about, its method and limits are not known: a status is linear, or
        directional when its target is only a wanted direction. Texts: indicator and municipality (keys),
        status, reason, base_period, latest_period, target_period. Numbers: base_value, latest_value, target,
        part_target, share, elapsed, pace. Integer: decimals, as for Session.assess(). Where latest_parts
        (text) is there, the latest value is of those parts of a year, and part_target is what it is held
        against; the target is the whole year's. What has no value is absent.

        Parameters:
        - indicator: key of the only indicator; None for all of them

        Raises: NotFound for unknown keys, naming the nearest; InvalidValue for a text an option does not
        allow; Misuse for None, a wrong list of options or no database; NoMemory
        """
        core = self._core
        options = _options(("municipality", municipality), ("as_of", as_of), ("gender", gender), ("known", known))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_statuses, self._pointer, _text(indicator), options, out0)
        return _made['sdt_table'](core, out0[0])

    def history_changes(self, kind=None, key=None, *, from_date=None, until_date=None, actor=None, verb=None):
        """What has been changed, field by field, oldest first: a row for each field that a line of the history
        changed, in the session's language.

        sdt_history() tells the same as whole records. A batch of values that changed some has a line of the
        kind "observation", with its number for a key, and how many it changed.

        Columns: entry (integer), at (UTC), actor, verb, kind, key, title (text; what the record was called
        after the change), change (text: "created", "changed" or "deleted"), field (its name; "key" where the
        record got a new one), label (what people call the field), before, after (text, absent where the field
        was; words by their labels, references by title and key), personal (integer, 1 when the field is
        personal data).

        Options:
        - from_date, until_date: the first and the last day, ISO; all by default
        - actor: who did it; all by default
        - verb: what was done, such as "delete"; all by default

        Parameters:
        - kind: a kind's number; 0 for all kinds
        - key: a key that the record has or had; None for all records

        Raises: NotFound for no such kind, and for a key of a kind that no record ever had; InvalidValue for a
        day that is none; Misuse for None, a wrong option or no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        kind_ = _kind(kind, core, True)
        options = _options(("from_date", from_date), ("until_date", until_date), ("actor", actor), ("verb", verb))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_history_changes, self._pointer, kind_, _text(key), options, out0)
        return _made['sdt_table'](core, out0[0])

    def changes(self, since=None, *, kind=None, most=None):
        """What has been changed since an entry of the history, oldest first, so that a screen can show what is
        new: one row for each change of a record, and for each import of values.

        To go on, ask with the entry of the last row.

        Columns: entry (integer), at (UTC), actor, verb, kind, key (text; of an import of values "observation"
        and its number), change (text: "created", "changed" or "deleted"), revision (integer, of the record
        now; absent when it is gone, and of an import).

        Options:
        - kind: the name of a kind; all, and imports of values, by default
        - most: how many rows at most, 1 to 100000; 1000 by default

        Parameters:
        - since: the entry after which changes are asked for; 0 for all, or one of Session.changes_newest()

        Raises: NotFound for no such kind; InvalidValue for a value that an option does not allow; Misuse for
        None, a wrong list of options or no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        options = _options(("kind", kind), ("most", most))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_changes, self._pointer, since or 0, options, out0)
        return _made['sdt_table'](core, out0[0])

    def changes_newest(self):
        """The newest entry of the history.

        Raises: Misuse for None or no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        out0 = _new("int64_t *")
        core.call(_lib.sdt_changes_newest, self._pointer, out0)
        return out0[0]

    def watch(self):
        """Watches a database that others write.

        The descriptor can be read from (poll(), an event loop) once somebody has committed a change, this
        session too; then ask Session.changes(), after which it waits for the next. It is the library's: it is
        neither read from nor closed, and is valid until the database is closed or Session.changes() fails
        with IOFailed, after which it is asked for again.

        A database in a file tells nobody, and neither does a server that only replays another: the descriptor
        is then -1, and Session.changes() is to be asked now and then.

        On a server of PostgreSQL whoever listens on the channel "sodertorn" is told, in any language: of each
        change as {"kind": ..., "key": ..., "revision": ...}, without a revision when it is gone; of
        transactions of more than a hundred, {"more": true} after these.

        Raises: Misuse for None or no database; IOFailed; NoMemory
        """
        core = self._core
        out0 = _new("int *")
        core.call(_lib.sdt_watch, self._pointer, out0)
        return out0[0]

    def undo(self, kind, key):
        """Undoes the last change of a record by a new one: a record that was new is deleted, one that was
        changed gets the values it had, one that was deleted comes back under its key.

        To undo that, undo again. What refers to the record or is closed stands in the way as it does for any
        change.

        Parameters:
        - kind: a kind's number
        - key: the key of the record, or that of one that was deleted

        Raises: NotFound when there is nothing of that key; BrokenReference when something refers to a record
        that would be deleted, or what was referred to is gone; Exists when the key has been taken since;
        Denied by scope, for what is closed, and where personal data was erased; Required and InvalidValue
        when the record as it was would not do today; Misuse; IOFailed; Busy; NoMemory. After any of them
        nothing has changed.
        """
        core = self._core
        kind_ = _kind(kind, core)
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_undo, self._pointer, kind_, _text(key), out0)
        return _made['sdt_table'](core, out0[0])

    def referrers(self, kind, key):
        """What refers to a record, and so keeps it from being deleted: by kind as the schema has them, then by
        key.

        Columns: kind, key, title (of the record that refers), field, label (the field by which it does; what
        people call it).

        Parameters:
        - kind: a kind's number
        - key: the record's key

        Raises: NotFound, naming the nearest keys; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        kind_ = _kind(kind, core)
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_referrers, self._pointer, kind_, _text(key), out0)
        return _made['sdt_table'](core, out0[0])

    def get_named(self, kind, name):
        """Reads a record by its key, or by what it is called when no key is that: its title, whatever the case
        of its letters, where one record alone has it.

        Parameters:
        - kind: a kind's number
        - name: the key or the title, such as "0126" or "Huddinge"

        Raises: NotFound, naming the nearest; InvalidValue when several are called that, with their keys;
        Misuse; NoMemory
        """
        core = self._core
        kind_ = _kind(kind, core)
        out0 = _new("sdt_record **")
        core.call(_lib.sdt_get_named, self._pointer, kind_, _text(name), out0)
        return _made['sdt_record'](core, out0[0])

    def schema_write_json(self, *, writer=None):
        """The whole schema as JSON, for generators of bindings and forms.

        Raises: Misuse for None; IOFailed when the writer refuses; NoMemory
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_schema_write_json, self._pointer, writing.function, writing.user)
        return writing.gathered(False)

    def matter_propose(self, role, title, *, key=None, subject=None, cooperation=None, proposed=None, deadline=None,
            rule=None, decision=None, text=None, reference=None):
        """Puts a matter to the members.

        The result is the table of Session.matter_adoptions().

        Options:
        - key: by default the subject's key and ".1", or the role and the day
        - subject: the key of what is decided on, as the role says: a programme, an amendment, an effort, a
          plan or a governing document
        - cooperation: by default the subject's, or the only one
        - proposed: the day it is put to the members; today by default
        - deadline: the last day for their decisions; of an effort by default its own
        - rule: "all", "majority" or "adopters"; by default the cooperation's
        - decision: the key of the decision to put it forward
        - text: the proposal
        - reference: where the papers are

        Parameters:
        - role: "programme", "amendment", "consultation", "budget", "agreement" or "other"
        - title: what the members are to decide on

        Raises: NotFound, naming the nearest keys; Exists when the subject has been put to the members already
        (see Session.matter_next_round()); InvalidValue for a role, a rule or a date that is none, for a
        deadline before the proposal, and when no cooperation follows; BrokenReference; Denied by scope or
        when the database is read-only; Misuse for None, an option that there is not, or with no database;
        Busy; IOFailed; NoMemory. After any of them nothing has changed.
        """
        core = self._core
        options = _options(("key", key), ("subject", subject), ("cooperation", cooperation), ("proposed",
            proposed), ("deadline", deadline), ("rule", rule), ("decision", decision), ("text", text),
            ("reference", reference))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_matter_propose, self._pointer, _text(role), _text(title), options, out0)
        return _made['sdt_table'](core, out0[0])

    def matter_decide(self, matter, municipality, outcome, *, date=None, before=None, paragraph=None,
            reference=None, text=None, decision=None):
        """Records what one municipality decided on a matter.

        The decision belongs to the matter that is named; where a programme or another subject is, to its
        round of that day. What counts is a municipality's last decision in a round. A session with a
        municipality's scope may record that municipality's own decision.

        The result is the table of Session.matter_adoptions(), of the decision's round.

        Options:
        - date, before: one of them must be there: the day, or where that is not known a day before which it
          was taken
        - paragraph: of the minutes
        - reference: where the minutes are
        - text: the reservation, the addition, or why it said no
        - decision: the key of the decision in full

        Parameters:
        - matter: the key of the matter, or of a programme, an amendment, an effort, a plan or a governing
          document
        - municipality: the municipality's key
        - outcome: "adopted", "adopted_with_reservation", "adopted_with_addition" (these two want a text),
          "rejected" or "referred_back"

        Raises: NotFound, naming the nearest keys; InvalidValue for a date or an outcome that is none, for a
        day before the proposal or after a later round was put, naming that, and for a municipality that was
        no member then; Required for no text where one is wanted, and for neither or both of date and before;
        Exists for a second decision on the same day; Denied by scope or when the database is read-only;
        Misuse for None, an option that there is not, or with no database; Busy; IOFailed; NoMemory. After any
        of them nothing has changed.
        """
        core = self._core
        options = _options(("date", date), ("before", before), ("paragraph", paragraph), ("reference", reference),
            ("text", text), ("decision", decision))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_matter_decide, self._pointer, _text(matter), _text(municipality), _text(outcome),
            options, out0)
        return _made['sdt_table'](core, out0[0])

    def matter_next_round(self, matter, *, key=None, title=None, rule=None, text=None, proposed=None, deadline=None,
            decision=None, reference=None):
        """Puts a matter to the members again, after a rejection, a referral or a withdrawal.

        What was decided in the earlier round stays with it. A programme that was decided on without a matter
        gets one for that round.

        Options:
        - key: by default the earlier one's with the number of the round
        - title, rule: by default the earlier one's
        - text: what is new
        - proposed, deadline, decision, reference: as for Session.matter_propose()

        Parameters:
        - matter: the key of the earlier round, or of what it is about

        Raises: as Session.matter_propose(); InvalidValue when it is in force, or nobody has said no; Exists
        when it has a later round
        """
        core = self._core
        options = _options(("key", key), ("title", title), ("rule", rule), ("text", text), ("proposed", proposed),
            ("deadline", deadline), ("decision", decision), ("reference", reference))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_matter_next_round, self._pointer, _text(matter), options, out0)
        return _made['sdt_table'](core, out0[0])

    def matter_withdraw(self, matter, date=None):
        """Takes a matter back: it is not waited for any more, and can no longer come into force.

        Parameters:
        - matter: the matter's key, or that of what it is about, for its round of that day
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: NotFound, naming the nearest keys; InvalidValue for a date that is none or before it was put
        to the members, and when it is in force; Exists when it was withdrawn or has a later round; Denied by
        scope or when the database is read-only; Misuse for None or with no database; Busy; IOFailed;
        NoMemory. After any of them nothing has changed.
        """
        core = self._core
        core.call(_lib.sdt_matter_withdraw, self._pointer, _text(matter), _text(date))

    def matters(self, date=None):
        """All joint matters that had been put to the members by a day, round by round in the order in which they
        were proposed; first the programmes that were decided on without a matter.

        Columns: matter (text, absent for a programme without one), title, role (text), round (integer, from
        1), kind, subject, subject_title (text, of what it is about, absent when that is no record), proposed,
        deadline (text), state (text: "waiting"; "in_force"; "succeeded", when a later programme has taken the
        place of the one that it is, or amends; "refused", when it cannot come into force any more;
        "withdrawn"; "replaced" by a later round), in_force (text, since when), rule (text), members, yes,
        reservations, additions (integer: those that were asked, how many have said yes, and how many of those
        with a reservation or an addition), rejected, referred_back, undecided (integer), overdue (integer:
        days past the deadline while somebody is left, absent otherwise), waits_on (text, the names of who has
        not decided; absent when nobody is waited for), in_force_text (text, since when in the session's
        language: of a decision of which only the day before which it was taken is known, in_force is the
        latest that it can be, and this says so), succeeded_by, succeeded_by_title, succeeded_text (text, by
        which programme it was succeeded, and since when).

        Those that were asked are the members of the day; but of a matter that is in force, those of the day
        it came into force (by the rule "adopters" still those of the day, each with a say of its own), and of
        a round that was withdrawn or replaced, those of the day that ended it. Their decisions are the last
        that each has taken by the day.

        Parameters:
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: InvalidValue for a date that is none; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_matters, self._pointer, _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def matter_adoptions(self, matter, date=None):
        """What each municipality had decided on a matter by a day: one row for each that was asked (see
        Session.matters()), in the Swedish order of their names, then others that decided while they were
        members.

        Columns: municipality, name (text), adopted (integer 0 or 1), outcome, date, paragraph, reference,
        before, text (text, absent when it has not decided; before is the day before which it decided, when
        the day itself is not known), member (integer, 1 for one of the day), matter (text, the key of the
        round; absent for a programme without one), asked (integer, 1 for those that are counted).

        Parameters:
        - matter: the key of the matter; or of what it is about, whose round of the day is told
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: as Session.matters(); NotFound, naming the nearest keys
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_matter_adoptions, self._pointer, _text(matter), _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def bodies(self, date=None):
        """The bodies that there were on a day, each above those that answer to it, siblings by their words of
        role and then by name.

        Columns: body, name, role (text), level (integer, 1 for one that answers to none of them), seats
        (integer: of the day), missing (integer: members without a seat, where each is to have one), chair
        (text: the municipality, or else the office, that chaired it that day), next_meeting (text: the day of
        the next planned meeting from the day on).

        Parameters:
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: InvalidValue for a date that is none; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_bodies, self._pointer, _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def seats(self, *, body=None, municipality=None, person=None, role=None, date=None):
        """Seats over all bodies and all time: where a municipality or a person sat, and when.

        By body, then by the first day, unknown ones first.

        Columns: body, body_name, municipality, name, role, office, person, seat, since, until (text, absent
        where there is none), held (integer, 1 when it is held on the day of the option date, or else today).

        Options:
        - body, municipality, person: keys; the seats of all by default
        - role: a word of the field, such as "chair"; all by default
        - date: ISO; only the seats of that day; of all time by default

        Raises: NotFound for a key that is none, naming the nearest; InvalidValue for a role or a date that is
        none; Misuse; IOFailed; Busy; NoMemory
        """
        core = self._core
        options = _options(("body", body), ("municipality", municipality), ("person", person), ("role", role),
            ("date", date))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_seats, self._pointer, options, out0)
        return _made['sdt_table'](core, out0[0])

    def vacancies(self, date=None):
        """Which members had no seat on a day, in the bodies that have one for each: over all of them.

        Columns, all text: body, body_name, municipality, name, last (when the last seat that the municipality
        had there ended: the first day without it; absent when it never had one).

        Parameters:
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: as Session.bodies()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_vacancies, self._pointer, _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def chairs(self, body):
        """Who led a body over time: its chairs and vice chairs, oldest first.

        Columns: role, municipality, name, office, person, seat, since, until (text), mid_year (integer, 1
        when it took over from another of the role within a calendar year, on a day other than its first), gap
        (integer: days without any of the role before it; absent for the first and where a day is not known),
        overlaps (integer, 1 when another of the role had not ended yet).

        Parameters:
        - body: the body's key

        Raises: NotFound, naming the nearest keys; and as Session.bodies()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_chairs, self._pointer, _text(body), out0)
        return _made['sdt_table'](core, out0[0])

    def meetings(self, body):
        """The meetings of a body, oldest first.

        Columns: meeting, date, until, title, role, status, place, reference (text), agenda, decisions
        (integer: how many), present, absent (integer: seats that were taken, by someone there, from afar or a
        substitute, and that were not; absent while nothing is recorded).

        Parameters:
        - body: the body's key

        Raises: as Session.chairs()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_meetings, self._pointer, _text(body), out0)
        return _made['sdt_table'](core, out0[0])

    def meeting(self, meeting):
        """One meeting whole: its agenda in order, then the decisions taken there that no line of the agenda
        names, then each seat of the body on its day and whether it was taken.

        Columns: part (text: "agenda", "decision" or "seat"), position (integer, of an agenda line), key,
        title (text; of a seat its municipality or office), outcome (text: of the decision of the line, or of
        the decision), paragraph, decision, matter (text, keys), presence (text, of a seat; absent when it was
        not recorded), role (text, of a seat), note (text).

        Parameters:
        - meeting: the meeting's key

        Raises: as Session.chairs()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_meeting, self._pointer, _text(meeting), out0)
        return _made['sdt_table'](core, out0[0])

    def occasion_freeze(self, occasion):
        """Freezes an occasion, in one transaction.

        Copied are: the whole assessment of the programme with its values, targets, limits, words and
        explanations, for the cooperation and for each member of the day; who had reported what (both in
        Swedish and in English); the indicators that came and went; the series of all followed indicators and
        of the population, for the members; and the records that a report names. From then on Session.assess()
        answers from the copy, and nothing of the occasion can be changed: neither it nor its judgements.

        Parameters:
        - occasion: its key

        Raises: NotFound naming the nearest keys; Exists when it is frozen already; Denied by scope;
        InvalidValue as Session.assess(); Misuse; Busy; IOFailed; NoMemory. Nothing is written then.
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_occasion_freeze, self._pointer, _text(occasion), out0)
        return _made['sdt_table'](core, out0[0])

    def occasion_reporting(self, occasion, municipality=None):
        """Who has reported what, and who has not.

        One row for each indicator that is followed up and each municipality it is followed up for, and one
        for each objective that nothing measures, in the order of the programme. An indicator is due for the
        last whole period, of the sort its series has, at the end of the occasion's: for 2024T2 a yearly one
        for 2023. It is reported when there is a value, the answer that it is secret or not applicable, or a
        judgement of it; an objective when somebody has judged it.

        Texts: municipality, name, kind (indicator or objective), key, title, owner and owner_name (the body
        that answers for it), due (a period), reason and reason_text (missing, non_response, no_value or
        not_judged), latest_period (of a value), expected (the day of the next publication, when that is after
        the cut-off). Integer: reported (0 or 1). Of a frozen occasion as it was.

        Parameters:
        - occasion: its key
        - municipality: key of the one whose rows are wanted; None for all

        Raises: NotFound naming the nearest keys; Misuse; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_occasion_reporting, self._pointer, _text(occasion), _text(municipality), out0)
        return _made['sdt_table'](core, out0[0])

    def occasion_changes(self, occasion):
        """The indicators that have come and gone since the plan: measures of the programme whose first day, or
        first day no longer, is after the plan was decided (else the first day of its year, or of the
        programme's when the occasion has no plan) and no later than the cut-off.

        Texts: change (added or removed), change_text (the word for it), date, indicator, title, kind, key and
        part (the sub-goal or objective it was followed up for), note (why). Of a frozen occasion as it was.

        Parameters:
        - occasion: its key

        Raises: NotFound naming the nearest keys; Misuse; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_occasion_changes, self._pointer, _text(occasion), out0)
        return _made['sdt_table'](core, out0[0])

    def occasion_table(self, occasion, name, municipality=None):
        """A table that was copied when an occasion was frozen.

        Parameters:
        - occasion: its key
        - name: "assessment" (as Session.assess() of the programme), "reporting", "changes", "values" (as
          Session.values()), or a kind, with the key and the fields as columns
        - municipality: whose "assessment"; None for the cooperation's, and for all others

        Raises: NotFound for unknown keys, for an occasion that is not frozen, and for a table that was not
        copied; Foreign when the copy is damaged; Misuse; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_occasion_table, self._pointer, _text(occasion), _text(name), _text(municipality), out0)
        return _made['sdt_table'](core, out0[0])

    def person_document(self, person):
        """All that is held on a person, for the one who asks what it is.

        Columns, all text, absent where they say nothing: part (see below), kind, key, title (of the record
        that a row is of), field, label (of the field; what people call it), before, value (for people), at
        (UTC), actor. By part, in this order:
        - record: each field of the person
        - reference: each field of each record that refers to the person, such as a seat
        - history: each change of the person, and of a reference to the person, as Session.history_changes()
          tells it
        - acted: how many lines of the history have the person's name or address as who acted, in value
        - mention: a text of another record in which a name, an address or a telephone number of the person
          stands

        Parameters:
        - person: the person's key

        Raises: NotFound, naming the nearest keys; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_person_document, self._pointer, _text(person), out0)
        return _made['sdt_table'](core, out0[0])

    def person_erase(self, person, *, name=None):
        """Erases the personal data of a person, in the records and in the whole history, in one transaction.

        The person stays as a record with another name, a new key that says nothing, and the day of the
        erasure; so seats and activities, and their history, stay what they were: held by someone. The erasure
        stands in the history, without what was erased. When the transaction has been kept, the file is
        written anew, so that nothing is left among its bytes; when others keep it from being so, that is a
        problem with the status ok, and the next erasure does it. A copy that was made before is another file.

        The result has a row for the person ("record"), with its new key, and in count how many lines of the
        history were rewritten; one for each record that still refers to it ("reference"); and one for each
        text in which a name, an address or a telephone number still stands ("mention"): such a text is a
        person's to judge, and is left as it is.

        Columns: what, kind, key, title, field, label (text), count (integer).

        Options:
        - name: what the person is called from now on, such as a pseudonym; "Raderad person" or "Erased
          person" by default

        Parameters:
        - person: the person's key

        Raises: NotFound, naming the nearest keys; Exists when it was erased before; InvalidValue for a name
        that will not do; Denied by scope, or when the database is read-only; Misuse; IOFailed; Busy;
        NoMemory. After any of them nothing has changed.
        """
        core = self._core
        options = _options(("name", name))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_person_erase, self._pointer, _text(person), options, out0)
        return _made['sdt_table'](core, out0[0])

    def persons_due(self, date=None):
        """The persons whose data was to be erased before a day, the longest overdue first.

        Columns: person, name, municipality, municipality_name, retain_until (text), days (integer: how many
        the day is past it), seats (integer: that the person holds on the day).

        Parameters:
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: InvalidValue for a date that is none; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_persons_due, self._pointer, _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def persons_clear(self, date=None):
        """Erases all persons that Session.persons_due() tells, in one transaction.

        Parameters:
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: as Session.person_erase(), and InvalidValue for a date that is none
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_persons_clear, self._pointer, _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def plans(self, *, plan=None, year=None, body=None, on=None):
        """Plans as trees on a day: each plan, its objectives, their activities, and their milestones; a parent
        before its children, children by position and key.

        Plans go by year, operational before action plans, then in the Swedish order of their titles. After
        its own objectives an action plan has those of other plans that its activities serve. An activity
        stands once: in its own plan, when that is among the plans too.

        Columns: level (integer, 1 for a plan), kind, key, title (text), parent (integer, row of the parent;
        -1 for a plan), plan (text, what it stands in), year (integer), body, municipality (text), responsible
        (text: the body's name, of an activity the role), starts, ends (text), status (text, as recorded),
        state (text), finished (text, the day it was finished, reached or closed), serves_kind, serves,
        serves_title (text: what an objective makes concrete), carried_from, carried_to (text), activities,
        done, late, milestones, milestones_late (integer, what is below a row; absent of a milestone), note
        (text), name (text, the municipality's). What is not there is absent. A person's name never is.

        The state of a plan is "open" or "closed". That of an activity is as recorded, "not_started",
        "ongoing" or "delayed"; "late" when its last day, or else the year of its plan, has passed; "done", or
        "done_late" when it was finished after its last day; "stopped"; "carried" when a plan whose year has
        begun goes on with it, and until then "coming" in that plan; "left" when it was unfinished as its plan
        was closed. That of a milestone is "coming", "late", "done" or "done_late", and that of its activity
        where this was stopped, carried, left or coming before the milestone was reached.

        Days that lie ahead of the day asked for have not come: what was finished later was not finished.

        Options:
        - plan: key of a plan; by default those of the year
        - year: 1 to 9999; by default that of the day, and earlier plans in which something is unfinished
        - body: key of the body whose plans they are, such as a network
        - on: the day, ISO; today (SDT_OPTION_TODAY) by default

        Raises: NotFound, naming the nearest keys; InvalidValue for a year or a date that is none; Misuse;
        IOFailed; Busy; NoMemory
        """
        core = self._core
        options = _options(("plan", plan), ("year", year), ("body", body), ("on", on))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_plans, self._pointer, options, out0)
        return _made['sdt_table'](core, out0[0])

    def plan_costs(self, plan):
        """What a plan was to cost and what it came to: a row for each budget line, by position and key, and at
        last the sum.

        Columns: line (text, a key; absent of the sum), title (text), amount (number, kronor; absent of the
        sum of a plan that has no lines), outcome (number, kronor; absent while it is not known), difference
        (number, outcome less amount; of the sum only of lines that have an outcome), shared, indicator
        (text), year (integer), note (text), budget (number, of the sum: what the plan itself says that it
        costs, which may be another).

        Parameters:
        - plan: the plan's key

        Raises: NotFound, naming the nearest keys; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_plan_costs, self._pointer, _text(plan), out0)
        return _made['sdt_table'](core, out0[0])

    def plan_shares(self, plan):
        """What each member pays of a plan: for each budget line a row for each municipality that was a member
        some day of the plan's year, in the Swedish order of their names; then a row with the sum of each.

        A line is shared as it says. "equally": as much each. "by_values": by the values of its indicator, or
        of the one marked as the population, in the year that the line states. "by_cost_share": by the share
        of costs of each membership, of two in the year the last; shares may be rounded to two decimals.

        Shares are whole kronor, or öre when the amount has öre, and sum to the amount exactly, by the method
        of the largest remainder (Hamilton's): each pays the whole units of its exact share, and what is left
        is paid, a unit each, by those with the largest remainders, by key where those are equal. An income is
        shared as a cost of the same size is. The outcome is shared in the same way.

        A line that cannot be shared keeps no other from being so. Instead of its shares it has a row for each
        thing that it lacks: a value or a share of costs of a member, shares of costs that sum to 100 %, a
        year, an indicator, members, or an amount without fractions of an öre. The sums are then of the lines
        that could be shared; where none could, and of a plan that has no lines, there are no sums.

        Columns: line (text, a key; absent of a sum), title, municipality, name (text), weight (number: 1, the
        value, or percent; absent of a sum), amount, outcome (number, kronor; outcome is absent while it is
        not known), problem (text, only where a line cannot be shared: why, and what can be done; the
        municipality is then that which lacks something, or absent, and so are weight, amount and outcome).

        Parameters:
        - plan: the plan's key

        Raises: as Session.plan_costs()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_plan_shares, self._pointer, _text(plan), out0)
        return _made['sdt_table'](core, out0[0])

    def plan_carry(self, from_, to):
        """Carries what is unfinished in a plan over into that of a later year, as new records: each activity
        that is neither done nor stopped, its objective, and its milestones that were not reached.

        The new activity names the old one (carried_from), and the later plan the earlier (follows). Days and
        status stay as they were, so what was late stays late until it is given another day. What was carried
        before is not carried again: a second call writes nothing.

        An objective that is alike in the later plan is used; where the later plan is of another programme,
        the objective goes to the one sub-goal that its own lives on in (a succession), or to the programme.
        An activity in an action plan comes under the objective of the plan that follows upon its objective's
        plan, so plans with objectives are carried first. Measures and targets stay with the old objectives.

        Columns of the result, all text: kind, key, title (of the old record), outcome ("carried"; "already";
        "done"; "stopped"; "other_plan" for an activity that stands in another plan; "no_later_plan" or
        "no_later_goal" when there is nowhere to carry it), to (key of the record that goes on with it),
        reason (the outcome in words).

        Parameters:
        - from: key of the earlier plan, which may be closed
        - to: key of the later one

        Raises: NotFound, naming the nearest keys; InvalidValue when the later plan is not of a later year, is
        of another role or cooperation, or follows upon another plan; Denied when it is closed, by scope, or
        when the database is read-only; Misuse for None or with no database; Busy; IOFailed; NoMemory. After
        any of them nothing has changed.
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_plan_carry, self._pointer, _text(from_), _text(to), out0)
        return _made['sdt_table'](core, out0[0])

    def plan_close(self, plan, date, *, decision=None, leave=None):
        """Closes a plan's year.

        From then on the plan, its objectives, budget lines, activities and milestones change only by
        Session.plan_correct(); what merely refers to it (targets, occasions, judgements) can still be
        written.

        Columns of the result: those of Session.plan_carry(), a row for each activity; "left" is one that was
        unfinished.

        Options:
        - decision: key of the decision to close it
        - leave: "1" leaves what is unfinished; else it must have been carried over, done or stopped

        Parameters:
        - plan: the plan's key
        - date: the day, ISO; after the plan's year, and not after today (SDT_OPTION_TODAY)

        Raises: NotFound, naming the nearest keys; Exists when it is closed already; InvalidValue for a date
        that is none, too early or not yet come, and for each activity that is unfinished; BrokenReference for
        an unknown decision; Denied by scope or when the database is read-only; Misuse for None or with no
        database; Busy; IOFailed; NoMemory. After any of them nothing has changed.
        """
        core = self._core
        options = _options(("decision", decision), ("leave", leave))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_plan_close, self._pointer, _text(plan), _text(date), options, out0)
        return _made['sdt_table'](core, out0[0])

    def plan_correct(self, plan, kind, record, field, value, reason):
        """Corrects a field of a plan that is closed, or of a part of it.

        The change stands in the history under the verb "correct", and what was changed, from what, to what
        and why in a record of its own (kinds/correction.h), without the values of personal fields.

        The result is the table of Session.plan_corrections().

        Parameters:
        - plan: the plan's key
        - kind: the kind of the record: SDT_KIND_PLAN, SDT_KIND_OBJECTIVE, ...
        - record: its key
        - field: the field, by number; none that says what the record is a part of
        - value: the new value, as for sdt_record_parse(); None or "" makes the field absent
        - reason: why; not blank

        Raises: NotFound for an unknown kind, record or field; InvalidValue for a value that the field does
        not allow or has already, when the plan is not closed, the record no part of it, or the reason blank;
        Required when a required field would be absent; BrokenReference; Denied by scope or when the database
        is read-only; Misuse for None, with no database, and for a field that a verb sets; Busy; IOFailed;
        NoMemory. After any of them nothing has changed.
        """
        core = self._core
        kind_ = _kind(kind, core)
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_plan_correct, self._pointer, _text(plan), kind_, _text(record), _field(field, kind_,
            core), _text(value), _text(reason), out0)
        return _made['sdt_table'](core, out0[0])

    def plan_corrections(self, plan):
        """What has been corrected in a plan since it was closed, by day and then in the order it was done.

        Columns, all text: date, kind, record (key), title (of the record today; absent when it is gone),
        field, label (the word for the field), before, after (absent where there was no value, and of personal
        fields), reason.

        Parameters:
        - plan: the plan's key

        Raises: as Session.plan_costs()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_plan_corrections, self._pointer, _text(plan), out0)
        return _made['sdt_table'](core, out0[0])

    def programme_tree(self, programme, date=None):
        """The tree of a programme as it was on a day: the programme and all its parts, each parent before its
        children and children by position and key.

        A level that the programme does not have is not there. Parts that had not come in by the day, or had
        gone, are left out, and each has the words that it had on the day: what amendments have changed since
        then is undone (see Session.programme_amend()).

        Columns: level (integer, 1 for the programme), kind, key, title (text), parent (integer, the parent's
        row; -1 for the programme), position (integer, absent where the record has none), word (text, what the
        level is called: the programme's own word, else the kind's), since, until (text, the day the part came
        in, and the first day without it, when it did so during the period).

        Parameters:
        - programme: the programme's key
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: NotFound, naming the nearest keys; InvalidValue for a date that is none; Misuse for None or
        with no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_tree, self._pointer, _text(programme), _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def programme_amend(self, programme, date, title, changes, *, key=None, decision=None, reference=None):
        """Amends a programme: rewords, adds and removes parts of it, and records what was changed and when, all
        in one transaction.

        The tree of a day before has the parts and the words of then.

        changes is one list of names and values, ended by None, in which each change begins with what is done
        to which part: {"reword", KEY, "words", TEXT}; {"remove", KEY}, with all that lies in it; {"add", NEW
        KEY, "kind", "area", "focus_area", "goal" or "sub_goal", "words", TEXT, "parent", KEY (the programme
        if absent; of several with the key, the lowest that can hold it), "position", NUMBER (the last if
        absent)}. Where parts of several kinds have the same key, "kind" says which.

        The result is the table of Session.programme_changes().

        Options:
        - key: by default the programme's and the date
        - decision: the key of the decision
        - reference: where it is to be read

        Parameters:
        - programme: the programme's key
        - date: the day from which the changes hold, ISO
        - title: what the amendment is about
        - changes: the changes

        Raises: NotFound for what is no part of the programme on the day, naming the nearest keys; Required
        for words or a kind that are wanted; Exists for a key that is taken; InvalidValue for a date that is
        none, a part where none of its kind can lie, and words that a later amendment has changed; Denied by
        scope or when the database is read-only; Misuse for None, no changes, an option that there is not, or
        with no database; Busy; IOFailed; NoMemory. After any of them nothing has changed.
        """
        core = self._core
        options = _options(("key", key), ("decision", decision), ("reference", reference))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_amend, self._pointer, _text(programme), _text(date), _text(title),
            _flat(changes), options, out0)
        return _made['sdt_table'](core, out0[0])

    def programme_changes(self, programme):
        """What the amendments of a programme changed, part by part, in the order of their days.

        Columns, all text: amendment, title, date, decision (key), body (the name of who decided), reference,
        role ("reworded", "added" or "removed"), kind, word (what the level is called), key (of the part),
        before, after (its words). An amendment of which no changes are recorded has one row.

        Parameters:
        - programme: the programme's key

        Raises: NotFound, naming the nearest keys; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_changes, self._pointer, _text(programme), out0)
        return _made['sdt_table'](core, out0[0])

    def programme_renew(self, programme, key, title, valid_from, valid_until, mappings=None, *, prefix=None):
        """Makes the draft of the next programme from one: its parts as they are today with their words, its
        level names, and where each sub-goal went (records of the kind succession), in one transaction.

        It is a draft until it is proposed, as any programme.

        mappings is one list of names and values, ended by None, in which each mapping begins with what
        becomes of which part: {"reword", KEY, "words", TEXT}; {"split", SUB-GOAL, "words", TEXT}, once for
        each sub-goal that it becomes; {"merge", SUB-GOAL, "into", SUB-GOAL}; {"drop", KEY}, with all that
        lies in it; {"new", KEY OF THE PARENT, "words", TEXT, "kind", a kind ("sub_goal" if absent), "key",
        KEY}. Each but "new" may have a "note", and a "kind" where parts of several kinds have the same key.
        What is not named goes on as it is.

        The result is the table of Session.programme_successors().

        Options:
        - prefix: what the keys of the copies begin with, by default the new programme's key and "."; what an
          old key had of its own programme's before it is left out

        Parameters:
        - programme: the key of the programme to renew
        - key: the key of the draft
        - title: its title
        - valid_from: the first year of the draft
        - valid_until: the last year
        - mappings: what becomes of parts; may be None

        Raises: NotFound for what is no part of the programme today, naming the nearest keys; Required for
        words that are wanted; Exists for a key that is taken; InvalidValue for years that are none, and for
        mappings that do not go together; Denied by scope or when the database is read-only; Misuse for None,
        an option that there is not, or with no database; Busy; IOFailed; NoMemory. After any of them nothing
        has changed.
        """
        core = self._core
        options = _options(("prefix", prefix))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_renew, self._pointer, _text(programme), _text(key), _text(title), valid_from,
            valid_until, _flat(mappings), options, out0)
        return _made['sdt_table'](core, out0[0])

    def programme_successors(self, programme):
        """Where the sub-goals of a programme went in the one that replaces it: each in the order of the tree
        with its counterparts, then the sub-goals that are new.

        Columns, all text: role ("kept"; "reworded"; "split", when it has several counterparts; "merged", when
        the later one has; "dropped"; "new"; "unknown", when nothing says where it went), earlier,
        earlier_title, later, later_title (absent where there is none), earlier_programme, later_programme,
        note.

        Parameters:
        - programme: the programme's key

        Raises: as Session.programme_changes()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_successors, self._pointer, _text(programme), out0)
        return _made['sdt_table'](core, out0[0])

    def programme_predecessors(self, programme):
        """The same the other way: each sub-goal of a programme with where it came from in the programme that it
        replaces, then the earlier ones that did not go on.

        Parameters:
        - programme: the programme's key

        Raises: as Session.programme_changes()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_predecessors, self._pointer, _text(programme), out0)
        return _made['sdt_table'](core, out0[0])

    def programmes(self, date=None):
        """How far each programme had come on a day.

        Nothing of it is stored: it follows from the decisions of the members, from who was a member when, and
        from the rule of adoption (the matter's, else the cooperation's, else "all"): "all", when each that is
        a member on the day has said yes; "majority", when more than half have; "adopters", for each that has,
        from that day. Once in force, a programme stays so whoever joins, leaves or changes its mind.

        Columns: programme, title, state (text: "draft"; "proposed" when it was put to the members or the
        first of them has decided; "in_force"; "succeeded" when a later programme of the cooperation has taken
        its place), in_force (text, the day it came into force, absent until then), valid_from, valid_until
        (integer), rule (text), members, yes (integer: those that were asked, as Session.matters() tells of
        the last round, and how many of them have adopted it by the day), matter (text, the last round's,
        absent when there is none), in_force_text (text, since when in the session's language; it says so when
        in_force is only the latest that it can be), succeeded_by, succeeded_by_title, succeeded_text (text,
        which programme took its place, and since when).

        Parameters:
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: InvalidValue for a date that is none; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programmes, self._pointer, _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def programme_find(self, year):
        """The programme of a year: the one in force at its end (see Session.programmes()).

        Of several, it is the one that is valid in the year, then the one that became valid last, then the one
        with the latest document date, then the last key. One whose time is over goes on until the next is in
        force, and its valid_until tells so. A draft is never answered: who wants one gives its key.

        Parameters:
        - year: 1 to 9999

        Raises: NotFound when none is in force, naming the draft if there is one; InvalidValue for a year that
        is none; Misuse for None or with no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        out0 = _new("sdt_record **")
        core.call(_lib.sdt_programme_find, self._pointer, year, out0)
        return _made['sdt_record'](core, out0[0])

    def programme_coverage(self, programme, frame=None):
        """How a programme and the frames of goals outside it meet, both ways: RUFS 2050, Agenda 2030, or any
        other that is in the database.

        One row for each link of a part of the programme (or of an objective of its plans) with a goal of a
        frame; one with no part for each goal that nothing serves; and one with no goal for each part that
        serves none, told at the highest part of which that is true. That the whole programme is linked covers
        a goal, but none of the parts. Rows are in the order of the frame's goals, then of the programme.

        Columns (texts): frame, frame_name, goal, goal_title (absent when the part serves none), kind, key,
        title (of the part, absent when nothing serves the goal), note (of the link).

        Parameters:
        - programme: the programme's key
        - frame: the frame's key; None for those that the cooperation has taken up by today

        Raises: NotFound, naming the nearest keys; Misuse for None or with no database; IOFailed; Busy;
        NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_coverage, self._pointer, _text(programme), _text(frame), out0)
        return _made['sdt_table'](core, out0[0])

    def programme_adopt(self, programme, municipality, date, paragraph, outcome, reference=None):
        """Records what a municipality's board decided on a programme, on a day that is known and without any
        text of its own: Session.matter_decide() with fewer words.

        An adoption is written with the key programme.municipality.date (or matter.municipality.date), so a
        programme that was referred back can be decided on again. What counts is a municipality's last
        decision in a round. Whether the programme is in force follows from the decisions, see
        Session.programmes(). A session with a municipality's scope may record that municipality's own
        decision.

        The result is the table of Session.programme_adoptions().

        Parameters:
        - programme: the programme's key
        - municipality: the municipality's key
        - date: the day of the decision, ISO
        - paragraph: paragraph of the minutes; may be None
        - outcome: "adopted", "rejected" or "referred_back"; the others want a text, see
          Session.matter_decide()
        - reference: where the minutes are; may be None

        Raises: NotFound, naming the nearest keys; InvalidValue for a date or an outcome that is none, for a
        day before the proposal, and for a municipality that was no member on that day; Required for an
        outcome that wants a text; Exists for a second decision on the same day; Denied by scope or when the
        database is read-only; Misuse for None or with no database; Busy; IOFailed; NoMemory. After any of
        them nothing has changed.
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_adopt, self._pointer, _text(programme), _text(municipality), _text(date),
            _text(paragraph), _text(outcome), _text(reference), out0)
        return _made['sdt_table'](core, out0[0])

    def programme_adoptions(self, programme):
        """Who has adopted a programme, and who has not, today (SDT_OPTION_TODAY): one row for each member of its
        cooperation that was asked (see Session.matters(); who joined after it came into force was not), in
        the Swedish order of their names, with its last decision in the round of today; then others that
        decided while they were members.

        Columns: municipality, name (text), adopted (integer 0 or 1), outcome, date, paragraph, reference,
        before, text (text, absent when it has not decided; before is the day before which it decided, when
        the day itself is not known), member (integer, 1 for one of today), matter (text, the key of the
        round; absent for a programme without one), asked (integer, 1 for those that are counted).

        Parameters:
        - programme: the programme's key

        Raises: as Session.programme_tree()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_programme_adoptions, self._pointer, _text(programme), out0)
        return _made['sdt_table'](core, out0[0])

    def body_seats(self, body, date=None):
        """Who sat in a body on a day, and which member municipalities had no seat.

        One row for each seat of the day, whoever held it, in the Swedish order of the municipalities' names,
        then by role; seats that speak for no municipality come last. Where the body has a seat for each
        municipality, every member of that day without one has a row too; a substitute, a secretary or staff
        does not fill the place. A body that did not exist on the day misses nobody.

        Columns: municipality, name, role, office, person, seat, since, until (text, absent where there is
        none; person and seat are keys, never a person's name), missing (integer, 1 for a member without a
        seat).

        Parameters:
        - body: the body's key
        - date: the day, ISO; None is today (SDT_OPTION_TODAY)

        Raises: as Session.programme_tree(), and InvalidValue for a date that is none
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_body_seats, self._pointer, _text(body), _text(date), out0)
        return _made['sdt_table'](core, out0[0])

    def check(self):
        """Looks through the whole database for what is missing or does not fit together, as of today
        (SDT_OPTION_TODAY).

        Nothing is changed; what is found is a finding, not an error.

        Columns, all text: severity ("warning": something is undone or unknown; "note": it may be as it should
        be), rule (a code that never changes), kind and key (the record to look at), title (what it is
        called), message (a sentence in the session's language), about and advice (the rule, and what to do,
        in the session's language). Warnings come first, then rows go by the kinds' order in the schema, then
        by key in Swedish order. What a check_exception names, of a rule or of one record, is left out;
        Session.check_rules() counts it.
        | rule | severity | what it wants
        | sub_goal_count | warning | focus areas have as many sub-goals as the programme says
        | focus_area_without_goal | warning | focus areas have a goal
        | goal_without_sub_goals | warning | goals have sub-goals, or are followed up themselves
        | sub_goal_not_followed | warning | sub-goals of a programme in force are followed up
        | sub_goal_without_successor | note | sub-goals of a programme that was replaced are carried on or
        ended
        | retitled_without_amendment | warning | parts of a programme in force change by amendment only
        | programme_not_adopted | warning | programmes are adopted
        | programme_over | warning | a programme is followed by a new one
        | matter_overdue | warning | joint matters are decided in time
        | matter_refused | warning | a no or a referral leads to a new round
        | matter_of_other_subject | warning | a joint matter is of what its role says, and of nothing else
        | amendment_of_other_programme | warning | an amendment changes parts of its own programme
        | decision_of_no_member | warning | who decides is a member on the day
        | addition_without_text | warning | additions and reservations have their text
        | contradicting_decisions | warning | a board decides one thing on a matter in a day
        | decision_in_future | warning | what is recorded as decided has been decided
        | focus_area_unlinked | note | focus areas are linked to the frames that were taken up
        | regional_goal_unlinked | note | the goals of the frames that were taken up have links
        | objective_of_other_programme | warning | objectives are for the programme of their plan
        | activity_in_two_plans | warning | an activity stands in its objective's plan, or in an action plan
        | activity_late | warning | activities are done in time
        | budget_sum | warning | the lines of a budget sum to that of the plan
        | plan_not_closed | note | plans are closed when their year is over
        | plan_closed_out_of_time | warning | a plan is closed once its year is over, on a day that has been
        | indicator_incomplete | warning | indicators that are followed up have unit, direction and source
        | target_without_owner | warning | indicators with targets are kept by someone
        | measure_without_target | warning | what is followed up has targets
        | target_never_assessed | warning | targets can be assessed
        | mixed_rhythm | note | the values of an indicator have one rhythm
        | value_before_formed | warning | values are of municipalities that existed
        | comparison_without_analysis | note | comparisons have a written analysis
        | seat_missing | warning | every member has its seat
        | two_chairs | warning | a body has one chair at a time
        | member_twice | warning | a municipality is a member once at a time
        | ends_before_it_begins | warning | nothing ends before it begins
        | person_past_retention | warning | personal data is erased in time
        | cost_shares | warning | the cost shares sum to 100 %
        | meeting_still_planned | warning | meetings that have been are held or cancelled
        | host_count | warning | an edition has as many hosts as its conference says
        | host_count_past | note | an edition that was held had as many hosts as its conference says
        | edition_still_planned | warning | editions that have been are held, cancelled or moved
        | theme_not_decided | note | themes are decided by the right body
        | effort_without_goal | warning | efforts are tied to goals
        | exception_of_no_rule | warning | exceptions are of rules that there are

        A programme that a later one of its cooperation follows upon is not asked whether it was adopted or is
        over. Growth is followed up without a target by design. Links are wanted to the frames that the
        cooperation has taken up (frame_use), and to no others. An indicator that nothing uses is no finding.

        Raises: Misuse for None or with no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_check, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def check_rules(self):
        """The rules of Session.check(), one row each: what each wants, how much it finds today, and whether the
        cooperation has decided not to be told.

        A rule is switched off by a check_exception with its code and the reason; with a record's key as well,
        for that record alone.

        Columns: rule, severity, about, advice (text), findings, excepted (integer: what is told of, and what
        is not), reason, until (text, absent unless the whole rule is excepted; until when).

        Raises: as Session.check()
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_check_rules, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def registered_put(self, key, text, *, municipality=None, name=None):
        """Registers a script, or a new version of one.

        It is read first, as Session.script() does: what does not declare itself is not registered. When the
        source changes, its version is counted up, and what it was granted holds no more.

        Options:
        - municipality: whose it is; by default the session's scope, and of the secretariat's session nobody's
        - name: what it is called; by default its title

        Parameters:
        - key: the script's key
        - text: Lua 5.4 source, as Session.script() takes it

        Raises: what Session.script() and Record.put() return; InvalidValue when it waits for changes that
        running scripts makes; NotFound for a kind that there is not
        """
        core = self._core
        data = _data(text)
        options = _options(("municipality", municipality), ("name", name))
        core.call(_lib.sdt_registered_put, self._pointer, _text(key), data, len(data), options)

    def registered_grant(self, key, what):
        """Grants a registered script something that it needs.

        Only the secretariat grants.

        Parameters:
        - key: the script's key
        - what: as for Script.grant()

        Raises: NotFound for no such script or municipality, and for what it does not ask for; InvalidValue
        for what is no grant; Denied for another scope; Misuse; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_registered_grant, self._pointer, _text(key), _text(what))

    def registered_revoke(self, key):
        """Takes back all that a registered script was granted.

        Parameters:
        - key: the script's key

        Raises: also when it was granted nothing; NotFound; Denied for another scope than the secretariat's;
        Misuse; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_registered_revoke, self._pointer, _text(key))

    def registered_remove(self, key):
        """Removes a registered script with its grants and its log.

        The history keeps what they were.

        Parameters:
        - key: the script's key

        Raises: NotFound; Denied for another's script; Misuse; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_registered_remove, self._pointer, _text(key))

    def registered_list(self):
        """The registered scripts that the session may see.

        Columns: key, name, municipality, version, needs (separated by spaces), granted (what holds),
        granted_by, granted_on, lapsed (1 when what was granted was for another source), events,
        registered_by, registered.

        Raises: Misuse; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_registered_list, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def registered_log(self, key):
        """The log of a registered script, the newest run first.

        A municipality's session sees the runs of its own scripts, and of a shared one those that it made.

        Columns: script, at (UTC), actor, municipality (for which it ran), kind (ok, error, limit; registered
        for a registration), reason, message, version, spent, peak, entry (of the history, for a run after
        changes).

        Parameters:
        - key: the script's key

        Raises: NotFound; Misuse; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_registered_log, self._pointer, _text(key), out0)
        return _made['sdt_table'](core, out0[0])

    def registered_open(self, key):
        """Reads a registered script, with what it was granted, to be run with Script.run().

        That run is not logged by itself; see Session.registered_note().

        Parameters:
        - key: the script's key

        Raises: NotFound, also for another municipality's; what Session.script() returns
        """
        core = self._core
        out0 = _new("sdt_script **")
        core.call(_lib.sdt_registered_open, self._pointer, _text(key), out0)
        return _made['sdt_script'](core, out0[0])

    def registered_run(self, key, params, format, *, writer=None):
        """Runs a registered script and logs the run, unless the session only reads.

        A run that could not be logged has been made all the same, and what went wrong with the log is
        returned.

        Parameters:
        - key: the script's key
        - params: names and values of its parameters, ended by None; or None
        - format: one that document_format() names

        Raises: NotFound, also for another municipality's; what Script.set() and Script.run() return
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_registered_run, self._pointer, _text(key), _flat(params), _text(format),
            writing.function, writing.user)
        return writing.gathered(format == "xlsx")

    def registered_note(self, key, *, kind=None, reason=None, message=None, spent=None, peak=None):
        """Logs a run of a registered script that was made elsewhere, such as in a process of its own.

        Options:
        - kind: how it ended, which must be there: ok, error or limit
        - reason, message: why, as Script.result() tells it
        - spent, peak: work units, and bytes of memory

        Parameters:
        - key: the script's key

        Raises: NotFound; InvalidValue for a value that an option does not allow; Denied for a session that
        only reads; Misuse; NoMemory
        """
        core = self._core
        options = _options(("kind", kind), ("reason", reason), ("message", message), ("spent", spent), ("peak",
            peak))
        core.call(_lib.sdt_registered_note, self._pointer, _text(key), options)

    def events_run(self):
        """Runs the registered scripts that wait for what has been changed since they last ran.

        Call it when a change has been committed. A script sees the changes as job.changes, rows of kind, key,
        change (created, changed or deleted), entry, at, actor and verb, and runs with its own grants,
        whatever the session's scope. Of values there is a row for each batch and indicator, with indicator,
        batch (its number, which is also the key), added, changed and deleted (how many), first and last
        (periods); those of a batch come at once, however many. It runs once for all changes (of more than a
        thousand several times), in a transaction of its own; how that went is in its log, and never a failure
        of this function. What it writes starts no script.

        Raises: Denied for a session that only reads; what the database returns; Misuse; NoMemory
        """
        core = self._core
        out0 = _new("int64_t *")
        core.call(_lib.sdt_events_run, self._pointer, out0)
        return out0[0]

    def roles_write(self, *, writer=None, municipal_values=None):
        """Writes the SQL that gives the roles of a server their rights in the session's database, for who runs
        the server to read and run.

        Nothing is changed. It may be run again, with what has come since.

        It makes groups that do not log in: sodertorn_reader, who may read everything; sodertorn_secretariat,
        who may write everything; and for each member, as a municipality with the key 0126, sodertorn_0126,
        who may write records that are its own (kind_owner_field()) and read everything. Those who log in are
        granted one of them. Where nobody is a member, each municipality has a group. One whose key has other
        than letters a to z, digits and _ gets none, which is a warning (sdt_session_problems()).

        The server then holds, against any program: records of others and joint ones are not changed, taken or
        given away; the history is only added to, by its next number and on what is one's own; what personal
        data says in it is erased by the secretariat alone. It does not hold what is sealed, what a field may
        say, or that a change has a line in the history; Session.check_integrity() finds the last. Who owns
        the tables, and superusers, are not limited.

        A packed series holds the values of all municipalities in one row, which the server cannot look into.
        Municipalities therefore write no values on the server, unless municipal_values is given: then each
        can write its values with this library, which keeps to its own, and with another program any values.

        A session limits itself to what the role that it connects as may do, whatever SDT_OPTION_SCOPE says.

        Options:
        - municipal_values: "1" lets municipalities write values, with what that means

        Raises: Denied when the database is no server's; IOFailed, also when the writer refuses; InvalidValue
        for an option's value; Misuse for None, a wrong option or no database; NoMemory
        """
        core = self._core
        options = _options(("municipal_values", municipal_values))
        writing = Writer(core, writer)
        core.call(_lib.sdt_roles_write, self._pointer, options, writing.function, writing.user)
        return writing.gathered(False)

    def roles_apply(self, *, municipal_values=None):
        """Runs what Session.roles_write() writes, in one transaction.

        Options: as for Session.roles_write().

        Raises: Denied when the database is no server's, may not be written, or the role may not do that;
        Busy; IOFailed; InvalidValue for an option's value; Misuse for None, a wrong option or no database;
        NoMemory
        """
        core = self._core
        options = _options(("municipal_values", municipal_values))
        core.call(_lib.sdt_roles_apply, self._pointer, options)

    def rotation(self, first_year, last_year):
        """Begins a rotation over some years.

        Parameters:
        - first_year: the first year to plan, 1 and up
        - last_year: the last year to plan, at most 400 years in all

        Raises: Misuse for None; NoMemory. Years that make no sense are told by Rotation.solve().
        """
        core = self._core
        out0 = _new("sdt_rotation **")
        core.call(_lib.sdt_rotation_new, self._pointer, first_year, last_year, out0)
        return _made['sdt_rotation'](core, out0[0])

    def rotation_propose(self, cooperation, first_year, last_year, mode):
        """Makes a rotation of what the database holds, to be solved, asked what if, and perhaps accepted.

        Nothing is written.

        Members are the municipalities with a membership in the cooperation: from the year in which they
        joined to the year before the one in which they left, by their weight. A former member keeps the turns
        it has had. Conferences are the cooperation's own that municipalities host. Editions before the
        planned years are history, digital and moved ones too; skipped and cancelled ones count for nobody,
        and in the planned years they are not planned. Hosts recorded for the planned years are locked; a
        repair keeps only those of conferences that are over, and rather the others than not (L2). Absences
        and pairs of hosts are kept to. Names of municipalities stand in the sentences, their keys in the
        tables.

        Parameters:
        - cooperation: the cooperation's key; None when there is only one
        - first_year: the first year to plan; None for the one after this
        - last_year: the last year to plan; None for as many as there are members
        - mode: one of enums.RotationMode

        Raises: NotFound for no such cooperation, naming the nearest, for none at all, and for one without
        conferences; InvalidValue for None when there are several; Misuse for None, a wrong mode or with no
        database; IOFailed; Busy; NoMemory
        """
        core = self._core
        out0 = _new("sdt_rotation **")
        core.call(_lib.sdt_rotation_propose, self._pointer, _text(cooperation), first_year or 0, last_year or 0,
            _member(enums.RotationMode, mode), out0)
        return _made['sdt_rotation'](core, out0[0])

    def hostings(self, first_year, last_year):
        """The conferences of some years as they are recorded: by year and edition, a row for each host, or one
        without a host when none is known.

        Columns: year (integer), conference, conference_name, edition, status, form, date, moved_from, place,
        theme, theme_decided, audience, partners, host (a municipality), host_name, body (a host that is none)
        (text), leads (integer), reason, decision, decided, decided_by, reference (text; of the host). What is
        not known is absent.

        Parameters:
        - first_year: the first year
        - last_year: the last year

        Raises: Misuse for None or with no database; IOFailed; Busy; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_hostings, self._pointer, first_year, last_year, out0)
        return _made['sdt_table'](core, out0[0])

    def rotation_read_json(self, name, text):
        """Reads a rotation from JSON: years, members, conferences, history, locked, unavailable,
        forbidden_pairs, wished_pairs, previous.

        Parameters:
        - name: what messages call the text, such as its file
        - text: the JSON; need not end in a NUL

        Raises: Misuse for None; InvalidSyntax for text that is no such JSON, with the location of each fault;
        NoMemory
        """
        core = self._core
        data = _data(text)
        out0 = _new("sdt_rotation **")
        core.call(_lib.sdt_rotation_read_json, self._pointer, _text(name), data, len(data), out0)
        return _made['sdt_rotation'](core, out0[0])

    def script(self, name, text):
        """Reads a script and runs it so far that it has declared itself; nothing of its work is done.

        Parameters:
        - name: what it is called in messages, usually its file's name
        - text: Lua 5.4 source, UTF-8, with or without a byte order mark, at most 1 MiB

        Raises: InvalidSyntax when it does not parse or is UTF-16; ScriptFailed when it fails or declares
        nothing; LimitReached when it uses more than the session's limits; Misuse; NoMemory. The message names
        file and line.
        """
        core = self._core
        data = _data(text)
        out0 = _new("sdt_script **")
        core.call(_lib.sdt_script_new, self._pointer, _text(name), data, len(data), out0)
        return _made['sdt_script'](core, out0[0])

    def script_functions(self):
        """Everything that a script can call, from the registration that its checks, help() and the definitions
        for editors come from too.

        Columns: name (such as "st:values"; "record:…" is of records of several kinds), arguments and options
        (each "name: type", separated by line feeds; a name that ends in "?" may be left out), returns, help
        (one sentence in the session's language). All are texts.

        Raises: Misuse for None; ScriptFailed or NoMemory when the session's limits for scripts have no room
        for the question
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_script_functions, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])

    def script_help(self, word=None, *, writer=None):
        """Help on a word, as help() gives it in a script: a function ("st:values", or "values" alone), an object
        ("st", "frame"), a kind of record ("goal") or a field ("goal.title").

        Parameters:
        - word: the word; None for all there is

        Raises: NotFound for no such word, naming the nearest; IOFailed when the writer refuses; Misuse for
        None as the session or the writer; ScriptFailed or NoMemory when the session's limits for scripts have
        no room for the question
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_script_help, self._pointer, _text(word), writing.function, writing.user)
        return writing.gathered(False)

    def status(self):
        """The status of the last call on this session, or on anything that came from it, that failed.

        Returns: a code of enums.Status; 0 when the last verb succeeded
        """
        core = self._core
        return _lib.sdt_session_status(self._pointer)

    def problem_total(self):
        """How many problems the last verb had, each as often as it came.

        The table of sdt_session_problems() keeps no more than SDT_OPTION_MAX_PROBLEMS of them; all are
        counted.

        Returns: the number
        """
        core = self._core
        return _lib.sdt_session_problem_total(self._pointer)

    def count(self, kind):
        """How many records of a kind there are.

        Parameters:
        - kind: a kind's number

        Raises: NotFound for no such kind; Misuse
        """
        core = self._core
        kind_ = _kind(kind, core)
        out0 = _new("int64_t *")
        core.call(_lib.sdt_count, self._pointer, kind_, out0)
        return out0[0]

    def backup(self, path):
        """Copies the whole database, as it is at one moment, to a new file while it is in use.

        The copy is one file, which can be read wherever it lies.

        Parameters:
        - path: where to; the file must not exist

        Raises: Exists; IOFailed; Misuse, also within a transaction; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_backup, self._pointer, _text(path))

    def check_integrity(self):
        """Reads everything in the database and tells what is damaged: that the engine finds the file whole, that
        its tables are as the library makes them, that every reference leads somewhere, that every record is
        as the history says it was stored last, that the history is whole and each of its lines begins where
        the one before it ended, and that every packed series fits its checksum.

        Each of these is looked at when those before it are in order.

        Raises: Foreign with every problem in the list; Misuse
        """
        core = self._core
        core.call(_lib.sdt_check_integrity, self._pointer)

    def tree(self):
        """Begins a tree.

        Points: achieved 4, on_track 3, some_deviation and partly_achieved 2, off_track 1, moving_away and
        not_achieved 0.
        - mean: the weighted mean of the children's scores; children without a score drop out. 2.5 and up is
          on_track, 1.5 some_deviation, 0.5 off_track, below that moving_away; achieved only when every leaf
          is achieved and the score is 4.
        - leaves: every leaf weighs alike; weights other than 1 are refused.
        - worst: the worst status among the assessed children; the score is the lowest of theirs.

        Coverage is assessed leaves over all leaves; below the least the node is not_assessed with
        low_coverage, and its score still stands. Leaves under a person's judgement count as covered.

        Raises: Misuse for None; NoMemory
        """
        core = self._core
        out0 = _new("sdt_tree **")
        core.call(_lib.sdt_tree_new, self._pointer, out0)
        return _made['sdt_tree'](core, out0[0])

    def values(self, *, indicator=None, municipality=None, gender=None, from_=None, until=None, known=None):
        """Reads observations.

        Columns: indicator, municipality, period, gender (text), value (number, absent when there is none),
        mark (text: missing, non_response, not_applicable, secret; absent when there is a value), source,
        fetched (text), processed (integer 0 or 1). Rows are sorted by indicator, gender, municipality and
        period.

        Options:
        - indicator: key of an indicator; all when not given
        - municipality: key of a municipality; all when not given
        - gender: T (default), K, M, or * for all of them
        - from: first period, by its end
        - until: last period, by its end
        - known: ISO date: as known at the end of that day; now when not given

        Raises: NotFound for unknown keys, naming the nearest; InvalidValue for a text an option does not
        allow; Misuse for None, a wrong list of options or no database; NoMemory
        """
        core = self._core
        options = _options(("indicator", indicator), ("municipality", municipality), ("gender", gender), ("from",
            from_), ("until", until), ("known", known))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_values, self._pointer, options, out0)
        return _made['sdt_table'](core, out0[0])

    def values_sources(self, *, indicator=None, municipality=None, gender=None, from_=None, until=None, known=None):
        """The lines that must stand where values are shown, by the terms of those who published them.

        Raw values give their source's own line, such as "Källa: Kolada". Values that were worked on here give
        a line that names no source, as must everything else that is computed: a mean, a rank, a status.

        Columns: line, source and name (texts; the last two absent where there is none), processed (0 or 1),
        values (how many rows; integers), fetched (the latest day, text). In the order of the values, what was
        worked on here last.

        Raises: as Session.values()
        """
        core = self._core
        options = _options(("indicator", indicator), ("municipality", municipality), ("gender", gender), ("from",
            from_), ("until", until), ("known", known))
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_values_sources, self._pointer, options, out0)
        return _made['sdt_table'](core, out0[0])

    def latest_year(self):
        """The last year that any followed indicator (one that a measure names) has a value for.

        Raises: NotFound when there is no such value; Misuse; NoMemory
        """
        core = self._core
        out0 = _new("int *")
        core.call(_lib.sdt_latest_year, self._pointer, out0)
        return out0[0]


class TableVerbs:
    """The methods of Table."""

    __slots__ = ()

    def write(self, format, *, writer=None):
        """Writes a table, from its first row to its last.

        Parameters:
        - format: one of enums.Format

        Raises: IOFailed when the writer refuses, or a workbook's temporary files (in TMPDIR, else in /tmp)
        cannot be written; LimitReached for more rows than a sheet holds; InvalidValue for SDT_FORMAT_XLSX in
        a library without libxlsxwriter; Misuse for None or no such format; NoMemory
        """
        core = self._core
        writing = Writer(core, writer)
        core.call(_lib.sdt_table_write, self._pointer, _member(enums.Format, format), writing.function,
            writing.user)
        return writing.gathered(_member(enums.Format, format) == enums.Format.XLSX)

    def seek(self, row):
        """Moves to a row.

        Parameters:
        - row: 0 and up; -1 is before the first

        Raises: Misuse for None; NotFound for no such row
        """
        core = self._core
        core.call(_lib.sdt_table_seek, self._pointer, row)

    def number(self, column):
        """A number cell of the current row; integers too.

        Parameters:
        - column: 0 and up; -1 gives 0, and another that is not there or is text makes the session's status
          Misuse

        Returns: the value; 0 when absent, or before the first row
        """
        core = self._core
        return _lib.sdt_table_number(self._pointer, column)


class TreeVerbs:
    """The methods of Tree."""

    __slots__ = ()

    def set(self, option, value=None):
        """Sets an option.

        Parameters:
        - option: one of enums.TreeOption
        - value: its text, copied; None is the default

        Raises: InvalidValue: bad_method, or a text it does not allow; Misuse; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_tree_set, self._pointer, _member(enums.TreeOption, option), _text(value))

    def add(self, parent, id):
        """Adds an inner node.

        Parameters:
        - parent: the number of an inner node; -1 for a root
        - id: what it is, unique in the tree, not ""; copied

        Raises: InvalidValue: duplicate_id, or too_deep below 64 levels; Misuse for None, no such parent, or a
        parent that is a leaf; NoMemory
        """
        core = self._core
        out0 = _new("int *")
        core.call(_lib.sdt_tree_add, self._pointer, parent, _text(id), out0)
        return out0[0]

    def add_leaf(self, parent, id, status, reason=None):
        """Adds a leaf.

        Parameters:
        - parent: as for Tree.add()
        - id: as for Tree.add()
        - status: a status; or a trend, such as "improving", of what is followed without a target: it can have
          no status, so it weighs nothing and does not count as a leaf
        - reason: the code of its reason; None for none (no_value when it is not_assessed)

        Raises: as Tree.add(); InvalidValue also: bad_status for a status or reason that is none
        """
        core = self._core
        out0 = _new("int *")
        core.call(_lib.sdt_tree_add_leaf, self._pointer, parent, _text(id), _text(status), _text(reason), out0)
        return out0[0]

    def weigh(self, node, weight):
        """Gives a node a weight among its siblings; 1 until then.

        Parameters:
        - node: its number
        - weight: 0 and up

        Raises: InvalidValue: bad_weight; Misuse for None or no such node
        """
        core = self._core
        core.call(_lib.sdt_tree_weigh, self._pointer, node, weight)

    def judge(self, node, status, comment, author, date, occasion):
        """Lets a person's judgement of a node stand.

        It becomes the node's status and score for what stands above; the computed one stays beside it. It
        holds for its occasion only: with another occasion set, or none, it does nothing. A later judgement
        replaces an earlier one.

        Parameters:
        - node: its number
        - status: a status
        - comment: why
        - author: who, by role
        - date: ISO date
        - occasion: the report occasion

        Raises: InvalidValue: bad_status, or comment_required when the comment is None or blank; Required when
        author, date or occasion is None or blank, or the date is none; Misuse; NoMemory
        """
        core = self._core
        core.call(_lib.sdt_tree_judge, self._pointer, node, _text(status), _text(comment), _text(author),
            _text(date), _text(occasion))

    def run(self):
        """Puts the tree together.

        One row per node, in the order of adding.

        Texts: id, status, label, colour, reason, reason_text, method, computed (the status without
        judgement), judged_by, judged_on, occasion, comment, explanation. Integers: parent (a row; -1 for a
        root), level (1 for a root), leaves, assessed, judged_leaves (without a status, but under a
        judgement), the counts achieved, on_track, some_deviation, partly_achieved, off_track, moving_away,
        not_achieved and not_assessed, which sum to leaves, judged and differs (0 or 1). Numbers: weight,
        score, computed_score, coverage, limit_coverage.

        Raises: InvalidValue: bad_weight for the method "leaves"; Misuse; NoMemory
        """
        core = self._core
        out0 = _new("sdt_table **")
        core.call(_lib.sdt_tree_run, self._pointer, out0)
        return _made['sdt_table'](core, out0[0])


def door_of(text=None):
    """Which door a file is for, by how it begins, whatever it is called.

    Parameters:
    - text: the file's bytes; None is an empty file

    Returns: one of enums.Door; what is no JSON is SDT_DOOR_CSV
    """
    data = _data(text)
    return _lib.sdt_door_of(data, len(data))


def followup_word(code, form, language=None):
    """The words for a code of the follow-up: a status, reason, trend, method, wanted direction, way of
    aggregation, comparison colour, or an activity's status.

    Parameters:
    - code: such as "on_track", "too_few_values" or "delayed"; None gives None
    - form: one of enums.Form; only statuses differ by it
    - language: "sv" (also for None and anything unknown) or "en"

    Returns: such as "i fas", valid for ever; None for a code that is none
    """
    return _text_of(_lib.sdt_followup_word(_text(code), _member(enums.Form, form), _text(language)))


def followup_colour(status):
    """The colour of a status.

    A colour never stands alone: print the word beside it.

    Parameters:
    - status: such as "on_track"

    Returns: "green", "yellow", "red" or "grey", valid for ever; None for a code that is no status
    """
    return _text_of(_lib.sdt_followup_colour(_text(status)))


def kind_find(name=None):
    """The kind of a name.

    Parameters:
    - name: such as "sub_goal"; None gives 0

    Returns: its number, or 0
    """
    return _lib.sdt_kind_find(_text(name))


def kind_label(kind, language=None):
    """A kind's name for people.

    Parameters:
    - kind: its number
    - language: "en"; anything else, also None, is Swedish

    Returns: such as "delmål", or None
    """
    kind_ = _kind(kind, None)
    return _text_of(_lib.sdt_kind_label(kind_, _text(language)))


def kind_help(kind, language):
    """One sentence on what a kind is.

    Parameters:
    - kind: its number
    - language: as in kind_label()

    Returns: such as "En del av ett mål.", or None
    """
    kind_ = _kind(kind, None)
    return _text_of(_lib.sdt_kind_help(kind_, _text(language)))


def kind_title_field(kind):
    """The field that names a record to people.

    Parameters:
    - kind: its number

    Returns: the field's number; 0 when the key is all there is
    """
    kind_ = _kind(kind, None)
    return _lib.sdt_kind_title_field(kind_)


def kind_owner_field(kind):
    """The field whose municipality owns a record, so that this municipality may write it.

    Parameters:
    - kind: its number

    Returns: the field's number; 0 when only the secretariat may write
    """
    kind_ = _kind(kind, None)
    return _lib.sdt_kind_owner_field(kind_)


def field_count(kind):
    """Number of fields of a kind.

    Parameters:
    - kind: its number

    Returns: how many
    """
    kind_ = _kind(kind, None)
    return _lib.sdt_field_count(kind_)


def field_at(kind, index):
    """The number of the field at an index.

    Parameters:
    - kind: the kind's number
    - index: 0 to field_count() - 1

    Returns: the field's number, or 0
    """
    kind_ = _kind(kind, None)
    return _lib.sdt_field_at(kind_, index)


def field_name(kind, field):
    """A field's name.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: the name or None
    """
    kind_ = _kind(kind, None)
    return _text_of(_lib.sdt_field_name(kind_, _field(field, kind_, None)))


def field_type(kind, field):
    """A field's type.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: one of enums.Type, or 0
    """
    kind_ = _kind(kind, None)
    return _lib.sdt_field_type(kind_, _field(field, kind_, None))


def field_choice(kind, field):
    """The group of fields of which exactly one must be set.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: the group's name; None when it is in none
    """
    kind_ = _kind(kind, None)
    return _text_of(_lib.sdt_field_choice(kind_, _field(field, kind_, None)))


def field_verb(kind, field):
    """The verb that alone may set a field.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: the verb's name, such as "freeze"; None when anyone may
    """
    kind_ = _kind(kind, None)
    return _text_of(_lib.sdt_field_verb(kind_, _field(field, kind_, None)))


def field_personal(kind, field):
    """Whether a field is personal data.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: 1 or 0
    """
    kind_ = _kind(kind, None)
    return bool(_lib.sdt_field_personal(kind_, _field(field, kind_, None)))


def field_since(kind, field):
    """The version in which a field came.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: such as "0.1", or None
    """
    kind_ = _kind(kind, None)
    return _text_of(_lib.sdt_field_since(kind_, _field(field, kind_, None)))


def field_min(kind, field):
    """The least value of an integer, a number or a boolean.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: the bound; minus infinity when there is none; 0 when the field is of another type
    """
    kind_ = _kind(kind, None)
    return _lib.sdt_field_min(kind_, _field(field, kind_, None))


def field_max(kind, field):
    """The greatest value of an integer, a number or a boolean.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: the bound; infinity when there is none; 0 when the field is of another type
    """
    kind_ = _kind(kind, None)
    return _lib.sdt_field_max(kind_, _field(field, kind_, None))


def field_max_length(kind, field):
    """The greatest length of a text; a longer one is refused with InvalidValue, by setters and imports alike.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: bytes of UTF-8, without the NUL that ends it; 0 when there is no limit, or when the field is of
    another type
    """
    kind_ = _kind(kind, None)
    return _lib.sdt_field_max_length(kind_, _field(field, kind_, None))


def field_has_lines(kind, field):
    """Whether a text may have several lines, as a description does and a title does not: a form shows a larger
    box for it.

    Control characters are refused with InvalidValue, by setters and imports alike: all of them in a text of
    one line, all but tabs and ends of lines in one of several.

    Parameters:
    - kind: the kind
    - field: the field's number

    Returns: 1 when it may; 0 when not, or when the field is of another type
    """
    kind_ = _kind(kind, None)
    return bool(_lib.sdt_field_has_lines(kind_, _field(field, kind_, None)))


def field_word_help(kind, field, index, language):
    """One sentence on what a word means.

    Parameters:
    - kind: the kind
    - field: the field's number
    - index: 0 to the count - 1
    - language: as in kind_label()

    Returns: such as "Arbetet pågår som planerat.", or None
    """
    kind_ = _kind(kind, None)
    return _text_of(_lib.sdt_field_word_help(kind_, _field(field, kind_, None), index, _text(language)))


def document_format(index):
    """The forms that a document can take: html (one file that needs no other), markdown, text (for a terminal),
    json (the tree of the document), csv (its tables), and, where the library was built with libxlsxwriter,
    xlsx (its tables as sheets of a workbook, after one with title, notes and sources).

    What a workbook takes in the making counts against SDT_OPTION_SCRIPT_OUTPUT.

    Parameters:
    - index: 0 and up

    Returns: the name that Script.run() takes; None after the last
    """
    return _text_of(_lib.sdt_document_format(index))


def document_format_ending(index):
    """How the files of a form end.

    Parameters:
    - index: as of document_format()

    Returns: such as ".html"; None after the last
    """
    return _text_of(_lib.sdt_document_format_ending(index))


def errno_text(number, language=None):
    """What the operating system says went wrong, in the user's language: what strerror() says in that of the
    process.

    Parameters:
    - number: an errno
    - language: "sv" or "en"; None is "sv"

    Returns: words such as "disken är full", to stand after a colon; valid for the life of the process
    """
    return _text_of(_lib.sdt_errno_text(number, _text(language)))


def text_visible(text, *, writer=None):
    """Writes a text so that it is safe to show on a terminal, in one line: names, keys and titles are what
    people have written, and may hold characters that a terminal obeys or that hide others.

    It becomes valid UTF-8; a control character, one that sets the direction of writing, or one without width
    that misleads is shown as ‹U+202E›, a byte that is no UTF-8 as ‹0xFF›; tabs and ends of lines become
    spaces. Messages and tables as text are safe already. Needs no session, and no memory.

    Parameters:
    - text: the text

    Raises: IOFailed when the writer refuses; Misuse for None
    """
    writing = Writer(core, writer)
    return _lib.sdt_text_visible(_text(text), writing.function, writing.user)


def layout_count():
    """Number of layouts: what the tables of the library are called, and what their columns are.

    So a binding or a form knows the columns before it asks for a table. The tables that were copied when a
    report occasion was frozen are not among them, as they have the columns of their day; nor are those of
    Session.occasion_table() that have the fields of a kind.

    Returns: how many
    """
    return _lib.sdt_layout_count()


def layout_find(name):
    """The layout of a table's name.

    Parameters:
    - name: as sdt_table_name() gives it

    Returns: its index, or -1
    """
    return _lib.sdt_layout_find(_text(name))


def layout_name(layout):
    """The name of the tables of a layout.

    Parameters:
    - layout: its index, 0 and up

    Returns: such as "assessment"; None for no such layout
    """
    return _text_of(_lib.sdt_layout_name(layout))


def layout_column_count(layout):
    """Number of columns.

    Parameters:
    - layout: its index, 0 and up

    Returns: how many; 0 for no such layout
    """
    return _lib.sdt_layout_column_count(layout)


def layout_column_name(layout, column):
    """A column's name.

    Parameters:
    - layout: its index, 0 and up
    - column: its index, 0 and up

    Returns: the name; None for no such column
    """
    return _text_of(_lib.sdt_layout_column_name(layout, column))


def layout_column_type(layout, column):
    """A column's type.

    Parameters:
    - layout: its index, 0 and up
    - column: its index, 0 and up

    Returns: SDT_TYPE_TEXT, SDT_TYPE_INTEGER or SDT_TYPE_NUMBER; 0 for no such column
    """
    return _lib.sdt_layout_column_type(layout, column)


def layout_column_help(layout, column, language):
    """One line on what a column holds.

    Parameters:
    - layout: its index, 0 and up
    - column: its index, 0 and up
    - language: "sv" or "en"

    Returns: the line; None for no such column
    """
    return _text_of(_lib.sdt_layout_column_help(layout, column, _text(language)))


def mark_name(mark):
    """The name of a mark.

    Parameters:
    - mark: one of enums.Mark

    Returns: "value", "missing", "non_response", "not_applicable", "secret" or "absent"; None for no such mark
    """
    return _text_of(_lib.sdt_mark_name(_member(enums.Mark, mark)))


def version():
    """The version of the library that is linked, which may be newer than these headers.

    Returns: text such as "0.1.0", valid for the life of the process
    """
    return _text_of(_lib.sdt_version())


__all__ = ['door_of', 'followup_word', 'followup_colour', 'kind_find', 'kind_label', 'kind_help',
    'kind_title_field', 'kind_owner_field', 'field_count', 'field_at', 'field_name', 'field_type',
    'field_choice', 'field_verb', 'field_personal', 'field_since', 'field_min', 'field_max',
    'field_max_length', 'field_has_lines', 'field_word_help', 'document_format', 'document_format_ending',
    'errno_text', 'text_visible', 'layout_count', 'layout_find', 'layout_name', 'layout_column_count',
    'layout_column_name', 'layout_column_type', 'layout_column_help', 'mark_name', 'version']


def open(path, mode="read", *, language=None, actor=None, scope=None, busy_ms=None, max_problems=None,
         today=None, script_ms=None, script_work=None, script_memory=None, script_output=None,
         personal=None):
    """A session with an open database: a file, ":memory:", or the address of one on a server ("postgresql://…").

    Mode is read, write or create; the options are those of the session:
    - language: text: "sv" (default) or "en"
    - actor: text: who is acting, kept in the history; default ""
    - scope: text: "secretariat" (default, may write all), "reader", or a municipality's key, which may write
      only what is its own; against mistakes: whoever has the session can change it
    - busy_ms: int, 0 to 600000: how long to wait for a lock; default 5000
    - max_problems: int, 1 to 100000: how many problems are kept; default 1000
    - today: text: the date that counts as today; default the day it is where the machine is
    - script_ms: int, 1 to 3600000: a script's time; default 10000
    - script_work: int, 1000 to 1e15: a script's work units; default 1e9
    - script_memory: int, 1 MiB to 16 GiB: a script's bytes; default 64 MiB
    - script_output: int, 1 KiB to 1 GiB: a script's output bytes; default 32 MiB
    - personal: int, 0 or 1: whether personal data is exported; default 0
    """
    session = _made['sdt_session'](language=language, actor=actor, scope=scope, busy_ms=busy_ms,
        max_problems=max_problems, today=today, script_ms=script_ms, script_work=script_work,
        script_memory=script_memory, script_output=script_output, personal=personal)
    session.open(path, mode)
    return session
