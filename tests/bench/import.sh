#!/bin/sh
# shellcheck disable=SC2154
# How fast data comes in through the program and reports come out, beside sqlite3's own import of the
# same file: import.sh [BUILD-FOLDER] [DATA-FOLDER]. Prints ratios; nothing here passes or fails.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "${1:-$root/.build/release}" && pwd)
data=${2:-${SDT_TEST_DATA:-$root/../shared/data}}
program=$build/bindings/cli/sodertorn
work=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-bench-XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

# took NAME COMMAND...: the least of three times, in microseconds, in the variable; `before` is run first.
before() { :; }
took() {
    variable=$1
    shift
    least=
    for _ in 1 2 3; do
        before
        start=$(date +%s%N)
        "$@" >/dev/null
        time=$((($(date +%s%N) - start) / 1000))
        [ -n "$least" ] && [ "$least" -le "$time" ] || least=$time
    done
    eval "$variable=$least"
}
ms() { awk "BEGIN { printf \"%.1f ms\", $1 / 1000 }"; }
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }

# A hundred indicators of the country's municipalities, and 35 years: a level for each, a trend, noise.
awk 'BEGIN {
    seed = 42
    print "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"municipality\": ["  > "world.json"
    for (m = 0; m < 290; m++)
        printf "%s{\"key\": \"%04d\", \"level\": \"municipality\", \"name\": \"K%d\"}", m ? "," : "", 114 + m * 7, m > "world.json"
    print "], \"indicator\": [" > "world.json"
    for (i = 0; i < 100; i++)
        printf "%s{\"key\": \"N%05d\", \"title\": \"I%d\"}", i ? "," : "", i * 31, i > "world.json"
    print "]}}" > "world.json"
    print "indicator,municipality,period,value" > "long.csv"
    for (i = rows = 0; i < 100; i++)
        for (m = 0; m < 290; m++)
            for (y = 0; y < 35 && rows < 1000000; y++) {
                seed = (seed * 1103515245 + 12345) % 2147483648
                rows++
                printf "N%05d,%04d,%d,%.*f\n", i * 31, 114 + m * 7, 1990 + y, i % 4,
                    (i * 97 + m % 50) * (1 + y / 100) + seed / 2147483648 * 10 > "long.csv"
            }
}'
rows=$(($(wc -l <long.csv) - 1))

before() {
    rm -f a.db*
    "$program" --db a.db init >/dev/null
    "$program" --db a.db import world.json >/dev/null
}
took ours "$program" --db a.db import long.csv
our_size=$(wc -c <a.db)
printf '%d observations from CSV       %10s  %6.1f MB\n' "$rows" "$(ms "$ours")" "$(ratio "$our_size" 1000000)"
if command -v sqlite3 >/dev/null; then
    plain() { printf '.mode csv\n.import --skip 1 long.csv observation\n' | sqlite3 p.db; }
    indexed() {
        plain
        sqlite3 p.db 'CREATE UNIQUE INDEX i ON observation (indicator, municipality, period)'
    }
    before() {
        rm -f p.db
        sqlite3 p.db 'CREATE TABLE observation (indicator TEXT, municipality TEXT, period INTEGER, value REAL)'
    }
    took theirs plain
    printf 'sqlite3 .import                     %10s  %6.1f MB  ours is %s of it\n' "$(ms "$theirs")" \
        "$(ratio "$(wc -c <p.db)" 1000000)" "$(ratio "$ours" "$theirs")"
    took theirs indexed
    printf 'sqlite3 .import, unique index       %10s  %6.1f MB  ours is %s of it\n' "$(ms "$theirs")" \
        "$(ratio "$(wc -c <p.db)" 1000000)" "$(ratio "$ours" "$theirs")"
else
    echo 'sqlite3 is not installed: no comparison'
fi

before() { :; }
took again "$program" --db a.db import long.csv
printf 'the same file again                 %10s\n' "$(ms "$again")"
took export "$program" --db a.db export out.json
printf 'export as JSON                      %10s  %6.1f MB\n' "$(ms "$export")" "$(ratio "$(wc -c <out.json)" 1000000)"
before() {
    rm -f b.db*
    "$program" --db b.db init >/dev/null
}
took back "$program" --db b.db import out.json
printf 'import of that JSON                 %10s\n' "$(ms "$back")"
if [ -r "$data/kolada_kpi_metadata_all.json" ]; then
    took catalogue "$program" --db b.db import "$data/kolada_kpi_metadata_all.json"
    printf "Kolada's catalogue of indicators    %10s\n" "$(ms "$catalogue")"
else
    echo "no data folder: Kolada's catalogue left out"
fi

before() { :; }
"$program" --db s.db init --with-sodertorn >/dev/null
took help "$program" --version
printf 'start of the program alone          %10s\n' "$(ms "$help")"
[ ! -x "$build/tests/bench_open" ] || printf 'within one process                  %s\n' "$("$build/tests/bench_open" s.db sodertorn-2035)"
report=$root/examples/reports/arsuppfoljning.lua
took one "$program" --db s.db run "$report" kommun=Salem -o one.html
printf 'report of one municipality          %10s\n' "$(ms "$one")"
all() { "$program" --db s.db run "$report" --each kommun -o '{}.html'; }
took eight all
printf 'reports of all eight                %10s\n' "$(ms "$eight")"
