/*
 * Records: making, reading, and setting one field after judging its value. What a field may hold is
 * read from its descriptor, never written per kind.
 */
#include "core/period.h"
#include "core/text.h"
#include "core/visible.h"
#include "record/record.h"
#include "record/typed.h"

#include <math.h>
#include <string.h>

int sdt__type_kept(int type)
{
    switch (type) {
    case SDT_TYPE_INTEGER:
    case SDT_TYPE_BOOLEAN:
        return SDT_TYPE_INTEGER;
    case SDT_TYPE_NUMBER:
        return SDT_TYPE_NUMBER;
    default:
        return SDT_TYPE_TEXT;
    }
}

bool sdt__type_is_text(int type)
{
    return sdt__type_kept(type) == SDT_TYPE_TEXT;
}

int sdt__record_make(sdt_session *session, const struct sdt__kind *kind, sdt_record **out)
{
    size_t values = (size_t)kind->field_count * sizeof(struct sdt__record_value);
    sdt_record *record = sdt__alloc_zero(session, 1, sizeof *record + values);

    *out = record;
    if (!record)
        return SDT_ERROR_MEMORY;
    sdt__session_retain(session);
    record->session = session;
    record->kind = kind;
    return SDT_OK;
}

int sdt_record_new(sdt_session *session, int kind, sdt_record **out)
{
    SDT__GUARD(session);
    const struct sdt__kind *k;

    if (out)
        *out = NULL;
    if (sdt__session_begin(session, out, "out") != SDT_OK)
        return SDT_ERROR_MISUSE;
    k = sdt__kind_asked(session, kind);
    return k ? sdt__record_make(session, k, out) : SDT_ERROR_NOT_FOUND;
}

void sdt__record_clear(sdt_record *record, int index)
{
    struct sdt__record_value *value = &record->values[index];

    if (value->set && sdt__type_is_text(record->kind->fields[index].type))
        sdt__free(record->session, value->as.text);
    value->set = false;
}

void sdt__record_reset(sdt_record *record)
{
    for (int i = 0; i < record->kind->field_count; i++)
        sdt__record_clear(record, i);
    sdt__free(record->session, record->key);
    sdt__free(record->session, record->stored_key);
    record->key = NULL;
    record->stored_key = NULL;
    record->id = 0;
    record->revision = 0;
}

void sdt_record_free(sdt_record *record)
{
    SDT__GUARD_HANDLE(record);
    sdt_session *session = guarded;

    if (!guarded)
        return;
    sdt__record_reset(record);
    sdt__free(session, record);
    sdt__session_release(session);
}

int sdt_record_copy(const sdt_record *record, sdt_record **out)
{
    SDT__GUARD_HANDLE(record);
    sdt_record *copy;

    if (out)
        *out = NULL;
    if (sdt__session_begin(guarded, out, "out") != SDT_OK)
        return SDT_ERROR_MISUSE;
    if (sdt__record_make(record->session, record->kind, &copy) != SDT_OK)
        return SDT_ERROR_MEMORY;
    copy->id = record->id;
    copy->revision = record->revision;
    if ((record->key && !(copy->key = sdt__copy_text(copy->session, record->key))) ||
        (record->stored_key &&
         !(copy->stored_key = sdt__copy_text(copy->session, record->stored_key))))
        goto no_memory;
    for (int i = 0; i < copy->kind->field_count; i++) {
        if (!record->values[i].set)
            continue;
        copy->values[i] = record->values[i];
        if (sdt__type_is_text(copy->kind->fields[i].type)) {
            copy->values[i].as.text = sdt__copy_text(copy->session, record->values[i].as.text);
            copy->values[i].set = copy->values[i].as.text != NULL;
            if (!copy->values[i].set)
                goto no_memory;
        }
    }
    *out = copy;
    return SDT_OK;
no_memory:
    sdt_record_free(copy);
    return SDT_ERROR_MEMORY;
}

int sdt_record_kind(const sdt_record *record)
{
    return record ? record->kind->number : 0;
}

int64_t sdt_record_id(const sdt_record *record)
{
    return record ? record->id : 0;
}

int64_t sdt_record_revision(const sdt_record *record)
{
    return record ? record->revision : 0;
}

const char *sdt_record_key(const sdt_record *record)
{
    return record ? record->key : NULL;
}

const char *sdt_record_title(const sdt_record *record)
{
    const struct sdt__kind *kind;

    if (!record)
        return "";
    kind = record->kind;
    if (kind->title >= 0 && record->values[kind->title].set)
        return record->values[kind->title].as.text;
    return record->key ? record->key : "";
}

