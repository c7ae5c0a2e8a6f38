/*
 * Being told of changes that others commit, and telling them. What is told comes over a connection of its
 * own: the other reads from its socket at every command, and would swallow what somebody polls for.
 */
#include "store/postgres.h"

#include <string.h>

#define CHANNEL "sodertorn"

int sdt__postgres_notify(struct sdt__engine *engine, const char *text)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    static const Oid types[] = {SDT__POSTGRES_TEXT};
    const char *const values[] = {text};
    int status = sdt__postgres_begin_sending(postgres);

    return status == SDT_OK
               ? sdt__postgres_sent(postgres,
                                    PQsendQueryParams(postgres->connection,
                                                      "SELECT pg_notify('" CHANNEL "', $1)", 1,
                                                      types, values, NULL, NULL, 1),
                                    strlen(text))
               : status;
}

/* Connects once more, to the same database in the same way. */
static PGconn *connect_again(PGconn *connection)
{
    enum { MOST = 100 };
    PQconninfoOption *options = PQconninfo(connection);
    const char *keywords[MOST + 1], *values[MOST + 1];
    PGconn *again = NULL;
    int count = 0;

    if (!options)
        return NULL;
    for (PQconninfoOption *option = options; option->keyword && count < MOST; option++) {
        if (!option->val)
            continue;
        keywords[count] = option->keyword;
        values[count++] = option->val;
    }
    keywords[count] = values[count] = NULL;
    again = PQconnectdbParams(keywords, values, 0);
    PQconninfoFree(options);
    return again;
}

/* A server that only replays what another writes tells nobody. */
static bool is_replica(PGconn *connection)
{
    const char *standby = PQparameterStatus(connection, "in_hot_standby");

    return standby && strcmp(standby, "on") == 0;
}

static int fail_listening(struct sdt__postgres *postgres)
{
    PGconn *listener = postgres->listener;
    int status;

    /* the words are those of the connection that failed */
    postgres->listener = postgres->connection;
    postgres->connection = listener;
    status = listener ? sdt__postgres_fail(postgres, NULL)
                      : sdt__fail_memory(postgres->base.session);
    postgres->connection = postgres->listener;
    postgres->listener = NULL;
    PQfinish(listener);
    return status;
}

int sdt__postgres_listen(struct sdt__engine *engine, int *descriptor)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    PGresult *answer;
    bool listens;

    if (is_replica(postgres->connection))
        return SDT_OK;
    if (!postgres->listener) {
        postgres->listener = connect_again(postgres->connection);
        if (!postgres->listener || PQstatus(postgres->listener) != CONNECTION_OK)
            return fail_listening(postgres);
        answer = PQexec(postgres->listener, "LISTEN " CHANNEL);
        listens = PQresultStatus(answer) == PGRES_COMMAND_OK;
        PQclear(answer);
        if (!listens)
            return fail_listening(postgres);
    }
    *descriptor = PQsocket(postgres->listener);
    return SDT_OK;
}

/* What was told need not be read: the history says it. */
int sdt__postgres_hear(struct sdt__engine *engine)
{
    struct sdt__postgres *postgres = sdt__postgres_of(engine);
    PGnotify *notice;

    if (!postgres->listener)
        return SDT_OK;
    if (!PQconsumeInput(postgres->listener))
        return fail_listening(postgres);
    while ((notice = PQnotifies(postgres->listener)) != NULL)
        PQfreemem(notice);
    return SDT_OK;
}
