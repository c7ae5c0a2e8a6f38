/*
 * The public host: reads a script's declaration, keeps its parameters as text, and runs it. Each run
 * has a Lua state of its own; the one that read the declaration is the first run's.
 */
#include "script/bridge.h"
#include "script/host.h"
#include "script/modules.h"
#include "store/store.h"

#include <lauxlib.h>
#include <sodertorn/script.h>
#include <string.h>

/* A parameter: what the script declares, and what has been given. */
struct param {
    char *name;
    char *type;
    char *label;
    char *standard; /* NULL: it must be given */
    char *choices;
    char *value;
};

enum { PARAM_TEXTS = 6 };

struct sdt_host {
    sdt_session *session;
    char *name;
    char *text;
    size_t size;
    char *title;
    struct param *params;
    size_t param_count;
    struct sdt__host *engine; /* has the declaration on its stack; NULL once it has been run */
    struct sdt__host_setup setup;
    struct sdt__opener opener;
    char today[11];
    struct sdt__result result;
    /* For the functions that run inside the state. */
    const char *format;
    const char *output;
    size_t output_size;
    bool short_of_memory;
    int refused; /* SDT_ERROR_REQUIRED or _VALUE: a parameter would not do */
};

static char **param_text(struct param *param, size_t at)
{
    char **texts[PARAM_TEXTS] = {&param->name,     &param->type,    &param->label,
                                 &param->standard, &param->choices, &param->value};

    return texts[at];
}

void sdt_host_free(sdt_host *host)
{
    sdt_session *session;

    if (!host)
        return;
    session = host->session;
    sdt__host_close(host->engine);
    for (size_t i = 0; i < host->param_count; i++)
        for (size_t j = 0; j < PARAM_TEXTS; j++)
            sdt__free(session, *param_text(&host->params[i], j));
    sdt__free(session, host->params);
    sdt__free(session, host->name);
    sdt__free(session, host->text);
    sdt__free(session, host->title);
    sdt__free(session, host);
    sdt__session_release(session);
}

/* Says what the engine came to, as the session's problem. */
static int report(sdt_host *host)
{
    static const enum sdt__message reasons[] = {
        [SDT__MEMORY] = SDT__M_SCRIPT_MEMORY,
        [SDT__WORK] = SDT__M_SCRIPT_WORK,
        [SDT__DEADLINE] = SDT__M_SCRIPT_DEADLINE,
        [SDT__OUTPUT] = SDT__M_SCRIPT_OUTPUT,
    };
    sdt_session *session = host->session;
    const struct sdt__result *result = &host->result;
    struct sdt__place place = {0};

    if (host->engine)
        host->result = *sdt__host_result(host->engine);
    if (host->short_of_memory || result->starved)
        return sdt__no_memory(session);
    if (result->outcome == SDT__RAN)
        return SDT_OK;
    if (result->outcome == SDT__LIMITED) {
        place.file = result->file[0] ? result->file : NULL;
        place.row = result->line;
        return sdt__fail_at(session, &place, SDT_ERROR_LIMIT, SDT__M_SCRIPT_LIMIT, host->name,
                            sdt__message_text(reasons[result->reason], session->english));
    }
    return sdt__fail(session, result->reason == SDT__SYNTAX ? SDT_ERROR_SYNTAX : SDT_ERROR_SCRIPT,
                     SDT__M_SCRIPT_FAILED, result->message);
}

/* Inside: gives the script its globals. */
static int set_globals(lua_State *L)
{
    const sdt_host *host = lua_touserdata(L, 1);

    sdt__bridge_set_session(L, host->session);
    sdt__require(L, "declare");
    lua_getfield(L, -1, "report");
    lua_setglobal(L, "report");
    lua_getfield(L, -1, "param");
    lua_setglobal(L, "param");
    sdt__require(L, "rotation");
    lua_getfield(L, -1, "library");
    lua_setglobal(L, "rotation");
    return 0;
}

static const char declaration_key = 0;

/* Inside: keeps what the script returned, where neither it nor the stack can lose it. */
static int keep_declaration(lua_State *L)
{
    lua_settop(L, 1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &declaration_key);
    return 0;
}

