/*
 * bridge: text in the making for a page; see markup.h.
 */
#include "script/bridge/markup.h"

#include "script/sandbox/string_builder.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

enum {
    BLOCK_FIRST = 2048, /* bytes */
    CALL_COST = 2
};

static const char block_name[] = "sdt markup";

struct block {
    size_t size;
    size_t capacity;
    char bytes[];
};

/* ---- the block ---- */

static struct block *push_block(lua_State *L, size_t capacity)
{
    struct block *block = lua_newuserdatauv(L, sizeof *block + capacity, 0);

    block->size = 0;
    block->capacity = capacity;
    luaL_setmetatable(L, block_name);
    return block;
}

static struct block *block_of(lua_State *L, int owner)
{
    struct block *block;

    luaL_checktype(L, owner, LUA_TTABLE);
    lua_rawgeti(L, owner, 1);
    block = luaL_checkudata(L, -1, block_name);
    lua_pop(L, 1); /* the owner keeps it */
    return block;
}

/* The block with room for so many bytes more. */
static struct block *room_for(lua_State *L, int owner, size_t size)
{
    struct block *block = block_of(L, owner), *grown;
    size_t capacity;

    if (size <= block->capacity - block->size)
        return block;
    if (size > SDT__SCRIPT_STRING_MOST - block->size)
        luaL_error(L, "resulting string too large");
    capacity = block->size + size;
    capacity = capacity < block->capacity * 2 ? block->capacity * 2 : capacity;
    capacity = capacity > SDT__SCRIPT_STRING_MOST ? SDT__SCRIPT_STRING_MOST : capacity;
    grown = push_block(L, capacity);
    memcpy(grown->bytes, block->bytes, block->size);
    grown->size = block->size;
    lua_rawseti(L, owner, 1);
    return grown;
}

static void hand_over(struct sdt__markup *out, const char *bytes, size_t size)
{
    struct block *block;

    sdt__budget_charge_bytes(out->L, size);
    block = room_for(out->L, out->owner, size);
    memcpy(block->bytes + block->size, bytes, size);
    block->size += size;
}

/* ---- writing ---- */

void sdt__markup_begin(struct sdt__markup *out, lua_State *L, int owner)
{
    luaL_checkstack(L, 4, "too many values");
    sdt__budget_charge(L, CALL_COST);
    out->L = L;
    out->owner = owner;
    out->size = 0;
}

void sdt__markup_end(struct sdt__markup *out)
{
    if (out->size > 0)
        hand_over(out, out->bytes, out->size);
    out->size = 0;
}

void sdt__markup_bytes(struct sdt__markup *out, const char *bytes, size_t size)
{
    if (size > sizeof out->bytes - out->size)
        sdt__markup_end(out);
    if (size > sizeof out->bytes) {
        hand_over(out, bytes, size);
        return;
    }
    memcpy(out->bytes + out->size, bytes, size);
    out->size += size;
}

void sdt__markup_text(struct sdt__markup *out, const char *text)
{
    sdt__markup_bytes(out, text, strlen(text));
}

static const char *entity_of(char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

void sdt__markup_escaped(struct sdt__markup *out, const char *text, size_t size)
{
    size_t from = 0;

    for (size_t i = 0; i < size; i++) {
        const char *entity = entity_of(text[i]);

        if (!entity)
            continue;
        sdt__markup_bytes(out, text + from, i - from);
        sdt__markup_text(out, entity);
        from = i + 1;
    }
    sdt__markup_bytes(out, text + from, size - from);
}

void sdt__markup_coordinate(struct sdt__markup *out, double value)
{
    const double tenths = floor(value * 10 + 0.5);
    char text[24], *at = text + sizeof text;
    long long rest;

    if (!(tenths > -1e15 && tenths < 1e15)) { /* no scale gives one */
        sdt__markup_text(out, "0");
        return;
    }
    rest = (long long)(tenths < 0 ? -tenths : tenths);
    if (rest % 10 != 0) {
        *--at = (char)('0' + rest % 10);
        *--at = '.';
    }
    rest /= 10;
    do {
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (tenths < 0)
        *--at = '-';
    sdt__markup_bytes(out, at, (size_t)(text + sizeof text - at));
}

void sdt__markup_argument(struct sdt__markup *out, int index)
{
    size_t size;
    const char *text;

    if (lua_type(out->L, index) == LUA_TNUMBER) {
        sdt__markup_coordinate(out, lua_tonumber(out->L, index));
        return;
    }
    text = luaL_checklstring(out->L, index, &size);
    sdt__markup_bytes(out, text, size);
}

void sdt__markup_own(lua_State *L, int owner)
{
    push_block(L, BLOCK_FIRST);
    lua_rawseti(L, owner, 1);
}

void sdt__markup_push(struct sdt__markup *out)
{
    const struct block *block;

    sdt__markup_end(out);
    block = block_of(out->L, out->owner);
    lua_pushlstring(out->L, block->bytes, block->size);
}

/* ---- for Lua ---- */

/* bridge.markup(): a block for a new owner */
static int markup(lua_State *L)
{
    push_block(L, BLOCK_FIRST);
    return 1;
}

/* bridge.markup_taken(owner): all that was written, as a text */
static int markup_taken(lua_State *L)
{
    const struct block *block = block_of(L, 1);

    sdt__budget_charge_bytes(L, block->size);
    lua_pushlstring(L, block->bytes, block->size);
    return 1;
}

/* bridge.markup_put(owner, ...): texts as they are, and coordinates */
static int markup_put(lua_State *L)
{
    const int count = lua_gettop(L);
    struct sdt__markup out;

    sdt__markup_begin(&out, L, 1);
    for (int i = 2; i <= count; i++)
        sdt__markup_argument(&out, i);
    sdt__markup_end(&out);
    return 0;
}

/* bridge.escape(text): safe for HTML and SVG, in elements and in quoted attributes */
static int escape(lua_State *L)
{
    struct sdt__string_builder build;
    size_t size, from = 0;
    const char *text = luaL_checklstring(L, 1, &size);

    sdt__budget_charge_bytes(L, size);
    if (strcspn(text, "&<>\"'") == size) {
        lua_settop(L, 1);
        return 1;
    }
    sdt__string_builder_begin(&build, L);
    for (size_t i = 0; i < size; i++) {
        const char *entity = entity_of(text[i]);

        if (!entity)
            continue;
        sdt__string_builder_add(&build, text + from, i - from);
        sdt__string_builder_add(&build, entity, strlen(entity));
        from = i + 1;
    }
    sdt__string_builder_add(&build, text + from, size - from);
    sdt__string_builder_push(&build);
    return 1;
}

/* bridge.coordinate(number) */
static int coordinate(lua_State *L)
{
    struct sdt__markup out = {.L = L, .size = 0};

    sdt__markup_coordinate(&out, luaL_checknumber(L, 1));
    lua_pushlstring(L, out.bytes, out.size);
    return 1;
}

void sdt__bridge_open_markup(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"markup", markup},         {"markup_put", markup_put}, {"markup_taken", markup_taken},
        {"coordinate", coordinate}, {"escape", escape},         {NULL, NULL},
    };

    luaL_newmetatable(L, block_name);
    lua_pop(L, 1);
    luaL_setfuncs(L, functions, 0);
}
