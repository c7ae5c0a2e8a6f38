/*
 * lib/script, events: scripts that run after changes see them once, fail alone, and start no other.
 */
#include "registered.h"

#include "store/store.h"

#include <sodertorn/history.h>
#include <sodertorn/values.h>
#include <stdlib.h>

static int64_t events(void)
{
    int64_t count;

    assert_ok(session, sdt_events_run(session, &count));
    return count;
}

static void set_title(const char *key, const char *title)
{
    sdt_record *record;

    assert_ok(session, sdt_get(session, SDT_KIND_INDICATOR, key, &record));
    assert_ok(session, sdt_indicator_set_title(record, title));
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
}

#define ON "on = { 'indicator' },"
/* Fails with the changes in words, which the log then has. */
#define TELL                                                                                       \
    "local t = {} for i, c in ipairs(job.changes) do t[i] = c.kind .. ' ' .. c.key .. ' ' .. "     \
    "c.change .. ' ' .. c.actor .. ' ' .. c.verb end error(table.concat(t, ', '))"

static void a_script_runs_once_for_what_has_changed(void **state)
{
    (void)state;
    assert_ok(session, put("prov", JOB(ON, TELL)));
    assert_int_equal(events(), 0); /* what was before it is no event */
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_ACTOR, "Eva"));
    set_title("N01951", "Folkmängd");
    set_title("vaxthusgaser", "Utsläpp");
    assert_int_equal(events(), 1);
    assert_string_equal(cell("prov", true, "kind"), "error");
    assert_non_null(strstr(cell("prov", true, "message"),
                           "indicator N01951 changed Eva put, indicator vaxthusgaser changed"));
    assert_int_equal(events(), 0);
    assert_string_equal(sdt_session_message(session), "");
}

static void other_kinds_are_no_events(void **state)
{
    (void)state;
    assert_ok(session, put("prov", JOB("on = { 'decision', 'matter' },", "")));
    assert_ok(session, put("utan", JOB("", "error('kördes')")));
    set_title("N01951", "Folkmängd");
    assert_int_equal(events(), 0);
}

static void a_script_that_is_run_by_hand_has_no_changes(void **state)
{
    (void)state;
    assert_ok(session, put("prov", JOB(ON, "assert(#job.changes == 0)")));
    set_title("N01951", "Folkmängd");
    assert_ok(session, run_key("prov"));
    assert_int_equal(events(), 1); /* that run was not for the change */
    assert_string_equal(cell("prov", true, "kind"), "error");
}

static void a_failure_is_logged_and_stops_nobody(void **state)
{
    (void)state;
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, 3000000));
    assert_ok(session, put("a", JOB(ON, "error('gick sönder')")));
    assert_ok(session, put("b", JOB(ON, "while true do end")));
    assert_ok(session, put("c", JOB(ON WRITES, PUT("0126"))));
    assert_ok(session, put("d", JOB(ON WRITES, PUT("0126"))));
    assert_ok(session, sdt_registered_grant(session, "d", "values"));
    set_title("N01951", "Folkmängd");
    assert_int_equal(events(), 4);
    assert_string_equal(cell("a", true, "reason"), "runtime");
    assert_string_equal(cell("b", true, "kind"), "limit");
    assert_string_equal(cell("c", true, "reason"), "denied");
    assert_string_equal(cell("d", true, "kind"), "ok");
    assert_true(is_written("0126"));
    assert_int_equal(events(), 0);
}

static void it_runs_with_its_own_grants_whoever_made_the_change(void **state)
{
    sdt_record *record;

    (void)state;
    assert_ok(session, put("delat", JOB("on = { 'municipality' }, " WRITES, PUT("0181"))));
    assert_ok(session, sdt_registered_grant(session, "delat", "values"));
    act_for("0127");
    assert_ok(session, put("eget", JOB("on = { 'municipality' }, " WRITES, PUT("0181"))));
    act_for("secretariat");
    assert_ok(session, sdt_registered_grant(session, "eget", "values"));
    act_for("0126");
    assert_ok(session, sdt_get(session, SDT_KIND_MUNICIPALITY, "0126", &record));
    assert_ok(session, sdt_municipality_set_name(record, "Huddinge kommun"));
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
    assert_int_equal(events(), 2);
    assert_true(is_written("0181"));
    assert_string_equal(sdt_session_text(session, SDT_OPTION_SCOPE), "0126");
    act_for("secretariat");
    assert_string_equal(cell("delat", true, "kind"), "ok");
    assert_non_null(strstr(cell("eget", true, "message"), "registrerat för 0127"));
    act_for("reader");
    assert_status(session, sdt_events_run(session, NULL), SDT_ERROR_DENIED);
}

