/*
 * What scripts can call, told to front ends: the registration (lib/script/api) as a table, and help on a
 * word. A Lua state is made for the question, as for a script, and closed with it. A comment that begins
 * with "Inside:" is of a function that runs in a protected call of Lua.
 */
#include "core/visible.h"
#include "record/table.h"
#include "script/bridge/bridge.h"
#include "script/sandbox/lua_host.h"
#include "script/session_host.h"

#include <lauxlib.h>
#include <sodertorn/script.h>

enum { NAME, ARGUMENTS, OPTIONS, RETURNS, HELP, COLUMNS };

static const struct sdt__column columns[COLUMNS] = {
    [NAME] = {"name", SDT_TYPE_TEXT, "namnet, som det skrivs i skript",
              "name, as scripts write it"},
    [ARGUMENTS] = {"arguments", SDT_TYPE_TEXT, "argument med typ, ett på varje rad",
                   "arguments with their types, one a line"},
    [OPTIONS] = {"options", SDT_TYPE_TEXT, "val med typ, ett på varje rad",
                 "options with their types, one a line"},
    [RETURNS] = {"returns", SDT_TYPE_TEXT, "vad svaret är", "what it answers"},
    [HELP] = {"help", SDT_TYPE_TEXT, "en mening om vad den gör", "one sentence on what it does"},
};

const struct sdt__table_layout sdt__layout_script_functions = SDT__TABLE_LAYOUT("script_functions",
                                                                                columns);

/* A question, and the answer to it. */
struct question {
    sdt_session *session;
    const char *word;    /* NULL: all there is */
    sdt_table *table;    /* of all functions; NULL: help on the word is asked for */
    const char *text;    /* help; it lives as long as the state */
    const char *unknown; /* why there is none */
    size_t size;
    struct sdt__bridge_context context;
    struct sdt__script_host host; /* of the state, which it outlives */
};

/* Inside: the rows of help.rows(). */
static void take_rows(lua_State *L, sdt_table *table)
{
    lua_getfield(L, -1, "rows");
    lua_call(L, 0, 1);
    for (lua_Integer row = 1; lua_rawgeti(L, -1, row) == LUA_TTABLE; row++) {
        sdt__table_row(table);
        for (int column = 0; column < COLUMNS; column++) {
            lua_rawgeti(L, -1, column + 1);
            if (lua_rawlen(L, -1) > 0)
                sdt__table_set_text(table, column, lua_tostring(L, -1));
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
    }
}

/* Inside: asks the module, whose answer stays on the stack of the registry. */
static int ask(lua_State *L)
{
    struct question *question = lua_touserdata(L, 1);

    sdt__bridge_set_context(L, &question->context);
    sdt__script_require(L, "help");
    if (question->table) {
        take_rows(L, question->table);
        return 0;
    }
    lua_getfield(L, -1, "text");
    lua_pushstring(L, question->word);
    lua_call(L, 1, 2);
    question->text = lua_tolstring(L, -2, &question->size);
    question->unknown = lua_tostring(L, -1);
    luaL_ref(L, LUA_REGISTRYINDEX);
    luaL_ref(L, LUA_REGISTRYINDEX);
    return 0;
}

static int failed(sdt_session *session, const struct sdt__script_result *result)
{
    if (result->starved || result->reason == SDT__SCRIPT_OUT_OF_MEMORY)
        return sdt__fail_memory(session);
    return sdt__fail(session, SDT_ERROR_SCRIPT, SDT__M_SCRIPT_FAILED, result->message);
}

/* Asks in a state of its own, which is left for what the answer points to, or NULL. */
static int ask_in_state(struct question *question, struct sdt__lua_host **lua)
{
    sdt_session *session = question->session;
    struct sdt__script_host *host = &question->host;
    enum sdt__script_end end;

    question->context = (struct sdt__bridge_context){.session = session};
    sdt__script_host_set_up(host, session);
    if (!host->setup.sandbox.compiled)
        return sdt__fail_memory(session);
    end = sdt__lua_host_open(lua, &host->setup);
    if (!*lua)
        return sdt__fail_memory(session);
    if (end == SDT__SCRIPT_RAN)
        end = sdt__lua_host_do(*lua, ask, question);
    return end == SDT__SCRIPT_RAN ? SDT_OK : failed(session, sdt__lua_host_result(*lua));
}

int sdt_script_functions(sdt_session *session, sdt_table **out)
{
    SDT__GUARD(session);
    struct question question = {.session = session};
    struct sdt__lua_host *lua = NULL;
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, out, "out");
    if (status != SDT_OK)
        return status;
    question.table = sdt__table_new(session, &sdt__layout_script_functions);
    if (!question.table)
        return SDT_ERROR_MEMORY;
    status = ask_in_state(&question, &lua);
    sdt__lua_host_close(lua);
    if (status != SDT_OK) {
        sdt_table_free(question.table);
        return status;
    }
    return sdt__table_done(question.table, out);
}

int sdt_script_help(sdt_session *session, const char *word, sdt_writer writer, void *user)
{
    SDT__GUARD(session);
    struct question question = {.session = session, .word = word};
    struct sdt__lua_host *lua = NULL;
    int status = sdt__session_begin(session, writer, "writer");

    if (status != SDT_OK)
        return status;
    status = ask_in_state(&question, &lua);
    if (status == SDT_OK && !question.text)
        status = sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_SCRIPT_HELP, question.unknown);
    else if (status == SDT_OK &&
             sdt__text_show(question.text, question.size, SDT__LINES_KEPT, writer, user) != 0)
        status = sdt__fail(session, SDT_ERROR_IO, SDT__M_WRITER_REFUSED);
    sdt__lua_host_close(lua);
    return status;
}
