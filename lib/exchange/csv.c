/*
 * Observations from CSV: the header decides which columns are which, every row is read and judged, and
 * the batch is written only when all of them were good.
 */
#include "core/text.h"
#include "exchange/utf8.h"
#include "followup/values.h"
#include "store/store.h"

#include <sodertorn/exchange.h>
#include <string.h>

struct csv {
    sdt_session *session;
    const char *name;
    sdt_batch *batch;
    struct sdt__scan scan;
    char *converted; /* UTF-8 made from Windows-1252; NULL when it was UTF-8 already */
    char separator;  /* 0: to be found */
    char decimal;    /* 0: decided by the first number that has one */
    size_t places[SDT__PART_COUNT]; /* columns from 1; 0 for none */
    size_t columns;                 /* of the header */
    int64_t rows;
    int status; /* of the first problem */
};

static void note(struct csv *csv, int status)
{
    csv->status = sdt__worse(csv->status, status);
}

/* Whether a cell of the header is one of the names, whatever their case. */
static bool is_any(const struct sdt__cell *cell, const char *const *names)
{
    char text[64], folded[64];

    if (cell->size >= sizeof text)
        return false;
    memcpy(text, cell->text, cell->size);
    text[cell->size] = '\0';
    sdt__swedish_fold(text, folded, sizeof folded);
    for (; *names; names++)
        if (strcmp(*names, folded) == 0)
            return true;
    return false;
}

/* Long files of Kolada's have both a municipality's name and its id; the id is the one to go by. */
static bool is_id(const struct csv *csv, size_t column)
{
    static const char *const names[] = {"municipality_id", "kommun_id", NULL};

    return is_any(&csv->scan.cells[column], names);
}

/* Takes a column for a part; one that has its column already keeps it, or says so. */
static void take_column(struct csv *csv, int part, const char *name, size_t column)
{
    const struct sdt__place place = {.file = csv->name, .row = (int64_t)csv->scan.row,
                                     .column = (int64_t)column + 1};
    size_t *taken = &csv->places[part];

    if (*taken == 0 || (is_id(csv, column) && !is_id(csv, *taken - 1)))
        *taken = column + 1;
    else if (is_id(csv, column) || !is_id(csv, *taken - 1))
        note(csv, sdt__fail_at(csv->session, &place, SDT_ERROR_EXISTS, SDT__M_CSV_COLUMN_TWICE, name));
}

/* A column that is missing, and what in the header it may have been meant to be. */
static void miss_column(struct csv *csv, const char *name)
{
    const struct sdt__place place = {.file = csv->name, .row = (int64_t)csv->scan.row};
    const char *heads[1];
    char text[64], near[200] = "";

    for (size_t i = 0; i < csv->scan.count && !near[0]; i++) {
        const struct sdt__cell *cell = &csv->scan.cells[i];
        if (cell->size == 0 || cell->size >= sizeof text)
            continue;
        memcpy(text, cell->text, cell->size);
        text[cell->size] = '\0';
        heads[0] = text;
        sdt__suggest(csv->session, near, sizeof near, name, heads, 1);
    }
    note(csv, sdt__fail_at(csv->session, &place, SDT_ERROR_NOT_FOUND, SDT__M_CSV_COLUMN, name,
                           near[0] ? near : "."));
}

/* Finds the columns by their names in the first row. */
static void read_header(struct csv *csv)
{
    static const char *const names[SDT__PART_COUNT][7] = {
        [SDT__PART_INDICATOR] = {"indicator", "kpi", "indikator", "nyckeltal"},
        [SDT__PART_MUNICIPALITY] = {"municipality", "municipality_id", "kommun", "kommun_id"},
        [SDT__PART_PERIOD] = {"period", "year", "ar", "år"},
        [SDT__PART_GENDER] = {"gender", "kon", "kön"},
        [SDT__PART_VALUE] = {"value", "varde", "värde"},
    };

    csv->columns = csv->scan.count;
    for (size_t i = 0; i < csv->scan.count; i++)
        for (int part = 0; part < SDT__PART_COUNT; part++)
            if (is_any(&csv->scan.cells[i], names[part]))
                take_column(csv, part, names[part][0], i);
    for (int part = 0; part < SDT__PART_COUNT; part++)
        if (csv->places[part] == 0 && part != SDT__PART_GENDER)
            miss_column(csv, names[part][0]);
}

/* Whether the row is as long as the header: shorter it is cut, longer it has a separator too many,
   unless what is too many is empty. */
static bool is_whole(struct csv *csv)
{
    const struct sdt__place place = {.file = csv->name, .row = (int64_t)csv->scan.row};
    size_t count = csv->scan.count;
    char have[24], want[24];

    while (count > csv->columns && csv->scan.cells[count - 1].size == 0)
        count--;
    if (count == csv->columns)
        return true;
    note(csv, sdt__fail_at(csv->session, &place, SDT_ERROR_SYNTAX, SDT__M_CSV_WIDTH,
                           sdt__integer_text((long long)count, have),
                           sdt__integer_text((long long)csv->columns, want)));
    return false;
}

