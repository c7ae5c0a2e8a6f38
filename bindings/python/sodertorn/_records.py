"""Records: objects with a property for each field, and the records of a kind as a collection."""
from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any, Generic, TypeVar, overload

from ._callbacks import Writer
from ._core import Core, Handle
from ._library import ffi, lib, text_of
from ._values import data, field, kind, plain, text
from ._verbs import RecordVerbs, _made

NULL = ffi.NULL
TEXT, INTEGER, NUMBER, BOOLEAN, DATE, PERIOD, ENUM, REFERENCE = range(1, 9)

_text, _int, _number, _has, _string = (
    lib.sdt_record_text, lib.sdt_record_int, lib.sdt_record_number, lib.sdt_record_has, ffi.string)


def _set(record: Record, number: int, value: Any) -> None:
    """Sets a field by what the value is; the library refuses one of a wrong type, and says what it is."""
    core, pointer = record._core, record._pointer
    value = plain(value)
    if value is None:
        core.call(lib.sdt_record_clear, pointer, number)
    elif isinstance(value, int):
        core.call(lib.sdt_record_set_int, pointer, number, value)
    elif isinstance(value, float):
        core.call(lib.sdt_record_set_number, pointer, number, value)
    else:
        core.call(lib.sdt_record_set_text, pointer, number, text(value))


class Field:
    """A field of a kind: the property of its records, and on the class itself what there is to know of it.
    This one is text of any sort: text, a period, a word, the key of a record."""

    value_type = TEXT

    def __init__(self, kind: int, number: int, doc: str) -> None:
        self.kind = kind
        self.number = number
        self.__doc__ = doc

    def __set_name__(self, owner: Any, name: str) -> None:
        self.name = name

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        pointer = _text(record._pointer, self.number)
        return _string(pointer).decode() if pointer else None

    def __set__(self, record: Record, value: Any) -> None:
        _set(record, self.number, value)

    def label(self, language: str | None = None) -> str:
        """What people call it."""
        return text_of(lib.sdt_field_label(self.kind, self.number, text(language))) or self.name

    def help(self, language: str | None = None) -> str:
        """One sentence on what it means."""
        return text_of(lib.sdt_field_help(self.kind, self.number, text(language))) or ""

    @property
    def required(self) -> bool:
        """Whether a record must have it."""
        return bool(lib.sdt_field_required(self.kind, self.number))

    @property
    def words(self) -> list[str]:
        """The words of an enumeration, in the order of the schema."""
        return [text_of(lib.sdt_field_word(self.kind, self.number, index)) or ""
                for index in range(lib.sdt_field_word_count(self.kind, self.number))]

    def word_label(self, word: str, language: str | None = None) -> str:
        """What people call a word of an enumeration."""
        index = self.words.index(word)
        return text_of(lib.sdt_field_word_label(self.kind, self.number, index, text(language))) or word

    @property
    def target(self) -> type[Record] | None:
        """The kind that a reference leads to."""
        return Record.of_number.get(lib.sdt_field_target(self.kind, self.number))


class Integer(Field):
    """A field that is an integer."""
    value_type = INTEGER

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        value = _int(record._pointer, self.number)
        return value if value or _has(record._pointer, self.number) else None


class Boolean(Field):
    """A field that is true or false."""
    value_type = BOOLEAN

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        value = _int(record._pointer, self.number)
        return bool(value) if value or _has(record._pointer, self.number) else None


class Number(Field):
    """A field that is a number."""
    value_type = NUMBER

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        value = _number(record._pointer, self.number)
        return value if value or _has(record._pointer, self.number) else None


class Date(Field):
    """A field that is a date."""
    value_type = DATE

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        pointer = _text(record._pointer, self.number)
        return datetime.date.fromisoformat(_string(pointer).decode()) if pointer else None


