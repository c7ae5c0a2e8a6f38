#!/bin/sh
# Hosts proposed and explained: of one plan, whose years are told.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
next=$(($(date +%Y) + 1)) # the first year that is planned
year=$((next + 1))
short=$next-$year

# hosts FILE YEAR: the hosts of the conferences of a year in the proposal that was written to a file.
hosts() { sed -n "s/^$2  *//p" "$1" | tr -s ' ,' '\n' | sort; }
# explained: the hosts that the last run explained.
explained() { sed -n 's/^[^:]*: \([^:]*\): .*/\1/p' out | sort; }

for years in "" "--years $short" "--years $year-$((year + 12))"; do
    fact "plan and explain have the same hosts for ${years:-no years}"
    # shellcheck disable=SC2086
    gives 0 --db a.db rotation plan $years
    cp out plan.txt
    hosts plan.txt "$year" >wanted.txt
    # shellcheck disable=SC2086
    gives 0 --db a.db rotation explain "$year" $years
    explained >got.txt
    [ "$(wc -l <got.txt)" -eq 3 ] || fail "not three hosts"
    same wanted.txt got.txt
done

fact "both say which years were planned together"
gives 0 --db a.db rotation plan --years "$short"
out "Förslaget är gjort för $next–$year tillsammans"
gives 0 --db a.db rotation explain "$year" --years "$short"
out "Inget är beslutat för $year. Ur förslaget för $next–$year:"
out "Södertörnskonferensen: "
gives 0 --db a.db --lang en rotation explain "$((next + 90))" --years "$short"
out "Nothing is recorded for $((next + 90)), and the proposal is for $next–$year; more years with --years."

fact "what is no option is told"
gives 2 --db a.db rotation explain "$year" 2029
err "2029"

finish
