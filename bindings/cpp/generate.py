#!/usr/bin/env python3
"""Writes what of the C++ header follows from the description of the library: generate.py [FOLDER].

It reads lib/schema/api.json and lib/schema/generated/schema.json, and writes into
bindings/cpp/sodertorn/cpp/generated (or FOLDER):

- enums.hpp    enumerations, and the kinds of record as one
- tables.hpp   the rows of each table, with a function for each cell
- kinds.hpp    a class for each kind of record, with its fields
- options.hpp  a class for the options of each verb, with a function for each
- verbs.hpp    a class for each handle, with a function for each verb; and the functions that need no handle

No function is listed here. One that the written part of the header calls itself is its own affair; each of the
others becomes a member of the handle that it is given first, under its name without "sdt_" and the handle's name.
"""
import json
import pathlib
import re
import sys
import textwrap

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import description as d  # noqa: E402

WRITTEN = "/* Written by bindings/cpp/generate.py from lib/schema/api.json. Do not edit. */\n"
KEYWORDS = set("""and asm auto bool break case catch char class const continue default delete do double else enum
    explicit export extern false float for friend goto if inline int long mutable namespace new not operator or
    private protected public register return short signed sizeof static struct switch template this throw true try
    typedef typename union unsigned using virtual void volatile while xor""".split())
WRITTEN_BY_HAND = ("sdt_table", "sdt_record", "sdt_cursor")  # handles all of whose members are written
BASES = {"sdt_session": "session_base", "sdt_batch": "batch_base", "sdt_script": "script_base"}
NUMBERS = {"int64_t": "std::int64_t", "size_t": "std::size_t", "int": "int", "double": "double"}


def safe(name, within=None):
    """A name that is none of the language's, nor that of the class that it is a member of."""
    return name + "_" if name in KEYWORDS or name == within else name


def comment(text, indent=0):
    """The first paragraph of words, as a comment."""
    text = text.split("\n\n")[0].replace("\n", " ")
    pad = " " * indent + "/// "
    return "".join(line + "\n" for line in textwrap.wrap(text, 110, initial_indent=pad, subsequent_indent=pad))


def wrapped(line, indent):
    """A declaration or a statement, on several lines where it is long."""
    pad = " " * indent
    return "\n".join(textwrap.wrap(line, 110, initial_indent=pad, subsequent_indent=pad + "    ",
                                   break_long_words=False, break_on_hyphens=False)) + "\n"


def header(name, about, includes, body):
    guard = f"SODERTORN_CPP_GENERATED_{name.upper()}_HPP"
    included = "".join(f"#include <{one}>\n" for one in includes)
    return f"/* {about} */\n{WRITTEN}#ifndef {guard}\n#define {guard}\n\n{included}\nnamespace sodertorn\n{{\n\n" \
           f"{body}\n}} // namespace sodertorn\n\n#endif\n"


# ---- Enumerations ----

def enums(api, schema):
    out = "/// The kinds of record; every_kind is none of them, where a verb takes all.\nenum class kind : int {\n" \
          "    every_kind = 0,\n"
    for kind in schema["kinds"]:
        out += f"    {safe(kind['name'])} = {kind['number']}, ///< {kind['help_en']}\n"
    out += "};\n"
    for enum in api["enums"]:
        out += "\n" + comment(enum["doc"]) + f"enum class {safe(d.short(enum['name']))} : int {{\n"
        for name, value, doc in d.enum_members(enum):
            out += f"    {safe(name.lower())} = {value}, ///< {' '.join(doc.split())}\n"
        out += "};\n"
    return header("enums", "Enumerations.", [], out + sentences(api))


