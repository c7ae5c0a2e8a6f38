#!/bin/sh
# examples/server/compose.yaml, without its image: what it gives to initdb is taken, and a server made in that way
# lets the role in by the password in ~/.pgpass and takes a copied database. Skipped without PostgreSQL.
# shellcheck source=tests/cli/harness.sh
. "$(dirname "$0")/harness.sh"
[ -z "${SDT_TEST_SERVER:-}" ] || exit 77
programs=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
[ -n "$programs" ] || exit 77
programs=$(dirname "$programs")

as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid postgres --regid postgres --clear-groups "$@"
    else
        "$@"
    fi
}

# value NAME: what the file gives to the variable.
value() { sed -n "s/^ *$1: *//p" "$here/../../examples/server/compose.yaml"; }
user=$(value POSTGRES_USER)
database=$(value POSTGRES_DB)
mkdir place
[ "$(id -u)" -ne 0 ] || { chmod 711 . && chown postgres place; }
echo hemligt >place/password.txt
chmod 644 place/password.txt
place=$work/place
# shellcheck disable=SC2317
stop() {
    as_server "$programs/pg_ctl" -D "$place/data" -m immediate -w -s stop || true
    end
}

fact "initdb takes the arguments, as the image calls it"
# shellcheck disable=SC2046
(cd place && as_server "$programs/initdb" -D data -U "$user" --pwfile=password.txt -A scram-sha-256 \
    $(value POSTGRES_INITDB_ARGS) --no-sync) >out 2>err || fail "initdb"
trap stop EXIT
(cd place && as_server "$programs/pg_ctl" -D data -l data/log -w -s start -o "-k $place -c listen_addresses=") \
    >out 2>err || fail "start"
printf '*:*:*:%s:hemligt\n' "$user" >pgpass
chmod 600 pgpass
export PGPASSFILE="$work/pgpass"
psql -qX "host=$place dbname=postgres user=$user" -c "CREATE DATABASE $database" >out 2>err || fail "create"

fact "the database can be copied there, and is checked by its pages"
gives 0 --db a.db init --with-sodertorn
gives 0 copy a.db "postgresql://$user@/$database?host=$place"
gives 0 --db "postgresql://$user@/$database?host=$place" show municipality 0126
out "Huddinge"
psql -qAtX "host=$place dbname=$database user=$user" -c "SHOW data_checksums" >out
out "on"
finish