/* Runs the script's text, so that its declaration is kept in a new engine. */
static int start(sdt_host *host)
{
    struct sdt__host *engine = NULL;
    enum sdt__outcome outcome = sdt__host_open(&engine, &host->setup);

    host->engine = engine;
    if (!engine)
        return sdt__no_memory(host->session);
    if (outcome == SDT__RAN)
        outcome = sdt__host_do(engine, set_globals, host);
    if (outcome == SDT__RAN)
        outcome = sdt__host_load(engine, host->name, host->text, host->size);
    if (outcome == SDT__RAN)
        outcome = sdt__host_call(engine, 0, 1);
    if (outcome == SDT__RAN) { /* the declaration is on top: hand it to a function */
        lua_State *L = sdt__host_state(engine);
        lua_pushcfunction(L, keep_declaration);
        lua_insert(L, -2);
        outcome = sdt__host_call(engine, 1, 0);
    }
    return report(host);
}

/* Inside: a copy of a text in the session's memory; NULL for false and nil. */
static char *copy_out(lua_State *L, sdt_host *host, int index)
{
    const char *text = lua_toboolean(L, index) ? lua_tostring(L, index) : NULL;
    char *copy = text ? sdt__copy_text(host->session, text) : NULL;

    if (text && !copy)
        host->short_of_memory = true;
    return copy;
}

/* Inside: reads title and parameters of the declaration. What is copied is the host's at once. */
static int read_declaration(lua_State *L)
{
    sdt_host *host = lua_touserdata(L, 1);
    size_t count;

    sdt__require(L, "declare");
    lua_getfield(L, -1, "list");
    lua_rawgetp(L, LUA_REGISTRYINDEX, &declaration_key);
    lua_call(L, 1, 1);
    if (!lua_istable(L, -1))
        return 0;
    count = (size_t)lua_rawlen(L, -1);
    host->params = sdt__alloc_zero(host->session, count + 1, sizeof *host->params);
    if (!host->params) {
        host->short_of_memory = true;
        return 0;
    }
    host->param_count = count;
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        for (size_t j = 0; j + 1 < PARAM_TEXTS; j++) {
            lua_rawgeti(L, -1, (lua_Integer)j + 1);
            *param_text(&host->params[i], j) = copy_out(L, host, -1);
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
    }
    lua_rawgetp(L, LUA_REGISTRYINDEX, &declaration_key);
    lua_getfield(L, -1, "title");
    host->title = copy_out(L, host, -1);
    return 0;
}

static void set_up(sdt_host *host)
{
    const int64_t *ints = host->session->ints;
    struct sdt__host_setup *setup = &host->setup;

    sdt__today(host->session, host->today);
    host->opener = (struct sdt__opener){"core", sdt__open_core};
    setup->allocator = host->session->allocator;
    setup->user = host->session->allocator_user;
    setup->limits.memory = (size_t)ints[SDT_OPTION_SCRIPT_MEMORY];
    setup->limits.work = (uint64_t)ints[SDT_OPTION_SCRIPT_WORK];
    setup->limits.milliseconds = (uint32_t)ints[SDT_OPTION_SCRIPT_MS];
    setup->limits.output = (size_t)ints[SDT_OPTION_SCRIPT_OUTPUT];
    setup->sandbox.modules = sdt__modules;
    setup->sandbox.module_count = sdt__module_count;
    setup->sandbox.pack = sdt__pack;
    setup->sandbox.pack_length = sdt__pack_length;
    setup->sandbox.openers = &host->opener;
    setup->sandbox.opener_count = 1;
    setup->sandbox.seed = 1; /* the same numbers every run */
    setup->sandbox.today = host->today;
}

int sdt_host_new(sdt_session *session, const char *name, const char *text, size_t size,
                 sdt_host **out)
{
    sdt_host *host;
    int status;

    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!name || !text || !out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         !name ? "name" : !text ? "text" : "out");
    host = sdt__alloc_zero(session, 1, sizeof *host);
    if (!host)
        return SDT_ERROR_MEMORY;
    sdt__session_retain(session);
    host->session = session;
    host->size = size;
    host->name = sdt__copy_text(session, name);
    host->text = sdt__copy_bytes(session, text, size);
    set_up(host);
    status = host->name && host->text ? start(host) : SDT_ERROR_MEMORY;
    if (status == SDT_OK) {
        sdt__host_do(host->engine, read_declaration, host);
        status = report(host);
    }
    if (status == SDT_OK && !host->title)
        status = sdt__fail(session, SDT_ERROR_SCRIPT, SDT__M_SCRIPT_DECLARES_NOTHING, name);
    if (status != SDT_OK) {
        sdt_host_free(host);
        return status;
    }
    *out = host;
    return SDT_OK;
}

