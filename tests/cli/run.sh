#!/bin/sh
# Scripts run from the command line: good, wrong and hostile ones, and the database as it was.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
reports=$here/../../examples/reports

gives 0 --db a.db init --with-sodertorn
keep a.db kept.json

fact "the annual report is written in all forms"
for form in html md txt; do
    gives 0 --db a.db run "$reports/arsuppfoljning.lua" kommun=Salem -o salem.$form
    grep -q Salem salem.$form || fail "no Salem in salem.$form"
done
gives 0 --db a.db run "$reports/arsuppfoljning.lua" kommun=0128
out "Salem"

fact "one run makes a document for each member"
gives 0 --db a.db run "$reports/arsuppfoljning.lua" --each kommun -o 'each-{}.html'
for key in 0126 0127 0128 0136 0138 0140 0181 0192; do
    [ -s each-$key.html ] || fail "no document for $key"
done
gives 0 --db a.db run "$reports/arsuppfoljning.lua" kommun=0181 -o alone.html
cmp -s alone.html each-0181.html || fail "made together it is another"
gives 2 --db a.db run "$reports/arsuppfoljning.lua" --each kommun -o each.html
err "{}"
gives 2 --db a.db run "$reports/arsuppfoljning.lua" --each komun -o 'each-{}.html'
err "kommun"

fact "parameters that are missing or wrong are told with those there are"
gives 2 --db a.db run "$reports/arsuppfoljning.lua" komun=Salem
err "kommun"
gives 1 --db a.db run "$reports/arsuppfoljning.lua" kommun=Sallem
err "Salem"
gives 1 --db a.db run "$reports/arsuppfoljning.lua"
err "kommun=…  (kommun)"
err "year=…  (år, annars latest)"
gives 1 --db a.db --lang en run "$reports/arsuppfoljning.lua"
err "kommun=…  (municipality)"
gives 2 --db a.db run "$reports/arsuppfoljning.lua" Salem
err "NAMN=VÄRDE"
gives 1 --db a.db run missing.lua
err "missing.lua"

hostile() {
    printf '%s\n' "return report { title = 'x', build = function(doc, st) $1 end }" >x.lua
    rm -f x.html
    gives 1 --db a.db run x.lua -o x.html
    [ -s err ] || fail "nothing was said"
    [ ! -e x.html ] || fail "half a report was left"
}
fact "a loop is stopped"
hostile 'while true do end'
hostile 'repeat until pcall(function() while true do end end) and false'
fact "memory is bounded"
hostile 'local t = {} for i = 1, math.huge do t[i] = ("x"):rep(1000) .. i end'
hostile 'local s = "x" while true do s = s .. s end'
fact "recursion is bounded"
hostile 'local function f() return 1 + f() end f()'
fact "an error names its line"
hostile 'error("så här gick det")'
err "så här gick det"
hostile 'local x = nil; x.y = 1'
err "x.lua:1"
fact "a script that is no Lua is told"
echo 'return report {' >x.lua
gives 1 --db a.db run x.lua
err "x.lua"
printf '\033Lua' >x.lua
gives 1 --db a.db run x.lua
: >x.lua
gives 1 --db a.db run x.lua

fact "nothing of it changed the database"
unchanged a.db kept.json

finish