def sentences(api):
    """What an error says of which the library has said nothing."""
    out = "\nnamespace detail\n{\n\n/* What a status is, where the library has no more to say of it. */\n" \
          "inline const char *status_sentence(int status) noexcept\n{\n    switch (status) {\n"
    for value in next(one for one in api["enums"] if one["name"] == "sdt_status")["values"]:
        out += f"    case {value['value']}:\n        return {json.dumps(value['doc'])};\n"
    return out + "    default:\n        return \"The call failed.\";\n    }\n}\n\n} // namespace detail\n"


# ---- Tables ----

def tables(api):
    read = {"text": ("std::string_view", "text_at"), "integer": ("std::int64_t", "integer_at"),
            "number": ("double", "number_at")}
    out = "/// The rows of every table whose columns are known, by the table's name.\nnamespace tables\n{\n"
    for table in api["tables"]:
        out += f"\nclass {safe(table['name'])} : public row\n{{\n  public:\n    using row::row;\n"
        for index, column in enumerate(table["columns"]):
            kind, function = read[column["type"]]
            out += f"\n{comment(column['help_en'][:1].upper() + column['help_en'][1:] + '.', 4)}" \
                   f"    std::optional<{kind}> {safe(column['name'], table['name'])}() const\n    {{\n" \
                   f"        return {function}({index});\n    }}\n"
        out += "};\n"
    return header("tables", "Rows of tables.", ["sodertorn/cpp/table.hpp"], out + "\n} // namespace tables\n")


# ---- Kinds ----

def accessors(field, kind):
    """The functions that read and set a field."""
    name, number, made = safe(field["name"], kind["name"]), f"fields::{safe(field['name'])}", field["type"]
    read = {"integer": ("std::int64_t", "int_at", "set_int_of", "std::int64_t"),
            "boolean": ("bool", "int_at", "set_int_of", "bool"), "number": ("double", "number_at", "set_number_of", "double")}
    value_type, get, put, given = read.get(made, ("std::string", "text_at", "set_text_of", "std::string_view"))
    out = "\n" + comment(d.field_doc(field), 4) + f"    std::optional<{value_type}> {name}() const\n    {{\n"
    if made == "boolean":
        out += f"        const std::optional<std::int64_t> value = {get}({number});\n\n" \
               "        return value ? std::optional<bool>(*value != 0) : std::nullopt;\n    }\n"
    else:
        out += f"        return {get}({number});\n    }}\n"
    if field.get("verb"):
        return out  # a verb sets it
    value = "value ? std::optional<std::int64_t>(*value) : std::nullopt" if made == "boolean" else "value"
    return out + "    {0} &set_" + f"{field['name']}(std::optional<{given}> value)\n    {{{{\n" \
        f"        {put}({number}, {value});\n        return *this;\n    }}}}\n"


def kinds(schema):
    out = "/// Every kind of record, with its fields. A set_ function of none makes the field absent.\n" \
          "namespace kinds\n{\n"
    for kind in schema["kinds"]:
        name = safe(kind["name"])
        out += "\n" + comment(f"{kind['label_en'].capitalize()} ({kind['label_sv']}): {kind['help_en']}")
        out += f"class {name} : public sodertorn::record\n{{\n  public:\n" \
               f"    static constexpr sodertorn::kind kind_value = sodertorn::kind::{name};\n\n" \
               "    /// The numbers of the fields.\n    struct fields {\n"
        out += "".join(f"        static constexpr int {safe(f['name'])} = {f['number']};\n" for f in kind["fields"])
        out += "    };\n\n    /// A new one, not yet in the database.\n" \
               f"    explicit {name}(const detail::session_base &session, std::string_view key = {{}})\n" \
               "        : sodertorn::record(session.made(kind_value))\n    {\n        if (!key.empty())\n" \
               "            set_key(key);\n    }\n    /// A record that is of this kind.\n" \
               f"    explicit {name}(record &&of) : sodertorn::record(std::move(of))\n    {{\n" \
               "        if (sodertorn::record::kind() != kind_value)\n" \
               f"            detail::raise(SDT_ERROR_MISUSE, \"The record is no {kind['label_en']}.\");\n    }}\n"
        for field in kind["fields"]:
            made = accessors(field, kind)
            out += made.replace("{0}", name).replace("{{", "{").replace("}}", "}") if not field.get("verb") else made
        out += "};\n"
    return header("kinds", "Kinds of record.", ["sodertorn/cpp/session.hpp"], out + "\n} // namespace kinds\n")


