/*
 * The budget of a run. Its three watchers are the allocator, the count hook and
 * sdt__budget_charge(); each can find a limit passed, and all then see to it that nothing of the
 * script runs on: instructions are counted one by one, so the first one raises, even in a close
 * method or an error handler.
 */
#include "script/sandbox/budget.h"

#include <lauxlib.h>
#include <string.h>
#include <time.h>

enum {
    COARSE = 2000,           /* instructions between two looks at the budget */
    LOOK = 20000,            /* work between two looks at the clock from C */
    RESERVE = 64 * 1024,     /* memory kept for unwinding */
    LIGHT = 512 * 1024,      /* weight up to which COARSE is fine enough */
    HEAVY_BLOCK = 8 * 1024,  /* smallest block that can have more weight than LIGHT */
    TIMED_BLOCK = 64 * 1024, /* a block of this size also looks at the clock */
    ERROR_COST = 100,        /* of an error that is caught by a call near the bottom of the stack */
    STRING_WEIGHT = 64,      /* a comparison or conversion walks a string byte by byte */
    NODE_SIZE = 24           /* of Lua's table part with keys, on 64-bit machines */
};

static const char spent_token = 0;

static uint64_t clock_now(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void sdt__budget_init(struct sdt__budget *budget, sdt_allocator allocator, void *user,
                      const struct sdt__script_limits *limits)
{
    struct sdt__script_limits *own = &budget->limits;

    memset(budget, 0, sizeof *budget);
    budget->allocator = allocator;
    budget->allocator_user = user;
    sdt__slabs_init(&budget->slabs, allocator, user, true);
    if (limits)
        budget->limits = *limits;
    own->memory = own->memory ? own->memory : (size_t)64 * 1024 * 1024;
    own->work = own->work ? own->work : 500u * 1000 * 1000;
    own->work = own->work < UINT64_MAX / 4 ? own->work : UINT64_MAX / 4;
    own->milliseconds = own->milliseconds ? own->milliseconds : 10000;
    own->output = own->output ? own->output : (size_t)1024 * 1024;
    budget->time_left = (uint64_t)own->milliseconds * 1000000u;
    budget->next_look = LOOK;
}

void sdt__budget_free(struct sdt__budget *budget)
{
    if (budget->output)
        budget->allocator(budget->allocator_user, budget->output, 0);
    if (budget->held.blocks)
        budget->allocator(budget->allocator_user, budget->held.blocks, 0);
    budget->output = NULL;
    budget->held.blocks = NULL;
    sdt__slabs_clear(&budget->slabs);
}

void sdt__budget_enter(struct sdt__budget *budget, lua_State *L)
{
    budget->deadline = clock_now() + budget->time_left;
    budget->running = L;
}

uint32_t sdt__budget_milliseconds_left(const struct sdt__budget *budget)
{
    const uint64_t now = clock_now();

    return budget->deadline > now ? (uint32_t)((budget->deadline - now) / 1000000) : 0;
}

void sdt__budget_renew(struct sdt__budget *budget)
{
    budget->work = 0;
    budget->next_look = LOOK;
    budget->time_left = (uint64_t)budget->limits.milliseconds * 1000000u;
    budget->output_size = 0;
    budget->peak = budget->used;
    budget->interrupted = 0;
}

void sdt__budget_leave(struct sdt__budget *budget)
{
    uint64_t now = clock_now();

    budget->time_left = budget->deadline > now ? budget->deadline - now : 0;
    budget->running = NULL;
}

/* The interval that bounds the time between two looks, however slow single instructions are. */
static int interval(const struct sdt__budget *budget)
{
    size_t weight, fine;

    if (budget->spent_reason)
        return 1;
    weight = budget->heaviest > budget->heavy_floor ? budget->heaviest : budget->heavy_floor;
    if (weight <= LIGHT)
        return COARSE;
    fine = (size_t)COARSE * LIGHT / weight;
    return fine > 0 ? (int)fine : 1;
}

static void on_count(lua_State *L, lua_Debug *where);

void sdt__budget_retune(lua_State *L)
{
    const struct sdt__budget *budget = sdt__budget_of(L);
    const int wanted = interval(budget);

    if (!budget->endless && lua_gethookcount(L) != wanted)
        lua_sethook(L, on_count, LUA_MASKCOUNT, wanted);
}

void sdt__budget_exhaust(struct sdt__budget *budget, enum sdt__script_reason reason)
{
    if (budget->spent_reason)
        return;
    budget->spent_reason = reason;
    budget->next_look = 0;
    if (budget->running && !budget->endless) {
        lua_Debug level;
        budget->deep = lua_getstack(budget->running, SDT__SCRIPT_DEPTH_NOTABLE, &level);
        sdt__script_location_note(&budget->location, budget->running, 0);
        sdt__budget_retune(budget->running);
    }
}

void sdt__budget_look(struct sdt__budget *budget)
{
    if (budget->endless) {
        budget->next_look = UINT64_MAX;
        return;
    }
    if (budget->work > budget->limits.work)
        sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_WORK);
    else if (budget->interrupted || (budget->running && clock_now() > budget->deadline))
        sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_TIME);
    if (!budget->spent_reason) {
        uint64_t next = budget->work + LOOK;
        budget->next_look = next < budget->limits.work ? next : budget->limits.work + 1;
    }
}