class Record(RecordVerbs, Handle):
    """One record: its key, its revision, and a property for each of its fields, which are also its items by
    name. It is a value of its own: nothing reaches the database until put()."""

    KIND: str = ""
    NUMBER: int = 0
    fields: dict[str, Field] = {}
    of_number: dict[int, type[Record]] = {}
    _free = lib.sdt_record_free
    __slots__ = ()

    def __init_subclass__(cls) -> None:
        cls.fields = {name: one for name, one in vars(cls).items() if isinstance(one, Field)}
        Record.of_number[cls.NUMBER] = cls

    def __init__(self, session: Any, key: str | None = None, **values: Any) -> None:
        """A new record, which put() stores."""
        core = session._core
        Handle.__init__(self, core, core.call_for_record(lib.sdt_record_new, core.pointer, self.NUMBER))
        if key is not None:
            self.key = key
        self.update(**values)

    @property
    def key(self) -> str | None:
        """Unique in its kind; None until put() has made one."""
        return text_of(lib.sdt_record_key(self._pointer))

    @key.setter
    def key(self, value: str) -> None:
        self._core.call(lib.sdt_record_set_key, self._pointer, text(value))

    @property
    def id(self) -> int:
        """Its number in the database; 0 when it was never stored."""
        return int(lib.sdt_record_id(self._pointer))

    @property
    def revision(self) -> int:
        """The revision that was read, from 1; 0 when it was never stored."""
        return int(lib.sdt_record_revision(self._pointer))

    def update(self, **values: Any) -> None:
        """Sets several fields."""
        for name, value in values.items():
            self[name] = value

    def parse(self, name: str, value: str | None) -> None:
        """Sets a field of any type from a text as a person or a file writes it."""
        self._core.call(lib.sdt_record_parse, self._pointer, self._number(name), text(value))

    def copy(self: R) -> R:
        """A record like this one."""
        return made(self._core, self._core.call_for_record(lib.sdt_record_copy, self._pointer))  # type: ignore[no-any-return]

    def __copy__(self: R) -> R:
        return self.copy()

    def __deepcopy__(self: R, _: object) -> R:
        return self.copy()

    def history(self) -> Any:
        """What has happened to it, oldest first."""
        out = ffi.new("sdt_table **")
        self._core.call(lib.sdt_history, self._core.pointer, self.NUMBER, text(self.key), out)
        return _made["sdt_table"](self._core, out[0])

    def to_json(self) -> str:
        """One JSON object, which Session.record_from_json() reads back."""
        writer = Writer(self._core, None)
        self._core.call(lib.sdt_record_write_json, self._pointer, writer.function, writer.user)
        return str(writer.gathered())

    def to_dict(self) -> dict[str, Any]:
        """The fields that have a value, as JSON has them, with key and revision."""
        return dict(json.loads(self.to_json()))

    def _number(self, name: str) -> int:
        known = self.fields.get(name)
        return known.number if known else field(name, self.NUMBER, self._core)

    def __getitem__(self, name: str) -> Any:
        known = self.fields.get(name)
        if known:
            return known.__get__(self)
        field(name, self.NUMBER, self._core)
        raise AttributeError(f"{name!r} is newer than this package")

    def __setitem__(self, name: str, value: Any) -> None:
        _set(self, self._number(name), value)

    def __iter__(self) -> Iterator[str]:
        return iter(self.fields)

    def __str__(self) -> str:
        return text_of(lib.sdt_record_title(self._pointer)) or ""

    def __repr__(self) -> str:
        if self.is_closed:
            return f"<{type(self).__name__}, closed>"
        return f"<{type(self).__name__} {self.key!r} {str(self)!r}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and self.NUMBER == other.NUMBER and self.to_json() == other.to_json()

    __hash__ = object.__hash__


R = TypeVar("R", bound=Record)


def made(core: Core, pointer: Any) -> Any:
    """The object of a record that the library made."""
    return made_of(Record.of_number.get(lib.sdt_record_kind(pointer), Record), core, pointer)


def made_of(kind: type[R], core: Core, pointer: Any) -> R:
    """The same for a record whose kind is known."""
    record = object.__new__(kind)
    record._core = core
    record._pointer = pointer
    return record


class Cursor(Handle, Generic[R]):
    """The records that a question found, one at a time. `total` is how many there are, where a page was
    asked for."""

    _free = lib.sdt_cursor_free

    def __init__(self, core: Core, pointer: Any, total: int | None = None) -> None:
        super().__init__(core, pointer)
        self.total = total

    def __iter__(self) -> Iterator[R]:
        """Each is a copy, since the library's own is gone at the next."""
        core, call, call_for_record, following, current, copy = (
            self._core, self._core.call, self._core.call_for_record, lib.sdt_cursor_next, lib.sdt_cursor_record,
            lib.sdt_record_copy)
        kind: Any = None
        while call(following, self._pointer) == 0:
            pointer = call_for_record(copy, current(self._pointer))
            kind = kind or Record.of_number.get(lib.sdt_record_kind(pointer), Record)
            yield made_of(kind, core, pointer)


class Collection(Generic[R]):
    """The records of a kind: session[Goal]."""

    def __init__(self, session: Any, kind_of: Any) -> None:
        self._session = session
        self.number = kind(kind_of, session._core)
        self.record: type[R] = Record.of_number.get(self.number, Record)  # type: ignore[assignment]

    def __getitem__(self, key: str) -> R:
        core = self._session._core
        encoded = key.encode() if type(key) is str and "\0" not in key else text(key)
        return made_of(self.record, core, core.call_for_record(lib.sdt_get, core.pointer, self.number, encoded))

    @overload
    def get(self, key: str) -> R | None: ...
    @overload
    def get(self, key: str, default: R) -> R: ...

    def get(self, key: str, default: R | None = None) -> R | None:
        """The record of a key, or the default."""
        from ._errors import NotFound
        try:
            return self[key]
        except NotFound:
            return default

    def named(self, name: str) -> R:
        """The record of a key, or the only one that is called so ("Huddinge")."""
        return self._session.get_named(self.number, name)  # type: ignore[no-any-return]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.get(key) is not None

    def __len__(self) -> int:
        return self._session.count(self.number)  # type: ignore[no-any-return]

    def __iter__(self) -> Iterator[R]:
        return iter(self._session.find(self.number))

    def find(self, **value: Any) -> Iterator[R]:
        """Those whose field has a value: find(programme="sodertorn-2035"); None is absent."""
        (name, wanted), = value.items()
        return iter(self._session.find(self.number, name, wanted))

    def page(self, **options: Any) -> Cursor[R]:
        """A page of them, filtered and sorted; the options are those of Session.list()."""
        return self._session.list(self.number, **options)  # type: ignore[no-any-return]

    def new(self, key: str | None = None, **values: Any) -> R:
        """A new record, which put() stores."""
        return self.record(self._session, key, **values)

    def from_json(self, source: str | bytes) -> R:
        """A record from a JSON object, as Session.record_from_json()."""
        return self._session.record_from_json(self.number, source)  # type: ignore[no-any-return]

    def to_table(self) -> Any:
        """All of them as a table."""
        return self._session.records_table(self.number)


__all__ = ["Collection", "Cursor", "Record", "data", "made"]
