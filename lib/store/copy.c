/*
 * A whole database copied into another, of either engine: every row of every table as it is, read back
 * and compared before any of it is kept.
 */
#include "store/copy_tables.h"
#include "store/database_file.h"
#include "store/meta.h"
#include "store/series.h"

#include "layouts.h"

#include <sodertorn/copy.h>
#include <string.h>

enum { RECORDS, HISTORY, BATCHES, SERIES, VALUES, COLUMNS };

static const struct sdt__column columns[] = {
    [RECORDS] = {"records", SDT_TYPE_INTEGER, "antal poster", "number of records"},
    [HISTORY] = {"history_lines", SDT_TYPE_INTEGER, "antal rader i historiken",
                 "number of lines of the history"},
    [BATCHES] = {"batches", SDT_TYPE_INTEGER, "antal leveranser av värden",
                 "number of batches of values"},
    [SERIES] = {"series", SDT_TYPE_INTEGER, "antal serier", "number of series"},
    [VALUES] = {"values", SDT_TYPE_INTEGER, "antal värden i serierna",
                "number of values in the series"},
};

const struct sdt__table_layout sdt__layout_copy = SDT__TABLE_LAYOUT("copy", columns);

/* Where rows of a table are counted; -1: nowhere. */
static int column_of(int table)
{
    static const int own[SDT__COPY_KINDS] = {[SDT__COPY_META] = -1,
                                             [SDT__COPY_HISTORY] = HISTORY,
                                             [SDT__COPY_BATCH] = BATCHES,
                                             [SDT__COPY_SERIES] = SERIES,
                                             [SDT__COPY_SERIES_UNDO] = -1};

    return table < SDT__COPY_KINDS ? own[table] : RECORDS;
}

/* The numbers of its own that the new database was given make room for those of the old one. */
static int copy_all(struct sdt__store *from, struct sdt__store *to)
{
    struct sdt__copy_table table;
    int status = sdt__engine_run(to->engine, "DELETE FROM meta");

    for (int i = 0; status == SDT_OK && sdt__copy_table(i, &table); i++)
        status = sdt__copy_rows(from, to, &table);
    return status;
}

static int compare_all(struct sdt__store *from, struct sdt__store *to, int64_t counts[COLUMNS])
{
    struct sdt__copy_table table;
    int64_t rows;
    int status = SDT_OK;

    for (int i = 0; status == SDT_OK && sdt__copy_table(i, &table); i++) {
        status = sdt__copy_compare(from, to, &table, &rows);
        if (status == SDT_OK && column_of(i) >= 0)
            counts[column_of(i)] += rows;
    }
    return status;
}

/* Notes in the copy with which line and which batch it was taken. */
static int note_origin(struct sdt__store *from, struct sdt__store *to)
{
    int64_t entry = 0, batch = 0;
    int status = sdt__engine_integer(from->engine, "SELECT coalesce(max(entry), 0) FROM history",
                                     &entry);

    if (status == SDT_OK)
        status = sdt__engine_integer(from->engine, "SELECT coalesce(max(id), 0) FROM batch",
                                     &batch);
    if (status == SDT_OK)
        status = sdt__store_set_meta(to, SDT__META_COPIED_ENTRY, entry);
    return status == SDT_OK ? sdt__store_set_meta(to, SDT__META_COPIED_BATCH, batch) : status;
}

/* The answer, made before the copy is kept: without it nothing is. */
static int tell(sdt_session *session, const int64_t counts[COLUMNS], sdt_table **out)
{
    sdt_table *table = sdt__table_new(session, &sdt__layout_copy);

    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__table_row(table);
    sdt__table_set_ints(table, RECORDS, counts, COLUMNS);
    return sdt__table_done(table, out);
}

/* Fills the open target in one transaction. Closing it undoes what was not committed. */
static int fill(struct sdt__store *from, struct sdt__store *to, int64_t counts[COLUMNS],
                sdt_table **out)
{
    int status = sdt__engine_begin(to->engine, true);

    if (status == SDT_OK)
        status = sdt__copy_check_empty(to);
    if (status == SDT_OK)
        status = copy_all(from, to);
    if (status == SDT_OK)
        status = compare_all(from, to, counts);
    if (status == SDT_OK)
        status = note_origin(from, to);
    if (status == SDT_OK)
        status = tell(from->session, counts, out);
    return status == SDT_OK ? sdt__engine_commit(to->engine) : status;
}

static int count_values(void *user, const struct sdt__series *series)
{
    int64_t *counts = user;

    counts[VALUES] += (int64_t)series->count;
    return SDT_OK;
}

/* What is wrong with a database is told before it is copied: nobody would look for it in the copy. A file
   that was made for a copy which did not come to be is taken away again; what was there and empty stays
   so. */
static int answer(sdt_session *session, const char *path, sdt_table **out)
{
    int64_t counts[COLUMNS] = {0};
    struct sdt__store *to;
    bool made;
    int status = sdt__store_check(session);

    if (status == SDT_OK)
        status = sdt__series_each(session, 0, SDT__SERIES_KNOWN_NOW, count_values, counts);
    if (status == SDT_OK)
        status = sdt__store_open(session, path, SDT_OPEN_CREATE, &to, &made);
    if (status != SDT_OK)
        return status;
    status = fill(session->store, to, counts, out);
    sdt__store_close(to);
    if (status != SDT_OK && made)
        sdt__database_file_remove(session, path);
    return status;
}

/* One that was made before there were identities is given its own now, if it may be written; else its
   copy can be read, but its changes not be brought back. */
static int identify(struct sdt__store *store)
{
    sdt_session *session = store->session;
    int64_t known;
    int status = sdt__store_meta(store, SDT__META_IDENTITY, &known);

    if (status != SDT_OK || known != SDT__META_ABSENT)
        return status;
    if (sdt__store_only_reads(session)) {
        sdt__fail(session, SDT_OK, SDT__M_COPY_NO_IDENTITY);
        return SDT_OK;
    }
    status = sdt__store_begin(session);
    return status == SDT_OK ? sdt__store_end(session, sdt__store_give_identity(store)) : status;
}

static int check_target(sdt_session *session, const char *path)
{
    if (path[0] && strcmp(path, ":memory:") != 0)
        return SDT_OK;
    return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_COPY_TO_NOWHERE, path);
}

int sdt_copy(sdt_session *session, const char *path, sdt_table **out)
{
    SDT__GUARD(session);
    sdt_table *table = NULL;
    int status = sdt__session_begin(session, path != NULL, "path");

    if (out)
        *out = NULL;
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = check_target(session, path);
    if (status == SDT_OK && session->store->depth > 0)
        status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_COPY_IN_TRANSACTION);
    if (status == SDT_OK)
        status = identify(session->store);
    if (status == SDT_OK)
        status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    status = sdt__store_end(session, answer(session, path, &table));
    if (status == SDT_OK && out)
        *out = table;
    else
        sdt_table_free(table);
    return status;
}
