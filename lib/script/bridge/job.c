/*
 * bridge: what an integration does through the library: batches of values, and the rows of a CSV
 * file that was given for a parameter.
 */
#include "exchange/import_counts.h"
#include "exchange/csv_problem.h"
#include "exchange/cell_reader.h"
#include "exchange/csv_scanner.h"
#include "exchange/cell_text.h"
#include "exchange/number_read.h"
#include "layouts.h"
#include "script/bridge/bridge.h"
#include "script/sandbox/owners.h"
#include "script/sandbox/stdlib.h"
#include "values/batch.h"

#include <lauxlib.h>
#include <math.h>
#include <sodertorn/table.h>
#include <sodertorn/values.h>
#include <string.h>

/* bridge.batch(source, fetched, note, processed, replace, mixed): a handle; any may be nil */
static int bridge_batch(lua_State *L)
{
    static const int options[] = {SDT_BATCH_SOURCE,    SDT_BATCH_FETCHED, SDT_BATCH_NOTE,
                                  SDT_BATCH_PROCESSED, SDT_BATCH_REPLACE, SDT_BATCH_MIXED};
    const char *texts[sizeof options / sizeof *options];
    struct sdt__bridge_handle *handle;
    int status;

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        texts[i] = sdt__bridge_text(L, (int)i + 1);
    handle = sdt__bridge_push_handle(L);
    status = sdt_batch_new(sdt__bridge_session(L), &handle->batch);
    if (status == SDT_OK && !(handle->reader = sdt__cell_reader_new(sdt__bridge_session(L))))
        status = SDT_ERROR_MEMORY;
    for (size_t i = 0; status == SDT_OK && i < sizeof texts / sizeof *texts; i++)
        status = sdt_batch_set(handle->batch, options[i], texts[i]);
    return status == SDT_OK ? 1 : sdt__bridge_push_failure(L, status);
}

int sdt__bridge_mark(const char *name)
{
    for (int mark = SDT_MARK_MISSING; mark <= SDT_MARK_ABSENT; mark++)
        if (strcmp(sdt_mark_name(mark), name) == 0)
            return mark;
    return -1;
}

/* The value of a row from its text, as the import of a file reads it. */
static int read_value(sdt_session *session, struct sdt__values_row *row, struct sdt__text_span text)
{
    struct sdt__number_text number;
    enum sdt__number_fault fault;

    sdt__cell_trim(&text);
    if (sdt__cell_mark(text, &row->mark))
        return SDT_OK;
    if (sdt__cell_is_missing(text)) {
        row->mark = SDT__MARK_MISSING;
        return SDT_OK;
    }
    fault = sdt__number_read(text, '\0', &number);
    if (fault == SDT__NUMBER_FAULT_NONE && (number.readings & 1u << SDT__READING_PERCENT))
        fault = SDT__NUMBER_FAULT_TEXT; /* it is not known here what the indicator is in */
    row->mark = SDT__MARK_VALUE;
    row->value = number.value;
    return fault == SDT__NUMBER_FAULT_NONE
               ? SDT_OK
               : sdt__number_fail(session, NULL, fault, text, '\0', NULL);
}

static struct sdt__text_span check_span(lua_State *L, int index)
{
    struct sdt__text_span span = {"", 0};

    span.bytes = luaL_optlstring(L, index, "", &span.size);
    return span;
}

/* Whether a text of the row has a zero byte, before which it would be cut. */
static bool is_cut(lua_State *L)
{
    bool cut = false;

    for (int i = 2; i <= 6 && !cut; i++) {
        size_t size;
        const char *text = lua_type(L, i) == LUA_TSTRING ? lua_tolstring(L, i, &size) : NULL;

        cut = text && strlen(text) != size;
    }
    return cut;
}

/* bridge.batch_add(batch, indicator, municipality, period, gender or nil, number or text or name of a
   mark, whether it is a mark): true, or nil and why not */