# ---- Options ----

def options_class(function):
    return d.short(function["name"]) + "_options"


def has_options(function):
    return any(p["name"] == "options" for p in function.get("parameters", []))


def options(api):
    out = ""
    for function in api["functions"]:
        if not has_options(function):
            continue
        name = options_class(function)
        out += f"\n/// Options of {d.short(function['name'])}().\nclass {name} : public detail::option_list\n{{\n" \
               f"  public:\n    {name}() = default;\n" \
               f"    {name}(std::initializer_list<named_option> options) : option_list(options)\n    {{\n    }}\n" \
               "\n    /// An option by its name" + (", or a filter: a field and its value" if "list" in name else "") \
               + f".\n    {name} &set(const std::string &option, const option_value &value)\n    {{\n" \
               "        add(option, value);\n        return *this;\n    }\n"
        for option, doc in d.option_names(function, api):
            out += "\n" + comment(doc, 4) + f"    {name} &{safe(option)}(const option_value &value)\n    {{\n" \
                f"        add(\"{option}\", value);\n        return *this;\n    }}\n"
        out += "};\n"
    out += "\n/// Options of a session.\nclass session_options : public detail::session_option_list\n{\n  public:\n"
    for name, number, is_text, doc in d.session_options(api):
        given, put = ("std::string_view", "add") if is_text else ("std::int64_t", "add_int")
        out += comment(doc, 4) + f"    session_options &{name}({given} value)\n    {{\n" \
            f"        {put}({number}, value);\n        return *this;\n    }}\n"
    return header("options", "Options of verbs and of a session.", ["sodertorn/cpp/session.hpp"], out + "};\n")


# ---- Verbs ----

