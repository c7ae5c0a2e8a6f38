/*
 * bridge: bodies, seats and meetings, and what the history tells. Who a person is stays out, unless the
 * script was granted that: then the keys of persons are there, and what personal fields were.
 */
#include "script/bridge/bridge.h"
#include "store/store.h"

#include <lauxlib.h>
#include <sodertorn/history.h>
#include <sodertorn/kind.h>
#include <sodertorn/network.h>
#include <sodertorn/programme.h>
#include <string.h>

/* Takes a column out of the rows of the answer on top. */
static void hide(lua_State *L, const char *column)
{
    const lua_Integer count = luaL_len(L, -1);

    for (lua_Integer row = 1; row <= count; row++) {
        lua_rawgeti(L, -1, row);
        lua_pushnil(L);
        lua_setfield(L, -2, column);
        lua_pop(L, 1);
    }
}

/* The answer of a verb whose column `person` has keys of persons. */
static int push_seats(lua_State *L, struct sdt__bridge_handle *handle, int status)
{
    int count = sdt__bridge_push_answer(L, handle, status);

    if (status == SDT_OK && !sdt__bridge_context(L)->persons)
        hide(L, "person");
    return count;
}

/* A verb of a day, today when none is given. */
static int of_day(lua_State *L,
                  int (*verb)(sdt_session *session, const char *date, sdt_table **out))
{
    const char *date = sdt__bridge_text(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, handle, verb(sdt__bridge_session(L), date, &handle->table));
}

/* A verb of a record. */
static int of_record(lua_State *L,
                     int (*verb)(sdt_session *session, const char *key, sdt_table **out))
{
    const char *key = sdt__bridge_check_text(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return push_seats(L, handle, verb(sdt__bridge_session(L), key, &handle->table));
}

/* bridge.bodies(date or nil) */
static int bridge_bodies(lua_State *L)
{
    return of_day(L, sdt_bodies);
}

/* bridge.vacancies(date or nil) */
static int bridge_vacancies(lua_State *L)
{
    return of_day(L, sdt_vacancies);
}

/* bridge.chairs(body) */
static int bridge_chairs(lua_State *L)
{
    return of_record(L, sdt_chairs);
}

/* bridge.meetings(body) */
static int bridge_meetings(lua_State *L)
{
    return of_record(L, sdt_meetings);
}

/* bridge.meeting(meeting) */
static int bridge_meeting(lua_State *L)
{
    return of_record(L, sdt_meeting);
}

/* bridge.body_seats(body, date or nil) */
static int bridge_body_seats(lua_State *L)
{
    const char *body = sdt__bridge_check_text(L, 1), *date = sdt__bridge_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return push_seats(L, handle,
                      sdt_body_seats(sdt__bridge_session(L), body, date, &handle->table));
}

/* bridge.seats(municipality or nil, role or nil, date or nil): over all bodies */
static int bridge_seats(lua_State *L)
{
    static const char *const names[] = {"municipality", "role", "date"};
    const char *options[7] = {NULL};
    struct sdt__bridge_handle *handle;
    int count = 0;

    for (int i = 0; i < 3; i++) {
        const char *value = sdt__bridge_text(L, i + 1);

        if (!value)
            continue;
        options[count++] = names[i];
        options[count++] = value;
    }
    handle = sdt__bridge_push_handle(L);
    return push_seats(L, handle, sdt_seats(sdt__bridge_session(L), options, &handle->table));
}

/* Those of personal fields, and who acted: an actor may be a person. */
void sdt__bridge_hide_personal(lua_State *L)
{
    const lua_Integer count = luaL_len(L, -1);
    lua_Integer kept = 0;

    if (sdt__bridge_context(L)->persons)
        return;
    hide(L, "actor");
    for (lua_Integer row = 1; row <= count; row++) {
        bool personal;

        lua_rawgeti(L, -1, row);
        lua_getfield(L, -1, "personal");
        personal = lua_tointeger(L, -1) != 0;
        lua_getfield(L, -2, "kind");
        personal = personal || strcmp(lua_tostring(L, -1), "person") == 0;
        lua_pop(L, 2);
        if (personal)
            lua_pop(L, 1);
        else
            lua_rawseti(L, -2, ++kept);
    }
    for (lua_Integer row = kept + 1; row <= count; row++) {
        lua_pushnil(L);
        lua_rawseti(L, -2, row);
    }
}

/* bridge.history(kind, key or nil): what was changed, field by field */
static int bridge_history(lua_State *L)
{
    const char *name = sdt__bridge_check_text(L, 1), *key = sdt__bridge_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    int kind = 0, count;
    int status = sdt_kind_lookup(sdt__bridge_session(L), name, &kind);

    if (status == SDT_OK)
        status = sdt_history_changes(sdt__bridge_session(L), kind, key, NULL, &handle->table);
    count = sdt__bridge_push_answer(L, handle, status);
    if (status == SDT_OK)
        sdt__bridge_hide_personal(L);
    return count;
}

/* bridge.history_newest(): the number of the newest line */
static int bridge_history_newest(lua_State *L)
{
    int64_t newest = 0;
    int status = sdt__store_history_newest(sdt__bridge_session(L), &newest);

    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    lua_pushinteger(L, newest);
    return 1;
}

/* bridge.history_since(line): how many records were created, changed and deleted since, as an array */
static int bridge_history_since(lua_State *L)
{
    int64_t counts[SDT__HISTORY_COUNTS];
    int status;

    sdt__budget_charge(L, SDT__BRIDGE_ENGINE_COST);
    status = sdt__store_history_since(sdt__bridge_session(L), luaL_checkinteger(L, 1), counts);

    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    lua_createtable(L, SDT__HISTORY_COUNTS, 0);
    for (int i = 0; i < SDT__HISTORY_COUNTS; i++) {
        lua_pushinteger(L, counts[i]);
        lua_rawseti(L, -2, i + 1);
    }
    return 1;
}

void sdt__bridge_open_network(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"bodies", bridge_bodies},
        {"vacancies", bridge_vacancies},
        {"chairs", bridge_chairs},
        {"meetings", bridge_meetings},
        {"meeting", bridge_meeting},
        {"body_seats", bridge_body_seats},
        {"seats", bridge_seats},
        {"history", bridge_history},
        {"history_newest", bridge_history_newest},
        {"history_since", bridge_history_since},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
