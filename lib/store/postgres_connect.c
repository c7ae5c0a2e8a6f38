/*
 * Connecting to a server: within a time, with what the library needs, and without ever telling the
 * password.
 */
#include "store/postgres.h"

#include "core/buffer.h"

#include <errno.h>
#include <poll.h>
#include <sodertorn/session.h>
#include <string.h>
#include <time.h>

enum {
    OLDEST = 150000, /* PostgreSQL 15 */
    SECONDS = 10,    /* for the server to answer, where the address does not say how many */
    MOST_SECONDS = 3600
};

static int64_t milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Waits until libpq may go on; false when the time has passed. */
static bool wait_for_server(PGconn *connection, PostgresPollingStatusType what, int64_t until)
{
    struct pollfd socket = {.fd = PQsocket(connection),
                            .events = what == PGRES_POLLING_READING ? POLLIN : POLLOUT};
    int ready;

    do {
        const int64_t left = until - milliseconds();

        ready = left > 0 ? poll(&socket, 1, (int)left) : 0;
    } while (ready < 0 && errno == EINTR);
    return ready != 0;
}

/* What the connection was told as a number, by an address or the environment. */
static int64_t number_of(PGconn *connection, const char *keyword)
{
    PQconninfoOption *options = PQconninfo(connection);
    int64_t number = 0;

    for (PQconninfoOption *option = options; option && option->keyword; option++)
        if (strcmp(option->keyword, keyword) == 0 && option->val)
            sdt__integer_parse(option->val, strlen(option->val), &number);
    PQconninfoFree(options);
    return number;
}

/* Answers are bounded also where the network swallows them. What stands before the address, the address
   may say otherwise. */
static PGconn *start(const char *path)
{
    static const char *const keywords[] = {
        "tcp_user_timeout",          "keepalives_idle", "keepalives_interval", "keepalives_count",
        "fallback_application_name", "dbname",          "client_encoding",     NULL};
    const char *const values[] = {"30000", "30", "10", "3", "sodertorn", path, "UTF8", NULL};

    return PQconnectStartParams(keywords, values, 1);
}

static void hear_nothing(void *user, const PGresult *notice)
{
    (void)user;
    (void)notice;
}

static int wait_until_connected(struct sdt__postgres *postgres)
{
    PGconn *connection = postgres->connection;
    PostgresPollingStatusType what = PGRES_POLLING_WRITING;
    int64_t seconds = number_of(connection, "connect_timeout");
    char number[24];
    int64_t until;

    if (seconds <= 0 || seconds > MOST_SECONDS)
        seconds = SECONDS;
    until = milliseconds() + seconds * 1000;
    /* so that what it says has the code, whatever its language */
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    PQsetNoticeReceiver(connection, hear_nothing, NULL);
    while (PQstatus(connection) != CONNECTION_BAD && what != PGRES_POLLING_OK &&
           what != PGRES_POLLING_FAILED) {
        if (!wait_for_server(connection, what, until))
            return sdt__fail(postgres->base.session, SDT_ERROR_IO, SDT__M_SERVER_SLOW,
                             postgres->address, sdt__integer_text(seconds, number));
        what = PQconnectPoll(connection);
    }
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    return PQstatus(connection) == CONNECTION_OK ? SDT_OK : sdt__postgres_fail_connect(postgres);
}

/* "postgresql://role@server:5432/database"; where the server is reached through a socket of the machine,
   "postgresql://role@/database?host=/run/postgresql". */
