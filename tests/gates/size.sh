#!/bin/sh
# size.sh RELEASE: the stripped library is smaller than 400 KB.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
strip -o "$work/stripped.so" "$1/lib/libsodertorn.so"
size=$(wc -c <"$work/stripped.so")
echo "note: $((size / 1024)) KB stripped, of 400 allowed"
size -A "$work/stripped.so" | LC_ALL=C sort -k 2 -n -r | head -n 12
[ "$size" -lt $((400 * 1024)) ]
