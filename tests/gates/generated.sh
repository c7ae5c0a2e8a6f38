#!/bin/sh
# What is generated from lib/schema/kinds.lua is what is committed, and the lock file of numbers has
# lost no line since the last release or the last commit.
set -eu
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy/lib/schema/generated" "$copy/include/sodertorn/kinds"
cp -r lib/schema/kinds lib/schema/kinds.lua lib/schema/generate.lua lib/schema/numbers.lock \
    "$copy/lib/schema"
cp include/sodertorn.h "$copy/include"
cp include/sodertorn/*.h "$copy/include/sodertorn"
rm "$copy/include/sodertorn/kinds.h"
lua5.4 "$copy/lib/schema/generate.lua" "$copy"
status=0
diff -ru lib/schema "$copy/lib/schema" || status=1
diff -ru include "$copy/include" || status=1
[ "$status" -eq 0 ] || echo "Run lua5.4 lib/schema/generate.lua and commit what it writes."

if git rev-parse -q --verify HEAD >/dev/null 2>&1; then
    for commit in "$(git describe --tags --abbrev=0 2>/dev/null || true)" HEAD HEAD~1; do
        [ -n "$commit" ] || continue
        git cat-file -e "$commit:lib/schema/numbers.lock" 2>/dev/null || continue
        git show "$commit:lib/schema/numbers.lock" | LC_ALL=C sort >"$copy/before"
        LC_ALL=C sort lib/schema/numbers.lock | LC_ALL=C comm -23 "$copy/before" - >"$copy/lost"
        [ -s "$copy/lost" ] || continue
        echo "numbers.lock has lost lines that $commit had; numbers and words are permanent:"
        cat "$copy/lost"
        status=1
    done
fi
exit $status
