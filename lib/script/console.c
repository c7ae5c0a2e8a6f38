/*
 * A console: lines of Lua in one state, each a run of its own. A line that passes a limit takes the state
 * with it, for nothing of ours may be left half done in it: the next line begins in a new one. A comment
 * that begins with "Inside:" is of a function that runs in a protected call of Lua.
 */
#include <sodertorn/console.h>

#include "core/text.h"
#include "core/visible.h"
#include "layouts.h"
#include "record/table.h"
#include "script/lua_errors.h"
#include "script/bridge/bridge.h"
#include "script/session_host.h"
#include "store/store.h"

#include <lauxlib.h>
#include <signal.h>
#include <string.h>

static const char NAME[] = "konsol";

struct sdt_console {
    sdt_session *session;
    struct sdt__lua_host *lua; /* NULL: the next line makes one */
    struct sdt__script_host host;
    struct sdt__bridge_context context;
    volatile sig_atomic_t working; /* a line is being evaluated, in lua */
    volatile sig_atomic_t interrupted;
    /* For the functions that run inside the state. */
    const char *text;
    size_t size;
    const char *shown;
    size_t shown_size;
    bool more;        /* the text is a beginning */
    const char *why;  /* it is no Lua */
    sdt_table *names; /* where completions go */
};

static const char shown_key = 0;

static bool no_file(const void *user, const char *param, const char **name, const char **bytes,
                    size_t *size)
{
    (void)user;
    (void)param;
    (void)name;
    (void)bytes;
    (void)size;
    return false;
}

/* Inside: the globals of a script, and the data. */
static int set_globals(lua_State *L)
{
    sdt__script_set_globals(L);
    sdt__script_require(L, "host");
    lua_getfield(L, -1, "st");
    lua_call(L, 0, 1);
    lua_setglobal(L, "st");
    return 0;
}

static int start(sdt_console *console)
{
    struct sdt__lua_host *lua = NULL;
    enum sdt__script_end outcome;

    sdt__script_host_set_up(&console->host, console->session);
    if (!console->host.setup.sandbox.compiled)
        return sdt__fail_memory(console->session);
    outcome = sdt__lua_host_open(&lua, &console->host.setup);
    if (!lua)
        return sdt__fail_memory(console->session);
    if (outcome == SDT__SCRIPT_RAN)
        outcome = sdt__lua_host_do(lua, set_globals, &console->context);
    if (outcome == SDT__SCRIPT_RAN) {
        console->lua = lua;
        return SDT_OK;
    }
    sdt__script_report(console->session, sdt__lua_host_result(lua), NAME);
    sdt__lua_host_close(lua);
    return sdt_session_status(console->session);
}

/* After a line: a state that has passed a limit goes. */
static void finish(sdt_console *console)
{
    if (console->lua && !sdt__lua_host_renew(console->lua)) {
        sdt__lua_host_close(console->lua);
        console->lua = NULL;
    }
}

int sdt_console_new(sdt_session *session, sdt_console **out)
{
    SDT__GUARD(session);
    sdt_console *console;
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, out, "out");
    if (status != SDT_OK)
        return status;
    console = sdt__alloc_zero(session, 1, sizeof *console);
    if (!console)
        return SDT_ERROR_MEMORY;
    sdt__session_retain(session);
    console->session = session;
    console->context = (struct sdt__bridge_context){.session = session, .find_file = no_file};
    status = start(console);
    if (status != SDT_OK) {
        sdt_console_free(console);
        return status;
    }
    *out = console;
    return SDT_OK;
}

void sdt_console_free(sdt_console *console)
{
    SDT__GUARD_HANDLE(console);
    sdt_session *session = guarded;

    if (!guarded)
        return;
    sdt__lua_host_close(console->lua);
    sdt__free(session, console);
    sdt__session_release(session);
}

void sdt_console_interrupt(sdt_console *console)
{
    if (!console || !console->working)
        return;
    console->interrupted = 1;
    sdt__lua_host_interrupt(console->lua);
}

/* Inside: pushes a function of the Lua side. */
static void push_function(lua_State *L, const char *name)
{
    sdt__script_require(L, "console");
    lua_getfield(L, -1, name);
    lua_remove(L, -2);
}

/* Inside: evaluates the text. */
static int evaluate(lua_State *L)
{
    sdt_console *console = lua_touserdata(L, 1);

    push_function(L, "evaluate");
    lua_pushlstring(L, console->text, console->size);
    lua_call(L, 1, 2);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &shown_key); /* it lives as long as the state */
    if (lua_isnil(L, -2))
        console->shown = lua_tolstring(L, -1, &console->shown_size);
    else if (strcmp(lua_tostring(L, -2), "more") == 0)
        console->more = true;
    else
        console->why = lua_tostring(L, -1);
    return 0;
}

