"""Tables: rows with attributes, and whole columns without a call for each cell."""
from __future__ import annotations

import collections
import ctypes
import importlib
from collections.abc import Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

from ._core import Core, Handle, Misuse
from ._errors import NotFound
from ._library import ffi, lib, text_of
from ._values import text
from ._verbs import TableVerbs

NOT_FOUND = -3
TEXT, INTEGER, NUMBER = 1, 2, 3
FORMATS = {INTEGER: ("q", 8), NUMBER: ("d", 8)}


class Row(tuple[Any, ...]):
    """A row: its cells by name as attributes, by name or index as items; an absent cell is None."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

    def __getitem__(self, index: Any) -> Any:
        if not isinstance(index, str):
            return tuple.__getitem__(self, index)
        try:
            return tuple.__getitem__(self, self._fields.index(index))
        except ValueError:
            raise NotFound(NOT_FOUND, "not_found",
                           f"the row has no cell {index}; it has {', '.join(self._fields)}") from None

    def to_dict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in zip(self._fields, self))})"

    def __reduce__(self) -> Any:
        return row_of, (type(self).__name__, self._fields, tuple(self))


def row_class(name: str, columns: tuple[str, ...]) -> type[Row]:
    """The class of the rows of a table."""
    getters = collections.namedtuple("_", [f"_{number}" for number in range(len(columns))],  # type: ignore[misc]
                                    rename=True)
    members: dict[str, Any] = {"__slots__": (), "_fields": columns}
    members.update((column, vars(getters)[f"_{number}"]) for number, column in enumerate(columns))
    return type(name, (Row,), members)


_classes: dict[tuple[str, tuple[str, ...]], type[Row]] = {}


def class_of(name: str, columns: tuple[str, ...]) -> type[Row]:
    found = _classes.get((name, columns))
    if not found:
        found = _classes[name, columns] = row_class("".join(map(str.capitalize, name.split("_"))) + "Row", columns)
    return found


def row_of(name: str, columns: tuple[str, ...], cells: tuple[Any, ...]) -> Row:
    """A row that was pickled."""
    return row_class(name, columns)(cells)


class _Cells:
    """The cells of a column, in the library's memory (Arrow's C data interface)."""

    def __init__(self, table: Table[Any], column: int) -> None:
        stream = _stream_of(table, column)
        self.array = ffi.new("struct ArrowArray *")
        if stream.get_next(stream, self.array) != 0:
            stream.release(stream)
            raise MemoryError
        stream.release(stream)

    def __del__(self) -> None:
        array = getattr(self, "array", None)
        if array and array.release:
            array.release(array)

    def view(self, index: int, size: int, format: str) -> memoryview:
        """A buffer as it lies there; what is left of it keeps all of this."""
        pointer = ffi.gc(ffi.cast("char *", self.array.children[0].buffers[index]), lambda _, kept=self: None)
        return memoryview(ffi.buffer(pointer, size)).cast(format)


def _stream_of(table: Table[Any], column: int | None = None) -> Any:
    stream = ffi.new("struct ArrowArrayStream *")
    columns = ffi.NULL if column is None else ffi.new("int *", column)
    table._core.call(lib.sdt_table_stream, table._pointer, 1, columns, stream)
    return stream


class Column(Sequence[Any]):
    """A column of a table: a sequence of str, int or float, with None for absent cells. Its numbers can be
    read where they lie, as a buffer (numpy.asarray(column.buffer()))."""

    def __init__(self, name: str, type: int, cells: _Cells) -> None:
        self.name = name
        self.type = type
        self._cells = cells
        self._array = cells.array.children[0]
        self._list: list[Any] | None = None

    def __len__(self) -> int:
        return int(self._array.length)

    @property
    def absent(self) -> int:
        """How many cells are absent."""
        return int(self._array.null_count)

    def present(self) -> list[bool]:
        """For each cell whether it has a value."""
        if not self.absent:
            return [True] * len(self)
        bits = int.from_bytes(self._cells.view(0, (len(self) + 7) // 8, "B"), "little")
        return [bit == "1" for bit in reversed(f"{bits:0{len(self)}b}")]

    def buffer(self) -> memoryview:
        """The numbers, without a copy; an absent cell is 0 there. A column of texts has none."""
        if self.type not in FORMATS:
            raise Misuse(-2, "misuse", f"the column {self.name} is text, which is no buffer of numbers")
        format, size = FORMATS[self.type]
        return self._cells.view(1, size * len(self), format)

    def to_list(self) -> list[Any]:
        """All cells."""
        if self._list is None:
            self._list = self._texts() if self.type == TEXT else self.buffer().tolist() if len(self) else []
            if self.absent:
                self._list = [cell if has else None for cell, has in zip(self._list, self.present())]
        return self._list

    def _texts(self) -> list[str]:
        count = len(self)
        ends = self._cells.view(1, 8 * (count + 1), "q").tolist()
        if ends[-1] == 0:
            return [""] * count
        whole = self._cells.view(2, ends[-1], "B").tobytes()
        if whole.isascii():
            joined = whole.decode()
            return [joined[begin:end] for begin, end in zip(ends, ends[1:])]
        return [whole[begin:end].decode() for begin, end in zip(ends, ends[1:])]

    def to_numpy(self) -> Any:
        """A numpy array: of numbers without a copy when none is absent, else of float with NaN for absent
        cells; of texts an array of objects."""
        numpy = importlib.import_module("numpy")
        if self.type == TEXT:
            return numpy.array(self.to_list(), dtype=object)
        values = numpy.asarray(self.buffer()) if len(self) else numpy.empty(0, dtype=FORMATS[self.type][0])
        if self.absent:
            values = values.astype(float)
            values[~numpy.array(self.present())] = numpy.nan
        return values

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...

    def __getitem__(self, index: Any) -> Any:
        return self.to_list()[index]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.to_list())

    def __repr__(self) -> str:
        return f"<Column {self.name} of {len(self)}>"


RowType = TypeVar("RowType", bound=Row)


class Table(TableVerbs, Handle, Generic[RowType]):
    """A result: a sequence of rows, and columns by their names. What has been read of it stays when it is
    closed."""

    _free = lib.sdt_table_free

    def __init__(self, core: Core, pointer: Any) -> None:
        super().__init__(core, pointer)
        self.name: str = text_of(lib.sdt_table_name(pointer)) or ""
        self.columns: tuple[str, ...] = tuple(
            text_of(lib.sdt_table_column_name(pointer, column)) or ""
            for column in range(lib.sdt_table_column_count(pointer)))
        self._read: dict[int, Column] = {}
        self._rows: list[RowType] | None = None

    def column(self, name: str) -> Column:
        """The column of a name."""
        pointer = self._pointer
        if not isinstance(name, str):
            raise TypeError(f"the name of a column is a text, not {type(name).__name__}")
        index = lib.sdt_table_column_find(pointer, text(name))
        if index < 0:
            self._core.fail(NOT_FOUND)
        return self._column(index)

    def _column(self, index: int) -> Column:
        if index not in self._read:
            pointer = self._pointer
            self._read[index] = Column(self.columns[index], lib.sdt_table_column_type(pointer, index),
                                       _Cells(self, index))
        return self._read[index]

    def rows(self) -> list[RowType]:
        """All rows."""
        self._pointer  # a table that has been closed has none
        if self._rows is None:
            of = class_of(self.name, self.columns)
            lists = [self._column(index).to_list() for index in range(len(self.columns))]
            self._rows = list(map(of, zip(*lists)))  # type: ignore[arg-type]
        return self._rows

    def __len__(self) -> int:
        return int(lib.sdt_table_row_count(self._pointer))

    def __iter__(self) -> Iterator[RowType]:
        return iter(self.rows())

    @overload
    def __getitem__(self, index: int) -> RowType: ...
    @overload
    def __getitem__(self, index: slice) -> list[RowType]: ...
    @overload
    def __getitem__(self, index: str) -> Column: ...

    def __getitem__(self, index: Any) -> Any:
        return self.column(index) if isinstance(index, str) else self.rows()[index]

    def to_dicts(self) -> list[dict[str, Any]]:
        """All rows as dictionaries."""
        return [row.to_dict() for row in self.rows()]

    def to_pandas(self) -> Any:
        """A DataFrame of pandas."""
        pandas = importlib.import_module("pandas")
        return pandas.DataFrame({name: self._column(index).to_numpy() for index, name in enumerate(self.columns)})

    def __arrow_c_stream__(self, requested_schema: object = None) -> Any:
        """Arrow's PyCapsule interface, as pyarrow.table(), polars and duckdb ask for it."""
        return _capsule(_stream_of(self))

    def __repr__(self) -> str:
        if self.is_closed:
            return f"<Table {self.name}, closed>"
        return f"<Table {self.name}: {len(self)} rows of {', '.join(self.columns)}>"


_STREAM = b"arrow_array_stream"
_streams: dict[int, Any] = {}  # those whose capsules are alive, by their addresses

_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype = ctypes.py_object
_new_capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
_pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
_pointer_of.restype = ctypes.c_void_p
_pointer_of.argtypes = [ctypes.c_void_p, ctypes.c_char_p]


def _release(capsule: int) -> None:
    """Called when a capsule is dropped: a stream that nobody took is released."""
    stream = _streams.pop(_pointer_of(capsule, _STREAM) or 0, None)
    if stream and stream.release:
        stream.release(stream)


_released = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)(_release)


def _capsule(stream: Any) -> Any:
    address = int(ffi.cast("uintptr_t", stream))
    _streams[address] = stream
    return _new_capsule(address, _STREAM, ctypes.cast(_released, ctypes.c_void_p))
