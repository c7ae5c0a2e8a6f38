/*
 * bridge: plans, as the verbs of plan.h tell of them and change them. The Lua side has what writes only
 * for an integration that was granted it.
 */
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/kind.h>
#include <sodertorn/plan.h>

/* bridge.plans(options): as sdt_plans() takes them */
static int bridge_plans(lua_State *L)
{
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    sdt__bridge_take_options(L, 1, &options);
    handle = sdt__bridge_push_handle(L);
    return sdt__bridge_push_answer(L, handle,
                                   sdt_plans(sdt__bridge_session(L), options.list, &handle->table));
}

/* bridge.plan_costs(plan) */
static int bridge_plan_costs(lua_State *L)
{
    const char *plan = sdt__bridge_check_text(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, handle,
                                   sdt_plan_costs(sdt__bridge_session(L), plan, &handle->table));
}

/* bridge.plan_shares(plan) */
static int bridge_plan_shares(lua_State *L)
{
    const char *plan = sdt__bridge_check_text(L, 1);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    return sdt__bridge_push_answer(L, handle,
                                   sdt_plan_shares(sdt__bridge_session(L), plan, &handle->table));
}

/* bridge.plan_carry(from, to) */
static int bridge_plan_carry(lua_State *L)
{
    const char *from = sdt__bridge_check_text(L, 1), *to = sdt__bridge_check_text(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);

    return sdt__bridge_push_answer(
        L, handle, sdt_plan_carry(sdt__bridge_session(L), from, to, &handle->table));
}

/* bridge.plan_close(plan, date, whether to leave what is unfinished, decision or nil) */
static int bridge_plan_close(lua_State *L)
{
    const char *plan = sdt__bridge_check_text(L, 1), *date = sdt__bridge_check_text(L, 2);
    const char *leave = lua_toboolean(L, 3) ? "1" : "0";
    const char *decision = sdt__bridge_text(L, 4);
    const char *const options[] = {"leave", leave, decision ? "decision" : NULL, decision, NULL};
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);

    return sdt__bridge_push_answer(
        L, handle, sdt_plan_close(sdt__bridge_session(L), plan, date, options, &handle->table));
}

/* bridge.plan_correct(plan, kind, record, field, value or nil, reason) */
static int bridge_plan_correct(lua_State *L)
{
    const char *plan = sdt__bridge_check_text(L, 1), *kind_name = sdt__bridge_check_text(L, 2);
    const char *record = sdt__bridge_check_text(L, 3), *field_name = sdt__bridge_check_text(L, 4);
    const char *value = sdt__bridge_text(L, 5), *reason = sdt__bridge_check_text(L, 6);
    struct sdt__bridge_handle *handle = sdt__bridge_push_writing_handle(L);
    sdt_session *session = sdt__bridge_session(L);
    int kind, field, status = sdt_kind_lookup(session, kind_name, &kind);

    if (status == SDT_OK)
        status = sdt_field_lookup(session, kind, field_name, &field);
    if (status == SDT_OK)
        status = sdt_plan_correct(session, plan, kind, record, field, value, reason,
                                  &handle->table);
    return sdt__bridge_push_answer(L, handle, status);
}

void sdt__bridge_open_plan(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"plans", bridge_plans},
        {"plan_costs", bridge_plan_costs},
        {"plan_shares", bridge_plan_shares},
        {"plan_carry", bridge_plan_carry},
        {"plan_close", bridge_plan_close},
        {"plan_correct", bridge_plan_correct},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
