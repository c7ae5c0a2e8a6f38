#!/bin/sh
# api.sh FILE [FOLDER]: describes the library for programs in FILE, from the project's headers (api.py), with
# Doxygen's pages in FOLDER. After public headers have changed: sh lib/schema/api.sh lib/schema/api.json. After
# tables have, first SDT_TEST_WRITE_TABLES=1 .build/dev/tests/test_api_description, which asks the library.
set -eu
cd "$(dirname "$0")/../.."
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
folder=${2:-$temporary}
{
    cat tests/gates/Doxyfile
    echo "OUTPUT_DIRECTORY = $folder"
    echo "GENERATE_XML = YES"
} | doxygen -
python3 lib/schema/api.py "$folder/xml" lib/schema/tables.json >"$temporary/api.json"
cp "$temporary/api.json" "$1"
