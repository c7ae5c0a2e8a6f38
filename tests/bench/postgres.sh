#!/bin/sh
# The library on a server of PostgreSQL, beside itself on a file and beside a plain table on the same server:
# five million figures taken in, the status of every series, the annual report of every member, and what lies on
# disk; then a hundred sessions at once for a minute: postgres.sh [BUILD-FOLDER] [ROWS]. It starts a server of its
# own, reached through a socket. Times are of the clock, in seconds, the least of three where more than one is
# taken. Beside other work on two cores the annual report of one member took 1.4 to 1.9 times the file's time (423
# questions, which were 859), and those of all eight in one run 1.0 to 1.3 times (640, which were some 7 600);
# 50 000 values came in in 1 to 2.5 times the file's time, of which about 15 ms are connecting.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-$here/../../.build/release}" && pwd)
rows=${2:-5003950}
program=$build/bindings/cli/sodertorn
bench=$build/tests/bench_followup
server=$here/../support/postgres.sh
report=$here/../../examples/reports/arsuppfoljning.lua
work=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-bench-XXXXXX")
trap 'sh "$server" stop "$work"; rm -rf "$work"' EXIT
SDT_POSTGRES_OPTIONS="-c max_connections=150" sh "$server" start "$work"
[ -L "$work/server" ] || exit 77
cd "$work"

on() { sh "$server" address "$work" "$1"; }
ask() { psql -qAtX "$(on "$1")" -c "$2"; }
for database in figures report plain sessions; do ask postgres "CREATE DATABASE $database"; done

# seconds COMMAND...: how long it takes; least COMMAND...: the least of three.
seconds() {
    start=$(date +%s%N)
    "$@" >/dev/null
    awk "BEGIN { printf \"%.2f\\n\", ($(date +%s%N) - $start) / 1e9 }"
}
least() { for _ in 1 2 3; do seconds "$@"; done | sort -n | head -n 1; }
# line WHAT FILE SERVER [PLAIN]: what was measured, and how they relate.
line() {
    awk -v what="$1" -v file="$2" -v server="$3" -v plain="${4:-}" 'BEGIN {
        printf "%-28s file %9s  server %9s  server/file %5.2f", what, file, server, server / file
        if (plain != "") printf "  plain %9s  plain/server %6.2f", plain, plain / server
        print "" }'
}

"$bench" make . "$rows"
for db in a.db "$(on figures)"; do
    "$program" --db "$db" init >/dev/null
    "$program" --db "$db" import world.json >/dev/null
done
line "import of $rows values" \
    "$(seconds "$program" --db a.db import sorted.csv)" \
    "$(seconds "$program" --db "$(on figures)" import sorted.csv)" \
    "$(ask plain "CREATE TABLE observation (indicator text, municipality text, period int,
        value double precision, PRIMARY KEY (indicator, municipality, period))"
    ask plain "CREATE INDEX ON observation (municipality, period)"
    sed 1d sorted.csv >plain.csv
    seconds psql -qX "$(on plain)" -c "\\copy observation FROM plain.csv CSV")"
line "status of every series" "$(least "$bench" status a.db)" "$(least "$bench" status "$(on figures)")"

"$program" --db b.db init --with-sodertorn >/dev/null
"$program" --db b.db export example.json >/dev/null
python3 "$here/report_world.py" example.json report.json
for db in b.db "$(on report)"; do
    [ "$db" = b.db ] || "$program" --db "$db" init --with-sodertorn >/dev/null
    "$program" --db "$db" import report.json >/dev/null
done
write_report() {
    "$program" --db "$1" run "$report" --each kommun program=sodertorn-2035 year=2024 -o "$work/{}.html"
}
write_one() { "$program" --db "$1" run "$report" kommun=0126 program=sodertorn-2035 year=2024 -o one.html; }
line "annual report of one member" "$(least write_one b.db)" "$(least write_one "$(on report)")"
line "annual report of all members" "$(least write_report b.db)" "$(least write_report "$(on report)")"

ask figures "VACUUM FULL series, series_undo, batch"
ask plain "VACUUM FULL observation"
line "megabytes of the values" "$(awk "BEGIN { print $(wc -c <a.db) / 1e6 }")" \
    "$(ask figures "SELECT round((pg_total_relation_size('series') + pg_total_relation_size('series_undo')
        + pg_total_relation_size('batch')) / 1e6, 1)")" \
    "$(ask plain "SELECT round(pg_total_relation_size('observation') / 1e6, 1)")"
"$build/tests/bench_sessions" "$(on sessions)" 60
