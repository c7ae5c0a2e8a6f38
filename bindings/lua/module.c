/*
 * require "sodertorn": the library in a Lua of someone else's, who decides what it may do and for how long.
 * What a script in the sandbox sees is what is seen here, made by the same modules (lib/script/bridge and
 * lib/script/report); module.lua gives it its shape. The Lua state has one database at a time.
 */
#include "module.h"

#include "core/visible.h"
#include "script/bridge/bridge.h"
#include "script/session_host.h"

#include <lauxlib.h>
#include <sodertorn.h>
#include <stdlib.h>
#include <string.h>

/* A file that is given for a parameter. */
struct file {
    char *param;
    char *name;
    char *bytes;
    size_t size;
    struct file *next;
};

/* What the state has of ours. It is collected when the state is closed. */
struct module {
    sdt_session *session;
    struct sdt__bridge_context context;
    struct sdt__script_opener opener;
    struct sdt__script_sandbox sandbox;
    char today[11];
    struct file *files;
};

static const char module_key = 0;

/* In the place of that of the library: nothing is counted in a state that is not ours. */
struct sdt__budget *sdt__budget_of(lua_State *L)
{
    static _Thread_local struct sdt__budget endless = {
        .endless = true, .limits = {.memory = SIZE_MAX, .work = UINT64_MAX, .output = SIZE_MAX}};

    (void)L;
    return &endless;
}

static struct module *module_of(lua_State *L)
{
    struct module *module;

    lua_rawgetp(L, LUA_REGISTRYINDEX, &module_key);
    module = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return module;
}

/* Nothing when the status says that it worked, else an error with the session's message. */
static int done(lua_State *L, sdt_session *session, int status)
{
    if (status == SDT_OK)
        return 0;
    lua_pushstring(L, sdt_session_message(session));
    return sdt__script_raise(L);
}

static void forget_files(struct module *module)
{
    while (module->files) {
        struct file *file = module->files;

        module->files = file->next;
        free(file->param);
        free(file->name);
        free(file->bytes);
        free(file);
    }
}

static bool find_file(const void *user, const char *param, const char **name, const char **bytes,
                      size_t *size)
{
    const struct module *module = user;
    const struct file *file = module->files;

    while (file && strcmp(file->param, param) != 0)
        file = file->next;
    if (!file)
        return false;
    *name = file->name;
    *bytes = file->bytes;
    *size = file->size;
    return true;
}

static int give_file(lua_State *L)
{
    struct module *module = module_of(L);
    size_t size;
    const char *param = luaL_checkstring(L, 1), *name = luaL_checkstring(L, 2);
    const char *bytes = luaL_checklstring(L, 3, &size);
    struct file *file = calloc(1, sizeof *file);

    if (!file)
        return luaL_error(L, "not enough memory");
    file->next = module->files;
    module->files = file;
    file->param = strdup(param);
    file->name = strdup(name);
    file->bytes = malloc(size + 1);
    file->size = size;
    if (!file->param || !file->name || !file->bytes) {
        forget_files(module);
        return luaL_error(L, "not enough memory");
    }
    memcpy(file->bytes, bytes, size);
    return 0;
}

static int open_database(lua_State *L)
{
    struct module *module = module_of(L);
    sdt_session *session = module->session;
    const char *path = luaL_checkstring(L, 1), *lang = luaL_checkstring(L, 2);
    const char *scope = luaL_optstring(L, 4, NULL);
    const int mode = lua_toboolean(L, 3) ? SDT_OPEN_WRITE : SDT_OPEN_READ;

    done(L, session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, lang));
    done(L, session, sdt_session_open(session, path, mode));
    if (scope && sdt_session_set_text(session, SDT_OPTION_SCOPE, scope) != SDT_OK) {
        lua_pushstring(L, sdt_session_message(session));
        sdt_session_close(session);
        return sdt__script_raise(L);
    }
    module->context.persons = lua_toboolean(L, 5);
    sdt__session_today(session, module->today);
    sdt__script_sandbox_adopt(L, &module->sandbox);
    return 0;
}

static int close_database(lua_State *L)
{
    struct module *module = module_of(L);

    forget_files(module);
    sdt_session_close(module->session);
    return 0;
}

