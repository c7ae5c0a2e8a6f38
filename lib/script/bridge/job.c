/*
 * bridge: what an integration does through the library: batches of values, and the rows of a CSV
 * file that was given for a parameter.
 */
#include "exchange/import_counts.h"
#include "exchange/csv_problem.h"
#include "exchange/csv_scanner.h"
#include "layouts.h"
#include "script/bridge/bridge.h"

#include <lauxlib.h>
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
        texts[i] = luaL_optstring(L, (int)i + 1, NULL);
    handle = sdt__bridge_push_handle(L);
    status = sdt_batch_new(sdt__bridge_session(L), &handle->batch);
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

/* bridge.batch_add(batch, indicator, municipality, period, gender or nil, number or name of a
   mark): true, or nil and why not */
static int bridge_batch_add(lua_State *L)
{
    struct sdt__bridge_handle *handle = sdt__bridge_check_handle(L, 1);
    const char *indicator = luaL_checkstring(L, 2), *municipality = luaL_checkstring(L, 3);
    const char *period = luaL_checkstring(L, 4), *gender = luaL_optstring(L, 5, NULL);
    int status, mark;

    sdt__budget_charge(L, 100);
    if (lua_type(L, 6) == LUA_TNUMBER) {
        status = sdt_batch_add(handle->batch, indicator, municipality, period, gender,
                               lua_tonumber(L, 6));
    } else {
        mark = sdt__bridge_mark(luaL_checkstring(L, 6));
        status = sdt_batch_add_mark(handle->batch, indicator, municipality, period, gender,
                                    mark < 0 ? SDT_MARK_VALUE : mark);
    }
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
    bool open;
};

static int csv_close(lua_State *L)
{
    struct csv *csv = lua_touserdata(L, 1);

    if (csv->open)
        sdt__csv_scanner_close(&csv->scan);
    csv->open = false;
    return 0;
}

/* bridge.csv_open(parameter, separator or nil): a handle on its file, or nil and why not */
static int bridge_csv_open(lua_State *L)
{
    const char *param = luaL_checkstring(L, 1), *separator = luaL_optstring(L, 2, NULL);
    struct csv *csv = sdt__bridge_push_owner(L, sizeof *csv, "sodertorn.csv", csv_close);
    const struct sdt__bridge_context *context = sdt__bridge_context(L);
    int status;

    if (separator && (strlen(separator) != 1 || !strchr(",;\t", separator[0])))
        return luaL_argerror(L, 2, ", ; TAB");
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
    return status == SDT_OK ? 1 : sdt__bridge_push_failure(L, status);
}

/* bridge.csv_next(handle): the cells of the next row as texts and its line; nil after the last, nil
   and why not for a row that cannot be read */
static int bridge_csv_next(lua_State *L)
{
    struct csv *csv = luaL_checkudata(L, 1, "sodertorn.csv");
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
    lua_createtable(L, (int)csv->scan.count, 0);
    for (size_t i = 0; i < csv->scan.count; i++) {
        lua_pushlstring(L, csv->scan.cells[i].text, csv->scan.cells[i].size);
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
