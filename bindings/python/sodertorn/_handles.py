"""The handles that have nothing of their own but the library's methods, and the batch, which has columns."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ._callbacks import Writer
from ._core import Handle
from ._library import lib
from ._records import Cursor, Record, made
from ._session import Session
from ._tables import Table
from ._values import NULL, columns, member, numbers, period, text
from ._values import option as written
from ._verbs import (
    AssessmentVerbs, BatchVerbs, ComparisonVerbs, ConsoleVerbs, RotationVerbs, ScriptVerbs, TreeVerbs, _made)
from .enums import BatchOption


class Assessment(AssessmentVerbs, Handle):
    """One series and the rule it is assessed by."""
    _free = lib.sdt_assessment_free


class Batch(BatchVerbs, Handle):
    """A batch of observations being gathered. In a with statement it is written at the end, whole or, when
    something raises, not at all."""
    _free = lib.sdt_batch_free

    def add_columns(self, indicator: str, gender: str | None, municipalities: Iterable[Any],
                    periods: Iterable[Any], values: Any, marks: Any = None) -> None:
        """Adds many values of one indicator and gender: a municipality, a period and a value for each, and a
        mark (enums.Mark) where not all are values. A year may be a number. Values may be an array of double,
        such as numpy's, which is not copied; texts as a Categorical of pandas take no step for each. After an
        error none of them are in the batch, and the problems tell their rows."""
        keys: Any = municipalities if hasattr(municipalities, "__len__") else list(municipalities)
        dates: Any = periods if hasattr(periods, "__len__") else list(periods)
        given = numbers("d", "double[]", values)
        marked = None if marks is None else numbers("i", "int[]", marks)
        count = len(keys)
        if len(dates) != count or len(given) != count or (marked is not None and len(marked) != count):
            raise ValueError("the columns have different lengths")
        arrays, _kept = columns((keys, text), (dates, period))
        self._core.call(lib.sdt_batch_add_columns, self._pointer, text(indicator), text(gender), count, *arrays, given,
                        NULL if marked is None else marked)

    def set(self, option: BatchOption | str, value: Any) -> None:
        """Says what the batch is, before its first value: source, fetched, note, processed, replace, dry_run,
        mixed."""
        self._core.call(lib.sdt_batch_set, self._pointer, member(BatchOption, option),
                        NULL if value is None else written(value))

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self.commit()
        self.close()


class Comparison(ComparisonVerbs, Handle):
    """Values of many municipalities to be compared."""
    _free = lib.sdt_comparison_free


class Console(ConsoleVerbs, Handle):
    """A console and the values that its lines have left."""
    _free = lib.sdt_console_free

    def interrupt(self) -> None:
        """Stops the line that another thread is evaluating."""
        lib.sdt_console_interrupt(self._pointer)


class Rotation(RotationVerbs, Handle):
    """The facts of a rotation and, once solved, its plan."""
    _free = lib.sdt_rotation_free


class Script(ScriptVerbs, Handle):
    """A script that has been read: what it declares, what it was given and what it was granted."""
    _free = lib.sdt_script_free
    _log: Writer | None = None


class Tree(TreeVerbs, Handle):
    """A tree of nodes whose statuses are to be put together."""
    _free = lib.sdt_tree_free


_made.update({
    "sdt_session": Session, "sdt_record": made, "sdt_cursor": Cursor, "sdt_table": Table,
    **{"sdt_" + one.__name__.lower(): one
       for one in (Assessment, Batch, Comparison, Console, Rotation, Script, Tree)}})

__all__ = ["Assessment", "Batch", "Comparison", "Console", "Record", "Rotation", "Script", "Tree"]
