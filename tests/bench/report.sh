#!/bin/sh
# The annual report of all members, written by the library and by the same report in Python with sqlite3 and
# jinja2 (report.py, report_numbers.py, report_pictures.py, report.html), on the same figures: report.sh
# [BUILD-FOLDER]. Both are one run of one program from the start to eight files, and both write the same: every
# text, number, status with its explanation, table, source and picture as many times, which is looked at
# (report_times.py). Says how much of a processor's time and of the clock's each took, the least of some, and how
# the two relate.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-$here/../../.build/release}" && pwd)
program=$build/bindings/cli/sodertorn
report=$here/../../examples/reports/arsuppfoljning.lua
programme=sodertorn-2035
year=2024
work=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-bench-XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -c 'import jinja2' 2>/dev/null || { echo 'python3-jinja2 is not installed'; exit 1; }

mkdir library python
"$program" --db a.db init --with-sodertorn >/dev/null
"$program" --db a.db export example.json >/dev/null
python3 "$here/report_world.py" example.json world.json
"$program" --db a.db import world.json >/dev/null
"$program" --db a.db export world.json >/dev/null
python3 "$here/report.py" tables world.json tables.db

python3 "$here/report_times.py" \
    library "$program --db a.db run $report --each kommun program=$programme year=$year -o library/{}.html" \
    python "python3 $here/report.py write tables.db $programme $year python"
