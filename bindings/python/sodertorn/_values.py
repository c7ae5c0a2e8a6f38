"""Values of Python as the library takes them."""
from __future__ import annotations

import datetime
import importlib
import struct
import weakref
from array import array
from collections.abc import Iterable, Mapping
from typing import Any

from ._library import constants, ffi, lib, text_of

NULL = ffi.NULL

POINTER = struct.Struct("P")

# What an array of pointers points at lives as long as the array.
_kept: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()


def text(value: Any) -> Any:
    """A text: a str, a date, or a record, which is its key. None is NULL, of which the library says what it
    thinks."""
    if value is None:
        return NULL
    if isinstance(value, str):
        encoded = value.encode()
        if 0 in encoded:
            raise ValueError("a text cannot have a NUL in it")
        return encoded
    if isinstance(value, datetime.datetime):
        raise TypeError(f"a date is wanted, not a {type(value).__name__}; its date() is one")
    if isinstance(value, datetime.date):
        return value.isoformat().encode()
    key = getattr(value, "key", None)
    if isinstance(key, str):
        return key.encode()
    raise TypeError(f"a text, a date or a record is wanted, not {type(value).__name__}")


def plain(value: Any) -> Any:
    """A number or a truth of numpy's, such as a cell of a frame, as one of Python's; anything else as it is."""
    kind = getattr(getattr(value, "dtype", None), "kind", None)
    return value.item() if kind and kind in "biuf" and value.shape == () else value


def option(value: Any) -> Any:
    """The value of an option: as a text, or a number or truth, which are written."""
    value = plain(value)
    if isinstance(value, bool):
        return b"1" if value else b"0"
    if isinstance(value, int):  # also one of an enum, whose own repr() is its name
        return int.__repr__(value).encode()
    if isinstance(value, float):
        return float.__repr__(value).encode()
    if isinstance(value, type) and hasattr(value, "KIND"):
        return str(value.KIND).encode()
    return text(value)


def _array(texts: list[bytes], ended: bool) -> Any:
    pointers = [ffi.from_buffer("char[]", one + b"\0") for one in texts]
    if ended:
        pointers.append(NULL)
    made = ffi.new("char *[]", pointers)
    _kept[made] = pointers
    return made


def options(*pairs: tuple[str, Any]) -> Any:
    """A list of names and values ended by NULL; NULL when none is given."""
    texts: list[bytes] = []
    for name, value in pairs:
        if value is not None:
            texts += (name.encode(), option(value))
    return _array(texts, True) if texts else NULL


def flat(values: Any) -> Any:
    """A list of texts ended by NULL, from a mapping, pairs, or texts one after the other."""
    if values is None:
        return NULL
    if isinstance(values, Mapping):
        values = values.items()
    texts: list[bytes] = []
    for value in values:
        if isinstance(value, (tuple, list)):
            texts += map(option, value)
        else:
            texts.append(option(value))
    return _array(texts, True)


def texts(values: Iterable[Any]) -> tuple[int, Any]:
    """How many texts, and the array of them."""
    if isinstance(values, (str, bytes)):
        raise TypeError("a list of texts is wanted, not one")
    listed = [text(value) for value in values]
    return len(listed), _array(listed, False)


def data(value: Any) -> Any:
    """Bytes of a file or a text: str is UTF-8."""
    if value is None:
        return NULL
    return value.encode() if isinstance(value, str) else ffi.from_buffer("char[]", value)


def files(values: Any) -> tuple[int, Any, Any, Any]:
    """Files by their names: how many, names, bytes, sizes."""
    items = list(values.items() if isinstance(values, Mapping) else values)
    contents = [data(content) for _, content in items]
    pointers = [ffi.from_buffer("char[]", one) if isinstance(one, bytes) else one for one in contents]
    bytes_of = ffi.new("char *[]", pointers)
    _kept[bytes_of] = (pointers, contents)
    count, names = texts([name for name, _ in items])
    return count, names, bytes_of, ffi.new("size_t[]", [len(one) for one in contents])


