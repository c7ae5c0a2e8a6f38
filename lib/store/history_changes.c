/*
 * The history for people: what each line of it changed, field by field, in words.
 */
#include "core/options.h"
#include "core/text.h"
#include "layouts.h"
#include "record/record_text.h"
#include "store/history.h"
#include "store/record_cache.h"
#include "store/verb.h"

#include <sodertorn/history.h>
#include <string.h>

enum { ENTRY, AT, ACTOR, VERB, KIND, KEY, TITLE, CHANGE, FIELD, LABEL, BEFORE, AFTER, PERSONAL };

static const struct sdt__column columns[] = {
    [ENTRY] = {"entry", SDT_TYPE_INTEGER, "radens nummer i historiken", "number of the entry"},
    [AT] = {"at", SDT_TYPE_TEXT, "när det skrevs, UTC", "when it was written, UTC"},
    [ACTOR] = {"actor", SDT_TYPE_TEXT, "vem som gjorde det", "who did it"},
    [VERB] = {"verb", SDT_TYPE_TEXT, "vad som gjordes", "what was done"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad posten hette efter ändringen",
               "what the record was called after the change"},
    [CHANGE] = {"change", SDT_TYPE_TEXT, "created, changed eller deleted",
                "created, changed or deleted"},
    [FIELD] = {"field", SDT_TYPE_TEXT, "fältets namn", "name of the field"},
    [LABEL] = {"label", SDT_TYPE_TEXT, "vad fältet kallas", "what people call the field"},
    [BEFORE] = {"before", SDT_TYPE_TEXT, "värdet före", "the value before"},
    [AFTER] = {"after", SDT_TYPE_TEXT, "värdet efter", "the value after"},
    [PERSONAL] = {"personal", SDT_TYPE_INTEGER, "1 för en personuppgift", "1 for personal data"},
};

const struct sdt__table_layout sdt__layout_history_changes = SDT__TABLE_LAYOUT("history_changes",
                                                                               columns);

/* The telling of some lines: what it reads titles from, and its buffers. */
struct telling {
    struct sdt__record_cache cache;
    struct sdt__buffer plain; /* a value as it is */
    struct sdt__buffer words; /* the same for people */
    sdt_table *table;
};

/* "Huddinge (0126)" of the record that a reference leads to; its key alone when there is none of it,
   or it is called nothing. */
static void add_target(struct telling *telling, int target, const char *key)
{
    const sdt_record *record = sdt__record_cache_get(&telling->cache, target, key);
    bool titled = record && strcmp(sdt_record_title(record), key) != 0;

    sdt__buffer_text(&telling->words, titled ? sdt_record_title(record) : key);
    if (!titled)
        return;
    sdt__buffer_text(&telling->words, " (");
    sdt__buffer_text(&telling->words, key);
    sdt__buffer_byte(&telling->words, ')');
}

static void add_number(struct telling *telling, const char *plain)
{
    char text[64];
    double value;

    if (sdt__number_parse(plain, strlen(plain), '.', &value) != SDT__NUMBER_OK) {
        sdt__buffer_text(&telling->words, plain);
        return;
    }
    sdt__buffer_add(
        &telling->words, text,
        sdt__number_format_people(value, SDT__DECIMALS_ALL, telling->cache.session->english, text));
}

/* The label of a word of an enumeration; the word itself when it is none any more. */
static const char *label_of(const struct telling *telling, const struct sdt__field *field,
                            const char *word)
{
    for (int i = 0; i < field->word_count; i++)
        if (strcmp(field->words[i].name, word) == 0)
            return telling->cache.session->english ? field->words[i].label_en
                                                   : field->words[i].label_sv;
    return word;
}

/* The value of a member for people, borrowed until the next; `field` is NULL for the key, and for a
   field that is no more. */
static const char *for_people(struct telling *telling, const struct sdt__field *field,
                              const struct sdt__record_member *member)
{
    const bool english = telling->cache.session->english;
    const char *plain = sdt__record_member_plain(member, &telling->plain);

    sdt__buffer_clear(&telling->words);
    if (!plain)
        return NULL;
    if (!field)
        return plain;
    if (field->target)
        add_target(telling, field->target, plain);
    else if (field->type == SDT_TYPE_BOOLEAN)
        sdt__buffer_text(&telling->words, strcmp(plain, "true") == 0 ? (english ? "yes" : "ja")
                                                                     : (english ? "no" : "nej"));
    else if (field->type == SDT_TYPE_NUMBER)
        add_number(telling, plain);
    else
        sdt__buffer_text(&telling->words, label_of(telling, field, plain));
    return sdt__buffer_string(&telling->words);
}

