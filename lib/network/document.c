/*
 * All that is held on a person, as one document.
 */
#include "core/text.h"
#include "layouts.h"
#include "network/mentions.h"
#include "store/record_cache.h"
#include "store/verb.h"

#include <sodertorn/history.h>
#include <sodertorn/kinds.h>
#include <sodertorn/personal.h>
#include <string.h>

enum { PART, KIND, KEY, TITLE, FIELD, LABEL, BEFORE, VALUE, AT, ACTOR };

static const struct sdt__column columns[] = {
    [PART] = {"part", SDT_TYPE_TEXT, "record, reference, history, acted eller mention",
              "record, reference, history, acted or mention"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad posten heter", "what the record is called"},
    [FIELD] = {"field", SDT_TYPE_TEXT, "fältets namn", "name of the field"},
    [LABEL] = {"label", SDT_TYPE_TEXT, "vad fältet kallas", "what people call the field"},
    [BEFORE] = {"before", SDT_TYPE_TEXT, "värdet före en ändring", "the value before a change"},
    [VALUE] = {"value", SDT_TYPE_TEXT, "värdet, eller det efter en ändring",
               "the value, or that after a change"},
    [AT] = {"at", SDT_TYPE_TEXT, "när det ändrades, UTC", "when it was changed, UTC"},
    [ACTOR] = {"actor", SDT_TYPE_TEXT, "vem som ändrade det", "who changed it"},
};

const struct sdt__table_layout sdt__layout_person_document = SDT__TABLE_LAYOUT("person_document",
                                                                               columns);

/* The document of one person as it is made. */
struct document {
    const sdt_record *person;
    sdt_table *table;
    char **words; /* names, addresses and numbers that the person has or had */
    size_t count;
    size_t capacity;
};

static int keep_word(struct document *document, const char *word)
{
    sdt_session *session = document->person->session;
    void *block = document->words;
    char *copy;
    int status;

    for (size_t i = 0; i < document->count; i++)
        if (strcmp(document->words[i], word) == 0)
            return SDT_OK;
    status = sdt__grow(session, &block, &document->capacity, document->count + 1,
                       sizeof *document->words);
    document->words = block;
    if (status != SDT_OK)
        return status;
    copy = sdt__copy_text(session, word);
    if (!copy)
        return SDT_ERROR_MEMORY;
    document->words[document->count++] = copy;
    return SDT_OK;
}

/* A row of a field of a record, with its value for people. */
static void tell_field(struct document *document, const char *part, const sdt_record *record,
                       int index)
{
    const bool english = record->session->english;
    const struct sdt__field *field = &record->kind->fields[index];
    const struct sdt__record_value *value = &record->values[index];
    char number[32];

    sdt__table_row(document->table);
    sdt__table_set_text(document->table, PART, part);
    sdt__table_set_text(document->table, KIND, record->kind->name);
    sdt__table_set_named(document->table, KEY, record);
    sdt__table_set_text(document->table, FIELD, field->name);
    sdt__table_set_text(document->table, LABEL, english ? field->label_en : field->label_sv);
    if (sdt__type_is_text(field->type)) {
        const char *word = sdt__record_word(record, field->number);

        sdt__table_set_text(document->table, VALUE, word ? word : value->as.text);
        return;
    }
    number[field->type == SDT_TYPE_NUMBER
               ? sdt__number_format(value->as.number, number)
               : strlen(sdt__integer_text(value->as.integer, number))] = '\0';
    sdt__table_set_text(document->table, VALUE, number);
}

static void tell_record(struct document *document, const char *part, const sdt_record *record)
{
    for (int i = 0; i < record->kind->field_count; i++)
        if (record->values[i].set)
            tell_field(document, part, record, i);
}

/* The records of a kind that refer to the person through a field. */
static int tell_references(struct document *document, const struct sdt__kind *kind, int index)
{
    sdt_cursor *cursor = NULL;
    int status = sdt__store_find(document->person->session, kind->number, index,
                                 document->person->key, &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        tell_record(document, "reference", sdt_cursor_record(cursor));
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

static const char *cell(const sdt_table *changes, const char *column)
{
    return sdt_table_text(changes, sdt_table_column_find(changes, column));
}

static void tell_change(struct document *document, const sdt_table *changes)
{
    static const struct {
        int column;
        const char *name;
    } cells[] = {{KIND, "kind"},   {KEY, "key"},     {TITLE, "title"},
                 {FIELD, "field"}, {LABEL, "label"}, {BEFORE, "before"},
                 {VALUE, "after"}, {AT, "at"},       {ACTOR, "actor"}};

    sdt__table_row(document->table);
    sdt__table_set_text(document->table, PART, "history");
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
        sdt__table_set_text(document->table, cells[i].column, cell(changes, cells[i].name));
}

/* The changes of the person, whose personal values are kept as words to look for. */
static int tell_own_history(struct document *document)
{
    sdt_table *changes = NULL;
    int status = sdt_history_changes(document->person->session, SDT_KIND_PERSON,
                                     document->person->key, NULL, &changes);

    while (status == SDT_OK && (status = sdt_table_next(changes)) == SDT_OK) {
        tell_change(document, changes);
        if (sdt_table_int(changes, sdt_table_column_find(changes, "personal")) == 0)
            continue;
        if (cell(changes, "before"))
            status = keep_word(document, cell(changes, "before"));
        if (status == SDT_OK && cell(changes, "after"))
            status = keep_word(document, cell(changes, "after"));
    }
    sdt_table_free(changes);
    return status == SDT_END ? SDT_OK : status;
}

/* Whether a value of a reference, as the changes tell it, is the person: "Anna (anna)". */
static bool is_person(const struct document *document, const char *value)
{
    const char *key = document->person->key;
    const size_t size = value ? strlen(value) : 0, length = strlen(key);

    if (size <= length + 2)
        return size == length && strcmp(value, key) == 0;
    return value[size - 1] == ')' && strncmp(value + size - length - 1, key, length) == 0 &&
           value[size - length - 2] == '(';
}

/* The changes of a reference to the person in records of a kind. */
static int tell_reference_history(struct document *document, const struct sdt__kind *kind,
                                  int index)
{
    sdt_table *changes = NULL;
    int status = sdt_history_changes(document->person->session, kind->number, NULL, NULL, &changes);

    while (status == SDT_OK && (status = sdt_table_next(changes)) == SDT_OK)
        if (strcmp(cell(changes, "field"), kind->fields[index].name) == 0 &&
            (is_person(document, cell(changes, "before")) ||
             is_person(document, cell(changes, "after"))))
            tell_change(document, changes);
    sdt_table_free(changes);
    return status == SDT_END ? SDT_OK : status;
}

/* Does something with every field by which records can refer to the person. */
static int each_reference(struct document *document,
                          int (*tell)(struct document *document, const struct sdt__kind *kind,
                                      int index))
{
    int status = SDT_OK;

    for (int k = 0; k < sdt__kind_count; k++)
        for (int i = 0; status == SDT_OK && i < sdt__kinds[k].field_count; i++)
            if (sdt__kinds[k].fields[i].target == document->person->kind->number)
                status = tell(document, &sdt__kinds[k], i);
    return status;
}

/* How many lines of the history the person wrote. */
static int tell_acted(struct document *document)
{
    sdt_table *history = NULL;
    int64_t count = 0;
    char number[24];
    int status = sdt_history(document->person->session, 0, NULL, &history);

    while (status == SDT_OK && (status = sdt_table_next(history)) == SDT_OK)
        for (size_t i = 0; i < document->count; i++)
            count += sdt__text_equal(cell(history, "actor"), document->words[i]);
    sdt_table_free(history);
    if (status != SDT_END || count == 0)
        return status == SDT_END ? SDT_OK : status;
    sdt__table_row(document->table);
    sdt__table_set_text(document->table, PART, "acted");
    sdt__table_set_text(document->table, VALUE, sdt__integer_text(count, number));
    return SDT_OK;
}

static void tell_mention(void *document, const sdt_record *record, int index)
{
    tell_field(document, "mention", record, index);
}

static int tell_document(const sdt_record *person, const void *asked, sdt_table **out)
{
    struct document document = {.person = person};
    int status;

    (void)asked;
    document.table = sdt__table_new(person->session, &sdt__layout_person_document);
    status = document.table ? SDT_OK : SDT_ERROR_MEMORY;
    if (status == SDT_OK) {
        tell_record(&document, "record", person);
        status = each_reference(&document, tell_references);
    }
    if (status == SDT_OK)
        status = tell_own_history(&document);
    if (status == SDT_OK)
        status = each_reference(&document, tell_reference_history);
    if (status == SDT_OK)
        status = tell_acted(&document);
    if (status == SDT_OK)
        status = sdt__network_mentions(person, document.words, document.count, tell_mention,
                                       &document);
    while (document.count > 0)
        sdt__free(person->session, document.words[--document.count]);
    sdt__free(person->session, document.words);
    return sdt__table_finish(document.table, status, out);
}

int sdt_person_document(sdt_session *session, const char *person, sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, "person", person, out);

    return status == SDT_OK
               ? sdt__verb_read_record(session, SDT_KIND_PERSON, person, tell_document, NULL, out)
               : status;
}
