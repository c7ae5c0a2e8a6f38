#!/bin/sh
# interactive.sh BUILD FOLDER: an interactive report does in Chromium what it promises: tables are sorted and charts tell
# their values, by mouse, by keyboard and on a phone; without its script nothing is missing. Needs chromium and node,
# and npm once for playwright-core, which stays in FOLDER; without them the status is 77.
set -eu
build=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
program=$build/bindings/cli/sodertorn

skipped='no page has been tried'
. tests/support/browser.sh
need_browser
need_node
need_modules "$playwright"

page=$folder/interactive.page
rm -f "$folder"/interactive.db*
"$program" --db "$folder/interactive.db" init --with-sodertorn >/dev/null
"$program" --db "$folder/interactive.db" run tests/gates/interactive.lua -o "$page.html" >/dev/null
mv "$page.html" "$page" # not among the pages of accessible.sh, which looks at *.html
timeout 300 node tests/gates/interactive.mjs "$browser" "$page" "$folder"
