#!/bin/sh
# Workbooks through the command line, looked at by another program (openpyxl): that the file is whole,
# what type each cell has, how it is shown, and that the header stays in sight.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
python=
for one in python3 /usr/bin/python3; do
    [ -z "$python" ] && "$one" -c 'import openpyxl' 2>/dev/null && python=$one
done
if [ -z "$python" ]; then
    echo "SKIPPED: no openpyxl here (Debian: python3-openpyxl)"
    exit 77
fi
gives 0 --db a.db init --with-sodertorn
gives 0 --db a.db values --indicator N01951 -o values.csv
if ! "$program" --db a.db values --indicator N01951 -o probe.xlsx 2>err; then
    grep -q libxlsxwriter err && { echo "SKIPPED: built without libxlsxwriter"; exit 77; }
fi

fact "a table of a command goes to a file of the form that its name asks for"
gives 0 --db a.db values --indicator N01951 -o values.xlsx
silent out
"$python" - <<'END' || fail "values.xlsx and values.csv differ"
import csv, datetime, openpyxl
sheet = openpyxl.load_workbook("values.xlsx")["values"]
rows = list(csv.reader(open("values.csv", encoding="utf-8", newline="")))
def text(cell):
    if cell.value is None: return ""
    if isinstance(cell.value, datetime.datetime): return cell.value.strftime("%Y-%m-%d")
    return str(cell.value)
assert [[text(cell) for cell in row] for row in sheet.iter_rows()] == rows
value = rows[0].index("value")
assert all(isinstance(row[value].value, (int, float)) for row in sheet.iter_rows(min_row=2))
assert all(isinstance(row[1].value, str) for row in sheet.iter_rows(min_row=2)), "0126 is no number"
assert sheet.freeze_panes == "A2"
END
gives 2 --db a.db values --indicator N01951 -o values.pdf
err "-o väntar en fil som slutar på .xlsx, .csv, .json, .txt, .md eller .html"

fact "whatever a command answers with a table goes to such a file"
for asked in "show municipality" "history" "status" "calendar 2026" "check" "check --rules" "coverage" "programme" \
    "programme sodertorn-2035" "decisions" "network" "network --vacant" "plan 2024" "advocacy" "scripts" \
    "rotation explain 2025" "rotation plan --years 2027-2028" "lineage infrastruktur.1" "values --indicator N01951"; do
    for ending in xlsx csv json txt md html; do
        # shellcheck disable=SC2086
        gives 0 --db a.db $asked -o "table.$ending"
        silent out
        [ -s "table.$ending" ] || fail "$asked gives no table.$ending"
        rm -f "table.$ending"
    done
done
gives 0 --db a.db show municipality -o m.xlsx
"$python" - <<'END' || fail "m.xlsx does not have the municipalities"
import openpyxl
rows = list(openpyxl.load_workbook("m.xlsx").active.iter_rows(values_only=True))
assert rows[0][:2] == ("key", "name"), rows[0]
assert ("0126", "Huddinge") in [row[:2] for row in rows], rows
END
gives 0 --db a.db show municipality -o m.md
grep -q '^| key | name |' m.md || fail "m.md has no header"
grep -q '^| 0126 | Huddinge |' m.md || fail "m.md lacks Huddinge"
gives 0 --db a.db show municipality -o m.html
grep -q '<th scope="col">name</th>' m.html || fail "m.html has no header"
gives 2 --db a.db set municipality 0126 name=Huddinge -o m.csv
gives 1 --db a.db show municipality 0126 -o one.csv
err "det är ingen tabell, så det går inte att skriva till one.csv"
[ ! -e one.csv ] || fail "a file without a table"

