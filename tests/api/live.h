/*
 * What a line of calls.def is called with: one of each handle, and the status that the call comes to.
 */
#ifndef TESTS_API_LIVE_H
#define TESTS_API_LIVE_H

#include "support/support.h"

#include <sodertorn.h>
#include <string.h>

/* One of each handle, on a session with a database or without. */
struct live {
    sdt_session *sdt_session;
    sdt_record *sdt_record;
    sdt_table *sdt_table;
    sdt_cursor *sdt_cursor;
    sdt_batch *sdt_batch;
    sdt_assessment *sdt_assessment;
    sdt_comparison *sdt_comparison;
    sdt_tree *sdt_tree;
    sdt_script *sdt_script;
    sdt_console *sdt_console;
    sdt_rotation *sdt_rotation;
    void *none;
};

static void make_live(struct live *live, sdt_session *session, bool open)
{
    static const char script[] = "return report { title = 'Prov', build = function() end }";

    memset(live, 0, sizeof *live);
    live->sdt_session = session;
    assert_ok(session, sdt_record_new(session, SDT_KIND_BODY, &live->sdt_record));
    assert_ok(session, sdt_session_problems(session, &live->sdt_table));
    assert_ok(session, sdt_assessment_new(session, "linear", &live->sdt_assessment));
    assert_ok(session, sdt_comparison_new(session, &live->sdt_comparison));
    assert_ok(session, sdt_tree_new(session, &live->sdt_tree));
    assert_ok(session, sdt_rotation_new(session, 2027, 2030, &live->sdt_rotation));
    assert_ok(session,
              sdt_script_new(session, "prov.lua", script, sizeof script - 1, &live->sdt_script));
    assert_ok(session, sdt_console_new(session, &live->sdt_console));
    if (open) {
        assert_ok(session, sdt_find(session, SDT_KIND_BODY, 0, NULL, &live->sdt_cursor));
        assert_ok(session, sdt_batch_new(session, &live->sdt_batch));
    }
}

static void end_live(struct live *live)
{
    sdt_record_free(live->sdt_record);
    sdt_table_free(live->sdt_table);
    sdt_cursor_free(live->sdt_cursor);
    sdt_batch_free(live->sdt_batch);
    sdt_assessment_free(live->sdt_assessment);
    sdt_comparison_free(live->sdt_comparison);
    sdt_tree_free(live->sdt_tree);
    sdt_script_free(live->sdt_script);
    sdt_console_free(live->sdt_console);
    sdt_rotation_free(live->sdt_rotation);
}

/* By what a function returns: an int is a status, as a rule. */
enum { GIVES_int, GIVES_char, GIVES_double, GIVES_int64_t, GIVES_sdt_record, GIVES_void };

/* The status of a call; what answers with something else has no status of its own. */
#define STATUS_int(call) (call)
#define STATUS_char(call) (call, SDT_ERROR_MISUSE)
#define STATUS_double(call) (call, SDT_ERROR_MISUSE)
#define STATUS_int64_t(call) (call, SDT_ERROR_MISUSE)
#define STATUS_sdt_record(call) (call, SDT_ERROR_MISUSE)
#define STATUS_void(call) (call, SDT_ERROR_MISUSE)

#endif