/* Keys go into messages, files and addresses, so what cannot be seen is not let in. */
static bool key_allowed(const char *key)
{
    size_t size = strlen(key);

    if (size == 0 || size > 200 || sdt__utf8_valid(key, size) != size)
        return false;
    if (key[0] == ' ' || key[size - 1] == ' ')
        return false;
    return sdt__text_find_control(key, SDT__LINES_JOINED) == NULL;
}

int sdt_record_set_key(sdt_record *record, const char *key)
{
    SDT__GUARD_HANDLE(record);
    char *copy;

    if (sdt__session_begin(guarded, key, "key") != SDT_OK)
        return SDT_ERROR_MISUSE;
    if (!key_allowed(key))
        return sdt__fail(record->session, SDT_ERROR_VALUE, SDT__M_BAD_KEY, key);
    copy = sdt__copy_text(record->session, key);
    if (!copy)
        return SDT_ERROR_MEMORY;
    if (record->id != 0 && !record->stored_key)
        record->stored_key = record->key;
    else
        sdt__free(record->session, record->key);
    record->key = copy;
    return SDT_OK;
}

int sdt__record_set_stored(sdt_record *record, const char *key, int64_t id, int64_t revision)
{
    char *copy = sdt__copy_text(record->session, key);

    if (!copy)
        return SDT_ERROR_MEMORY;
    sdt__free(record->session, record->key);
    sdt__free(record->session, record->stored_key);
    record->key = copy;
    record->stored_key = NULL;
    record->id = id;
    record->revision = revision;
    return SDT_OK;
}

/* Reports what is wrong with a field. */
static int fail(const sdt_record *record, const struct sdt__field *field, int status,
                enum sdt__message message, const char *first, const char *second, const char *third,
                const char *fourth)
{
    const struct sdt__location location = {
        .kind = record->kind->name, .key = record->key, .field = field->name};

    return sdt__fail_at(record->session, &location, status, message, first, second, third, fourth);
}

/* A value that the field cannot have, with what it could be. The message begins with whose it is. */
static int refuse_for(const sdt_record *record, const struct sdt__field *field,
                      enum sdt__message message, const char *value, const char *least,
                      const char *most)
{
    const char *names[] = {sdt__kind_label(record->session, record->kind), field->name};
    char whose[160];

    sdt__message_write(SDT__M_VALUE_OF, record->session->english, names, 2, whose, sizeof whose);
    return fail(record, field, SDT_ERROR_VALUE, message, whose, value, least, most);
}

static int refuse(const sdt_record *record, const struct sdt__field *field,
                  enum sdt__message message, const char *value)
{
    return refuse_for(record, field, message, value, NULL, NULL);
}

/* Names the words that there are as people call them, each with its code where that is another. */
static int bad_word(const sdt_record *record, const struct sdt__field *field, const char *value)
{
    const char *words[2 * SDT__NAMES_MOST];
    struct sdt__buffer list;
    char near[200];
    const char *end;
    int status;

    sdt__buffer_init(&list, record->session);
    for (int i = 0; i < field->word_count; i++) {
        const struct sdt__word *word = &field->words[i];
        const char *label = record->session->english ? word->label_en : word->label_sv;

        words[2 * i] = label;
        words[2 * i + 1] = word->name;
        sdt__buffer_text(&list, i > 0 ? ", " : "");
        sdt__buffer_text(&list, label);
        if (strcmp(label, word->name) == 0)
            continue;
        sdt__buffer_text(&list, " (");
        sdt__buffer_text(&list, word->name);
        sdt__buffer_text(&list, ")");
    }
    end = sdt__session_suggest(record->session, near, sizeof near, value, words,
                               2 * (size_t)field->word_count);
    status = refuse_for(record, field, SDT__M_BAD_WORD, value, sdt__buffer_string(&list), end);
    sdt__buffer_free(&list);
    return status;
}

static int too_long(const sdt_record *record, const struct sdt__field *field, size_t size)
{
    char length[24], most[24];

    sdt__integer_text((long long)size, length);
    sdt__integer_text((long long)field->max_length, most);
    return refuse_for(record, field, SDT__M_TOO_LONG, length, most, NULL);
}