/* A cell of the current row; empty for a column that the file does not have. */
static struct sdt__text cell_of(const struct csv *csv, enum sdt__values_part part)
{
    size_t place = csv->places[part];
    struct sdt__text text = {"", 0};

    if (place > 0) {
        text.bytes = csv->scan.cells[place - 1].text;
        text.size = csv->scan.cells[place - 1].size;
    }
    return text;
}

/* Kolada's marks, and nothing at all; -1 when the text is none of them. */
static int mark_of(struct sdt__text text)
{
    if (text.size == 0)
        return SDT__MARK_MISSING;
    if (text.size == 1 && text.bytes[0] == '-')
        return SDT__MARK_NON_RESPONSE;
    if (text.size == 1 && text.bytes[0] == '.')
        return SDT__MARK_NOT_APPLICABLE;
    if (text.size == 2 && memcmp(text.bytes, "..", 2) == 0)
        return SDT__MARK_SECRET;
    return -1;
}

/* The decimal mark, decided by the first number that has one where it was not said. */
static char decimal_of(struct csv *csv, struct sdt__text text)
{
    if (csv->decimal == 0 && memchr(text.bytes, ',', text.size))
        csv->decimal = ',';
    else if (csv->decimal == 0 && memchr(text.bytes, '.', text.size))
        csv->decimal = '.';
    return csv->decimal ? csv->decimal : '.';
}

static int bad_value(struct csv *csv, const struct sdt__values_row *row, struct sdt__text text,
                     enum sdt__number found)
{
    const struct sdt__place place = {.file = csv->name, .row = row->row,
                                     .column = row->column[SDT__PART_VALUE]};
    size_t size = text.size < 40 ? text.size : 40; /* what is no number may be a whole book */
    const char likely = csv->scan.separator == ',' ? '.' : ',';
    char shown[48], mark[2] = {csv->decimal ? csv->decimal : likely, '\0'};

    while (size > 0 && sdt__utf8_valid(text.bytes, size) != size)
        size--;
    memcpy(shown, text.bytes, size);
    memcpy(shown + size, text.size > size ? "…" : "", text.size > size ? 4 : 1);
    return sdt__fail_at(csv->session, &place, SDT_ERROR_VALUE,
                        found == SDT__NUMBER_TOO_BIG ? SDT__M_CSV_TOO_BIG : SDT__M_CSV_NUMBER, shown,
                        mark);
}

static void read_row(struct csv *csv)
{
    struct sdt__values_row row = {.file = csv->name, .row = (int64_t)csv->scan.row};
    struct sdt__text value = cell_of(csv, SDT__PART_VALUE);
    int mark = mark_of(value);
    enum sdt__number found = SDT__NUMBER_OK;

    csv->rows++;
    if (!is_whole(csv))
        return;
    for (int part = 0; part < SDT__PART_VALUE; part++)
        row.text[part] = cell_of(csv, (enum sdt__values_part)part);
    for (int part = 0; part < SDT__PART_COUNT; part++)
        row.column[part] = (int64_t)csv->places[part];
    row.mark = mark < 0 ? SDT__MARK_VALUE : (enum sdt__mark)mark;
    if (mark < 0)
        found = sdt__parse_number(value.bytes, value.size, decimal_of(csv, value), &row.value);
    /* The rest of a row is judged too, though it will not be written. */
    note(csv, sdt__batch_add_text(csv->batch, &row));
    if (found != SDT__NUMBER_OK)
        note(csv, bad_value(csv, &row, value, found));
}

/* What the scanner could not read, in words and with its place. */
static void note_problem(struct csv *csv, enum sdt__scan_answer answer)
{
    const struct sdt__place place = {.file = csv->name, .row = (int64_t)csv->scan.problem_line,
                                     .column = (int64_t)csv->scan.column};

    note(csv, answer == SDT__SCAN_MEMORY ? SDT_ERROR_MEMORY
                                         : sdt__csv_problem(csv->session, &place, answer));
}

