#!/bin/sh
# Every test and every gate: builds with both compilers and with sanitizers, runs the tests in each,
# and checks the headers, the installed library, its symbols, its packages and its documentation. A step
# that fails shows the end of its log, and the rest goes on. The last line sums up; the status is 1 on a
# failure.
set -eu
cd "$(dirname "$0")/.."
. tests/support/install.sh
install_missing test
install_wished

build=$PWD/.build/tests
mkdir -p "$build/log"
began=$(date +%s)
passed=0
failed=0
failures=""
skipped=""

# A failure's tail on the screen; the whole of it stays in the log.
fail() {
    failed=$((failed + ${2:-1}))
    failures="$failures $1"
    tail -n 60 "$build/log/$1.log" | sed 's/^/    | /'
}

# gate NAME COMMAND...: one thing that holds or not, or, when the status is 77, cannot be seen here. What it
# prints after "note: " is shown.
gate() {
    name=$1
    shift
    start=$(date +%s)
    printf '%-28s ' "$name"
    status=0
    "$@" >"$build/log/$name.log" 2>&1 || status=$?
    if [ "$status" -eq 77 ]; then
        skipped="$skipped $name"
        printf 'SKIPPED %4d s\n' $(($(date +%s) - start))
        sed -n 's/^note: /    /p' "$build/log/$name.log"
    elif [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
        printf 'ok      %4d s\n' $(($(date +%s) - start))
        sed -n 's/^note: /    /p' "$build/log/$name.log"
    else
        printf 'FAILED  %4d s\n' $(($(date +%s) - start))
        fail "$name"
    fi
}

# compile PRESET: one build, warnings as errors.
compile() {
    cmake --preset "$1" -G Ninja -B "$build/$1" && cmake --build "$build/$1"
}

# tests PRESET [OPTION OF CTEST...]: all test programs of a build that worked; each counts.
tests() {
    preset=$1
    shift
    start=$(date +%s)
    printf '%-28s ' "test-$preset"
    status=0
    ctest --test-dir "$build/$preset" -j 2 "$@" --output-on-failure >"$build/log/test-$preset.log" 2>&1 || status=$?
    sums=$(sed -n 's/.*, \([0-9]*\) tests\{0,1\} failed out of \([0-9]*\).*/\1 \2/p' \
        "$build/log/test-$preset.log")
    bad=${sums% *}
    all=${sums#* }
    passed=$((passed + ${all:-0} - ${bad:-0}))
    if [ "$status" -eq 0 ] && [ "${all:-0}" -gt 0 ]; then
        printf 'ok      %4d s  %d test programs\n' $(($(date +%s) - start)) "$all"
    else
        printf 'FAILED  %4d s  %d of %d test programs\n' $(($(date +%s) - start)) "${bad:-0}" "${all:-0}"
        [ "${bad:-0}" -gt 0 ] || bad=1
        fail "test-$preset" "$bad"
    fi
}

# build_and_test PRESET [OPTION OF CTEST...]
build_and_test() {
    before=$failed
    gate "build-$1" compile "$1"
    [ "$failed" -gt "$before" ] || tests "$@"
}

export UBSAN_OPTIONS=print_stacktrace=1

gate generated sh tests/gates/generated.sh
gate conventions sh tests/gates/conventions.sh
gate headers sh tests/gates/headers.sh "$build/headers"
build_and_test dev
# What runs on a server as well does so in the plain build; that of the store also where memory is looked at.
build_and_test asan -LE postgres
build_and_test asan-clang -E '^postgres/(cli|exchange|followup|network|plan|programme|rotation|script|values)/'
gate build-release compile release
build_and_test release-clang -LE postgres
gate consumers sh tests/gates/consumers.sh "$build/release" "$build/consumers"
gate python sh tests/gates/python.sh "$build/release" "$build/python"
gate js sh tests/gates/js.sh "$build/js"
gate foreign sh tests/gates/foreign.sh "$build/release" "$build/foreign"
gate web sh tests/gates/web.sh "$build/web" "$build/js/package"
gate symbols sh tests/gates/symbols.sh "$build/release" "$build/dev"
gate size sh tests/gates/size.sh "$build/release"
gate packages sh tests/gates/packages.sh "$build/packages"
gate portable sh tests/gates/portable.sh "$build/portable"
gate accessible sh tests/gates/accessible.sh "$build/dev" "$build/accessible"
gate interactive sh tests/gates/interactive.sh "$build/dev" "$build/accessible"
gate documentation sh tests/gates/documentation.sh "$build/documentation"

seconds=$(($(date +%s) - began))
echo
printf 'Took %d min %d s; the logs are in .build/tests/log.\n' $((seconds / 60)) $((seconds % 60))
[ -z "$failures" ] || echo "Failed:$failures"
[ -z "$skipped" ] || echo "SKIPPED, so not known to hold:$skipped"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
