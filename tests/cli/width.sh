#!/bin/sh
# Lines for people fit the terminal, and nothing is cut: what is wide goes on in the next line.
. "$(dirname "$0")/harness.sh"
unset COLUMNS

# wider WIDTH: the lines of the last run that are wider, but for commands to copy.
wider() { grep -vE '(^ *|[:>] )sodertorn ' out | LC_ALL=C.UTF-8 grep -E "^.{$(($1 + 1))}"; }

# words CALL: those of the last run, but for the headings of tables whose columns may have none.
words() {
    case $1 in network*) sed 1d out ;; *) cat out ;; esac | tr -s ' :·\n' '\n' | LC_ALL=C sort -u
}

gives 0 --db a.db init --with-sodertorn

fact "a line is as wide as the terminal, 80 when there is none, and holds the same words as a wide one"
for language in sv en; do
    while read -r call; do
        # shellcheck disable=SC2086
        COLUMNS=5000 gives 0 --db a.db --lang "$language" $call
        words "$call" >whole
        for width in 80 100; do
            # shellcheck disable=SC2086
            COLUMNS=$width gives 0 --db a.db --lang "$language" $call
            [ -z "$(wider "$width")" ] || fail "$call: $(wider "$width" | head -n 1)"
            words "$call" >folded
            [ -z "$(LC_ALL=C comm -23 whole folded)" ] || fail "$call: words are missing"
        done
        # shellcheck disable=SC2086
        gives 0 --db a.db --lang "$language" $call
        [ -z "$(wider 80)" ] || fail "$call, without COLUMNS: $(wider 80 | head -n 1)"
    done <<CALLS
status --on 2025-08-01 --done
status kansliet --on 2025-08-01
calendar 2024
check --all
check --rules
programme
programme sodertorn-2035
programme changes sodertorn-2035
decisions
network
network --municipality Huddinge
network chairs samarbetskommitten
coverage rufs-2050 --programme sodertorn-2035
lineage infrastruktur.1
plan
plan 2022
advocacy passed-on
history goal
show indicator
show indicator N00557
show seat
values --sources
values --indicator N01951
rotation plan
rotation explain 2027
rotation calendar
help
help run
help goal
help st:values
CALLS
done

fact "a line goes on under the column that it belongs to"
COLUMNS=80 gives 0 --db a.db status kansliet --on 2025-08-01
awk '/Samla kommunernas/ { column = index($0, "Slut"); getline; match($0, /[^ ]/)
    exit RSTART != column }' out || fail "not under its column"

fact "a column that a line has no room for stands under its row, with its heading"
COLUMNS=80 gives 0 --db a.db network --municipality Huddinge
grep -q '^    .*Plats: yh-natverket\.0126$' out || fail "no seat under its row"
COLUMNS=200 gives 0 --db a.db network --municipality Huddinge
grep -q '^YH-nätverket .* yh-natverket\.0126$' out || fail "no seat in its row"

fact "what a terminal tells of its width is taken"
if [ -n "$(command -v script)" ]; then
    # shellcheck disable=SC2154
    script -qec "stty cols 70; '$program' --db a.db status kansliet --on 2025-08-01" wide >/dev/null 2>&1 </dev/null
    tr -d '\r' <wide | grep -v '^Script' >out
    [ -z "$(wider 70)" ] || fail "$(wider 70 | head -n 1)"
    grep -q 'Samla kommunernas' out || fail "nothing was told"
fi

fact "a command to copy, and what programs read, stands in one line"
COLUMNS=80 gives 0 --db a.db plan 2022
grep -q '^  sodertorn set activity .* responsible=ROLL$' out || fail "a command is broken"
COLUMNS=80 gives 0 --db a.db --json status kansliet --on 2025-08-01
[ -n "$(wider 80)" ] || fail "JSON is folded"
COLUMNS=80 gives 0 --db a.db export
cp out folded
COLUMNS=5000 gives 0 --db a.db export
same out folded

finish
