#!/bin/sh
# The doors for files: what is written into, replaced or left; what is read and what is refused; names
# that are made from data; disks that are full.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"

gives 0 --db a.db init --with-sodertorn
out "Nästa steg: sodertorn --db a.db show programme"
keep a.db a.json
echo "return report { title = 'x', params = { kommun = param.text { label = 'k', default = '' } },
  build = function(doc, st, p) doc:title('T' .. p.kommun) end }" >a.lua

# mode_of FILE: the letters of its mode, as ls has them.
mode_of() { ls -l "$1" | cut -c1-10; }

# soon COMMAND...: within 20 seconds, or it hangs.
soon() {
    "$@" >out 2>err </dev/null &
    pid=$!
    for _ in $(seq 200); do
        kill -0 $pid 2>/dev/null || break
        sleep 0.1
    done
    if kill -9 $pid 2>/dev/null; then fail "it hangs: $*"; fi
    code=0
    wait $pid || code=$?
}

fact "init says what to do next"
gives 0 --db empty.db init
out "Nästa steg: sodertorn --db empty.db import FIL"
gives 0 --db empty2.db --lang en init
out "Next: sodertorn --db empty2.db import FILE"

fact "a device is written into and stays a device"
gives 0 --db a.db export /dev/null
[ -c /dev/null ] || fail "/dev/null was replaced"
if [ "$(id -u)" = 0 ] && mknod null c 1 3 2>/dev/null; then
    gives 0 --db a.db export null
    [ -c null ] || fail "the device was replaced"
    ln -s null null.html
    gives 0 --db a.db run a.lua -o null.html
    [ -c null ] && [ -L null.html ] || fail "the device behind a link was replaced"
fi
"$program" --db a.db export /dev/stdout >out.json || fail "exit code $?"
same out.json a.json
"$program" --db a.db export /dev/stdout | cat >out.json
same out.json a.json
if [ -w /dev/full ]; then
    gives 1 --db a.db export /dev/full
    err "disken är full"
    "$program" --db a.db export >/dev/full 2>err && fail "a full disk gave 0"
    err "kan inte skriva till standard ut: disken är full"
fi

fact "a pipe is written into and stays a pipe"
mkfifo pipe.txt
cat pipe.txt >got &
reader=$!
soon "$program" --db a.db run a.lua -o pipe.txt
[ "$code" -eq 0 ] || fail "exit code $code"
wait "$reader"
[ -p pipe.txt ] || fail "the pipe was replaced"
grep -q T got || fail "nothing came through"

fact "a link stays, and what it leads to is replaced"
mkdir far
echo old >far/target.json
ln -s far/target.json link.json
ln -s link.json link2.json
gives 0 --db a.db export link2.json
[ -L link.json ] && [ -L link2.json ] || fail "a link was replaced"
same far/target.json a.json
[ "$(ls far)" = target.json ] || fail "something was left in the folder"
ln -s far/new.json dangling.json
gives 0 --db a.db export dangling.json
[ -L dangling.json ] || fail "the link was replaced"
same far/new.json a.json
ln -s nowhere/new.json broken.json
gives 1 --db a.db export broken.json
err "filen eller mappen finns inte"
gives 1 --lang en --db a.db export broken.json
err "there is no such file or folder"
ln -s round.json round.json
gives 1 --db a.db export round.json
err "länkarna går i cirkel"
ln -s a.db database.json
gives 1 --db a.db export database.json
err "databasen själv"

fact "a file that is replaced keeps its owner and its mode"
echo old >old.json
chmod 640 old.json
gives 0 --db a.db export old.json
same old.json a.json
[ "$(mode_of old.json)" = -rw-r----- ] || fail "mode $(mode_of old.json)"
if [ "$(id -u)" = 0 ]; then
    chown 1234:4321 old.json
    gives 0 --db a.db export old.json
    [ "$(ls -ln old.json | awk '{ print $3 ":" $4 }')" = 1234:4321 ] || fail "another owner"
fi
(umask 027 && "$program" --db a.db export fresh.json)
[ "$(mode_of fresh.json)" = -rw-r----- ] || fail "the mask was not heeded: $(mode_of fresh.json)"

