/*
 * What a script declares, and what it is given and granted; see declaration.h.
 */
#include "script/declaration.h"

#include "core/fixed_text.h"
#include "layouts.h"

#include <lauxlib.h>
#include <string.h>

void sdt__script_declaration_free(sdt_script *script)
{
    sdt_session *session = script->session;

    for (size_t i = 0; i < script->param_count; i++) {
        for (size_t j = 0; j < SDT__SCRIPT_PARAM_TEXTS; j++)
            sdt__free(session, script->params[i].texts[j]);
        sdt__free(session, script->params[i].bytes);
    }
    sdt__script_needs_free(script);
    sdt__free(session, script->params);
    sdt__free(session, script->title);
    sdt__free(session, script->events);
}

static const char declaration_key = 0;

int sdt__script_declaration_keep(lua_State *L)
{
    luaL_checkany(L, 1);
    sdt__script_require(L, "declare");
    lua_getfield(L, -1, "contents");
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &declaration_key);
    return 0;
}

void sdt__script_declaration_push(lua_State *L)
{
    lua_rawgetp(L, LUA_REGISTRYINDEX, &declaration_key);
}

/* Inside: a copy of a text in the session's memory; NULL for false and nil. */
static char *copy_out(lua_State *L, sdt_script *script, int index)
{
    const char *text = lua_toboolean(L, index) ? lua_tostring(L, index) : NULL;
    char *copy = text ? sdt__copy_text(script->session, text) : NULL;

    if (text && !copy)
        script->short_of_memory = true;
    return copy;
}

/* Inside: whatever our own modules hand over is a list before it is read as one. */
static void expect_list(lua_State *L)
{
    if (lua_type(L, -1) != LUA_TTABLE)
        luaL_error(L, "a declaration is no list but a %s", luaL_typename(L, -1));
}

/* Inside: a new array with an element for each of the list on top; none when there is no memory. */
static void *new_array(lua_State *L, sdt_script *script, size_t size, size_t *count)
{
    size_t wanted;
    void *array;

    expect_list(L);
    wanted = (size_t)lua_rawlen(L, -1);
    array = sdt__alloc_zero(script->session, wanted + 1, size);
    if (!array)
        script->short_of_memory = true;
    *count = array ? wanted : 0;
    return array;
}

