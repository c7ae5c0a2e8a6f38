#!/bin/sh
# on_server.sh PROGRAM ARGUMENT...: the program with its databases on the server of SDT_TEST_SERVER (postgres.sh
# run): what follows --db or --replica and ends in .db is a database of the folder that this is in, made when it is
# named first. on_server.sh --twin FROM TO makes one as another is, --address
# DB tells where one is, and --end takes the folder's databases away.
set -eu

# server DATABASE: its address.
server() { echo "${SDT_TEST_SERVER%%\{\}*}$1${SDT_TEST_SERVER#*\{\}}"; }
ask() { printf '%s;\n' "$1" | psql -qAtX -v ON_ERROR_STOP=1 "$(server postgres)" >/dev/null; }

# make NAME TEMPLATE: a database in place of what there is of that name.
make() {
    ask "SET client_min_messages = error; DROP DATABASE IF EXISTS $1 WITH (FORCE)"
    ask "CREATE DATABASE $1 TEMPLATE $2"
    grep -qx "$1" .databases 2>/dev/null || echo "$1" >>.databases
}

# name FILE: that of the database in its place.
name() { echo "$(cat .server)_$(printf %s "${1%.db}" | tr -c 'a-z0-9\n' _)"; }

[ -e .server ] || echo "cli_$$" >.server
if [ "$1" = --end ]; then
    [ -e .databases ] || exit 0
    while read -r name; do ask "DROP DATABASE IF EXISTS $name WITH (FORCE)"; done <.databases
    exit 0
fi
if [ "$1" = --twin ]; then
    make "$(name "$3")" "$(name "$2")"
    exit 0
fi
if [ "$1" = --address ]; then
    server "$(name "$2")"
    exit 0
fi
program=$1
shift
before=
for argument in "$@"; do
    shift
    case $before/$argument in
    --db/*.db | --replica/*.db)
        name=$(name "$argument")
        grep -qx "$name" .databases 2>/dev/null || make "$name" template0
        argument=$(server "$name")
        ;;
    esac
    before=$argument
    set -- "$@" "$argument"
done
exec "$program" "$@"
