/*
 * The math library with random numbers that the host seeds, so that a run can be repeated, and the
 * utf8 library with its loops charged.
 */
#include "script/base.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

struct generator {
    uint64_t state[4];
    uint64_t seed;
};

static uint64_t rotate(uint64_t value, int bits)
{
    return value << bits | value >> (64 - bits);
}

/* xoshiro256**, as in stock Lua. */
static uint64_t next_random(struct generator *generator)
{
    uint64_t *s = generator->state;
    uint64_t result = rotate(s[1] * 5, 7) * 9;
    uint64_t shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotate(s[3], 45);
    return result;
}

/* The first two words are the seed, as in stock Lua; the first draws, still alike, are dropped. */
static void seed_generator(struct generator *generator, uint64_t first, uint64_t second)
{
    generator->state[0] = first;
    generator->state[1] = 0xff;
    generator->state[2] = second;
    generator->state[3] = 0;
    for (int i = 0; i < 16; i++)
        next_random(generator);
}

static struct generator *generator_of(lua_State *L)
{
    return lua_touserdata(L, lua_upvalueindex(1));
}

/* A number from 0 to most, each as likely. */
static uint64_t random_up_to(struct generator *generator, uint64_t most)
{
    uint64_t mask = most;
    for (int shift = 1; shift < 64; shift *= 2)
        mask |= mask >> shift;
    uint64_t value = next_random(generator) & mask;
    while (value > most)
        value = next_random(generator) & mask;
    return value;
}

static int maths_random(lua_State *L)
{
    struct generator *generator = generator_of(L);
    lua_Integer low = 1;
    lua_Integer high;
    sdt__work(L, 1);
    switch (lua_gettop(L)) {
    case 0:
        lua_pushnumber(L, (lua_Number)(next_random(generator) >> 11) * 0x1p-53);
        return 1;
    case 1:
        high = luaL_checkinteger(L, 1);
        if (high == 0) {
            lua_pushinteger(L, (lua_Integer)next_random(generator));
            return 1;
        }
        break;
    case 2:
        low = luaL_checkinteger(L, 1);
        high = luaL_checkinteger(L, 2);
        break;
    default:
        return luaL_error(L, "wrong number of arguments");
    }
    luaL_argcheck(L, low <= high, lua_gettop(L), "interval is empty");
    uint64_t value = random_up_to(generator, (uint64_t)high - (uint64_t)low);
    lua_pushinteger(L, (lua_Integer)((uint64_t)low + value));
    return 1;
}

static int maths_randomseed(lua_State *L)
{
    struct generator *generator = generator_of(L);
    if (lua_isnone(L, 1)) {
        seed_generator(generator, generator->seed, 0);
        return 0;
    }
    lua_Number number = luaL_checknumber(L, 1);
    lua_Integer first = lua_tointeger(L, 1);
    if (!lua_isinteger(L, 1))
        memcpy(&first, &number, sizeof first);
    seed_generator(generator, (uint64_t)first, (uint64_t)luaL_optinteger(L, 2, 0));
    return 0;
}

void sdt__open_maths(lua_State *L, uint64_t seed)
{
    static const luaL_Reg functions[] = {
        {"random", maths_random},
        {"randomseed", maths_randomseed},
        {NULL, NULL}
    };
    luaopen_math(L);
    struct generator *generator = lua_newuserdatauv(L, sizeof *generator, 0);
    generator->seed = seed;
    seed_generator(generator, seed, 0);
    luaL_setfuncs(L, functions, 1);
}

/* --- utf8 --- */

/* Upvalue: the stock function, which walks its first argument. */
static int charged(lua_State *L)
{
    if (lua_type(L, 1) == LUA_TSTRING)
        sdt__work(L, 1 + lua_rawlen(L, 1) / 2);
    luaL_checkstack(L, 1, "too many arguments");
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    return lua_gettop(L);
}

void sdt__open_utf8(lua_State *L)
{
    static const char *const names[] = {"char", "codepoint", "codes", "len", "offset"};
    luaopen_utf8(L);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        lua_getfield(L, -1, names[i]);
        lua_pushcclosure(L, charged, 1);
        lua_setfield(L, -2, names[i]);
    }
}
