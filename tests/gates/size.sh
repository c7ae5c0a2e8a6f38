#!/bin/sh
# size.sh RELEASE: the stripped library without its optional parts is no more than a fifth larger than
# when its size was last recorded, so that what makes it grow is noticed. Where the
# release has optional parts, the library is built once more without.
#     size.sh --record RELEASE    writes the size beside this, for a change that is worth it
set -eu
record=no
if [ "$1" = --record ]; then
    record=yes
    shift
fi
recorded=tests/gates/size.recorded
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
library=$1/lib/libsodertorn.so
if grep -qE '^(pkgcfg_lib_(ZLIB|ZIP|XLSX|PQ)_[a-z]*):FILEPATH=/' "$1/CMakeCache.txt"; then
    cmake --preset release -G Ninja -B "$1-plain" -DSDT_WITH_SHEETS=OFF \
        -DSDT_WITH_XLSX=OFF -DSDT_WITH_ZLIB=OFF -DSDT_WITH_POSTGRES=OFF -DSDT_WITH_CURL=OFF -DBUILD_TESTING=OFF -DSDT_BUILD_CLI=OFF
    cmake --build "$1-plain" --target sodertorn_shared
    library=$1-plain/lib/libsodertorn.so
fi
strip -o "$work/stripped.so" "$library"
size=$(wc -c <"$work/stripped.so")
if [ "$record" = yes ]; then
    sed -i '/^[0-9]/d' "$recorded"
    echo "$size" >>"$recorded"
fi
before=$(grep '^[0-9]' "$recorded")
most=$((before + before / 5))
echo "note: $size bytes stripped; $before were recorded, $most are allowed"
size -A "$work/stripped.so" | LC_ALL=C sort -k 2 -n -r | head -n 12
[ "$size" -le "$most" ]
