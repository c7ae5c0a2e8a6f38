/*
 * lib/store, the history: every change has its line, with who, when, what, before and after; what
 * did not happen has none.
 */
#include "support/support.h"

#include <stdlib.h>
#include <string.h>

enum { ENTRY, AT, ACTOR, VERB, KIND, KEY, BEFORE, AFTER };

static sdt_table *history_of(sdt_session *session, int kind, const char *key, int64_t rows)
{
    sdt_table *history;

    assert_ok(session, sdt_history(session, kind, key, &history));
    if (sdt_table_row_count(history) != rows)
        fail_msg("%lld lines of history, not %lld", (long long)sdt_table_row_count(history),
                 (long long)rows);
    return history;
}

static void assert_cell(const sdt_table *table, int column, const char *wanted)
{
    const char *cell = sdt_table_text(table, column);

    if (!wanted)
        assert_null(cell);
    else
        assert_string_equal(cell ? cell : "(absent)", wanted);
}

static void every_change_of_every_kind_has_a_line_with_before_and_after(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        sdt_record *record = sprout(session, kind, "x");
        char *json[3];
        sdt_table *history;

        if (kind == SDT_KIND_PERSON) { /* whose deletion erases: see test_forget.c */
            sdt_record_free(record);
            continue;
        }
        assert_ok(session, sdt_put(record));
        if (kind == SDT_KIND_SCRIPT_RUN) { /* a log, and so a history of its own */
            sdt_table_free(history_of(session, kind, "x", 0));
            sdt_record_free(record);
            continue;
        }
        json[0] = json_of(record);
        assert_ok(session, sdt_record_set_key(record, "y"));
        assert_ok(session, sdt_put(record));
        json[1] = json_of(record);
        assert_ok(session, sdt_delete(record));
        history = history_of(session, kind, "x", 3);
        for (int line = 0; line < 3; line++) {
            assert_ok(session, sdt_table_next(history));
            assert_cell(history, KIND, sdt_kind_name(kind));
            assert_cell(history, VERB, line < 2 ? "put" : "delete");
            assert_cell(history, KEY, line == 0 ? "x" : "y");
            assert_cell(history, BEFORE, line == 0 ? NULL : json[line - 1]);
            assert_cell(history, AFTER, line == 2 ? NULL : json[line]);
        }
        sdt_table_free(history);
        sdt_table_free(history_of(session, kind, "y", 3));
        free(json[0]);
        free(json[1]);
        sdt_record_free(record);
    }
}

static void a_line_tells_who_and_when_in_utc(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *history;
    const char *at;

    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_ACTOR, "Åsa \"Ö\""));
    plant(session, SDT_KIND_FRAME, "x");
    history = history_of(session, SDT_KIND_FRAME, "x", 1);
    assert_string_equal(sdt_table_name(history), "history");
    assert_ok(session, sdt_table_next(history));
    assert_cell(history, ACTOR, "Åsa \"Ö\"");
    at = sdt_table_text(history, AT);
    assert_int_equal(strlen(at), 20);
    assert_true(at[4] == '-' && at[7] == '-' && at[10] == 'T' && at[13] == ':' && at[19] == 'Z');
    sdt_table_free(history);
}

static void lines_come_in_order_and_only_those_that_were_asked_for(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *history;
    int64_t last = 0;

    plant(session, SDT_KIND_FRAME, "a");
    plant(session, SDT_KIND_FRAME, "b");
    plant(session, SDT_KIND_MUNICIPALITY, "a");
    sdt_table_free(history_of(session, SDT_KIND_FRAME, NULL, 2));
    sdt_table_free(history_of(session, SDT_KIND_FRAME, "a", 1));
    sdt_table_free(history_of(session, SDT_KIND_FRAME, "c", 0));
    sdt_table_free(history_of(session, 0, "a", 2));
    history = history_of(session, 0, NULL, 3);
    while (sdt_table_next(history) == SDT_OK) {
        assert_true(sdt_table_int(history, ENTRY) > last);
        last = sdt_table_int(history, ENTRY);
    }
    sdt_table_free(history);
    assert_status(session, sdt_history(session, 99, NULL, &history), SDT_ERROR_NOT_FOUND);
    assert_null(history);
}

static void what_was_refused_or_undone_has_no_line(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *goal;

    assert_ok(session, sdt_begin(session));
    plant(session, SDT_KIND_FRAME, "x");
    assert_ok(session, sdt_rollback(session));
    assert_ok(session, sdt_record_new(session, SDT_KIND_GOAL, &goal));
    assert_status(session, sdt_put(goal), SDT_ERROR_REQUIRED);
    assert_ok(session, sdt_goal_set_title(goal, "x"));
    assert_ok(session, sdt_goal_set_focus_area(goal, "x"));
    assert_status(session, sdt_put(goal), SDT_ERROR_REFERENCE);
    sdt_table_free(history_of(session, 0, NULL, 0));
    sdt_record_free(goal);
}

static void a_line_says_what_its_own_verb_did(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *frame;
    sdt_table *history;

    plant(session, SDT_KIND_FRAME, "x");
    assert_ok(session, sdt_begin(session));
    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, "x", &frame));
    assert_ok(session, sdt_delete(frame));
    plant(session, SDT_KIND_FRAME, "y");
    assert_ok(session, sdt_commit(session));
    history = history_of(session, SDT_KIND_FRAME, "y", 1);
    assert_ok(session, sdt_table_next(history));
    assert_cell(history, VERB, "put");
    sdt_table_free(history);
    sdt_record_free(frame);
}

static void a_field_made_absent_is_told_by_before_and_after(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *frame = sprout(session, SDT_KIND_FRAME, "x");
    sdt_table *history;

    assert_ok(session, sdt_frame_set_description(frame, "å\n\"𝄞\""));
    assert_ok(session, sdt_put(frame));
    assert_ok(session, sdt_frame_set_description(frame, NULL));
    assert_ok(session, sdt_put(frame));
    history = history_of(session, SDT_KIND_FRAME, "x", 2);
    assert_ok(session, sdt_table_seek(history, 1));
    assert_non_null(strstr(sdt_table_text(history, BEFORE), "\"description\": \"å\\n\\\"𝄞\\\"\""));
    assert_null(strstr(sdt_table_text(history, AFTER), "description"));
    sdt_table_free(history);
    sdt_record_free(frame);
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_memory, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(every_change_of_every_kind_has_a_line_with_before_and_after),
        fact(a_line_tells_who_and_when_in_utc),
        fact(lines_come_in_order_and_only_those_that_were_asked_for),
        fact(what_was_refused_or_undone_has_no_line),
        fact(a_line_says_what_its_own_verb_did),
        fact(a_field_made_absent_is_told_by_before_and_after),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
