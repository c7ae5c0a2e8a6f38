#!/bin/sh
# symbols.sh RELEASE DEV: what the shared library exports is what the headers declare and the version
# script lists, and nothing else; its name and what it needs; the binary interface against the
# last release.
set -eu
library=$1/lib/libsodertorn.so
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
status=0

# one line for each declared function, however its declaration is broken
find include -name '*.h' -exec cat {} + | sed -e '/^ *\*/d' -e '/^ *\/\*/d' -e '/^#/d' | tr '\n' ' ' |
    grep -o 'SDT_API [^;(]*sdt_[a-z0-9_]* *(' | sed 's/.*\(sdt_[a-z0-9_]*\) *($/\1/' | sort >"$work/declared"
sed -n 's/^ *\(sdt_[a-z0-9_]*\);$/\1/p' lib/schema/generated/sodertorn.map | sort >"$work/listed"
nm -D --defined-only "$library" | sed 's/.* //; s/@.*//' | grep -v '^SODERTORN_' | sort >"$work/exported"
if [ ! -s "$work/declared" ] || [ ! -s "$work/exported" ]; then
    echo "nothing found"
    exit 1
fi
diff -u "$work/declared" "$work/listed" || { echo "headers and version script differ"; status=1; }
diff -u "$work/listed" "$work/exported" || { echo "version script and library differ"; status=1; }
nm -D --defined-only "$library" | grep ' T ' | grep -v '@@SODERTORN_' && { echo "without version"; status=1; }

# the static library shares its names with the whole program: all begin with ours
nm -g --defined-only "$1/lib/libsodertorn.a" 2>/dev/null | sed -n 's/^[0-9a-f]* [A-Z] //p' |
    grep -v '^sdt_' && { echo "names that are not ours"; status=1; }

major=$(sed -n 's/^#define SDT_VERSION_MAJOR //p' include/sodertorn/version.h)
readelf -d "$library" >"$work/dynamic"
grep -q "SONAME.*\[libsodertorn.so.$major\]" "$work/dynamic" || { echo "wrong soname"; status=1; }
if grep NEEDED "$work/dynamic" |
    grep -vE '\[(lib(lua5\.4|sqlite3|cjson|zip|expat|xlsxwriter|z|pq|m|c|stdc\+\+|gcc_s)\.so\.|ld-linux)'; then
    echo "needs more than it should"
    status=1
fi
if grep -E 'TEXTREL|RPATH|RUNPATH' "$work/dynamic"; then
    echo "has what no installed library should"
    status=1
fi
if grep -q RELR "$work/dynamic" && ! readelf -V "$library" | grep -q GLIBC_ABI_DT_RELR; then
    echo "has packed relocations that glibc does not load"
    status=1
fi

echo "note: $(wc -l <"$work/exported") functions"

# made at each release: abidw --headers-dir include --out-file tests/gates/abi/VERSION.abi libsodertorn.so
released=$(find tests/gates/abi -name '*.abi' 2>/dev/null | sort -V | tail -n 1)
if [ -z "$released" ]; then
    echo "note: no release yet to compare the binary interface with"
else
    changes=0
    abidiff --headers-dir2 include "$released" "$2/lib/libsodertorn.so" || changes=$?
    [ $((changes & 11)) -eq 0 ] || { echo "the binary interface of $released is broken"; status=1; }
fi
exit $status
