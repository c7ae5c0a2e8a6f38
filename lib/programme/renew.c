/*
 * Renewing a programme: a draft for the next period with the structure of the one before, and where
 * each of its sub-goals went.
 */
#include "core/options.h"
#include "store/levels.h"
#include "programme/successions.h"
#include "programme/tree.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <string.h>

/* What becomes of one part, as the caller says it. The first five say what, and of which part. */
enum { REWORD, SPLIT, MERGE, DROP, NEW, STARTS, INTO = STARTS, WORDS, NOTE, KIND, KEY, PART_COUNT };

static const struct sdt__option mapping_options[] = {
    {"reword", REWORD}, {"split", SPLIT}, {"merge", MERGE}, {"drop", DROP},
    {"new", NEW},       {"into", INTO},   {"words", WORDS}, {"note", NOTE},
    {"kind", KIND},     {"key", KEY},     {NULL, 0},
};
static const char *const starts[] = {"reword", "split", "merge", "drop", "new", NULL};

struct mapping {
    const char *parts[PART_COUNT];
    int what; /* REWORD to NEW */
    const char *key;
    int kind;    /* of what is new, or else of the part, where it is said; else 0 */
    int64_t row; /* of the part; of the parent of what is new */
};

struct renewing {
    sdt_session *session;
    const char *programme, *key, *title, *prefix;
    int valid_from, valid_until;
    const char *const *mappings;

    sdt_record *old, *draft;
    sdt_table *tree; /* of the old programme; row 0 is itself */
    int64_t rows;
    sdt_record **copies; /* of each row; NULL where it has none, or several */
    bool *gone;          /* rows that were dropped, with what lies in them */
    struct mapping *asked;
    size_t asked_count;
};

/* A cell of a row of the tree, and its kind. */
static const char *text_at(const struct renewing *r, int64_t row, const char *column)
{
    sdt_table_seek(r->tree, row);
    return sdt_table_text(r->tree, sdt__table_find(r->tree, column));
}

static int kind_at(const struct renewing *r, int64_t row)
{
    return sdt_kind_find(text_at(r, row, "kind"));
}

static int64_t parent_of(const struct renewing *r, int64_t row)
{
    sdt_table_seek(r->tree, row);
    return sdt_table_int(r->tree, sdt__table_find(r->tree, "parent"));
}

/* The row of a part, of a kind or (0) of any; -1 when there is none. Keys may stand for parts of several
   kinds: *count tells of how many, unless it is NULL. */
static int64_t row_of(const struct renewing *r, const char *key, int kind, int *count)
{
    int64_t found = -1;

    if (count)
        *count = 0;
    for (int64_t row = 1; row < r->rows; row++) {
        if (strcmp(text_at(r, row, "key"), key) != 0 || (kind && kind_at(r, row) != kind))
            continue;
        found = row;
        if (count)
            ++*count;
    }
    return found;
}

/* The row in which a new part of a kind is to lie: the lowest that can hold it. */
static int64_t holder_of(const struct renewing *r, const char *key, int kind)
{
    int64_t row;

    if (strcmp(key, r->old->key) == 0)
        return 0;
    for (int i = SDT__LEVEL_COUNT - 1; i >= 0; i--) {
        row = row_of(r, key, sdt__levels[i].kind, NULL);
        if (row >= 0 && sdt__level_branch_of(sdt__levels[i].kind, kind))
            return row;
    }
    return row_of(r, key, 0, NULL);
}

/* Reports what is no part of the old programme. */
static int report_no_part(const struct renewing *r, const char *key)
{
    struct sdt__record_cache cache;
    const sdt_record *programme, *part;

    sdt__record_cache_init(&cache, r->session);
    programme = sdt__record_cache_get(&cache, SDT_KIND_PROGRAMME, r->old->key);
    if (programme)
        sdt__record_cache_fail(
            &cache, sdt__level_find_part(&cache, programme, key, NULL, cache.today, &part));
    sdt__record_cache_free(&cache);
    return cache.status;
}

/* Finds the part that a mapping is of. */
static int find_part(const struct renewing *r, struct mapping *m)
{
    int count = 1, status = SDT_OK;

    if (m->parts[KIND])
        status = sdt_kind_lookup(r->session, m->parts[KIND], &m->kind);
    if (status != SDT_OK)
        return status;
    if (m->what == NEW && !m->kind)
        m->kind = SDT_KIND_SUB_GOAL;
    m->row = m->what == NEW ? holder_of(r, m->key, m->kind) : row_of(r, m->key, m->kind, &count);
    if (m->row < 0)
        return report_no_part(r, m->key);
    return count > 1 ? sdt__fail(r->session, SDT_ERROR_VALUE, SDT__M_PART_SEVERAL, m->key) : SDT_OK;
}

