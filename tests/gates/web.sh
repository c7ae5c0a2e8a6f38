#!/bin/sh
# web.sh FOLDER [PACKAGE]: the page of examples/web does in Chromium what it promises: every flow from the first
# visit on, both languages, desktop, phone and dark, axe-core in every view, offline, bad input. Its files and
# pictures stay in FOLDER. Needs chromium, node and npm (once), and what bindings/js needs; without them the
# status is 77.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "$1"
folder=$(cd "$1" && pwd)

skipped='the page has not been tried'
. tests/support/browser.sh
need_browser
need_node
need_modules "$playwright" axe-core@4
package=${2:-.build/js/package}
[ -f "$package/sodertorn.wasm" ] || sh bindings/js/build.sh "$(dirname "$package")" || skip "no package of bindings/js"

sh examples/web/build.sh "$folder/site" "$package"
[ -f "$folder/site/src/editor.bundle.js" ] || skip "the editor of scripts could not be had"
# A browser on a busy machine can be too late once; what is wrong is wrong twice.
flows() { timeout 600 node tests/web/flows.mjs "$browser" "$folder/site" "$folder"; }
flows || { echo "note: the flows were not all right at first, and are tried again"; flows; }
timeout 300 node tests/web/views.mjs "$browser" "$folder/site" "$folder"
