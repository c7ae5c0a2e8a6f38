/*
 * Reads a script's declaration, and runs it. Each run has a Lua state of its own; the one that read
 * the declaration is the first run's. A comment that begins with "Inside:" is of a function that
 * runs in a protected call of Lua, where any push may raise an error and jump out.
 */
#include "core/fixed_text.h"
#include "core/text.h"
#include "core/visible.h"
#include "script/declaration.h"
#ifdef SDT_WITH_XLSX
#include "script/book/book.h"
#endif
#include "store/store.h"

#include <lauxlib.h>
#include <sodertorn/script.h>
#include <string.h>

void sdt_script_free(sdt_script *script)
{
    SDT__GUARD_HANDLE(script);
    sdt_session *session = guarded;

    if (!guarded)
        return;
    sdt__lua_host_close(script->lua);
    sdt__script_declaration_free(script);
    sdt__free(session, script->name);
    sdt__free(session, script->text);
    sdt__free(session, script->owner);
    sdt__user_drop(&script->log_user);
    sdt__free(session, script);
    sdt__session_release(session);
}

/* Says how the Lua state's latest call ended, as the session's problem. */
static int report(sdt_script *script)
{
    int status;

    if (script->lua)
        script->result = *sdt__lua_host_result(script->lua);
    if (script->short_of_memory && script->result.outcome != SDT__SCRIPT_LIMITED)
        return sdt__fail_memory(script->session);
    status = sdt__script_report(script->session, &script->result, script->name);
    if (script->result.outcome != SDT__SCRIPT_RAN) /* in the language of the session */
        snprintf(script->result.message, sizeof script->result.message, "%s",
                 sdt_session_message(script->session));
    return status;
}

static bool find_file(const void *user, const char *param, const char **name, const char **bytes,
                      size_t *size)
{
    const sdt_script *script = user;

    for (size_t i = 0; i < script->param_count; i++) {
        const struct sdt__script_param *given = &script->params[i];

        if (strcmp(given->name, param) == 0 && given->bytes) {
            *name = given->value;
            *bytes = given->bytes;
            *size = given->size;
            return true;
        }
    }
    return false;
}

static bool may_reach(const void *user, const char *url)
{
    return sdt__script_may_reach(user, url);
}

int sdt_session_set_fetch(sdt_session *session, sdt_fetch fetch, void *user, sdt_destructor destroy)
{
    SDT__GUARD(session);
    struct sdt__user given = {user, destroy};
    int status = sdt__session_ready(session);

    if (status == SDT_OK) {
        session->fetch = fetch;
        sdt__user_exchange(&session->fetch_user, &given);
    }
    sdt__user_drop(&given);
    return status;
}

static int tell_changes(const void *user, sdt_table **out)
{
    const sdt_script *script = user;

    return sdt__store_events(script->session, script->since, script->until,
                             script->events ? script->events : "", out);
}

/* Runs the script's text, so that its declaration is kept in a new Lua state. */
static int start(sdt_script *script)
{
    struct sdt__lua_host *lua = NULL;
    enum sdt__script_end outcome = sdt__lua_host_open(&lua, &script->host.setup);

    script->lua = lua;
    if (!lua)
        return sdt__fail_memory(script->session);
    if (outcome == SDT__SCRIPT_RAN)
        outcome = sdt__lua_host_do(lua, sdt__script_set_globals, &script->context);
    if (outcome == SDT__SCRIPT_RAN)
        outcome = sdt__lua_host_load(lua, script->name, script->text, script->size);
    if (outcome == SDT__SCRIPT_RAN)
        outcome = sdt__lua_host_call(lua, 0, 1);
    if (outcome == SDT__SCRIPT_RAN) { /* the declaration is on top: hand it to a function */
        lua_State *L = sdt__lua_host_state(lua);
        lua_pushcfunction(L, sdt__script_declaration_keep);
        lua_insert(L, -2);
        outcome = sdt__lua_host_call(lua, 1, 0);
    }
    return report(script);
}

static void set_up(sdt_script *script)
{
    script->context = (struct sdt__bridge_context){.session = script->session,
                                                   .find_file = find_file,
                                                   .changes = tell_changes,
                                                   .may_reach = may_reach,
                                                   .user = script};
    sdt__script_host_set_up(&script->host, script->session);
}

