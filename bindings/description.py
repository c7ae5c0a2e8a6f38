"""The description of the library (lib/schema/api.json and lib/schema/generated/schema.json), for what writes
bindings from it: what is so in every language."""
import json
import pathlib
import re

SCHEMA = pathlib.Path(__file__).resolve().parent.parent / "lib" / "schema"


def load():
    """The functions, tables and enumerations; and the kinds of record."""
    return (json.loads((SCHEMA / "api.json").read_text(encoding="utf-8")),
            json.loads((SCHEMA / "generated" / "schema.json").read_text(encoding="utf-8")))


def camel(name):
    return "".join(part.capitalize() for part in name.split("_"))


def short(name):
    """What a handle, an enumeration or a structure is called without the library's prefix."""
    return name.removeprefix("sdt_")


def owner_of(function):
    """The handle that a function is given first, whose method it becomes; None for none."""
    first = next(iter(function.get("parameters", [])), None)
    return first["of"] if first and first["is"] == "handle" and first["direction"] == "in" else None


def method_name(function, handles):
    """The name of a function as a method of its handle: its own, without "sdt_" and the handle's name. What
    makes a handle is called as that."""
    name = short(function["name"])
    owner = owner_of(function)
    if owner:
        name = name.removeprefix(short(owner) + "_")
    return name.removesuffix("_new") if name in {short(handle) + "_new" for handle in handles} else name


def is_plumbing(function, api):
    """Frees, what takes an allocator, and the typed functions of kinds become no methods."""
    return "/kinds/" in function["header"] or any(function["name"] == handle["free"] for handle in api["handles"]) \
        or any(p.get("of") == "sdt_allocator" for p in function.get("parameters", []))


def option_names(function, api):
    """The options of a verb, with what each is; those of another verb where they are the same."""
    refers = function.get("options_of")
    described = next(f for f in api["functions"] if f["name"] == refers["of"]) if refers else function
    for one in described.get("options", []):
        for name in one["names"]:
            if not refers or not refers["names"] or name in refers["names"]:
                yield name, one["doc"]


def session_options(api):
    """The options of a session: name, number, whether it is text, words."""
    enum = next(one for one in api["enums"] if one["name"] == "sdt_option")
    for value in enum["values"]:
        yield (short(value["name"].lower()).removeprefix("option_"), value["value"],
               value["doc"].startswith("text"), value["doc"])


def enum_of(parameter, api):
    """The enumeration that an integer is one of, by its words; None for none."""
    found = re.match(r"(?:one of )?(sdt_\w+)", parameter["doc"] or "")
    return found[1] if found and any(enum["name"] == found[1] for enum in api["enums"]) else None


def enum_members(enum):
    """Name without what all of them begin with, number, words."""
    names = [value["name"] for value in enum["values"]]
    first, last = min(names), max(names)
    length = next((i for i, (a, b) in enumerate(zip(first, last)) if a != b), len(first))
    prefix = re.match(r"[A-Z_]*_", first[:length])[0]
    return [(value["name"].removeprefix(prefix), value["value"], value["doc"]) for value in enum["values"]]


def may_be_left_out(parameter):
    """NULL, or the number that stands for none."""
    return bool(parameter.get("null")) or "_NO_" in parameter["doc"] or "0 for all" in parameter["doc"]


def field_doc(field):
    """What a field of a kind holds, in English."""
    doc = field["help_en"]
    if field.get("required"):
        doc += " Required."
    if field["type"] == "reference":
        doc += f" The key of a record of the kind {field['target']}."
    if field["type"] == "period":
        doc += " A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01."
    return doc
