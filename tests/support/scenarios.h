/*
 * What the allocation-failure tests run: every public verb once, on a small world. Adding a verb is
 * one function and one line in the table of scenarios.c.
 */
#ifndef TESTS_SUPPORT_SCENARIOS_H
#define TESTS_SUPPORT_SCENARIOS_H

#include "support/support.h"

/* A session with a database in memory that holds a small programme with figures, and one without. */
struct world {
    sdt_session *session;
    sdt_session *bare;
    char path[FIXTURE_PATH]; /* where a file may be made */
};

struct scenario {
    const char *name;
    int wanted;                          /* what it comes to when there is memory */
    int (*run)(struct world *world);     /* frees what it makes; answers with the first failure */
    int (*prepare)(struct world *world); /* adds to the world what it needs; NULL for nothing */
};

extern struct scenario scenarios[];
extern const size_t scenario_count;

/* Memory that can be made to fail. `arm` refuses the n-th request from then on, once; `disarm` ends
   that and tells whether a request was refused. */
struct failing {
    sdt_allocator allocator;
    void *user;
    void (*arm)(void *user, long n);
    bool (*disarm)(void *user);
    long every; /* up to which each request is tried; far into long verbs, only some */
};

/* Holds that the scenario, with each request refused in turn, answers SDT_ERROR_MEMORY and changes
   nothing, or manages without and comes to what it should. */
void survive(const struct scenario *scenario, const struct failing *failing, const char *path);

/* Runs `test` once for each scenario, which it finds in its state, as a test of its own. */
int run_scenarios(const char *group, void (*test)(void **state));

#endif
