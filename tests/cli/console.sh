#!/bin/sh
# The console through a pipe: expressions and statements, line by line, on data that are only read.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn

# lines CODE LINE...: hands the lines to the console; its exit code is CODE.
lines() {
    wanted=$1
    shift
    code=0
    printf '%s\n' "$@" | "$program" --db a.db lua >out 2>err || code=$?
    [ "$code" -eq "$wanted" ] || fail "exit code $code, not $wanted"
}

fact "values are shown, numbers as people write them, and a variable stays"
lines 0 'x = 1234567' 'x' '2024, 1/4' '"a"' 'nil' 'true' 'print("hej", 2)'
out "1 234 567" # with no-break spaces
out "2024"
out "0,25"
out "hej	2"
silent err
code=0
echo '1/4' | "$program" --lang en --db a.db lua >out 2>err || code=1
out "0.25"

fact "records are shown with their fields, lists and frames as tables"
lines 0 'st:municipality("0126")' 'st:municipalities()' 'st:list("indicator")' '{ 1, "två" }' '{ a = 1 }' '{}' 'st'
out "municipality Huddinge"
out "key   name"
out "0127  Botkyrka"
out "… och 11 till"
out "två"
out "tomt"
out "st: "
grep -v 'också\|^st:' out | awk 'length > 160 { exit 1 }' || fail "a line is too long"

fact "several lines are one statement"
lines 0 'for i = 1, 2 do' 'print(i * 21)' 'end' 'st:values {' 'indicator = "N01951", municipality = "0126" }:latest()'
out "42"
out "Huddinge"
lines 1 'for i = 1, 2 do'
err "mitt i en sats"

fact "an error keeps the console alive, with the line and the nearest name"
lines 1 'stt' 'st:municipality("9999")' 'x = = 2' 'error("nej")' '7'
err "konsol:1: 'stt' finns inte; menade du st?"
err "9999"
err "konsol:1:"
out "7"

fact "a line that passes a limit is stopped, and the next one works"
lines 1 'x = 1' 'local t = {} while true do t[#t + 1] = ("x"):rep(1000) end' '6 * 7'
err "Variablerna är borta"
out "42"

fact "nothing can be written, and what is hidden in a text is shown"
keep a.db before.json
lines 1 'st:list("indicator")[1].title = "x"' 'job' 'io.open("x")' '"\27[31m"'
unchanged a.db before.json
grep -q "$(printf '\033')" out && fail "a control character came out"
gives 2 --db a.db lua extra
gives 2 lua
gives 1 --db missing.db lua

finish
