#!/bin/sh
# web.sh FOLDER [PACKAGE]: the page of examples/web does in Chromium what it promises: every flow from the first
# visit on, both languages, desktop, phone and dark, axe-core in every view, offline, bad input. Its files and
# pictures stay in FOLDER. Needs chromium, node and npm (once), and what bindings/js needs; without them the
# status is 77.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "$1"
folder=$(cd "$1" && pwd)

skip() {
    echo "note: $1: the page has not been tried"
    exit 77
}

browser=
for name in chromium chromium-browser google-chrome; do
    [ -n "$browser" ] || browser=$(command -v "$name" || true)
done
[ -n "$browser" ] || skip "no Chromium here (Debian: chromium)"
command -v node >/dev/null 2>&1 || skip "no node here (Debian: nodejs)"
if [ ! -d "$folder/node_modules/playwright-core" ] || [ ! -d "$folder/node_modules/axe-core" ]; then
    command -v npm >/dev/null 2>&1 || skip "no npm here, for playwright-core and axe-core (Debian: npm)"
    npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts --silent playwright-core@1 axe-core@4 ||
        skip "npm gives no playwright-core and axe-core"
fi
package=${2:-.build/js/package}
[ -f "$package/sodertorn.wasm" ] || sh bindings/js/build.sh "$(dirname "$package")" || skip "no package of bindings/js"

sh examples/web/build.sh "$folder/site" "$package"
[ -f "$folder/site/src/editor.bundle.js" ] || skip "the editor of scripts could not be had"
# A browser on a busy machine can be too late once; what is wrong is wrong twice.
flows() { timeout 400 node tests/web/flows.mjs "$browser" "$folder/site" "$folder"; }
flows || { echo "note: the flows were not all right at first, and are tried again"; flows; }
timeout 300 node tests/web/views.mjs "$browser" "$folder/site" "$folder"
