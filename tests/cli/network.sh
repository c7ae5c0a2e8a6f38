#!/bin/sh
# Bodies, seats, meetings and persons from the command line.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn

fact "the bodies of a day, and who sat in one of them"
gives 0 --db a.db network
out "Samarbetskommittén"
gives 0 --db a.db network Ledningsgruppen --on 2020-01-01
out "kommundirektör"
gives 1 --db a.db network ledningsgrupen
err "menade du"
gives 0 --db a.db --json network
out '"missing": 0'

fact "where a municipality has sat, and who is missing"
gives 0 --db a.db network --municipality Huddinge
out "Klimatstrateger"
gives 0 --db a.db network --vacant
out "0 tomma platser."
gives 0 --db a.db delete seat klimatstrateger.0126
gives 0 --db a.db network --vacant
out "1 tom plats."

fact "chairs over time and a meeting whole"
gives 0 --db a.db set seat o1 body=ledningsgrupp municipality=0126 role=chair since=2024-01-01
gives 0 --db a.db network chairs ledningsgrupp
out "ordförande"
out "Huddinge"
gives 0 --db a.db set meeting m1 body=ledningsgrupp date=2024-02-01 status=held
gives 0 --db a.db set agenda_item p1 meeting=m1 position=1 title=Budget
gives 0 --db a.db set attendance a1 meeting=m1 seat=ledningsgrupp.0127 presence=remote
gives 0 --db a.db network meetings ledningsgrupp
out "1 möte."
gives 0 --db a.db network meeting m1
out "1. Budget"
out "Botkyrka, ledamot: på distans"
gives 2 --db a.db network meeting m1 m2
gives 2 --db a.db network ledningsgrupp --vacant

fact "a person is told whole, and leaves by export only when asked for"
gives 0 --db a.db set person anna name='Anna Annasson' email=anna@exempel.se retain_until=2020-01-01
gives 0 --db a.db set seat o1 person=anna
gives 0 --db a.db person show 'anna annasson'
out "E-post: anna@exempel.se"
out "plats o1"
gives 0 --db a.db export plain.json
err "Personer: 1;"
! grep -q Annasson plain.json || fail "a person in an export that did not ask for it"
gives 0 --db b.db init
gives 0 --db b.db import plain.json
gives 0 --db a.db export --personal whole.json
silent err
grep -q anna@exempel.se whole.json || fail "no person in an export that asked for it"

fact "what is past its day is listed and erased, and nothing is left in the file"
gives 0 --db a.db person due
out "Anna Annasson"
gives 0 --db a.db person due --on 2019-01-01
out "0 personer"
gives 0 --db a.db person clear
out "1 person raderad."
out "plats o1"
! grep -aq Annasson a.db a.db-wal 2>/dev/null || fail "a name among the bytes of the file"
gives 0 --db a.db history seat o1
out "Raderad person"
gives 0 --db a.db check --integrity
gives 2 --db a.db person erase

fact "records of a kind go out as CSV and come in again, all or none"
gives 0 --db a.db export --kind seat seats.csv
gives 0 --db a.db import seats.csv --kind seat
out "0 poster tillagda"
printf 'nyckel;organ;kommun;roll\nx1;Klimatstrateger;Huddinge;ledamot\nx2;Klimatstrateger;Hudinge;ledamot\n' >new.csv
gives 1 --db a.db import new.csv --kind seat
err "Huddinge"
gives 1 --db a.db show seat x1
sed -i s/Hudinge/Salem/ new.csv
gives 0 --db a.db import new.csv --kind seat --dry-run
out "2 poster tillagda"
gives 1 --db a.db show seat x1
gives 0 --db a.db import new.csv --kind seat
gives 0 --db a.db show seat x1
gives 1 --db a.db export --kind person
err "--personal"
gives 1 --db a.db export --kind seats
gives 2 --db a.db import new.csv --kind

fact "persons are no table that goes into a file by itself, and how they are written is told"
gives 0 --db a.db set person åsa name=Åsa
gives 1 --db a.db show person -o personer.csv
err "De skrivs som CSV: sodertorn export FIL --kind person --personal"
[ ! -e personer.csv ] || fail "it was written"
gives 0 --db a.db export personer.csv --kind person --personal
grep -q Åsa personer.csv || fail "not written as it was told"

finish