class Verb:
    """A function of the library as a member of a class, or as a function: its parameters, its body."""

    def __init__(self, function, api, handles):
        self.function = function
        self.api = api
        self.owner = d.owner_of(function)
        self.name = safe(d.method_name(function, handles))
        self.parameters, self.before, self.arguments = [], [], []  # (declaration, default)
        self.results = []  # (type, what is returned)
        self.after = []
        self.writes = False
        parameters = list(function.get("parameters", []))
        if self.owner:
            parameters.pop(0)
            self.arguments.append("call_" if self.status() else "native_handle()")
        if self.owner and self.status():
            self.before.append("const auto call_ = begin_call();")
        names = {p["name"] for p in parameters}
        for index, p in enumerate(parameters):
            following = parameters[index + 1]["name"] if index + 1 < len(parameters) else ""
            p = dict(p, name=safe(p["name"]))
            if p["direction"] == "out":
                self.read_out(p)
            elif p["name"] == "options":
                self.take(f"const {options_class(function)} &options", "{}")
                self.before.append("const detail::c_texts options_ = options.list();")
                self.arguments.append("options_")
            elif p["name"] == "size" or "sizes" in names and p["name"] in ("count", "texts", "sizes"):
                pass  # it goes with what it is the size of
            elif p["is"] == "text" and following == "size":
                self.take(f"std::string_view {p['name']}")
                self.arguments += [f"detail::bytes_of({p['name']})", f"{p['name']}.size()"]
            elif p["is"] == "integer" and p["name"] == "count":
                pass
            elif p["is"] == "texts":
                self.read_texts(p, names)
            else:
                getattr(self, "read_" + p["is"])(p)

    def take(self, declaration, default=None):
        self.parameters.append((declaration, default))

    def read_text(self, p):
        kind = "std::optional<std::string_view>" if p["null"] else "std::string_view"
        self.take(f"{kind} {p['name']}", "std::nullopt" if p["null"] else None)
        self.before.append(f"const detail::c_text {p['name']}_({p['name']});")
        self.arguments.append(f"{p['name']}_")

    def read_texts(self, p, names):
        if "sizes" in names:
            self.take("const std::vector<file> &files")
            self.before.append("const detail::c_files files_(files);")
            self.arguments += ["files.size()", "files_.names.data()", "files_.texts.data()", "files_.sizes.data()"]
            return
        self.take(f"const std::vector<std::string> &{p['name']}", "{}" if d.may_be_left_out(p) else None)
        self.before.append(f"const detail::c_texts {p['name']}_({p['name']});")
        if "count" in names:
            self.arguments.append(f"{p['name']}.size()")
        self.arguments.append(f"{p['name']}_")

    def read_integer(self, p):
        enum = d.enum_of(p, self.api)
        if p["name"] == "kind":
            self.take("sodertorn::kind kind", "sodertorn::kind::every_kind" if "0 for all" in p["doc"] else None)
            self.arguments.append("static_cast<int>(kind)")
        elif enum and "added together" not in p["doc"]:
            self.take(f"sodertorn::{safe(d.short(enum))} {p['name']}")
            self.arguments.append(f"static_cast<int>({p['name']})")
        elif "1 for " in p["doc"] and "0 (" in p["doc"]:
            self.take(f"bool {p['name']}", "true")
            self.arguments.append(f"{p['name']} ? 1 : 0")
        else:
            self.take(f"{NUMBERS[p['type']]} {p['name']}", "0" if d.may_be_left_out(p) else None)
            self.arguments.append(p["name"])

    def read_number(self, p):
        self.take(f"double {p['name']}")
        self.arguments.append(p["name"])

    def read_callback(self, p):
        of = d.short(p["of"])
        if of == "writer":
            self.writes = True
        name = p["name"]
        kind, called = {"writer": ("write_function", "write_piece"), "reader": ("read_function", "read_piece"),
                        "progress": ("progress_function", "tell_progress")}[of]
        self.take(f"const {kind} &{name}", "nullptr" if p["null"] else None)
        given = name if p["null"] else f"detail::callable({name})"
        self.before.append(f"detail::callback<{kind}> {p['name']}_called = {{call_.core().get(), {given}}};")
        function = f"detail::{called}"
        self.arguments += [f"{name} ? {function} : nullptr" if p["null"] else function, f"&{p['name']}_called"]

    def read_user(self, p):
        pass  # it is the callback's

    def read_out(self, p):
        name, made = f"{p['name']}_", p["type"].removesuffix("*").strip()
        if p["is"] == "handle":
            self.before.append(f"{p['of']} *{name} = nullptr;")
            kind = self.handle_type(p)
            self.after.append(f"{kind} {p['name']}_made(call_.core(), {name});")
            self.results.append((kind, f"{p['name']}_made"))
        else:
            self.before.append(f"{made} {name} = {{}};")
            enum = re.match(r"one of (sdt_\w+)", p["doc"])
            kind = f"sodertorn::{safe(d.short(enum[1]))}" if enum else NUMBERS[made]
            if self.function["name"] == "sdt_kind_lookup":
                kind = "sodertorn::kind"
            self.results.append((kind, f"static_cast<{kind}>({name})" if kind != NUMBERS[made] else name))
        self.arguments.append("&" + name)

    def handle_type(self, p):
        if p["of"] == "sdt_table":
            known = p.get("table") not in (None, "any")
            return f"table_of<tables::{safe(p['table'])}>" if known else "sodertorn::table"
        if p["of"] == "sdt_cursor":
            return "records<record>"
        return "sodertorn::" + d.short(p["of"])

    # ---- Writing it ----

    def status(self):
        return self.function["returns"].get("is") == "status"

    def ends(self):
        return self.status() and "SDT_END" in self.function["returns"]["doc"]

    def plain_type(self):
        returned = self.function["returns"]
        if returned["is"] == "nothing":
            return "void"
        if returned["is"] == "text":
            return "std::string_view"
        if returned["doc"].startswith(("1 or 0", "1 when", "1;")):
            return "bool"
        enum = d.enum_of(returned, self.api)
        if enum:
            return f"sodertorn::{safe(d.short(enum))}"
        if self.function["name"] in ("sdt_kind_at", "sdt_kind_find", "sdt_field_target"):
            return "sodertorn::kind"
        return NUMBERS[returned["type"]]

    def result_type(self):
        if not self.status():
            return self.plain_type()
        types = [kind for kind, _ in self.results]
        if not types:
            return "bool" if self.ends() else "void"
        return types[0] if len(types) == 1 else f"std::tuple<{', '.join(types)}>"

    def signature(self, defaults, without=()):
        listed = [p for p in self.parameters if p[0] not in without]
        last = max((i for i, p in enumerate(listed) if p[1] is None), default=-1)
        return ", ".join(p if value is None or not defaults or i < last else f"{p} = {value}"
                         for i, (p, value) in enumerate(listed))

    def const(self):
        first = next(iter(self.function.get("parameters", [])), {"type": ""})
        return (" const &" if self.borrows() else " const") \
            if self.owner and first["type"].startswith("const") else ""

    def borrows(self):
        """Whether what it answers is its handle's, which is to live on."""
        return bool(self.owner) and self.result_type() == "std::string_view"

    def declaration(self):
        out = "\n" + comment(self.function["doc"], 4)
        out += wrapped(f"{self.result_type()} {self.name}({self.signature(True)}){self.const()};", 4)
        if self.borrows():
            out += wrapped(f"{self.result_type()} {self.name}({self.signature(True)}) const && = delete;", 4)
        if self.writes:
            out += "    /// The same, as a text.\n"
            out += wrapped(f"{self.text_type()} {self.name}({self.signature(True, self.writer())}){self.const()};", 4)
        return out

    def writer(self):
        return tuple(p for p, _ in self.parameters if p.startswith("const write_function"))

    def text_type(self):
        return "std::optional<std::string>" if self.ends() else "std::string"

    def body(self):
        call = f"{self.function['name']}({', '.join(self.arguments)})"
        lines = list(self.before)
        if not self.status():
            kind = self.plain_type()
            lines.append({"void": f"{call};", "std::string_view": f"return detail::view_of({call});",
                          "bool": f"return {call} != 0;"}.get(
                kind, f"return static_cast<{kind}>({call});" if kind.startswith("sodertorn") else f"return {call};"))
            return lines
        if not self.after and not self.results:
            lines.append(f"return call_.check({call}) == SDT_OK;" if self.ends()
                         else f"call_.check({call});")
            return lines
        lines.append(f"const int answered = {call};")
        lines += self.after + ["call_.check(answered);"]
        values = [value for _, value in self.results]
        made = [f"std::move({v})" if v.endswith("_made") else v for v in values]
        lines.append(f"return {values[0]};" if len(values) == 1 else f"return {{{', '.join(made)}}};")
        return lines

    def definition(self, owner):
        scope = f"{owner}::" if owner else ""
        out = wrapped(f"inline {self.result_type()} {scope}{self.name}({self.signature(False)}){self.const()}", 0)
        out += "{\n" + "".join(wrapped(line, 4) for line in self.body()) + "}\n\n"
        if self.writes:
            given = ", ".join(self.given(p) for p, _ in self.parameters)
            out += wrapped(f"inline {self.text_type()} {scope}{self.name}"
                           f"({self.signature(False, self.writer())}){self.const()}", 0)
            call = f"{self.name}({given})"
            out += "{\n    std::string written_;\n\n" + (
                f"    if (!{call})\n        return std::nullopt;\n" if self.ends() else f"    {call};\n")
            out += "    return written_;\n}\n\n"
        return out

    @staticmethod
    def given(parameter):
        return "detail::gather_in(written_)" if parameter.startswith("const write_function") \
            else re.search(r"\w+$", parameter)[0]