static int bridge_batch_add(lua_State *L)
{
    struct sdt__bridge_handle *handle = sdt__bridge_check_handle(L, 1);
    sdt_session *session = sdt__bridge_session(L);
    struct sdt__values_row row = {.reader = &handle->reader->as_reader};
    int status = SDT_OK;

    if (is_cut(L)) {
        lua_pushnil(L);
        lua_pushstring(L, sdt__message_text(SDT__M_SCRIPT_ZERO, session->english));
        return 2;
    }
    for (int part = 0; part < SDT__VALUES_PART_VALUE; part++)
        row.text[part] = check_span(L, part + 2);
    sdt__budget_charge(L, 100);
    sdt__session_clear(session);
    if (lua_type(L, 6) == LUA_TNUMBER) {
        row.mark = SDT__MARK_VALUE;
        row.value = lua_tonumber(L, 6);
    } else if (lua_toboolean(L, 7)) {
        const int mark = sdt__bridge_mark(sdt__bridge_check_text(L, 6));
        row.mark = mark < 0 ? (enum sdt__mark) - 1 : (enum sdt__mark)mark;
    } else {
        status = read_value(session, &row, check_span(L, 6));
    }
    if (status == SDT_OK)
        status = sdt__batch_add_next(handle->batch, &row);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    lua_pushboolean(L, 1);
    return 1;
}

/* bridge.batch_commit(batch): { added =, changed =, deleted =, unchanged = }, or nil and why not */
static int bridge_batch_commit(lua_State *L)
{
    struct sdt__bridge_handle *handle = sdt__bridge_check_handle(L, 1);
    int64_t counts[SDT__BATCH_COUNTS] = {0};
    int status = sdt__import_counts_commit(handle->batch, counts);

    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    lua_createtable(L, 0, SDT__BATCH_COUNTS);
    for (int i = 0; i < SDT__BATCH_COUNTS; i++) {
        lua_pushinteger(L, counts[i]);
        lua_setfield(L, -2, sdt__layout_batch.columns[i].name);
    }
    return 1;
}

struct csv {
    sdt_session *session;
    const char *name;
    struct sdt__text_bytes bytes; /* the parameter's file */
    struct sdt__text_source source;
    struct sdt__csv_scanner scan;
    char decimal; /* of all columns; 0: each has its own */
    char decimals[SDT__CSV_SCANNER_MOST_COLUMNS];
    bool open;
};

static void csv_close(void *owned)
{
    struct csv *csv = owned;

    if (csv->open)
        sdt__csv_scanner_close(&csv->scan);
    if (csv->open)
        sdt__text_source_close(&csv->source);
    csv->open = false;
}

/* Finds the decimal mark of each column in the rows that are in memory. */
static int find_decimals(struct csv *csv)
{
    struct sdt__csv_scanner scan;
    enum sdt__csv_scanner_answer answer;
    int status = sdt__csv_scanner_open(&scan, csv->session, csv->scan.begin,
                                       (size_t)(csv->scan.end - csv->scan.begin),
                                       csv->scan.separator);

    while (status == SDT_OK && (answer = sdt__csv_scanner_next(&scan)) != SDT__CSV_SCANNER_END) {
        for (size_t i = 0; answer == SDT__CSV_SCANNER_ROW && i < scan.count; i++) {
            struct sdt__text_span text = {scan.cells[i].text, scan.cells[i].size};
            struct sdt__number_text number;

            sdt__cell_trim(&text);
            if (csv->decimals[i] == '\0' &&
                sdt__number_read(text, '\0', &number) == SDT__NUMBER_FAULT_NONE)
                csv->decimals[i] = number.decimal;
        }
    }
    sdt__csv_scanner_close(&scan);
    return status;
}

/* Pushes a cell: text without what surrounds it, but a number where it is one that is written otherwise
   than in digits alone, so that a key such as 0181 stays the text it is. */
