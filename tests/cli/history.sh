#!/bin/sh
# History, deletion, and for whom and by whom things are done, from the command line.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn

fact "a municipality, by key or name, writes only what is its own"
gives 0 --db a.db --as Huddinge --actor Åsa set seat nytt body=klimatstrateger municipality=0126 role=member
gives 1 --db a.db --as 0128 set seat nytt role=chair
err "0128"
gives 1 --db a.db --as Huddinge set frame rufs-2050 name=Annan
gives 1 --db a.db --as reader set seat nytt role=chair
gives 1 --db a.db --as Hudinge show seat
err "Huddinge"
gives 0 --db a.db --as secretariat set seat nytt role=chair since=2024-01-01
gives 2 --db a.db --as

fact "the history tells field by field who changed what"
gives 0 --db a.db history seat nytt
out "Åsa  plats nytt: ny"
out "Roll: ledamot → ordförande"
out "Från: – → 2024-01-01"
out "2 ändringar."
gives 0 --db a.db --lang en history seat nytt --by Åsa
out "1 change."
gives 0 --db a.db --json history seat nytt
out '"before": "ledamot"'
gives 1 --db a.db history seat nyt
err "nytt"
gives 2 --db a.db history seat nytt --by
gives 2 --db a.db history --undo

fact "the last change is undone by a new one"
gives 0 --db a.db history seat nytt --undo
out "Roll: ordförande → ledamot"
gives 0 --db a.db show seat nytt
out "ledamot"

fact "what refers to a record is told instead of its deletion"
gives 1 --db a.db delete municipality Huddinge
err "kommun Huddinge kan inte tas bort"
out "Kommunstyrelsen i Huddinge (ks-0126)"
gives 0 --db a.db show municipality 0126
gives 0 --db a.db delete seat nytt
out "borttagen"
gives 1 --db a.db show seat nytt

fact "who did it is the user of the computer, also where no environment says so"
unset USER LOGNAME
gives 0 --db a.db set frame rufs-2050 name=Ram
gives 0 --db a.db history frame rufs-2050 --by "$(id -un)"
out "Ram"

finish