# full BLOCKS COMMAND...: with files that may be no larger, as on a full disk; a block is 512 or 1024
# bytes, by the shell.
full() {
    limit=$1
    shift
    code=0
    (trap '' XFSZ; ulimit -f "$limit"; exec "$@") >out 2>err </dev/null || code=$?
    [ "$code" -eq 1 ] || fail "exit code $code: $*"
    [ "$(wc -l <err)" -eq 1 ] || fail "not one sentence: $*"
}

fact "on a full disk the old file stays, and a sentence says so"
gives 0 --db large.db init
for key in 1 2 3 4 5 6 7 8; do
    gives 0 --db large.db set source $key name=K "terms=$(printf '%020000d' $key)"
done
echo old >kept.json
full 100 "$program" --db large.db export kept.json
err "kan inte skriva "
err "; den som fanns är kvar"
[ "$(cat kept.json)" = old ] || fail "the old file was lost"
full 100 "$program" --db large.db export none.json
[ ! -e none.json ] || fail "half a file was left"
[ -z "$(find . -name '*.json.*')" ] || fail "a temporary file was left"

fact "a database that does not fit is not left half made"
for with in "" --with-sodertorn; do
    # shellcheck disable=SC2086
    full 16 "$program" --db full.db init $with
    [ -z "$(find . -name 'full.db*')" ] || fail "left: $(find . -name 'full.db*')"
    # shellcheck disable=SC2086
    gives 0 --db full.db init $with
    rm -f full.db*
done
# room for the database, but not for the programme
code=0
(trap '' XFSZ; ulimit -f 1200; exec "$program" --db full.db init --with-sodertorn) >out 2>err || code=$?
if [ "$code" -ne 0 ]; then
    [ -z "$(find . -name 'full.db*')" ] || fail "left: $(find . -name 'full.db*')"
fi
rm -f full.db*
if [ "$(id -u)" = 0 ] && mkdir small && mount -t tmpfs -o size=64k none small 2>/dev/null; then
    gives 1 --db small/a.db init
    err "disken är full"
    [ -z "$(ls small)" ] || fail "left: $(ls small)"
    echo old >small/kept.json
    gives 1 --db large.db export small/kept.json
    err "disken är full; den som fanns är kvar"
    [ "$(cat small/kept.json)" = old ] || fail "the old file was lost"
    umount small
fi

fact "what is no plain file is refused as a database"
mkfifo fifo
mkdir folder
for path in fifo folder /dev/null /dev/zero; do
    for call in show init "import a.json"; do
        # shellcheck disable=SC2086
        soon "$program" --db $path $call
        [ "$code" -eq 1 ] || fail "exit code $code: $path"
        err "$path"
    done
done
soon "$program" --db fifo show
err "väntat: en databas"

fact "what is no plain file is refused as input, with what was expected"
for path in fifo /dev/zero; do
    for call in "import $path" "run $path" "run a.lua kommun=x -o $path/x.html" "rotate $path"; do
        # shellcheck disable=SC2086
        soon "$program" --db a.db $call
        [ "$code" -eq 1 ] || fail "exit code $code: $call"
    done
    soon "$program" --db a.db import $path
    err "kan inte läsa $path: det är en"
    err "väntat: en vanlig fil"
done
soon "$program" --db a.db run folder
err "det är en mapp"
code=0
"$program" --db a.db import - </dev/zero >out 2>err || code=$?
[ "$code" -eq 1 ] || fail "exit code $code"
err "en enhet"
code=0
head -c 50000000 /dev/zero | "$program" --db a.db import - >out 2>err || code=$?
[ "$code" -eq 1 ] || fail "exit code $code"
err "nollbyte"
cat a.json | "$program" --db a.db import - >out 2>err || fail "standard input is refused"
gives 1 --db a.db import nothing.csv
err "kan inte läsa nothing.csv: filen eller mappen finns inte"

