#!/usr/bin/env python3
"""Writes api.json: the library described for programs, so that a binding needs not read C.

api.py XML_FOLDER TABLES >api.json (see api.sh)

What it says is read from the public headers, through the XML that Doxygen makes of them, so the words are the
headers' own. The columns of the tables are in tables.json, which the library itself has told (tests/api/
test_description.c).
What a reader of the headers takes from the wording of a docstring is told as facts here, by these rules:

- A pointer that is handed in may be NULL when the words about it say so ("NULL for all"), and must not be
  when they say nothing, or "not NULL", or that it gives SDT_ERROR_MISUSE. An out-parameter may be NULL when
  it says "may be NULL".
- What comes out through an out-parameter is the caller's, and is freed by the function that is named there.
  A pointer that is returned is borrowed.
- The options of a verb are the list under "Options:", or those of the verb that it refers to with "as for".
- Which table an out-parameter is, is said by @table; the columns of "any" are known only when it is made.
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

FORMAT = 1  # of api.json: grows when a program that reads it must change


# ---- Text of Doxygen's XML ----

def plain(element, skip=()):
    """The text of an element in one line; elements whose tags are in skip are left out."""
    def pieces(node):
        if node.text:
            yield node.text
        for child in node:
            if child.tag == "sp":
                yield " "
            elif child.tag not in skip:
                yield from pieces(child)
            if child.tail:
                yield child.tail
    return re.sub(r"\s+", " ", "".join(pieces(element))).strip() if element is not None else ""


STRUCTURE = ("parameterlist", "simplesect", "programlisting", "itemizedlist", "table")


def paragraphs(element):
    """The paragraphs of a description; the items of a list begin with "- ", the rows of a table with "| ". Doxygen puts what follows a list
    without an empty line inside its last item, so these are looked through."""
    if element is None:
        return
    for para in element.findall("para"):
        text = plain(para, STRUCTURE)
        if text:
            yield text
        for item in para.findall("itemizedlist/listitem"):
            for number, line in enumerate(paragraphs(item)):
                yield ("- " if number == 0 and not line.startswith("- ") else "") + line
        for row in para.findall("table/row"):
            yield "| " + " | ".join(plain(entry) for entry in row.findall("entry"))


def words(member):
    """The whole docstring but for its parameters, returns, since and examples."""
    lines = list(paragraphs(member.find("briefdescription"))) + list(paragraphs(member.find("detaileddescription")))
    out = ""
    for line in lines:
        out += ("\n" if out and line.startswith(("- ", "| ")) else "\n\n" if out else "") + line
    return out


def section(member, kind):
    """The text of @return, @since and their like."""
    for sect in member.iter("simplesect"):
        if sect.get("kind") == kind:
            return plain(sect)
    return None


def example(member):
    """The lines of @code, or None."""
    lines = []
    for listing in member.iter("programlisting"):
        for line in listing.iter("codeline"):
            code = "".join(plain_code(line))
            lines.append(code.rstrip())
    return "\n".join(lines) if lines else None


def plain_code(line):
    for node in line.iter():
        if node.tag == "sp":
            yield " "
        if node.text:
            yield node.text
        if node is not line and node.tail:
            yield node.tail


def without_empty(description):
    return {name: value for name, value in description.items() if value not in (None, "", [], {})}


# ---- Types ----

def c_type(element):
    text = plain(element)
    return re.sub(r"\s*\*", " *", text).replace("* *", "**").replace("( *", "(*").strip()


def classify(text, handles, structs, callbacks):
    """What a C type is to another language: its "is", and which handle, structure or callback ("of")."""
    bare = re.sub(r"\b(const|struct)\b|\s", "", text)
    base = bare.rstrip("*")
    stars = len(bare) - len(base)
    if base in callbacks and stars == 0:
        return {"is": "callback", "of": base}
    if base in handles:
        return {"is": "handle", "of": base}
    if base in structs:
        return {"is": "struct", "of": base}
    if base == "char":
        return {"is": ("text", "texts")[stars - 1]}
    if base == "void":
        return {"is": "user" if stars else "nothing"}
    scalar = {"double": "number", "int": "integer", "int32_t": "integer", "int64_t": "integer", "size_t": "integer",
              "unsignedchar": "byte", "uint64_t": "integer"}[base]
    return {"is": scalar if stars == 0 else scalar + "s"}


# ---- Parameters and functions ----

def may_be_null(doc, direction):
    if direction == "out":
        return "may be NULL" in doc
    return "NULL" in doc and "not NULL" not in doc and "gives SDT_ERROR_MISUSE" not in doc


def parameters(member, known):
    """The parameters of a function or a callback, with what the docstring says of each."""
    said = {}
    for item in member.iter("parameteritem"):
        for name in item.iter("parametername"):
            said[name.text] = (name.get("direction"), plain(item.find("parameterdescription")))
    declared = [(param.findtext("declname"), c_type(param.find("type")) + (param.findtext("array") or ""))
                for param in member.findall("param") if param.find("declname") is not None]  # not (void)
    if member.get("kind") == "typedef":  # a callback: its parameters are in its argument string alone
        arguments = member.findtext("argsstring").strip().lstrip(")")[1:-1]
        declared = [(re.search(r"\w+$", one)[0], re.sub(r"\s*\w+$", "", one.strip())) for one in arguments.split(",")]
    for name, text in declared:
        direction, doc = said[name]
        pointer = text.endswith(("*", "]")) or text in known["callbacks"]
        free = re.search(r"Free with (\w+_free)\(\)", doc)
        entry = {"name": name, "type": text, "direction": direction}
        entry.update(classify(text.replace("[]", "*"), known["handles"], known["structs"], known["callbacks"]))
        if pointer:
            entry["null"] = may_be_null(doc, direction)
        if direction != "in" and entry["is"] in ("integers", "numbers"):
            entry["is"] = entry["is"].removesuffix("s")  # one, that is written there
        if direction == "out" and entry["is"] == "handle":
            entry["free"] = free[1] if free else known["handles"][entry["of"]]
        entry["doc"] = doc
        yield entry


def options(member):
    """What the list under "Options:" tells; a line may describe several, whose names stand before the colon."""
    out, inside = [], False
    for line in paragraphs(member.find("detaileddescription")):
        if line.startswith("Options"):
            inside = True
        elif inside and line.startswith("- ") and ":" in line:
            names, doc = line[2:].split(":", 1)
            out.append({"names": re.findall(r"[a-z_]+", names.split("(")[0]), "doc": doc.strip()})
        elif inside and not line.startswith("- "):
            break
    return out


def options_of(params):
    """The verb that takes the same options, and which of its, where the words refer to another: the names that
    stand before "as for", or all."""
    for parameter in params:
        refers = re.match(r"(.*?)\bas for (sdt_\w+)\(\)", parameter["doc"])
        if parameter["name"] == "options" and refers:
            before = re.sub(r"\([^()]*\)", "", refers[1])
            return {"of": refers[2], "names": [name for name in re.findall(r"[a-z_]+", before) if name != "and"]}
    return None


def tables_said(member):
    """The layout of each out-parameter that is a table, by @table: of the only one it stands alone."""
    out = {}
    for sect in member.iter("simplesect"):
        if sect.get("kind") == "par" and plain(sect.find("title")) == "Table":
            parameter, _, name = plain(sect.find("para")).rpartition(": ")
            out[parameter or None] = name
    return out


def function(member, header, known):
    returned = section(member, "return") or ""
    kind = c_type(member.find("type")).removesuffix(" sdt__nodiscard")
    params = list(parameters(member, known))
    tables = tables_said(member)
    for parameter in params:
        if parameter.get("of") == "sdt_table" and parameter["direction"] == "out":
            parameter["table"] = tables.get(parameter["name"], tables.get(None))
    result = {"type": kind}
    result.update(classify(kind, known["handles"], known["structs"], known["callbacks"]))
    if result["is"] not in ("nothing", "integer", "number"):
        result["borrowed"] = True
    errors = list(dict.fromkeys(re.findall(r"SDT_ERROR_\w+", returned)))
    if kind == "int" and (errors or returned.startswith(("0;", "0, or as")) or "as sdt_" in returned):
        result["is"] = "status"
        result["errors"] = errors
        result["as"] = list(dict.fromkeys(re.findall(r"(sdt_\w+)\(\)", returned)))
    result["doc"] = returned
    return without_empty({
        "name": member.findtext("name"), "header": header, "since": section(member, "since"), "doc": words(member),
        "parameters": params, "returns": without_empty(result), "options": options(member), "options_of": options_of(params),
        "example": example(member)})


# ---- What is not a function ----

def enumeration(member):
    values, number = [], -1
    for value in member.findall("enumvalue"):
        given = (value.findtext("initializer") or "").lstrip("= ").strip()
        number = int(given, 0) if given else number + 1
        values.append({"name": value.findtext("name"), "value": number,
                       "doc": plain(value.find("briefdescription"))})
    return without_empty({"name": member.findtext("name"), "since": section(member, "since"), "doc": words(member),
                          "values": values})


def constant(member):
    """A #define of a number or a text; others are for the compiler."""
    value = (member.findtext("initializer") or "").strip()
    if member.find("param") is not None or not re.fullmatch(r'-?\d+|"[^"]*"', value):
        return None
    return {"name": member.findtext("name"), "value": json.loads(value), "doc": words(member)}


