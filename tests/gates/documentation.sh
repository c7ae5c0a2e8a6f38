#!/bin/sh
# documentation.sh FOLDER: Doxygen reads every public header without a warning: each function,
# parameter and constant is described. What the headers say is what lib/schema/api.json says to programs.
set -eu
rm -rf "$1"
mkdir -p "$1"
sh lib/schema/api.sh "$1/api.json" "$1"
if ! diff -u lib/schema/api.json "$1/api.json"; then
    echo "Run sh lib/schema/api.sh lib/schema/api.json and commit what it writes."
    exit 1
fi
