/*
 * lib/script/report, charts: what every mark holds. The facts are in charts.lua, where charts are at
 * hand as data and as pictures; each runs here in a state of its own.
 */
#include "functions.h"

static void run_fact(const char *name)
{
    const struct sdt__script_limits limits = {
        .memory = 128 * 1024 * 1024, .work = 4000000000, .milliseconds = 120000};
    struct functions f;
    struct sdt__lua_host *host;
    char path[512], *source;
    size_t size;
    enum sdt__script_end end;

    functions_begin(&f, &limits);
    snprintf(path, sizeof path, "%s/tests/script/charts.lua", SDT_TEST_SOURCE);
    source = read_file(path, &size);
    end = functions_open(&f, "charts.lua", source, size, &host);
    if (end == SDT__SCRIPT_RAN) {
        lua_pushstring(sdt__lua_host_state(host), name);
        end = sdt__lua_host_call(host, 1, 1);
    }
    if (end == SDT__SCRIPT_RAN)
        end = sdt__lua_host_call(host, 0, 0);
    if (end != SDT__SCRIPT_RAN)
        fail_msg("%s", sdt__lua_host_result(host)->message);
    sdt__lua_host_close(host);
    free(source);
    functions_end(&f);
}

#define FACTS(X)                                                                                   \
    X(no_label_lies_on_a_line_or_on_another_label)                                                 \
    X(a_rule_is_named_beside_its_line)                                                             \
    X(a_line_alone_ends_with_the_decimals_of_its_indicator)                                        \
    X(no_number_has_more_decimals_than_its_indicator)                                              \
    X(a_number_without_an_indicator_has_few_digits)                                                \
    X(small_multiples_share_their_scales)                                                          \
    X(a_title_says_its_unit_once)                                                                  \
    X(women_men_and_all_are_named_by_words)                                                        \
    X(a_status_column_has_the_words_of_the_language)                                               \
    X(every_mark_is_whole)                                                                         \
    X(every_chart_has_its_numbers_in_words_and_in_a_table)                                         \
    X(every_writer_knows_every_mark)                                                               \
    X(a_missing_value_is_a_word_and_never_zero)                                                    \
    X(what_is_highlighted_stands_out_without_colour)                                               \
    X(parts_and_series_differ_in_more_than_colour)                                                 \
    X(places_follow_the_direction_and_equal_values_share_one)                                      \
    X(parts_of_a_whole_sum_and_are_not_below_zero)                                                 \
    X(a_tree_has_no_level_left_out)                                                                \
    X(tiles_stand_where_the_data_say)                                                              \
    X(the_days_of_a_wheel_are_in_order_and_those_without_come_last)                                \
    X(the_same_cell_is_not_assessed_twice)                                                         \
    X(ticks_are_few_and_round)                                                                     \
    X(texts_are_cut_and_wrapped_within_their_width)

#define DEFINE(name)                                                                               \
    static void name(void **state)                                                                 \
    {                                                                                              \
        (void)state;                                                                               \
        run_fact(#name);                                                                           \
    }
#define LIST(name) cmocka_unit_test(name),

FACTS(DEFINE)

int main(void)
{
    const struct CMUnitTest tests[] = {FACTS(LIST)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
