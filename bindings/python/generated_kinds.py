"""The part of generate.py that writes kinds.py and kinds.pyi."""
import textwrap

from description import field_doc

CLASS_OF = {"date": "Date", "integer": "Integer", "boolean": "Boolean", "number": "Number"}
TYPE_OF = {"date": "datetime.date", "integer": "int", "boolean": "bool", "number": "float"}
GIVEN = {"date": "datetime.date | str", "integer": "int", "boolean": "bool", "number": "float",
         "reference": "str | Record"}


STUB_HEAD = '''# {written}
import datetime
from typing import Any, Generic, Literal, TypeVar, overload

from ._records import Boolean, Date, Field, Integer, Number, Record
from ._session import Session

Read = TypeVar("Read", covariant=True)
Given = TypeVar("Given", contravariant=True)

class Property(Generic[Read, Given]):
    """A field: of a record its value, of the class what there is to know of it."""
    @overload
    def __get__(self, record: None, owner: Any) -> Field: ...
    @overload
    def __get__(self, record: Record, owner: Any) -> Read | None: ...
    def __set__(self, record: Record, value: Given | None) -> None: ...
'''


def class_name(kind):
    return "".join(part.capitalize() for part in kind["name"].split("_"))


def words_type(field):
    return "Literal[" + ", ".join(f'"{word["name"]}"' for word in field["words"]) + "]"


def read_type(field):
    return words_type(field) if field["type"] == "enum" else TYPE_OF.get(field["type"], "str")


def given_type(field):
    return words_type(field) if field["type"] == "enum" else GIVEN.get(field["type"], "str")


def write_kinds(folder, schema, docstring, written):
    source = f'"""Every kind of record, with its fields."""\n# {written}\n' \
             "from ._records import Boolean, Date, Field, Integer, Number, Record\n"
    stub = STUB_HEAD.format(written=written)
    for kind in schema["kinds"]:
        name = class_name(kind)
        title = f"{kind['label_en'].capitalize()} ({kind['label_sv']}): {kind['help_en']}"
        source += f"\n\nclass {name}(Record):\n" + docstring(title, 4)
        source += f"\n    __slots__ = ()\n    KIND = {kind['name']!r}\n    NUMBER = {kind['number']}\n"
        stub += f"\nclass {name}(Record):\n" + docstring(title, 4)
        values = []
        for field in kind["fields"]:
            made = CLASS_OF.get(field["type"], "Field")
            source += f"    {field['name']} = {made}({kind['number']}, {field['number']}, {field_doc(field)!r})\n"
            stub += property_stub(field)
            values.append(f"                 {field['name']}: {given_type(field)} | None = ...")
        stub += "    def __init__(self, session: Session, key: str | None = ..., *,\n" \
            + ",\n".join(values) + ") -> None: ...\n"
    names = ", ".join(repr(class_name(kind)) for kind in schema["kinds"])
    listed = f"\n\n__all__ = [\n{wrapped(names)}]\n"
    (folder / "kinds.py").write_text(source + listed)
    (folder / "kinds.pyi").write_text(stub + listed.replace("\n\n__all__", "\n__all__"))


def property_stub(field):
    read, given = read_type(field), given_type(field)
    doc = field_doc(field).replace('"', "'")
    return f"    {field['name']}: Property[{read}, {given}]\n    \"\"\"{doc}\"\"\"\n"


def wrapped(names):
    return "\n".join(textwrap.wrap(names, 110, initial_indent="    ", subsequent_indent="    "))