/* Copies the name and the text, which must be UTF-8 and may begin with a byte order mark. */
static int take_text(sdt_script *script, const char *name, const char *text, size_t size)
{
    sdt_session *session = script->session;
    const struct sdt__location location = {.file = name};
    const size_t mark = sdt__utf8_mark(text, size);

    if (sdt__utf16_marked(text, size) || (size >= 2 && (!text[0] || !text[1])))
        return sdt__fail_at(session, &location, SDT_ERROR_SYNTAX, SDT__M_SCRIPT_UTF16);
    script->size = size - mark;
    script->name = sdt__copy_text(session, name);
    script->text = sdt__copy_bytes(session, text + mark, size - mark);
    return script->name && script->text ? SDT_OK : SDT_ERROR_MEMORY;
}

int sdt_script_new(sdt_session *session, const char *name, const char *text, size_t size,
                   sdt_script **out)
{
    SDT__GUARD(session);
    sdt_script *script;
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, name && text && out,
                                !name   ? "name"
                                : !text ? "text"
                                        : "out");
    if (status != SDT_OK)
        return status;
    script = sdt__alloc_zero(session, 1, sizeof *script);
    if (!script)
        return SDT_ERROR_MEMORY;
    sdt__session_retain(session);
    script->session = session;
    status = take_text(script, name, text, size);
    set_up(script);
    if (!script->host.setup.sandbox.compiled)
        status = sdt__fail_memory(session);
    if (status == SDT_OK)
        status = start(script);
    if (status == SDT_OK) {
        sdt__lua_host_do(script->lua, sdt__script_declaration_read, script);
        script->host.setup.held = sdt__lua_host_held(script->lua); /* it is kept from run to run */
        status = report(script);
    }
    if (status == SDT_OK && !script->title)
        status = sdt__fail(session, SDT_ERROR_SCRIPT, SDT__M_SCRIPT_DECLARES_NOTHING, name);
    if (status != SDT_OK) {
        sdt_script_free(script);
        return status;
    }
    *out = script;
    return SDT_OK;
}

/* Inside: the parameters, checked, on top of the stack. False when one will not do: the message is
   on top then. */
static bool push_parameters(lua_State *L, sdt_script *script)
{
    sdt__script_require(L, "host");
    lua_getfield(L, -1, "parameters");
    sdt__script_declaration_push(L);
    lua_createtable(L, 0, (int)script->param_count);
    for (size_t i = 0; i < script->param_count; i++) {
        if (!script->params[i].value)
            continue;
        lua_pushstring(L, script->params[i].value);
        lua_setfield(L, -2, script->params[i].name);
    }
    lua_call(L, 2, 3);
    script->refused = !lua_isnil(L, -3)      ? SDT_OK
                      : lua_toboolean(L, -1) ? SDT_ERROR_REQUIRED
                                             : SDT_ERROR_VALUE;
    lua_pop(L, script->refused == SDT_OK ? 2 : 1);
    return script->refused == SDT_OK;
}

/* Inside: a new document, knowing the language, the day, whose data it is about, what the script calls
   itself, and whether its page is interactive. */
static void push_document(lua_State *L, const sdt_script *script)
{
    sdt__script_require(L, "report.document");
    lua_getfield(L, -1, "new");
    lua_createtable(L, 0, 5);
    sdt__script_require(L, "host");
    lua_getfield(L, -1, "cooperation");
    lua_remove(L, -2);
    lua_call(L, 0, 1);
    lua_setfield(L, -2, "cooperation");
    lua_pushstring(L, script->session->english ? "en" : "sv");
    lua_setfield(L, -2, "lang");
    lua_pushstring(L, script->host.today);
    lua_setfield(L, -2, "today");
    sdt__script_declaration_push(L);
    lua_getfield(L, -1, "interactive");
    lua_setfield(L, -3, "interactive");
    lua_getfield(L, -1, "title");
    lua_setfield(L, -3, "declared");
    lua_pop(L, 1);
    lua_call(L, 1, 1);
    lua_remove(L, -2);
}

static const char output_key = 0;

/* Inside: pushes a view of the data. */
static void push_view(lua_State *L)
{
    sdt__script_require(L, "host");
    lua_getfield(L, -1, "st");
    lua_remove(L, -2);
    lua_call(L, 0, 1);
}

