#!/bin/sh
# Databases that are missing, foreign, cut, locked or newer; and output files that are all or nothing.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

fact "init makes a database once, and never over another file"
gives 0 --db a.db init --with-sodertorn
out "poster tillagda"
keep a.db a.json
gives 1 --db a.db init
err "finns redan"
unchanged a.db a.json
echo hej >notes.txt
gives 1 --db notes.txt init --with-sodertorn
[ "$(cat notes.txt)" = hej ] || fail "the file was written over"
gives 1 --db no/such/folder.db init
err "no/such/folder.db"

fact "a database that does not exist is not made in passing"
echo "return report { title = 'x', build = function() end }" >a.lua
for command in show check export "import a.json" "set source a name=b" "run a.lua"; do
    # shellcheck disable=SC2086
    gives 1 --db none.db $command
    err "Det finns ingen databas none.db"
    [ ! -e none.db ] || fail "$command made it"
done

fact "files that are no database are refused and left alone"
gives 1 --db notes.txt show
err "ingen databas från sodertorn"
gives 1 --db . show
: >empty.db
gives 1 --db empty.db show
[ ! -s empty.db ] || fail "the empty file was filled"

fact "a database that was cut is refused"
size=$(wc -c <a.db)
for part in 10 50 90 99; do
    head -c $((size * part / 100)) a.db >cut.db
    gives 1 --db cut.db check
    [ -s err ] || fail "nothing was said of $part %"
done
gives 1 --db cut.db export cut.json
[ ! -e cut.json ] || fail "half an export was left"

fact "a byte that was changed within a text is noticed, and the record named"
gives 0 --db a.db check --integrity
out "Databasen är hel: "
sed 's/Tyresö/Tyrosö/' a.db >changed.db
gives 1 --db changed.db check --integrity
err "0138"
err "är inte som den senast sparades"
gives 1 --db changed.db check
err "0138"

fact "a newer database is refused with a sentence and left alone"
cp a.db newer.db
printf '\000\000\003\347' | dd of=newer.db bs=1 seek=60 conv=notrunc 2>/dev/null
cp newer.db kept.db
gives 1 --db newer.db show
err "nyare version (schema 999)"
gives 1 --db newer.db set source a name=b
same newer.db kept.db

fact "export and import give the same database, whatever the file is called"
gives 0 --db b.db init
gives 0 --db b.db import a.json
out "275 poster tillagda"
unchanged b.db a.json
gives 0 --db a.db export
same out a.json
gives 0 --db a.db export -
same out a.json
cp a.json "en fil"
gives 0 --db c.db init
gives 0 --db c.db import "en fil"
unchanged c.db a.json

fact "an export never leaves half a file, nor writes over its own database"
gives 1 --db a.db export no/such/folder.json
gives 1 --db a.db export .
keep a.db before.json
gives 1 --db a.db export a.db
err "databasen själv"
gives 1 --db a.db export ./a.db
unchanged a.db before.json
if [ -w /dev/full ]; then
    code=0
    "$program" --db a.db export >/dev/full 2>err || code=$?
    [ "$code" -eq 1 ] || fail "a full disk gave $code"
    [ -s err ] || fail "a full disk was not told"
fi

fact "a database that is locked for writing can be read and is not waited for in vain"
if command -v sqlite3 >/dev/null; then
    mkfifo orders
    sqlite3 a.db <orders >answers 2>&1 &
    holder=$!
    exec 3>orders
    printf 'BEGIN IMMEDIATE;\n.system touch held\n' >&3
    for _ in 1 2 3 4 5 6 7 8 9 10; do [ -e held ] || sleep 1; done
    [ -e held ] || fail "the lock was not taken: $(cat answers)"
    gives 0 --db a.db show
    gives 1 --db a.db set source x name=y
    err "skrivs av ett annat program; väntade 5 s"
    gives 1 --db a.db import a.json
    err "skrivs av ett annat program; väntade 5 s"
    echo "ROLLBACK;" >&3
    exec 3>&-
    wait "$holder"
    unchanged a.db before.json
fi

finish
