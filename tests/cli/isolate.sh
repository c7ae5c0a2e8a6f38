#!/bin/sh
# A script's process: its limits, what is told of how it went, and what becomes of one that is killed.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
keep a.db kept.json

report() { printf '%s\n' "return report { title = 'x', build = function(doc, st) $1 end }" >x.lua; }
integration() {
    printf '%s\n' "return integration { title = 'x', needs = { write = { 'values' } }, run = function(job) $1 end }" >x.lua
}
add="local b = job.values:batch() assert(b:try { indicator = 'N01951', municipality = '0181', period = '2024', value = 7 }) b:commit()"

# says FIELD=VALUE...: the result of the last run, one line of JSON on standard output.
says() {
    python3 - out "$@" <<'PYTHON' || fail "not $*"
import json, sys
result = json.loads(open(sys.argv[1]).read())
for wanted in sys.argv[2:]:
    name, value = wanted.split("=", 1)
    found = result.get(name)
    ok = found is not None and found > 0 if value == "positive" else value in str(found)
    if not ok: sys.exit(1)
PYTHON
}

fact "the result of a run is a line of JSON"
report 'doc:para("å \"citat\" \\ %s", 1)'
gives 0 --db a.db --json run x.lua -o x.md
says kind=ok reason=ok spent=positive peak=positive
grep -q citat x.md || fail "no document"
gives 2 --db a.db --json run x.lua
err "-o"
report 'error("här \"gick\" det\\fel")'
gives 1 --db a.db --json run x.lua -o y.md
says kind=error reason=runtime file=x.lua line=1 'message=här "gick" det\fel' spent=positive
[ ! -e y.md ] || fail "half a document"
echo 'return report {' >x.lua
gives 1 --db a.db --json run x.lua -o y.md
says kind=error reason=syntax file=x.lua line=positive message=x.lua
integration "$add"
gives 1 --db a.db --json run x.lua -o y.md
says kind=error reason=denied 'message=--grant values'
gives 0 --db a.db --json run x.lua -o x.md --dry-run
says kind=ok
unchanged a.db kept.json

fact "limits are set for a run"
report 'local t = {} for i = 1, 3e5 do t[i] = i end'
gives 0 --db a.db run x.lua -o x.md
gives 1 --db a.db --json run x.lua -o y.md --memory 3M
says kind=limit reason=memory line=1
gives 1 --db a.db --json run x.lua -o y.md --work=800000
says kind=limit reason=work
report 'while true do end'
gives 1 --db a.db --json run x.lua -o y.md --seconds 0.2 --work 1000000000000000
says kind=limit reason=deadline line=1
for wrong in '--memory 64X' '--memory 0' '--memory -1' '--memory 1e9' '--memory 999999999999999999999' '--memory inf' \
    '--memory 64MB' '--work many' '--work 1' '--seconds 0' '--seconds 3601' '--seconds .' '--memory 17G' '--memory'; do
    # shellcheck disable=SC2086
    gives 2 --db a.db run x.lua $wrong
done
gives 2 --db a.db run x.lua --memory 1K
err "Alternativet script_memory ska vara mellan 1048576 och"
gives 2 --db a.db run x.lua --seconds -1
err "--seconds väntar ett antal sekunder, som 0.5: -1"

fact "a flood of output is stopped"
report 'for i = 1, 1e9 do doc:para("%s", ("x"):rep(100000)) end'
gives 1 --db a.db --json run x.lua -o y.md --memory 1G --seconds 1
says kind=limit
[ ! -e y.md ] || fail "half a document"

fact "what is written is committed when its document has been taken"
integration "$add"
if [ -c /dev/full ]; then
    ln -s /dev/full full.md
    gives 1 --db a.db run x.lua --grant values -o full.md
    err "full.md"
    unchanged a.db kept.json
fi
gives 1 --db a.db run x.lua --grant values -o missing/x.md
err "missing/x.md"
unchanged a.db kept.json

