/*
 * A page of a list; see find.h. What the first condition lets through is read in the kind's own order, judged
 * and sorted in memory: the Swedish order and the titles of what is referred to are known to no engine.
 */
#include "core/options.h"
#include "core/text.h"
#include "store/database.h"
#include "store/match.h"
#include "store/record_cache.h"
#include "store/verb.h"

#include <sodertorn/find.h>
#include <stdlib.h>
#include <string.h>

enum { CONTAINING, ORDER_BY, DESCENDING, OFFSET, AFTER_KEY, MOST, OPTIONS };

static const char *const option_names[OPTIONS] = {
    [CONTAINING] = "containing", [ORDER_BY] = "order_by",   [DESCENDING] = "descending",
    [OFFSET] = "offset",         [AFTER_KEY] = "after_key", [MOST] = "most",
};

/* What a list may be ordered by beside its fields. */
enum { BY_OWN_ORDER = -1, BY_KEY = -2, BY_TITLE = -3 };

struct page {
    const struct sdt__kind *kind;
    const char *values[OPTIONS + SDT__NAMES_MOST]; /* of the options, then of the fields */
    struct sdt__match match;
    sdt_record *wanted; /* has the values that fields must have */
    int order;          /* the index of a field, or one of those above */
    bool descending;
    int64_t offset;
    int64_t most;
};

/* A record and what it is ordered by; both absent where it has no such value. */
struct row {
    sdt_record *record;
    const char *text;
    double number;
    bool absent;
    size_t index; /* in the kind's own order */
    bool descending;
};

static const char *field_value(const struct page *page, int index)
{
    return page->values[OPTIONS + index];
}

/* Reads the options, of which every field is one. */
static int read_options(sdt_session *session, const char *const *list, struct page *page)
{
    struct sdt__option known[OPTIONS + SDT__NAMES_MOST + 1];
    int count = 0;

    for (; count < OPTIONS; count++)
        known[count] = (struct sdt__option){option_names[count], count};
    for (int i = 0; i < page->kind->field_count; i++, count++)
        known[count] = (struct sdt__option){page->kind->fields[i].name, count};
    known[count] = (struct sdt__option){NULL, count};
    return sdt__options_read(session, list, known, page->values);
}

static int read_order(sdt_session *session, struct page *page)
{
    const char *name = page->values[ORDER_BY];
    int field, status;

    page->order = BY_OWN_ORDER;
    if (!name)
        return SDT_OK;
    if (strcmp(name, "key") == 0 || strcmp(name, "title") == 0) {
        page->order = name[0] == 'k' ? BY_KEY : BY_TITLE;
        if (page->order == BY_TITLE && page->kind->title >= 0)
            page->order = page->kind->title;
        return SDT_OK;
    }
    status = sdt_field_lookup(session, page->kind->number, name, &field);
    page->order = status == SDT_OK ? sdt__field_index(page->kind, field) : BY_OWN_ORDER;
    return status;
}

/* Reads what the fields must have as values of their types. */
static int read_wanted(sdt_session *session, struct page *page)
{
    int status = sdt__record_make(session, page->kind, &page->wanted);

    for (int i = 0; status == SDT_OK && i < page->kind->field_count; i++)
        if (field_value(page, i) && *field_value(page, i))
            status = sdt__record_put_parsed(page->wanted, i, field_value(page, i));
    return status;
}

static int read_question(sdt_session *session, const char *const *list, struct page *page)
{
    const char *words;
    int status = read_options(session, list, page);

    page->most = 100;
    if (status == SDT_OK)
        status = read_order(session, page);
    if (status == SDT_OK)
        status = sdt__options_switch(session, "descending", page->values[DESCENDING],
                                     &page->descending);
    if (status == SDT_OK)
        status = sdt__options_whole(session, "offset", page->values[OFFSET], 0, INT64_MAX,
                                    &page->offset);
    if (status == SDT_OK)
        status = sdt__options_whole(session, "most", page->values[MOST], 1, 100000, &page->most);
    words = page->values[CONTAINING] ? page->values[CONTAINING] : "";
    sdt__match_init(&page->match, words);
    return status == SDT_OK ? read_wanted(session, page) : status;
}

static bool is_wanted(const struct page *page, const sdt_record *record)
{
    for (int i = 0; i < page->kind->field_count; i++)
        if (field_value(page, i) && !sdt__record_same_value(record, page->wanted, i))
            return false;
    return sdt__match_record(&page->match, record);
}

/* All records of the list, in the kind's own order. The first field with a condition is the engine's. */
static int read_list(sdt_session *session, const struct page *page, struct sdt__record_list *list)
{
    sdt_cursor *cursor = NULL;
    int first = 0, status;

    while (first < page->kind->field_count && !field_value(page, first))
        first++;
    status = first < page->kind->field_count
                 ? sdt__store_find(session, page->kind->number, first,
                                   *field_value(page, first) ? field_value(page, first) : NULL,
                                   &cursor)
                 : sdt__store_find(session, page->kind->number, -1, NULL, &cursor);
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        sdt_record *copy = NULL;

        if (!is_wanted(page, sdt_cursor_record(cursor)))
            continue;
        status = sdt_record_copy(sdt_cursor_record(cursor), &copy);
        if (status == SDT_OK)
            status = sdt__record_list_add(session, list, copy);
    }
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

