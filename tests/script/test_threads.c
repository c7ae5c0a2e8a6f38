/*
 * lib/script: scripts run in several threads at once, each on a session of its own, as if they were alone.
 */
#include "support/support.h"

#include <pthread.h>
#include <sodertorn/script.h>
#include <sodertorn/store.h>

#include <stdio.h>
#include <string.h>

enum { THREADS = 8, RUNS = 12 };

static const char source[] =
    "return report { title = 'T', params = { n = param.number() }, build = function(doc, st, p) "
    "local t = {} for i = 1, 2000 do t[i] = ('%d'):format(i * p.n) end "
    "if p.n == 3 then while true do end end if p.n == 5 then error('fem') end "
    "doc:para('%s', table.concat(t, ' '):sub(-12)) end }";

struct worker {
    int number;
    char result[RUNS][200];
};

/* Runs the script again and again; asserts nothing, as cmocka knows one thread only. */
static void *work(void *user)
{
    struct worker *worker = user;
    char number[8];

    snprintf(number, sizeof number, "%d", worker->number);
    for (int i = 0; i < RUNS; i++) {
        sdt_session *session;
        sdt_script *script = NULL;
        struct text written = {0};
        int status = sdt_session_new(&session);

        sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, 3000000);
        if (status == SDT_OK)
            status = test_open(session, ":memory:", SDT_OPEN_CREATE);
        if (status == SDT_OK)
            status = sdt_script_new(session, "prov.lua", source, sizeof source - 1, &script);
        if (status == SDT_OK)
            status = sdt_script_set(script, "n", number);
        if (status == SDT_OK)
            status = sdt_script_run(script, "markdown", text_write, &written);
        snprintf(worker->result[i], sizeof worker->result[i], "%s %s", sdt_status_name(status),
                 status == SDT_OK ? written.bytes : sdt_session_message(session));
        text_free(&written);
        sdt_script_free(script);
        sdt_session_free(session);
    }
    return NULL;
}

static void each_thread_has_its_own_run(void **state)
{
    static struct worker workers[THREADS];
    pthread_t threads[THREADS];

    (void)state;
    for (int i = 0; i < THREADS; i++) {
        workers[i].number = i + 1;
        assert_int_equal(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    for (int i = 0; i < THREADS; i++) {
        char wanted[40];

        snprintf(wanted, sizeof wanted, "%d", 2000 * workers[i].number);
        for (int j = 0; j < RUNS; j++) {
            const char *result = workers[i].result[j];
            const char *part = workers[i].number == 3   ? "arbetsgränsen"
                               : workers[i].number == 5 ? "prov.lua:1: fem"
                                                        : wanted;

            if (!strstr(result, part))
                fail_msg("thread %d, run %d: %s", i + 1, j + 1, result);
            assert_string_equal(result, workers[i].result[0]); /* the same every time */
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_thread_has_its_own_run)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