/* What the record was called in a text of it: its title, else its key. */
static const char *title_in(struct telling *telling, const struct sdt__kind *kind, const char *text)
{
    struct sdt__record_member member;
    const char *name = kind && kind->title >= 0 ? kind->fields[kind->title].name : "key";

    if (!sdt__record_member_find(text, name, &member) &&
        !sdt__record_member_find(text, "key", &member))
        return NULL;
    return sdt__record_member_plain(&member, &telling->plain);
}

/* What all rows of a line have alike. */
static void begin_row(struct telling *telling, struct sdt__statement *line)
{
    static const int texts[][2] = {{AT, SDT__HISTORY_AT},
                                   {ACTOR, SDT__HISTORY_ACTOR},
                                   {VERB, SDT__HISTORY_VERB},
                                   {KIND, SDT__HISTORY_KIND},
                                   {KEY, SDT__HISTORY_KEY}};
    const struct sdt__kind *kind = sdt__kind_named(sdt__statement_text(line, SDT__HISTORY_KIND));
    const char *before = sdt__statement_text(line, SDT__HISTORY_BEFORE);
    const char *after = sdt__statement_text(line, SDT__HISTORY_AFTER);

    sdt__table_row(telling->table);
    sdt__table_set_int(telling->table, ENTRY, sdt__statement_integer(line, SDT__HISTORY_ENTRY));
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        sdt__table_set_text(telling->table, texts[i][0], sdt__statement_text(line, texts[i][1]));
    sdt__table_set_text(telling->table, TITLE, title_in(telling, kind, after ? after : before));
    sdt__table_set_text(telling->table, CHANGE,
                        !before  ? "created"
                        : !after ? "deleted"
                                 : "changed");
}

/* What people call a number that a batch of observations has. */
static const char *batch_label(const char *name, bool english)
{
    static const char *const labels[][3] = {{"added", "Nya värden", "New values"},
                                            {"changed", "Ändrade värden", "Changed values"},
                                            {"deleted", "Borttagna värden", "Deleted values"},
                                            {"source", "Källa", "Source"}};

    for (size_t i = 0; name && i < sizeof labels / sizeof *labels; i++)
        if (strcmp(labels[i][0], name) == 0)
            return labels[i][english ? 2 : 1];
    return name;
}

/* A row for a member that was changed; one of the two may be NULL. */
static void tell_member(struct telling *telling, struct sdt__statement *line,
                        const struct sdt__record_member *before,
                        const struct sdt__record_member *after)
{
    const struct sdt__kind *kind = sdt__kind_named(sdt__statement_text(line, SDT__HISTORY_KIND));
    const struct sdt__record_member *either = after ? after : before;
    int index = kind ? sdt__record_member_field(kind, either) : -1;
    const struct sdt__field *field = index >= 0 ? &kind->fields[index] : NULL;
    const bool english = telling->cache.session->english,
               is_key = sdt__record_member_is(either, "key");
    struct sdt__buffer name;

    if (is_key && !(before && after))
        return; /* the key of the row tells it */
    sdt__buffer_init(&name, telling->cache.session);
    sdt__buffer_add(&name, either->name, either->name_size);
    begin_row(telling, line);
    sdt__table_set_text(telling->table, FIELD, sdt__buffer_string(&name));
    sdt__table_set_text(telling->table, LABEL,
                        is_key   ? (english ? "Key" : "Nyckel")
                        : !field ? batch_label(sdt__buffer_string(&name), english)
                                 : (english ? field->label_en : field->label_sv));
    if (before)
        sdt__table_set_text(telling->table, BEFORE, for_people(telling, field, before));
    if (after)
        sdt__table_set_text(telling->table, AFTER, for_people(telling, field, after));
    sdt__table_set_int(telling->table, PERSONAL, field && field->personal);
    if (name.failed)
        sdt__record_cache_fail(&telling->cache, SDT_ERROR_MEMORY);
    sdt__buffer_free(&name);
}