static void raise_spent(lua_State *L)
{
    if (sdt__budget_of(L)->endless) { /* memory ran out, and no more than that */
        sdt__budget_of(L)->spent_reason = SDT__SCRIPT_WITHIN;
        luaL_error(L, "not enough memory");
    }
    sdt__budget_retune(L);
    lua_gc(L, LUA_GCSTOP);
    lua_pushlightuserdata(L, (void *)(uintptr_t)&spent_token);
    lua_error(L);
}

bool sdt__budget_spend(struct sdt__budget *budget, uint64_t n)
{
    budget->work += n < UINT32_MAX ? n : budget->limits.work + 1;
    if (budget->work >= budget->next_look)
        sdt__budget_look(budget);
    return !budget->spent_reason;
}

bool sdt__budget_try_charge(lua_State *L, uint64_t n)
{
    return sdt__budget_spend(sdt__budget_of(L), n);
}

void sdt__budget_charge(lua_State *L, uint64_t n)
{
    if (!sdt__budget_try_charge(L, n))
        raise_spent(L);
}

void sdt__budget_charge_bytes(lua_State *L, size_t bytes)
{
    sdt__budget_charge(L, 1 + bytes / 16);
}

bool sdt__budget_is_exhausted(struct sdt__budget *budget, int status)
{
    if (status == LUA_ERRMEM || budget->refused_size > 0)
        sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_MEMORY);
    return budget->spent_reason != SDT__SCRIPT_WITHIN;
}

/* What an error costs beside the instructions that led to it. Catching it shrinks the stack, for which
   Lua walks all calls that are left on it; and its message names a variable, for which Lua reads the
   function from its beginning, which may be all of a source. */
static uint64_t error_cost(lua_State *L)
{
    lua_Debug level;
    int depth = ERROR_COST;

    while (lua_getstack(L, depth, &level))
        depth *= 2;
    return (uint64_t)depth + sdt__budget_of(L)->longest_source / 16;
}

void sdt__budget_recheck(lua_State *L, int status)
{
    struct sdt__budget *budget = sdt__budget_of(L);

    budget->running = L;
    if (sdt__budget_is_exhausted(budget, status))
        raise_spent(L);
    if (status != LUA_OK && status != LUA_YIELD)
        sdt__budget_charge(L, error_cost(L));
    sdt__budget_retune(L);
}

static void on_count(lua_State *L, lua_Debug *where)
{
    struct sdt__budget *budget = sdt__budget_of(L);

    (void)where;
    budget->work += (uint64_t)lua_gethookcount(L);
    sdt__budget_look(budget);
    if (budget->spent_reason)
        raise_spent(L);
    sdt__budget_retune(L);
}

void sdt__budget_attach(struct sdt__budget *budget, lua_State *L)
{
    *(struct sdt__budget **)lua_getextraspace(L) = budget;
    budget->running = L;
    sdt__budget_retune(L);
}

/* --- memory --- */