static void read_rows(struct csv *csv, size_t size, sdt_progress progress, void *user)
{
    enum { ROWS_BETWEEN = 1 << 15 };
    enum sdt__scan_answer answer;
    bool header = false;

    for (size_t turn = 1; (answer = sdt__scan_next(&csv->scan)) != SDT__SCAN_END; turn++) {
        if (answer != SDT__SCAN_ROW)
            note_problem(csv, answer);
        else if (header)
            read_row(csv);
        else
            read_header(csv);
        /* Without its columns a file cannot be read on; nor without memory. */
        if (csv->status == SDT_ERROR_MEMORY || (!header && csv->status != SDT_OK))
            return;
        header = true;
        if (progress && turn % ROWS_BETWEEN == 0 &&
            progress(user, (int64_t)sdt__scan_position(&csv->scan), (int64_t)size) != 0) {
            note(csv, sdt__fail(csv->session, SDT_ERROR_CANCELLED, SDT__M_CANCELLED));
            return;
        }
    }
    if (!header) {
        const struct sdt__place place = {.file = csv->name};
        note(csv, sdt__fail_at(csv->session, &place, SDT_ERROR_SYNTAX, SDT__M_CSV_EMPTY));
    }
}

/* One character of a text option. */
static int one_of(struct csv *csv, const char *option, const char *value, const char *allowed,
                  char *out)
{
    if (!value || strlen(value) != 1 || !strchr(allowed, value[0]))
        return sdt__fail(csv->session, SDT_ERROR_VALUE, SDT__M_ARGUMENT_VALUE, option,
                         value ? value : "NULL", allowed);
    *out = value[0];
    return SDT_OK;
}

static int set_options(struct csv *csv, size_t count, const int *options, const char *const *values)
{
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < count; i++) {
        if (options[i] == SDT_CSV_SEPARATOR)
            status = one_of(csv, "separator", values[i], ",;\t", &csv->separator);
        else if (options[i] == SDT_CSV_DECIMAL)
            status = one_of(csv, "decimal", values[i], ".,", &csv->decimal);
        else
            status = sdt_batch_set(csv->batch, options[i], values[i]);
    }
    return status;
}

/* The counts of the batch, with the rows that were read before them. */
static int give_counts(struct csv *csv, sdt_table *counts, sdt_table **out)
{
    static const struct sdt__column columns[] = {
        {"rows", SDT_TYPE_INTEGER},    {"added", SDT_TYPE_INTEGER},     {"changed", SDT_TYPE_INTEGER},
        {"deleted", SDT_TYPE_INTEGER}, {"unchanged", SDT_TYPE_INTEGER},
    };
    sdt_table *table = sdt__table_new(csv->session, "import", columns, 5);

    sdt__table_row(table);
    sdt__table_set_int(table, 0, csv->rows);
    sdt_table_next(counts);
    for (int i = 1; i < 5; i++)
        sdt__table_set_int(table, i,
                           sdt_table_int(counts, sdt_table_column_find(counts, columns[i].name)));
    return sdt__table_done(table, out);
}

/* Writes the batch, and makes the table in the same transaction: without it nothing is written. */
static int commit(struct csv *csv, sdt_table **out)
{
    sdt_table *counts = NULL;
    int status = sdt__store_begin(csv->session);

    if (status != SDT_OK)
        return status;
    status = sdt_batch_commit(csv->batch, &counts);
    if (status == SDT_OK && out)
        status = give_counts(csv, counts, out);
    sdt_table_free(counts);
    status = sdt__store_end(csv->session, status);
    if (status != SDT_OK && out) {
        sdt_table_free(*out);
        *out = NULL;
    }
    return status;
}

static int import(struct csv *csv, const char *text, size_t size, sdt_progress progress, void *user,
                  sdt_table **out)
{
    int status = sdt__batch_file(csv->batch, csv->name);

    if (status == SDT_OK)
        status = sdt__csv_utf8(csv->session, csv->name, &text, &size, &csv->converted);
    if (status == SDT_OK)
        status = sdt__scan_open(&csv->scan, csv->session, text, size, csv->separator);
    if (status == SDT_OK) {
        if (csv->decimal == 0 && csv->scan.separator == ',')
            csv->decimal = '.';
        read_rows(csv, size, progress, user);
        status = csv->status;
        if (status != SDT_OK && status != SDT_ERROR_CANCELLED && status != SDT_ERROR_MEMORY)
            status = sdt__worse(status, sdt__batch_judge(csv->batch));
    }
    return status == SDT_OK ? commit(csv, out) : status;
}

int sdt_import_csv(sdt_session *session, const char *name, const char *text, size_t size,
                   size_t count, const int *options, const char *const *values,
                   sdt_progress progress, void *user, sdt_table **out)
{
    struct csv csv = {.session = session, .name = name};
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!name || !text || (count > 0 && (!options || !values)))
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         !name ? "name" : !text ? "text" : "options, values");
    csv.scan.session = session;
    sdt__go_inside(session);
    status = sdt_batch_new(session, &csv.batch);
    if (status == SDT_OK)
        status = set_options(&csv, count, options, values);
    if (status == SDT_OK)
        status = import(&csv, text, size, progress, user, out);
    if (csv.scan.cells)
        sdt__scan_close(&csv.scan);
    sdt_batch_free(csv.batch);
    sdt__free(session, csv.converted);
    sdt__go_outside(session);
    return status;
}
