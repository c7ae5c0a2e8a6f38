/*
 * bridge: what was answered on a joint matter, and the parts of a programme through its life; and the verbs
 * that change these, which the Lua side has only for an integration that was granted them.
 */
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/matter.h>
#include <sodertorn/programme.h>

typedef int key_verb(sdt_session *session, const char *key, sdt_table **out);
typedef int key_day_verb(sdt_session *session, const char *key, const char *day, sdt_table **out);

static int ask_of_key(lua_State *L, key_verb *verb)
{
    const char *key = sdt__bridge_check_text(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, handle, verb(sdt__bridge_session(L), key, &handle->table));
}

static int ask_of_key_and_day(lua_State *L, key_day_verb *verb)
{
    const char *key = sdt__bridge_check_text(L, 1), *day = sdt__bridge_text(L, 2);
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

/* bridge.matter_propose(role, title, options) */
static int bridge_matter_propose(lua_State *L)
{
    const char *role = sdt__bridge_check_text(L, 1), *title = sdt__bridge_check_text(L, 2);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    sdt__bridge_take_options(L, 3, &options);
    handle = sdt__bridge_push_writing_handle(L);
    return sdt__bridge_push_answer(
        L, handle,
        sdt_matter_propose(sdt__bridge_session(L), role, title, options.list, &handle->table));
}

/* bridge.matter_decide(matter, municipality, outcome, options) */
static int bridge_matter_decide(lua_State *L)
{
    const char *matter = sdt__bridge_check_text(L, 1), *municipality = sdt__bridge_check_text(L, 2);
    const char *outcome = sdt__bridge_check_text(L, 3);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    sdt__bridge_take_options(L, 4, &options);
    handle = sdt__bridge_push_writing_handle(L);
    return sdt__bridge_push_answer(L, handle,
                                   sdt_matter_decide(sdt__bridge_session(L), matter, municipality,
                                                     outcome, options.list, &handle->table));
}

/* bridge.matter_next_round(matter, options) */
static int bridge_matter_next_round(lua_State *L)
{
    const char *matter = sdt__bridge_check_text(L, 1);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    sdt__bridge_take_options(L, 2, &options);
    handle = sdt__bridge_push_writing_handle(L);
    return sdt__bridge_push_answer(
        L, handle,
        sdt_matter_next_round(sdt__bridge_session(L), matter, options.list, &handle->table));
}

/* bridge.matter_withdraw(matter, date or nil): what each had answered */
static int bridge_matter_withdraw(lua_State *L)
{
    const char *matter = sdt__bridge_check_text(L, 1), *date = sdt__bridge_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);
    sdt_session *session = sdt__bridge_session(L);
    int status = sdt_matter_withdraw(session, matter, date);

    if (status == SDT_OK)
        status = sdt_matter_adoptions(session, matter, date, &handle->table);
    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.programme_amend(programme, date, title, changes, options): the changes as one list of texts */
static int bridge_programme_amend(lua_State *L)
{
    const char *programme = sdt__bridge_check_text(L, 1), *date = sdt__bridge_check_text(L, 2);
    const char *title = sdt__bridge_check_text(L, 3);
    const char *const *changes = sdt__bridge_push_list(L, 4);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    sdt__bridge_take_options(L, 5, &options);
    handle = sdt__bridge_push_writing_handle(L);
    return sdt__bridge_push_answer(L, handle,
                                   sdt_programme_amend(sdt__bridge_session(L), programme, date,
                                                       title, changes, options.list,
                                                       &handle->table));
}

/* bridge.programme_renew(programme, key, title, first year, last year, mappings, options): the mappings as
   one list of texts */
static int bridge_programme_renew(lua_State *L)
{
    const char *programme = sdt__bridge_check_text(L, 1), *key = sdt__bridge_check_text(L, 2);
    const char *title = sdt__bridge_check_text(L, 3);
    const lua_Integer from = luaL_checkinteger(L, 4), until = luaL_checkinteger(L, 5);
    const char *const *mappings = sdt__bridge_push_list(L, 6);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    luaL_argcheck(L, from > 0 && from < 10000, 4, "year");
    luaL_argcheck(L, until > 0 && until < 10000, 5, "year");
    sdt__bridge_take_options(L, 7, &options);
    handle = sdt__bridge_push_writing_handle(L);
    return sdt__bridge_push_answer(L, handle,
                                   sdt_programme_renew(sdt__bridge_session(L), programme, key,
                                                       title, (int)from, (int)until, mappings,
                                                       options.list, &handle->table));
}

void sdt__bridge_open_matters(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"answers", bridge_answers},
        {"parts", bridge_parts},
        {"amended", bridge_amended},
        {"successors", bridge_successors},
        {"predecessors", bridge_predecessors},
        {"matter_propose", bridge_matter_propose},
        {"matter_decide", bridge_matter_decide},
        {"matter_next_round", bridge_matter_next_round},
        {"matter_withdraw", bridge_matter_withdraw},
        {"programme_amend", bridge_programme_amend},
        {"programme_renew", bridge_programme_renew},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