/* What came of the line: what it printed and what its values look like. */
static int tell(sdt_console *console, int status, sdt_writer writer, void *user)
{
    sdt_session *session = console->session;
    const struct sdt__location location = {.file = NAME, .told = true};
    char said[SDT__SCRIPT_MESSAGE_MOST + 1];
    size_t size;
    const char *printed = sdt__lua_host_output(console->lua, &size);
    int refused = 0;

    if (size > 0)
        refused = sdt__text_show(printed, size, SDT__LINES_KEPT, writer, user);
    if (status != SDT_OK)
        return status;
    if (console->more)
        return SDT_END;
    if (console->why)
        return sdt__fail_at(session, &location, SDT_ERROR_SYNTAX, SDT__M_SCRIPT_FAILED,
                            sdt__lua_error_said(console->why, session->english, said, sizeof said));
    if (!refused && console->shown_size > 0)
        refused = sdt__text_show(console->shown, console->shown_size, SDT__LINES_KEPT, writer,
                                 user);
    return refused ? sdt__fail(session, SDT_ERROR_IO, SDT__M_WRITER_REFUSED) : SDT_OK;
}

/* Evaluates the text on the data of one moment. */
static int run(sdt_console *console, sdt_writer writer, void *user)
{
    int status;

    console->interrupted = 0;
    console->working = 1;
    sdt__lua_host_do(console->lua, evaluate, console);
    console->working = 0;
    status = sdt__script_report(console->session, sdt__lua_host_result(console->lua), NAME);
    if (status == SDT_ERROR_LIMIT && console->interrupted) {
        sdt__session_clear(console->session);
        status = sdt__fail(console->session, SDT_ERROR_CANCELLED, SDT__M_CONSOLE_INTERRUPTED);
    }
    return tell(console, status, writer, user);
}

int sdt_console_eval(sdt_console *console, const char *text, size_t size, sdt_writer writer,
                     void *user)
{
    SDT__GUARD_HANDLE(console);
    int status = sdt__session_begin(guarded, text && writer, text ? "writer" : "text");

    if (status == SDT_OK && !console->lua)
        status = start(console);
    if (status == SDT_OK)
        status = sdt__store_begin_read(console->session);
    if (status != SDT_OK)
        return status;
    console->text = text;
    console->size = size;
    console->shown = console->why = NULL;
    console->shown_size = 0;
    console->more = false;
    status = run(console, writer, user);
    finish(console);
    if (status == SDT_END)
        return sdt__store_end(console->session, SDT_OK) == SDT_OK
                   ? SDT_END
                   : sdt_session_status(console->session);
    return sdt__store_end(console->session, status);
}

enum { COMPLETIONS_NAME, COMPLETIONS_START };

static const struct sdt__column completions_columns[] = {
    [COMPLETIONS_NAME] = {"name", SDT_TYPE_TEXT, "hela namnet", "the whole name"},
    [COMPLETIONS_START] = {"start", SDT_TYPE_INTEGER, "var i raden namnet börjar, i byte",
                           "where in the line the name begins, in bytes"},
};

const struct sdt__table_layout sdt__layout_completions = SDT__TABLE_LAYOUT("completions",
                                                                           completions_columns);

/* Inside: fills the table with the names that the line may end in. */
static int complete(lua_State *L)
{
    sdt_console *console = lua_touserdata(L, 1);
    lua_Integer count;

    push_function(L, "complete");
    lua_pushstring(L, console->text);
    lua_pushglobaltable(L);
    lua_call(L, 2, 2);
    count = (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, -1, i);
        sdt__table_row(console->names);
        sdt__table_set_text(console->names, COMPLETIONS_NAME, lua_tostring(L, -1));
        sdt__table_set_int(console->names, COMPLETIONS_START, lua_tointeger(L, -3));
        lua_pop(L, 1);
    }
    return 0;
}

int sdt_console_complete(sdt_console *console, const char *line, sdt_table **out)
{
    SDT__GUARD_HANDLE(console);
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(guarded, line && out, line ? "out" : "line");
    if (status == SDT_OK && !console->lua)
        status = start(console);
    if (status != SDT_OK)
        return status;
    console->names = sdt__table_new(console->session, &sdt__layout_completions);
    console->text = line;
    sdt__lua_host_do(console->lua, complete, console);
    if (sdt__lua_host_result(console->lua)->starved) {
        sdt_table_free(console->names);
        finish(console);
        return sdt__fail_memory(console->session);
    }
    finish(console);
    return sdt__table_done(console->names, out);
}