def _kind_names() -> dict[str, int]:
    numbers = [lib.sdt_kind_at(index) for index in range(lib.sdt_kind_count())]
    return {text_of(lib.sdt_kind_name(number)) or "": number for number in numbers}


KINDS = _kind_names()


def kind(value: Any, core: Any = None, every: bool = False) -> int:
    """The number of a kind: by its class, its name, what people call it, or its number; 0 for None, where that is
    every kind."""
    if isinstance(value, int):
        return value
    if value is None and every:
        return 0
    number = KINDS.get(value) if isinstance(value, str) else getattr(value, "NUMBER", None)
    if number:
        return int(number)
    if core is None or not isinstance(value, str):
        return 0 if isinstance(value, str) else _no_kind(value)
    out = ffi.new("int *")
    core.call(lib.sdt_kind_lookup, core.pointer, text(value), out)
    return int(out[0])


def _no_kind(value: Any) -> int:
    raise TypeError(f"a kind is wanted, by its class, its name or its number, not {type(value).__name__}")


def field(value: Any, number: int, core: Any = None) -> int:
    """The number of a field of a kind, by its name; 0 for None."""
    if isinstance(value, int):
        return value
    if value is None:
        return 0
    if core is None:
        return int(lib.sdt_field_find(number, text(value)))
    out = ffi.new("int *")
    core.call(lib.sdt_field_lookup, core.pointer, number, text(value), out)
    return int(out[0])


def member(enumeration: Any, value: Any) -> int:
    """A member of an enumeration: itself, or its name in small letters, or its number."""
    if isinstance(value, str):
        try:
            return int(enumeration[value.upper()])
        except KeyError:
            names = ", ".join(one.name.lower() for one in enumeration)
            raise ValueError(f"{value!r} is none of {names}") from None
    return int(value)


def period(value: Any) -> Any:
    """A period: a text, or the number of a year."""
    value = plain(value)
    return b"%d" % value if isinstance(value, int) and not isinstance(value, bool) else text(value)


def columns(*wanted: tuple[Any, Any]) -> tuple[list[Any], list[Any]]:
    """Columns as arrays of pointers to texts, and what must live as long as they are used. Each column comes with the
    function that makes a text of a value: text() or period(). A value that comes again is encoded once; a Categorical
    of pandas takes no step for each value."""
    kept: list[Any] = []
    return [ffi.cast("char **", _kept_in(kept, _pointers(values, taken, kept))) for values, taken in wanted], kept


def _kept_in(kept: list[Any], buffer: Any) -> Any:
    kept.append(ffi.from_buffer(buffer))
    return kept[-1]


def _addresses(texts: Iterable[Any], taken: Any, kept: list[Any]) -> dict[Any, bytes]:
    """The address of each text, as the bytes of a pointer."""
    found: dict[Any, bytes] = {}
    for value in texts:
        encoded = taken(value)
        pointer = NULL if encoded is NULL else _kept_in(kept, encoded + b"\0")
        found[value] = POINTER.pack(int(ffi.cast("uintptr_t", pointer)))
    return found


def _pointers(values: Any, taken: Any, kept: list[Any]) -> Any:
    """A buffer of addresses, one for each text."""
    codes = getattr(values, "codes", None)
    if codes is not None and hasattr(values, "categories"):
        packed = b"".join(_addresses(values.categories, taken, kept).values()) + POINTER.pack(0)  # -1 is absent
        return importlib.import_module("numpy").frombuffer(packed, "uintp")[codes]
    if hasattr(values, "tolist"):  # numpy
        values = values.tolist()
    addresses = _addresses(set(values), taken, kept)
    return b"".join(map(addresses.__getitem__, values))


def numbers(code: str, ctype: str, values: Any) -> Any:
    """An array of numbers: of one that has a buffer of that type (array, numpy) no copy is made."""
    try:
        view = memoryview(values)
        if view.format == code and view.contiguous:
            return ffi.from_buffer(ctype, view)
    except TypeError:
        pass
    return ffi.from_buffer(ctype, array(code, values))


__all__ = ["columns", "constants", "data", "field", "files", "flat", "kind", "member", "numbers", "option", "options",
           "period", "plain", "text", "texts", "KINDS", "NULL"]
