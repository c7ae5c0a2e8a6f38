#!/usr/bin/env python3
"""Writes what of the package follows from the description of the library: generate.py [FOLDER].

It reads lib/schema/api.json and lib/schema/generated/schema.json, and writes into bindings/python/sodertorn
(or FOLDER):

- _abi.py       the declarations in C, as cffi keeps them
- _verbs.py     a class of methods for each handle, and the functions that need no handle; _verbs.pyi, their types
- enums.py      enumerations
- kinds.py      a class for each kind of record, with its fields; kinds.pyi, their types
- tables.pyi    the rows of each table with the types of their cells; tables.py, that they are there

No function is listed here. One that the written part of the package calls itself (as lib.sdt_…) is its own
affair; each of the others becomes a method of the handle that it is given first, under its name without
"sdt_" and the handle's name. Frees, allocators and the typed functions of kinds become no method: objects free
themselves, and fields are properties.
"""
import contextlib
import io
import keyword
import pathlib
import re
import sys
import textwrap

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from description import (  # noqa: E402
    camel, enum_members, is_plumbing, load, may_be_left_out, method_name, option_names, session_options)
from generated_kinds import write_kinds  # noqa: E402
from generated_tables import write_tables  # noqa: E402

WRITTEN = "Written by bindings/python/generate.py from lib/schema/api.json. Do not edit."

SAID = re.compile(r"sdt_\w+\(\)")  # how the words of the headers name functions
ERRORS = dict(re.findall(r'"(\w+)": (\w+)', (HERE / "sodertorn" / "_errors.py").read_text()))
CLASSES = {}  # of handles: "sdt_batch" -> "Batch"


def safe(name):
    """A name that Python does not take for its own."""
    return name + "_" if keyword.iskeyword(name) else name


def wrapped(line, indent):
    """A statement, on several lines where it is long."""
    return "\n".join(textwrap.wrap(" " * indent + line, 114, subsequent_indent=" " * (indent + 4),
                                   break_long_words=False, break_on_hyphens=False)) + "\n"


def docstring(text, indent):
    """A docstring of one or several lines, wrapped."""
    pad = " " * indent
    lines = []
    for line in text.replace("\\", "\\\\").replace('"""', "'''").split("\n"):
        hanging = "  " if line.startswith("- ") else ""
        lines += textwrap.wrap(line, 110 - indent, subsequent_indent=hanging, break_long_words=False,
                               break_on_hyphens=False) or [""]
    if len(lines) == 1:
        return f'{pad}"""{lines[0]}"""\n'
    return f'{pad}"""' + "\n".join([lines[0]] + [pad + line if line else "" for line in lines[1:]]) + f'\n{pad}"""\n'


# ---- Declarations ----

def declarator(text, name):
    """A declaration in C, from its type and its name."""
    if "(*" in text:
        return text.replace("(*", "(*" + name, 1)
    if text.endswith("]"):
        before, _, size = text.partition("[")
        return f"{before.strip()} {name}[{size}"
    return f"{text} {name}"


def declarations(api, functions):
    lines = [f"typedef struct {handle['name']} {handle['name']};" for handle in api["handles"]]
    lines += [f"struct {struct['name']};" for struct in api["structs"]]
    for callback in api["callbacks"]:
        parameters = ", ".join(p["type"] for p in callback["parameters"])
        lines.append(f"typedef {callback['returns']['type'].replace('*', ' *')} (*{callback['name']})({parameters});")
    for struct in api["structs"]:
        fields = " ".join(declarator(field["type"], field["name"]) + ";" for field in struct["fields"])
        lines.append(f"struct {struct['name']} {{ {fields} }};")
    for function in functions:
        parameters = ", ".join(declarator(p["type"], p["name"]) for p in function.get("parameters", [])) or "void"
        lines.append(f"{function['returns']['type']} {function['name']}({parameters});")
    return "\n".join(lines)


def write_abi(folder, api, functions):
    from cffi import FFI
    ffi = FFI()
    ffi.set_source("sodertorn._abi", None)
    ffi.cdef(declarations(api, functions))
    path = folder / "_abi.py"
    with contextlib.redirect_stdout(io.StringIO()):  # it tells what it does
        ffi.emit_python_code(str(path))
    path.write_text(f"# {WRITTEN}\n" + path.read_text())
    (folder / "_abi.pyi").write_text(f"# {WRITTEN}\nfrom typing import Any\n\nffi: Any\n")


# ---- Methods ----

