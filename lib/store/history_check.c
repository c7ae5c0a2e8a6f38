/*
 * Whether the history is whole: its lines are numbered without a gap, each line of a record begins where
 * the one before it ended, and what the last of them left is there, or gone. And the tables beside it: the
 * next id, the batches and the series that they changed. Nobody can tell who changed them all alike.
 */
#include "record/record_text.h"
#include "store/database.h"

#include <string.h>

/* The check: the line before the one at hand, of the same record. */
struct check {
    struct sdt__store *store;
    struct sdt__statement *same; /* whether two keys have been one record's */
    int64_t record;
    const struct sdt__kind *kind;
    char *key;
    char *after; /* NULL when it was deleted */
    struct sdt__buffer plain[2];
    int status; /* the first problem found */
};

static void found(struct check *check, enum sdt__message message, const char *what)
{
    check->status = sdt__first_failure(
        check->status, sdt__fail(check->store->session, SDT_ERROR_FOREIGN, message, what));
}

/* A count that should be 0: how many rows of a table are not as they should be. */
static int check_none(struct check *check, const char *sql, const char *table)
{
    int64_t count = 0;
    int status = sdt__engine_integer(check->store->engine, sql, &count);

    if (status == SDT_OK && count != 0)
        found(check, SDT__M_ROWS_GONE, table);
    return status;
}

/* Whether two keys of a kind have been the same record's: one that is renamed takes its references along,
   without a line for each. */
static bool was_renamed(struct check *check, int target, const char *one, const char *other,
                        int *status)
{
    bool same;

    sdt__statement_bind_text(check->same, 1, sdt__kind(target)->name);
    sdt__statement_bind_text(check->same, 2, one);
    sdt__statement_bind_text(check->same, 3, other);
    same = sdt__statement_row(check->same, status);
    sdt__statement_reset(check->same);
    return same;
}

/* Whether a member is the same in two texts, or a reference that was renamed between them. */
static bool same_member(struct check *check, const struct sdt__record_member *one,
                        const struct sdt__record_member *other, int *status)
{
    int index = sdt__record_member_field(check->kind, one);
    const char *keys[2];

    if (one->name_size != other->name_size || memcmp(one->name, other->name, one->name_size) != 0)
        return false;
    if (sdt__record_member_same(one, other))
        return true;
    if (index < 0 || !check->kind->fields[index].target)
        return false;
    keys[0] = sdt__record_member_plain(one, &check->plain[0]);
    keys[1] = sdt__record_member_plain(other, &check->plain[1]);
    if (!keys[0] || !keys[1])
        *status = SDT_ERROR_MEMORY;
    return keys[0] && keys[1] &&
           was_renamed(check, check->kind->fields[index].target, keys[0], keys[1], status);
}

static bool same_texts(struct check *check, const char *one, const char *other, int *status)
{
    struct sdt__record_member members[2];
    bool has[2];

    if (!one || !other || strcmp(one, other) == 0)
        return one == other || (one && other);
    for (;;) {
        has[0] = sdt__record_member_next(&one, &members[0]);
        has[1] = sdt__record_member_next(&other, &members[1]);
        if (!has[0] || !has[1])
            return !has[0] && !has[1];
        if (!same_member(check, &members[0], &members[1], status))
            return false;
    }
}

/* The record's last line has been read: it tells whether the record is there. */
static int end_record(struct check *check)
{
    sdt_record *record = NULL;
    int status;

    if (check->record == 0 || !check->kind || !sdt__store_remembers(check->kind))
        return SDT_OK;
    status = sdt__store_read_by_id(check->store, check->kind, check->record, &record);
    if (status == SDT_ERROR_FOREIGN)
        return SDT_OK; /* told where records are looked at */
    if (status == SDT_OK && (record != NULL) != (check->after != NULL))
        found(check, SDT__M_RECORD_GONE, check->key);
    sdt_record_free(record);
    return status;
}

/* The columns of a line. */
enum { ENTRY, RECORD, KIND, KEY, BEFORE, AFTER };

static int check_line(struct check *check, struct sdt__statement *line)
{
    const int64_t record = sdt__statement_integer(line, RECORD);
    const char *key = sdt__statement_text(line, KEY), *before = sdt__statement_text(line, BEFORE);
    const bool first = record != check->record;
    char entry[24];
    int status = first ? end_record(check) : SDT_OK;

    if (first) {
        check->record = record;
        check->kind = sdt__kind_named(sdt__statement_text(line, KIND));
    }
    if (status == SDT_OK && check->kind &&
        !same_texts(check, first ? NULL : check->after, before, &status))
        found(check, SDT__M_HISTORY_BROKEN,
              sdt__integer_text(sdt__statement_integer(line, ENTRY), entry));
    if (status == SDT_OK)
        status = sdt__replace_text(check->store->session, &check->key, key);
    return status == SDT_OK ? sdt__replace_text(check->store->session, &check->after,
                                                sdt__statement_text(line, AFTER))
                            : status;
}

static int check_lines(struct check *check)
{
    struct sdt__statement *lines = NULL;
    int status = sdt__engine_prepare(check->store->engine,
                                     "SELECT entry, record, kind, key, before, after FROM history"
                                     " ORDER BY record, entry",
                                     &lines);

    while (status == SDT_OK && sdt__statement_row(lines, &status))
        status = check_line(check, lines);
    if (status == SDT_OK)
        status = end_record(check);
    sdt__statement_finalize(lines);
    return status;
}

/* What can be counted. Numbers are given one after the other, and none is taken back. */
static int check_counts(struct check *check)
{
    static const char *const counts[][2] = {
        {"SELECT count(*) <> coalesce(max(entry), 0) FROM history", "history"},
        {"SELECT count(*) <> coalesce(max(id), 0) FROM batch", "batch"},
        {"SELECT count(*) FROM series_undo u"
         " WHERE NOT EXISTS (SELECT 1 FROM batch b WHERE b.id = u.batch)",
         "batch"},
        {"SELECT count(*) FROM batch b WHERE added + changed + deleted > 0"
         " AND NOT EXISTS (SELECT 1 FROM series_undo u WHERE u.batch = b.id)",
         "series_undo"},
        {"SELECT coalesce((SELECT value FROM meta WHERE name = 'next_id'), -1)"
         " < coalesce((SELECT max(record) FROM history), 0)",
         "meta"},
    };
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < sizeof counts / sizeof *counts; i++)
        status = check_none(check, counts[i][0], counts[i][1]);
    return status;
}

int sdt__store_check_history(struct sdt__store *store)
{
    struct check check = {.store = store};
    int status = sdt__engine_prepare(store->engine,
                                     "SELECT 1 FROM history a JOIN history b ON b.record = a.record"
                                     " WHERE a.kind = ?1 AND a.key = ?2 AND b.key = ?3 LIMIT 1",
                                     &check.same);

    sdt__session_enter(store->session);
    for (int i = 0; i < 2; i++)
        sdt__buffer_init(&check.plain[i], store->session);
    if (status == SDT_OK)
        status = check_counts(&check);
    if (status == SDT_OK)
        status = check_lines(&check);
    for (int i = 0; i < 2; i++)
        sdt__buffer_free(&check.plain[i]);
    sdt__session_leave(store->session);
    sdt__statement_finalize(check.same);
    sdt__free(store->session, check.key);
    sdt__free(store->session, check.after);
    return status != SDT_OK ? status : check.status;
}
