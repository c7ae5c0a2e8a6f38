#!/bin/sh
# editor.sh SOURCE-FOLDER: with the definitions in bindings/lua an editor finds nothing wrong with the
# scripts of examples/, and each of the ten mistakes in editor/mistakes.lua by what its comment names.
# Runs where lua-language-server is; LUA_LANGUAGE_SERVER names it when it is not in PATH.
set -eu
source=$1
server=${LUA_LANGUAGE_SERVER:-lua-language-server}
if ! command -v "$server" >/dev/null 2>&1; then
    echo "skipped: lua-language-server is not installed"
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0

# found NAME: the problems of the files in the folder NAME, as lines "FILE:LINE CODE".
found() {
    cp -r "$source/bindings/lua/library" "$source/bindings/lua/.luarc.json" "$folder/$1"
    "$server" --check "$folder/$1" --configpath=.luarc.json --checklevel=Information \
        --logpath="$folder/log-$1" --metapath="$folder/meta" --check_format=json \
        >"$folder/said" 2>&1 || true
    if ! grep -q "Diagnosis complete" "$folder/said"; then
        cat "$folder/said"
        exit 1
    fi
    [ -f "$folder/log-$1/check.json" ] || return 0
    python3 - "$folder/log-$1/check.json" <<'PYTHON'
import json, os, sys
found = json.load(open(sys.argv[1], encoding="utf-8")) or {}  # an empty list when there is none
for uri, problems in found.items():
    for problem in problems:
        line = problem["range"]["start"]["line"] + 1
        print(f'{os.path.basename(uri)}:{line} {problem["code"]}')
PYTHON
}

mkdir "$folder/examples" "$folder/mistakes"
cp "$source"/examples/reports/*.lua "$folder/examples"
found examples >"$folder/problems"
if [ -s "$folder/problems" ]; then
    echo "the examples should have no problem, but have:"
    cat "$folder/problems"
    status=1
fi

cp "$source/tests/script/editor/mistakes.lua" "$folder/mistakes"
found mistakes | sort >"$folder/problems"
awk '/^ *-- [a-z]+-[a-z-]+: /{ sub(":", "", $2); print "mistakes.lua:" NR + 1, $2 }' \
    "$source/tests/script/editor/mistakes.lua" | sort >"$folder/wanted"
[ "$(wc -l <"$folder/wanted")" -eq 10 ] || { echo "mistakes.lua should have ten mistakes"; status=1; }
diff "$folder/wanted" "$folder/problems" || status=1
exit $status