static int check_mapping(const struct renewing *r, struct mapping *m)
{
    int status = find_part(r, m);

    if (status != SDT_OK)
        return status;
    if ((m->what == SPLIT || m->what == MERGE) && kind_at(r, m->row) != SDT_KIND_SUB_GOAL)
        return sdt__fail(r->session, SDT_ERROR_VALUE, SDT__M_RENEW_SUB_GOALS, m->key);
    if (m->what != MERGE && m->what != DROP && !m->parts[WORDS])
        return sdt__fail(r->session, SDT_ERROR_REQUIRED, SDT__M_RENEW_WORDS, m->key);
    if (m->what == MERGE && !m->parts[INTO])
        return sdt__fail(r->session, SDT_ERROR_REQUIRED, SDT__M_RENEW_INTO, m->key);
    return SDT_OK;
}

/* Whether two things that are asked of one part cannot both be done. */
static bool are_at_odds(const struct mapping *a, const struct mapping *b)
{
    return a->row == b->row && a->what != NEW && b->what != NEW &&
           (a->what != SPLIT || b->what != SPLIT);
}

static int add_mapping(struct renewing *r, const char *const *group)
{
    struct mapping m = {.what = -1};
    struct mapping *asked;
    int count = 0, status = sdt__options_read(r->session, group, mapping_options, m.parts);

    for (int i = 0; i < STARTS; i++) {
        if (!m.parts[i])
            continue;
        m.what = i;
        m.key = m.parts[i];
        count++;
    }
    if (status == SDT_OK && count != 1)
        status = sdt__fail(r->session, SDT_ERROR_MISUSE, SDT__M_RENEW_NOTHING);
    if (status == SDT_OK)
        status = check_mapping(r, &m);
    for (size_t i = 0; status == SDT_OK && i < r->asked_count; i++)
        if (are_at_odds(&r->asked[i], &m))
            status = sdt__fail(r->session, SDT_ERROR_VALUE, SDT__M_RENEW_TWICE, m.key);
    if (status != SDT_OK)
        return status;
    asked = sdt__realloc(r->session, r->asked, (r->asked_count + 1) * sizeof m);
    if (!asked)
        return SDT_ERROR_MEMORY;
    r->asked = asked;
    r->asked[r->asked_count++] = m;
    return SDT_OK;
}

static int read_mappings(struct renewing *r)
{
    const char *const *rest = r->mappings;
    const char *group[SDT__OPTIONS_GROUP];
    int status = SDT_OK;

    while (status == SDT_OK && rest && *rest) {
        rest = sdt__options_group(rest, starts, group);
        status = add_mapping(r, group);
    }
    return status;
}

/* What is asked of a part, from *at on; NULL when nothing more is. */
static const struct mapping *next_mapping(const struct renewing *r, int64_t row, size_t *at)
{
    while (*at < r->asked_count) {
        const struct mapping *m = &r->asked[(*at)++];

        if (m->what != NEW && m->row == row)
            return m;
    }
    return NULL;
}

static int copy_value(sdt_record *to, int index, const struct sdt__record_value *value)
{
    const int type = to->kind->fields[index].type;

    if (!value->set)
        return SDT_OK;
    if (sdt__type_is_text(type))
        return sdt__record_put_text(to, index, value->as.text);
    return type == SDT_TYPE_NUMBER ? sdt__record_put_number(to, index, value->as.number)
                                   : sdt__record_put_int(to, index, value->as.integer);
}

/* The key of a copy: the prefix, and the old key without the old programme's own before it. */
static int set_key(const struct renewing *r, sdt_record *record, const char *old, const char *more)
{
    const size_t size = strlen(r->old->key);
    struct sdt__buffer key;
    int status;

    if (strncmp(old, r->old->key, size) == 0 && old[size] == '.')
        old += size + 1;
    sdt__buffer_init(&key, r->session);
    sdt__buffer_text(&key, r->prefix ? r->prefix : r->key);
    if (!r->prefix)
        sdt__buffer_byte(&key, '.');
    sdt__buffer_text(&key, old);
    sdt__buffer_text(&key, more);
    status = sdt__buffer_string(&key) ? sdt_record_set_key(record, key.bytes) : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    return status;
}