const char *sdt_host_title(const sdt_host *host)
{
    return host ? host->title : NULL;
}

int sdt_host_params(sdt_host *host, sdt_table **out)
{
    static const struct sdt__column columns[PARAM_TEXTS] = {
        {"name", SDT_TYPE_TEXT},     {"type", SDT_TYPE_TEXT},    {"label", SDT_TYPE_TEXT},
        {"standard", SDT_TYPE_TEXT}, {"choices", SDT_TYPE_TEXT}, {"value", SDT_TYPE_TEXT},
    };
    sdt_table *table;

    if (out)
        *out = NULL;
    if (!host)
        return SDT_ERROR_MISUSE;
    sdt__clear(host->session);
    if (!out)
        return sdt__fail(host->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    table = sdt__table_new(host->session, "params", columns, PARAM_TEXTS);
    for (size_t i = 0; i < host->param_count; i++) {
        sdt__table_row(table);
        for (size_t j = 0; j < PARAM_TEXTS; j++)
            sdt__table_set_text(table, (int)j, *param_text(&host->params[i], j));
    }
    return sdt__table_done(table, out);
}

int sdt_host_set(sdt_host *host, const char *name, const char *value)
{
    enum { MOST = 64 };
    const char *names[MOST];
    char near[200], *copy = NULL;
    size_t count = 0;

    if (!host)
        return SDT_ERROR_MISUSE;
    sdt__clear(host->session);
    if (!name)
        return sdt__fail(host->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "name");
    for (size_t i = 0; i < host->param_count; i++) {
        if (strcmp(host->params[i].name, name) == 0) {
            if (value && !(copy = sdt__copy_text(host->session, value)))
                return SDT_ERROR_MEMORY;
            sdt__free(host->session, host->params[i].value);
            host->params[i].value = copy;
            return SDT_OK;
        }
        if (count < MOST)
            names[count++] = host->params[i].name;
    }
    sdt__suggest(host->session, near, sizeof near, name, names, count);
    return sdt__fail(host->session, SDT_ERROR_NOT_FOUND, SDT__M_SCRIPT_NO_PARAMETER, name,
                     near[0] ? near : ".");
}

/* Inside: the parameters, checked, on top of the stack. False when one will not do: the message is on
   top then. */
static bool push_parameters(lua_State *L, sdt_host *host)
{
    sdt__require(L, "view");
    lua_getfield(L, -1, "parameters");
    lua_rawgetp(L, LUA_REGISTRYINDEX, &declaration_key);
    lua_createtable(L, 0, (int)host->param_count);
    for (size_t i = 0; i < host->param_count; i++) {
        if (!host->params[i].value)
            continue;
        lua_pushstring(L, host->params[i].value);
        lua_setfield(L, -2, host->params[i].name);
    }
    lua_call(L, 2, 3);
    host->refused = !lua_isnil(L, -3) ? SDT_OK
                    : lua_toboolean(L, -1) ? SDT_ERROR_REQUIRED
                                           : SDT_ERROR_VALUE;
    lua_pop(L, host->refused == SDT_OK ? 2 : 1);
    return host->refused == SDT_OK;
}

/* Inside: a new document, knowing the language and the day. */
static void push_document(lua_State *L, const sdt_host *host)
{
    sdt__require(L, "report.document");
    lua_getfield(L, -1, "new");
    lua_createtable(L, 0, 2);
    lua_pushstring(L, host->session->english ? "en" : "sv");
    lua_setfield(L, -2, "lang");
    lua_pushstring(L, host->today);
    lua_setfield(L, -2, "today");
    lua_call(L, 1, 1);
    lua_remove(L, -2);
}

static const char output_key = 0;

/* Inside: build(doc, st, p), and the document written in the wanted format. */
static int build(lua_State *L)
{
    sdt_host *host = lua_touserdata(L, 1);
    int document, parameters;

    if (!push_parameters(L, host)) {
        lua_rawsetp(L, LUA_REGISTRYINDEX, &output_key);
        lua_rawgetp(L, LUA_REGISTRYINDEX, &output_key);
        host->output = lua_tolstring(L, -1, &host->output_size);
        return 0;
    }
    parameters = lua_gettop(L);
    push_document(L, host);
    document = lua_gettop(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &declaration_key);
    lua_getfield(L, -1, "build");
    lua_pushvalue(L, document);
    sdt__require(L, "view");
    lua_getfield(L, -1, "st");
    lua_remove(L, -2);
    lua_call(L, 0, 1);
    lua_pushvalue(L, parameters);
    lua_call(L, 3, 0);
    sdt__require(L, host->format);
    lua_getfield(L, -1, "write");
    sdt__require(L, "report.document");
    lua_getfield(L, -1, "finish");
    lua_remove(L, -2);
    lua_pushvalue(L, document);
    lua_call(L, 1, 1);
    lua_call(L, 1, 1);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &output_key); /* it lives as long as the state */
    host->output = lua_tolstring(L, -1, &host->output_size);
    return 0;
}