/* As all that a script does that runs after a change. */
static void what_is_done_because_of_a_change_is_none(void **state)
{
    (void)state;
    assert_ok(session, put("prov", JOB(ON, "")));
    assert_ok(session, sdt__store_begin(session));
    sdt__store_verb(session, SDT__STORE_EVENT);
    set_title("N01951", "Folkmängd");
    assert_ok(session, sdt__store_end(session, SDT_OK));
    assert_int_equal(events(), 0);
    set_title("N01951", "Invånare");
    assert_int_equal(events(), 1);
}

static void what_an_event_writes_starts_no_other(void **state)
{
    (void)state;
    /* each would start both for ever */
    assert_ok(session, put("a", JOB(ON "needs = { write = { 'records' } },",
                                    "job.records:put('indicator', 'N01951', { title = 'A' })")));
    assert_ok(session, put("b", JOB(ON "needs = { write = { 'records' } },",
                                    "job.records:put('indicator', 'N01951', { title = 'B' })")));
    assert_ok(session, sdt_registered_grant(session, "a", "records"));
    assert_ok(session, sdt_registered_grant(session, "b", "records"));
    set_title("N01951", "Folkmängd");
    assert_int_equal(events(), 2);
    assert_string_equal(cell("b", true, "kind"), "ok");
    assert_int_equal(events(), 0);
}

static void many_changes_come_in_parts(void **state)
{
    (void)state;
    assert_ok(session, put("prov", JOB(ON, "error(#job.changes)")));
    for (int i = 0; i < 1001; i++) {
        char title[20];

        snprintf(title, sizeof title, "Titel %d", i);
        set_title("N01951", title);
    }
    assert_int_equal(events(), 2);
    assert_non_null(strstr(cell("prov", true, "message"), "1"));
    assert_int_equal(events(), 0);
}

/* Each change of values as one word after the other, which the log then has. */
#define TELL_VALUES                                                                                \
    "local t = {} for i, c in ipairs(job.changes) do t[i] = table.concat({ c.kind, c.change, "     \
    "c.indicator, c.added, c.changed, c.deleted, c.first, c.last, c.actor }, ' ') end "            \
    "error(table.concat(t, ', '))"

/* Values of Huddinge: pairs of a period and a value, ended by NULL. */
static void import(const char *indicator, const char *const *values)
{
    sdt_batch *batch;
    sdt_table *table;

    assert_ok(session, sdt_batch_new(session, &batch));
    for (; values[0]; values += 2)
        assert_ok(session, sdt_batch_add(batch, indicator, "0126", values[0], NULL,
                                         strtod(values[1], NULL)));
    assert_ok(session, sdt_batch_commit(batch, &table));
    sdt_table_free(table);
    sdt_batch_free(batch);
}

static void an_import_tells_what_it_changed_of_each_indicator(void **state)
{
    static const char *const new[] = {"1990", "7", "1992", "8", "1991", "9", NULL};
    static const char *const other[] = {"1990", "7", "1992", "10", "1993", "11", NULL};

    (void)state;
    assert_ok(session, put("prov", JOB("on = { 'observation' },", TELL_VALUES)));
    assert_int_equal(events(), 0);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_ACTOR, "Eva"));
    import("N01951", new);
    assert_int_equal(events(), 1);
    assert_non_null(
        strstr(cell("prov", true, "message"), "observation created N01951 3 0 0 1990 1992 Eva"));
    import("N01951", other);
    import("vaxthusgaser", new);
    assert_int_equal(events(), 1);
    assert_non_null(strstr(cell("prov", true, "message"),
                           "observation changed N01951 1 1 0 1992 1993 Eva, "
                           "observation created vaxthusgaser 3 0 0 1990 1992 Eva"));
    import("N01951", other); /* changes nothing */
    assert_int_equal(events(), 0);
    set_title("N01951", "Folkmängd");
    assert_int_equal(events(), 0);
}

static void what_waits_for_records_hears_of_no_values(void **state)
{
    static const char *const values[] = {"1990", "7", NULL};

    (void)state;
    assert_ok(session, put("prov", JOB(ON, "")));
    import("N01951", values);
    assert_int_equal(events(), 0);
}

static void values_that_an_event_writes_start_no_other(void **state)
{
    static const char *const values[] = {"1990", "7", NULL};

    (void)state;
    assert_ok(session, put("a", JOB("on = { 'observation' }," WRITES, PUT("0126"))));
    assert_ok(session, sdt_registered_grant(session, "a", "values"));
    import("N01951", values);
    assert_int_equal(events(), 1);
    assert_string_equal(cell("a", true, "kind"), "ok");
    assert_true(is_written("0126"));
    assert_int_equal(events(), 0);
}

