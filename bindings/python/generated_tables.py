"""The part of generate.py that writes tables.py and tables.pyi."""
TYPE_OF = {"text": "str", "integer": "int", "number": "float"}


def write_tables(folder, api, camel, docstring, written):
    source = f'"""The rows of every table whose columns are known, by the table\'s name."""\n# {written}\n' \
             "from ._tables import Row, Table, class_of\n\n"
    stub = f"# {written}\nfrom ._tables import Row, Table\n"
    names = []
    for table in api["tables"]:
        name = camel(table["name"]) + "Row"
        names.append(name)
        columns = ", ".join(repr(column["name"]) for column in table["columns"])
        source += f"{name} = class_of({table['name']!r}, ({columns},))\n"
        stub += f"\nclass {name}(Row):\n"
        for column in table["columns"]:
            clash = "  # type: ignore[assignment]" if column["name"] in ("count", "index") else ""
            stub += f"    {column['name']}: {TYPE_OF[column['type']]} | None{clash}\n" \
                    f"    \"\"\"{column['help_en']}\"\"\"\n"
    from generated_kinds import wrapped
    listed = "\n__all__ = [\n" + wrapped(", ".join(map(repr, ["Row", "Table"] + names))) + "]\n"
    (folder / "tables.py").write_text(source + listed)
    (folder / "tables.pyi").write_text(stub + listed)