/* Inside: the texts of the element `index` of the list on top, which is a list itself. */
static void read_texts(lua_State *L, sdt_script *script, size_t index, char **texts, size_t count)
{
    lua_rawgeti(L, -1, (lua_Integer)index + 1);
    expect_list(L);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        texts[i] = copy_out(L, script, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static void read_params(lua_State *L, sdt_script *script)
{
    script->params = new_array(L, script, sizeof *script->params, &script->param_count);
    for (size_t i = 0; i < script->param_count; i++) /* their values are not declared */
        read_texts(L, script, i, script->params[i].texts, SDT__SCRIPT_PARAM_TEXTS - 1);
}

static void read_needs(lua_State *L, sdt_script *script)
{
    script->needs = new_array(L, script, sizeof *script->needs, &script->need_count);
    for (size_t i = 0; i < script->need_count; i++)
        read_texts(L, script, i, script->needs[i].texts, SDT__SCRIPT_NEED_TEXTS);
}

int sdt__script_declaration_read(lua_State *L)
{
    sdt_script *script = lua_touserdata(L, 1);

    sdt__script_declaration_push(L);
    if (lua_isnil(L, -1))
        return 0;
    sdt__script_require(L, "declare");
    lua_getfield(L, -1, "list");
    sdt__script_declaration_push(L);
    lua_call(L, 1, 1);
    read_params(L, script);
    sdt__script_declaration_push(L);
    lua_getfield(L, -1, "needs");
    if (!script->short_of_memory)
        read_needs(L, script);
    lua_pop(L, 1);
    lua_getfield(L, -1, "run");
    script->integration = !lua_isnil(L, -1);
    lua_pop(L, 1);
    lua_getfield(L, -1, "on");
    script->events = copy_out(L, script, -1);
    lua_pop(L, 1);
    lua_getfield(L, -1, "title");
    script->title = copy_out(L, script, -1);
    return 0;
}

/* Begins a call that needs what is given. */
static int begin(sdt_script *script, const void *given, const char *name)
{
    return sdt__session_begin(script ? script->session : NULL, given, name);
}

/* Begins a call that answers a table. */
static int begin_table(sdt_script *script, const struct sdt__table_layout *layout, sdt_table **out,
                       sdt_table **table)
{
    int status;

    if (out)
        *out = NULL;
    status = begin(script, out, "out");
    if (status == SDT_OK)
        *table = sdt__table_new(script->session, layout);
    return status;
}

const char *sdt_script_title(const sdt_script *script)
{
    return script ? script->title : NULL;
}

enum {
    PARAMS_NAME,
    PARAMS_TYPE,
    PARAMS_LABEL,
    PARAMS_STANDARD,
    PARAMS_CHOICES,
    PARAMS_VALUE,
    PARAMS_LEAST,
    PARAMS_MOST
};

static const struct sdt__column param_columns[] = {
    [PARAMS_NAME] = {"name", SDT_TYPE_TEXT, "parameterns namn", "name of the parameter"},
    [PARAMS_TYPE] = {"type", SDT_TYPE_TEXT, "parameterns typ", "type of the parameter"},
    [PARAMS_LABEL] = {"label", SDT_TYPE_TEXT, "parameterns namn för människor",
                      "what people call the parameter"},
    [PARAMS_STANDARD] = {"standard", SDT_TYPE_TEXT, "värdet när inget anges; tomt om ett krävs",
                         "value when none is given; absent when one must be"},
    [PARAMS_CHOICES] = {"choices", SDT_TYPE_TEXT, "det som kan väljas, ett på varje rad",
                        "what can be chosen, one a line"},
    [PARAMS_VALUE] = {"value", SDT_TYPE_TEXT, "värdet som det är satt", "value as set"},
    [PARAMS_LEAST] = {"least", SDT_TYPE_TEXT, "det minsta ett heltal får vara; tomt när inget sägs",
                      "least that an integer may be; absent when it is not told"},
    [PARAMS_MOST] = {"most", SDT_TYPE_TEXT, "det mesta ett heltal får vara; tomt när inget sägs",
                     "most that an integer may be; absent when it is not told"},
};

const struct sdt__table_layout sdt__layout_params = SDT__TABLE_LAYOUT("params", param_columns);

int sdt_script_params(sdt_script *script, sdt_table **out)
{
    SDT__GUARD_HANDLE(script);
    sdt_table *table;
    int status = begin_table(script, &sdt__layout_params, out, &table);

    if (status != SDT_OK)
        return status;
    for (size_t i = 0; i < script->param_count; i++) {
        sdt__table_row(table);
        sdt__table_set_text(table, PARAMS_NAME, script->params[i].name);
        sdt__table_set_text(table, PARAMS_TYPE, script->params[i].type);
        sdt__table_set_text(table, PARAMS_LABEL, script->params[i].label);
        sdt__table_set_text(table, PARAMS_STANDARD, script->params[i].standard);
        sdt__table_set_text(table, PARAMS_CHOICES, script->params[i].choices);
        sdt__table_set_text(table, PARAMS_VALUE, script->params[i].value);
        sdt__table_set_text(table, PARAMS_LEAST, script->params[i].least);
        sdt__table_set_text(table, PARAMS_MOST, script->params[i].most);
    }
    return sdt__table_done(table, out);
}

/* The parameter of a name; NULL after having told the nearest. */
static struct sdt__script_param *find_param(sdt_script *script, const char *name)
{
    enum { MOST = 64 };
    const char *names[MOST];
    char near[200];
    size_t count = 0;

    for (size_t i = 0; i < script->param_count; i++) {
        if (strcmp(script->params[i].name, name) == 0)
            return &script->params[i];
        if (count < MOST)
            names[count++] = script->params[i].name;
    }
    sdt__fail(script->session, SDT_ERROR_NOT_FOUND, SDT__M_SCRIPT_NO_PARAMETER, name,
              sdt__session_suggest(script->session, near, sizeof near, name, names, count));
    return NULL;
}

static bool is_file(const struct sdt__script_param *param)
{
    return strcmp(param->type, "file") == 0;
}

/* Copies what is given for a parameter: a text, NULL to take it back, or the name of a file and its
   bytes. */
static int give(sdt_script *script, struct sdt__script_param *param, const char *value,
                const char *bytes, size_t size)
{
    sdt_session *session = script->session;
    char *value_copy = value ? sdt__copy_text(session, value) : NULL;
    char *bytes_copy = bytes ? sdt__copy_bytes(session, bytes, size) : NULL;

    if ((value && !value_copy) || (bytes && !bytes_copy)) {
        sdt__free(session, value_copy);
        sdt__free(session, bytes_copy);
        return SDT_ERROR_MEMORY;
    }
    sdt__free(session, param->value);
    sdt__free(session, param->bytes);
    param->value = value_copy;
    param->bytes = bytes_copy;
    param->size = size;
    return SDT_OK;
}

int sdt_script_set(sdt_script *script, const char *name, const char *value)
{
    SDT__GUARD_HANDLE(script);
    struct sdt__script_param *param;
    int status;

    status = begin(script, name, "name");
    if (status != SDT_OK)
        return status;
    param = find_param(script, name);
    if (!param)
        return SDT_ERROR_NOT_FOUND;
    if (value && is_file(param))
        return sdt__fail(script->session, SDT_ERROR_MISUSE, SDT__M_SCRIPT_IS_FILE, name);
    return give(script, param, value, NULL, 0);
}

int sdt_script_set_file(sdt_script *script, const char *name, const char *file, const char *bytes,
                        size_t size)
{
    SDT__GUARD_HANDLE(script);
    struct sdt__script_param *param;
    int status = begin(script, name && file ? bytes : NULL,
                       !name   ? "name"
                       : !file ? "file"
                               : "bytes");

    if (status != SDT_OK)
        return status;
    param = find_param(script, name);
    if (!param)
        return SDT_ERROR_NOT_FOUND;
    if (!is_file(param))
        return sdt__fail(script->session, SDT_ERROR_MISUSE, SDT__M_SCRIPT_NO_FILE, name);
    return give(script, param, file, bytes, size);
}

int sdt_script_dry(sdt_script *script, int dry)
{
    SDT__GUARD_HANDLE(script);

    if (sdt__session_ready(guarded) != SDT_OK)
        return SDT_ERROR_MISUSE;
    script->dry = dry != 0;
    return SDT_OK;
}

int sdt_script_set_log(sdt_script *script, sdt_writer log, void *user, sdt_destructor destroy)
{
    SDT__GUARD_HANDLE(script);
    struct sdt__user given = {user, destroy};
    int status = sdt__session_ready(guarded);

    if (status == SDT_OK) {
        script->log = log;
        sdt__user_exchange(&script->log_user, &given);
    }
    sdt__user_drop(&given);
    return status;
}

enum {
    RESULT_KIND,
    RESULT_REASON,
    RESULT_FILE,
    RESULT_LINE,
    RESULT_MESSAGE,
    RESULT_TRACE,
    RESULT_SPENT,
    RESULT_PEAK
};

static const struct sdt__column result_columns[] = {
    [RESULT_KIND] = {"kind", SDT_TYPE_TEXT, "ok, error eller limit", "ok, error or limit"},
    [RESULT_REASON] = {"reason", SDT_TYPE_TEXT, "vilken gräns som nåddes",
                       "which limit was reached"},
    [RESULT_FILE] = {"file", SDT_TYPE_TEXT, "skriptets fil", "file of the script"},
    [RESULT_LINE] = {"line", SDT_TYPE_INTEGER, "raden i filen", "line of the file"},
    [RESULT_MESSAGE] = {"message", SDT_TYPE_TEXT, "meddelandet", "the message"},
    [RESULT_TRACE] = {"trace", SDT_TYPE_TEXT, "anropen som ledde dit", "the calls that led there"},
    [RESULT_SPENT] = {"spent", SDT_TYPE_INTEGER, "förbrukat arbete", "work spent"},
    [RESULT_PEAK] = {"peak", SDT_TYPE_INTEGER, "största minne, i byte", "most memory, in bytes"},
};

const struct sdt__table_layout sdt__layout_result = SDT__TABLE_LAYOUT("result", result_columns);

void sdt__script_end_with(sdt_script *script, int status)
{
    struct sdt__script_result *result = &script->result;
    struct sdt__fixed_text message;

    script->failed = status;
    if (status == SDT_OK || result->outcome != SDT__SCRIPT_RAN)
        return;
    sdt__fixed_text_init(&message, result->message, sizeof result->message);
    sdt__fixed_text_add(&message, sdt_session_message(script->session));
}

int sdt_script_result(sdt_script *script, sdt_table **out)
{
    SDT__GUARD_HANDLE(script);
    static const char *const kinds[] = {
        [SDT__SCRIPT_RAN] = "ok", [SDT__SCRIPT_FAILED] = "error", [SDT__SCRIPT_LIMITED] = "limit"};
    const struct sdt__script_result *result;
    sdt_table *table;
    bool outside; /* what failed was no fault of Lua's */
    int status = begin_table(script, &sdt__layout_result, out, &table);

    if (status != SDT_OK)
        return status;
    result = &script->result;
    outside = script->failed != SDT_OK && result->outcome == SDT__SCRIPT_RAN;
    sdt__table_row(table);
    sdt__table_set_text(table, RESULT_KIND, kinds[outside ? SDT__SCRIPT_FAILED : result->outcome]);
    sdt__table_set_text(table, RESULT_REASON,
                        outside ? sdt_status_name(script->failed)
                                : sdt__script_limit_code(result->reason));
    sdt__table_set_text(table, RESULT_FILE, result->file);
    if (result->line > 0)
        sdt__table_set_int(table, RESULT_LINE, result->line);
    sdt__table_set_text(table, RESULT_MESSAGE, result->message);
    sdt__table_set_text(table, RESULT_TRACE, result->trace);
    sdt__table_set_int(table, RESULT_SPENT, (int64_t)result->spent);
    sdt__table_set_int(table, RESULT_PEAK, (int64_t)result->peak);
    return sdt__table_done(table, out);
}
