/*
 * Records of one kind as CSV, in: a row for each, a column for each field. The file is read twice, first
 * for its keys, so that rows may refer to each other in any order; all of its problems are told, each
 * with row and column, and then everything is written, or nothing.
 */
#include "core/meter.h"
#include "core/options.h"
#include "core/text.h"
#include "exchange/csv_formula.h"
#include "exchange/csv_problem.h"
#include "exchange/import_counts.h"
#include "exchange/json_import.h"
#include "layouts.h"
#include "store/record_cache.h"
#include "store/verb.h"

#include <sodertorn/exchange.h>
#include <string.h>

/* A column that holds the key, and one that stands for nothing. */
enum { KEY_COLUMN = -1, NO_COLUMN = -2 };

/* An import at work. */
struct incoming {
    sdt_session *session;
    const struct sdt__kind *kind;
    const char *name;
    struct sdt__text_whole text;
    struct sdt__csv_scanner scan;
    char separator;
    bool personal; /* whether columns of personal data are read */
    int *columns;  /* what each column is: the index of a field, or one of the above */
    size_t column_count;
    struct sdt__record_cache cache;
    struct sdt__record_list records; /* one for each row */
    struct sdt__location location;   /* of the cell at hand */
    struct sdt__buffer cell;
    int status;
    int64_t counts[SDT__IMPORT_COUNTS];
};

static void note(struct incoming *in, int status)
{
    in->status = sdt__first_failure(in->status, status);
}

/* The text of a cell, without the apostrophe that keeps it from being a formula, borrowed until the
   next; NULL when there is no memory. */
static const char *text_of(struct incoming *in, const struct sdt__csv_cell *cell)
{
    const bool guarded = cell->size > 1 && *cell->text == '\'' &&
                         sdt__csv_needs_apostrophe(cell->text + 1, cell->size - 1);

    sdt__buffer_clear(&in->cell);
    sdt__buffer_add(&in->cell, cell->text + guarded, cell->size - guarded);
    return sdt__buffer_string(&in->cell);
}

/* What a heading stands for: the key, or a field by its name or by what people call it in either
   language. */
static int column_of(const struct sdt__kind *kind, const char *heading)
{
    if (sdt__text_same_but_case(heading, "key") || sdt__text_same_but_case(heading, "nyckel"))
        return KEY_COLUMN;
    for (int i = 0; i < kind->field_count; i++)
        if (sdt__text_same_but_case(heading, kind->fields[i].name))
            return i;
    for (int i = 0; i < kind->field_count; i++)
        if (sdt__text_same_but_case(heading, kind->fields[i].label_sv) ||
            sdt__text_same_but_case(heading, kind->fields[i].label_en))
            return i;
    return NO_COLUMN;
}

static void unknown_column(struct incoming *in, const char *heading)
{
    const char *names[2 * SDT__NAMES_MOST + 1];
    const bool english = in->session->english;
    char near[400];
    size_t count = 0;

    names[count++] = "key";
    for (int i = 0; i < in->kind->field_count; i++) {
        names[count++] = in->kind->fields[i].name;
        names[count++] = english ? in->kind->fields[i].label_en : in->kind->fields[i].label_sv;
    }
    sdt__session_suggest(in->session, near, sizeof near, heading, names, count);
    note(in, sdt__fail_at(in->session, &in->location, SDT_ERROR_NOT_FOUND, SDT__M_CSV_NO_FIELD,
                          sdt__kind_label(in->session, in->kind), heading, near[0] ? near : "."));
}

/* Personal data, where it is not to be read: a field of it, or who a person is. */
static void refuse_personal(struct incoming *in, int column, const char *heading)
{
    const struct sdt__field *field = column >= 0 ? &in->kind->fields[column] : NULL;

    if (in->personal || !field ||
        !(field->personal || (field->target && sdt__kind_is_personal(sdt__kind(field->target)))))
        return;
    note(in,
         sdt__fail_at(in->session, &in->location, SDT_ERROR_DENIED, SDT__M_CSV_PERSONAL, heading));
}

/* The separator is the sign that stands most often in the first line. */
static char separator_of(const char *bytes, size_t size)
{
    static const char signs[] = ",;\t|";
    size_t best = 0, length = 0;
    char found = ',';

    while (length < size && bytes[length] != '\n' && bytes[length] != '\r')
        length++;
    for (const char *sign = signs; *sign; sign++) {
        size_t count = 0;

        for (size_t i = 0; i < length; i++)
            count += bytes[i] == *sign;
        if (count > best) {
            best = count;
            found = *sign;
        }
    }
    return found;
}

