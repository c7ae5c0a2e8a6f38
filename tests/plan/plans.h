/*
 * A cooperation of three with the plans of two years: the committee's own, and a network's action plan
 * whose activities serve the committee's objectives.
 */
#ifndef TESTS_PLAN_PLANS_H
#define TESTS_PLAN_PLANS_H

#include "support/cooperation.h"

#include <sodertorn/plan.h>

static inline void put_plan(sdt_session *s, const char *key, const char *role, const char *body,
                            const char *year)
{
    PUT(s, PLAN, key, "programme", "program", "role", role, "body", body, "year", year, "title",
        key);
}

static inline void put_activity(sdt_session *s, const char *key, const char *objective,
                                const char *plan, const char *ends, const char *status,
                                const char *finished)
{
    PUT(s, ACTIVITY, key, "objective", objective, "plan", plan, "title", key, "ends", ends,
        "status", status, "finished", finished, "responsible", "planeringschef");
}

/* vp-2024 with two objectives, and hp-2024 with an activity for the first of them; vp-2025 and
   hp-2025 are empty. */
static inline sdt_session *new_plans(struct ledger *ledger)
{
    sdt_session *s = new_programme(ledger);

    PUT(s, BODY, "natverket", "name", "Nätverket", "role", "network", "cooperation", "samverkan");
    put_plan(s, "vp-2024", "operational", "kommitten", "2024");
    put_plan(s, "vp-2025", "operational", "kommitten", "2025");
    put_plan(s, "hp-2024", "action", "natverket", "2024");
    put_plan(s, "hp-2025", "action", "natverket", "2025");
    PUT(s, OBJECTIVE, "vp-2024.1", "plan", "vp-2024", "sub_goal", "delmal", "title", "Ett",
        "position", "1", "responsible", "natverket");
    PUT(s, OBJECTIVE, "vp-2024.2", "plan", "vp-2024", "goal", "mal", "title", "Två", "position",
        "2");
    put_activity(s, "vp-2024.1.oppen", "vp-2024.1", "", "2024-03-31", "ongoing", "");
    put_activity(s, "vp-2024.1.klar", "vp-2024.1", "", "2024-04-30", "done", "2024-04-30");
    put_activity(s, "vp-2024.1.sen", "vp-2024.1", "", "2024-04-30", "done", "2024-05-01");
    put_activity(s, "vp-2024.2.avbruten", "vp-2024.2", "", "2024-04-30", "stopped", "2024-02-01");
    put_activity(s, "vp-2024.2.utan-dag", "vp-2024.2", "", "", "not_started", "");
    put_activity(s, "hp-2024.1", "vp-2024.1", "hp-2024", "2024-11-30", "delayed", "");
    PUT(s, MILESTONE, "vp-2024.1.oppen.1", "activity", "vp-2024.1.oppen", "position", "1", "title",
        "Utkast", "due", "2024-02-15", "reached", "2024-02-16");
    PUT(s, MILESTONE, "vp-2024.1.oppen.2", "activity", "vp-2024.1.oppen", "position", "2", "title",
        "Remiss", "due", "2024-03-15");
    return s;
}

/* Moves to the row of a key; that there is one. */
static inline void find_row(sdt_table *table, const char *key)
{
    assert_int_equal(sdt_table_seek(table, -1), SDT_OK);
    while (sdt_table_next(table) == SDT_OK)
        if (strcmp(cell(table, "key"), key) == 0)
            return;
    fail_msg("no row of %s", key);
}

#endif