static void a_script_that_fails_at_an_import_leaves_it_as_it_is(void **state)
{
    static const char *const values[] = {"1990", "7", NULL};
    double value;
    int mark;

    (void)state;
    assert_ok(session,
              put("prov", JOB("on = { 'observation' }," WRITES, PUT("0126") "error('nej')")));
    assert_ok(session, sdt_registered_grant(session, "prov", "values"));
    import("N01951", values);
    assert_int_equal(events(), 1);
    assert_string_equal(cell("prov", true, "kind"), "error");
    assert_ok(session, sdt_value(session, "N01951", "0126", "1990", NULL, &value, &mark));
    assert_float_equal(value, 7, 0);
    assert_ok(session, sdt_check_integrity(session));
}

static void what_a_script_waits_for_is_called_as_people_call_it(void **state)
{
    (void)state;
    assert_ok(session, put("prov", JOB("on = { 'Indikator', 'Observationer' },", TELL)));
    assert_string_equal(cell("prov", false, "events"), "indicator observation");
    set_title("N01951", "Folkmängd");
    assert_int_equal(events(), 1);
    assert_non_null(strstr(cell("prov", true, "message"), "indicator N01951 changed"));
    assert_status(session, put("fel", JOB("on = { 'indikatro' },", "")), SDT_ERROR_NOT_FOUND);
}

/* The history tells of imports too, and what counts records does not count them. */
static void an_import_stands_in_the_history(void **state)
{
    static const char *const values[] = {"1990", "7", "1991", "8", NULL};
    int64_t counts[SDT__HISTORY_COUNTS], newest;
    sdt_table *table;

    (void)state;
    assert_ok(session, sdt__store_history_newest(session, &newest));
    import("N01951", values);
    assert_ok(session, sdt__store_history_since(session, newest, counts));
    assert_int_equal(counts[SDT__HISTORY_CREATED], 0);
    assert_ok(session, sdt_history_changes(session, 0, NULL, NULL, &table));
    while (sdt_table_next(table) == SDT_OK && sdt_table_int(table, 0) <= newest)
        continue;
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "kind")), "observation");
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "label")), "Nya värden");
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "after")), "2");
    sdt_table_free(table);
}

static void a_limit_that_the_declaration_meets_is_a_limit(void **state)
{
    const char *text = "for i = 1, 1e6 do end " JOB(ON, "");

    (void)state;
    assert_ok(session, put("prov", text));
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_WORK, 500000));
    set_title("N01951", "Folkmängd");
    assert_int_equal(events(), 1);
    assert_string_equal(cell("prov", true, "kind"), "limit");
    assert_string_equal(cell("prov", true, "reason"), "limit");
    assert_non_null(strstr(cell("prov", true, "message"), "arbetsgränsen är nådd"));
    assert_status(session, run_key("prov"), SDT_ERROR_LIMIT);
    assert_string_equal(cell("prov", true, "kind"), "limit");
}

static void runs_do_not_fill_the_history(void **state)
{
    int64_t before, after;

    (void)state;
    assert_ok(session, put("prov", JOB(ON, "")));
    assert_ok(session, sdt__store_history_newest(session, &before));
    for (int i = 0; i < 120; i++)
        assert_ok(session, run_key("prov"));
    assert_ok(session, sdt__store_history_newest(session, &after));
    assert_int_equal(after, before);
    assert_int_equal(runs_of("prov"), 100);
    assert_ok(session, sdt_check_integrity(session));
    assert_ok(session, sdt_registered_remove(session, "prov"));
    assert_ok(session, sdt_check_integrity(session));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_script_runs_once_for_what_has_changed),
        TEST(other_kinds_are_no_events),
        TEST(a_script_that_is_run_by_hand_has_no_changes),
        TEST(a_failure_is_logged_and_stops_nobody),
        TEST(it_runs_with_its_own_grants_whoever_made_the_change),
        TEST(what_is_done_because_of_a_change_is_none),
        TEST(what_an_event_writes_starts_no_other),
        TEST(many_changes_come_in_parts),
        TEST(an_import_tells_what_it_changed_of_each_indicator),
        TEST(what_waits_for_records_hears_of_no_values),
        TEST(values_that_an_event_writes_start_no_other),
        TEST(a_script_that_fails_at_an_import_leaves_it_as_it_is),
        TEST(what_a_script_waits_for_is_called_as_people_call_it),
        TEST(an_import_stands_in_the_history),
        TEST(a_limit_that_the_declaration_meets_is_a_limit),
        TEST(runs_do_not_fill_the_history),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