/* Steps to the next row; false at the end. A row that cannot be read is told and passed over. */
static bool next_row(struct incoming *in)
{
    for (;;) {
        enum sdt__csv_scanner_answer answer = sdt__csv_scanner_next(&in->scan);

        in->location.row = (int64_t)in->scan.row;
        in->location.column = 0;
        if (answer == SDT__CSV_SCANNER_ROW || answer == SDT__CSV_SCANNER_END)
            return answer == SDT__CSV_SCANNER_ROW;
        in->location.row = (int64_t)in->scan.problem_line;
        in->location.column = (int64_t)in->scan.column;
        note(in, answer == SDT__CSV_SCANNER_STOPPED
                     ? in->scan.status
                     : sdt__csv_scanner_fail(in->session, &in->location, answer));
        if (answer == SDT__CSV_SCANNER_STOPPED)
            return false;
    }
}

static void read_header(struct incoming *in)
{
    if (!next_row(in)) {
        note(in, sdt__fail_at(in->session, &in->location, SDT_ERROR_SYNTAX, SDT__M_CSV_EMPTY));
        return;
    }
    in->column_count = in->scan.count;
    in->columns = sdt__alloc_zero(in->session, in->column_count, sizeof *in->columns);
    if (!in->columns) {
        note(in, SDT_ERROR_MEMORY);
        return;
    }
    for (size_t i = 0; i < in->column_count; i++) {
        const char *heading = text_of(in, &in->scan.cells[i]);

        in->location.column = (int64_t)i + 1;
        in->columns[i] = heading ? column_of(in->kind, heading) : NO_COLUMN;
        if (!heading)
            note(in, SDT_ERROR_MEMORY);
        else if (in->columns[i] == NO_COLUMN)
            unknown_column(in, heading);
        else
            refuse_personal(in, in->columns[i], heading);
        for (size_t j = 0; heading && j < i; j++)
            if (in->columns[i] != NO_COLUMN && in->columns[j] == in->columns[i])
                note(in, sdt__fail_at(in->session, &in->location, SDT_ERROR_EXISTS,
                                      SDT__M_CSV_FIELD_TWICE, heading));
    }
}

/* Starts at the first row below the header. */
static void begin(struct incoming *in)
{
    note(in, sdt__csv_scanner_open(&in->scan, in->session, in->text.bytes, in->text.size,
                                   in->separator));
    in->location.row = 1;
    if (in->status == SDT_OK && !in->columns)
        read_header(in);
    else if (in->status == SDT_OK)
        next_row(in);
}

/* The row's cell in the column of the key; NULL when there is none, or nothing in it. */
static const char *key_of_row(struct incoming *in)
{
    for (size_t i = 0; i < in->column_count && i < in->scan.count; i++)
        if (in->columns[i] == KEY_COLUMN && in->scan.cells[i].size > 0)
            return text_of(in, &in->scan.cells[i]);
    return NULL;
}

/* The record of a row: the one of its key as it is stored, or a new one. */
static int make_record(struct incoming *in, sdt_record **out)
{
    const char *key = key_of_row(in);
    int64_t id = 0;
    int status = key ? sdt__store_id(in->session, in->kind->number, key, &id) : SDT_OK;

    if (status == SDT_OK && id != 0)
        return sdt__store_get(in->session, in->kind->number, key, out);
    if (status == SDT_OK)
        status = sdt__record_make(in->session, in->kind, out);
    return status == SDT_OK && key ? sdt_record_set_key(*out, key) : status;
}

/* First reading: a record for each row. */
static void read_keys(struct incoming *in)
{
    while (in->status != SDT_ERROR_MEMORY && next_row(in)) {
        char have[24], want[24];
        sdt_record *record = NULL;

        if (in->scan.count != in->column_count) {
            note(in, sdt__fail_at(in->session, &in->location, SDT_ERROR_SYNTAX, SDT__M_CSV_WIDTH,
                                  sdt__integer_text((long long)in->scan.count, have),
                                  sdt__integer_text((long long)in->column_count, want)));
            continue;
        }
        note(in, make_record(in, &record));
        if (record)
            note(in, sdt__record_list_add(in->session, &in->records, record));
    }
}

