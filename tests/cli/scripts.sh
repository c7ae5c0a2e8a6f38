#!/bin/sh
# Registered scripts from the command line: registered, granted, run, logged, and run after changes.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
add="local b = job.values:batch() assert(b:try { indicator = 'N01951', municipality = p.kommun, period = '2024', value = 7 }) b:commit()"
cat >prov.lua <<LUA
return integration { title = "Prov", needs = { write = { "values" } }, params = { kommun = param.municipality() },
  run = function(job, p) $add end }
LUA

fact "where there is no script yet, how one is registered is told"
gives 0 --db a.db scripts
err "Här finns inga registrerade skript än: sodertorn scripts register NYCKEL FIL.lua"

fact "a script is registered, granted and run by its key"
gives 0 --db a.db --actor Eva scripts register prov prov.lua
gives 0 --db a.db scripts
out "Prov"
out "values"
out "gemensamt"
gives 1 --db a.db run --registered prov kommun=0126
err "--grant values"
gives 1 --db a.db scripts grant prov valeus
err "menade du values?"
for none in 9999 Salem; do # a grant names a municipality by its key, and is read long afterwards
    gives 1 --db a.db scripts grant prov "values:$none"
    err "kommun $none finns inte"
done
gives 0 --db a.db --actor Eva scripts grant prov values:0126
gives 0 --db a.db run --registered prov kommun=0126 -o prov.md
grep -q "Tillagda värden: 1" prov.md || fail "nothing added"
gives 1 --db a.db run --registered prov kommun=0181
err "values:0181"
gives 0 --db a.db scripts log prov
out "denied"
out "values:0181"
out "registered"
gives 0 --db a.db --json scripts log prov
out '"kind": "ok"'
gives 1 --db a.db run --registered pro kommun=0126
err "prov"
gives 1 --db a.db --as reader run --registered prov kommun=0126
gives 2 --db a.db run --registered prov --grant values
gives 2 --db a.db run --registered prov prov.lua
gives 2 --db a.db run --registered

fact "what was granted lapses with the source, and is taken back"
echo "-- en rad till" >>prov.lua
gives 0 --db a.db scripts register prov prov.lua
gives 0 --db a.db --json scripts
out '"version": 2'
out '"lapsed": 1'
gives 1 --db a.db run --registered prov kommun=0126
gives 0 --db a.db scripts grant prov values
gives 0 --db a.db run --registered prov kommun=0126
gives 0 --db a.db scripts revoke prov
gives 1 --db a.db run --registered prov kommun=0126

fact "a municipality has its own scripts"
gives 0 --db a.db --as 0126 scripts register eget prov.lua
gives 1 --db a.db --as 0126 scripts grant eget values
gives 1 --db a.db --as 0181 run --registered eget kommun=0181
gives 1 --db a.db --as 0181 scripts log eget
gives 0 --db a.db --as 0181 --json scripts
grep -q eget out && fail "another's script is seen"
gives 0 --db a.db --as 0126 scripts remove eget

fact "a script runs after a change, and its failure is logged and fails nothing"
cat >efter.lua <<'LUA'
return integration { title = "Efter", needs = { write = { "values" } }, on = { "indicator" }, run = function(job)
  local b = job.values:batch()
  assert(b:try { indicator = job.changes[1].key, municipality = "0136", period = "2024", value = 5 })
  b:commit()
end }
LUA
gives 0 --db a.db scripts register efter efter.lua
gives 0 --db a.db scripts grant efter values
gives 0 --db a.db set indicator N01951 title=Folket
silent err
gives 0 --db a.db values --indicator N01951 --municipality 0136 --from 2024
out "5"
gives 0 --db a.db --json scripts log efter
out '"kind": "ok"'
gives 0 --db a.db scripts revoke efter
gives 0 --db a.db set indicator N01951 title=Invånare
gives 0 --db a.db --json scripts log efter
out '"reason": "denied"'
echo 'return integration { title = "x", on = { "indicator" }, run = function() while true do end end }' >efter.lua
gives 0 --db a.db scripts register efter efter.lua
gives 0 --db a.db set indicator N01951 title=Folkmängd
gives 0 --db a.db --json scripts log efter
out '"kind": "limit"'
gives 0 --db a.db scripts remove efter

fact "a wrong call says what is expected"
gives 2 --db a.db scripts registrera
gives 2 --db a.db scripts register prov
gives 2 --db a.db scripts grant prov
gives 2 --db a.db scripts log
gives 1 --db a.db scripts register prov missing.lua
gives 1 --db a.db scripts log nix
echo 'return 1' >fel.lua
gives 1 --db a.db scripts register fel fel.lua
err "deklarerar inget"

fact "what is granted at once is granted whole or not at all"
gives 0 --db a.db scripts register helt prov.lua
gives 1 --db a.db scripts grant helt values valeus
gives 0 --db a.db --json scripts
grep -F '"key": "helt"' out | grep -qF '"granted": null' || fail "half of it was granted"

fact "what answers with no table refuses a file for one before anything is done"
keep a.db before.json
gives 2 --db a.db scripts register ny prov.lua -o t.csv
gives 2 --db a.db scripts register ny prov.lua något
gives 1 --db a.db scripts grant helt values -o t.csv
gives 2 --db a.db scripts revoke helt -o t.csv
gives 2 --db a.db scripts remove helt -o t.csv
gives 2 --db a.db delete script helt -o t.csv
unchanged a.db before.json
gives 0 --db a.db scripts -o t.csv
gives 0 --db a.db scripts log prov -o t.csv
"$program" --db a.db scripts register ny - <prov.lua >out 2>err || fail "not from standard input"

finish