static int write_address(struct sdt__postgres *postgres)
{
    PGconn *connection = postgres->connection;
    const char *host = PQhost(connection), *port = PQport(connection), *user = PQuser(connection);
    const bool is_socket = host && host[0] == '/';
    struct sdt__buffer out;

    sdt__buffer_init(&out, postgres->base.session);
    sdt__buffer_text(&out, "postgresql://");
    sdt__buffer_text(&out, user ? user : "");
    sdt__buffer_byte(&out, '@');
    if (!is_socket && host) {
        sdt__buffer_text(&out, host);
        sdt__buffer_byte(&out, ':');
        sdt__buffer_text(&out, port ? port : "");
    }
    sdt__buffer_byte(&out, '/');
    sdt__buffer_text(&out, PQdb(connection) ? PQdb(connection) : "");
    if (is_socket) {
        sdt__buffer_text(&out, "?host=");
        sdt__buffer_text(&out, host);
        if (port && strcmp(port, "5432") != 0) {
            sdt__buffer_text(&out, "&port=");
            sdt__buffer_text(&out, port);
        }
    }
    if (sdt__buffer_string(&out))
        postgres->address = sdt__copy_text(postgres->base.session, out.bytes);
    sdt__buffer_free(&out);
    return postgres->address ? SDT_OK : SDT_ERROR_MEMORY;
}

/* That the server is one that the library knows, and writes what it is told to. */
static int check_server(struct sdt__postgres *postgres)
{
    sdt_session *session = postgres->base.session;
    PGconn *connection = postgres->connection;
    const char *encoding = PQparameterStatus(connection, "server_encoding");
    const char *version = PQparameterStatus(connection, "server_version");

    if (PQserverVersion(connection) < OLDEST)
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_SERVER_OLD, postgres->address,
                         version ? version : "?");
    if (!encoding || strcmp(encoding, "UTF8") != 0)
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_SERVER_ENCODING, postgres->address,
                         encoding ? encoding : "?");
    return SDT_OK;
}

/* What every transaction of the connection is to have, told at once: each command would be a journey. */
static int prepare_session(struct sdt__postgres *postgres)
{
    struct sdt__buffer text;
    int status;

    sdt__buffer_init(&text, postgres->base.session);
    sdt__buffer_text(&text, "SET standard_conforming_strings = on; SET jit = off; ");
    if (!postgres->for_writing)
        sdt__buffer_text(&text, "SET default_transaction_read_only = on; ");
    sdt__buffer_text(&text, "SET lock_timeout = ");
    sdt__buffer_integer(&text, sdt__postgres_patience(postgres));
    status = sdt__buffer_string(&text) ? sdt__engine_run(&postgres->base, text.bytes)
                                       : SDT_ERROR_MEMORY;
    sdt__buffer_free(&text);
    return status;
}

/* Whether libpq reads the address as it was meant. A password in which an @, a / or a : was not written as
   %40, %2F or %3A would be taken for a server or its port, and shown. */
static bool is_well_formed(const char *path)
{
    PQconninfoOption *options = PQconninfoParse(path, NULL);
    const char *authority = strstr(path, "://") + 3;
    const char *name = authority + strcspn(authority, "/?");
    const char *at = strchr(authority, '@');
    bool well_formed = options && (!at || (at < name && !strchr(at + 1, '@')));

    for (PQconninfoOption *option = options; well_formed && option->keyword; option++)
        if (strcmp(option->keyword, "port") == 0 && option->val)
            well_formed = option->val[strspn(option->val, "0123456789,")] == '\0';
    PQconninfoFree(options);
    return well_formed;
}

static int connect_to(struct sdt__postgres *postgres, const char *path)
{
    int status;

    if (!is_well_formed(path)) /* what libpq would say of it might show the password */
        return sdt__fail(postgres->base.session, SDT_ERROR_VALUE, SDT__M_SERVER_BAD_ADDRESS);
    postgres->connection = start(path);
    if (!postgres->connection)
        return sdt__fail_memory(postgres->base.session);
    status = write_address(postgres);
    if (status == SDT_OK)
        status = wait_until_connected(postgres);
    if (status == SDT_OK)
        status = check_server(postgres);
    return status == SDT_OK ? prepare_session(postgres) : status;
}

int sdt__postgres_connect(sdt_session *session, const char *path, int mode,
                          struct sdt__engine **out)
{
    struct sdt__postgres *postgres = sdt__alloc_zero(session, 1, sizeof *postgres);

    *out = NULL;
    if (!postgres)
        return SDT_ERROR_MEMORY;
    *out = &postgres->base;
    postgres->base = (struct sdt__engine){&sdt__postgres_calls, session};
    postgres->for_writing = mode != SDT_OPEN_READ;
    return connect_to(postgres, path);
}