static bool has_key(const struct incoming *in, const char *key)
{
    for (size_t i = 0; i < in->records.count; i++)
        if (sdt__text_equal(in->records.records[i]->key, key))
            return true;
    return false;
}

/* A reference: the key of a record of the database or of the file, or what one alone is called. */
static int put_reference(struct incoming *in, sdt_record *record, int index, const char *text)
{
    const int target = in->kind->fields[index].target;
    const sdt_record *found = NULL;
    int status;

    if (target == in->kind->number && has_key(in, text))
        return sdt__record_put_text(record, index, text);
    status = sdt__store_title_find(&in->cache, target, text, &found);
    return status == SDT_OK ? sdt__record_put_text(record, index, found->key) : status;
}

/* A number, also with a decimal comma. */
static int put_number(sdt_record *record, int index, const char *text)
{
    double number;

    if (sdt__number_parse(text, strlen(text), ',', &number) == SDT__NUMBER_OK)
        return sdt__record_put_number(record, index, number);
    return sdt__record_put_parsed(record, index, text);
}

static int put_cell(struct incoming *in, sdt_record *record, int index,
                    const struct sdt__csv_cell *cell)
{
    const struct sdt__field *field = &in->kind->fields[index];
    const char *text = text_of(in, cell);

    if (!text)
        return SDT_ERROR_MEMORY;
    if (cell->size == 0) {
        sdt__record_clear(record, index);
        return cell->quoted && field->type == SDT_TYPE_TEXT
                   ? sdt__record_put_text(record, index, "")
                   : SDT_OK;
    }
    if (field->target)
        return put_reference(in, record, index, text);
    if (field->word_count > 0)
        return sdt__record_put_text(record, index, text);
    if (field->type == SDT_TYPE_TEXT)
        return sdt__record_put_text(record, index, text);
    return field->type == SDT_TYPE_NUMBER ? put_number(record, index, text)
                                          : sdt__record_put_parsed(record, index, text);
}

/* Second reading: what stands in the rows. */
static void read_fields(struct incoming *in)
{
    for (size_t row = 0; in->status != SDT_ERROR_MEMORY && next_row(in); row++) {
        sdt_record *record = in->records.records[row];
        int before = in->status;

        in->status = SDT_OK;
        in->location.key = record->key;
        for (size_t i = 0; i < in->column_count; i++) {
            in->location.column = (int64_t)i + 1;
            in->location.field = in->columns[i] >= 0 ? in->kind->fields[in->columns[i]].name : NULL;
            if (in->columns[i] >= 0)
                note(in, put_cell(in, record, in->columns[i], &in->scan.cells[i]));
        }
        in->location.column = 0;
        in->location.field = NULL;
        if (in->status == SDT_OK)
            in->status = sdt__record_check_at(record, &in->location);
        in->location.key = NULL;
        in->status = sdt__first_failure(before, in->status);
    }
}

/* Whether the key of a record is that of a later one too. */
static bool is_twice(const struct sdt__record_list *list, size_t index)
{
    const char *key = list->records[index]->key;

    for (size_t i = index + 1; key && i < list->count; i++)
        if (sdt__text_equal(key, list->records[i]->key))
            return true;
    return false;
}

/* Keys that stand twice. */
static void check_twice(struct incoming *in)
{
    const struct sdt__record_list *list = &in->records;

    in->location.row = 0;
    for (size_t i = 0; i < list->count && in->status != SDT_ERROR_MEMORY; i++)
        if (!sdt__meter_spend(in->session, list->count - i))
            note(in, sdt__fail_memory(in->session));
        else if (is_twice(list, i))
            note(in, sdt__fail_at(in->session, &in->location, SDT_ERROR_EXISTS, SDT__M_IMPORT_TWICE,
                                  in->kind->name, list->records[i]->key, in->name));
}

/* The file, read whole: what each record is to be. */
static void read_all(struct incoming *in)
{
    in->separator = in->separator ? in->separator : separator_of(in->text.bytes, in->text.size);
    in->location.kind = in->kind->name;
    in->session->around = &in->location;
    begin(in);
    if (in->status == SDT_OK)
        read_keys(in);
    sdt__csv_scanner_close(&in->scan);
    if (in->status == SDT_OK)
        check_twice(in);
    if (in->status == SDT_OK) {
        begin(in);
        read_fields(in);
        sdt__csv_scanner_close(&in->scan);
    }
    in->session->around = NULL;
}

