#!/bin/sh
# js.sh BUILD-FOLDER: the package of JavaScript, built there as WebAssembly: its tests in Node, its types, and in Chromium
# what it does in a page. Needs emscripten and node, and npm once for typescript and playwright-core, which stay in the
# folder; without the former the status is 77.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "$1"
build=$(cd "$1" && pwd)

folder=$build/npm
skipped='nothing of JavaScript has been seen'
. tests/support/browser.sh

for needed in emcc:emscripten node:nodejs make:make tclsh:tcl dpkg-source:dpkg-dev; do
    command -v "${needed%%:*}" >/dev/null 2>&1 || skip "no ${needed%%:*} here (Debian: ${needed#*:})"
done
sh bindings/js/sources.sh "$build/sources" >"$build/sources.log" 2>&1 ||
    skip "the sources of SQLite, Lua and cJSON cannot be had ($build/sources.log)"
sh bindings/js/build.sh "$build"

export SODERTORN_JS="$build/package" SODERTORN_NPM="$folder"
if ! find_modules typescript@5 "$playwright"; then
    echo "note: npm gives neither typescript nor playwright-core: types and pages are not seen"
    SODERTORN_NPM=""
fi
node --test tests/js/*.test.mjs

find_browser
if [ -z "$browser" ] || [ -z "$SODERTORN_NPM" ]; then
    echo "note: without chromium and playwright-core the library is not seen in a page"
else
    SODERTORN_BROWSER=$browser timeout 300 node --test tests/js/browser.mjs
fi