/* Inside: pushes the declaration, and notes where the function begins that does its work. */
static void push_declaration(lua_State *L, const char *work)
{
    sdt__script_declaration_push(L);
    lua_getfield(L, -1, work);
    sdt__script_line_of(&sdt__budget_of(L)->entry, L, -1);
    lua_pop(L, 1);
}

/* Inside: a report fills the document: build(doc, st, p). */
static void build_report(lua_State *L, int document, int parameters)
{
    push_declaration(L, "build");
    lua_getfield(L, -1, "build");
    lua_pushvalue(L, document);
    push_view(L);
    lua_pushvalue(L, parameters);
    lua_call(L, 3, 0);
}

/* Inside: an integration does its work with what it was granted, and the document tells of it. */
static void run_integration(lua_State *L, const sdt_script *script, int document, int parameters)
{
    sdt__script_require(L, "job");
    lua_getfield(L, -1, "run");
    lua_pushvalue(L, document);
    push_declaration(L, "run");
    lua_pushvalue(L, parameters);
    lua_createtable(L, 0, (int)script->need_count);
    for (size_t i = 0; i < script->need_count; i++) {
        lua_pushfstring(L, "%s %s", script->needs[i].verb, script->needs[i].what);
        lua_pushboolean(L, sdt__script_may(script, &script->needs[i]));
        lua_rawset(L, -3);
    }
    push_view(L);
    lua_pushboolean(L, script->dry);
    lua_call(L, 6, 0);
}

/* Inside: pushes the document as the text that the wanted format makes of it. */
static void push_written(lua_State *L, const sdt_script *script, int document)
{
    sdt__script_require(L, script->format);
    lua_getfield(L, -1, "write");
    sdt__script_require(L, "report.document");
    lua_getfield(L, -1, "finish");
    lua_remove(L, -2);
    lua_pushvalue(L, document);
    lua_call(L, 1, 1);
    lua_call(L, 1, 1);
}

/* Inside: the script's work, and the document written in the wanted format. */
static int build(lua_State *L)
{
    sdt_script *script = lua_touserdata(L, 1);
    int document, parameters;

    if (!push_parameters(L, script)) {
        lua_rawsetp(L, LUA_REGISTRYINDEX, &output_key);
        lua_rawgetp(L, LUA_REGISTRYINDEX, &output_key);
        script->output = lua_tolstring(L, -1, &script->output_size);
        return 0;
    }
    parameters = lua_gettop(L);
    push_document(L, script);
    document = lua_gettop(L);
    if (script->integration)
        run_integration(L, script, document, parameters);
    else
        build_report(L, document, parameters);
    push_written(L, script, document);
    script->output = lua_tolstring(L, -1, &script->output_size);
    if (!script->output) { /* a workbook, which tells how much it will take */
        lua_getfield(L, -1, "size");
        script->output_size = (size_t)lua_tointeger(L, -1);
        lua_pop(L, 1);
    }
    if (script->output_size > script->host.setup.limits.output)
        sdt__budget_exhaust(sdt__budget_of(L), SDT__SCRIPT_OUT_OF_OUTPUT);
    sdt__budget_recheck(L, LUA_OK);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &output_key); /* it lives as long as the state */
    return 0;
}

#ifdef SDT_WITH_XLSX
/* Hands on the workbook that the document was made into. Nothing here raises an error of Lua's. */
static int give_workbook(sdt_script *script, sdt_writer writer, void *user)
{
    lua_State *L = sdt__lua_host_state(script->lua);
    int status;

    lua_rawgetp(L, LUA_REGISTRYINDEX, &output_key);
    status = sdt__script_write_book(script->session, L, writer, user);
    lua_pop(L, 1);
    return status;
}
#endif

/* Runs the script on one moment's data and hands on what it wrote. */
static int run(sdt_script *script, sdt_writer writer, void *user)
{
    sdt_session *session = script->session;
    int status;

    script->output = NULL;
    script->refused = SDT_OK;
    sdt__lua_host_do(script->lua, build, script);
    status = report(script);
    if (status != SDT_OK)
        return status;
    if (script->refused != SDT_OK)
        return sdt__fail(session, script->refused, SDT__M_SCRIPT_PARAMETER_VALUE, script->output);
#ifdef SDT_WITH_XLSX
    if (!script->output)
        return give_workbook(script, writer, user);
#endif
    /* Whatever the script, the data and the writer of the format did: nothing hidden goes out. */
    if (sdt__text_show(script->output, script->output_size, SDT__LINES_KEPT, writer, user) != 0)
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_WRITER_REFUSED);
    return SDT_OK;
}

