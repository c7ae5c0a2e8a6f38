/*
 * bridge: a plan of who hosts which conference, from the records or from facts given as JSON
 * text, as plain tables. A run that is out of time or work stops the planner too.
 */
#include "rotation/handle.h"
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/table.h>

/* Of what a script may plan: members times years times conferences. */
enum { CELLS_MOST = 60000, LOOK = 40000 };

static int go_on(void *user, int64_t done, int64_t total)
{
    (void)done;
    (void)total;
    return sdt__budget_try_charge(user, LOOK) ? 0 : 1;
}

static int int_option(lua_State *L, const char *name, int otherwise)
{
    int value;

    lua_getfield(L, 2, name);
    value = lua_isinteger(L, -1) ? (int)lua_tointeger(L, -1) : otherwise;
    if (lua_isboolean(L, -1))
        value = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return value;
}

/* The text of a field of the table on top; the table keeps it alive. */
static const char *text_field(lua_State *L, const char *name)
{
    const char *text;

    lua_getfield(L, -1, name);
    text = sdt__bridge_text(L, -1);
    lua_pop(L, 1);
    return text;
}

static int add_absences(lua_State *L, sdt_rotation *rotation)
{
    lua_Integer count;
    int status = SDT_OK;

    lua_getfield(L, 2, "absent");
    count = lua_istable(L, -1) ? (lua_Integer)lua_rawlen(L, -1) : 0;
    for (lua_Integer i = 1; i <= count && status == SDT_OK; i++) {
        int year;
        lua_rawgeti(L, -1, i);
        lua_getfield(L, -1, "year");
        year = (int)lua_tointeger(L, -1);
        lua_pop(L, 1);
        status = sdt_rotation_exclude(rotation, text_field(L, "municipality"), year,
                                      text_field(L, "conference"));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return status;
}

static int begin(lua_State *L, sdt_session *session, sdt_rotation **out)
{
    size_t size = 0;
    const char *facts = luaL_optlstring(L, 1, NULL, &size);
    const char *cooperation;
    int status;

    if (facts) {
        status = sdt_rotation_read_json(session, "rotation.plan", facts, size, out);
    } else {
        lua_pushvalue(L, 2);
        cooperation = text_field(L, "cooperation");
        lua_pop(L, 1);
        status = sdt_rotation_propose(session, cooperation, int_option(L, "first", 0),
                                      int_option(L, "last", 0), int_option(L, "repair", 0), out);
    }
    if (status == SDT_OK)
        status = sdt_rotation_set(*out, SDT_ROTATION_PAIRS_FIRST, int_option(L, "pairs_first", 0));
    if (status == SDT_OK)
        status = sdt_rotation_set(*out, SDT_ROTATION_EFFORT, int_option(L, "effort", 2));
    return status == SDT_OK ? add_absences(L, *out) : status;
}

static int check_size(sdt_session *session, const sdt_rotation *rotation)
{
    const struct sdt__rot_instance *in = &rotation->instance;
    const int64_t years = in->to >= in->from ? (int64_t)in->to - in->from + 1 : 1;
    char number[24];

    if ((double)years * (double)in->lists[SDT__ROT_MEMBERS].count *
            (double)(in->lists[SDT__ROT_CONFERENCES].count + 1) <=
        CELLS_MOST)
        return SDT_OK;
    return sdt__fail(session, SDT_ERROR_LIMIT, SDT__M_ROTATION_SCRIPT,
                     sdt__integer_text(CELLS_MOST, number));
}

/* A table of the plan into a field of the answer, which is on top. */
static int push_part(lua_State *L, sdt_rotation *rotation, const char *name,
                     int (*part)(sdt_rotation *, sdt_table **))
{
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);
    const int status = part(rotation, &handle->table);

    if (status != SDT_OK)
        return status;
    sdt__bridge_push_answer(L, handle, SDT_OK);
    lua_setfield(L, -3, name);
    lua_pop(L, 1);
    return SDT_OK;
}

static int all_reasons(sdt_rotation *rotation, sdt_table **out)
{
    return sdt_rotation_reasons(rotation, SDT_ROTATION_NO_YEAR, out);
}

