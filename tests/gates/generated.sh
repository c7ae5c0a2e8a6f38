#!/bin/sh
# What is generated from lib/schema/kinds.lua, of what scripts can call from lib/script/api, and for C++ from the
# description of the library, is what is committed, and the lock file of numbers has lost no line since the last release or the last commit.
set -eu
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir -p "$copy/include/sodertorn/kinds" "$copy/bindings/lua/library"
cp -r lib "$copy"
rm "$copy"/lib/schema/generated/*
cp include/sodertorn.h "$copy/include"
cp include/sodertorn/*.h "$copy/include/sodertorn"
rm "$copy/include/sodertorn/kinds.h"
lua5.4 "$copy/lib/schema/generate.lua" "$copy"
status=0
diff -ru lib/schema "$copy/lib/schema" || status=1
diff -ru include "$copy/include" || status=1
for file in library/sodertorn.lua REFERENCE.md; do
    diff -u "bindings/lua/$file" "$copy/bindings/lua/$file" || status=1
done
python3 -B bindings/cpp/generate.py "$copy/cpp"
diff -ru bindings/cpp/sodertorn/cpp/generated "$copy/cpp" || {
    status=1
    echo "Run python3 bindings/cpp/generate.py and commit what it writes."
}
[ "$status" -eq 0 ] || echo "Run lua5.4 lib/schema/generate.lua and commit what it writes."

# refuses FILE SED-SCRIPT REASON: the generator takes no description so changed, and says why.
refuses() {
    sed -i.kept "$2" "$copy/lib/schema/kinds/$1"
    if cmp -s "$copy/lib/schema/kinds/$1" "$copy/lib/schema/kinds/$1.kept"; then
        echo "the change '$2' finds nothing in $1"
        status=1
    elif lua5.4 "$copy/lib/schema/generate.lua" "$copy" 2>"$copy/said" || ! grep -qF "$3" "$copy/said"; then
        echo "the generator should say '$3', but said:"
        cat "$copy/said"
        status=1
    fi
    mv "$copy/lib/schema/kinds/$1.kept" "$copy/lib/schema/kinds/$1"
}
refuses cooperation.lua '/"samverkan", /d' "cooperation has no label in 'sv'"
refuses cooperation.lua 's/"Website", "[^"]*"/"Website"/' "cooperation.website has no help in 'en'"
refuses plans.lua 's/sv = { "pågår", /sv = { "", /' "activity.status ongoing has no label in 'sv'"
refuses plans.lua 's/"Work goes on as planned."/"Work goes on as planned"/' \
    "activity.status ongoing has no help in 'en'"
refuses programme.lua 's/, max_length = length.title//' "programme.title has no max_length"
refuses plans.lua '/"stopped", /,+1d' "activity.status stopped' would vanish"

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