def structure(compound):
    fields = [{"name": m.findtext("name"), "type": c_type(m.find("type")) + (m.findtext("argsstring") or ""), "doc": words(m)}
              for m in compound.iter("memberdef")]
    return {"name": compound.findtext("compoundname"), "doc": words(compound), "fields": fields}


# ---- The whole ----

def members(compounds, kind):
    for compound in compounds:
        location = compound.find("location")
        for member in compound.iter("memberdef"):
            if member.get("kind") == kind:
                yield member, location.get("file")


def known_names(compounds, structs):
    """Handles with their free functions, structures and callbacks, by name."""
    frees = {m.findtext("name") for m, _ in members(compounds, "function") if m.findtext("name").endswith("_free")}
    typedefs = [m for m, _ in members(compounds, "typedef")]
    callbacks = {m.findtext("name") for m in typedefs if "(*" in m.findtext("type")}
    names = {m.findtext("name") for m in typedefs} - callbacks - {s["name"] for s in structs}
    return {"handles": {name: name + "_free" for name in sorted(names) if name + "_free" in frees},
            "structs": {s["name"] for s in structs}, "callbacks": callbacks}


def described(folder, tables):
    compounds = [xml.parse(path).find("compounddef") for path in sorted(folder.glob("*.xml"))
                 if path.name.startswith("struct") or path.name.endswith("_8h.xml")]
    files = [c for c in compounds if c.get("kind") == "file"]
    structs = [structure(c) for c in compounds if c.get("kind") == "struct" and c.find("sectiondef") is not None]
    known = known_names(files, structs)
    typedefs = {m.findtext("name"): m for m, _ in members(files, "typedef")}
    numbers = {c["name"]: c["value"] for c in (constant(m) for m, _ in members(files, "define")) if c}
    return {
        "format": FORMAT, "library": "sodertorn", "version": ".".join(str(numbers["SDT_VERSION_" + part]) for part in ("MAJOR", "MINOR", "PATCH")),
        "headers": [{"name": f.find("location").get("file"), "doc": words(f)} for f in files],
        "handles": [{"name": name, "free": free, "doc": words(typedefs[name])}
                    for name, free in known["handles"].items()],
        "structs": structs,
        "enums": [enumeration(m) for m, _ in members(files, "enum")],
        "constants": [c for c in (constant(m) for m, _ in members(files, "define")) if c],
        "callbacks": [without_empty({"name": name, "doc": words(typedefs[name]),
                                     "parameters": list(parameters(typedefs[name], known)),
                                     "returns": {"type": typedefs[name].findtext("type").replace("(*", "").strip(),
                                                 "doc": section(typedefs[name], "return")}})
                      for name in sorted(known["callbacks"])],
        "functions": [function(m, header, known) for m, header in members(files, "function")],
        "tables": json.loads(tables.read_text(encoding="utf-8")),
    }


def lines(description):
    """JSON with a line for each thing that is described, so that differences can be read."""
    parts = []
    for name, value in description.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(one, ensure_ascii=False) for one in value)
            parts.append(f'"{name}": [\n{rows}\n]')
        else:
            parts.append(f'"{name}": {json.dumps(value)}')
    return "{" + ",\n".join(parts) + "}\n"


if __name__ == "__main__":
    sys.stdout.write(lines(described(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))))
