/*
 * bridge: what is held on a person, and its erasure. Nothing of it is there for a script that was not
 * granted to read persons.
 */
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/personal.h>

/* Whether the script may not see persons: then nil and why are pushed. */
static bool is_refused(lua_State *L)
{
    if (sdt__bridge_context(L)->persons)
        return false;
    lua_pushnil(L);
    lua_pushstring(L, sdt__message_text(SDT__M_SCRIPT_PERSONS, sdt__bridge_session(L)->english));
    return true;
}

/* A verb of a person or a day; `asked` may be NULL. */
static int answer(lua_State *L, const char *asked,
                  int (*verb)(sdt_session *session, const char *asked, sdt_table **out))
{
    struct sdt__bridge_handle *handle;

    if (is_refused(L))
        return 2;
    handle = sdt__bridge_push_writing_handle(L);
    return sdt__bridge_push_answer(L, handle, verb(sdt__bridge_session(L), asked, &handle->table));
}

/* bridge.person_document(person) */
static int bridge_person_document(lua_State *L)
{
    return answer(L, sdt__bridge_check_text(L, 1), sdt_person_document);
}

/* bridge.persons_due(day or nil) */
static int bridge_persons_due(lua_State *L)
{
    return answer(L, sdt__bridge_text(L, 1), sdt_persons_due);
}

/* bridge.persons_clear(day or nil) */
static int bridge_persons_clear(lua_State *L)
{
    return answer(L, sdt__bridge_text(L, 1), sdt_persons_clear);
}

/* bridge.person_erase(person, options) */
static int bridge_person_erase(lua_State *L)
{
    const char *person = sdt__bridge_check_text(L, 1);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    sdt__bridge_take_options(L, 2, &options);
    if (is_refused(L))
        return 2;
    handle = sdt__bridge_push_writing_handle(L);
    return sdt__bridge_push_answer(
        L, handle, sdt_person_erase(sdt__bridge_session(L), person, options.list, &handle->table));
}

void sdt__bridge_open_persons(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"person_document", bridge_person_document},
        {"persons_due", bridge_persons_due},
        {"persons_clear", bridge_persons_clear},
        {"person_erase", bridge_person_erase},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