static void push_cell(lua_State *L, const struct csv *csv, size_t column)
{
    const struct sdt__csv_cell *cell = &csv->scan.cells[column];
    const char decimal = csv->decimal ? csv->decimal : csv->decimals[column];
    struct sdt__text_span text = {cell->text, cell->size};
    struct sdt__number_text number;
    int64_t whole;

    sdt__cell_trim(&text);
    if (sdt__integer_parse(text.bytes, text.size, &whole) ||
        sdt__number_read(text, decimal, &number) != SDT__NUMBER_FAULT_NONE ||
        (number.readings & 1u << SDT__READING_PERCENT) || memchr(text.bytes, 'e', text.size) ||
        memchr(text.bytes, 'E', text.size))
        lua_pushlstring(L, text.bytes, text.size);
    else if (!memchr(text.bytes, number.decimal ? number.decimal : ',', text.size) &&
             fabs(number.value) < 1e15)
        lua_pushinteger(L, (lua_Integer)number.value);
    else
        lua_pushnumber(L, number.value);
}

/* bridge.csv_open(parameter, separator or nil, decimal mark or nil): a handle on its file, or nil and why
   not */
static int bridge_csv_open(lua_State *L)
{
    const char *param = sdt__bridge_check_text(L, 1), *separator = sdt__bridge_text(L, 2);
    const char *decimal = luaL_optstring(L, 3, "");
    struct csv *csv = sdt__owner_push(L, sizeof *csv, "sodertorn.csv", csv_close);
    const struct sdt__bridge_context *context = sdt__bridge_context(L);
    int status;

    if (separator && (strlen(separator) != 1 || !strchr(",;|\t", separator[0])))
        return luaL_argerror(L, 2, "\",\", \";\", \"|\" or TAB");
    if (!context->find_file(context->user, param, &csv->name, &csv->bytes.at, &csv->bytes.left))
        return luaL_argerror(L, 1, "file");
    csv->session = context->session;
    sdt__session_clear(csv->session);
    sdt__budget_charge_bytes(L, csv->bytes.left);
    csv->source = (struct sdt__text_source){.session = csv->session,
                                            .name = csv->name,
                                            .reader = sdt__text_bytes_read,
                                            .user = &csv->bytes};
    csv->open = true;
    status = sdt__csv_scanner_open_source(&csv->scan, &csv->source, separator ? separator[0] : '\0',
                                          SDT__CSV_SCANNER_WINDOW);
    csv->decimal = decimal[0];
    if (status == SDT_OK)
        status = sdt__text_judge(csv->session, csv->name, csv->scan.begin,
                                 (size_t)(csv->scan.end - csv->scan.begin));
    if (status == SDT_OK && !csv->decimal)
        status = find_decimals(csv);
    return status == SDT_OK ? 1 : sdt__bridge_push_failure(L, status);
}

/* bridge.csv_next(handle): the cells of the next row as texts and numbers, and its line; nil after the
   last, nil and why not for a row that cannot be read */
static int bridge_csv_next(lua_State *L)
{
    struct csv *csv = sdt__owner_check(L, 1, "sodertorn.csv");
    struct sdt__location location = {.file = csv->name, .row = (int64_t)csv->scan.line};
    enum sdt__csv_scanner_answer answer;

    sdt__session_clear(csv->session);
    answer = sdt__csv_scanner_next(&csv->scan);
    if (answer == SDT__CSV_SCANNER_END)
        return 0;
    if (answer == SDT__CSV_SCANNER_STOPPED)
        return sdt__bridge_push_failure(L, csv->scan.status);
    if (answer != SDT__CSV_SCANNER_ROW) {
        location.row = (int64_t)csv->scan.problem_line;
        location.column = (int64_t)csv->scan.column;
        return sdt__bridge_push_failure(L, sdt__csv_scanner_fail(csv->session, &location, answer));
    }
    sdt__budget_charge(L, 10 * csv->scan.count);
    sdt__stdlib_push_array(L, csv->scan.count);
    for (size_t i = 0; i < csv->scan.count; i++) {
        push_cell(L, csv, i);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_pushinteger(L, (lua_Integer)csv->scan.line);
    return 2;
}

void sdt__bridge_open_job(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"batch", bridge_batch},
        {"batch_add", bridge_batch_add},
        {"batch_commit", bridge_batch_commit},
        {"csv_open", bridge_csv_open},
        {"csv_next", bridge_csv_next},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
