/*
 * Kinds and fields by the names that people write, with the nearest names when there is none.
 */
#include "record/record.h"

#include "core/text.h"

#include <string.h>

const struct sdt__kind *sdt__kind_asked(sdt_session *session, int number)
{
    const struct sdt__kind *kind = sdt__kind(number);
    char text[24];

    if (!kind)
        sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_KIND,
                  sdt__integer_text(number, text), ".");
    return kind;
}

/* Begins a verb that looks a name up; nothing is found yet. */
static int begin(sdt_session *session, const char *name, int *out)
{
    if (out)
        *out = 0;
    return sdt__session_begin(session, name && out, name ? "out" : "name");
}

int sdt__kind_unknown(sdt_session *session, const char *name, bool labels)
{
    const char *names[2 * SDT__NAMES_MOST];
    char near[200];
    size_t count = 0;

    for (int i = 0; i < sdt__kind_count; i++) {
        const struct sdt__kind *kind = &sdt__kinds[i];
        const char *label = session->english ? kind->label_en : kind->label_sv;

        names[count++] = kind->name;
        if (labels && strcmp(label, kind->name) != 0)
            names[count++] = label;
    }
    return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_KIND, name,
                     sdt__session_suggest(session, near, sizeof near, name, names, count));
}

/* A kind by its name or its label in either language, whatever the case of the letters; 0 for none. */
static int kind_called(const char *text)
{
    for (int i = 0; i < sdt__kind_count; i++) {
        const struct sdt__kind *kind = &sdt__kinds[i];

        if (sdt__text_same_but_case(text, kind->name) ||
            sdt__text_same_but_case(text, kind->label_sv) ||
            sdt__text_same_but_case(text, kind->label_en))
            return kind->number;
    }
    return 0;
}

int sdt_kind_lookup(sdt_session *session, const char *name, int *out)
{
    SDT__GUARD(session);
    int status = begin(session, name, out);

    if (status != SDT_OK)
        return status;
    *out = sdt_kind_find(name);
    if (*out == 0)
        *out = kind_called(name);
    return *out != 0 ? SDT_OK : sdt__kind_unknown(session, name, true);
}

int sdt_field_lookup(sdt_session *session, int kind, const char *name, int *out)
{
    SDT__GUARD(session);
    const struct sdt__kind *k;
    const char *names[SDT__NAMES_MOST];
    char near[200];
    int status = begin(session, name, out);

    if (status != SDT_OK)
        return status;
    k = sdt__kind_asked(session, kind);
    if (!k)
        return SDT_ERROR_NOT_FOUND;
    *out = sdt_field_find(kind, name);
    if (*out)
        return SDT_OK;
    for (int i = 0; i < k->field_count; i++)
        names[i] = k->fields[i].name;
    return sdt__fail(
        session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_FIELD, k->name, name,
        sdt__session_suggest(session, near, sizeof near, name, names, (size_t)k->field_count));
}
