#!/bin/sh
# Two other cooperations, data alone, at the command line: thirteen members with three levels and no
# conference, and an English one with codes of three digits. Nothing speaks of any other cooperation, or of
# levels by other words than their own.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
data=$here/../cooperations
reports=$here/../../examples/reports

# none WORD...: no word stands on standard output, or in the report that was written.
none() {
    for word in "$@"; do
        ! grep -qF -e "$word" out || fail "\"$word\" on standard output"
        [ ! -f report.md ] || ! grep -qF -e "$word" report.md || fail "\"$word\" in the report"
    done
}
others="Södertörn åtta N01951 0126 Huddinge"
levels="delmål Delmål fokusområde Fokusområde verksamhetsmål Verksamhetsmål"

# own ARGUMENT...: the program succeeds and keeps to the cooperation's own words.
own() {
    gives 0 "$@"
    # shellcheck disable=SC2086
    none $others $levels
}

fact "a cooperation of thirteen comes in as it is"
gives 0 --db lake.db init
own --db lake.db import "$data/thirteen.json"
out "65 värden tillagda"

fact "what waits on whom is aligned, whatever the names"
own --db lake.db status --on 2025-06-30
out "Läget: alla. 1 är försenat, 9 väntar."
out "  2025-05-31  30 dagar sen    Berga    Slutför \"Besiktiga avloppen i norr\""
out "  2025-09-30  om 92 dagar     Tallvik  Besluta om Gemensam vattendom"
out "                              Tallvik  Utse någon till Sjörådet"
own --db lake.db status Berga --on 2025-06-30
out "Läget: Berga. 1 är försenat, 0 väntar."

fact "the programme has its three levels in its own words"
own --db lake.db programme
out "i kraft sedan 2024-02-12, gäller 2024–2027, antaget av 13 av 13"
own --db lake.db programme sjoplan
out "  ambition: Rent vatten [a1]"
out "    steg: Mindre fosfor [a1.1]"
own --db lake.db calendar 2025
out "Möte: Sjörådet"
own --db lake.db check
out "\"Fria vandringsvägar\" har varken mått eller åtagande."

fact "each shipped report is of this cooperation"
own --db lake.db run "$reports/arsuppfoljning.lua" kommun=3102 year=2025 -o report.md
grep -q "## Planernas åtaganden och aktiviteter" report.md || fail "the plans are called otherwise"
own --db lake.db run "$reports/samverkan.lua" year=2025 -o report.md
own --db lake.db run "$reports/delarsrapport.lua" kommun=3102 tillfalle=ar-2024 -o report.md
own --db lake.db run "$reports/temadag.lua" -o report.md
own --db lake.db run "$reports/laget.lua" vem=3102 -o report.md
gives 1 --db lake.db run "$reports/vardskap.lua" -o report.md
err "Samverkan sjon har ingen konferens med värdkommuner."

fact "what was carried over or left is not late in the report of its year"
gives 0 --db lake.db set plan plan-2026 programme=sjoplan role=operational body=radet year=2026 title='Arbetsplan 2026'
gives 0 --db lake.db set activity plan-2025.1.2 status=stopped
gives 0 --db lake.db plan carry plan-2025 plan-2026
own --db lake.db run "$reports/arsuppfoljning.lua" kommun=3102 year=2025 -o report.md
grep -q "Inga aktiviteter är sena." report.md || fail "something is late"
grep -q "pågår, förd till nästa plan" report.md || fail "it is not told that it was carried over"
own --db lake.db run "$reports/samverkan.lua" year=2025 -o report.md
grep -q "Inga aktiviteter är sena." report.md || fail "something is late"
gives 0 --db lake.db set activity plan-2025.1.9 objective=plan-2025.1 title='Kvar' status=ongoing ends=2025-05-31
gives 0 --db lake.db plan close plan-2025 --date 2026-01-31 --leave
own --db lake.db run "$reports/samverkan.lua" year=2025 -o report.md
grep -q "pågår, lämnad när planen stängdes" report.md || fail "it is not told that it was left"

fact "an English cooperation comes in, and is spoken of in English"
levels="sub-goal Sub-goal objective Objective delmål Delmål verksamhetsmål Verksamhetsmål"
rm report.md
gives 0 --db river.db --lang en init
own --db river.db --lang en import "$data/riverside.json"
out "48 records added, 10 values added"
own --db river.db --lang en status --on 2025-06-30 --done
out "Standing: all. 0 are late, 6 waiting."
out "  2025-07-15  in 15 days      Stonehaven      Decide on Answer on the flood bill"
out "  2025-07-15  in 15 days      Ashford Bridge  Decide on Answer on the flood bill"
own --db river.db --lang en status Millbrook --on 2025-07-20
out "Standing: Millbrook. 1 is late, 1 waiting."

fact "a majority adopts"
own --db river.db --lang en programme --on 2024-03-05
out "adopted by 2 of 5"
own --db river.db --lang en programme river-plan
out "in force since 2024-03-06, valid 2024–2028, adopted by 3 of 5"
out "    strand: River banks [banks]"
out "        outcome: More trees along the water [green.1]"
own --db river.db --lang en calendar 2025
out "Riverside Forum 2025"
own --db river.db --lang en check

fact "each shipped report is of this cooperation, and one late activity is one"
own --db river.db --lang en run "$reports/arsuppfoljning.lua" kommun=204 year=2025 -o report.md
grep -q "One activity is late" report.md || fail "the late activity is not told of"
own --db river.db --lang en run "$reports/samverkan.lua" year=2025 -o report.md
own --db river.db --lang en run "$reports/temadag.lua" -o report.md
own --db river.db --lang en run "$reports/vardskap.lua" -o report.md
own --db river.db --lang en run "$reports/laget.lua" -o report.md

finish
