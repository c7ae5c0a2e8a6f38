/*
 * Imports observations from CSV: the header decides which columns are which (csv_header.c), every row is
 * read and checked (csv_row.c), and the batch is written only when all of them were good.
 */
#include "exchange/csv.h"

#include "core/options.h"
#include "exchange/import_counts.h"
#include "layouts.h"
#include "store/store.h"

#include <sodertorn/exchange.h>
#include <sodertorn/kinds.h>
#include <string.h>

/* Whether the row at hand is the header; then the rows after it are looked through. */
static bool read_header(struct sdt__csv *csv)
{
    const bool header = sdt__csv_is_header(csv);

    if (header && csv->status == SDT_OK)
        sdt__csv_sample(csv);
    if (header)
        sdt__csv_begin_rows(csv);
    return header;
}

static void read_rows(struct sdt__csv *csv, int64_t size, sdt_progress progress, void *user)
{
    enum { ROWS_BETWEEN = 1 << 15, ROWS_EXPLAINED = 3 };
    enum sdt__csv_scanner_answer answer;
    bool header = false;

    for (size_t turn = 1; (answer = sdt__csv_scanner_next(&csv->scan)) != SDT__CSV_SCANNER_END;
         turn++) {
        if (answer != SDT__CSV_SCANNER_ROW)
            sdt__csv_bad_scan(csv, answer);
        else if (header)
            sdt__csv_row(csv);
        else
            header = read_header(csv);
        /* Without its columns a file cannot be read on; nor without memory. */
        if (csv->status == SDT_ERROR_MEMORY || csv->scan.status != SDT_OK ||
            (!header && csv->status != SDT_OK))
            return;
        if (csv->explained && csv->rows == ROWS_EXPLAINED)
            return;
        if (progress && turn % ROWS_BETWEEN == 0 && progress(user, csv->source.taken, size) != 0) {
            sdt__csv_note(csv, sdt__fail(csv->session, SDT_ERROR_CANCELLED, SDT__M_CANCELLED));
            return;
        }
    }
    if (!header)
        sdt__csv_no_header(csv);
}

/* What an import is asked, after the options of its batch. */
enum option {
    KNOWN_ONLY = SDT_BATCH_MIXED + 1,
    SEPARATOR,
    DECIMAL,
    THOUSANDS,
    CODES,
    INDICATOR,
    SHEET,
    COLUMNS,
    OPTION_COUNT = COLUMNS + SDT__VALUES_PART_COUNT
};

static const struct sdt__option known_options[] = {
    SDT__BATCH_OPTIONS,
    {"known_only", KNOWN_ONLY},
    {"separator", SEPARATOR},
    {"decimal", DECIMAL},
    {"thousands", THOUSANDS},
    {"codes", CODES},
    {"indicator", INDICATOR},
    {"sheet", SHEET},
    {"column_indicator", COLUMNS + SDT__VALUES_PART_INDICATOR},
    {"column_municipality", COLUMNS + SDT__VALUES_PART_MUNICIPALITY},
    {"column_period", COLUMNS + SDT__VALUES_PART_PERIOD},
    {"column_gender", COLUMNS + SDT__VALUES_PART_GENDER},
    {"column_value", COLUMNS + SDT__VALUES_PART_VALUE},
    {NULL, 0},
};

/* An option that is one character of a text; `expected` says them to people. */
static int one_of(sdt_session *session, const char *name, const char *value, const char *allowed,
                  const char *expected, char *out)
{
    if (!value)
        return SDT_OK;
    if (strlen(value) != 1 || !strchr(allowed, value[0]))
        return sdt__options_refuse(session, name, value, expected);
    *out = value[0];
    return SDT_OK;
}

/* The sign between thousands says which one the decimal mark is: the other. */
static int set_thousands(struct sdt__csv *csv, const char *value)
{
    char sign = '\0';
    int status = one_of(csv->session, "thousands", value, ".,", "\".\", \",\"", &sign);

    if (status != SDT_OK || sign == '\0')
        return status;
    if (csv->decimal == sign)
        return sdt__options_refuse(csv->session, "thousands", value,
                                   sign == '.' ? "\",\"" : "\".\"");
    csv->decimal = sign == '.' ? ',' : '.';
    return SDT_OK;
}

