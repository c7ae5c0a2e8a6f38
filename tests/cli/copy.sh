#!/bin/sh
# Copies of the whole database, and what was changed in one brought back, from the command line.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
gives 0 --db a.db --as Huddinge --actor Åsa set seat nytt body=klimatstrateger municipality=0126 role=member

fact "a copy has all that the original has, and says what was compared"
gives 0 copy a.db b.db
out "Kopierat och jämfört: "
out "rader i historiken"
silent err
gives 0 --db a.db export a.json --personal
gives 0 --db b.db export b.json --personal
same a.json b.json
gives 0 --db a.db --json history
cp out a.history
gives 0 --db b.db --json history
same a.history out
gives 0 --db b.db check --integrity
gives 0 --db a.db --json copy c.db
out '"history_lines"'
gives 0 --db a.db --lang en copy e.db
out "Copied and compared: "

fact "what is not empty, not there or not named is a sentence"
gives 1 copy a.db b.db
err "är inte tom"
gives 1 copy ingen.db ny.db
err "ingen.db"
[ ! -e ny.db ] || fail "a copy of nothing"
gives 2 copy
gives 2 copy a.db b.db c.db
gives 2 bring-back
gives 2 --db a.db bring-back b.db --force

fact "changes of the copy are shown, and then brought"
gives 0 --db b.db --actor Bo set frame rufs-2050 name=Annan
gives 0 --db b.db --actor Bo set frame egen name=Egen
gives 0 --db a.db bring-back b.db --dry-run
out "hämtas"
out "2 ändringar att hämta."
gives 0 --db a.db show frame rufs-2050
! grep -q Annan out || fail "a dry run wrote"
gives 0 --db a.db --actor Kansliet bring-back b.db
out "Annan (Bo 2"
out "målram egen: ny"
out "2 ändringar hämtade."
gives 0 --db a.db history frame egen
out "Kansliet (Bo)"
gives 0 --db a.db bring-back b.db
out "0 ändringar hämtade."

fact "a change that nobody has put a name to is told with its time alone"
gives 0 --db b.db --actor "" set frame rufs-2050 name=Namnlös
gives 0 --db a.db bring-back b.db
out "Namnlös (2"

fact "a conflict is shown with both sides, and nothing is brought"
gives 0 --db a.db --actor Kansliet set frame egen name=Här
gives 0 --db b.db --actor Bo set frame egen name=Där
gives 0 --db b.db --actor Bo set frame till name=Till
gives 1 --db a.db bring-back b.db
out "konflikt  målram egen"
out "här Här (Kansliet 2"
out "i kopian Där (Bo 2"
err "ingenting är hämtat"
gives 1 --db a.db show frame till
gives 1 --db a.db --json bring-back b.db
out '"outcome": "conflict"'
gives 0 --db a.db --lang en bring-back b.db --skip-conflicts
out "1 change brought, 1 conflict."
gives 0 --db a.db show frame till

fact "a municipality brings its own and is told of the rest"
gives 0 copy a.db d.db
gives 0 --db d.db set seat nytt role=chair
gives 0 --db d.db set frame till name=Ändrad
gives 1 --db a.db --as 0126 bring-back d.db
out "nekad"
gives 0 --db a.db --as 0126 bring-back d.db --skip-conflicts
out "1 ändring hämtad, 1 nekad."
gives 0 --db a.db show frame till
! grep -q Ändrad out || fail "a municipality wrote what is joint"

fact "what is no copy of the database is a sentence"
gives 0 --db x.db init
gives 1 --db a.db bring-back x.db
err "ingen kopia"
gives 1 --db x.db bring-back d.db
err "annan databas"
gives 1 --db a.db bring-back a.db
err "databasen själv"

finish
