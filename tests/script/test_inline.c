/*
 * lib/script/report, running text: its markup, footnotes and links in every writer, and that no value is
 * ever read as markup.
 */
#include "facts.h"

#define FACTS_FILE "inline.lua"
#define FACTS(X)                                                                                   \
    X(strong_emphasis_and_links_are_written_in_each_form)                                          \
    X(asterisks_and_brackets_that_are_none_stand_as_they_are)                                      \
    X(no_value_is_read_as_markup)                                                                  \
    X(only_web_mail_and_the_page_itself_are_linked_to)                                             \
    X(an_address_may_come_with_a_value)                                                            \
    X(footnotes_are_found_from_their_marks_and_back)                                               \
    X(a_value_that_looks_like_a_mark_is_none)                                                      \
    X(a_list_may_show_the_first_of_each_kind_and_count_the_rest)                                   \
    X(an_item_of_a_list_may_have_markup_and_values)                                                \
    X(text_without_markup_is_plain_data)                                                           \
    X(all_values_must_have_their_place)

FACTS(FACT)

int main(void)
{
    const struct CMUnitTest tests[] = {FACTS(FACT_TEST)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