/* Runs the script on one moment's data and hands on what it wrote. */
static int run(sdt_host *host, sdt_writer writer, void *user)
{
    sdt_session *session = host->session;
    int status;

    host->output = NULL;
    host->refused = SDT_OK;
    sdt__host_do(host->engine, build, host);
    sdt__clear(session); /* what the script asked in vain is its own matter */
    status = report(host);
    if (status != SDT_OK)
        return status;
    if (host->refused != SDT_OK)
        return sdt__fail(session, host->refused, SDT__M_SCRIPT_PARAMETER_VALUE, host->output);
    if (host->output_size > host->setup.limits.output)
        return sdt__fail(session, SDT_ERROR_LIMIT, SDT__M_SCRIPT_LIMIT, host->name,
                         sdt__message_text(SDT__M_SCRIPT_OUTPUT, session->english));
    if (writer(user, host->output, host->output_size) != 0)
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_WRITER_REFUSED);
    return SDT_OK;
}

/* The module that writes a format; NULL for no such format. */
static const char *writer_module(const char *format)
{
    static const char *const modules[][2] = {
        {"html", "report.html"}, {"markdown", "report.markdown"}, {"text", "report.terminal"}};

    for (size_t i = 0; i < sizeof modules / sizeof *modules; i++)
        if (strcmp(modules[i][0], format) == 0)
            return modules[i][1];
    return NULL;
}

int sdt_host_run(sdt_host *host, const char *format, sdt_writer writer, void *user)
{
    static const char *const formats[] = {"html", "markdown", "text"};
    sdt_session *session;
    char near[100];
    int status;

    if (!host)
        return SDT_ERROR_MISUSE;
    session = host->session;
    sdt__clear(session);
    if (!format || !writer)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         format ? "writer" : "format");
    host->format = writer_module(format);
    if (!host->format) {
        sdt__suggest(session, near, sizeof near, format, formats, 3);
        return sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_SCRIPT_FORMAT, format,
                         near[0] ? near : ": html, markdown, text.");
    }
    status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    if (!host->engine)
        status = start(host);
    if (status == SDT_OK)
        status = run(host, writer, user);
    sdt__host_close(host->engine);
    host->engine = NULL;
    return sdt__store_end(session, status);
}

int sdt_host_result(sdt_host *host, sdt_table **out)
{
    static const struct sdt__column columns[] = {
        {"kind", SDT_TYPE_TEXT},  {"reason", SDT_TYPE_TEXT},  {"file", SDT_TYPE_TEXT},
        {"line", SDT_TYPE_INTEGER}, {"message", SDT_TYPE_TEXT}, {"trace", SDT_TYPE_TEXT},
        {"spent", SDT_TYPE_INTEGER}, {"peak", SDT_TYPE_INTEGER},
    };
    static const char *const kinds[] = {
        [SDT__RAN] = "ok", [SDT__FAILED] = "error", [SDT__LIMITED] = "limit"};
    const struct sdt__result *result;
    sdt_table *table;

    if (out)
        *out = NULL;
    if (!host)
        return SDT_ERROR_MISUSE;
    sdt__clear(host->session);
    if (!out)
        return sdt__fail(host->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    result = &host->result;
    table = sdt__table_new(host->session, "result", columns, 8);
    sdt__table_row(table);
    sdt__table_set_text(table, 0, kinds[result->outcome]);
    sdt__table_set_text(table, 1, sdt__limit_code(result->reason));
    sdt__table_set_text(table, 2, result->file);
    if (result->line > 0)
        sdt__table_set_int(table, 3, result->line);
    sdt__table_set_text(table, 4, result->message);
    sdt__table_set_text(table, 5, result->trace);
    sdt__table_set_int(table, 6, (int64_t)result->spent);
    sdt__table_set_int(table, 7, (int64_t)result->peak);
    return sdt__table_done(table, out);
}
