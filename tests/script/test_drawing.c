/*
 * lib/script/bridge: what pages and charts are drawn with (markup.c, canvas.c, points.c), the
 * cells of tables (cells.c), and the rows of charts (chart_rows.c).
 */
#include "facts.h"

#define FACTS_FILE "drawing.lua"
#define FACTS(X)                                                                                   \
    X(a_coordinate_is_an_integer_or_has_a_tenth)                                                   \
    X(what_means_something_in_html_is_escaped)                                                     \
    X(a_page_keeps_all_that_is_put_however_long)                                                   \
    X(a_page_is_nothing_else)                                                                      \
    X(a_scale_is_straight_and_ends_at_its_ends)                                                    \
    X(a_line_has_gaps_where_nothing_is_known)                                                      \
    X(points_tell_their_range_ends_and_steps)                                                      \
    X(cells_are_texts_notes_or_what_the_writer_makes_of_them)                                      \
    X(the_values_of_series_are_rows_by_label)                                                      \
    X(rows_become_series_of_points_in_order)                                                       \
    X(sources_are_told_once_and_news_is_passed_on)

FACTS(FACT)

int main(void)
{
    const struct CMUnitTest tests[] = {FACTS(FACT_TEST)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