fact "every table of a document is a sheet, with its numbers as numbers"
cat >report.lua <<'END'
return report { title = "Prov", build = function(doc, st)
  doc:title "Prov"
  local mark = doc:footnote "En not."
  doc:para("Text%s", mark)
  doc:table { caption = "Två tabeller", rows = { { a = "=1+1", n = 1234.5, p = 12.25, d = "2026-11-29", y = 2026 } },
    columns = { { "Text", "a" }, { "Tal", "n", format = "number", decimals = 1 }, { "Andel", "p", format = "percent", decimals = 2 },
      { "Dag", "d", format = "date" }, { "År", "y", format = "year" }, { "Inget", "x", missing = "saknas" } } }
  doc:table { caption = "Två tabeller", rows = st:values { indicator = "N01951" }:latest(), note = "En anmärkning.",
    columns = { { "Kommun", "municipality" }, { "Värde", "value", format = "unit" } } }
  doc:chart { mark = "bar", data = st:values { indicator = "N01951" }:latest(), x = "municipality", y = "value" }
  doc:sources()
end }
END
gives 0 --db a.db run report.lua -o report.xlsx
"$python" - <<'END' || fail "report.xlsx is not what the report says"
import datetime, openpyxl
book = openpyxl.load_workbook("report.xlsx")
assert book.sheetnames[:3] == ["Om rapporten", "Två tabeller", "Två tabeller (2)"], book.sheetnames
assert len(book.sheetnames) == 4
about = [[cell.value for cell in row if cell.value is not None] for row in book["Om rapporten"].iter_rows()]
assert about[0] == ["Prov"]
assert [1, "Två tabeller"] in about
assert any("En anmärkning." in row for row in about)
assert [1, "En not."] in about
assert any("SCB" in str(row) for row in about), about
first = list(book["Två tabeller"].iter_rows(min_row=2))[0]
assert [cell.value for cell in first] == ["=1+1", 1234.5, 12.25, datetime.datetime(2026, 11, 29), 2026, "saknas"]
assert first[0].data_type == "s", "a formula"
assert first[0].number_format == "@"
assert first[1].number_format == "#,##0.0"
assert first[2].number_format == '#,##0.00" %"'
assert first[4].number_format == "0"
values = list(book["Två tabeller (2)"].iter_rows(min_row=2))
assert len(values) == 8 and all(isinstance(row[1].value, (int, float)) for row in values)
assert "invånare" in values[0][1].number_format
assert all(sheet.freeze_panes == "A2" for sheet in book)
END
fact "the workbook of a report has every table of its CSV, cell by cell"
for report in diagram vardskap temadag; do
    of=
    [ "$report" = temadag ] || of=kommun=0138
    gives 0 --db a.db run "$here/../../examples/reports/$report.lua" $of -o "$report.csv"
    gives 0 --db a.db run "$here/../../examples/reports/$report.lua" $of -o "$report.xlsx"
    "$python" - "$report" <<'END' || fail "$report.xlsx and $report.csv differ"
import csv, openpyxl, sys
name = sys.argv[1]
sheets = openpyxl.load_workbook(name + ".xlsx").worksheets[1:]
tables, new = [], True
for row in csv.reader(open(name + ".csv", encoding="utf-8", newline="")):
    if not row:
        new = True
    elif new:
        tables.append([])  # the caption
        new = False
    else:
        tables[-1].append(row)
assert len(tables) == len(sheets) > 0, (len(tables), len(sheets))
seen = 0
for table, sheet in zip(tables, sheets):
    rows = list(sheet.iter_rows())
    keep = [i for i, cell in enumerate(rows[0]) if not str(cell.value).endswith(", anmärkning")]
    assert len(rows) == len(table), (sheet.title, len(rows), len(table))
    for wanted, row in zip(table[1:], rows[1:]):
        for text, cell in zip(wanted, [row[i] for i in keep]):
            seen += 1
            try:
                number = float(text)
            except ValueError:
                number = None
            if number is None:
                assert cell.value is None and text in ("–", "") or isinstance(cell.value, str) or cell.is_date, (text, cell.value)
            elif not isinstance(cell.value, str):
                assert abs(cell.value - number) <= 1e-12 * abs(number), (text, cell.value)
            else:
                assert cell.value == text or not cell.value.replace(".", "").isdigit(), (text, cell.value)
assert seen > 10
END
done
finish
