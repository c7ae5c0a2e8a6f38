/*
 * Databases for tests on a server; see engine.h. The first is made by the library and the rest are copies of
 * it; one that a test has left is emptied and used again.
 */
#include "support/engine.h"

#include <sodertorn/store.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool test_on_server(void)
{
    return getenv("SDT_TEST_SERVER") != NULL;
}

#ifndef SDT_WITH_POSTGRES

int test_open(sdt_session *session, const char *path, int mode)
{
    return sdt_session_open(session, path, mode);
}

const char *test_address(const char *path)
{
    return path;
}

const char *test_server_run(const char *path, const char *sql)
{
    (void)path;
    (void)sql;
    return "there is no server";
}

void test_end_databases(void)
{
}

#else

#include <libpq-fe.h>
#include <pthread.h>
#include <time.h>
#include <unistd.h>

enum { DATABASES = 200 };

struct database {
    char path[120]; /* "" while it is free */
    char address[200];
};

static struct database databases[DATABASES];
static int made;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void write_address(const char *name, char out[200])
{
    const char *server = getenv("SDT_TEST_SERVER");
    const char *where = strstr(server, "{}");

    snprintf(out, 200, "%.*s%s%s", (int)(where - server), server, name, where + 2);
}

static void stop(PGconn *connection, const char *what)
{
    fprintf(stderr, "%s: %s\n", what, PQerrorMessage(connection));
    exit(1);
}

static PGconn *connect_to(const char *address)
{
    PGconn *connection = PQconnectdb(address);

    if (PQstatus(connection) != CONNECTION_OK)
        stop(connection, address);
    PQclear(PQexec(connection, "SET client_min_messages = error"));
    return connection;
}

