/*
 * lib/programme, how a programme and a frame of goals meet: links, goals that nothing serves, and
 * parts that serve none, whatever levels the programme has.
 */
#include "support/cooperation.h"

/* The rows of a coverage as "goal<kind key" in order; "-" where there is none. */
static void coverage_is(sdt_session *s, const char *frame, const char *const *rows, size_t count)
{
    sdt_table *table;

    assert_ok(s, sdt_programme_coverage(s, "program", frame, &table));
    for (size_t i = 0; i < count; i++) {
        const char *goal, *kind, *key;
        char row[100] = "";

        assert_int_equal(sdt_table_next(table), SDT_OK);
        goal = cell(table, "goal");
        kind = cell(table, "kind");
        key = cell(table, "key");
        strcat(strcat(row, goal ? goal : "-"), "<");
        if (kind)
            strcat(strcat(strcat(row, kind), " "), key);
        else
            strcat(row, "-");
        assert_string_equal(row, rows[i]);
    }
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
}

#define COVERAGE(s, frame, ...)                                                                    \
    coverage_is(s, frame, (const char *const[]){__VA_ARGS__},                                      \
                sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void links_are_told_by_the_goals_of_the_frame(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, REGIONAL_GOAL, "tomt", "frame", "ram", "title", "Ingen tjänar det", "position", "2");
    PUT(s, REGIONAL_GOAL, "regionalt", "position", "1");
    COVERAGE(s, NULL, "regionalt<sub_goal delmal", "tomt<-");
    PUT(s, LINK, "mot", "regional_goal", "tomt", "objective", "verksamhetsmal", "note", "Så här");
    COVERAGE(s, "ram", "regionalt<sub_goal delmal", "tomt<objective verksamhetsmal");
    sdt_session_free(s);
}

static void a_part_is_told_at_its_highest_and_the_whole_programme_covers_none(void **state)
{
    sdt_session *s = new_whole(NULL);

    (void)state;
    PUT(s, LINK, "alla", "regional_goal", "regionalt", "programme", "program");
    PUT(s, FOCUS_AREA, "annat", "area", "omrade", "name", "Ett fokusområde till", "position", "9");
    PUT(s, GOAL, "annat", "focus_area", "annat", "title", "Dess mål");
    PUT(s, GOAL, "direkt", "programme", "program", "title", "Ett mål direkt i programmet");
    PUT(s, SUB_GOAL, "delmal2", "goal", "mal", "title", "Det andra", "position", "2");
    COVERAGE(s, NULL, "regionalt<programme program", "regionalt<sub_goal delmal",
             "-<sub_goal delmal2", "-<focus_area annat", "-<goal direkt");
    PUT(s, LINK, "direkt", "regional_goal", "regionalt", "goal", "direkt");
    PUT(s, LINK, "annat", "regional_goal", "regionalt", "focus_area", "annat");
    COVERAGE(s, NULL, "regionalt<programme program", "regionalt<focus_area annat",
             "regionalt<goal direkt", "regionalt<sub_goal delmal", "-<sub_goal delmal2");
    sdt_session_free(s);
}

static void only_frames_in_use_count_unless_one_is_asked_for(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, FRAME, "annan", "name", "En annan ram");
    PUT(s, REGIONAL_GOAL, "annat", "frame", "annan", "title", "Ett annat mål");
    COVERAGE(s, NULL, "regionalt<sub_goal delmal");
    COVERAGE(s, "annan", "annat<-", "-<area omrade");
    PUT(s, FRAME_USE, "ram", "until", "2024-06-15"); /* today */
    assert_ok(s, sdt_programme_coverage(s, "program", NULL, &table));
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    sdt_session_free(s);
}

static void unknown_keys_are_refused_with_the_nearest(void **state)
{
    sdt_session *s = new_whole(NULL);
    sdt_table *table;

    (void)state;
    assert_status(s, sdt_programme_coverage(s, "programm", NULL, &table), SDT_ERROR_NOT_FOUND);
    assert_message(s, "program");
    assert_null(table);
    assert_status(s, sdt_programme_coverage(s, "program", "rama", &table), SDT_ERROR_NOT_FOUND);
    assert_message(s, "ram");
    assert_null(table);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links_are_told_by_the_goals_of_the_frame),
        cmocka_unit_test(a_part_is_told_at_its_highest_and_the_whole_programme_covers_none),
        cmocka_unit_test(only_frames_in_use_count_unless_one_is_asked_for),
        cmocka_unit_test(unknown_keys_are_refused_with_the_nearest),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