/* The key of the draft, or of the copy of what was the parent; NULL when that is not there. */
static const char *parent_key(const struct renewing *r, int64_t parent)
{
    if (parent == 0)
        return r->draft->key;
    return r->copies[parent] ? r->copies[parent]->key : NULL;
}

static int put_new(sdt_record *record)
{
    int status = sdt__record_check_at(record, NULL);

    return status == SDT_OK ? sdt__store_put(record->session, record, false) : status;
}

/* A part of the draft like one of the old programme, in the copy of its parent. What came in during the
   old period was not new in the next. `words` and `more`, the end of the key, may be other. */
static int copy_part(const struct renewing *r, int64_t row, const char *words, const char *more,
                     sdt_record **out)
{
    const int kind = kind_at(r, row);
    const struct sdt__level *level = sdt__level_of(kind);
    const int64_t parent = parent_of(r, row);
    const struct sdt__level_branch *branch = sdt__level_branch_of(kind_at(r, parent), kind);
    sdt_record *old = NULL;
    int status = sdt__store_get(r->session, kind, text_at(r, row, "key"), &old);

    if (status == SDT_OK)
        status = sdt__record_make(r->session, sdt__kind(kind), out);
    for (int i = 0; status == SDT_OK && i < old->kind->field_count; i++) {
        const int number = old->kind->fields[i].number;

        if (number == level->since || number == level->until)
            continue;
        if (number == branch->field)
            status = sdt__record_put_text(*out, i, parent_key(r, parent));
        else
            status = copy_value(*out, i, &old->values[i]);
    }
    if (status == SDT_OK && words)
        status = sdt__record_put_text(*out, old->kind->title, words);
    if (status == SDT_OK)
        status = set_key(r, *out, old->key, more);
    if (status == SDT_OK)
        status = put_new(*out);
    sdt_record_free(old);
    return status;
}

/* Where a sub-goal went; `later` NULL: nowhere. */
static int put_succession(const struct renewing *r, const char *earlier, const char *later,
                          const char *note)
{
    static const unsigned char fields[] = {SDT_SUCCESSION_EARLIER, SDT_SUCCESSION_LATER,
                                           SDT_SUCCESSION_NOTE};
    const char *const texts[] = {earlier, later, note};
    const char *const names[] = {earlier, later ? later : r->draft->key};
    struct sdt__buffer key;
    sdt_record *record = NULL;
    int status = sdt__record_compose(r->session, SDT_KIND_SUCCESSION, fields, texts,
                                     (int)sizeof fields, 0, &record);

    sdt__buffer_init(&key, r->session);
    if (status == SDT_OK)
        status = sdt__record_key_join(&key, names, 2) ? sdt_record_set_key(record, key.bytes)
                                                      : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    if (status == SDT_OK)
        status = put_new(record);
    sdt_record_free(record);
    return status;
}

/* One of the sub-goals that an old one is split into; numbered from 1. */
static int split(struct renewing *r, int64_t row, const struct mapping *m, int number)
{
    char more[26] = ".";
    sdt_record *copy = NULL;
    int status;

    sdt__integer_text(number, more + 1);
    status = copy_part(r, row, m->parts[WORDS], more, &copy);
    if (status == SDT_OK)
        status = put_succession(r, m->key, copy->key, m->parts[NOTE]);
    sdt_record_free(copy);
    return status;
}

static int renew_part(struct renewing *r, int64_t row)
{
    const bool is_sub_goal = kind_at(r, row) == SDT_KIND_SUB_GOAL;
    size_t at = 0;
    const struct mapping *m = next_mapping(r, row, &at);
    const char *note = m ? m->parts[NOTE] : NULL;
    int status = SDT_OK;

    r->gone[row] = r->gone[parent_of(r, row)] || (m && m->what == DROP);
    if (r->gone[row])
        return is_sub_goal ? put_succession(r, text_at(r, row, "key"), NULL, note) : SDT_OK;
    if (m && m->what == MERGE)
        return SDT_OK; /* when what it goes into is there */
    if (m && m->what == SPLIT) {
        for (int number = 1; status == SDT_OK && m; number++) {
            status = split(r, row, m, number);
            m = next_mapping(r, row, &at);
        }
        return status;
    }
    status = copy_part(r, row, m ? m->parts[WORDS] : NULL, "", &r->copies[row]);
    if (status == SDT_OK && is_sub_goal)
        status = put_succession(r, text_at(r, row, "key"), r->copies[row]->key, note);
    return status;
}