def in_python(text, api):
    """The words of a header for those who read Python: what they name is called as it is there."""
    text = SAID.sub(lambda found: api["said"].get(found[0], found[0]), text)
    text = re.sub(r"SDT_ERROR_(\w+)", lambda found: ERRORS.get(found[1].lower(), found[0]), text)
    for enum in api["enums"]:
        text = re.sub(rf"\b{enum['name']}\b", "enums." + camel(enum["name"].removeprefix("sdt_")), text)
    return re.sub(r"\bSDT_\w+_NO_YEAR\b|\bNULL\b", "None", text)


class Method:
    """A function of the library as a method (or a function) of Python: its parameters, its body, its types."""

    def __init__(self, function, api):
        self.function = function
        self.api = api
        self.owner = None
        self.required, self.optional, self.keywords = [], [], []  # (name, type)
        self.before, self.arguments, self.after = [], [], []
        self.results, self.result_types = [], []
        self.writer = self.format = None
        parameters = list(function.get("parameters", []))
        if parameters and parameters[0]["is"] == "handle" and parameters[0]["direction"] == "in":
            self.owner = parameters.pop(0)["of"]
        self.name = safe(method_name(function, CLASSES))
        self.read(parameters)

    def core(self):
        return "core" if self.owner else "None"

    def take(self, name, type, may_be_absent):
        """A parameter by position; one that may be absent gets a default where no other stands after it."""
        (self.optional if may_be_absent else self.required).append((name, type))

    def read(self, parameters):
        parameters = [dict(p, name=safe(p["name"])) for p in parameters]
        names = {p["name"] for p in parameters}
        later = {}
        for index, p in enumerate(parameters):  # an absent one before one that must be is no default of Python's
            p["defaults"] = may_be_left_out(p) and not any(
                q["direction"] == "in" and not may_be_left_out(q)
                and q["is"] not in ("callback", "user") and q["name"] != "size" for q in parameters[index + 1:])
        kind = "kind" in names
        for index, p in enumerate(parameters):
            following = parameters[index + 1]["name"] if index + 1 < len(parameters) else None
            handler = getattr(self, "read_" + p["is"], None)
            if p["direction"] == "out":
                self.read_out(p)
            elif p["name"] == "options":
                self.read_options(p)
            elif p["name"] == "sizes" or (p["name"] == "size" and later.get("data")):
                pass  # it went with what it is the size of
            elif p["is"] == "text" and following == "size":
                self.read_data(p, later)
            elif p["is"] == "integer" and p["name"] == "count":
                later["counted"] = True
            elif p["is"] == "texts":
                self.read_texts(p, names, later)
            elif p["is"] == "integer" and p["name"] == "kind":
                every = "0 for all" in p["doc"]
                self.take("kind", "Kind | None" if every else "Kind", every and p["defaults"])
                self.before.append(f"kind_ = _kind(kind, {self.core()}{', True' if every else ''})")
                self.arguments.append("kind_")
            elif p["is"] == "integer" and p["name"] == "field" and kind:
                self.take("field", "str | int", False)
                self.arguments.append(f"_field(field, kind_, {self.core()})")
            else:
                handler(p)

    def read_text(self, p):
        self.take(p["name"], "Text | None" if p["null"] else "Text", p["defaults"])
        self.arguments.append(f"_text({p['name']})")

    def read_integer(self, p):
        of = re.match(r"(?:one of )?(sdt_\w+)", p["doc"])
        if of and any(enum["name"] == of[1] for enum in self.api["enums"]):
            name = camel(of[1].removeprefix("sdt_"))
            self.take(p["name"], f"enums.{name} | str", False)
            self.arguments.append(f"_member(enums.{name}, {p['name']})")
            if p["name"] == "format":
                self.format = f"_member(enums.{name}, format) == enums.{name}.XLSX"
        elif may_be_left_out(p):  # a number for none, which is 0
            self.take(p["name"], "int | None", p["defaults"])
            self.arguments.append(f"{p['name']} or 0")
        else:
            self.take(p["name"], "int", False)
            self.arguments.append(p["name"])

    def read_number(self, p):
        self.take(p["name"], "float", False)
        self.arguments.append(p["name"])

    def read_data(self, p, later):
        later["data"] = True
        self.take(p["name"], "Data | None" if p["null"] else "Data", p["defaults"])
        self.before.append(f"data = _data({p['name']})")
        self.arguments += ["data", "len(data)"]

    def read_texts(self, p, names, later):
        if "sizes" in names:
            if p["name"] == "names":
                self.take("files", "Files", False)
                self.before.append("count, names, texts, sizes = _files(files)")
                self.arguments += ["count", "names", "texts", "sizes"]
        elif later.get("counted"):
            self.take(p["name"], "Iterable[Text]", False)
            self.before.append(f"count, listed = _texts({p['name']})")
            self.arguments += ["count", "listed"]
        else:
            self.take(p["name"], "Listed | None" if p["null"] or "or NULL" in p["doc"] else "Listed",
                      p["defaults"])
            self.arguments.append(f"_flat({p['name']})")

    def read_options(self, p):
        pairs = []
        for name, _ in option_names(self.function, self.api):
            self.keywords.append((safe(name), "Option | None"))
            pairs.append(f'("{name}", {safe(name)})')
        self.before.append(f"options = _options({', '.join(pairs)})")
        self.arguments.append("options")

    def read_callback(self, p):
        if p["of"] == "sdt_destructor":
            self.arguments.append("_ffi.NULL")  # Python keeps what it gave itself
            return
        of = camel(p["of"].removeprefix("sdt_"))
        name = "writer" if of == "Writer" else p["name"]
        if of == "Writer" and not p["null"]:
            self.writer = True
            self.keywords.insert(0, ("writer", "WriterTarget | None"))
            self.before.append("writing = Writer(core, writer)")
            self.arguments += ["writing.function", "writing.user"]
            return
        kept = self.function["name"].startswith(self.owner + "_set_")
        if kept:
            self.take(p["name"], f"{of}Target | None", True)
        elif p["null"]:
            self.keywords.insert(0, (p["name"], f"{of}Target | None"))
        else:
            self.take(p["name"], f"{of}Target", False)
        optional = ", True" if of == "Writer" else ""
        self.before.append(f"told = {of}(core, {p['name']}{optional})")
        self.arguments += ["told.function", "told.user"]
        if kept:
            self.after.append(f"self._{p['name']} = told")

    def read_user(self, p):
        pass  # it is the callback's

    def read_out(self, p):
        name = f"out{len(self.results)}"
        self.before.append(f'{name} = _new("{p["type"]}")')
        self.arguments.append(name)
        if p["is"] == "handle":
            self.results.append(f'_made[{p["of"]!r}](core, {name}[0])')
            if p["of"] == "sdt_table":
                row = camel(p["table"]) + "Row" if p.get("table") not in (None, "any") else "Row"
                self.result_types.append(f"Table[{'tables.' if row != 'Row' else ''}{row}]")
            else:
                self.result_types.append(CLASSES[p["of"]])
        elif (of := re.match(r"one of (sdt_\w+)", p["doc"])):
            self.results.append(f"enums.{camel(of[1].removeprefix('sdt_'))}({name}[0])")
            self.result_types.append("enums." + camel(of[1].removeprefix("sdt_")))
        else:
            self.results.append(f"{name}[0]")
            self.result_types.append("float" if p["is"] == "number" else "int")

    # ---- Writing it ----

    def signature(self, types, first="self"):
        parts = [first] if self.owner else []
        parts += [f"{n}: {t}" if types else n for n, t in self.required]
        parts += [f"{n}: {t} = ..." if types else f"{n}=None" for n, t in self.optional]
        if self.keywords:
            parts += ["*"] + [f"{n}: {t} = ..." if types else f"{n}=None" for n, t in self.keywords]
        return ", ".join(parts)

    def doc(self):
        text = self.function["doc"]
        returned = self.function["returns"]
        arguments = [f"- {p['name']}: {p['doc']}" for p in self.function.get("parameters", [])[1 if self.owner else 0:]
                     if p["direction"] == "in" and p["is"] not in ("user", "callback")
                     and p["name"] not in ("options", "size", "sizes", "count")]
        if arguments:
            text += "\n\nParameters:\n" + "\n".join(arguments)
        said = returned.get("doc", "")
        if returned.get("is") == "status":
            said = re.sub(r"^0(, or |[;,.]? *|$)", "", said)
        if said:
            text += f"\n\n{'Raises' if returned.get('is') == 'status' else 'Returns'}: {said}"
        return in_python(text, self.api)

    def body(self):
        lines = []
        function = f"_lib.{self.function['name']}"
        status = self.function["returns"].get("is") == "status"
        arguments = (["self._pointer"] if self.owner else []) + self.arguments
        if self.owner:
            lines.append("core = self._core")
        lines += self.before
        if status and self.owner:
            ends = "SDT_END" in self.function["returns"]["doc"]
            lines.append(("status = " if ends else "") + f"core.call({', '.join([function] + arguments)})")
            lines += self.after
            if ends:
                lines += ["if status != 0:", "    return None"]
            if self.writer:
                binary = self.format or ("format == \"xlsx\"" if ("format", "Text") in self.required else "False")
                lines.append(f"return writing.gathered({binary})")
            elif self.results:
                lines.append("return " + ", ".join(self.results))
        else:
            lines.append("return " + self.answer(f"{function}({', '.join(arguments)})"))
        return lines

    def answer(self, call):
        kind = self.answer_type()
        return {"str | None": f"_text_of({call})", "bool": f"bool({call})"}.get(kind, call)

    def answer_type(self):
        returned = self.function["returns"]
        if returned["is"] == "text":
            return "str | None"
        if returned["is"] == "nothing":
            return "None"
        doc = returned.get("doc", "")
        return "bool" if doc.startswith(("1 or 0", "1 when", "1;")) else \
            "float" if returned["is"] == "number" else "int"

    def result_type(self):
        if self.function["returns"].get("is") != "status":
            return self.answer_type()
        if not self.results:
            return "None"
        return self.result_types[0] if len(self.results) == 1 else f"tuple[{', '.join(self.result_types)}]"

    def source(self):
        pad = "    " if self.owner else ""
        lines = f"{pad}def {self.name}({self.signature(False)}):\n"
        lines = "\n".join(textwrap.wrap(lines, 116, subsequent_indent=pad + "        ", break_long_words=False)) + "\n"
        lines += docstring(self.doc(), len(pad) + 4)
        return lines + "".join(wrapped(line, len(pad) + 4) for line in self.body())

    def stub(self):
        pad = "    " if self.owner else ""

        def one(signature, result, overload=""):
            end = f") -> {result}: ...".replace(" ", "\0")  # a line ends within the brackets alone
            return overload + wrapped(f"def {self.name}({signature}{end}", len(pad)).replace("\0", " ")

        mark = pad + "@overload\n"
        if self.writer:
            untold = self.signature(True).replace("writer: WriterTarget | None = ...", "writer: None = ...")
            told = self.signature(True).replace("writer: WriterTarget | None = ...", "writer: WriterTarget")
            text = "str | None" if "SDT_END" in self.function["returns"]["doc"] else "str"
            out = ""
            if any(n == "format" for n, _ in self.required):
                form = next(t for n, t in self.required if n == "format")
                wide = f"format: {form}"
                out = one(untold.replace(wide, 'format: Literal["xlsx"]'), "bytes", mark)
                out = re.sub(r"(def [^\n]*)", r"\1  # type: ignore[misc]", out, 1)  # "xlsx" is a str, too
            return out + one(untold, text, mark) + one(told, "None", mark)
        if self.result_types == ["Record"] and ("kind", "Kind") in self.required:
            typed = self.signature(True).replace("kind: Kind", "kind: type[R]")
            return one(typed, "R", mark) + one(self.signature(True).replace("kind: Kind", "kind: str | int"),
                                               "Record", mark)
        return one(self.signature(True), self.result_type())