static int set_options(struct sdt__csv *csv, const char *const values[OPTION_COUNT])
{
    sdt_session *session = csv->session;
    int status = sdt__batch_set_options(csv->batch, values);

    if (status == SDT_OK)
        status = sdt__options_switch(session, "known_only", values[KNOWN_ONLY], &csv->known_only);
    if (status == SDT_OK)
        status = one_of(session, "separator", values[SEPARATOR], ",;\t|",
                        "\",\", \";\", \"|\", TAB", &csv->separator);
    if (status == SDT_OK)
        status = one_of(session, "decimal", values[DECIMAL], ".,", "\".\", \",\"", &csv->decimal);
    if (status == SDT_OK)
        status = set_thousands(csv, values[THOUSANDS]);
    if (status == SDT_OK && values[CODES] && strcmp(values[CODES], "repaired") != 0)
        status = sdt__options_refuse(session, "codes", values[CODES], "repaired");
    csv->reader.repair_codes = values[CODES] != NULL;
    csv->reader.quiet = csv->known_only;
    csv->indicator = values[INDICATOR];
    csv->sheet_name = values[SHEET];
    for (int part = 0; part < SDT__VALUES_PART_COUNT; part++)
        csv->shape.asked[part] = values[COLUMNS + part];
    return status;
}

/* The columns of the result; those from ADDED on are the batch's. */
enum { ROWS, ADDED, CHANGED, DELETED, UNCHANGED, LEFT_OUT, COLUMN_COUNT };

static const struct sdt__column columns[] = {
    [ROWS] = {"rows", SDT_TYPE_INTEGER, "antal lästa rader", "number of rows read"},
    [ADDED] = {"added", SDT_TYPE_INTEGER, "antal tillagda värden", "number of values added"},
    [CHANGED] = {"changed", SDT_TYPE_INTEGER, "antal ändrade värden", "number of values changed"},
    [DELETED] = {"deleted", SDT_TYPE_INTEGER, "antal borttagna värden", "number of values deleted"},
    [UNCHANGED] = {"unchanged", SDT_TYPE_INTEGER, "antal oförändrade värden",
                   "number of values unchanged"},
    [LEFT_OUT] = {"left_out", SDT_TYPE_INTEGER, "antal värden av okända som utelämnades",
                  "number of values of unknown ones left out"},
};

const struct sdt__table_layout sdt__layout_import_csv = SDT__TABLE_LAYOUT("import_csv", columns);

/* Writes the batch, tells what there is to tell and makes the table, in one transaction: without all of it
   nothing is written. */
static int commit_now(struct sdt__csv *csv, sdt_table **out)
{
    int64_t counts[COLUMN_COUNT] = {[ROWS] = csv->rows, [LEFT_OUT] = csv->left_out};
    int status = sdt__store_begin(csv->session);

    if (status != SDT_OK)
        return status;
    status = sdt__import_counts_commit(csv->batch, &counts[ADDED]);
    for (int part = 0; status == SDT_OK && part < 2; part++)
        status = sdt__unknown_left_out(&csv->unknown[part]);
    if (status == SDT_OK)
        status = sdt__readings_tell(csv->session, csv->name, &csv->reader.readings);
    if (status == SDT_OK && out)
        status = sdt__import_counts_table(csv->session, &sdt__layout_import_csv, counts, out);
    return sdt__table_end(sdt__store_end(csv->session, status), out);
}

/* The values are held until they are written, so that this can be done again without the file, of which a
   reader has nothing more to give. */
static int commit(struct sdt__csv *csv, sdt_table **out)
{
    int status, tries = 0;
    bool again;

    do {
        status = commit_now(csv, out);
        sdt__session_leave(csv->session); /* so that what was told of the conflict goes */
        again = sdt__batch_holds_values(csv->batch) &&
                sdt__store_tries_again(csv->session, status, &tries);
        sdt__session_enter(csv->session);
    } while (again);
    return status;
}

