#!/bin/sh
# Integrations and report occasions from the command line.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
reports=$here/../../examples/reports

gives 0 --db a.db init --with-sodertorn
keep a.db before.json
printf 'indikator;period;varde\nvaxthusgaser;2025;280000\nN0195;2025;1\n' >egna.csv

fact "an integration writes nothing that it was not granted"
gives 1 --db a.db run "$reports/egna-varden.lua" kommun=0181 file=egna.csv
err "write values"
gives 1 --db a.db run "$reports/egna-varden.lua" kommun=0181 file=egna.csv --grant records
err "records"
gives 1 --db a.db run "$reports/arsuppfoljning.lua" kommun=0181 --grant values
unchanged a.db before.json

fact "a dry run tells and writes nothing"
gives 0 --db a.db run "$reports/egna-varden.lua" kommun=0181 file=egna.csv --grant values --dry-run
out "Provkörning"
out "tillagda värden: 1"
out "menade du N01951?"
unchanged a.db before.json

fact "a granted integration writes"
gives 0 --db a.db run "$reports/egna-varden.lua" kommun=0181 file=egna.csv --grant=values
out "Tillagda värden: 1"
keep a.db after.json
differ before.json after.json
gives 1 --db a.db run "$reports/egna-varden.lua" kommun=0181 file=missing.csv --grant values
err "missing.csv"
gives 1 --db a.db run "$reports/egna-varden.lua" kommun=0181 file=before.json --grant values
err "csv"

fact "values are shown as plain rows, with the lines of their sources"
gives 0 --db a.db values --indicator vaxthusgaser --municipality=0181 --from 2024
out "283"
gives 0 --db a.db --json values --indicator vaxthusgaser --municipality 0181 --until 2020
out '"value": 317482'
gives 0 --db a.db values --indicator vaxthusgaser --until 2024 --sources
out "Källa: Nationella emissionsdatabasen"
gives 1 --db a.db values --indicator vaxthusgase
err "vaxthusgaser"
gives 2 --db a.db values --indikator vaxthusgaser
gives 2 --db a.db values --indicator

fact "an occasion is frozen once and tells who has reported"
gives 0 --db a.db set occasion helar-2024 programme=sodertorn-2035 plan=vp-2024 title='Helår 2024' \
    role=final period=2024 cutoff=2025-01-31
gives 0 --db a.db occasion reporting helar-2024
out "N45933"
gives 0 --db a.db run "$reports/delarsrapport.lua" kommun=0181 tillfalle=helar-2024 -o before.md
gives 0 --db a.db occasion freeze helar-2024
out "Huddinge"
gives 1 --db a.db occasion freeze helar-2024
err "redan fryst"
gives 0 --db a.db set indicator vaxthusgaser title=Annat
gives 1 --db a.db set occasion helar-2024 title=Annat
err "fryst"
gives 0 --db a.db run "$reports/delarsrapport.lua" kommun=0181 tillfalle='helår 2024' -o after.md
same before.md after.md
gives 0 --db a.db --json occasion changes helar-2024
gives 1 --db a.db occasion changes helar-2025
err "helar-2024"

fact "a wrong call says what is expected"
gives 2 --db a.db occasion
gives 2 --db a.db occasion thaw helar-2024
gives 2 --db a.db occasion freeze
gives 2 --db a.db run "$reports/egna-varden.lua" --grant

finish
