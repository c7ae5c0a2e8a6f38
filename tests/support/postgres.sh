#!/bin/sh
# postgres.sh start FOLDER | stop FOLDER | address FOLDER [DATABASE] | run FOLDER COMMAND...: a server of
# PostgreSQL for tests, reached through a socket in a folder of its own, its address, and a command for whose
# tests it is. crash FOLDER and kill FOLDER end it at once, by its own command and by kill -9 of every process
# of it; again FOLDER starts it with what it had; replica FOLDER OF starts one that follows another. It refuses to run as root, so then it runs as the user postgres. The order of its texts is
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

# Starts the server of the folder that this is in. What it says is in its log alone, or whoever waits for the
# end of what it is told would wait for the server.
run_server() {
    # shellcheck disable=SC2086
    as_server "$(cat programs)/pg_ctl" -D data -l "$PWD/data/server.log" -w -t 60 -s start \
        -o "-k $PWD -c listen_addresses= -c max_connections=300 -c checkpoint_timeout=1h -c max_wal_size=4GB ${SDT_POSTGRES_OPTIONS:-}" \
        >/dev/null 2>&1 || { cat data/server.log; exit 1; }
}

# A new folder for a server, which is then where this is.
new_place() {
    mkdir -p "$folder"
    stop
    new=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-server-XXXXXX")
    ln -s "$new" "$folder/server"
    [ "$(id -u)" -ne 0 ] || chown postgres "$new"
    cd "$new"
}

start() {
    programs=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
    [ -n "$programs" ] || programs=$(command -v initdb || true)
    [ -n "$programs" ] || { echo "note: there is no PostgreSQL here (Debian: postgresql)"; exit 0; }
    programs=$(dirname "$programs")
    new_place
    as_server "$programs/initdb" -D data -U "$role" -A trust -E UTF8 --locale=C.UTF-8 \
        --locale-provider=icu --icu-locale=sv-SE --no-sync >log 2>&1 || { cat log; exit 1; }
    printf 'local all with_password scram-sha-256\nlocal all all trust\nlocal replication all trust\n' >data/pg_hba.conf
    echo "$programs" >programs
    run_server
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

crash() {
    cd "$(place)"
    as_server "$(cat programs)/pg_ctl" -D data -m immediate -w -s stop >/dev/null 2>&1 || true
}

# The first process is killed first, or it would start the others anew.
kill_all() {
    cd "$(place)"
    first=$(head -n 1 data/postmaster.pid)
    others=$(ps -o pid= --ppid "$first" || true)
    # shellcheck disable=SC2086
    kill -9 $first $others 2>/dev/null || true
    for process in $first $others; do
        while kill -0 "$process" 2>/dev/null; do sleep 0.02; done
    done
    rm -f data/postmaster.pid
}

replica() {
    of=$(readlink "$1/server")
    programs=$(cat "$of/programs")
    new_place
    as_server "$programs/pg_basebackup" -h "$of" -U "$role" -D data -R -X stream -c fast --no-sync >log 2>&1 ||
        { cat log; exit 1; }
    echo "$programs" >programs
    run_server
}

case $action in
start) start ;;
stop) stop ;;
crash) crash ;;
kill) kill_all ;;
again) cd "$(place)" && run_server ;;
replica) replica "$3" ;;
address) echo "postgresql://$role@/${3:-postgres}?host=$(place)" ;;
run)
    [ -L "$folder/server" ] || { echo "note: there is no PostgreSQL here (Debian: postgresql)"; exit 77; }
    shift 2
    SDT_TEST_SERVER="postgresql://$role@/{}?host=$(place)" exec "$@"
    ;;
*) echo "postgres.sh start|stop|crash|kill|again|replica|address|run FOLDER" >&2; exit 2 ;;
esac