def by_hand():
    """The functions that the written part of the package calls."""
    return {name for path in (HERE / "sodertorn").glob("*.py") if WRITTEN not in path.read_text()
            for name in re.findall(r"\blib\.(sdt_\w+)", path.read_text())}


def methods_of(api):
    """Each method that is to be written, by the class of its handle; None for functions."""
    known = by_hand()
    out = {}
    api["said"] = {}  # what the functions that the words name are called here
    for function in api["functions"]:
        if is_plumbing(function, api) or function["name"] in known:
            continue
        method = Method(function, api)
        out.setdefault(CLASSES.get(method.owner), []).append(method)
        owner = CLASSES.get(method.owner)
        api["said"][function["name"] + "()"] = f"{owner}.{method.name}()" if owner else f"{method.name}()"
    return out


HEAD = f'''"""What the library does, as methods of its handles and as functions."""
# {WRITTEN}
from . import enums
from ._callbacks import Progress, Reader, Writer
from ._library import ffi as _ffi, lib as _lib, text_of as _text_of
from ._values import (
    data as _data, field as _field, files as _files, flat as _flat, kind as _kind, member as _member,
    options as _options, text as _text, texts as _texts)

_new = _ffi.new
_made = {{}}  # what makes an object of a handle, by the handle's name
'''

