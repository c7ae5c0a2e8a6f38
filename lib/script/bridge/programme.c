/*
 * bridge: the programme and those who carry it, as the verbs of programme.h tell of them.
 */
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/followup.h>
#include <sodertorn/kind.h>
#include <sodertorn/programme.h>
#include <string.h>

/* bridge.adoptions(programme): who has adopted it and who has not */
static int bridge_adoptions(lua_State *L)
{
    const char *programme = luaL_checkstring(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_programme_adoptions(sdt__bridge_session(L), programme, &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.coverage(programme, frame or nil): how they meet, both ways */
static int bridge_coverage(lua_State *L)
{
    const char *programme = luaL_checkstring(L, 1), *frame = luaL_optstring(L, 2, NULL);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_programme_coverage(sdt__bridge_session(L), programme, frame, &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.lineage(sub_goal, municipality or nil, until or nil): its years, and those before it */
static int bridge_lineage(lua_State *L)
{
    const char *sub_goal = luaL_checkstring(L, 1), *municipality = luaL_optstring(L, 2, NULL);
    const lua_Integer until = luaL_optinteger(L, 3, 0);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_assess_lineage(sdt__bridge_session(L), sub_goal, municipality,
                                    until > 0 && until < 10000 ? (int)until : 0, &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.seated(body, date or nil): who sits in it, and which members have no seat */
static int bridge_seated(lua_State *L)
{
    const char *body = luaL_checkstring(L, 1), *date = luaL_optstring(L, 2, NULL);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int status = sdt_body_seats(sdt__bridge_session(L), body, date, &handle->table);

    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.said(kind, field, code): what people call a word of an enumeration; nil when it is none */
static int bridge_said(lua_State *L)
{
    const int kind = sdt_kind_find(luaL_checkstring(L, 1));
    const int field = sdt_field_find(kind, luaL_checkstring(L, 2));
    const char *code = luaL_checkstring(L, 3);
    const char *language = sdt__bridge_session(L)->english ? "en" : "sv";

    lua_pushnil(L);
    for (int i = 0; i < sdt_field_word_count(kind, field); i++)
        if (strcmp(sdt_field_word(kind, field, i), code) == 0)
            lua_pushstring(L, sdt_field_word_label(kind, field, i, language));
    return 1;
}

void sdt__bridge_open_programme(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"adoptions", bridge_adoptions}, {"coverage", bridge_coverage}, {"lineage", bridge_lineage},
        {"seated", bridge_seated},       {"said", bridge_said},         {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
