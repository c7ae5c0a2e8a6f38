"""The shared library: where it is found, and how it is called."""
from __future__ import annotations

import os
from typing import Any

from ._abi import ffi as ffi

NAME = "libsodertorn.so.0"


def _load() -> Any:
    """SODERTORN_LIBRARY names the library where it is not in the system's path."""
    name = os.environ.get("SODERTORN_LIBRARY") or NAME
    try:
        return ffi.dlopen(name)
    except OSError as error:
        raise ImportError(f"the library of sodertorn cannot be loaded ({error}); install it, or name it "
                          "in the environment as SODERTORN_LIBRARY=/path/to/" + NAME) from None


lib: Any = _load()


def text_of(pointer: Any) -> str | None:
    """A borrowed text, copied; None for NULL."""
    return ffi.string(pointer).decode() if pointer else None


def constants(function: Any, first: int = 0) -> dict[str, int]:
    """The numbers of what the library names one by one, until it has no more."""
    named: dict[str, int] = {}
    number = first
    while name := text_of(function(number)):
        named[name] = number
        number += 1
    return named
