/*
 * The coroutine library. All coroutines charge one budget; a limit passed inside one is raised
 * again in the one that resumed it; and a coroutine that a limit stopped is never closed, for its
 * instructions would no longer be counted.
 */
#include "script/sandbox/libraries.h"
#include "script/sandbox/stdlib.h"

#include <lauxlib.h>
#include <lualib.h>

enum {
    CREATE_COST = 1000, /* what a new coroutine may run before its first count */
    RESUME_COST = 40,
    CLOSING_MOST = 8 /* Lua does not count the C stack that closing uses */
};

static lua_State *check_coroutine(lua_State *L)
{
    lua_State *co = lua_tothread(L, 1);

    luaL_argexpected(L, co, 1, "coroutine");
    return co;
}

static const char *status_of(lua_State *L, lua_State *co)
{
    lua_Debug level;

    if (L == co)
        return "running";
    switch (lua_status(co)) {
    case LUA_YIELD:
        return "suspended";
    case LUA_OK:
        if (lua_getstack(co, 0, &level))
            return "normal";
        return lua_gettop(co) == 0 ? "dead" : "suspended";
    default:
        return "dead";
    }
}

/* Resumes with the topmost values of L; returns how many results were moved to L, or -1 with the
   error on top. */
static int resume(lua_State *L, lua_State *co, int arguments)
{
    struct sdt__budget *budget = sdt__budget_of(L);
    const struct sdt__script_waiting waiting = {L, budget->waiting};
    int results = 0;
    int status;

    if (!lua_checkstack(co, arguments)) {
        lua_pushliteral(L, "too many arguments to resume");
        return -1;
    }
    sdt__budget_charge(L, RESUME_COST + (uint64_t)arguments);
    lua_xmove(L, co, arguments);
    budget->running = co;
    budget->waiting = &waiting;
    sdt__budget_retune(co);
    status = lua_resume(co, L, arguments, &results);
    budget->waiting = waiting.above;
    sdt__budget_recheck(L, status);
    if (status != LUA_OK && status != LUA_YIELD) {
        lua_xmove(co, L, 1);
        return -1;
    }
    if (!lua_checkstack(L, results + 1)) {
        lua_pop(co, results);
        lua_pushliteral(L, "too many results to resume");
        return -1;
    }
    lua_xmove(co, L, results);
    return results;
}

/* Runs the close methods of a suspended or failed coroutine; its error, if any, is pushed on L. */
static int close_coroutine(lua_State *L, lua_State *co)
{
    struct sdt__budget *budget = sdt__budget_of(L);
    const struct sdt__script_waiting waiting = {L, budget->waiting};
    int status;

    sdt__budget_charge(L, RESUME_COST);
    if (budget->closing >= CLOSING_MOST)
        return luaL_error(L, "C stack overflow");
    budget->closing++;
    budget->running = co;
    budget->waiting = &waiting;
    sdt__budget_retune(co);
    status = lua_resetthread(co);
    budget->waiting = waiting.above;
    budget->closing--;
    sdt__budget_recheck(L, status);
    if (status != LUA_OK)
        lua_xmove(co, L, 1);
    return status;
}

static int coroutine_create(lua_State *L)
{
    lua_State *co;

    luaL_checktype(L, 1, LUA_TFUNCTION);
    sdt__budget_charge(L, CREATE_COST);
    co = lua_newthread(L);
    lua_pushvalue(L, 1);
    lua_xmove(L, co, 1);
    return 1;
}

static int coroutine_resume(lua_State *L)
{
    lua_State *co = check_coroutine(L);
    int results = resume(L, co, lua_gettop(L) - 1);

    lua_pushboolean(L, results >= 0);
    lua_insert(L, results >= 0 ? -(results + 1) : -2);
    return results >= 0 ? results + 1 : 2;
}

static int wrapped(lua_State *L)
{
    lua_State *co = lua_tothread(L, lua_upvalueindex(1));
    int results = resume(L, co, lua_gettop(L));
    int status;

    if (results >= 0)
        return results;
    status = lua_status(co);
    if (status != LUA_OK && status != LUA_YIELD && close_coroutine(L, co) != LUA_OK)
        lua_remove(L, -2);
    if (lua_type(L, -1) == LUA_TSTRING) {
        luaL_where(L, 1);
        lua_insert(L, -2);
        lua_concat(L, 2);
    }
    return lua_error(L);
}

static int coroutine_wrap(lua_State *L)
{
    coroutine_create(L);
    lua_pushcclosure(L, wrapped, 1);
    return 1;
}

static int coroutine_close(lua_State *L)
{
    lua_State *co = check_coroutine(L);
    const char *status = status_of(L, co);

    if (*status != 's' && *status != 'd')
        return luaL_error(L, "cannot close a %s coroutine", status);
    if (close_coroutine(L, co) == LUA_OK) {
        lua_pushboolean(L, 1);
        return 1;
    }
    lua_pushboolean(L, 0);
    lua_insert(L, -2);
    return 2;
}

void sdt__script_open_coroutines(lua_State *L)
{
    static const luaL_Reg functions[] = {{"close", coroutine_close},
                                         {"create", coroutine_create},
                                         {"resume", coroutine_resume},
                                         {"wrap", coroutine_wrap},
                                         {NULL, NULL}};

    luaL_newlib(L, functions);
    luaopen_coroutine(L);
    sdt__stdlib_take(L, "isyieldable\0running\0status\0yield\0");
    lua_pop(L, 1);
}
