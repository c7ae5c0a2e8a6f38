#!/bin/sh
# From nothing to a report: installs what is missing, builds, makes a database with the programme of
# Södertörn and its figures, and writes the annual report of one municipality and of all eight. The C
# examples are built and run as well, and that of C++.
#     sh examples/run.sh [MUNICIPALITY]
set -eu
cd "$(dirname "$0")/.."
. tests/support/install.sh
install_missing build

whose=${1:-Huddinge}
build=$PWD/.build/release
out=$PWD/.build/examples
mkdir -p "$out"
rm -f "$out"/sodertorn.db*

echo "Building the library …"
if ! { cmake --preset release -G Ninja -DBUILD_TESTING=OFF && cmake --build "$build"; } \
    >"$out/build.log" 2>&1; then
    tail -n 40 "$out/build.log" >&2
    exit 1
fi
PATH=$build/bindings/cli:$PATH
export SODERTORN_DB="$out/sodertorn.db"

echo "Making a database of Södertörn …"
sodertorn init --with-sodertorn
sodertorn import examples/sodertorn/values.csv --source scb

echo "Running the C examples …"
for example in examples/c/*.c; do
    cc -std=c11 -Iinclude "$example" -o "$out/$(basename "$example" .c)" \
        "$build/lib/libsodertorn.so" -Wl,-rpath,"$build/lib"
done
"$out/tree" "$SODERTORN_DB" 2022 >"$out/tree.txt"
"$out/check" "$SODERTORN_DB" >"$out/check.txt" || true # 1: there is something to complete
"$out/values" "$SODERTORN_DB" >"$out/values.txt"
"$out/assess" "$SODERTORN_DB" 0126 >"$out/assess.txt"
"$out/rotation" "$SODERTORN_DB" 0181 >"$out/rotation.txt"
echo "    .build/examples/{tree,check,values,assess,rotation}.txt"
if command -v c++ >/dev/null 2>&1; then
    echo "Running the example of C++ …"
    c++ -std=c++17 -Iinclude -Ibindings/cpp examples/cpp/followup.cpp -o "$out/followup" \
        "$build/lib/libsodertorn.so" -Wl,-rpath,"$build/lib"
    "$out/followup" "$SODERTORN_DB" "$whose" >"$out/followup.txt"
    echo "    .build/examples/followup.txt"
fi

echo "Writing the annual reports …"
sodertorn run examples/reports/arsuppfoljning.lua program=sodertorn-2035 --each kommun -o "$out/{}.html" >"$out/report.log"
sodertorn run examples/reports/arsuppfoljning.lua program=sodertorn-2035 "kommun=$whose" -o "$out/rapport.html" \
    >"$out/report.log"
sodertorn run examples/reports/samverkan.lua program=sodertorn-2035 -o "$out/samverkan.html" >"$out/report.log"
sodertorn run examples/reports/vardskap.lua "kommun=$whose" -o "$out/vardskap.html" >"$out/report.log"
echo
sodertorn run examples/reports/arsuppfoljning.lua program=sodertorn-2035 "kommun=$whose" | sed -n '1,34p'
echo "…"
echo
echo "The whole report: .build/examples/rapport.html"
echo "Those of all eight are beside it, that of the cooperation: samverkan.html, and who hosts: vardskap.html."
