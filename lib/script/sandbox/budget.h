/*
 * What a run of a script may use: memory, work, time and output. One budget per state, found from
 * any of its coroutines, so that no tree of coroutines, C loop, error handler or collector escapes
 * it. Once a limit is passed the budget stays spent: every way back into the script raises again.
 */
#ifndef SDT__SCRIPT_SANDBOX_BUDGET_H
#define SDT__SCRIPT_SANDBOX_BUDGET_H

#include "core/meter.h"
#include "script/sandbox/location.h"
#include "script/sandbox/slabs.h"

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum sdt__script_reason {
    SDT__SCRIPT_WITHIN,
    SDT__SCRIPT_OUT_OF_MEMORY,
    SDT__SCRIPT_OUT_OF_WORK,
    SDT__SCRIPT_OUT_OF_TIME,
    SDT__SCRIPT_OUT_OF_OUTPUT,
    SDT__SCRIPT_SYNTAX,
    SDT__SCRIPT_RUNTIME
};

enum {
    SDT__SCRIPT_BLOCK_MOST = 8 * 1024 * 1024, /* bytes of one string, array or other block */
    SDT__SCRIPT_KEYS_MOST = 32 * 1024,        /* keys of one table outside its array part */
    SDT__SCRIPT_SOURCE_MOST = 1024 * 1024,    /* bytes of one source text */
    SDT__SCRIPT_PARSE_COST = 8,               /* work for each of its bytes */
    SDT__SCRIPT_DEPTH_NOTABLE = 20000         /* calls inside each other */
};

/* Zero means the default. */
struct sdt__script_limits {
    size_t memory;         /* bytes */
    uint64_t work;         /* about one per instruction of the virtual machine */
    uint32_t milliseconds; /* spent inside the host, summed over its calls */
    size_t output;         /* bytes printed */
};

/* A block so heavy that single instructions on it are slow. */
struct sdt__script_heavy {
    const void *block;
    size_t weight;
};

struct sdt__owner;

/* A block that the library holds for the script, and all of them; see held.h. */
struct sdt__held_block {
    const void *at; /* NULL: none */
    size_t size;
};

struct sdt__held {
    struct sdt__meter meter;        /* of the session, while the script runs */
    struct sdt__held_block *blocks; /* a hash table, as large as a power of two */
    size_t capacity;
    size_t count;
    size_t requests;
};

/* A coroutine that waits for the one that it has resumed, in the frame of the C function that does. */
struct sdt__script_waiting {
    lua_State *L;
    const struct sdt__script_waiting *above; /* which waits for this one */
};

struct sdt__budget {
    sdt_allocator allocator;
    void *allocator_user;
    struct sdt__script_limits limits;
    lua_State *running; /* the coroutine that has the processor, NULL outside the script */
    const struct sdt__script_waiting *waiting; /* for it; NULL when it is the main one */
    enum sdt__script_reason spent_reason;
    bool
        endless; /* of a state of someone else's: nothing is counted or hooked, no limit is passed */
    bool deep;   /* the limit was passed far down in calls: endless recursion, most likely */
    struct sdt__script_location location; /* where that was */
    struct sdt__script_line entry;        /* where the function begins that the host has called */

    uint64_t work;
    uint64_t next_look; /* amount of work at which the clock is read again; 0 once spent */
    uint64_t deadline;  /* monotonic nanoseconds, valid inside the host */
    uint64_t time_left; /* nanoseconds, valid outside the host */
    volatile sig_atomic_t interrupted; /* from outside: the time is up now */

    struct sdt__slabs slabs;   /* what Lua has */
    struct sdt__owner *owners; /* userdata that own what is not Lua's; see owners.h */
    size_t used;               /* by Lua, with its free slots, and by the library */
    size_t peak;               /* the most that it was */
    size_t lowest;             /* the least since sdt__held_make_room() collected */
    struct sdt__held held;
    bool starved; /* the allocator itself has said no */
    const void *refused_block;
    size_t refused_size; /* not 0: Lua collects and asks again for this block; lauxlib does not */

    struct sdt__script_heavy heavy[256];
    size_t heavy_count;
    size_t heaviest;
    size_t heavy_floor; /* of blocks that did not fit in the list */

    char *output;
    size_t output_size;
    size_t output_capacity;
    int closing;           /* coroutines being closed inside each other */
    size_t longest_source; /* bytes of the longest text that was parsed */
};

void sdt__budget_init(struct sdt__budget *budget, sdt_allocator allocator, void *user,
                      const struct sdt__script_limits *limits);
void sdt__budget_free(struct sdt__budget *budget);
/* Around every entry of the host into the state: time runs between the two. */
void sdt__budget_enter(struct sdt__budget *budget, lua_State *L);
void sdt__budget_leave(struct sdt__budget *budget);

/* The time that is left of the run, inside the host. */
uint32_t sdt__budget_milliseconds_left(const struct sdt__budget *budget);
/* Outside of the host, when no limit is passed: work, time and output are as they were at first. */
void sdt__budget_renew(struct sdt__budget *budget);

/* Bytes in use, without the free slots of Lua's. */
size_t sdt__budget_live(const struct sdt__budget *budget);
/* Counts bytes that are not Lua's. False, and the limit is passed, when there are not so many left. */
bool sdt__budget_hold(struct sdt__budget *budget, size_t bytes);
void sdt__budget_release(struct sdt__budget *budget, size_t bytes);
/* The allocator itself has refused: memory has run out short of the limit. */
void sdt__budget_starve(struct sdt__budget *budget);

/* A lua_Alloc whose user is the budget. */
void *sdt__budget_allocate(void *user, void *block, size_t old_size, size_t new_size);

/* The budget of the state (budget_of.c; in a state of someone else's that of bindings/lua/module.c). */
struct sdt__budget *sdt__budget_of(lua_State *L);

/* Ties a new state to its budget and starts counting instructions. */
void sdt__budget_attach(struct sdt__budget *budget, lua_State *L);

/* Charges n units from any C function; does not return when a limit is passed. */
void sdt__budget_charge(lua_State *L, uint64_t n);
/* The same for a loop over bytes, which are cheaper than instructions. */
void sdt__budget_charge_bytes(lua_State *L, size_t bytes);
/* Charges without raising; false when a limit is passed. For readers and the like. */
bool sdt__budget_spend(struct sdt__budget *budget, uint64_t n);
bool sdt__budget_try_charge(lua_State *L, uint64_t n);
/* Marks a limit as passed, noting where. The first reason stays. */
void sdt__budget_exhaust(struct sdt__budget *budget, enum sdt__script_reason reason);
/* After every protected call and resume, which gave `status`: whether a limit is passed. Memory
   that ran out is one, also where lauxlib told it as an ordinary error. */
bool sdt__budget_is_exhausted(struct sdt__budget *budget, int status);
/* The same, and raises again when one is. An error costs work, for catching it takes time. */
void sdt__budget_recheck(lua_State *L, int status);
/* Looks whether work or time have run out. */
void sdt__budget_look(struct sdt__budget *budget);
/* Collects all garbage, and charges for it. */
void sdt__budget_collect(lua_State *L);
/* Collects when not so many bytes are left, which lauxlib's buffers do not make Lua do. */
void sdt__budget_make_room(lua_State *L, size_t size);
/* Counts instructions as finely as the blocks about ask for. */
void sdt__budget_retune(lua_State *L);
/* Appends to the captured output; passing the cap is a passed limit. */
void sdt__budget_output(lua_State *L, const char *bytes, size_t size);

#endif