static int push_answer(lua_State *L, sdt_rotation *rotation)
{
    static const struct {
        const char *name;
        int (*part)(sdt_rotation *, sdt_table **);
        bool always;
    } parts[] = {
        {"because", sdt_rotation_obstacles, true}, {"hostings", sdt_rotation_hostings, false},
        {"levels", sdt_rotation_levels, false},    {"turns", sdt_rotation_turns, false},
        {"pairs", sdt_rotation_pairs, false},      {"reasons", all_reasons, false},
    };
    const bool feasible = sdt_rotation_feasible(rotation) != 0;
    int status = SDT_OK;

    lua_pushboolean(L, feasible);
    lua_setfield(L, -2, "feasible");
    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == SDT_OK; i++)
        if (feasible || parts[i].always)
            status = push_part(L, rotation, parts[i].name, parts[i].part);
    return status;
}

/* The plan for the facts and options that are the first two arguments. */
static int solve(lua_State *L, struct sdt__bridge_handle *handle)
{
    sdt_session *session = sdt__bridge_session(L);
    sdt_table *ladder = NULL;
    int status = begin(L, session, &handle->rotation);

    if (status == SDT_OK)
        status = check_size(session, handle->rotation);
    if (status == SDT_OK && int_option(L, "repair", 0)) {
        status = sdt_rotation_ladder(handle->rotation, go_on, L, &ladder);
        sdt_table_free(ladder);
    } else if (status == SDT_OK) {
        status = sdt_rotation_solve(handle->rotation, go_on, L);
    }
    sdt__budget_recheck(L, LUA_OK);
    return status;
}

/* bridge.rotation(facts or nil, { cooperation =, first =, last =, repair =, pairs_first =,
   effort =, absent = }) */
static int bridge_rotation(lua_State *L)
{
    struct sdt__bridge_handle *handle;
    int status;

    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    handle = sdt__bridge_push_handle(L);
    status = solve(L, handle);
    lua_newtable(L);
    if (status == SDT_OK)
        status = push_answer(L, handle->rotation);
    if (status != SDT_OK)
        return sdt__bridge_push_failure(L, status);
    sdt__bridge_empty_handle(handle);
    return 1;
}

/* bridge.rotation_accept(nil, options as above, body, date, paragraph or nil, reference or nil, last year or
   nil): makes the plan anew, which is the same as long as the records are, and the decided one */
static int bridge_rotation_accept(lua_State *L)
{
    const char *body = sdt__bridge_check_text(L, 3), *date = sdt__bridge_check_text(L, 4);
    const char *paragraph = sdt__bridge_text(L, 5), *reference = sdt__bridge_text(L, 6);
    const lua_Integer last = luaL_optinteger(L, 7, SDT_ROTATION_NO_YEAR);
    struct sdt__bridge_handle *handle;
    int status;

    luaL_checktype(L, 2, LUA_TTABLE);
    luaL_argcheck(L, last == SDT_ROTATION_NO_YEAR || (last > 0 && last < 10000), 7, "year");
    handle = sdt__bridge_push_writing_handle(L);
    status = solve(L, handle);
    if (status == SDT_OK && !sdt_rotation_feasible(handle->rotation))
        status = sdt__fail(sdt__bridge_session(L), SDT_ERROR_VALUE, SDT__M_SCRIPT_NO_ROTATION);
    if (status == SDT_OK)
        status = sdt_rotation_accept(handle->rotation, body, date, paragraph, reference, (int)last,
                                     &handle->table);
    return sdt__bridge_push_answer(L, handle, status);
}

/* bridge.hostings(first_year, last_year) */
static int bridge_hostings(lua_State *L)
{
    const lua_Integer first = luaL_checkinteger(L, 1), last = luaL_checkinteger(L, 2);
    struct sdt__bridge_handle *handle = sdt__bridge_push_handle(L);

    luaL_argcheck(L, first > 0 && first < 10000 && last > 0 && last < 10000, 1, "year");
    return sdt__bridge_push_answer(
        L, handle, sdt_hostings(sdt__bridge_session(L), (int)first, (int)last, &handle->table));
}

void sdt__bridge_open_rotation(lua_State *L)
{
    lua_pushcfunction(L, bridge_hostings);
    lua_setfield(L, -2, "hostings");
    lua_pushcfunction(L, bridge_rotation);
    lua_setfield(L, -2, "rotation");
    lua_pushcfunction(L, bridge_rotation_accept);
    lua_setfield(L, -2, "rotation_accept");
}
