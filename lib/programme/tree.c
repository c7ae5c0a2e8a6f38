/*
 * The programme as a tree, and which programme a year belongs to.
 */
#include "layouts.h"
#include "store/record_list.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <string.h>

enum { LEVEL, KIND, KEY, TITLE, PARENT, POSITION };

static const struct sdt__column columns[] = {
    [LEVEL] = {"level", SDT_TYPE_INTEGER, "nivå; programmet är 1", "level; the programme is 1"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "postens titel", "title of the record"},
    [PARENT] = {"parent", SDT_TYPE_INTEGER, "överordnad rad, från 0; -1 för programmet",
                "row of the parent, from 0; -1 for the programme"},
    [POSITION] = {"position", SDT_TYPE_INTEGER, "ordning bland syskonen",
                  "order among its siblings"},
};

const struct sdt__table_layout sdt__layout_programme_tree = SDT__TABLE_LAYOUT("programme_tree",
                                                                              columns);

/* What stands on each level below the programme, and the field that leads up. */
static const struct {
    int kind;
    int parent;
} levels[] = {
    {SDT_KIND_AREA, SDT_AREA_PROGRAMME},
    {SDT_KIND_FOCUS_AREA, SDT_FOCUS_AREA_AREA},
    {SDT_KIND_GOAL, SDT_GOAL_FOCUS_AREA},
    {SDT_KIND_SUB_GOAL, SDT_SUB_GOAL_GOAL},
};

enum { LEVEL_COUNT = sizeof levels / sizeof *levels };

static void add_row(sdt_table *table, const sdt_record *record, int level, int64_t parent)
{
    sdt__table_row(table);
    sdt__table_set_int(table, LEVEL, level);
    sdt__table_set_text(table, KIND, record->kind->name);
    sdt__table_set_named(table, KEY, record);
    sdt__table_set_int(table, PARENT, parent);
    if (record->kind->position >= 0)
        sdt__table_set_value(table, POSITION, record, record->kind->position);
}

/* The children of the row begun last, each with its own below it. */
static int add_children(sdt_session *session, sdt_table *table, int level, const char *key)
{
    int64_t parent = sdt_table_row_count(table) - 1;
    sdt_cursor *cursor;
    int status;

    if (level == LEVEL_COUNT)
        return SDT_OK;
    status = sdt__store_find(session, levels[level].kind,
                             sdt__field_index(sdt__kind(levels[level].kind), levels[level].parent),
                             key, &cursor);
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const sdt_record *record = sdt_cursor_record(cursor);
        add_row(table, record, level + 2, parent);
        status = add_children(session, table, level + 1, record->key);
    }
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

static int make_tree(const sdt_record *programme, const void *asked, sdt_table **out)
{
    sdt_table *table = sdt__table_new(programme->session, &sdt__layout_programme_tree);

    (void)asked;
    add_row(table, programme, 1, -1);
    return sdt__table_finish(table, add_children(programme->session, table, 0, programme->key),
                             out);
}

int sdt_programme_tree(sdt_session *session, const char *programme, sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, make_tree, NULL, out);
}

/* Whether a is to be preferred to b: one that is still valid in the year, then the later one. */
static bool better(const sdt_record *a, const sdt_record *b, int year)
{
    bool a_valid = sdt_programme_valid_until(a) >= year;
    bool b_valid = sdt_programme_valid_until(b) >= year;
    const char *a_date = sdt_programme_document_date(a), *b_date = sdt_programme_document_date(b);
    int order;

    if (a_valid != b_valid)
        return a_valid;
    if (sdt_programme_valid_from(a) != sdt_programme_valid_from(b))
        return sdt_programme_valid_from(a) > sdt_programme_valid_from(b);
    order = strcmp(a_date ? a_date : "", b_date ? b_date : "");
    return order != 0 ? order > 0 : strcmp(sdt_record_key(a), sdt_record_key(b)) > 0;
}

int sdt_programme_find(sdt_session *session, int year, sdt_record **out)
{
    SDT__GUARD(session);
    struct sdt__record_list list = {0};
    const sdt_record *best = NULL;
    char number[24];
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, out, "out");
    if (status != SDT_OK)
        return status;
    sdt__integer_text(year, number);
    if (year < 1 || year > 9999)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_ARGUMENT_VALUE, "year", number, "1–9999");
    status = sdt__record_list_read(session, SDT_KIND_PROGRAMME, 0, NULL, &list);
    for (size_t i = 0; status == SDT_OK && i < list.count; i++)
        if (sdt_programme_valid_from(list.records[i]) <= year &&
            (!best || better(list.records[i], best, year)))
            best = list.records[i];
    if (status == SDT_OK)
        status = best ? sdt_record_copy(best, out)
                      : sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_PROGRAMME_NONE, number);
    sdt__record_list_free(session, &list);
    return status;
}
