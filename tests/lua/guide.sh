#!/bin/sh
# Every example of the guide (bindings/lua/*.md) is run, in its order, each page in a folder of its own. What
# a block is stands after its language:
#     lua skript NAME.lua [NAME=VALUE…]   a script: written to the file, and checked with a dry run
#     lua egen NAME.lua     a program of a stock Lua
#     lua konsol            lines for the console
#     csv NAME.csv          a file
#     sh                    commands
# Called with the program, the folder of the module, the interpreter, and the folder of the sources.
# shellcheck source=tests/cli/harness.sh
module=$2 lua=$3 source=$4
. "$(dirname "$0")/../cli/harness.sh"
PATH=$(dirname "$program"):$PATH
LUA_CPATH="$module/?.so"
export PATH LUA_CPATH

# Writes each block to NUMBER, and its language and what stands after that to NUMBER.what.
blocks() {
    awk '/^```/ { if (file) { close(file); file = "" } else { n++; file = sprintf("%03d", n)
             print substr($0, 4) > (file ".what"); close(file ".what"); printf "" > file }; next }
         file { print > file }' "$1"
}

run_block() {
    read -r language how name arguments <"$1.what"
    # shellcheck disable=SC2086
    case "$language $how" in
    "lua skript") cp "$1" "$name" && set -- "$program" check "$name" $arguments ;;
    "lua egen") cp "$1" "$name" && set -- "$lua" "$name" ;;
    "lua konsol") set -- sh -c "\"$program\" lua <$1" ;;
    "csv "*) cp "$1" "$how" && return ;;
    "sh ") set -- sh -e "$1" ;;
    *) fail "a block that is not run: $language $how" && return ;;
    esac
    "$@" >out 2>err || fail "an example fails"
}

count=0
for page in $(grep -l '^```' "$source"/bindings/lua/*.md); do # the reference has no examples
    folder=$(basename "$page" .md)
    mkdir "$folder" && cd "$folder" || exit 1
    blocks "$page"
    SODERTORN_DB=$(sed -n 's/^export SODERTORN_DB=//p' "$page" | head -1)
    export SODERTORN_DB="${SODERTORN_DB:-s.db}"
    for what in [0-9]*.what; do
        fact="$folder: block ${what%.what}: $(cat "$what")"
        run_block "${what%.what}"
        count=$((count + 1))
    done
    cd ..
done
fact="the guide has examples"
[ "$count" -gt 15 ] || fail "only $count blocks"
[ -s README/huddinge.html ] && [ -s README/0181.html ] && [ -s utvecklare/folkmangd.html ] || fail "no page was written"

unset SODERTORN_DB
fact="about 190 .. in one expression is more than Lua can read"
printf 'return report { title = "x", build = function(doc) doc:para(%s"x") end }\n' \
    "$(awk 'BEGIN { for (i = 0; i < 210; i++) printf "\"x\" .. " }')" >many.lua
gives 1 check many.lua
err "many.lua:1"
finish