static void heavy_forget(struct sdt__budget *budget, const void *block)
{
    for (size_t i = 0; i < budget->heavy_count; i++) {
        if (budget->heavy[i].block != block)
            continue;
        budget->heavy[i] = budget->heavy[--budget->heavy_count];
        budget->heaviest = 0;
        for (size_t j = 0; j < budget->heavy_count; j++) {
            if (budget->heavy[j].weight > budget->heaviest)
                budget->heaviest = budget->heavy[j].weight;
        }
        return;
    }
}

static void heavy_note(struct sdt__budget *budget, const void *block, size_t weight)
{
    const size_t capacity = sizeof budget->heavy / sizeof budget->heavy[0];

    if (weight <= LIGHT)
        return;
    if (budget->heavy_count < capacity) {
        budget->heavy[budget->heavy_count++] = (struct sdt__script_heavy){block, weight};
        budget->heaviest = weight > budget->heaviest ? weight : budget->heaviest;
    } else if (weight > budget->heavy_floor) {
        budget->heavy_floor = weight;
    }
    if (budget->running && lua_gethookcount(budget->running) > interval(budget))
        sdt__budget_retune(budget->running);
}

/* Filling a table with keys chosen to collide makes its growth quadratic, inside one instruction:
   only a bound on the keys bounds the time. */
static bool is_too_many_keys(const void *block, size_t kind, size_t new_size)
{
    const size_t most = (size_t)NODE_SIZE * SDT__SCRIPT_KEYS_MOST;

    return !block && kind == 0 && new_size > most && new_size % most == 0;
}

size_t sdt__budget_live(const struct sdt__budget *budget)
{
    return budget->used - budget->slabs.free;
}

static void charge_collection(struct sdt__budget *budget)
{
    budget->work += sdt__budget_live(budget) / 8;
    sdt__budget_look(budget);
}

/* A first refusal makes Lua collect everything and ask again; the second is final. */
static void refuse(struct sdt__budget *budget, const void *block, size_t new_size, bool again)
{
    if (again) {
        sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_MEMORY);
        return;
    }
    budget->refused_size = new_size;
    budget->refused_block = block;
    charge_collection(budget);
}

/* Bytes of memory that are left beside those already used. */
static size_t left_beside(const struct sdt__budget *budget, size_t others)
{
    size_t limit = budget->limits.memory;

    if (!budget->spent_reason)
        limit -= limit > 16 * (size_t)RESERVE ? RESERVE : 0;
    return limit > others ? limit - others : 0;
}

void sdt__budget_collect(lua_State *L)
{
    charge_collection(sdt__budget_of(L));
    sdt__budget_charge(L, 0);
    lua_gc(L, LUA_GCCOLLECT, 0);
}

void sdt__budget_make_room(lua_State *L, size_t size)
{
    struct sdt__budget *budget = sdt__budget_of(L);

    if (size > LUAL_BUFFERSIZE && size > left_beside(budget, budget->used))
        sdt__budget_collect(L);
}

/* The bytes in use become others. */
static void use(struct sdt__budget *budget, size_t removed, size_t added)
{
    budget->used = budget->used - removed + added;
    budget->peak = budget->used > budget->peak ? budget->used : budget->peak;
    budget->lowest = budget->used < budget->lowest ? budget->used : budget->lowest;
}

bool sdt__budget_hold(struct sdt__budget *budget, size_t bytes)
{
    if (!budget->spent_reason && bytes <= left_beside(budget, budget->used)) {
        use(budget, 0, bytes);
        return true;
    }
    sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_MEMORY);
    return false;
}

void sdt__budget_release(struct sdt__budget *budget, size_t bytes)
{
    use(budget, bytes, 0);
}

void sdt__budget_starve(struct sdt__budget *budget)
{
    budget->starved = budget->starved || !budget->spent_reason;
    sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_MEMORY);
}

/* Whether the growth is within the cap. After a collection it is only if the collection gained a
   good piece, or collections would never end; what it gained are free slots, for the most part. */