STUB_HEAD = f'''# {WRITTEN}
import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any, BinaryIO, Literal, TypeAlias, TypeVar, overload

from . import enums, tables
from ._callbacks import FetchAnswer, FetchRequest
from ._core import Core
from ._handles import Assessment, Batch, Comparison, Console, Rotation, Script, Tree
from ._records import Record
from ._session import Session
from ._tables import Row, Table

R = TypeVar("R", bound=Record)
Text: TypeAlias = str | datetime.date | Record
Option: TypeAlias = str | int | float | bool | datetime.date | Record | type[Record]
Kind: TypeAlias = type[Record] | str | int
Data: TypeAlias = str | bytes | bytearray | memoryview
Files: TypeAlias = Mapping[str, str | bytes] | Iterable[tuple[str, str | bytes]]
Listed: TypeAlias = Mapping[str, Option] | Iterable[Option] | Iterable[tuple[Option, ...]]
ProgressTarget: TypeAlias = Callable[[int, int | None], object]
WriterTarget: TypeAlias = Callable[[bytes], object] | BinaryIO
ReaderTarget: TypeAlias = Callable[[int], bytes] | BinaryIO

_made: dict[str, Any]
OPTIONS: dict[str, tuple[int, bool, str]]
'''


def write_verbs(folder, api):
    source, stub = HEAD, STUB_HEAD
    options = list(session_options(api))
    rows = "".join(f"    {name!r}: ({number}, {is_text}, {doc!r}),\n" for name, number, is_text, doc in options)
    source += f"OPTIONS = {{\n{rows}}}  # of a session: number, whether it is text, and what it is\n"
    methods = methods_of(api)
    for name in sorted(CLASSES.values()):
        source += f"\n\nclass {name}Verbs:\n" + docstring(f"The methods of {name}.", 4) + "\n    __slots__ = ()\n"
        stub += f"\nclass {name}Verbs:\n    _core: Core\n"
        if name == "Session":
            stub += "".join(f"    {option}: {'str' if is_text else 'int'}\n" for option, _, is_text, _ in options)
        source += "".join("\n" + method.source() for method in methods.get(name, []))
        stub += "".join(method.stub() for method in methods.get(name, []))
    plain = methods.get(None, [])
    source += "".join("\n\n" + method.source() for method in plain)
    stub += "\n" + "".join(method.stub() for method in plain)
    names = ", ".join(repr(method.name) for method in plain)
    source += "\n\n" + "\n".join(textwrap.wrap(f"__all__ = [{names}]", 110, subsequent_indent="    ")) + "\n"
    keywords = ", ".join(f"{option}=None" for option, _, _, _ in options)
    typed = ", ".join(f"{option}: {'Text' if is_text else 'int'} | None = ..." for option, _, is_text, _ in options)
    passed = ", ".join(f"{option}={option}" for option, _, _, _ in options)
    source += "\n\ndef open(" + "\n         ".join(textwrap.wrap(f'path, mode="read", *, {keywords}):', 100)) + "\n" \
        + docstring("A session with an open database: a file, \":memory:\", or the address of one on a server "
                    "(\"postgresql://…\").\n\nMode is read, write or create; the options are those of the session:\n"
                    + "\n".join(f"- {name}: {doc}" for name, _, _, doc in options), 4) \
        + "    session = " + "\n        ".join(textwrap.wrap(f"_made['sdt_session']({passed})", 100)) + "\n" \
        + "    session.open(path, mode)\n    return session\n"
    mode = 'Literal["read", "write", "create"]'.replace(" ", "\0")
    stub += "__all__: list[str]\n" + wrapped(
        f"def open(path: str | Path, mode: {mode} = ..., *, {typed})\0->\0Session:\0...", 0).replace("\0", " ")
    stub = stub.replace("from typing import Any", "from pathlib import Path\nfrom typing import Any", 1)
    (folder / "_verbs.py").write_text(source)
    (folder / "_verbs.pyi").write_text(stub)


def write_enums(folder, api):
    out = f'"""Enumerations. A parameter that takes one takes its name in small letters, too."""\n# {WRITTEN}\n' \
          "from enum import IntEnum\n"
    for enum in api["enums"]:
        out += f"\n\nclass {camel(enum['name'].removeprefix('sdt_'))}(IntEnum):\n" + docstring(enum["doc"], 4) + "\n"
        for name, number, doc in enum_members(enum):
            out += "".join(f"    # {line}\n" for line in textwrap.wrap(doc, 108))
            out += f"    {name} = {number}\n"
    (folder / "enums.py").write_text(out)


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "sodertorn"
    api, schema = load()
    CLASSES.update((handle["name"], camel(handle["name"].removeprefix("sdt_"))) for handle in api["handles"])
    write_abi(folder, api, [f for f in api["functions"] if "/kinds/" not in f["header"]])
    write_verbs(folder, api)
    write_enums(folder, api)
    write_kinds(folder, schema, docstring, WRITTEN)
    write_tables(folder, api, camel, docstring, WRITTEN)


if __name__ == "__main__":
    main()
