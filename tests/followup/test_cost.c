/*
 * lib/followup, what a question costs: one about one part costs what its answer is made of,
 * however much else there is. The steps of the engine and the requests for memory are counted
 * before and after the database grows.
 */
#include "core/session.h"
#include "followup/stored.h"
#include "store/database.h"

#include <sqlite3.h>

static struct ledger *ledger;

struct cost {
    long steps;
    long requests;
};

static int count_step(void *user)
{
    ++*(long *)user;
    return 0;
}

static void ask_about(int question)
{
    const char *const own[] = {"municipality", "0181", "occasion", "h24", NULL};
    const char *const all[] = {"occasion", "h24", NULL};

    sdt_table_free(result);
    result = NULL;
    if (question == 0)
        assert_ok(session, sdt_assess(session, SDT_KIND_INDICATOR, "utslapp", NULL, &result));
    else if (question == 1)
        assert_ok(session, sdt_assess(session, SDT_KIND_INDICATOR, "utslapp", own, &result));
    else if (question == 2)
        assert_ok(session, sdt_assess(session, SDT_KIND_MEASURE, "m1", all, &result));
    else if (question == 3)
        assert_ok(session, sdt_assess(session, SDT_KIND_SUB_GOAL, "d1", all, &result));
    else
        assert_ok(session, sdt_compare(session, "utslapp", NULL, &result, NULL));
}

enum { QUESTIONS = 5, COUNTED = 1000000 };

/* What a question costs when it has been asked before. */
static struct cost cost_of(int question)
{
    struct cost cost = {0};

    ask_about(question);
    sqlite3_progress_handler(sdt__engine_native(session->store->engine), 1, count_step,
                             &cost.steps);
    ledger->fail_in = COUNTED;
    ask_about(question);
    cost.requests = COUNTED - ledger->fail_in;
    ledger->fail_in = 0;
    sqlite3_progress_handler(sdt__engine_native(session->store->engine), 0, NULL, NULL);
    assert_true(cost.steps > 0 && cost.requests > 0);
    return cost;
}

/* Other sub-goals with indicators, each with measures, targets, judgements and values. */
static void grow(int from, int until)
{
    char key[16], fields[200], indicator[16];

    for (int i = from; i < until; i++) {
        snprintf(key, sizeof key, "n%d", i);
        snprintf(indicator, sizeof indicator, "i%d", i);
        snprintf(fields, sizeof fields, "goal=g|position=%d|title=Nytt", i + 10);
        put(SDT_KIND_SUB_GOAL, key, fields);
        put(SDT_KIND_INDICATOR, indicator, "title=Annat|direction=higher");
        snprintf(fields, sizeof fields, "indicator=%s|sub_goal=%s", indicator, key);
        put(SDT_KIND_MEASURE, key, fields);
        snprintf(fields, sizeof fields, "indicator=%s|period=2030|value=%d", indicator, i);
        put(SDT_KIND_TARGET, key, fields);
        strcat(fields, "|municipality=0181");
        put(SDT_KIND_TARGET, indicator, fields);
        snprintf(fields, sizeof fields,
                 "occasion=h24|indicator=%s|status=on_track|comment=c|author=a|date=2025-01-01",
                 indicator);
        put(SDT_KIND_JUDGEMENT, key, fields);
        put_values(&(struct observation){indicator, "0181", "2024", i}, 1, "0");
    }
}

static void a_question_costs_what_its_answer_is_made_of(void **state)
{
    struct cost before[QUESTIONS];

    ONLY_FILES(); /* it counts the steps of SQLite */
    ledger = &((struct fixture *)*state)->ledger;
    put_occasion();
    put(SDT_KIND_JUDGEMENT, "j",
        "occasion=h24|indicator=utslapp|status=on_track|comment=c|author=a|date=2025-01-01");
    grow(0, 3);
    for (int i = 0; i < QUESTIONS; i++)
        before[i] = cost_of(i);
    grow(3, 60);
    for (int i = 0; i < QUESTIONS; i++) {
        struct cost after = cost_of(i);

        if (after.steps != before[i].steps || after.requests != before[i].requests)
            fail_msg("question %d: %ld steps and %ld requests became %ld and %ld", i,
                     before[i].steps, before[i].requests, after.steps, after.requests);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_question_costs_what_its_answer_is_made_of),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
