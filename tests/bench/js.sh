#!/bin/sh
# What WebAssembly costs beside C: js.sh [BUILD-FOLDER [FOLDER]], of a release build and of the folder of
# bindings/js/build.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-$here/../../.build/release}" && pwd)
package=$(cd "${2:-$here/../../.build/js}/package" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-bench-XXXXXX")
trap 'rm -rf "$work"' EXIT
cc -O2 -std=c11 -I"$here/../../include" "$here/js.c" -o "$work/js" "$build/lib/libsodertorn.so" -Wl,-rpath,"$build/lib"
node "$here/js.mjs" "$work/js" "$work" "$package"
