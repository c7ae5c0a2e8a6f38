"""What a call that fails raises."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, or in a list of warnings (status "ok") one that is worth knowing."""
    status: str
    message: str
    kind: str | None
    key: str | None
    field: str | None
    file: str | None
    row: int | None
    column: int | None
    count: int | None

    def __str__(self) -> str:
        return self.message


class Error(Exception):
    """A call that failed. `code` is the status, `name` its name ("not_found"), `message` the first problem
    in the session's language, `problems` all of them. str() is the message."""

    def __init__(self, code: int, name: str, message: str, problems: list[Problem] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.name = name
        self.message = message
        self.problems = problems or []

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.code, self.name, self.message, self.problems)


class NoMemory(Error, MemoryError):
    """No memory was given. Nothing was changed."""


class Misuse(Error, TypeError, ValueError):
    """The call itself is wrong: a wrong kind, type, option or state, such as a closed session."""


class NotFound(Error, KeyError):
    """No record, kind, field or file of that name; the message names the nearest."""


class Exists(Error):
    """Something with that key is there already."""


class InvalidValue(Error, ValueError):
    """A value is outside what its field or parameter allows."""


class Required(Error, ValueError):
    """A required field is absent."""


class BrokenReference(Error, ValueError):
    """A reference leads nowhere, in a circle, or holds a record back."""


class Conflict(Error):
    """The record has changed since it was read."""


class Denied(Error, PermissionError):
    """The session's scope does not allow it, or it is read-only."""


class Busy(Error, TimeoutError):
    """Another process holds the database."""


class Foreign(Error):
    """The file is no database of this library, or is damaged."""


class Newer(Error):
    """The database was written by a newer library."""


class IOFailed(Error, OSError):
    """Reading or writing failed."""


class InvalidSyntax(Error, ValueError):
    """A text (JSON, CSV, Lua) does not parse."""


class LimitReached(Error):
    """A limit of the session was reached."""


class ScriptFailed(Error):
    """A script failed."""


class Cancelled(Error):
    """The work was stopped. Nothing was changed."""


class Internal(Error):
    """A defect in the library; please report it."""


BY_NAME: dict[str, type[Error]] = {
    "memory": NoMemory, "misuse": Misuse, "not_found": NotFound, "exists": Exists, "value": InvalidValue,
    "required": Required, "reference": BrokenReference, "conflict": Conflict, "denied": Denied, "busy": Busy,
    "foreign": Foreign, "newer": Newer, "io": IOFailed, "syntax": InvalidSyntax, "limit": LimitReached,
    "script": ScriptFailed, "cancelled": Cancelled, "internal": Internal,
}

for _class in BY_NAME.values():
    _class.__module__ = "sodertorn"
Error.__module__ = Problem.__module__ = "sodertorn"

__all__ = [
    "BrokenReference", "Busy", "Cancelled", "Conflict", "Denied", "Error", "Exists", "Foreign", "IOFailed", "Internal",
    "InvalidSyntax", "InvalidValue", "LimitReached", "Misuse", "Newer", "NoMemory", "NotFound", "Problem", "Required",
    "ScriptFailed"]