/* Which of two members comes first; one that is not there comes last. Members are sorted by name. */
static int compare_names(bool has_a, const struct sdt__record_member *a, bool has_b,
                         const struct sdt__record_member *b)
{
    int order;

    if (!has_a || !has_b)
        return has_b - has_a;
    order = memcmp(a->name, b->name, a->name_size < b->name_size ? a->name_size : b->name_size);
    return order != 0 ? order : (a->name_size > b->name_size) - (a->name_size < b->name_size);
}

static void tell_line(struct telling *telling, struct sdt__statement *line)
{
    const char *texts[2] = {sdt__statement_text(line, SDT__HISTORY_BEFORE),
                            sdt__statement_text(line, SDT__HISTORY_AFTER)};
    struct sdt__record_member members[2];
    bool has[2];

    for (int i = 0; i < 2; i++)
        has[i] = texts[i] && sdt__record_member_next(&texts[i], &members[i]);
    while (has[0] || has[1]) {
        int order = compare_names(has[0], &members[0], has[1], &members[1]);

        if (order != 0 || !sdt__record_member_same(&members[0], &members[1]))
            tell_member(telling, line, order <= 0 ? &members[0] : NULL,
                        order >= 0 ? &members[1] : NULL);
        if (order <= 0)
            has[0] = sdt__record_member_next(&texts[0], &members[0]);
        if (order >= 0)
            has[1] = sdt__record_member_next(&texts[1], &members[1]);
    }
}

int sdt__store_tell_changes(struct sdt__store *store, struct sdt__statement *lines, sdt_table **out)
{
    struct telling telling = {.table = NULL};
    int status = SDT_OK;

    sdt__record_cache_init(&telling.cache, store->session);
    sdt__buffer_init(&telling.plain, store->session);
    sdt__buffer_init(&telling.words, store->session);
    telling.table = sdt__table_new(store->session, &sdt__layout_history_changes);
    while (telling.table && telling.cache.status == SDT_OK && sdt__statement_row(lines, &status))
        tell_line(&telling, lines);
    if (status == SDT_OK)
        status = telling.cache.status;
    if (telling.plain.failed || telling.words.failed)
        status = SDT_ERROR_MEMORY;
    sdt__buffer_free(&telling.plain);
    sdt__buffer_free(&telling.words);
    sdt__record_cache_free(&telling.cache);
    return sdt__table_finish(telling.table, status, out);
}

/* What is asked for. */
struct question {
    const struct sdt__kind *kind;
    const char *key;
    const char *filters[SDT__HISTORY_FILTERS];
};

/* That the record is there, or once was. */
static int check_known(struct sdt__store *store, const struct question *question)
{
    struct sdt__statement *lines = NULL;
    int status = sdt__store_history_lines(store, question->kind, question->key, NULL, &lines);
    bool known = status == SDT_OK && sdt__statement_row(lines, &status);

    sdt__statement_finalize(lines);
    return status != SDT_OK || known
               ? status
               : sdt__store_missing(store->session, question->kind->number, question->key);
}

static int answer(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct question *question = asked;
    struct sdt__statement *lines = NULL;
    int status = question->kind && question->key ? check_known(session->store, question) : SDT_OK;

    if (status == SDT_OK)
        status = sdt__store_history_lines(session->store, question->kind, question->key,
                                          question->filters, &lines);
    if (status == SDT_OK)
        status = sdt__store_tell_changes(session->store, lines, out);
    sdt__statement_finalize(lines);
    return status;
}

int sdt_history_changes(sdt_session *session, int kind, const char *key, const char *const *options,
                        sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option names[] = {{"from_date", SDT__HISTORY_FROM},
                                               {"until_date", SDT__HISTORY_UNTIL},
                                               {"actor", SDT__HISTORY_OF_ACTOR},
                                               {"verb", SDT__HISTORY_OF_VERB},
                                               {NULL, SDT__HISTORY_FILTERS}};
    struct question question = {.key = key};
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__options_read(session, options, names, question.filters);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "from_date: ", question.filters[SDT__HISTORY_FROM]);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "until_date: ", question.filters[SDT__HISTORY_UNTIL]);
    if (status == SDT_OK && kind != 0 && !(question.kind = sdt__kind_asked(session, kind)))
        status = SDT_ERROR_NOT_FOUND;
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, answer, &question, out) : status;
}
