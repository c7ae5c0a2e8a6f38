/*
 * The whole database as JSON, streamed: every record on a line of its own, observations for each
 * indicator, gender and source. Everything is sorted, so that equal databases give equal bytes.
 */
#include "core/buffer.h"
#include "core/text.h"
#include "values/values.h"
#include "store/store.h"

#include <sodertorn/exchange.h>
#include <sodertorn/kinds.h>
#include <sodertorn/values.h>
#include <stdlib.h>
#include <string.h>

/* The writer is called when at least so many bytes have been gathered. */
enum { PIECE = 1 << 16 };

struct output {
    struct sdt__buffer text;
    sdt_writer writer;
    void *user;
    struct sdt__left_out left_out;
};

static int hand_on(struct output *out, size_t least)
{
    if (out->text.failed)
        return SDT_ERROR_MEMORY;
    if (out->text.size < least || out->text.size == 0)
        return SDT_OK;
    if (out->writer(out->user, out->text.bytes, out->text.size) != 0)
        return sdt__fail(out->text.session, SDT_ERROR_IO, SDT__M_WRITER_REFUSED);
    sdt__buffer_clear(&out->text);
    return SDT_OK;
}

/* Writes a record, without personal data where that is not to leave. False, with nothing written, when
   nothing of it may. */
static int export_record(struct output *out, const sdt_record *record, const char *before,
                         bool *written)
{
    const bool whole = out->text.session->ints[SDT_OPTION_PERSONAL] != 0;
    sdt_record *copy = NULL;
    int status = SDT_OK;

    *written = whole || !sdt__kind_is_personal(record->kind);
    if (!*written)
        out->left_out.records++;
    if (!whole && *written)
        status = sdt_record_copy(record, &copy);
    if (!*written || status != SDT_OK)
        return status;
    if (copy)
        sdt__record_depersonalise(copy, &out->left_out);
    sdt__buffer_text(&out->text, before);
    sdt__record_json(copy ? copy : record, &out->text);
    sdt_record_free(copy);
    return hand_on(out, PIECE);
}

/* All records of a kind; nothing at all when there are none. */
static int export_kind(struct output *out, const struct sdt__kind *kind, bool *any)
{
    sdt_session *session = out->text.session;
    struct sdt__buffer before;
    sdt_cursor *cursor = NULL;
    bool first = true, written = false;
    int status = sdt__store_all(session, kind->number, &cursor);

    sdt__buffer_init(&before, session);
    sdt__buffer_text(&before, *any ? ",\n    " : "\n    ");
    sdt__buffer_json_text(&before, kind->name);
    sdt__buffer_text(&before, ": [\n      ");
    if (status == SDT_OK && !sdt__buffer_string(&before))
        status = SDT_ERROR_MEMORY;
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        status = export_record(out, sdt_cursor_record(cursor), first ? before.bytes : ",\n      ",
                               &written);
        first = first && !written;
    }
    sdt_cursor_free(cursor);
    sdt__buffer_free(&before);
    if (!first)
        sdt__buffer_text(&out->text, "\n    ]");
    *any |= !first;
    return status == SDT_END ? SDT_OK : status;
}

/* The kind whose name comes next after `last`; NULL after the last of them. */
static const struct sdt__kind *next_kind(const char *last)
{
    const struct sdt__kind *next = NULL;

    for (int i = 0; i < sdt__kind_count; i++)
        if (strcmp(sdt__kinds[i].name, last) > 0 &&
            (!next || strcmp(sdt__kinds[i].name, next->name) < 0))
            next = &sdt__kinds[i];
    return next;
}

static int export_records(struct output *out)
{
    const struct sdt__kind *kind = next_kind("");
    int status = SDT_OK;
    bool any = false;

    sdt__buffer_text(&out->text, "  \"records\": {");
    for (; status == SDT_OK && kind; kind = next_kind(kind->name))
        status = export_kind(out, kind, &any);
    sdt__buffer_text(&out->text, any ? "\n  },\n" : "},\n");
    return status;
}

/* Those that say which entry a row belongs to, in the order of entries. */
enum { OF_GENDER, OF_SOURCE, OF_FETCHED, OF_NOTE, TEXTS };

static const unsigned char text_columns[TEXTS] = {SDT__VALUES_GENDER, SDT__VALUES_SOURCE,
                                                  SDT__VALUES_FETCHED, SDT__VALUES_NOTE};

/* A row of one indicator's table: what decides which entry it belongs to, and its number in the table. */
struct row {
    const char *texts[TEXTS];
    int64_t processed;
    int64_t number;
};

static int compare_entry(const struct row *a, const struct row *b)
{
    int order = sdt__text_compare_lists(a->texts, b->texts, TEXTS);

    return order != 0 ? order : (a->processed > b->processed) - (a->processed < b->processed);
}

static int by_entry(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    int order = compare_entry(x, y);

    return order != 0 ? order : (x->number > y->number) - (x->number < y->number);
}

static struct row *sort_rows(sdt_session *session, sdt_table *table)
{
    size_t count = (size_t)sdt_table_row_count(table);
    struct row *rows = sdt__alloc_zero(session, count, sizeof *rows);