/* Hands what the script has printed to its log, with nothing hidden in it. */
static void tell_log(const sdt_script *script)
{
    size_t size;
    const char *printed;

    if (!script->lua || !script->log)
        return;
    printed = sdt__lua_host_output(script->lua, &size);
    sdt__text_show(printed, size, SDT__LINES_KEPT, script->log, script->log_user.data);
}

/* The forms that a document can take: the one list of them. */
static const struct {
    const char *name;
    const char *ending; /* of its files */
    const char *module; /* that writes it */
} formats[] = {
    {"html", ".html", "report.html"},     {"markdown", ".md", "report.markdown"},
    {"text", ".txt", "report.terminal"},  {"json", ".json", "report.json"},
    {"csv", ".csv", "report.csv"},
#ifdef SDT_WITH_XLSX
    {"xlsx", ".xlsx", "report.workbook"},
#endif
};

enum { FORMATS = sizeof formats / sizeof *formats };

const char *sdt_document_format(int index)
{
    return index >= 0 && index < FORMATS ? formats[index].name : NULL;
}

const char *sdt_document_format_ending(int index)
{
    return index >= 0 && index < FORMATS ? formats[index].ending : NULL;
}

const char *sdt__script_writer(sdt_session *session, const char *format)
{
    const char *names[FORMATS];
    struct sdt__fixed_text list;
    char near[100], all[100];

    for (int i = 0; i < FORMATS; i++) {
        if (strcmp(formats[i].name, format) == 0)
            return formats[i].module;
        names[i] = formats[i].name;
    }
    sdt__fixed_text_init(&list, all, sizeof all);
    for (int i = 0; i < FORMATS; i++) {
        sdt__fixed_text_add(&list, i > 0 ? ", " : ": ");
        sdt__fixed_text_add(&list, names[i]);
    }
    sdt__fixed_text_add(&list, ".");
    sdt__session_suggest(session, near, sizeof near, format, names, FORMATS);
    sdt__fail(session, SDT_ERROR_NOT_FOUND, SDT__M_SCRIPT_FORMAT, format, near[0] ? near : all);
    return NULL;
}

static bool needs(const sdt_script *script, const char *what)
{
    for (size_t i = 0; i < script->need_count; i++)
        if (strcmp(script->needs[i].what, what) == 0)
            return true;
    return false;
}

static bool writes(const sdt_script *script)
{
    for (size_t i = 0; i < script->need_count; i++)
        if (strcmp(script->needs[i].verb, "write") == 0)
            return true;
    return false;
}

/* The run in its transaction, which it does not end. */
static int run_confined(sdt_script *script, sdt_writer writer, void *user)
{
    sdt_session *session = script->session;
    const struct sdt__confinement *before = session->confined;
    struct sdt__confinement confined;
    int status = sdt__script_confine(script, &confined);

    script->context.persons = needs(script, "persons");
    if (status == SDT_OK && !script->lua)
        status = start(script);
    session->confined = &confined;
    if (status == SDT_OK)
        status = run(script, writer, user);
    session->confined = before;
    tell_log(script);
    sdt__lua_host_close(script->lua); /* and with it every batch that is left */
    script->lua = NULL;
    return status;
}

static int run_in_transaction(sdt_script *script, const char *format, sdt_writer writer, void *user)
{
    sdt_session *session = script->session;
    int status;

    script->format = sdt__script_writer(session, format);
    if (!script->format)
        return SDT_ERROR_NOT_FOUND;
    status = sdt__script_check_grants(script);
    if (status == SDT_OK)
        status = writes(script) ? sdt__store_begin(session) : sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    status = run_confined(script, writer, user);
    if (status == SDT_OK && script->dry) { /* a dry run is a whole run that is undone */
        sdt__store_end(session, SDT_ERROR_CANCELLED);
        return SDT_OK;
    }
    return sdt__store_end(session, status);
}

int sdt_script_run(sdt_script *script, const char *format, sdt_writer writer, void *user)
{
    SDT__GUARD_HANDLE(script);
    int status = sdt__session_begin(guarded, format && writer, format ? "writer" : "format");

    if (status == SDT_OK)
        sdt__script_end_with(script, run_in_transaction(script, format, writer, user));
    return status == SDT_OK ? script->failed : status;
}
