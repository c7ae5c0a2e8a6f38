#!/bin/sh
# postgres.sh start FOLDER | stop FOLDER | address FOLDER [DATABASE] | run FOLDER COMMAND...: a server of
# PostgreSQL for tests, reached through a socket in a folder of its own, its address, and a command for whose
# tests it is. It refuses to run as root, so then it runs as the user postgres. The order of its texts is
# Swedish, so that a test sees where that of the bytes was meant. What else it is to be told stands in
# SDT_POSTGRES_OPTIONS, as "-c fsync=off". Where there is no server, start says so and run ends with 77.
set -eu
action=$1
folder=$2
role=sodertorn

# FOLDER/server is a link: where a build is may be too deep for the name of a socket, or closed to postgres.
place() { readlink "$folder/server"; }
as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid postgres --regid postgres --clear-groups "$@"
    else
        "$@"
    fi
}

start() {
    programs=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
    [ -n "$programs" ] || programs=$(command -v initdb || true)
    [ -n "$programs" ] || { echo "note: there is no PostgreSQL here (Debian: postgresql)"; exit 0; }
    programs=$(dirname "$programs")
    mkdir -p "$folder"
    stop
    new=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-server-XXXXXX")
    ln -s "$new" "$folder/server"
    [ "$(id -u)" -ne 0 ] || chown postgres "$new"
    cd "$new"
    as_server "$programs/initdb" -D data -U "$role" -A trust -E UTF8 --locale=C.UTF-8 \
        --locale-provider=icu --icu-locale=sv-SE --no-sync >log 2>&1 || { cat log; exit 1; }
    printf 'local all with_password scram-sha-256\nlocal all all trust\n' >data/pg_hba.conf
    # shellcheck disable=SC2086
    as_server "$programs/pg_ctl" -D data -l "$new/data/server.log" -w -t 60 -s start \
        -o "-k $new -c listen_addresses= -c max_connections=300 -c checkpoint_timeout=1h -c max_wal_size=4GB ${SDT_POSTGRES_OPTIONS:-}" ||
        { cat data/server.log; exit 1; }
    echo "$programs" >programs
}

stop() {
    [ -L "$folder/server" ] || return 0
    old=$(place)
    rm "$folder/server"
    [ -d "$old" ] || return 0
    if [ -e "$old/data/postmaster.pid" ] && [ -e "$old/programs" ]; then
        (cd "$old" && as_server "$(cat programs)/pg_ctl" -D data -m immediate -w -s stop) || true
    fi
    rm -rf "$old"
}

case $action in
start) start ;;
stop) stop ;;
address) echo "postgresql://$role@/${3:-postgres}?host=$(place)" ;;
run)
    [ -L "$folder/server" ] || { echo "note: there is no PostgreSQL here (Debian: postgresql)"; exit 77; }
    shift 2
    SDT_TEST_SERVER="postgresql://$role@/{}?host=$(place)" exec "$@"
    ;;
*) echo "postgres.sh start|stop|address|run FOLDER" >&2; exit 2 ;;
esac
