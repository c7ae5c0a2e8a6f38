"""The session: an open database, and everything that is asked of it."""
from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._callbacks import Fetch
from ._core import Core, Handle, Misuse
from ._errors import Error
from ._library import ffi, lib, text_of
from ._records import Collection, Cursor, Record
from ._tables import Table
from ._values import field, kind, option, text
from ._values import options as option_list
from ._verbs import OPTIONS, SessionVerbs, _made
from .enums import Mark, OpenMode

if TYPE_CHECKING:
    from . import tables
    from ._handles import Batch

R = TypeVar("R", bound=Record)


class Session(SessionVerbs):
    """A session, with a database when it was made by open(). Used in a with statement it closes itself.
    It serves one thread at a time, with all that came from it; another thread is refused with Misuse."""

    def __init__(self, **options: Any) -> None:
        self._core = Core()
        for name, value in options.items():
            if name not in OPTIONS:
                raise TypeError(f"{name!r} is no option of a session")
            if value is not None:
                setattr(self, name, value)

    @property
    def _pointer(self) -> Any:
        return self._core.pointer

    def open(self, path: str | os.PathLike[str], mode: str = "read") -> None:
        """Opens a database in the session, which must have none open: a file, ":memory:" or the address of
        one on a server ("postgresql://…"). Mode: read, write, or create."""
        number = {one.name.lower(): int(one) for one in OpenMode}.get(mode)
        if number is None:
            raise ValueError(f"{mode!r} is none of read, write, create")
        self._core.call(lib.sdt_session_open, self._pointer, os.fsencode(path), number)

    def close(self) -> None:
        """Closes the database; an unfinished transaction is undone. Records and tables may still be read;
        everything else raises Misuse."""
        self._core.call(lib.sdt_session_close, self._pointer)

    @property
    def database(self) -> str:
        """The open database, to be shown to people; "" when none is open, and for one in memory."""
        return text_of(lib.sdt_session_database(self._pointer)) or ""

    @property
    def is_open(self) -> bool:
        """Whether a database is open."""
        return bool(lib.sdt_session_is_open(self._pointer))

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @overload
    def __getitem__(self, kind_of: type[R]) -> Collection[R]: ...
    @overload
    def __getitem__(self, kind_of: str) -> Collection[Record]: ...

    def __getitem__(self, kind_of: Any) -> Collection[Any]:
        """The records of a kind: session[Goal], session["goal"]."""
        return Collection(self, kind_of)

    @overload
    def get(self, kind_of: type[R], key: Any) -> R: ...
    @overload
    def get(self, kind_of: str | int, key: Any) -> Record: ...

    def get(self, kind_of: Any, key: Any) -> Any:
        """The record of a key."""
        return Collection(self, kind_of)[key]

    @overload
    def find(self, kind_of: type[R], field_of: str | None = None, value: Any = None) -> Cursor[R]: ...
    @overload
    def find(self, kind_of: str | int, field_of: str | int | None = None, value: Any = None) -> Cursor[Record]: ...

    def find(self, kind_of: Any, field_of: Any = None, value: Any = None) -> Cursor[Any]:
        """The records of a kind in their order; all, or those whose field has the value (None: absent)."""
        core = self._core
        number = kind(kind_of, core)
        out = ffi.new("sdt_cursor **")
        encoded = ffi.NULL if value is None else option(value)
        core.call(lib.sdt_find, core.pointer, number, field(field_of, number, core), encoded, out)
        return Cursor(core, out[0])

    @overload
    def list(self, kind_of: type[R], **options: Any) -> Cursor[R]: ...
    @overload
    def list(self, kind_of: str | int, **options: Any) -> Cursor[Record]: ...

    def list(self, kind_of: Any, **options: Any) -> Cursor[Any]:
        """A page of the records of a kind. Every field is an option, the value that it must have ("" for
        absent); the others are containing, order_by, descending, offset, after_key and most. The cursor's
        `total` is how many there are on all pages."""
        core = self._core
        out = ffi.new("sdt_cursor **")
        total = ffi.new("int64_t *")
        listed = option_list(*((name, option(value).decode()) for name, value in options.items() if value is not None))
        core.call(lib.sdt_list, core.pointer, kind(kind_of, core), listed, total, out)
        return Cursor(core, out[0], int(total[0]))

    def history(self, kind_of: Any = None, key: Any = None) -> Table[tables.HistoryRow]:
        """What has happened to a record, or to everything, oldest first, with the record before and after as
        JSON."""
        core = self._core
        out = ffi.new("sdt_table **")
        core.call(lib.sdt_history, core.pointer, kind(kind_of, core, True), text(key), out)
        return Table(core, out[0])

    def problems(self) -> Table[tables.ProblemsRow]:
        """All problems of the last verb, failed or not; warnings have the status ok."""
        core = self._core
        out = ffi.new("sdt_table **")
        core.call(lib.sdt_session_problems, core.pointer, out)
        return Table(core, out[0])

    def value(self, indicator: Any, municipality: Any, period: Any, gender: Any = None) -> tuple[float | None, Mark]:
        """One observation: the value, None when there is none, and the mark that says why."""
        core = self._core
        value, mark = ffi.new("double *"), ffi.new("int *")
        core.call(lib.sdt_value, core.pointer, text(indicator), text(municipality), text(period), text(gender),
                  value, mark)
        return (None if mark[0] else value[0]), Mark(mark[0])

    def batch(self, **options: Any) -> Batch:
        """A batch of observations, with its options: source, fetched, note, processed, replace, dry_run,
        mixed."""
        core = self._core
        out = ffi.new("sdt_batch **")
        core.call(lib.sdt_batch_new, core.pointer, out)
        batch: Batch = _made["sdt_batch"](core, out[0])
        for name, value in options.items():
            batch.set(name, value)
        return batch

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Session]:
        """What is done within is done together, or not at all when it raises. Transactions nest."""
        core = self._core
        core.call(lib.sdt_begin, core.pointer)
        try:
            yield self
        except BaseException:
            with contextlib.suppress(Error):  # what was raised first says more
                core.call(lib.sdt_rollback, core.pointer)
            raise
        core.call(lib.sdt_commit, core.pointer)

    def set_fetch(self, fetch: Any) -> None:
        """Lets integrations fetch the addresses that they are granted, with fetch(request) -> FetchAnswer."""
        core = self._core
        callback = Fetch(core, fetch)
        core.call(lib.sdt_session_set_fetch, core.pointer, callback.function, callback.user, ffi.NULL)
        core.kept["fetch"] = callback

    def __repr__(self) -> str:
        return f"<Session {self.database or ('in memory' if self.is_open else 'without a database')}>"


class SessionOption:
    """An option of a session, as a property of it."""

    def __init__(self, number: int, is_text: bool, doc: str) -> None:
        self.number, self.is_text, self.__doc__ = number, is_text, doc

    def __get__(self, session: Any, owner: Any = None) -> Any:
        if session is None:
            return self
        core = session._core
        if self.is_text:
            return text_of(lib.sdt_session_text(core.pointer, self.number))
        return lib.sdt_session_int(core.pointer, self.number)

    def __set__(self, session: Any, value: Any) -> None:
        core = session._core
        if self.is_text:
            core.call(lib.sdt_session_set_text, core.pointer, self.number, option(value))
        else:
            core.call(lib.sdt_session_set_int, core.pointer, self.number, value)


for _name, (_number, _is_text, _doc) in OPTIONS.items():
    setattr(SessionVerbs, _name, SessionOption(_number, _is_text, _doc))

__all__ = ["Handle", "Misuse", "Session", "Table"]