/* A text with a control character that the field cannot hold: which, and where. */
static int has_control(const sdt_record *record, const struct sdt__field *field, const char *value,
                       const char *control)
{
    char name[SDT__CODE_NAME], position[24];
    int64_t count = 1;

    for (; value < control; count++)
        sdt__utf8_next(&value);
    return refuse_for(record, field,
                      field->lines ? SDT__M_CONTROL_IN_LINES : SDT__M_CONTROL_IN_LINE,
                      sdt__integer_text(count, position),
                      sdt__text_code_name(sdt__utf8_next(&control), name), NULL);
}

static int judge_plain_text(const sdt_record *record, const struct sdt__field *field,
                            const char *value, size_t size)
{
    const char *control = sdt__text_find_control(value, field->lines ? SDT__LINES_KEPT
                                                                     : SDT__LINES_JOINED);

    if (control && !field->verb) /* what a verb writes is not people's */
        return has_control(record, field, value, control);
    return field->max_length == 0 || size <= field->max_length ? SDT_OK
                                                               : too_long(record, field, size);
}

/* Whether the field may hold the text; a period becomes the one way to write it, in `canonical`, and a word
   that people use the name that programs have. */
static int judge_text(const sdt_record *record, const struct sdt__field *field, const char **text,
                      char canonical[8])
{
    const char *value = *text;
    const struct sdt__word *word;
    size_t size = strlen(value), valid = sdt__utf8_valid(value, size);
    char number[24];
    int32_t period;

    if (valid != size)
        return fail(record, field, SDT_ERROR_VALUE, SDT__M_NOT_UTF8, field->name,
                    sdt__integer_text((long long)valid + 1, number), NULL, NULL);
    switch (field->type) {
    case SDT_TYPE_DATE:
        return sdt__date_valid(value) ? SDT_OK : refuse(record, field, SDT__M_BAD_DATE, value);
    case SDT_TYPE_PERIOD:
        if (!sdt__period_parse(value, size, &period))
            return refuse(record, field, sdt__period_problem(value, size), value);
        sdt__period_format(period, canonical);
        *text = canonical;
        return SDT_OK;
    case SDT_TYPE_ENUM:
        word = sdt__word_find(field, value);
        if (!word)
            return bad_word(record, field, value);
        *text = word->name;
        return SDT_OK;
    case SDT_TYPE_REFERENCE:
        return key_allowed(value)
                   ? SDT_OK
                   : fail(record, field, SDT_ERROR_VALUE, SDT__M_BAD_KEY, value, NULL, NULL, NULL);
    case SDT_TYPE_TEXT:
        return judge_plain_text(record, field, value, size);
    default:
        return SDT_OK;
    }
}

static int wrong_type(const sdt_record *record, const struct sdt__field *field, int given)
{
    return fail(record, field, SDT_ERROR_MISUSE, SDT__M_WRONG_TYPE, record->kind->name, field->name,
                sdt__type_name(field->type), sdt__type_name(given));
}

int sdt__record_put_text(sdt_record *record, int index, const char *value)
{
    const struct sdt__field *field = &record->kind->fields[index];
    char canonical[8];
    char *copy;
    int status;

    if (!sdt__type_is_text(field->type))
        return wrong_type(record, field, SDT_TYPE_TEXT);
    if (!value) {
        sdt__record_clear(record, index);
        return SDT_OK;
    }
    status = judge_text(record, field, &value, canonical);
    if (status != SDT_OK)
        return status;
    copy = sdt__copy_text(record->session, value);
    if (!copy)
        return SDT_ERROR_MEMORY;
    sdt__record_clear(record, index);
    record->values[index] = (struct sdt__record_value){.set = true, .as.text = copy};
    return SDT_OK;
}

/* Whether the field may hold a number of that size. */
static int judge_bounds(const sdt_record *record, const struct sdt__field *field, double value)
{
    char number[32], least[32], most[32];

    if (value >= field->min && value <= field->max)
        return SDT_OK;
    number[sdt__number_format(value, number)] = '\0';
    least[sdt__number_format(field->min, least)] = '\0';
    most[sdt__number_format(field->max, most)] = '\0';
    return refuse_for(record, field, SDT__M_OUT_OF_BOUNDS, number, least, most);
}

int sdt__record_put_number(sdt_record *record, int index, double value)
{
    const struct sdt__field *field = &record->kind->fields[index];
    int status;

    if (field->type != SDT_TYPE_NUMBER)
        return wrong_type(record, field, SDT_TYPE_NUMBER);
    if (!isfinite(value))
        return refuse(record, field, SDT__M_NOT_FINITE, NULL);
    status = judge_bounds(record, field, value);
    if (status != SDT_OK)
        return status;
    record->values[index].as.number = value == 0 ? 0 : value; /* no minus zero */
    record->values[index].set = true;
    return SDT_OK;
}

