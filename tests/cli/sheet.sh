#!/bin/sh
# Spreadsheets through the command line, made by Python: as other programs pack them, and as bombs.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
command -v python3 >/dev/null 2>&1 || exit 77

cat >make.py <<'EOF'
import zipfile

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def column(index):
    return chr(ord("A") + index)


def cell(reference, value):
    if isinstance(value, str):
        return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{reference}"><v>{value}</v></c>'


def sheet(rows):
    text = "".join(
        f'<row r="{r}">' + "".join(cell(f"{column(c)}{r}", v) for c, v in enumerate(row)) + "</row>"
        for r, row in enumerate(rows, 1))
    return f'<worksheet xmlns="{MAIN}"><sheetData>{text}</sheetData></worksheet>'


def workbook(path, part, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as out:
        out.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" '
                     f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        out.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}"><Relationship '
                     f'Id="b" Type="{OFFICE}/worksheet" Target="worksheets/s.xml"/></Relationships>')
        out.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
                     '<sheet name="Blad1" r:id="b"/></sheets></workbook>')
        out.writestr("xl/worksheets/s.xml", part)


TABLE = [["Folkmängd efter kommun"], [], ["kommun", 2029, 2030],
         ["Huddinge", 123456, 45.299999999999997], ["0181", 1, ".."]]
workbook("good.xlsx", sheet(TABLE))
workbook("stored.xlsx", sheet(TABLE), zipfile.ZIP_STORED)
long = [["kommun", "år", "värde"]] + [["0181", 1000 + i, i / 10] for i in range(9000)]
workbook("long.xlsx", sheet(long))
# as text to unpack, as one text that each of many cells has, and as rows far away
workbook("bomb.xlsx", f'<worksheet xmlns="{MAIN}"><sheetData>' + " " * (64 << 20))
workbook("wide.xlsx", f'<worksheet xmlns="{MAIN}"><sheetData>' +
         "".join(f'<row r="{r}"><c r="XFD{r}"><v>{r}</v></c></row>' for r in range(1, 17000)))
workbook("far.xlsx", sheet([]).replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"/></row>'
                                       '<row r="99999999999"><c r="A1"><v>1</v></c></row></sheetData>'))
with zipfile.ZipFile("other.zip", "w") as out:
    out.writestr("readme.txt", "hej")
EOF
python3 make.py || exit 1
gives 0 --db a.db init --with-sodertorn

"$program" --db a.db import other.zip >out 2>err
if grep -q libzip err; then
    echo "no spreadsheets are read here"
    exit 77
fi

fact "a spreadsheet is read as a CSV file is, however it is packed"
gives 0 --db a.db import good.xlsx --indicator N01951
out "good.xlsx: 4 värden tillagda"
out "good.xlsx, rad 3: rubrikraden är rad 3"
gives 0 --db a.db values --indicator N01951 --municipality 0126 --from 2029 --until 2030
out "456 "
out "45,3"
gives 0 --db a.db import stored.xlsx --indicator N01951
out "4 oförändrade"
gives 0 --db a.db import long.xlsx --indicator N01951 --dry-run
out "long.xlsx: 899"

fact "a sheet is chosen by its name"
gives 0 --db a.db import good.xlsx --indicator N01951 --sheet Blad1
gives 1 --db a.db import good.xlsx --indicator N01951 --sheet Blad2
err "good.xlsx: kalkylarket har inget blad \"Blad2\"; det har: Blad1."

fact "a folder's spreadsheets are read with its other files"
mkdir folder
cp good.xlsx folder/
gives 0 --db a.db import folder --indicator N01951
out "4 oförändrade"

fact "what unpacks to far more than it is, or to more than is read, is refused"
keep a.db kept.json
gives 1 --db a.db import bomb.xlsx
err "s.xml i kalkylarket packas upp till mer än 400 gånger sin storlek"
gives 1 --db a.db import wide.xlsx
err "wide.xlsx: bladet är större än"
gives 1 --db a.db import far.xlsx
err "far.xlsx"
gives 1 --db a.db import other.zip
err "other.zip: filen är ett zip-arkiv, ingen tabell."
unchanged a.db kept.json

finish
