#!/bin/sh
# example.sh SODERTORN EXAMPLE: the example of C++ (examples/cpp/followup.cpp) on a database of the example's
# records: the statuses, an error with its field, and a change that is undone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
SODERTORN_DB=$folder/a.db
export SODERTORN_DB
"$1" init --with-sodertorn >/dev/null
"$2" "$SODERTORN_DB" Huddinge >"$folder/said"
grep -q '^  Södertörns utvecklingsprogram 2035: ' "$folder/said"
grep -q '^  title: ' "$folder/said"
tail -n 2 "$folder/said" | head -n 1 | grep -q '^Mål: Stark'
tail -n 1 "$folder/said" | grep -q '^Stark'
if "$2" "$folder/none.db" Huddinge 2>"$folder/said"; then exit 1; fi
grep -q 'none.db' "$folder/said"