static int import(struct sdt__csv *csv, int64_t size, sdt_progress progress, void *user,
                  sdt_table **out)
{
    int status = sdt__batch_file(csv->batch, csv->name);

    if (status == SDT_OK)
        status = sdt__sheet_open(&csv->sheet, &csv->source, csv->sheet_name,
                                 csv->decimal ? csv->decimal : '.');
    if (status == SDT_OK && csv->sheet.found) {
        csv->separator = SDT__SHEET_SEPARATOR;
        csv->decimal = csv->decimal ? csv->decimal : '.';
        size = (int64_t)csv->sheet.text.size;
    } else if (status == SDT_OK && csv->sheet_name) {
        const struct sdt__location location = {.file = csv->name};
        status = sdt__fail_at(csv->session, &location, SDT_OK, SDT__M_SHEET_NONE, csv->sheet_name);
    }
    if (status == SDT_OK)
        status = sdt__csv_scanner_open_source(&csv->scan, &csv->source, csv->separator,
                                              SDT__CSV_SCANNER_WINDOW);
    if (status == SDT_OK)
        status = sdt__text_judge(csv->session, csv->name, csv->scan.begin,
                                 (size_t)(csv->scan.end - csv->scan.begin));
    if (status != SDT_OK)
        return status;
    read_rows(csv, size, progress, user);
    sdt__csv_end(csv);
    if (sdt__text_source_is_utf16(&csv->source))
        sdt__readings_add(&csv->reader.readings, SDT__READING_UTF16, 1);
    if (csv->source.encoding == SDT__TEXT_ENCODING_WINDOWS_1252)
        sdt__readings_add(&csv->reader.readings, SDT__READING_WINDOWS_1252, 1);
    if (csv->source.unpack.stream)
        sdt__readings_add(&csv->reader.readings, SDT__READING_GZIP, 1);
    if (csv->explained)
        return sdt__csv_explain_end(csv, out);
    status = csv->status;
    if (status != SDT_OK && status != SDT_ERROR_CANCELLED && status != SDT_ERROR_MEMORY &&
        csv->scan.status == SDT_OK)
        status = sdt__first_failure(status, sdt__batch_judge(csv->batch));
    return status == SDT_OK ? commit(csv, out) : status;
}

static void free_import(struct sdt__csv *csv)
{
    sdt__csv_scanner_close(&csv->scan);
    sdt__sheet_close(&csv->sheet);
    sdt_table_free(csv->explained);
    sdt__text_source_close(&csv->source);
    sdt__cell_reader_free(&csv->reader);
    sdt__csv_shape_free(csv);
    for (int part = 0; part < 2; part++)
        sdt__unknown_free(&csv->unknown[part]);
    sdt_batch_free(csv->batch);
}

/* Where a file comes from: what the reader that gives it is called at the door, and how many bytes
   there are (-1: not known). */
struct origin {
    const char *what;
    sdt_reader reader;
    void *user;
    int64_t size;
    bool explain; /* tell how it is read, and write nothing */
};

/* One of the public doors. */
static int import_from(sdt_session *session, const char *name, const struct origin *origin,
                       const char *const *options, sdt_progress progress, void *user,
                       sdt_table **out)
{
    SDT__GUARD(session);
    struct sdt__csv csv = {.session = session, .name = name};
    const char *values[OPTION_COUNT] = {NULL};
    int status = sdt__session_begin(session, name && origin->reader, name ? origin->what : "name");

    if (out)
        *out = NULL;
    if (status == SDT_OK)
        status = sdt__options_read(session, options, known_options, values);
    if (status != SDT_OK)
        return status;
    csv.source = (struct sdt__text_source){
        .session = session, .name = name, .reader = origin->reader, .user = origin->user};
    csv.scan.session = session;
    sdt__cell_reader_init(&csv.reader, session);
    sdt__unknown_init(&csv.unknown[SDT__VALUES_PART_INDICATOR], session, SDT_KIND_INDICATOR);
    sdt__unknown_init(&csv.unknown[SDT__VALUES_PART_MUNICIPALITY], session, SDT_KIND_MUNICIPALITY);
    sdt__session_enter(session);
    status = sdt_batch_new(session, &csv.batch);
    if (status == SDT_OK)
        status = set_options(&csv, values);
    if (status == SDT_OK && origin->explain)
        csv.explained = sdt__table_new(session, &sdt__layout_import_explained);
    if (status == SDT_OK && origin->explain && !csv.explained)
        status = SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = import(&csv, origin->size, progress, user, out);
    free_import(&csv);
    sdt__session_leave(session);
    if (status == SDT_OK && origin->explain)
        sdt__session_clear(session); /* its problems are in the answer */
    return status;
}

int sdt_import_csv(sdt_session *session, const char *name, const char *text, size_t size,
                   const char *const *options, sdt_progress progress, void *user, sdt_table **out)
{
    struct sdt__text_bytes bytes = {text, size};
    const struct origin origin = {"text", text ? sdt__text_bytes_read : NULL, &bytes, (int64_t)size,
                                  false};

    return import_from(session, name, &origin, options, progress, user, out);
}

int sdt_import_csv_from(sdt_session *session, const char *name, sdt_reader reader, void *user,
                        const char *const *options, sdt_table **out)
{
    const struct origin origin = {"reader", reader, user, -1, false};

    return import_from(session, name, &origin, options, NULL, NULL, out);
}

int sdt_import_csv_explain(sdt_session *session, const char *name, sdt_reader reader, void *user,
                           const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    const struct origin origin = {"reader", reader, user, -1, true};
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, out, "out");
    return status == SDT_OK ? import_from(session, name, &origin, options, NULL, NULL, out)
                            : status;
}
