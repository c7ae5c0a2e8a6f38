/*
 * bridge: names that a script reads and that are not there. Lua would give nil, and the report would say
 * that something is missing; here it is an error that tells the nearest name, among what is global and
 * what is local where the name stands, or what there is instead of what Lua has elsewhere.
 */
#include "messages/messages.h"
#include "script/bridge/bridge.h"
#include "script/sandbox/metatables.h"

#include <lauxlib.h>
#include <string.h>

enum { NAMES_MOST = 400 };

struct names {
    const char *list[NAMES_MOST];
    size_t count;
};

static void add_name(lua_State *L, struct names *names, const char *name)
{
    sdt__budget_charge(L, 20);
    if (names->count < NAMES_MOST && name[0] != '(' && name[0] != '\0')
        names->list[names->count++] = name;
}

/* The names in a table, which live as long as it has them. */
static void add_members(lua_State *L, struct names *names, int table)
{
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1))
        if (lua_type(L, -2) == LUA_TSTRING)
            add_name(L, names, lua_tostring(L, -2));
}

/* The local variables of the function that reads the name, its own and those around it. */
static void add_locals(lua_State *L, struct names *names)
{
    lua_Debug call;
    const char *name;

    if (!lua_getstack(L, 1, &call) || !lua_getinfo(L, "f", &call))
        return;
    for (int i = 1; (name = lua_getlocal(L, &call, i)); i++) {
        add_name(L, names, name);
        lua_pop(L, 1);
    }
    for (int i = 1; (name = lua_getupvalue(L, -1, i)); i++) {
        if (strcmp(name, "_ENV") != 0)
            add_name(L, names, name);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

/* What Lua has elsewhere, and the sentence of what there is instead; a name that ends in a full stop
   stands for every member. */
static const struct {
    const char *name;
    enum sdt__message message;
} elsewhere[] = {
    {"io", SDT__M_SCRIPT_NO_IO},
    {"dofile", SDT__M_SCRIPT_NO_IO},
    {"loadfile", SDT__M_SCRIPT_NO_IO},
    {"os.", SDT__M_SCRIPT_NO_OS},
    {"require", SDT__M_SCRIPT_NO_MODULES},
    {"package", SDT__M_SCRIPT_NO_MODULES},
    {"debug", SDT__M_SCRIPT_NO_DEBUG},
    {"unpack", SDT__M_SCRIPT_NO_UNPACK},
    {"loadstring", SDT__M_SCRIPT_NO_LOADSTRING},
};

/* The sentence for a name of a library, or for a global, whose library is ""; NULL when there is none. */
static const char *instead(const char *library, const char *name, bool english)
{
    const size_t size = strlen(library);

    for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere; i++) {
        const char *known = elsewhere[i].name;
        const bool all = size > 0 && strncmp(known, library, size) == 0 &&
                         strcmp(known + size, ".") == 0;
        if (all || (size == 0 && strcmp(known, name) == 0))
            return sdt__message_text(elsewhere[i].message, english);
    }
    return NULL;
}

/* __index of the globals, and of a library: its name is the upvalue. */
static int unknown_name(lua_State *L)
{
    sdt_session *session = sdt__bridge_session(L);
    const char *library = lua_tostring(L, lua_upvalueindex(1)), *text;
    const bool is_name = lua_type(L, 2) == LUA_TSTRING, is_global = *library == '\0';
    struct names names = {.count = 0};
    char near[200];

    lua_settop(L, 2);
    if (!is_name)
        return 0;
    text = instead(library, lua_tostring(L, 2), session->english);
    if (text) {
        lua_pushfstring(L, is_global ? "%s%s: %s" : "%s.%s: %s", library, lua_tostring(L, 2), text);
        return sdt__script_raise(L);
    }
    add_members(L, &names, 1);
    if (is_global)
        add_locals(L, &names);
    sdt__session_suggest(session, near, sizeof near, lua_tostring(L, 2), names.list, names.count);
    if (is_global) {
        text = sdt__message_text(SDT__M_SCRIPT_NO_GLOBAL, session->english);
        lua_pushfstring(L, text, lua_tostring(L, 2));
    } else {
        text = sdt__message_text(SDT__M_SCRIPT_UNKNOWN, session->english);
        lua_pushfstring(L, text, library, lua_tostring(L, 2));
    }
    lua_pushstring(L, near);
    lua_concat(L, 2);
    return sdt__script_raise(L);
}

/* Sets the function for unknown names, of a library, into the metatable on top. */
static void set_index(lua_State *L, const char *library)
{
    lua_pushstring(L, library);
    lua_pushcclosure(L, unknown_name, 1);
    lua_setfield(L, -2, "__index");
}

void sdt__bridge_watch_names(lua_State *L)
{
    const int globals = lua_gettop(L) + 1;

    lua_pushglobaltable(L);
    for (lua_pushnil(L); lua_next(L, globals); lua_pop(L, 1)) {
        if (!lua_istable(L, -1) || !lua_getmetatable(L, -1))
            continue;
        set_index(L, lua_tostring(L, -3));
        lua_pop(L, 1);
    }
    sdt__script_metatable_lock(L);
    lua_getmetatable(L, globals);
    set_index(L, "");
    lua_pushliteral(L, ""); /* the methods of texts are a table of their own */
    luaL_getmetafield(L, -1, "__index");
    sdt__script_metatable_lock(L);
    lua_getmetatable(L, -1);
    set_index(L, "string");
    lua_settop(L, globals - 1);
}