# child_of PID: sets $child, once there is one; nothing where the system does not tell.
child_of() {
    child=
    tries=0
    while [ -z "$child" ] && [ "$tries" -lt 500 ] && kill -0 "$1" 2>/dev/null; do
        child=$(cat "/proc/$1/task/$1/children" 2>/dev/null | tr -d ' ')
        tries=$((tries + 1))
        [ -n "$child" ] || sleep 0.02
    done
}
# starts ARGUMENT...: runs the program in the background; $parent and $child are set. A sanitizer would
# take the signal that a child is killed with for a fault of its own, and end it otherwise.
starts() {
    ASAN_OPTIONS="${ASAN_OPTIONS:-}:handle_segv=0" "$program" "$@" >out 2>err </dev/null &
    parent=$!
    child_of "$parent"
}
# ends CODE: the program has ended so.
ends() {
    code=0
    wait "$parent" || code=$?
    [ "$code" -eq "$1" ] || fail "exit code $code, not $1"
}
long="--seconds 100 --work 1000000000000000"

if [ -r "/proc/$$/task/$$/children" ] && command -v python3 >/dev/null; then
    fact "the process of a script has limits of its own"
    report 'while true do end'
    # shellcheck disable=SC2086
    starts --db a.db run x.lua -o y.md $long
    limits=$(cat "/proc/$child/limits" 2>/dev/null)
    tries=0 # it sets them when it begins
    while ! echo "$limits" | grep -q 'Max open files *64 ' && [ "$tries" -lt 500 ]; do
        limits=$(cat "/proc/$child/limits" 2>/dev/null)
        tries=$((tries + 1))
        sleep 0.02
    done
    echo "$limits" | grep -q 'Max core file size *0 ' || fail "a core file"
    echo "$limits" | grep -q 'Max processes *0 ' || fail "processes"
    echo "$limits" | grep -q 'Max cpu time *unlimited' && fail "processor"
    echo "$limits" | grep -q 'Max file size *unlimited' && fail "files"

    fact "a script that is killed is told, and leaves nothing"
    kill -9 "$child"
    ends 1
    err "avbröts utifrån"
    err "Inget skrevs"
    [ ! -e y.md ] || fail "half a document"
    report 'while true do end'
    # shellcheck disable=SC2086
    starts --db a.db --json --lang en run x.lua -o y.md $long
    kill -SEGV "$child"
    ends 1
    err "crashed"
    says kind=error reason=crashed 'message=Nothing was written'
    # shellcheck disable=SC2086
    starts --db a.db --json run x.lua -o y.md $long
    kill -XCPU "$child"
    ends 1
    says kind=limit reason=deadline

    fact "what an integration that is killed had written is undone"
    integration "$add while true do end"
    # shellcheck disable=SC2086
    starts --db a.db run x.lua --grant values -o y.md $long
    sleep 0.5 # whether it has written yet or not, nothing may be left
    kill -9 "$child"
    ends 1
    err "Inget skrevs"
    unchanged a.db kept.json
    ls ./*.md.* >/dev/null 2>&1 && fail "a file was left beside"

    fact "a script does not outlive the program that runs it"
    report 'while true do end'
    # shellcheck disable=SC2086
    starts --db a.db run x.lua -o y.md $long
    kill -9 "$parent"
    wait "$parent" 2>/dev/null
    tries=0
    while kill -0 "$child" 2>/dev/null && [ "$tries" -lt 250 ] &&
        ! grep -q '^State:.*[ZX]' "/proc/$child/status" 2>/dev/null; do
        tries=$((tries + 1))
        sleep 0.02
    done
    [ "$tries" -lt 250 ] || fail "it goes on"
    rm -f y.md.*
fi

fact "the next run is as ever"
integration "$add"
gives 0 --db a.db run x.lua --grant values -o x.md
gives 0 --db a.db values --indicator N01951 --municipality 0181 --from 2024
out "7"

fact "what a run wrote lies in the database, and not in a log beside it"
integration "$add"
gives 0 --db a.db run x.lua --grant values -o x.md
[ ! -s a.db-wal ] || fail "it lies in the log"

finish
