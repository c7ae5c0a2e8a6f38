/*
 * Beginnings and ends of verbs; see verb.h.
 */
#include "store/verb.h"

#include "core/period.h"

int sdt__verb_begin(sdt_session *session, const char *name, const void *argument,
                    const char *other_name, const void *other)
{
    return sdt__session_begin(session, argument && other, argument ? other_name : name);
}

int sdt__verb_table(sdt_session *session, const char *name, const void *argument, sdt_table **out)
{
    if (out)
        *out = NULL;
    return sdt__session_begin(session, out && (argument || !name),
                              argument || !name ? "out" : name);
}

static int answer_now(sdt_session *session, sdt__verb_body *answer, const void *asked,
                      sdt_table **out)
{
    int status = sdt__store_begin_read(session);

    if (status != SDT_OK)
        return status;
    return sdt__table_end(sdt__store_end(session, answer(session, asked, out)), out);
}

int sdt__verb_read(sdt_session *session, const char *name, const void *argument,
                   sdt__verb_body *answer, const void *asked, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, name, argument, out);

    return status == SDT_OK ? answer_now(session, answer, asked, out) : status;
}

int sdt__verb_read_on(sdt_session *session, sdt__verb_body *answer, const char *date,
                      sdt_table **out)
{
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? answer_now(session, answer, date, out) : status;
}

/* A question about a record. */
struct about {
    int kind;
    const char *key;
    sdt__verb_record_body *tell;
    const void *asked;
};

static int tell_about(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct about *about = asked;
    sdt_record *record = NULL;
    int status = sdt__store_get(session, about->kind, about->key, &record);

    if (status == SDT_OK)
        status = about->tell(record, about->asked, out);
    sdt_record_free(record);
    return status;
}

int sdt__verb_read_record(sdt_session *session, int kind, const char *key,
                          sdt__verb_record_body *tell, const void *asked, sdt_table **out)
{
    const struct about about = {kind, key, tell, asked};

    return sdt__verb_read(session, sdt__kind(kind)->name, key, tell_about, &about, out);
}

static int write_now(sdt_session *session, const char *verb, sdt__verb_body *answer,
                     const void *asked, sdt_table **out)
{
    sdt_table *table = NULL;
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    if (verb)
        sdt__store_verb(session, verb);
    status = sdt__store_end(session, answer(session, asked, &table));
    if (status == SDT_OK && out)
        *out = table;
    else
        sdt_table_free(table);
    return status;
}

int sdt__verb_write(sdt_session *session, const char *verb, sdt__verb_body *answer,
                    const void *asked, sdt_table **out)
{
    int status, tries = 0;

    do
        status = write_now(session, verb, answer, asked, out);
    while (sdt__store_tries_again(session, status, &tries));
    return status;
}

int sdt__verb_kind(sdt_session *session, const char *name, const struct sdt__kind **out)
{
    int kind = 0, status = name ? sdt_kind_lookup(session, name, &kind) : SDT_OK;

    if (name && status == SDT_OK)
        *out = sdt__kind(kind);
    return status;
}

int sdt__verb_date(sdt_session *session, const char *name, const char *text)
{
    return !text || sdt__date_valid(text)
               ? SDT_OK
               : sdt__fail(session, SDT_ERROR_VALUE, SDT__M_BAD_DATE, name, text);
}

int sdt__handle_new(sdt_session *session, size_t size, const void *out, void **made)
{
    int status = sdt__session_begin(session, out, "out");

    if (status != SDT_OK)
        return status;
    *made = sdt__alloc_zero(session, 1, size);
    if (!*made)
        return SDT_ERROR_MEMORY;
    sdt__session_retain(session);
    *(sdt_session **)*made = session;
    return SDT_OK;
}

void sdt__handle_free(void *handle)
{
    sdt_session *session = *(sdt_session **)handle;

    sdt__free(session, handle);
    sdt__session_release(session);
}

int sdt__handle(const void *handle)
{
    return handle ? sdt__session_ready(*(sdt_session *const *)handle) : SDT_ERROR_MISUSE;
}