static bool run(PGconn *connection, const char *sql)
{
    PGresult *answer = PQexec(connection, sql);
    const ExecStatusType status = PQresultStatus(answer);

    PQclear(answer);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

static PGconn *connect_to_server(void)
{
    char address[200];

    write_address("postgres", address);
    return connect_to(address);
}

/* What a test has done to the tables themselves stays: such a test is not for a server. */
static const char empty[] =
    "SET lock_timeout = 2000; SET session_replication_role = replica; DO $$ DECLARE t text; BEGIN"
    " FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
    "  AND relkind = 'r' AND relname NOT IN ('meta', 'sodertorn')"
    " LOOP EXECUTE format('DELETE FROM %I', t); END LOOP; UPDATE meta SET value = 0; END $$";

/* Whether another program has made it. */
static bool has_model(PGconn *server)
{
    PGresult *answer = PQexec(server, "SELECT FROM pg_database WHERE datname = 'model'");
    const bool found = PQntuples(answer) == 1;

    PQclear(answer);
    return found;
}

/* Makes the database that the others are copies of, unless another program has done it. */
static void make_model(PGconn *server)
{
    sdt_session *session;
    char address[200];

    if (!run(server, "SELECT pg_advisory_lock(4711)"))
        stop(server, "lock");
    if (!has_model(server) && run(server, "CREATE DATABASE model_new")) {
        write_address("model_new", address);
        if (sdt_session_new(&session) != SDT_OK ||
            sdt_session_open(session, address, SDT_OPEN_CREATE) != SDT_OK) {
            fprintf(stderr, "%s\n", sdt_session_message(session));
            exit(1);
        }
        sdt_session_free(session);
        if (!run(server, "ALTER DATABASE model_new RENAME TO model"))
            stop(server, "model");
    }
    run(server, "SELECT pg_advisory_unlock(4711)");
}

/* The name of the database that a program has for an index. */
static void write_name(int index, char out[40])
{
    snprintf(out, 40, "test_%ld_%d", (long)getpid(), index);
}

/* Takes a database that an earlier program has left empty; another program may be quicker. */
static bool take_free(PGconn *server, const char *name)
{
    char sql[200];
    bool taken = false;

    while (!taken) {
        PGresult *answer = PQexec(
            server, "SELECT datname FROM pg_database WHERE datname LIKE 'free%' LIMIT 1");

        if (PQntuples(answer) == 0) {
            PQclear(answer);
            return false;
        }
        snprintf(sql, sizeof sql, "ALTER DATABASE %s RENAME TO %s", PQgetvalue(answer, 0, 0), name);
        PQclear(answer);
        taken = run(server, sql);
    }
    return true;
}

static void empty_database(const struct database *database)
{
    PGconn *connection = connect_to(database->address);

    if (!run(connection, empty))
        stop(connection, "a test has left its database open");
    PQfinish(connection);
}

/* Leaves the databases to the programs that come, and takes away those that cannot be emptied. */
static void leave_all(void)
{
    PGconn *server = connect_to_server();
    char name[40], sql[200];

    for (int i = 0; i < made; i++) {
        PGconn *connection = connect_to(databases[i].address);
        const bool emptied = run(connection, empty);

        PQfinish(connection);
        write_name(i, name);
        snprintf(sql, sizeof sql, "ALTER DATABASE %s RENAME TO free_%s", name, name);
        for (int again = 0; emptied && again < 20 && !run(server, sql); again++)
            nanosleep(&(struct timespec){.tv_nsec = 10000000},
                      NULL); /* a session that has ended is not gone at once */
        snprintf(sql, sizeof sql, "DROP DATABASE IF EXISTS %s WITH (FORCE)", name);
        if (!emptied)
            run(server, sql);
    }
    PQfinish(server);
}

static void make_database(struct database *database)
{
    PGconn *server = connect_to_server();
    char name[40], sql[100];

    write_name(made, name);
    snprintf(sql, sizeof sql, "CREATE DATABASE %s TEMPLATE model", name);
    if (!take_free(server, name) && !run(server, sql)) {
        make_model(server);
        if (!run(server, sql))
            stop(server, sql);
    }
    PQfinish(server);
    write_address(name, database->address);
    if (made++ == 0)
        atexit(leave_all);
}

/* What was in memory is gone when nobody has it open any more. */
static struct database *find_closed(void)
{
    static const char sql[] = "SELECT count(*) FROM pg_stat_activity"
                              " WHERE datname = current_database() AND pid <> pg_backend_pid()";

    for (int i = 0; i < made; i++) {
        PGconn *connection;
        PGresult *answer;
        bool closed;

        if (strcmp(databases[i].path, ":memory:") != 0)
            continue;
        connection = connect_to(databases[i].address);
        answer = PQexec(connection, sql);
        closed = PQntuples(answer) == 1 && strcmp(PQgetvalue(answer, 0, 0), "0") == 0;
        PQclear(answer);
        PQfinish(connection);
        if (closed) {
            empty_database(&databases[i]);
            return &databases[i];
        }
    }
    return NULL;
}

static struct database *find(const char *path)
{
    for (int i = 0; i < made; i++)
        if (strcmp(databases[i].path, path) == 0)
            return &databases[i];
    return NULL;
}

static const char *address_of(const char *path, bool make)
{
    const bool is_new = strcmp(path, ":memory:") == 0;
    struct database *database;

    pthread_mutex_lock(&mutex);
    database = is_new ? NULL : find(path);
    if (!database && make) {
        database = find("");
        if (!database)
            database = find_closed();
        if (!database && made < DATABASES)
            make_database(database = &databases[made]);
        if (database)
            snprintf(database->path, sizeof database->path, "%s", path);
    }
    pthread_mutex_unlock(&mutex);
    return database ? database->address : NULL;
}

const char *test_address(const char *path)
{
    const char *address = test_on_server() ? address_of(path, false) : path;

    return address ? address : path;
}

int test_open(sdt_session *session, const char *path, int mode)
{
    char missing[200];
    const char *address = path;

    if (test_on_server() && path && !(address = address_of(path, mode == SDT_OPEN_CREATE))) {
        write_address("missing", missing);
        address = missing;
    }
    return sdt_session_open(session, address, mode);
}

const char *test_server_run(const char *path, const char *sql)
{
    static char words[400];
    PGconn *connection = connect_to(test_address(path));
    const bool done = run(connection,
                          "SET session_replication_role = replica") && /* no references */
                      run(connection, sql);

    snprintf(words, sizeof words, "%s", PQerrorMessage(connection));
    PQfinish(connection);
    return done ? NULL : words;
}

void test_end_databases(void)
{
    for (int i = 0; i < made; i++) {
        if (databases[i].path[0])
            empty_database(&databases[i]);
        databases[i].path[0] = '\0';
    }
}

#endif