    for (size_t i = 0; rows && i < count; i++) {
        sdt_table_seek(table, (int64_t)i);
        for (int part = 0; part < TEXTS; part++)
            rows[i].texts[part] = sdt_table_text(table, text_columns[part]);
        rows[i].processed = sdt_table_int(table, SDT__VALUES_PROCESSED);
        rows[i].number = (int64_t)i;
    }
    if (rows)
        qsort(rows, count, sizeof *rows, by_entry);
    return rows;
}

static void member(struct sdt__buffer *out, const char *name, const char *text)
{
    if (!text)
        return;
    sdt__buffer_json_text(out, name);
    sdt__buffer_text(out, ": ");
    sdt__buffer_json_text(out, text);
    sdt__buffer_text(out, ", ");
}

/* "0181": {"2023": 102519, "2024": "secret"}: `before` is the municipality of the row before. */
static const char *export_cell(struct sdt__buffer *text, sdt_table *table, const char *before)
{
    const char *here = sdt_table_text(table, SDT__VALUES_MUNICIPALITY);

    if (before && strcmp(before, here) == 0) {
        sdt__buffer_text(text, ", ");
    } else {
        sdt__buffer_text(text, before ? "},\n      " : "\n      ");
        sdt__buffer_json_text(text, here);
        sdt__buffer_text(text, ": {");
    }
    sdt__buffer_json_text(text, sdt_table_text(table, SDT__VALUES_PERIOD));
    sdt__buffer_text(text, ": ");
    if (sdt_table_has(table, SDT__VALUES_VALUE))
        sdt__buffer_number(text, sdt_table_number(table, SDT__VALUES_VALUE));
    else
        sdt__buffer_json_text(text, sdt_table_text(table, SDT__VALUES_MARK));
    return here;
}

/* The rows from `from` that make one entry. Returns the row after its last. */
static size_t export_entry(struct sdt__buffer *text, sdt_table *table, const struct row *rows,
                           size_t from, size_t count)
{
    const struct row *first = &rows[from];
    const char *municipality = NULL;
    size_t i;

    sdt_table_seek(table, first->number);
    sdt__buffer_byte(text, '{');
    member(text, "fetched", first->texts[OF_FETCHED]);
    member(text, "gender", first->texts[OF_GENDER]);
    member(text, "indicator", sdt_table_text(table, SDT__VALUES_INDICATOR));
    member(text, "note", first->texts[OF_NOTE]);
    sdt__buffer_text(text, first->processed ? "\"processed\": true, " : "\"processed\": false, ");
    member(text, "source", first->texts[OF_SOURCE]);
    sdt__buffer_text(text, "\"values\": {");
    for (i = from; i < count && compare_entry(first, &rows[i]) == 0; i++) {
        sdt_table_seek(table, rows[i].number);
        municipality = export_cell(text, table, municipality);
    }
    sdt__buffer_text(text, "}}}");
    return i;
}

static int export_indicator(struct output *out, const char *key, bool *any)
{
    const char *const options[] = {"indicator", key, "gender", "*", NULL};
    sdt_session *session = out->text.session;
    sdt_table *table = NULL;
    struct row *rows = NULL;
    int status = sdt__values_read(session, options, true, &table);

    if (status == SDT_OK && !(rows = sort_rows(session, table)))
        status = SDT_ERROR_MEMORY;
    for (size_t i = 0; status == SDT_OK && i < (size_t)sdt_table_row_count(table);) {
        sdt__buffer_text(&out->text, *any ? ",\n    " : "\n    ");
        *any = true;
        i = export_entry(&out->text, table, rows, i, (size_t)sdt_table_row_count(table));
        status = hand_on(out, PIECE);
    }
    sdt__free(session, rows);
    sdt_table_free(table);
    return status;
}

static int export_observations(struct output *out)
{
    sdt_cursor *cursor;
    bool any = false;
    int status = sdt__store_all(out->text.session, SDT_KIND_INDICATOR, &cursor);

    sdt__buffer_text(&out->text, "  \"observations\": [");
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        status = export_indicator(out, sdt_record_key(sdt_cursor_record(cursor)), &any);
    sdt__buffer_text(&out->text, any ? "\n  ],\n" : "],\n");
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

int sdt_export_json(sdt_session *session, sdt_writer writer, void *user)
{
    SDT__GUARD(session);
    struct output out = {.writer = writer, .user = user};
    char records[24], fields[24];
    int status;

    status = sdt__session_begin(session, writer != NULL, "writer");
    if (status == SDT_OK)
        status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    sdt__buffer_init(&out.text, session);
    sdt__buffer_text(&out.text, "{\n  \"format\": \"sodertorn\",\n");
    status = export_observations(&out);
    if (status == SDT_OK)
        status = export_records(&out);
    sdt__buffer_text(&out.text, "  \"version\": 1\n}\n");
    if (status == SDT_OK)
        status = hand_on(&out, 0);
    sdt__buffer_free(&out.text);
    status = sdt__store_end(session, status);
    if (status == SDT_OK && out.left_out.records + out.left_out.fields > 0)
        sdt__fail(session, SDT_OK, SDT__M_EXPORT_PERSONAL,
                  sdt__integer_text(out.left_out.records, records),
                  sdt__integer_text(out.left_out.fields, fields));
    return status;
}