static int merge(const struct renewing *r, const struct mapping *m)
{
    const int64_t into = row_of(r, m->parts[INTO], SDT_KIND_SUB_GOAL, NULL);

    if (into < 0)
        return report_no_part(r, m->parts[INTO]);
    if (r->gone[m->row])
        return SDT_OK; /* with its parent */
    if (!r->copies[into])
        return sdt__fail(r->session, SDT_ERROR_VALUE, SDT__M_RENEW_NO_COPY, m->key, m->parts[INTO]);
    return put_succession(r, m->key, r->copies[into]->key, m->parts[NOTE]);
}

/* The last position among the old children of a row, and of those that are new so far. */
static int64_t position_after(const struct renewing *r, int64_t parent, size_t asked)
{
    const int column = sdt__table_find(r->tree, "position");
    int64_t last = 0;

    for (int64_t row = 1; row < r->rows; row++)
        if (parent_of(r, row) == parent && sdt_table_has(r->tree, column) &&
            sdt_table_int(r->tree, column) > last)
            last = sdt_table_int(r->tree, column);
    for (size_t i = 0; i < asked; i++)
        last += r->asked[i].what == NEW && r->asked[i].row == parent;
    return last + 1;
}

/* A part that the old programme had no counterpart of. */
static int add_new(struct renewing *r, size_t asked)
{
    const struct mapping *m = &r->asked[asked];
    const int64_t parent = m->row, position = position_after(r, parent, asked);
    const struct sdt__level_branch *branch = sdt__level_branch_of(kind_at(r, parent), m->kind);
    sdt_record *part = NULL;
    char more[26] = ".";
    int status;

    if (!branch || !parent_key(r, parent))
        return sdt__fail(r->session, SDT_ERROR_VALUE, SDT__M_AMEND_PARENT,
                         sdt_kind_label(m->kind, r->session->english ? "en" : "sv"), m->key);
    status = sdt__record_make(r->session, sdt__kind(m->kind), &part);
    if (status == SDT_OK)
        status = sdt__record_own_text(part, branch->field, parent_key(r, parent));
    if (status == SDT_OK)
        status = sdt__record_put_text(part, part->kind->title, m->parts[WORDS]);
    if (status == SDT_OK)
        status = sdt__record_put_int(part, part->kind->position, position);
    sdt__integer_text((long long)position, more + 1);
    if (status == SDT_OK)
        status = m->parts[KEY] ? sdt_record_set_key(part, m->parts[KEY])
                               : set_key(r, part, m->key, more);
    if (status == SDT_OK)
        status = put_new(part);
    sdt_record_free(part);
    return status;
}

static int renew_parts(struct renewing *r)
{
    int status = SDT_OK;

    for (int64_t row = 1; status == SDT_OK && row < r->rows; row++)
        status = renew_part(r, row);
    for (size_t i = 0; status == SDT_OK && i < r->asked_count; i++) {
        if (r->asked[i].what == MERGE)
            status = merge(r, &r->asked[i]);
        else if (r->asked[i].what == NEW)
            status = add_new(r, i);
    }
    return status;
}

/* The draft says what the old programme said of itself, until someone writes otherwise. */
static int put_draft(struct renewing *r)
{
    static const unsigned char kept[] = {
        SDT_PROGRAMME_COOPERATION,
        SDT_PROGRAMME_VISION,
        SDT_PROGRAMME_OVERALL_GOAL,
        SDT_PROGRAMME_PURPOSE,
        SDT_PROGRAMME_PRINCIPLE,
        SDT_PROGRAMME_TARGET_YEAR,
        SDT_PROGRAMME_SUB_GOALS_PER_FOCUS_AREA,
    };
    int status = sdt_record_new(r->session, SDT_KIND_PROGRAMME, &r->draft);

    for (size_t i = 0; status == SDT_OK && i < sizeof kept; i++) {
        const int index = sdt__field_index(r->draft->kind, kept[i]);

        status = copy_value(r->draft, index, &r->old->values[index]);
    }
    if (status == SDT_OK)
        status = sdt_record_set_key(r->draft, r->key);
    if (status == SDT_OK)
        status = sdt_programme_set_title(r->draft, r->title);
    if (status == SDT_OK)
        status = sdt_programme_set_valid_from(r->draft, r->valid_from);
    if (status == SDT_OK)
        status = sdt_programme_set_valid_until(r->draft, r->valid_until);
    if (status == SDT_OK)
        status = sdt_programme_set_replaces(r->draft, r->old->key);
    return status == SDT_OK ? put_new(r->draft) : status;
}

