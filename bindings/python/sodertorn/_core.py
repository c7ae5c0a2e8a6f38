"""What a session and all that came from it share: the pointer, and the one way in which functions that can
fail are called.

The library serves one thread of a session at a time, refuses a second, and leaves alone what is freed in
the meantime. Python frees whenever, in any thread. So a call holds the lock of its core; what is dropped
while somebody else holds it is put aside and freed after that call. A call that does not get the lock is
made all the same: the library refuses it and says why.
"""
from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from ._errors import BY_NAME, Error, Problem
from ._errors import Misuse as Misuse
from ._library import ffi, lib, text_of

MISUSE = -2
NULL = ffi.NULL


class Core:
    """A session of the library. It is freed when nothing that came from it is left."""

    __slots__ = ("pointer", "lock", "dropped", "raised", "inside", "kept", "record_out", "__weakref__")

    def __init__(self) -> None:
        out = ffi.new("sdt_session **")
        status = lib.sdt_session_new(out)
        if status != 0:
            raise error_of(status)
        self.pointer = out[0]
        self.lock = threading.Lock()
        self.dropped: deque[tuple[Any, Any]] = deque()  # functions that free, and what they are to free
        self.raised: BaseException | None = None  # by a callback of the call that is being made
        self.inside = 0  # how many callbacks are being called
        self.kept: dict[str, Any] = {}  # callbacks that stay after the call that they were given to
        self.record_out = ffi.new("sdt_record **")  # where call_for_record() has its answer put

    def __del__(self) -> None:
        pointer = getattr(self, "pointer", None)
        if pointer:
            self.free_dropped()
            lib.sdt_session_free(pointer)

    def call(self, function: Any, *arguments: Any) -> int:
        """Calls a function that answers with a status, and raises what that says."""
        owned = self.lock.acquire(False)
        if not owned and self.inside:
            raise Misuse(MISUSE, "misuse",
                         "a callback of this session is being called, and nobody may use it until that is done")
        try:
            status: int = function(*arguments)
        finally:
            if owned:
                self.lock.release()
        if self.dropped:
            self.free_dropped()
        if status < 0 or self.raised:
            self.fail(status)
        return status

    def call_for_record(self, function: Any, *arguments: Any) -> Any:
        """call() of a function that makes a record: its pointer. Records are read one at a time and often, so
        all have one out-parameter, read before the lock is released."""
        if not self.lock.acquire(False):
            out = ffi.new("sdt_record **")
            self.call(function, *arguments, out)
            return out[0]
        try:
            status: int = function(*arguments, self.record_out)
            pointer = self.record_out[0]
        finally:
            self.lock.release()
        if self.dropped:
            self.free_dropped()
        if status < 0:
            self.fail(status)
        return pointer

    def fail(self, status: int) -> None:
        """Raises what a callback raised, or else what the library says of the last call."""
        raised, self.raised = self.raised, None
        if raised:
            raise raised
        message = text_of(lib.sdt_session_message(self.pointer))
        raise error_of(status, message or None, self.problems())

    def problems(self) -> list[Problem]:
        """The problems of the last call; none when another thread's is being made."""
        out = ffi.new("sdt_table **")
        if lib.sdt_session_problems(self.pointer, out) != 0:
            return []
        found = []
        while lib.sdt_table_next(out[0]) == 0:
            texts = [text_of(lib.sdt_table_text(out[0], column)) for column in range(6)]
            numbers = [lib.sdt_table_int(out[0], column) if lib.sdt_table_has(out[0], column) else None
                       for column in range(6, 9)]
            found.append(Problem(*texts, *numbers))  # type: ignore[arg-type]
        lib.sdt_table_free(out[0])
        return found

    def free(self, function: Any, pointer: Any) -> None:
        """Frees a handle now, or after the call that is being made."""
        lock = self.lock
        if lock.acquire(False):
            function(pointer)
            lock.release()
        else:
            self.dropped.append((function, pointer))

    def free_dropped(self) -> None:
        while self.dropped and self.lock.acquire(False):
            try:
                function, pointer = self.dropped.popleft()
                function(pointer)
            except IndexError:
                pass  # another thread was faster
            finally:
                self.lock.release()


def error_of(status: int, message: str | None = None, problems: list[Problem] | None = None) -> Error:
    name = text_of(lib.sdt_status_name(status)) or "unknown"
    return BY_NAME.get(name, Error)(status, name, message or name, problems)


class Handle:
    """Something of the library's that came from a session, which lives as long as it."""

    __slots__ = ("_core", "_pointer", "__weakref__")

    _free: Any = None
    _core: Core
    _pointer: Any

    def __init__(self, core: Core, pointer: Any) -> None:
        self._core = core
        self._pointer = pointer

    def close(self) -> None:
        """Frees it now rather than when nothing refers to it. To use it afterwards is a Misuse."""
        if self.is_closed:
            return
        pointer = self._pointer
        del self._pointer
        self._core.free(self._free, pointer)

    @property
    def is_closed(self) -> bool:
        try:
            self._pointer
        except Misuse:
            return True
        return False

    def __del__(self) -> None:
        try:
            pointer = self._pointer
        except Misuse:
            return
        core = self._core
        lock = core.lock
        if lock.acquire(False):
            self._free(pointer)
            lock.release()
        else:
            core.dropped.append((self._free, pointer))

    def __reduce_ex__(self, protocol: object) -> Any:
        """Neither copied nor pickled: two objects would free it twice."""
        raise TypeError(f"a {type(self).__name__} is the library's, and can be neither copied nor pickled")

    if not TYPE_CHECKING:  # a misspelt attribute is for the checker to find
        def __getattr__(self, name):
            if name == "_pointer":
                raise Misuse(MISUSE, "misuse", f"the {type(self).__name__} has been closed")
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
