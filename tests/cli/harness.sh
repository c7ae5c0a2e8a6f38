# shellcheck shell=sh disable=SC2034
# Read by the scripts beside it, each of which is called with the program: a folder of its own, the
# program run with its answers kept, and what is expected of them.
set -u
program=$1
[ -x "$program" ] || { echo "no program $program" >&2; exit 1; }
unset SODERTORN_DB SODERTORN_REPLICA SODERTORN_LANG
export COLUMNS=5000 # lines are looked at whole; width.sh tells how they are folded
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-cli-XXXXXX")
end() { rm -rf "$work"; }
trap end EXIT
cd "$work" || exit 1
if [ -n "${SDT_TEST_SERVER:-}" ]; then # then the databases are there (on_server.sh)
    support=$here/../support
    printf '#!/bin/sh\nexec sh "%s/on_server.sh" "%s" "$@"\n' "$support" "$program" >.program
    chmod +x .program
    program=$work/.program
    end() {
        (cd "$work" && sh "$support/on_server.sh" --end)
        rm -rf "$work"
    }
fi

# shown DB: where a database is, as it is told.
shown() {
    if [ -n "${SDT_TEST_SERVER:-}" ]; then
        sh "$support/on_server.sh" --address "$1"
    else
        echo "$work/$1"
    fi
}

# twin DB NEW: a database as another is, in place of what there is of that name.
twin() {
    if [ -n "${SDT_TEST_SERVER:-}" ]; then
        sh "$support/on_server.sh" --twin "$1" "$2"
    else
        cp "$1" "$2"
    fi
}
failures=0
fact=

# fact TEXT: what the lines after it hold to be true.
fact() { fact=$1; }

fail() {
    echo "FAILED: $fact: $1" >&2
    sed 's/^/    out: /' out >&2
    sed 's/^/    err: /' err >&2
    failures=$((failures + 1))
}

# gives CODE ARGUMENT...: runs the program; its exit code is CODE.
gives() {
    wanted=$1
    shift
    code=0
    "$program" "$@" >out 2>err </dev/null || code=$?
    [ "$code" -eq "$wanted" ] || fail "exit code $code, not $wanted: $*"
}

# out TEXT, err TEXT: the text stands in what the last run wrote there.
out() { grep -qF -e "$1" out || fail "no \"$1\" on standard output"; }
err() { grep -qF -e "$1" err || fail "no \"$1\" on standard error"; }
silent() { [ ! -s "$1" ] || fail "something on $1"; }

# same FILE FILE, and differ: byte for byte.
same() { cmp -s "$1" "$2" || fail "$1 and $2 differ"; }
differ() { ! cmp -s "$1" "$2" || fail "$1 and $2 are alike"; }

# unchanged DB COPY: an export of the database is still what the copy is.
keep() { "$program" --db "$1" export "$2"; }
unchanged() {
    keep "$1" now.json
    same now.json "$2"
}

finish() {
    [ "$failures" -eq 0 ] || exit 1
    exit 0
}
