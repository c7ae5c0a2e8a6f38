#!/bin/sh
# What the binding of Python costs beside C: python.sh [BUILD-FOLDER], of a release build.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-$here/../../.build/release}" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-bench-XXXXXX")
trap 'rm -rf "$work"' EXIT
cc -O2 -std=c11 -I"$here/../../include" "$here/python.c" -o "$work/python" "$build/lib/libsodertorn.so" \
    -Wl,-rpath,"$build/lib"
SODERTORN_LIBRARY=$build/lib/libsodertorn.so.0 PYTHONPATH=$here/../../bindings/python PYTHONDONTWRITEBYTECODE=1 \
    /usr/bin/python3 "$here/python.py" "$work/python"
