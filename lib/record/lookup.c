/*
 * Kinds, fields and the words of enumerations by what people write: the name that programs have, or what
 * it is called in either language; with the nearest when there is none.
 */
#include "record/record.h"

#include "core/text.h"

#include <string.h>

const struct sdt__word *sdt__word_find(const struct sdt__field *field, const char *text)
{
    for (int i = 0; i < field->word_count; i++)
        if (strcmp(field->words[i].name, text) == 0)
            return &field->words[i];
    for (int i = 0; i < field->word_count; i++)
        if (sdt__text_same_but_case(field->words[i].label_sv, text) ||
            sdt__text_same_but_case(field->words[i].label_en, text))
            return &field->words[i];
    return NULL;
}

/* The word of a field that a text, or NULL, stands for. */
static const struct sdt__word *word_of(int kind, int field, const char *text)
{
    const struct sdt__kind *described = sdt__kind(kind);

    return text ? sdt__word_find(&described->fields[sdt__field_index(described, field)], text)
                : NULL;
}

const char *sdt__word_name(int kind, int field, const char *text)
{
    const struct sdt__word *word = word_of(kind, field, text);

    return word ? word->name : text;
}

const char *sdt__word_label(const sdt_session *session, int kind, int field, const char *text)
{
    const struct sdt__word *word = word_of(kind, field, text);

    if (!word)
        return text;
    return session->english ? word->label_en : word->label_sv;
}

const char *sdt__kind_label(const sdt_session *session, const struct sdt__kind *kind)
{
    return session->english ? kind->label_en : kind->label_sv;
}

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
        const char *label = sdt__kind_label(session, kind);

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
        session, SDT_ERROR_NOT_FOUND, SDT__M_NO_SUCH_FIELD, sdt__kind_label(session, k), name,
        sdt__session_suggest(session, near, sizeof near, name, names, (size_t)k->field_count));
}
