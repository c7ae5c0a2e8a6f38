#!/bin/sh
# A country's figures, five million of them: taken in for good, assessed and ranked, by the library and
# by the same questions in SQL: followup.sh [BUILD-FOLDER] [FOLDER-WITH-DUCKDB] [ROWS]. DuckDB comes with
# `npm install @duckdb/node-api` in any folder. What is not installed is left out, and said so.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-$here/../../.build/release}" && pwd)
duck=$(cd "${2:-$here/../../.build/duck}" 2>/dev/null && pwd || true)
rows=${3:-5003950}
program=$build/bindings/cli/sodertorn
bench=$build/tests/bench_followup
work=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-bench-XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

# line WHAT WHO COMMAND...: one measured line of the table.
line() {
    printf '%-23s %-10s ' "$1" "$2"
    shift 2
    python3 "$here/measured.py" "$@" >measured || { echo failed; return 0; }
    awk -F '\t' '{ printf "%9s %9s  %s\n", $2, $3, $1 }' measured
}
size() { printf '%-23s %-10s %9.1f MB\n' "file" "$1" "$(awk "BEGIN { print $(wc -c <"$2") / 1000000 }")"; }

status="WITH ends AS (SELECT indicator, municipality, min(period) AS t0, max(period) AS t, count(*) AS n
    FROM observation GROUP BY indicator, municipality),
  s AS (SELECT e.t0, e.t, e.n, b.value AS b, y.value AS y, g.value AS target, g.sign
    FROM ends e JOIN observation b ON b.indicator = e.indicator AND b.municipality = e.municipality AND b.period = e.t0
    JOIN observation y ON y.indicator = e.indicator AND y.municipality = e.municipality AND y.period = e.t
    JOIN target g ON g.indicator = e.indicator),
  p AS (SELECT n, sign * y >= sign * target - 1e-9 AS met, sign * b >= sign * target - 1e-9 AS was,
    (y - b) / nullif(target - b, 0) / ((t - t0) / (2030.0 - t0)) AS pace FROM s)
  SELECT CASE WHEN met THEN 'achieved' WHEN n = 1 THEN 'not_assessed' WHEN was THEN 'moving_away'
    WHEN pace >= 0.95 - 1e-9 THEN 'on_track' WHEN pace >= 0.6 - 1e-9 THEN 'some_deviation'
    WHEN pace >= -1e-9 THEN 'off_track' ELSE 'moving_away' END AS word, count(*) || ',' FROM p GROUP BY 1 ORDER BY 1"
rank="WITH v AS (SELECT o.indicator, o.value * g.sign AS v FROM observation o
    JOIN target g ON g.indicator = o.indicator WHERE period = 2024),
  r AS (SELECT rank() OVER (PARTITION BY indicator ORDER BY v DESC) AS k,
    rank() OVER (PARTITION BY indicator ORDER BY v) AS w, count(*) OVER (PARTITION BY indicator) AS n FROM v)
  SELECT CASE WHEN 4 * k <= n AND 4 * w > n THEN 'green' WHEN 4 * w <= n AND 4 * k > n THEN 'red'
    ELSE 'yellow' END AS word, count(*) || ',' FROM r GROUP BY 1 ORDER BY 1"
tables="CREATE TABLE observation (indicator TEXT, municipality TEXT, period INTEGER, value DOUBLE);
  CREATE TABLE target (indicator TEXT, value DOUBLE, sign INTEGER);"

"$bench" make . "$rows"
echo "$rows observations"
for order in sorted shuffled; do
    rm -f a.db*
    "$program" --db a.db init >/dev/null
    "$program" --db a.db import world.json >/dev/null
    line "import, $order" library "$program" --db a.db import $order.csv
done
size library a.db
line "status of all series" library "$bench" status a.db
line "status, each explained" library "$bench" status-each a.db
line "ranks of 2024" library "$bench" rank a.db 2024
line "ranks, each explained" library "$bench" rank-each a.db 2024

if node -e "require('module').createRequire('$duck/')('@duckdb/node-api')" 2>/dev/null; then
    for order in sorted shuffled; do
        rm -f d.db*
        line "import, $order" DuckDB node "$here/duck.cjs" "$duck" d.db "$tables" \
            "COPY observation FROM '$order.csv' (HEADER)" "COPY target FROM 'target.csv'" CHECKPOINT
    done
    size DuckDB d.db
    line "status of all series" DuckDB node "$here/duck.cjs" "$duck" d.db "$status"
    line "ranks of 2024" DuckDB node "$here/duck.cjs" "$duck" d.db "$rank"
else
    echo 'DuckDB is not installed: left out'
fi

if command -v sqlite3 >/dev/null; then
    for order in sorted shuffled; do
        rm -f s.db*
        printf '%s\n.mode csv\n.import --skip 1 %s.csv observation\n.import target.csv target\n%s\n' "$tables" $order \
            'CREATE UNIQUE INDEX i ON observation (indicator, municipality, period);' >import.sql
        line "import, $order" sqlite3 sqlite3 s.db '.read import.sql'
    done
    size sqlite3 s.db
    line "status of all series" sqlite3 sqlite3 -separator ' ' s.db "$status"
    line "ranks of 2024" sqlite3 sqlite3 -separator ' ' s.db "$rank"
else
    echo 'sqlite3 is not installed: left out'
fi