/* The levels are called as they were. */
static int copy_level_names(const struct renewing *r)
{
    struct sdt__record_cache cache;
    const sdt_record *name;
    size_t at = 0;

    sdt__record_cache_init(&cache, r->session);
    while (cache.status == SDT_OK &&
           (name = sdt__record_cache_next(&cache, SDT_KIND_LEVEL_NAME, sdt_level_name_programme,
                                          r->old->key, &at))) {
        static const unsigned char fields[] = {SDT_LEVEL_NAME_PROGRAMME, SDT_LEVEL_NAME_LEVEL,
                                               SDT_LEVEL_NAME_NAME, SDT_LEVEL_NAME_PLURAL};
        const char *const texts[] = {r->draft->key, sdt_level_name_level(name),
                                     sdt_level_name_name(name), sdt_level_name_plural(name)};
        sdt_record *copy = NULL;
        int status = sdt__record_compose(r->session, SDT_KIND_LEVEL_NAME, fields, texts,
                                         (int)sizeof fields, 2, &copy);

        sdt__record_cache_fail(&cache, status == SDT_OK ? put_new(copy) : status);
        sdt_record_free(copy);
    }
    sdt__record_cache_free(&cache);
    return cache.status;
}

static int allocate_rows(struct renewing *r)
{
    r->rows = sdt_table_row_count(r->tree);
    r->copies = sdt__alloc_zero(r->session, (size_t)r->rows, sizeof *r->copies);
    r->gone = sdt__alloc_zero(r->session, (size_t)r->rows, sizeof *r->gone);
    return r->copies && r->gone ? SDT_OK : SDT_ERROR_MEMORY;
}

static void free_all(struct renewing *r)
{
    for (int64_t row = 0; r->copies && row < r->rows; row++)
        sdt_record_free(r->copies[row]);
    sdt__free(r->session, r->copies);
    sdt__free(r->session, r->gone);
    sdt__free(r->session, r->asked);
    sdt_table_free(r->tree);
    sdt_record_free(r->draft);
    sdt_record_free(r->old);
}

static int renew(sdt_session *session, const void *asked, sdt_table **out)
{
    struct renewing r = *(const struct renewing *)asked;
    int status = sdt__store_get(session, SDT_KIND_PROGRAMME, r.programme, &r.old);

    if (status == SDT_OK)
        status = sdt__programme_tree(r.old, NULL, &r.tree);
    if (status == SDT_OK)
        status = allocate_rows(&r);
    if (status == SDT_OK)
        status = read_mappings(&r);
    if (status == SDT_OK)
        status = put_draft(&r);
    if (status == SDT_OK)
        status = copy_level_names(&r);
    if (status == SDT_OK)
        status = renew_parts(&r);
    if (status == SDT_OK)
        status = sdt__successions_list(r.old, false, out);
    free_all(&r);
    return status;
}

static int refuse_years(sdt_session *session, int valid_from, int valid_until)
{
    char from[24], until[24];

    sdt__integer_text(valid_from, from);
    sdt__integer_text(valid_until, until);
    return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_RENEW_YEARS, from, until);
}

int sdt_programme_renew(sdt_session *session, const char *programme, const char *key,
                        const char *title, int valid_from, int valid_until,
                        const char *const *mappings, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    enum { PREFIX };
    static const struct sdt__option table[] = {{"prefix", PREFIX}, {NULL, 0}};
    struct renewing asked = {
        .session = session,
        .programme = programme,
        .key = key,
        .title = title,
        .valid_from = valid_from,
        .valid_until = valid_until,
        .mappings = mappings,
    };
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "programme", programme, "key", key);
    if (status == SDT_OK)
        status = sdt__session_begin(session, title, "title");
    if (status == SDT_OK)
        status = sdt__options_read(session, options, table, &asked.prefix);
    if (status == SDT_OK && valid_until < valid_from)
        status = refuse_years(session, valid_from, valid_until);
    return status == SDT_OK ? sdt__verb_write(session, "renew", renew, &asked, out) : status;
}
