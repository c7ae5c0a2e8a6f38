#!/bin/sh
# What a newcomer sees of records: kinds by the words that people have for them, parts of the programme in
# its order, titles beside keys; and a database that has nothing in it.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
gives 0 --db empty.db init

fact "the command that is suggested can be run as it stands"
for name in "två ord.db" "o'clock.db"; do
    gives 0 --db "$name" init --with-sodertorn
    next=$(sed -n 's/^Nästa steg: sodertorn //p' out)
    eval "gives 0 $next"
done

fact "a kind is found by its name and its label, whatever the case"
gives 0 --db a.db show sub_goal
cp out wanted.txt
for word in delmål Delmål DELMÅL Sub-goal SUB_GOAL; do
    gives 0 --db a.db show "$word"
    same out wanted.txt
done
gives 1 --db a.db show kommuner
err "menade du kommun?"
gives 1 --db a.db --lang en show gaol
err "did you mean goal?"

fact "parts are shown in the order of the programme, each with its title"
gives 0 --db a.db show focus_area
printf '%s\n' infrastruktur utbildning naringsliv funktionell-samordning >wanted.txt
sed 's/ .*//' out >got.txt
same wanted.txt got.txt
gives 0 --db a.db show sub_goal
sed 's/\..*//' out | uniq >got.txt
same wanted.txt got.txt

fact "what a record refers to is shown by key and title"
gives 0 --db a.db show delmål infrastruktur.1
out "infrastruktur  Stark infrastruktur"

fact "what a field has is shown in words that set takes, and a wrong one is told the words there are"
gives 0 --db a.db set activity vp-2024.1.2 status=pågår
out "pågår"
gives 0 --db a.db --lang en show activity vp-2024.1.2
out "ongoing"
gives 1 --db a.db set activity vp-2024.1.2 status=slut
err "aktivitet, fältet status: \"slut\" är inget av ej påbörjad (not_started), pågår (ongoing)"

fact "what is wrong with a record names its kind as people do"
gives 1 --db a.db set activity ny title=Ny
err "aktivitet ny: fältet status saknas."
gives 1 --db a.db --lang en set activity ny slut=2024
err "activity has no field slut"
gives 1 --db a.db set aktivitet ny slut=2024
err "aktivitet har inget fält slut"

fact "values tells what it wants"
gives 2 --db a.db values
err "values väntar vad som ska visas: --indicator NYCKEL"
gives 0 --db a.db --json values
gives 0 --db a.db values --sources

fact "an empty database is told in words"
gives 0 --db empty.db status
out "Läget: alla. Inget är försenat och inget väntar."
gives 0 --db empty.db --lang en status
out "Nothing is late or waiting."
gives 0 --db empty.db show goal
err "inga poster av slaget mål än"
gives 1 --db empty.db rotation plan
err "Det finns ingen samverkan i databasen."

fact "what only reads asks the replica, and what writes asks the database"
twin a.db replica.db
gives 0 --db a.db set municipality 0126 name=Nytt
gives 0 --db a.db --replica replica.db show municipality 0126
out "Huddinge"
gives 0 --db a.db show municipality 0126
out "Nytt"
gives 0 --db a.db --replica replica.db set municipality 0126 name=Nyare
gives 0 --db a.db show municipality 0126
out "Nyare"
gives 2 --db a.db show municipality --replica
err "--replica"

fact "many programs that set fields of one record at once all get it done"
for writer in 1 2 3 4 5 6; do
    for turn in 1 2 3 4 5; do
        "$program" --db a.db set goal infrastruktur "description=$writer.$turn" >/dev/null 2>>refused
    done &
done
wait
[ ! -s refused ] || fail "refused: $(head -n 1 refused)"
gives 0 --db a.db --json show goal infrastruktur
out '"revision": 31'

finish
