#!/bin/sh
# A script is begun with new and looked at with check: what it declares, a dry run, and what that took.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db full.db init --with-sodertorn
gives 0 --db empty.db init

fact "a new script runs as it is, on any database, in the language of the session"
for lang in sv en; do
    for what in report integration; do
        gives 0 --lang $lang new $what "$what-$lang"
        out "$what-$lang.lua"
        for db in full.db empty.db; do
            gives 0 --lang $lang --db $db check "$what-$lang.lua"
            silent err
            gives 0 --lang $lang --db $db run "$what-$lang.lua" --dry-run -o page.html
            silent err
        done
    done
done
grep -q "Ett skript returnerar" report-sv.lua || fail "the comment is not Swedish"
grep -q "A script returns" report-en.lua || fail "the comment is not English"
gives 0 --db full.db run report-sv.lua sedan=2015 -o page.md
grep -q "Botkyrka" page.md || fail "no municipality"

fact "new never writes over a file, and says what it wants"
gives 1 new report report-sv
err "finns redan"
gives 1 new integration report-sv.lua
gives 1 new report nowhere/there
gives 2 new
gives 2 new repport x
gives 2 new report
gives 2 new report 'a"b'
[ ! -e 'a"b.lua' ] || fail "a file was made"
gives 0 new report "Årets läge.lua"
gives 0 --db full.db check "Årets läge.lua"
out "Årets läge"

fact "check shows the declaration, and what a dry run took of the limits"
cat >eget.lua <<'LUA'
return integration { title = "Eget", needs = { write = { "values" } },
  params = { kommun = param.municipality(), ar = param.year { default = "2024" }, val = param.choice { choices = { "ett", "annat" } } },
  run = function(job, p)
    local b = job.values:batch()
    assert(b:try { indicator = "N01951", municipality = p.kommun, period = tostring(p.ar), value = 7 })
    b:commit()
  end }
LUA
keep full.db before.json
gives 0 --db full.db check eget.lua
out "Eget"
out "kommun (kommun; provad med 0"
out "ar (år, annars 2024)"
out "val (val; provad med ett)"
out "write values  (--grant values)"
out "gick bra"
out "av 1000000000 (0 %)"
out "av 67108864 byte"
out "av 10000 ms"
unchanged full.db before.json
gives 0 --db full.db check eget.lua kommun=Nynäshamn
out "provad med Nynäshamn"
gives 0 --db full.db --lang en check eget.lua
out "kommun (municipality; tried with 0"
gives 0 --db full.db --json check eget.lua --work 3000000
out '"kind": "ok"'
out '"limits": {"work": 3000000'
out '"name": "kommun"'
out '"title": "Eget"'

fact "without a database a script is read and not run"
gives 0 check eget.lua
out "väntar en databas"

fact "an error names file and line, and is no success"
printf 'return report { title = "x",\n build = function(doc, st)\n doc:para(stt)\n end }\n' >fel.lua
gives 1 --db full.db check fel.lua
err "fel.lua:3"
out "misslyckades"
gives 1 --db full.db --json check fel.lua
out '"kind": "error"'
out '"line": 3'
printf 'return report {\n title = \n}' >fel.lua
gives 1 check fel.lua
err "fel.lua:3"
gives 1 --json check fel.lua
out '"reason": "syntax"'
echo 'return report { title = "x", build = function() while true do end end }' >fel.lua
gives 1 --db full.db --json check fel.lua --work 3000000
out '"kind": "limit"'
out '"reason": "work"'

fact "a wrong call says what is expected"
gives 2 --db full.db check eget.lua kommun
gives 2 --db full.db check eget.lua nix=1
err "kommun=…"
gives 1 --db full.db check eget.lua kommun=Nixköping
gives 1 --db full.db check missing.lua
gives 2 --db full.db check eget.lua --grant
gives 1 --db full.db check eget.lua --grant personer
gives 2 --db full.db check eget.lua --work many

finish
