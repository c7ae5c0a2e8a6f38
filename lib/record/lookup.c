/*
 * Kinds and fields by the names that people write, with the nearest names when there is none.
 */
#include "core/session.h"
#include "record/kind.h"

/* The most names there are to choose from; the schema is far below it. */
enum { MOST = 128 };

int sdt_kind_lookup(sdt_session *session, const char *name, int *out)
{
    const char *names[MOST];
    char near[200];
    int count = sdt__kind_count < MOST ? sdt__kind_count : MOST;

    if (out)
        *out = 0;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!name || !out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, name ? "out" : "name");
    *out = sdt_kind_find(name);
    if (*out)
        return SDT_OK;
    for (int i = 0; i < count; i++)
        names[i] = sdt__kinds[i].name;
    sdt__suggest(session, near, sizeof near, name, names, (size_t)count);
    return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_KIND, name, near[0] ? near : ".");
}

int sdt_field_lookup(sdt_session *session, int kind, const char *name, int *out)
{
    const struct sdt__kind *k = sdt__kind(kind);
    const char *names[MOST];
    char near[200], number[24];
    int count;

    if (out)
        *out = 0;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!name || !out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, name ? "out" : "name");
    if (!k)
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_KIND,
                         sdt__integer_text(kind, number), ".");
    *out = sdt_field_find(kind, name);
    if (*out)
        return SDT_OK;
    count = k->field_count < MOST ? k->field_count : MOST;
    for (int i = 0; i < count; i++)
        names[i] = sdt__field_name(sdt__field_at(k, i));
    sdt__suggest(session, near, sizeof near, name, names, (size_t)count);
    return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_FIELD, k->name, name,
                     near[0] ? near : ".");
}