static int write_record(struct incoming *in, sdt_record *record)
{
    const int64_t before = record->revision;
    int status = sdt__store_put(in->session, record, true);

    if (status == SDT_OK)
        in->counts[before == 0                  ? SDT__IMPORT_ADDED
                   : record->revision != before ? SDT__IMPORT_CHANGED
                                                : SDT__IMPORT_UNCHANGED]++;
    return status;
}

/* Goes on past those that the scope does not allow, so that each is told. */
static int write_all(struct incoming *in, bool dry, sdt_table **out)
{
    int status = sdt__store_begin(in->session);

    if (status != SDT_OK)
        return status;
    sdt__store_verb(in->session, "import");
    for (size_t i = 0; i < in->records.count && (status == SDT_OK || status == SDT_ERROR_DENIED);
         i++)
        status = sdt__first_failure(status, write_record(in, in->records.records[i]));
    if (status == SDT_OK)
        status = sdt__store_check_references(in->session);
    if (status == SDT_OK && out)
        status = sdt__import_counts_table(in->session, &sdt__layout_import, in->counts, out);
    if (status == SDT_OK && dry) { /* the same answer, and nothing is kept */
        sdt__store_end(in->session, SDT_ERROR_CANCELLED);
        return SDT_OK;
    }
    return sdt__table_end(sdt__store_end(in->session, status), out);
}

enum { SEPARATOR, DRY_RUN, PERSONAL, OPTIONS };

static int read_options(struct incoming *in, const char *const *options, bool *dry)
{
    static const struct sdt__option names[] = {
        {"separator", SEPARATOR}, {"dry_run", DRY_RUN}, {"personal", PERSONAL}, {NULL, OPTIONS}};
    const char *values[OPTIONS] = {NULL};
    const char *separator;
    int status = sdt__options_read(in->session, options, names, values);

    if (status == SDT_OK)
        status = sdt__options_switch(in->session, "dry_run", values[DRY_RUN], dry);
    if (status == SDT_OK && values[PERSONAL])
        status = sdt__options_switch(in->session, "personal", values[PERSONAL], &in->personal);
    separator = values[SEPARATOR];
    if (status == SDT_OK && separator) {
        if (strlen(separator) != 1 || !strchr(",;|\t", *separator))
            return sdt__options_refuse(in->session, "separator", separator,
                                       "\",\", \";\", \"|\", TAB");
        in->separator = *separator;
    }
    return status;
}

/* Reads the file and writes its records; each time from the beginning, for what they are to be depends on
   what others have written. */
static int import_text(const struct incoming *asked, const char *text, size_t size, bool dry,
                       sdt_table **out)
{
    struct incoming in = *asked;
    sdt_session *session = in.session;
    int status;

    sdt__session_enter(session);
    sdt__buffer_init(&in.cell, session);
    sdt__record_cache_init(&in.cache, session);
    status = sdt__text_whole_open(&in.text, session, in.name, text, size);
    if (status == SDT_OK)
        status = sdt__text_judge(session, in.name, in.text.bytes, in.text.size);
    if (status == SDT_OK) {
        read_all(&in);
        status = in.status != SDT_OK ? in.status : in.cache.status;
    }
    if (status == SDT_OK)
        status = write_all(&in, dry, out);
    sdt__session_leave(session);
    sdt__text_whole_close(&in.text);
    sdt__record_list_free(session, &in.records);
    sdt__record_cache_free(&in.cache);
    sdt__buffer_free(&in.cell);
    sdt__free(session, in.columns);
    return status;
}

int sdt_import_records(sdt_session *session, int kind, const char *name, const char *text,
                       size_t size, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    struct incoming in = {
        .session = session, .name = name, .personal = true, .location = {.file = name}};
    bool dry = false;
    int status, tries = 0;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "name", name, "text", text);
    if (status == SDT_OK)
        status = read_options(&in, options, &dry);
    if (status == SDT_OK)
        status = sdt__store_writable(session);
    if (status == SDT_OK && !(in.kind = sdt__kind_asked(session, kind)))
        status = SDT_ERROR_NOT_FOUND;
    if (status == SDT_OK && !in.personal && sdt__kind_is_personal(in.kind))
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_CSV_PERSONAL,
                           sdt__kind_label(session, in.kind));
    if (status != SDT_OK)
        return status;
    do
        status = import_text(&in, text, size, dry, out);
    while (sdt__store_tries_again(session, status, &tries));
    return status;
}
