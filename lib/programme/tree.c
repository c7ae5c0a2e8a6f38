/*
 * The programme as a tree, and which programme a year belongs to.
 */
#include "core/period.h"
#include "layouts.h"
#include "store/levels.h"
#include "programme/standing.h"
#include "programme/tree.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <string.h>

enum { LEVEL, KIND, KEY, TITLE, PARENT, POSITION, WORD, SINCE, UNTIL };

static const struct sdt__column columns[] = {
    [LEVEL] = {"level", SDT_TYPE_INTEGER, "nivå; programmet är 1", "level; the programme is 1"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "postens ord den dagen", "its words on the day"},
    [PARENT] = {"parent", SDT_TYPE_INTEGER, "överordnad rad, från 0; -1 för programmet",
                "row of the parent, from 0; -1 for the programme"},
    [POSITION] = {"position", SDT_TYPE_INTEGER, "ordning bland syskonen",
                  "order among its siblings"},
    [WORD] = {"word", SDT_TYPE_TEXT, "vad nivån kallas i programmet",
              "what the level is called in the programme"},
    [SINCE] = {"since", SDT_TYPE_TEXT, "dagen då delen kom till", "day the part came in"},
    [UNTIL] = {"until", SDT_TYPE_TEXT, "första dagen utan delen", "first day without the part"},
};

const struct sdt__table_layout sdt__layout_programme_tree = SDT__TABLE_LAYOUT("programme_tree",
                                                                              columns);

/* A tree while it is made. */
struct tree {
    struct sdt__record_cache cache;
    sdt_table *table;
    const char *programme; /* its key */
    const char *day;
};

static void add_row(struct tree *tree, const sdt_record *record, int level, int64_t parent)
{
    const struct sdt__level *fields = sdt__level_of(record->kind->number);
    sdt_table *table = tree->table;

    sdt__table_row(table);
    sdt__table_set_int(table, LEVEL, level);
    sdt__table_set_text(table, KIND, record->kind->name);
    sdt__table_set_text(table, KEY, record->key);
    sdt__table_set_text(table, TITLE, sdt__level_words_on(&tree->cache, record, tree->day));
    sdt__table_set_int(table, PARENT, parent);
    if (record->kind->position >= 0)
        sdt__table_set_value(table, POSITION, record, record->kind->position);
    sdt__table_set_text(table, WORD,
                        sdt__level_word(&tree->cache, tree->programme, record->kind->number));
    if (fields) {
        sdt__table_set_text(table, SINCE, sdt_record_text(record, fields->since));
        sdt__table_set_text(table, UNTIL, sdt_record_text(record, fields->until));
    }
}

static int add_children(struct tree *tree, int level, const sdt_record *parent);

/* The children of one kind, each with its own below it. */
static int add_branch(struct tree *tree, int level, const sdt_record *parent, int64_t row,
                      const struct sdt__level_branch *branch)
{
    sdt_cursor *cursor;
    int status = sdt__store_find(tree->cache.session, branch->child,
                                 sdt__field_index(sdt__kind(branch->child), branch->field),
                                 parent->key, &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const sdt_record *record = sdt_cursor_record(cursor);

        if (!sdt__level_is_in(record, tree->day))
            continue;
        add_row(tree, record, level, row);
        status = add_children(tree, level + 1, record);
    }
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

/* The children of the row begun last. */
static int add_children(struct tree *tree, int level, const sdt_record *parent)
{
    int64_t row = sdt_table_row_count(tree->table) - 1;
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < sdt__level_branch_count; i++)
        if (sdt__level_branches[i].parent == parent->kind->number)
            status = add_branch(tree, level, parent, row, &sdt__level_branches[i]);
    return status;
}

int sdt__programme_tree(const sdt_record *programme, const char *day, sdt_table **out)
{
    struct tree tree = {.programme = programme->key};
    int status;

    sdt__record_cache_init(&tree.cache, programme->session);
    tree.table = sdt__table_new(programme->session, &sdt__layout_programme_tree);
    tree.day = day ? day : tree.cache.today;
    add_row(&tree, programme, 1, -1);
    status = add_children(&tree, 2, programme);
    if (status == SDT_OK)
        status = tree.cache.status;
    sdt__record_cache_free(&tree.cache);
    return sdt__table_finish(tree.table, status, out);
}

static int make_tree(const sdt_record *programme, const void *asked, sdt_table **out)
{
    return sdt__programme_tree(programme, asked, out);
}

int sdt_programme_tree(sdt_session *session, const char *programme, const char *date,
                       sdt_table **out)
{
    SDT__GUARD(session);
    int status = sdt__verb_table(session, "programme", programme, out);

    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK
               ? sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, make_tree, date, out)
               : status;
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

/* The programme in force at the end of a year, and the best of the drafts that were passed over. */
static const sdt_record *find(struct sdt__record_cache *cache, int year, const sdt_record **draft)
{
    const struct sdt__record_list *programmes = sdt__record_cache_list(cache, SDT_KIND_PROGRAMME);
    const sdt_record *best = NULL;
    char last_day[11];
    struct sdt__since since;

    sdt__date_month_end(year * 12 + 12, last_day);
    for (size_t i = 0; i < programmes->count; i++) {
        const sdt_record *programme = programmes->records[i];

        if (sdt_programme_valid_from(programme) > year)
            continue;
        if (!sdt__programme_in_force(cache, programme, last_day, &since))
            *draft = !*draft || better(programme, *draft, year) ? programme : *draft;
        else if (!best || better(programme, best, year))
            best = programme;
    }
    return best;
}

int sdt_programme_find(sdt_session *session, int year, sdt_record **out)
{
    SDT__GUARD(session);
    struct sdt__record_cache cache;
    const sdt_record *best, *draft = NULL;
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
    sdt__record_cache_init(&cache, session);
    best = find(&cache, year, &draft);
    status = cache.status;
    if (status == SDT_OK && best)
        status = sdt_record_copy(best, out);
    else if (status == SDT_OK && draft)
        status = sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_PROGRAMME_DRAFT, number,
                           sdt_record_title(draft), draft->key);
    else if (status == SDT_OK)
        status = sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_PROGRAMME_NONE, number);
    sdt__record_cache_free(&cache);
    return status;
}
