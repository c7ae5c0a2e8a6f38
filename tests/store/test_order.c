/*
 * The order in which records are found: as a programme or a plan is read from its beginning.
 */
#include "support/support.h"

#include <sodertorn/programme.h>
#include <string.h>

/* A part of a programme that lies in `whole`, and nothing more. */
static void put(sdt_session *session, int kind, const char *key, int field, const char *whole,
                const char *position)
{
    const int order = sdt_field_find(kind, "position");
    sdt_record *record;

    assert_ok(session, sdt_record_new(session, kind, &record));
    assert_ok(session, sdt_record_set_key(record, key));
    if (sdt_kind_title_field(kind))
        assert_ok(session, sdt_record_set_text(record, sdt_kind_title_field(kind), key));
    assert_ok(session, sdt_record_set_text(record, field, whole));
    if (kind == SDT_KIND_MEASURE)
        assert_ok(session, sdt_measure_set_indicator(record, "indikator"));
    if (position)
        assert_ok(session, sdt_record_parse(record, order, position));
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
}

static void assert_order(sdt_session *session, int kind, const char *wanted)
{
    char found[400] = "";
    sdt_cursor *cursor;

    assert_ok(session, sdt_find(session, kind, 0, NULL, &cursor));
    while (sdt_cursor_next(cursor) == SDT_OK) {
        strncat(found, sdt_record_key(sdt_cursor_record(cursor)), 60);
        strncat(found, " ", 2);
    }
    sdt_cursor_free(cursor);
    assert_string_equal(found, wanted);
}

/* Keys are against the order everywhere, so that only positions can make it. */
static void put_programme(sdt_session *session)
{
    plant(session, SDT_KIND_PROGRAMME, "program");
    put(session, SDT_KIND_AREA, "y", SDT_AREA_PROGRAMME, "program", "1");
    put(session, SDT_KIND_AREA, "x", SDT_AREA_PROGRAMME, "program", "2");
    put(session, SDT_KIND_FOCUS_AREA, "f2", SDT_FOCUS_AREA_AREA, "y", "1");
    put(session, SDT_KIND_FOCUS_AREA, "f1", SDT_FOCUS_AREA_AREA, "x", "1");
    put(session, SDT_KIND_FOCUS_AREA, "f0", SDT_FOCUS_AREA_PROGRAMME, "program", "1");
    put(session, SDT_KIND_GOAL, "m3", SDT_GOAL_FOCUS_AREA, "f2", NULL);
    put(session, SDT_KIND_GOAL, "m2", SDT_GOAL_FOCUS_AREA, "f1", "2");
    put(session, SDT_KIND_GOAL, "m1", SDT_GOAL_FOCUS_AREA, "f1", "1");
    put(session, SDT_KIND_GOAL, "m0", SDT_GOAL_PROGRAMME, "program", "0");
    put(session, SDT_KIND_SUB_GOAL, "d9", SDT_SUB_GOAL_GOAL, "m3", "1");
    put(session, SDT_KIND_SUB_GOAL, "d8", SDT_SUB_GOAL_GOAL, "m3", "10");
    put(session, SDT_KIND_SUB_GOAL, "d7", SDT_SUB_GOAL_GOAL, "m1", "2");
    put(session, SDT_KIND_SUB_GOAL, "d6", SDT_SUB_GOAL_FOCUS_AREA, "f1", "1");
    put(session, SDT_KIND_SUB_GOAL, "d5", SDT_SUB_GOAL_FOCUS_AREA, "f0", "1");
    put(session, SDT_KIND_SUB_GOAL, "d4", SDT_SUB_GOAL_PROGRAMME, "program", "1");
}

static void parts_of_a_programme_are_found_as_it_is_read(void **state)
{
    sdt_session *session = session_of(state);

    put_programme(session);
    assert_order(session, SDT_KIND_AREA, "y x ");
    assert_order(session, SDT_KIND_FOCUS_AREA, "f2 f1 f0 ");
    assert_order(session, SDT_KIND_GOAL, "m3 m1 m2 m0 ");
    assert_order(session, SDT_KIND_SUB_GOAL, "d9 d8 d7 d6 d5 d4 ");
}

static void the_tree_and_the_lists_agree(void **state)
{
    static const int kinds[] = {SDT_KIND_AREA, SDT_KIND_FOCUS_AREA, SDT_KIND_GOAL,
                                SDT_KIND_SUB_GOAL};
    sdt_session *session = session_of(state);
    sdt_table *tree;

    put_programme(session);
    assert_ok(session, sdt_programme_tree(session, "program", NULL, &tree));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        char keys[400] = "";

        sdt_table_seek(tree, -1);
        while (sdt_table_next(tree) == SDT_OK) {
            if (strcmp(sdt_table_text(tree, sdt_table_column_find(tree, "kind")),
                       sdt_kind_name(kinds[i])) != 0)
                continue;
            strncat(keys, sdt_table_text(tree, sdt_table_column_find(tree, "key")), 60);
            strncat(keys, " ", 2);
        }
        assert_order(session, kinds[i], keys);
    }
    sdt_table_free(tree);
}

static void measures_stand_with_the_parts_that_they_follow(void **state)
{
    sdt_session *session = session_of(state);

    put_programme(session);
    plant(session, SDT_KIND_INDICATOR, "indikator");
    plant(session, SDT_KIND_OBJECTIVE, "verksamhet");
    put(session, SDT_KIND_MEASURE, "b", SDT_MEASURE_SUB_GOAL, "d7", "1");
    put(session, SDT_KIND_MEASURE, "a", SDT_MEASURE_SUB_GOAL, "d9", "2");
    put(session, SDT_KIND_MEASURE, "c", SDT_MEASURE_SUB_GOAL, "d9", "1");
    put(session, SDT_KIND_MEASURE, "d", SDT_MEASURE_GOAL, "m3", "1");
    put(session, SDT_KIND_MEASURE, "e", SDT_MEASURE_OBJECTIVE, "verksamhet", "1");
    put(session, SDT_KIND_MEASURE, "f", SDT_MEASURE_PROGRAMME, "program", "1");
    assert_order(session, SDT_KIND_MEASURE, "c a d b f e ");
}

static void kinds_without_a_position_are_found_by_key(void **state)
{
    sdt_session *session = session_of(state);

    plant(session, SDT_KIND_MUNICIPALITY, "0136");
    plant(session, SDT_KIND_MUNICIPALITY, "0126");
    assert_order(session, SDT_KIND_MUNICIPALITY, "0126 0136 ");
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_memory, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(parts_of_a_programme_are_found_as_it_is_read),
        fact(the_tree_and_the_lists_agree),
        fact(measures_stand_with_the_parts_that_they_follow),
        fact(kinds_without_a_position_are_found_by_key),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
