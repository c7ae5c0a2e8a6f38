/*
 * lib/script/report, charts: what every mark holds, where charts are at hand as data and as pictures.
 */
#include "facts.h"

#define FACTS_FILE "charts.lua"
#define FACTS(X)                                                                                   \
    X(no_label_lies_on_a_line_or_on_another_label)                                                 \
    X(a_rule_is_named_beside_its_line)                                                             \
    X(a_line_alone_ends_with_the_decimals_of_its_indicator)                                        \
    X(no_number_has_more_decimals_than_its_indicator)                                              \
    X(a_number_without_an_indicator_has_few_digits)                                                \
    X(small_multiples_share_their_scales)                                                          \
    X(a_title_does_not_end_with_the_unit_beside_it)                                                \
    X(small_multiples_say_what_they_show)                                                          \
    X(what_is_not_the_same_has_a_scale_of_its_own)                                                 \
    X(units_that_differ_share_no_axis)                                                             \
    X(a_number_of_the_scripts_own_has_no_unit_of_an_indicator)                                     \
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
    X(heads_that_begin_alike_are_parted_where_they_differ)                                         \
    X(texts_are_cut_and_wrapped_within_their_width)

FACTS(FACT)

int main(void)
{
    const struct CMUnitTest tests[] = {FACTS(FACT_TEST)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
