/*
 * What goes wrong with a server, in the library's codes and words. The server tells it by a code of five
 * characters (SQLSTATE), which does not depend on its language; its own words, where they are shown, do.
 */
#include "store/postgres.h"

#include "core/fixed_text.h"

#include <sodertorn/session.h>
#include <string.h>

/* Whether a code is, or begins with, another: "53100", or the class "53". */
static bool is_code(const char *code, const char *other)
{
    return strncmp(code, other, strlen(other)) == 0;
}

static const char *user_of(const struct sdt__postgres *postgres)
{
    const char *user = PQuser(postgres->connection);

    return user ? user : "";
}

/* Copies the first line of what libpq or the server says, without the full stop or the severity. */
static const char *first_line(const char *text, char *out, size_t size)
{
    struct sdt__fixed_text line;
    size_t end = strcspn(text, "\n");

    while (end > 0 && (text[end - 1] == '.' || text[end - 1] == ' '))
        end--;
    sdt__fixed_text_init(&line, out, size);
    sdt__fixed_text_add_bytes(&line, text, end);
    return out;
}

/* The code in what libpq says of a connection that was refused, which is verbose: "... failed: FATAL:
   28P01: password ..."; *words are those after it. "" when the server said nothing. */
static void split_refusal(const char *text, char code[SDT__POSTGRES_STATE_SIZE], const char **words)
{
    const char *at = text;

    code[0] = '\0';
    *words = text;
    while ((at = strstr(at, ": ")) != NULL) {
        const size_t size = strspn(at += 2, " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        const char *start = at + strspn(at, " ");

        if (at[size] == ':' && (size_t)(at + size - start) == SDT__POSTGRES_STATE_SIZE - 1 &&
            strpbrk(start, "0123456789") && strpbrk(start, "0123456789") < at + size) {
            memcpy(code, start, SDT__POSTGRES_STATE_SIZE - 1);
            code[SDT__POSTGRES_STATE_SIZE - 1] = '\0';
            *words = at + size + 1 + strspn(at + size + 1, " ");
        }
    }
}

int sdt__postgres_fail_connect(struct sdt__postgres *postgres)
{
    sdt_session *session = postgres->base.session;
    const char *address = postgres->address, *words;
    char code[SDT__POSTGRES_STATE_SIZE], line[400];

    split_refusal(PQerrorMessage(postgres->connection), code, &words);
    first_line(words, line, sizeof line);
    if (is_code(code, "28P01") || PQconnectionNeedsPassword(postgres->connection))
        return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SERVER_PASSWORD, address,
                         user_of(postgres));
    if (is_code(code, "28") || is_code(code, "42501"))
        return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SERVER_NOT_LET_IN, address,
                         user_of(postgres), line);
    if (is_code(code, "3D000"))
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_SERVER_NO_DATABASE, address);
    if (is_code(code, "53300"))
        return sdt__fail(session, SDT_ERROR_BUSY, SDT__M_SERVER_FULL, address);
    if (is_code(code, "57P"))
        return sdt__fail(session, SDT_ERROR_BUSY, SDT__M_SERVER_STARTS, address);
    return sdt__fail(session, SDT_ERROR_IO, SDT__M_SERVER_UNREACHED, address, line);
}

/* What waited for others and may no longer. */
static int fail_busy(struct sdt__postgres *postgres)
{
    sdt_session *session = postgres->base.session;
    char wait[32];

    return sdt__fail(session, SDT_ERROR_BUSY,
                     postgres->begins_writing ? SDT__M_STORE_BUSY_WRITING
                                              : SDT__M_STORE_BUSY_LOCKED,
                     postgres->address, sdt__engine_wait(session, wait));
}

static int fail_code(struct sdt__postgres *postgres, const char *code, const char *words)
{
    sdt_session *session = postgres->base.session;
    const char *address = postgres->address;

    if (is_code(code, "55P03")) /* lock_timeout */
        return fail_busy(postgres);
    postgres->has_conflicted = is_code(code, "40001") || is_code(code, "40P01");
    if (postgres->has_conflicted)
        return sdt__fail(session, SDT_ERROR_CONFLICT, SDT__M_SERVER_CONFLICT, address);
    if (is_code(code, "25006"))
        return postgres->for_writing
                   ? sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SERVER_READ_ONLY, address)
                   : sdt__fail(session, SDT_ERROR_DENIED, SDT__M_OPENED_READ_ONLY);
    if (is_code(code, "25P02")) /* an earlier command of it has failed */
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_TRANSACTION_LOST);
    if (is_code(code, "42501"))
        return sdt__fail(session, SDT_ERROR_DENIED, SDT__M_SERVER_NO_RIGHT, user_of(postgres),
                         address, words);
    if (is_code(code, "53100"))
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_SERVER_DISK_FULL, address);
    if (is_code(code, "57P") || is_code(code, "08"))
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_SERVER_GONE, address);
    if (is_code(code, "57"))
        return sdt__fail(session, SDT_ERROR_BUSY, SDT__M_SERVER_STOPPED, address, words);
    if (is_code(code, "54"))
        return sdt__fail(session, SDT_ERROR_LIMIT, SDT__M_STORE_IO, words);
    if (is_code(code, "53") || is_code(code, "58"))
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_STORE_IO, words);
    if (is_code(code, "42") || is_code(code, "XX00")) /* such as no such table: not as we made it */
        return sdt__fail(session, SDT_ERROR_FOREIGN, SDT__M_DAMAGED_FILE, words);
    return sdt__fail(session, SDT_ERROR_INTERNAL, SDT__M_STORE_INTERNAL, words);
}

int sdt__postgres_fail(struct sdt__postgres *postgres, const PGresult *answer)
{
    const char *code = answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : NULL;
    const char *words = answer ? PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    char line[400];

    /* what libpq itself says is that the connection broke as it was written to, which it knows for certain
       when it has tried to read */
    if (!code)
        PQconsumeInput(postgres->connection);
    if (PQstatus(postgres->connection) == CONNECTION_BAD) {
        postgres->in_transaction = false;
        return sdt__fail(postgres->base.session, SDT_ERROR_IO, SDT__M_SERVER_GONE,
                         postgres->address);
    }
    if (!code) /* or that there is no memory */
        return sdt__fail_memory(postgres->base.session);
    return fail_code(postgres, code, first_line(words ? words : code, line, sizeof line));
}