static int begin(lua_State *L)
{
    sdt_session *session = module_of(L)->session;

    return done(L, session, sdt_begin(session));
}

static int commit(lua_State *L)
{
    sdt_session *session = module_of(L)->session;

    return done(L, session, sdt_commit(session));
}

static int rollback(lua_State *L)
{
    sdt_rollback(module_of(L)->session);
    return 0;
}

/* writer(format): the name of the module that writes it */
static int writer(lua_State *L)
{
    sdt_session *session = module_of(L)->session;
    const char *name = sdt__script_writer(session, luaL_checkstring(L, 1));

    if (!name)
        return done(L, session, SDT_ERROR_NOT_FOUND);
    lua_pushstring(L, name);
    return 1;
}

/* format(ending): the format of a file that ends so, such as ".html"; nil for none */
static int format(lua_State *L)
{
    const char *wanted = luaL_checkstring(L, 1), *ending;

    for (int i = 0; (ending = sdt_document_format_ending(i)); i++) {
        if (strcmp(ending, wanted) == 0) {
            lua_pushstring(L, sdt_document_format(i));
            return 1;
        }
    }
    return 0;
}

static int add_piece(void *user, const char *bytes, size_t size)
{
    luaL_addlstring(user, bytes, size);
    return 0;
}

/* shown(text): the text with what is hidden in it made visible, as every document goes out */
static int shown(lua_State *L)
{
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    luaL_Buffer buffer;

    luaL_buffinit(L, &buffer);
    sdt__text_show(text, size, SDT__LINES_KEPT, add_piece, &buffer);
    luaL_pushresult(&buffer);
    return 1;
}

static int today(lua_State *L)
{
    lua_pushstring(L, module_of(L)->today);
    return 1;
}

static int require(lua_State *L)
{
    sdt__script_require(L, luaL_checkstring(L, 1));
    return 1;
}

/* publish(name, what): a function, or a table of them, as a script has it */
static int publish(lua_State *L)
{
    const char *name = luaL_checkstring(L, 1);

    lua_settop(L, 2);
    sdt__bridge_publish(L, name);
    return 1;
}

static int release(lua_State *L)
{
    struct module *module = lua_touserdata(L, 1);

    forget_files(module);
    sdt_session_free(module->session);
    module->session = NULL;
    return 0;
}

static void push_module(lua_State *L)
{
    struct module *module = lua_newuserdatauv(L, sizeof *module, 0);

    memset(module, 0, sizeof *module);
    lua_createtable(L, 0, 1);
    lua_pushcfunction(L, release);
    lua_setfield(L, -2, "__gc");
    lua_setmetatable(L, -2);
    if (sdt_session_new(&module->session) != SDT_OK)
        luaL_error(L, "not enough memory");
    module->context = (struct sdt__bridge_context){
        .session = module->session, .find_file = find_file, .user = module};
    module->opener = (struct sdt__script_opener){"bridge", sdt__bridge_open};
    module->sandbox = (struct sdt__script_sandbox){.modules = sdt__script_modules,
                                                   .module_count = sdt__script_module_count,
                                                   .openers = &module->opener,
                                                   .opener_count = 1,
                                                   .seed = 1,
                                                   .today = module->today};
    lua_rawsetp(L, LUA_REGISTRYINDEX, &module_key);
    sdt__bridge_set_context(L, &module->context);
}

int luaopen_sodertorn(lua_State *L)
{
    static const luaL_Reg functions[] = {{"open", open_database},
                                         {"close", close_database},
                                         {"begin", begin},
                                         {"commit", commit},
                                         {"rollback", rollback},
                                         {"writer", writer},
                                         {"format", format},
                                         {"shown", shown},
                                         {"today", today},
                                         {"require", require},
                                         {"publish", publish},
                                         {"give_file", give_file},
                                         {NULL, NULL}};

    luaL_checkversion(L);
    push_module(L);
    if (luaL_loadbufferx(L, module_lua_files[0].text, module_lua_files[0].size, "=sodertorn",
                         "t") != LUA_OK)
        return lua_error(L);
    luaL_newlib(L, functions);
    lua_call(L, 1, 1);
    return 1;
}
