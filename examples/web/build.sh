#!/bin/sh
# build.sh [FOLDER [PACKAGE]]: makes the page in FOLDER, by default .build/web, ready for any server of files. PACKAGE
# is that of bindings/js, by default .build/js/package; it is built when it is not there, and needs what it says. With
# npm once, the page has the editor of scripts; without it a plain one.
set -eu
cd "$(dirname "$0")/../.."
out=${1:-.build/web}
package=${2:-.build/js/package}
[ -f "$package/sodertorn.wasm" ] || sh bindings/js/build.sh "$(dirname "$package")"

tools=.build/web-tools
packages="esbuild @codemirror/autocomplete @codemirror/commands @codemirror/language @codemirror/legacy-modes
    @codemirror/lint @codemirror/search @codemirror/state @codemirror/view @lezer/highlight"
if [ ! -d "$tools/node_modules/esbuild" ]; then
    mkdir -p "$tools"
    # shellcheck disable=SC2086 # a list of packages
    npm install --prefix "$tools" --no-audit --no-fund --ignore-scripts --silent $packages 2>"$tools/npm.log" ||
        { rm -rf "$tools/node_modules"; echo "note: npm gives no editor: the page gets a plain one"; }
fi
node examples/web/build.mjs "$out" "$package" "$tools"