def by_hand():
    """The functions that the written part of the header calls."""
    return {name for path in (HERE / "sodertorn" / "cpp").glob("*.hpp")
            for name in re.findall(r"\b(sdt_\w+)", path.read_text())}


def constructors(api):
    """How a session is made, and its options."""
    out = """
    /// A session without a database.
    session() = default;
    explicit session(const session_options &options)
    {
        set(options);
    }
    /// One with an open database: a file, ":memory:", or the address of one on a server ("postgresql://…").
    explicit session(std::string_view path, open_mode mode = open_mode::read, const session_options &options = {})
    {
        set(options);
        open(path, mode);
    }

    /// Sets options.
    void set(const session_options &options)
    {
        options.apply(native_handle());
    }
"""
    for name, number, is_text, doc in d.session_options(api):
        kind = "std::string" if is_text else "std::int64_t"
        read = f"return std::string(detail::view_of(sdt_session_text(native_handle(), {number})));" if is_text \
            else f"return sdt_session_int(native_handle(), {number});"
        out += "\n" + comment(doc, 4) + f"    {kind} {name}() const\n    {{\n        {read}\n    }}\n"
    return out


def verbs(api):
    handles = [handle["name"] for handle in api["handles"]]
    known = by_hand() | {"sdt_session_set_text", "sdt_session_set_int", "sdt_session_text", "sdt_session_int"}
    found = {}
    for function in api["functions"]:
        if d.is_plumbing(function, api) or function["name"] in known:
            continue
        found.setdefault(d.owner_of(function), []).append(Verb(function, api, handles))
    out = "".join(f"class {d.short(one['name'])};\n" for one in api["handles"] if one["name"] not in WRITTEN_BY_HAND)
    definitions = ""
    for handle in api["handles"]:
        if handle["name"] in WRITTEN_BY_HAND:
            continue
        name, base = d.short(handle["name"]), BASES.get(handle["name"])
        base = f"detail::{base}" if base else f"detail::handle<{handle['name']}, {handle['free']}>"
        out += "\n" + comment(handle["doc"]) + f"class {name} : public {base}\n{{\n  public:\n"
        short = base.split("::")[1].split("<")[0]
        out += constructors(api) if handle["name"] == "sdt_session" else f"    using {short}::{short};\n"
        for verb in found.get(handle["name"], []):
            out += verb.declaration()
            definitions += verb.definition(name)
        out += "};\n"
    for verb in found.get(None, []):
        definitions += comment(verb.function["doc"]) + verb.definition(None).replace(
            verb.signature(False), verb.signature(True), 1)
    return header("verbs", "What the library does, as members of its handles and as functions.",
                  ["sodertorn.h", "sodertorn/cpp/generated/kinds.hpp", "sodertorn/cpp/generated/options.hpp",
                   "sodertorn/cpp/generated/tables.hpp", "tuple"], out + "\n" + definitions.rstrip("\n") + "\n")


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "sodertorn" / "cpp" / "generated"
    folder.mkdir(parents=True, exist_ok=True)
    api, schema = d.load()
    written = {"enums": enums(api, schema), "tables": tables(api), "kinds": kinds(schema), "options": options(api),
               "verbs": verbs(api)}
    for name, text in written.items():
        (folder / f"{name}.hpp").write_text(text, encoding="utf-8")
    called = by_hand() | set(re.findall(r"\bsdt_\w+", "".join(written.values())))
    unreached = [f["name"] for f in api["functions"] if not d.is_plumbing(f, api) and f["name"] not in called]
    if unreached:
        sys.exit(f"no member calls {', '.join(unreached)}")


if __name__ == "__main__":
    main()