/* What a row is ordered by. */
static void take_value(const struct page *page, struct sdt__record_cache *cache, struct row *row)
{
    const sdt_record *record = row->record, *target;
    const struct sdt__record_value *value;
    const struct sdt__field *field;

    if (page->order < 0) {
        row->text = page->order == BY_KEY ? record->key : sdt_record_title(record);
        return;
    }
    field = &page->kind->fields[page->order];
    value = &record->values[page->order];
    row->absent = !value->set;
    if (row->absent)
        return;
    if (field->target) {
        target = sdt__record_cache_get(cache, field->target, value->as.text);
        row->text = target ? sdt_record_title(target) : value->as.text;
    } else if (field->type == SDT_TYPE_ENUM) {
        row->number = sdt__record_word_index(record, field->number);
    } else if (sdt__type_is_text(field->type)) {
        row->text = value->as.text;
    } else {
        row->number = field->type == SDT_TYPE_NUMBER ? value->as.number : (double)value->as.integer;
    }
}

static int compare_rows(const void *left, const void *right)
{
    const struct row *a = left, *b = right;
    int order = 0;

    if (a->absent != b->absent)
        return a->absent ? 1 : -1;
    if (a->text && b->text)
        order = sdt__text_compare_swedish(a->text, b->text);
    else if (!a->absent)
        order = (a->number > b->number) - (a->number < b->number);
    if (order != 0)
        return a->descending ? -order : order;
    return a->index < b->index ? -1 : 1;
}

/* Orders the list. */
static int sort_list(sdt_session *session, const struct page *page, struct sdt__record_list *list)
{
    struct sdt__record_cache cache;
    struct row *rows;
    int status;

    if (list->count < 2 || (page->order == BY_OWN_ORDER && !page->descending))
        return SDT_OK;
    rows = sdt__alloc_zero(session, list->count, sizeof *rows);
    if (!rows)
        return SDT_ERROR_MEMORY;
    sdt__record_cache_init(&cache, session);
    for (size_t i = 0; i < list->count; i++) {
        rows[i] = (struct row){
            .record = list->records[i], .index = i, .descending = page->descending};
        if (page->order == BY_OWN_ORDER)
            rows[i].number = (double)i;
        else
            take_value(page, &cache, &rows[i]);
    }
    status = cache.status;
    qsort(rows, list->count, sizeof *rows, compare_rows);
    for (size_t i = 0; i < list->count; i++)
        list->records[i] = rows[i].record;
    sdt__record_cache_free(&cache);
    sdt__free(session, rows);
    return status;
}

/* The index of the first record of the page. */
static size_t first_of_page(const struct page *page, const struct sdt__record_list *list)
{
    size_t first = 0;

    if (page->values[AFTER_KEY]) {
        while (first < list->count &&
               strcmp(list->records[first]->key, page->values[AFTER_KEY]) != 0)
            first++;
        first += first < list->count;
    }
    return (uint64_t)page->offset < list->count - first ? first + (size_t)page->offset
                                                        : list->count;
}

/* Leaves only the records of the page in the list. */
static void cut_page(const struct page *page, struct sdt__record_list *list)
{
    const size_t first = first_of_page(page, list), left = list->count - first;
    const size_t count = (uint64_t)page->most < left ? (size_t)page->most : left;

    for (size_t i = 0; i < list->count; i++)
        if (i < first || i >= first + count)
            sdt_record_free(list->records[i]);
    if (count > 0)
        memmove(list->records, list->records + first, count * sizeof *list->records);
    list->count = count;
}

static int make_page(sdt_session *session, const struct page *page, int64_t *total,
                     sdt_cursor **out)
{
    struct sdt__record_list list = {.count = 0};
    int status = sdt__store_begin_read(session);

    if (status != SDT_OK)
        return status;
    status = read_list(session, page, &list);
    if (status == SDT_OK)
        status = sort_list(session, page, &list);
    status = sdt__store_end(session, status);
    if (status == SDT_OK && total)
        *total = (int64_t)list.count;
    if (status == SDT_OK) {
        cut_page(page, &list);
        return sdt__store_cursor_of(session, &list, out);
    }
    sdt__record_list_free(session, &list);
    return status;
}

int sdt_list(sdt_session *session, int kind, const char *const *options, int64_t *total,
             sdt_cursor **out)
{
    SDT__GUARD(session);
    struct page page = {.offset = 0};
    int status = sdt__session_begin(session, out, "out");

    if (out)
        *out = NULL;
    if (total)
        *total = 0;
    if (status != SDT_OK)
        return status;
    page.kind = sdt__kind_asked(session, kind);
    if (!page.kind)
        return SDT_ERROR_NOT_FOUND;
    status = read_question(session, options, &page);
    if (status == SDT_OK)
        status = make_page(session, &page, total, out);
    sdt_record_free(page.wanted);
    return status;
}
