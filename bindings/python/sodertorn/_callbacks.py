"""Functions of Python that the library calls. What one raises stops the work and comes out of the verb."""
from __future__ import annotations

from typing import Any

from ._core import Core
from ._library import ffi, text_of

NULL = ffi.NULL
REFUSED = 1


class Callback:
    """A function of the host's for the length of a call, or for as long as somebody keeps it. A None is
    none."""

    function: Any = NULL

    def __init__(self, core: Core, target: Any) -> None:
        self.core = core
        self.target = target
        self.user = NULL if target is None else ffi.new_handle(self)
        if target is None:
            self.function = NULL

    def run(self, *arguments: Any) -> Any:
        """Calls it; None when it raised, which is told by the verb."""
        self.core.inside += 1
        try:
            return self.told(*arguments)
        except BaseException as raised:  # noqa: B902, also KeyboardInterrupt comes out of the verb
            self.core.raised = self.core.raised or raised
            return None
        finally:
            self.core.inside -= 1

    def told(self, *arguments: Any, **_: Any) -> Any:
        raise NotImplementedError


@ffi.callback("sdt_progress", error=REFUSED)  # type: ignore[misc]
def _progress(user: Any, done: int, total: int) -> int:
    answer: int | None = ffi.from_handle(user).run(done, total)
    return REFUSED if answer is None else answer


@ffi.callback("sdt_writer", error=REFUSED)  # type: ignore[misc]
def _write(user: Any, pieces: Any, size: int) -> int:
    return REFUSED if ffi.from_handle(user).run(ffi.buffer(pieces, size)[:]) is None else 0


@ffi.callback("sdt_reader", error=-1)  # type: ignore[misc]
def _read(user: Any, room: Any, size: int) -> int:
    answer: int | None = ffi.from_handle(user).run(room, size)
    return -1 if answer is None else answer


@ffi.callback("sdt_fetch", error=REFUSED)  # type: ignore[misc]
def _fetch(user: Any, call: Any) -> int:
    return REFUSED if ffi.from_handle(user).run(call) is None else 0


class Progress(Callback):
    """progress(done, total) is told how far work has come; total is None when not known. False stops it."""

    function = _progress

    def told(self, done: int, total: int) -> int:
        return REFUSED if self.target(done, None if total < 0 else total) is False else 0


class Writer(Callback):
    """Takes pieces of output: a function of bytes, a binary file, or None, which gathers them."""

    function = _write

    def __init__(self, core: Core, target: Any, optional: bool = False) -> None:
        self.pieces: list[bytes] = []
        if target is None and not optional:
            target = self.pieces.append
        super().__init__(core, getattr(target, "write", target))
        self.gathers = self.target == self.pieces.append

    def told(self, piece: bytes) -> bool:
        self.target(piece)
        return True

    def gathered(self, binary: bool = False) -> Any:
        """What was written, when nobody else has taken it: a str, or bytes of what is no text."""
        if not self.gathers:
            return None
        whole = b"".join(self.pieces)
        return whole if binary else whole.decode()


class Reader(Callback):
    """Gives pieces of input: a binary file, or a function of a size that gives at most so many bytes."""

    function = _read

    def __init__(self, core: Core, target: Any) -> None:
        super().__init__(core, getattr(target, "read", target))

    def told(self, room: Any, size: int) -> int:
        piece = self.target(size)
        if len(piece) > size:
            raise ValueError(f"{len(piece)} bytes were given where at most {size} were asked for")
        ffi.memmove(room, piece, len(piece))
        return len(piece)


class FetchRequest:
    """An address that a script asks for."""

    def __init__(self, call: Any) -> None:
        self.method = text_of(call.method) or ""
        self.url = text_of(call.url) or ""
        self.body: bytes | None = ffi.buffer(call.body, call.body_size)[:] if call.body else None
        self.type = text_of(call.type)
        self.seconds: float = call.milliseconds / 1000


class FetchAnswer:
    """What came of it: the status of HTTP, the body and its media type, and where a redirect leads, which is
    not to be followed."""

    def __init__(self, status: int, body: bytes = b"", type: str = "", location: str = "") -> None:
        self.status = status
        self.body = body
        self.type = type
        self.location = location


class Fetch(Callback):
    """fetch(request) gives an answer. An OSError is why there was none, which the script sees; everything else
    that it raises comes out of the verb."""

    function = _fetch

    def told(self, call: Any) -> bool | None:
        try:
            answer = self.target(FetchRequest(call))
        except OSError as why:
            _put(call.why, str(why))
            return None
        call.status = answer.status
        _put(call.location, answer.location)
        _put(call.answer_type, answer.type)
        if answer.body and call.write(call.write_user, answer.body, len(answer.body)) != 0:
            return None  # it is too large, as the library says
        return True


def _put(room: Any, value: str) -> None:
    """Writes a text into an array, cut where it is full."""
    encoded = value.encode()[:len(room) - 1].decode(errors="ignore").encode()
    ffi.memmove(room, encoded + b"\0", len(encoded) + 1)
