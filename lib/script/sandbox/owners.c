/*
 * What userdata own, in a list of the budget's; see owners.h.
 */
#include "script/sandbox/owners.h"

#include "script/sandbox/held.h"

#include <lauxlib.h>
#include <string.h>

/* Stands before what is owned, in the userdata. */
struct sdt__owner {
    struct sdt__owner *next;
    struct sdt__owner *previous;
    void (*release)(void *owned);
};

/* Several states of someone else's have one budget, whichever thread they run in: they are closed by
   whoever made them, and have no list. */
static void link_owner(struct sdt__budget *budget, struct sdt__owner *owner)
{
    if (budget->endless)
        return;
    owner->next = budget->owners;
    if (owner->next)
        owner->next->previous = owner;
    budget->owners = owner;
}

static void unlink_owner(struct sdt__budget *budget, struct sdt__owner *owner)
{
    if (budget->endless)
        return;
    if (owner->previous)
        owner->previous->next = owner->next;
    else
        budget->owners = owner->next;
    if (owner->next)
        owner->next->previous = owner->previous;
}

/* __gc */
static int collect(lua_State *L)
{
    struct sdt__owner *owner = lua_touserdata(L, 1);

    unlink_owner(sdt__budget_of(L), owner);
    owner->release(owner + 1);
    return 0;
}

void *sdt__owner_push(lua_State *L, size_t size, const char *name, void (*release)(void *owned))
{
    struct sdt__owner *owner;

    sdt__held_make_room(L);
    owner = lua_newuserdatauv(L, sizeof *owner + size, 0);
    memset(owner, 0, sizeof *owner + size);
    owner->release = release;
    if (luaL_newmetatable(L, name)) {
        lua_pushcfunction(L, collect);
        lua_setfield(L, -2, "__gc");
    }
    lua_setmetatable(L, -2);
    link_owner(sdt__budget_of(L), owner);
    return owner + 1;
}

void *sdt__owner_check(lua_State *L, int index, const char *name)
{
    struct sdt__owner *owner = luaL_checkudata(L, index, name);

    return owner + 1;
}

void sdt__owners_release(struct sdt__budget *budget)
{
    while (budget->owners) {
        struct sdt__owner *owner = budget->owners;

        unlink_owner(budget, owner);
        owner->release(owner + 1);
    }
}
