#!/bin/sh
# interactive.sh BUILD FOLDER: an interactive report does in Chromium what it promises: tables are sorted and charts tell
# their values, by mouse, by keyboard and on a phone; without its script nothing is missing. Needs chromium and node,
# and npm once for playwright-core, which stays in FOLDER; without them the status is 77.
set -eu
build=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
program=$build/bindings/cli/sodertorn

skip() {
    echo "note: $1: no page has been tried"
    exit 77
}

browser=
for name in chromium chromium-browser google-chrome; do
    [ -n "$browser" ] || browser=$(command -v "$name" || true)
done
[ -n "$browser" ] || skip "no Chromium here (Debian: chromium)"
command -v node >/dev/null 2>&1 || skip "no node here (Debian: nodejs)"
if [ ! -d "$folder/node_modules/playwright-core" ]; then
    command -v npm >/dev/null 2>&1 || skip "no npm here, for playwright-core (Debian: npm)"
    npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts playwright-core@1 || skip "npm gives no playwright-core"
fi

page=$folder/interactive.page
rm -f "$folder"/interactive.db*
"$program" --db "$folder/interactive.db" init --with-sodertorn >/dev/null
"$program" --db "$folder/interactive.db" run tests/gates/interactive.lua -o "$page.html" >/dev/null
mv "$page.html" "$page" # not among the pages of accessible.sh, which looks at *.html
timeout 300 node tests/gates/interactive.mjs "$(command -v "$browser")" "$page" "$folder"
