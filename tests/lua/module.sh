#!/bin/sh
# require "sodertorn" in a stock Lua 5.4, and that a report is the same there as in the sandbox.
# Called with the program, the folder of the module, the interpreter, and the folder of the sources.
# shellcheck source=tests/cli/harness.sh
module=$2 lua=$3 source=$4
. "$(dirname "$0")/../cli/harness.sh"
LUA_CPATH="$module/?.so"
export LUA_CPATH

gives 0 --db a.db init --with-sodertorn
gives 0 --db a.db run "$source/examples/reports/arsuppfoljning.lua" kommun=0126 year=2024 -o sandbox.html

fact "the module does what a script does, and leaves the interpreter as it was"
"$lua" "$source/tests/lua/module.lua" a.db "$source" >out 2>err || fail "a fact does not hold"

fact "a report is the same in both"
same sandbox.html stock.html

fact "it brings no Lua of its own"
if command -v nm >/dev/null 2>&1; then
    nm -D "$module/sodertorn.so" | grep -q " T lua_" && fail "it exports Lua"
    nm -D "$module/sodertorn.so" | grep -q " T luaopen_sodertorn$" || fail "it exports no opener"
    nm -D "$module/sodertorn.so" | grep -q " T sdt_" && fail "it exports the library"
fi
finish
