/*
 * bridge: what was answered on a joint matter, and the parts of a programme through its life.
 */
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/matter.h>
#include <sodertorn/programme.h>

typedef int key_verb(sdt_session *session, const char *key, sdt_table **out);
typedef int key_day_verb(sdt_session *session, const char *key, const char *day, sdt_table **out);

static int ask_of_key(lua_State *L, key_verb *verb)
{
    const char *key = luaL_checkstring(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, handle, verb(sdt__bridge_session(L), key, &handle->table));
}

static int ask_of_key_and_day(lua_State *L, key_day_verb *verb)
{
    const char *key = luaL_checkstring(L, 1), *day = luaL_optstring(L, 2, NULL);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, handle,
                                   verb(sdt__bridge_session(L), key, day, &handle->table));
}

/* bridge.answers(matter, day or nil): also of what matters are about */
static int bridge_answers(lua_State *L)
{
    return ask_of_key_and_day(L, sdt_matter_adoptions);
}

/* bridge.parts(programme, day or nil) */
static int bridge_parts(lua_State *L)
{
    return ask_of_key_and_day(L, sdt_programme_tree);
}

/* bridge.amended(programme) */
static int bridge_amended(lua_State *L)
{
    return ask_of_key(L, sdt_programme_changes);
}

/* bridge.successors(programme) */
static int bridge_successors(lua_State *L)
{
    return ask_of_key(L, sdt_programme_successors);
}

/* bridge.predecessors(programme) */
static int bridge_predecessors(lua_State *L)
{
    return ask_of_key(L, sdt_programme_predecessors);
}

void sdt__bridge_open_matters(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"answers", bridge_answers},           {"parts", bridge_parts},
        {"amended", bridge_amended},           {"successors", bridge_successors},
        {"predecessors", bridge_predecessors}, {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
