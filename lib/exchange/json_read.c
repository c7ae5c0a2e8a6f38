/*
 * Members of JSON objects, each of the type it should be; one of another type is reported with its line.
 */
#include "exchange/json.h"

#include <string.h>

size_t sdt__json_count(const cJSON *array)
{
    size_t count = 0;

    for (const cJSON *item = array ? array->child : NULL; item; item = item->next)
        count++;
    return count;
}

bool sdt__json_note(struct sdt__json_reader *reader, int status)
{
    reader->status = sdt__first_failure(reader->status, status);
    return reader->status == SDT_ERROR_MEMORY;
}

/* "source kolada: " before a sentence about part of a record; "" when it is about none. */
static const char *owner_of(const struct sdt__location *location, char out[300])
{
    const size_t kind = location->kind ? strlen(location->kind) : 0;
    const size_t key = location->key ? strlen(location->key) : 0;

    out[0] = '\0';
    if (kind == 0 || key == 0 || kind + key > 290)
        return out;
    memcpy(out, location->kind, kind);
    out[kind] = ' ';
    memcpy(out + kind + 1, location->key, key);
    memcpy(out + kind + 1 + key, ": ", 3);
    return out;
}

/* What a value of a type is called, in the session's language: "text", "ett tal". */
static const char *type_words(const sdt_session *session, int type)
{
    const bool english = session->english;

    switch (type & 0xff) { /* the higher bits are flags of cJSON's own */
    case cJSON_Object:
        return english ? "an object" : "ett objekt";
    case cJSON_Array:
        return english ? "an array" : "en lista";
    case cJSON_String:
        return "text";
    case cJSON_Number:
        return english ? "a number" : "ett tal";
    case cJSON_True:
    case cJSON_False:
    case SDT__JSON_BOOL:
        return english ? "true or false" : "true eller false";
    case SDT__JSON_CELL:
        return english ? "a number or a mark" : "ett tal eller en markering";
    default:
        return "null";
    }
}

void sdt__json_wrong_type(struct sdt__json_reader *reader, const char *name, int expected,
                          const cJSON *item)
{
    struct sdt__location here = reader->location;
    const char *text = sdt__json_is(item, cJSON_String) ? item->valuestring : NULL;
    char owner[300], shown[64];

    if (here.column == 0) /* with a column the row is that of the element */
        here.row = item->valueint;
    sdt__json_note(reader,
                   sdt__fail_at(reader->session, &here, SDT_ERROR_VALUE,
                                text ? SDT__M_JSON_TYPE_TEXT : SDT__M_JSON_TYPE, name,
                                type_words(reader->session, expected),
                                text ? sdt__text_shorten(text, strlen(text), shown, sizeof shown)
                                     : type_words(reader->session, item->type),
                                owner_of(&here, owner)));
}

void sdt__json_missing(struct sdt__json_reader *reader, const char *name)
{
    sdt__json_note(reader, sdt__fail_at(reader->session, &reader->location, SDT_ERROR_REQUIRED,
                                        SDT__M_JSON_NO_MEMBER, name));
}

const cJSON *sdt__json_member(struct sdt__json_reader *reader, const cJSON *object,
                              const char *name, int type)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

    if (!item || (item->type & type))
        return item;
    sdt__json_wrong_type(reader, name, type, item);
    return NULL;
}

const char *sdt__json_text(struct sdt__json_reader *reader, const cJSON *object, const char *name)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

    if (item && !(item->type & (cJSON_String | cJSON_NULL)))
        sdt__json_wrong_type(reader, name, cJSON_String, item);
    return item ? item->valuestring : NULL;
}

const char *sdt__json_need(struct sdt__json_reader *reader, const cJSON *object, const char *name)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

    if (!item || sdt__json_is(item, cJSON_NULL))
        sdt__json_missing(reader, name);
    return sdt__json_text(reader, object, name);
}

void sdt__json_judge_twice(struct sdt__json_reader *reader, const cJSON *item)
{
    struct sdt__location here = reader->location;
    const cJSON *later = item->next;
    char owner[300];

    while (later && strcmp(later->string, item->string) != 0)
        later = later->next;
    if (!later)
        return;
    here.row = later->valueint;
    sdt__json_note(reader, sdt__fail_at(reader->session, &here, SDT_ERROR_EXISTS, SDT__M_JSON_TWICE,
                                        item->string, owner_of(&here, owner)));
}

void sdt__json_judge_all_twice(struct sdt__json_reader *reader, const cJSON *item)
{
    for (const cJSON *child = item->child; child; child = child->next) {
        if (sdt__json_is(item, cJSON_Object))
            sdt__json_judge_twice(reader, child);
        sdt__json_judge_all_twice(reader, child); /* no deeper than SDT__JSON_DEPTH */
    }
}

void sdt__json_judge_members(struct sdt__json_reader *reader, const cJSON *object,
                             const char *const *names, size_t count)
{
    struct sdt__location here = reader->location;
    char owner[300], near[200];

    for (const cJSON *item = object->child; item; item = item->next) {
        const char *end;
        size_t i = 0;
        while (i < count && strcmp(names[i], item->string) != 0)
            i++;
        if (i < count) {
            sdt__json_judge_twice(reader, item);
            continue;
        }
        here.row = item->valueint;
        end = sdt__session_suggest(reader->session, near, sizeof near, item->string, names, count);
        sdt__json_note(reader,
                       sdt__fail_at(reader->session, &here, SDT_ERROR_NOT_FOUND, SDT__M_JSON_MEMBER,
                                    item->string, end, owner_of(&here, owner)));
    }
}