int sdt__record_put_int(sdt_record *record, int index, int64_t value)
{
    const struct sdt__field *field = &record->kind->fields[index];
    int status;

    if (field->type == SDT_TYPE_NUMBER)
        return sdt__record_put_number(record, index, (double)value);
    if (sdt__type_is_text(field->type))
        return wrong_type(record, field, SDT_TYPE_INTEGER);
    if (field->type == SDT_TYPE_BOOLEAN && value != 0 && value != 1) {
        char number[24];
        return refuse(record, field, SDT__M_BAD_BOOLEAN, sdt__integer_text(value, number));
    }
    status = judge_bounds(record, field, (double)value);
    if (status != SDT_OK)
        return status;
    record->values[index].as.integer = value;
    record->values[index].set = true;
    return SDT_OK;
}

static int put_boolean(sdt_record *record, int index, const char *value)
{
    static const char words[][6] = {"false", "true", "0", "1", "nej", "ja", "no", "yes"};

    for (int i = 0; i < (int)(sizeof words / sizeof *words); i++)
        if (strcmp(value, words[i]) == 0)
            return sdt__record_put_int(record, index, i % 2);
    return refuse(record, &record->kind->fields[index], SDT__M_BAD_BOOLEAN, value);
}

int sdt__record_put_parsed(sdt_record *record, int index, const char *value)
{
    const struct sdt__field *field = &record->kind->fields[index];
    size_t size = value ? strlen(value) : 0;
    int64_t integer;
    double number;

    if (size == 0) {
        sdt__record_clear(record, index);
        return SDT_OK;
    }
    switch (field->type) {
    case SDT_TYPE_INTEGER:
        if (!sdt__integer_parse(value, size, &integer))
            return refuse(record, field, SDT__M_BAD_INTEGER, value);
        return sdt__record_put_int(record, index, integer);
    case SDT_TYPE_NUMBER:
        switch (sdt__number_parse(value, size, '.', &number)) {
        case SDT__NUMBER_OK:
            return sdt__record_put_number(record, index, number);
        case SDT__NUMBER_TOO_BIG:
            return refuse(record, field, SDT__M_NOT_FINITE, NULL);
        case SDT__NUMBER_SYNTAX:
            break;
        }
        return refuse(record, field, SDT__M_BAD_NUMBER, value);
    case SDT_TYPE_BOOLEAN:
        return put_boolean(record, index, value);
    default:
        return sdt__record_put_text(record, index, value);
    }
}

const char *sdt__record_key_join(struct sdt__buffer *out, const char *const *parts, int count)
{
    for (int i = 0; i < count; i++) {
        if (!parts[i])
            continue;
        if (out->size > 0)
            sdt__buffer_byte(out, '.');
        sdt__buffer_text(out, parts[i]);
    }
    return sdt__buffer_string(out);
}

int sdt__record_own_text(sdt_record *record, int field, const char *value)
{
    return sdt__record_put_text(record, sdt__field_index(record->kind, field), value);
}

int sdt__record_compose(sdt_session *session, int kind, const unsigned char *fields,
                        const char *const *texts, int count, int key_parts, sdt_record **out)
{
    struct sdt__buffer key;
    int status = sdt_record_new(session, kind, out);

    if (status != SDT_OK)
        return status;
    for (int i = 0; status == SDT_OK && i < count; i++)
        status = sdt__record_own_text(*out, fields[i], texts[i]);
    sdt__buffer_init(&key, session);
    if (status == SDT_OK && key_parts > 0)
        status = sdt__record_key_join(&key, texts, key_parts) ? sdt_record_set_key(*out, key.bytes)
                                                              : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    return status;
}

const char *sdt__record_word(const sdt_record *record, int field)
{
    const int index = sdt__field_index(record->kind, field);
    const struct sdt__field *described = &record->kind->fields[index];
    const bool english = record->session->english;

    for (int i = 0; record->values[index].set && i < described->word_count; i++)
        if (strcmp(described->words[i].name, record->values[index].as.text) == 0)
            return english ? described->words[i].label_en : described->words[i].label_sv;
    return NULL;
}

int sdt__record_word_index(const sdt_record *record, int field)
{
    const int index = sdt__field_index(record->kind, field);
    const struct sdt__field *described = &record->kind->fields[index];
    int word = 0;

    while (word < described->word_count &&
           !(record->values[index].set &&
             strcmp(described->words[word].name, record->values[index].as.text) == 0))
        word++;
    return word;
}