static bool grant(struct sdt__budget *budget, const void *block, size_t kind, size_t held,
                  size_t new_size, bool again)
{
    size_t growth, left;

    if (new_size > SDT__SCRIPT_BLOCK_MOST || is_too_many_keys(block, kind, new_size)) {
        sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_MEMORY);
        return false;
    }
    growth = sdt__slabs_growth(&budget->slabs, held, new_size);
    if (growth > 0 && growth > left_beside(budget, budget->used))
        return false;
    if (!again)
        return true;
    left = left_beside(budget, sdt__budget_live(budget) - held);
    return new_size <= left && left - new_size >= budget->limits.memory / 8;
}

static void charge(struct sdt__budget *budget, size_t grown)
{
    budget->work += 2 + grown / 16;
    if (grown >= TIMED_BLOCK || budget->work > budget->limits.work)
        sdt__budget_look(budget);
}

/* The block with its new size, which is counted; NULL when the allocator itself refuses. */
static void *resize(struct sdt__budget *budget, void *block, size_t held, size_t new_size)
{
    const size_t before = budget->slabs.held;
    void *fresh = sdt__slabs_reallocate(&budget->slabs, block, held, new_size);

    if (budget->slabs.held != before)
        use(budget, before, budget->slabs.held);
    return fresh;
}

static void release(struct sdt__budget *budget, void *block)
{
    const size_t before = budget->slabs.held;

    sdt__slabs_free(&budget->slabs, block);
    if (budget->slabs.held != before)
        use(budget, before, budget->slabs.held);
}

/* `kind` is what Lua says that a new block is for. */
static void *grow(struct sdt__budget *budget, void *block, size_t kind, size_t held,
                  size_t new_size)
{
    const bool again = budget->refused_size == new_size && budget->refused_block == block;
    void *fresh;

    if (budget->refused_size > 0 && !again) /* lauxlib has not asked again for what was refused */
        sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_MEMORY);
    budget->refused_size = 0;
    if (!grant(budget, block, kind, held, new_size, again)) {
        refuse(budget, block, new_size, again);
        return NULL;
    }
    if (held >= HEAVY_BLOCK)
        heavy_forget(budget, block);
    fresh = resize(budget, block, held, new_size);
    if (!fresh) {
        budget->starved = true;
        heavy_note(budget, block, held);
        refuse(budget, block, new_size, again);
        return NULL;
    }
    charge(budget, new_size - held);
    if (new_size >= HEAVY_BLOCK)
        heavy_note(budget, fresh, kind == LUA_TSTRING ? new_size * STRING_WEIGHT : new_size);
    return fresh;
}

void *sdt__budget_allocate(void *user, void *block, size_t old_size, size_t new_size)
{
    struct sdt__budget *budget = user;
    void *fresh;

    if (!block)
        return new_size > 0 ? grow(budget, NULL, old_size, 0, new_size) : NULL;
    if (new_size > old_size)
        return grow(budget, block, 0, old_size, new_size);
    if (old_size >= HEAVY_BLOCK)
        heavy_forget(budget, block);
    if (new_size == 0) {
        release(budget, block);
        return NULL;
    }
    fresh = resize(budget, block, old_size, new_size);
    if (new_size >= HEAVY_BLOCK)
        heavy_note(budget, fresh, new_size);
    return fresh;
}

/* --- output --- */

void sdt__budget_output(lua_State *L, const char *bytes, size_t size)
{
    struct sdt__budget *budget = sdt__budget_of(L);
    const size_t most = budget->limits.output;

    sdt__budget_charge_bytes(L, size);
    if (size > most - budget->output_size) {
        size = most - budget->output_size;
        sdt__budget_exhaust(budget, SDT__SCRIPT_OUT_OF_OUTPUT);
    }
    if (size > budget->output_capacity - budget->output_size) {
        size_t capacity = (budget->output_size + size) * 2;
        char *grown;
        capacity = capacity > most ? most : capacity;
        if (!sdt__budget_hold(budget, capacity - budget->output_capacity))
            raise_spent(L);
        grown = budget->allocator(budget->allocator_user, budget->output, capacity);
        if (!grown) {
            sdt__budget_starve(budget);
            raise_spent(L);
        }
        budget->output = grown;
        budget->output_capacity = capacity;
    }
    if (size > 0) {
        memcpy(budget->output + budget->output_size, bytes, size);
        budget->output_size += size;
    }
    sdt__budget_charge(L, 0);
}