fact "a file that must be in memory has a bound"
truncate -s 1100M large.json 2>/dev/null && printf '{' | dd of=large.json conv=notrunc 2>/dev/null
truncate -s 5M large.lua
gives 1 --db a.db run large.lua
err "large.lua: den är för stor; väntat: högst 4 MiB"

fact "in a folder, pipes are refused and links do not go in circles"
mkdir -p in/deep
cp a.json in/a.json
gives 0 --db a.db import in
mkfifo in/deep/b.csv
soon "$program" --db a.db import in
[ "$code" -eq 1 ] || fail "exit code $code"
err "in/deep/b.csv: det är en pipe"
rm in/deep/b.csv
ln -s .. in/deep/up
gives 1 --db a.db import in
err "in/deep/up är en länk tillbaka till mappen in"
rm in/deep/up
deep=in
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17; do deep=$deep/d; done
mkdir -p $deep
gives 1 --db a.db import in
err "högst 16 mappar"

fact "names that are made from keys stay in their folder, and no two are the same"
gives 0 --db e.db init
gives 0 --db e.db set cooperation c name=C
number=0
member() {
    number=$((number + 1))
    gives 0 --db e.db set municipality "$1" name=K level=municipality
    gives 0 --db e.db set membership "m$number" cooperation=c "municipality=$1" joined=2020-01-01
}
long=$(printf '%0180d' 7)
member ../evil
member a/b
member a%2Fb
member 'a\b'
member CON
member lpt1.x
member .hidden
member ..
member 'stop.'
member Åmål
member 0181
member "$(printf 'u\342\200\256v')"
member "$long"
member "${long}8"
mkdir pages
gives 0 --db e.db run a.lua --each kommun -o 'pages/{}.html'
[ "$(ls -A pages | wc -l)" -eq 14 ] || fail "not one file each: $(ls -A pages)"
[ "$(find . -name '*evil*')" = ./pages/%2E.%2Fevil.html ] || fail "$(find . -name '*evil*')"
for name in a%2Fb a%252Fb a%5Cb %43ON %6Cpt1.x %2Ehidden %2E%2E stop%2E Åmål 0181 u%E2%80%AEv; do
    [ -f "pages/$name.html" ] || fail "no $name.html among $(ls -A pages)"
done
grep -q 'T../evil' pages/%2E.%2Fevil.html || fail "the key is not the script's parameter"
mkdir both
gives 0 --db e.db run a.lua --each kommun -o 'both/{}-{}.md'
[ -f both/0181-0181.md ] || fail "only one {} was replaced"

fact "keys that would come to one file on some disks are told"
member aa
member AA
gives 1 --db e.db run a.lua --each kommun -o 'pages/{}.html'
err "skulle skrivas till samma fil"

fact "a member of two cooperations is written once"
gives 0 --db t.db init
gives 0 --db t.db set municipality 0181 name=K level=municipality
for c in c d; do
    gives 0 --db t.db set cooperation $c name=C
    gives 0 --db t.db set membership $c cooperation=$c municipality=0181 joined=2020-01-01
done
gives 0 --db t.db run a.lua --each kommun -o '{}.txt'
[ "$(cat out)" = 0181.txt ] || fail "more than once"

fact "a document takes every form that the library names"
cat >forms.lua <<'END'
return report { title = "T", build = function(doc)
  doc:title("Titel")
  doc:table { caption = "Tabellen", rows = { { a = "=1+1", b = -1.5 }, { a = 'x"y' } },
    columns = { { "A", "a" }, { "B", "b", format = "number" } } }
end }
END
for ending in html md txt json csv; do
    gives 0 --db a.db run forms.lua -o "form.$ending"
    grep -q "=1+1" "form.$ending" || fail "no table in form.$ending"
done
printf 'Tabellen\r\nA,B\r\n'"'"'=1+1,-1.5\r\n"x""y",saknas\r\n' >wanted.csv
same form.csv wanted.csv
if command -v python3 >/dev/null; then
    python3 -c 'import json; print(json.load(open("form.json"))["children"][0]["rows"][0]["cells"][1]["value"])' >out
    [ "$(cat out)" = -1.5 ] || fail "the number is not there"
fi

finish
