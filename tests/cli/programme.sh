#!/bin/sh
# How the programme meets the goals outside it, a sub-goal through the years, and the report of the
# whole cooperation, from the command line.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
reports=$here/../../examples/reports

gives 0 --db a.db init --with-sodertorn

fact "coverage tells both ways, of the programme in force or one by its key"
gives 0 --db a.db coverage --programme sodertorn-2035
out "  En ledande tillväxt- och kunskapsregion  [rufs-2050.3]"
out "      Akademisk utbildning som säkrar framtida kompetensförsörjning  [utbildning]"
out "  Utan koppling"
out "      Internt samarbete  [internt-samarbete]"
out "sodertorn-2035: 4 av 4 mål har en koppling; 5 delar av programmet saknar koppling."
gives 0 --db a.db coverage
out "sodertorn-2023: 0 av 4 mål har en koppling; programmets delar är inte inlagda."
gives 0 --db a.db --lang en coverage rufs-2050 --programme=sodertorn-2035
out "4 of 4 goals are linked"
gives 0 --db a.db --json coverage --programme sodertorn-2035
out '"goal": "rufs-2050.1"'

fact "Agenda 2030 comes in when it is asked for"
gives 1 --db a.db coverage agenda-2030
err "agenda-2030"
gives 0 --db a.db import "$here/../../examples/frames/agenda-2030.json"
out "18 poster tillagda"
gives 0 --db a.db coverage agenda-2030 --programme sodertorn-2035
out "sodertorn-2035: 0 av 17 mål har en koppling; 2 delar av programmet saknar koppling."

fact "a sub-goal is shown year by year"
gives 0 --db a.db lineage infrastruktur.1 --municipality 0126
out "  2024  stor avvikelse"
out "6 rader."
gives 0 --db a.db --json lineage infrastruktur.1 --until 2020
out '"year": 2020'
gives 1 --db a.db lineage infrastruktur.4
err "infrastruktur"

fact "what is asked wrongly is told with what was expected"
gives 2 --db a.db coverage a b
gives 2 --db a.db coverage --programme
gives 2 --db a.db lineage
gives 2 --db a.db lineage infrastruktur.1 --until nu

fact "the report of the whole cooperation begins with what deviates and why"
gives 0 --db a.db run "$reports/samverkan.lua" program=sodertorn-2035 -o s.md
grep -q "1 av 11 delmål avviker" s.md || fail "no headline"
grep -q "fel riktning | Utsläpp av växthusgaser i 8 av 8 kommuner" s.md || fail "no reason"
gives 0 --db a.db run "$reports/samverkan.lua" program=sodertorn-2035 year=2022
out "Årsredovisning 2021"
out "Verksamhetsplan 2022"
gives 0 --db a.db run "$reports/samverkan.lua"
out "är i kraft; dess delar är inte"
out "program=sodertorn-2035"

fact "a list of records without titles says what they tie together, and kinds are found by their words"
gives 0 --db a.db show antagande
out "sodertorn-2035.0126  Södertörns utvecklingsprogram 2035 · Huddinge"
gives 0 --db a.db show kommun Huddinge
out "0126"

finish
