#!/bin/sh
# size.sh RELEASE: the stripped library is under 400 KB without its optional parts. Where the release
# has them, the library is built once more without.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
library=$1/lib/libsodertorn.so
if grep -q '^SDT_CADICAL_LIBRARY:FILEPATH=/' "$1/CMakeCache.txt"; then
    cmake --preset release -G Ninja -B "$1-plain" -DSDT_WITH_CADICAL=OFF -DBUILD_TESTING=OFF \
        -DSDT_BUILD_CLI=OFF
    cmake --build "$1-plain" --target sodertorn_shared
    library=$1-plain/lib/libsodertorn.so
fi
strip -o "$work/stripped.so" "$library"
size=$(wc -c <"$work/stripped.so")
budget=400
echo "note: $size bytes stripped, of $((budget * 1024)) allowed"
size -A "$work/stripped.so" | LC_ALL=C sort -k 2 -n -r | head -n 12
[ "$size" -lt $((budget * 1024)) ]
