/*
 * Tables are made by their layouts and read by their columns: what is right goes in and comes out,
 * and a column that is wrong, by name, by number or by type, is told and does no harm.
 */
#include "support/support.h"

#include "record/table.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NAME, COUNT_OF, SHARE, COLUMN_COUNT };

static const struct sdt__column columns[] = {
    [NAME] = {"name", SDT_TYPE_TEXT, "namnet", "the name"},
    [COUNT_OF] = {"count", SDT_TYPE_INTEGER, "antalet", "how many"},
    [SHARE] = {"share", SDT_TYPE_NUMBER, "andelen", "the share"},
};

static const struct sdt__table_layout layout = SDT__TABLE_LAYOUT("tested", columns);

/* A table of two full rows. */
static sdt_table *make(sdt_session *session)
{
    sdt_table *made = sdt__table_new(session, &layout), *table;

    for (int row = 1; row <= 2; row++) {
        sdt__table_row(made);
        sdt__table_set_text(made, NAME, row == 1 ? "en" : "två");
        sdt__table_set_int(made, COUNT_OF, row);
        sdt__table_set_number(made, SHARE, row / 4.0);
    }
    assert_ok(session, sdt__table_done(made, &table));
    return table;
}

static void a_table_has_the_columns_of_its_layout(void **state)
{
    sdt_table *table = make(session_of(state));

    assert_string_equal(sdt_table_name(table), "tested");
    assert_int_equal(sdt_table_column_count(table), COLUMN_COUNT);
    for (int i = 0; i < COLUMN_COUNT; i++) {
        assert_string_equal(sdt_table_column_name(table, i), columns[i].name);
        assert_int_equal(sdt_table_column_type(table, i), columns[i].type);
        assert_int_equal(sdt_table_column_find(table, columns[i].name), i);
    }
    sdt_table_free(table);
}

static void cells_come_out_as_they_went_in(void **state)
{
    sdt_table *table = make(session_of(state));

    assert_ok(session_of(state), sdt_table_seek(table, 1));
    assert_string_equal(sdt_table_text(table, NAME), "två");
    assert_true(sdt_table_int(table, COUNT_OF) == 2);
    assert_true(sdt_table_number(table, SHARE) == 0.5);
    assert_true(sdt_table_number(table, COUNT_OF) == 2);
    assert_int_equal(sdt_session_status(session_of(state)), SDT_OK);
    sdt_table_free(table);
}

static void a_copied_layout_needs_nothing_of_its_model(void **state)
{
    char name[] = "gone", first[] = "first", second[] = "second";
    struct sdt__column model[] = {{.name = first, .type = SDT_TYPE_TEXT},
                                  {.name = second, .type = SDT_TYPE_NUMBER}};
    const struct sdt__table_layout models = SDT__TABLE_LAYOUT(name, model);
    sdt_table *table = sdt__table_new_copied(session_of(state), &models);

    memset(name, 'x', sizeof name - 1);
    memset(first, 'x', sizeof first - 1);
    memset(second, 'x', sizeof second - 1);
    memset(model, 0, sizeof model);
    assert_string_equal(sdt_table_name(table), "gone");
    assert_string_equal(sdt_table_column_name(table, 0), "first");
    assert_string_equal(sdt_table_column_name(table, 1), "second");
    assert_int_equal(sdt_table_column_type(table, 1), SDT_TYPE_NUMBER);
    sdt_table_free(table);
}

static void a_copied_layout_without_columns_is_a_table_without_any(void **state)
{
    const struct sdt__table_layout nothing = {"nothing", columns, 0};
    sdt_table *table = sdt__table_new_copied(session_of(state), &nothing);

    sdt__table_row(table);
    assert_int_equal(sdt_table_column_count(table), 0);
    assert_int_equal(sdt_table_row_count(table), 1);
    sdt_table_free(table);
}

/* What a mistaken writer does to a table of one row. */
typedef void mistake(sdt_table *table);

static void text_right_of_the_row(sdt_table *table)
{
    sdt__table_set_text(table, COLUMN_COUNT, "utanför");
}

static void integer_far_right_of_the_row(sdt_table *table)
{
    sdt__table_set_int(table, 1000000, 1);
}

static void number_left_of_the_row(sdt_table *table)
{
    sdt__table_set_number(table, -1, 1);
}

static void absent_text_right_of_the_row(sdt_table *table)
{
    sdt__table_set_text(table, COLUMN_COUNT, NULL);
}

static void text_as_a_number(sdt_table *table)
{
    sdt__table_set_text(table, SHARE, "0,5");
}

static void integer_as_a_number(sdt_table *table)
{
    sdt__table_set_int(table, SHARE, 1);
}

static void number_as_a_text(sdt_table *table)
{
    sdt__table_set_number(table, NAME, 1);
}

static const struct {
    const char *name;
    mistake *make;
} mistakes[] = {
    {"text_right_of_the_row", text_right_of_the_row},
    {"integer_far_right_of_the_row", integer_far_right_of_the_row},
    {"number_left_of_the_row", number_left_of_the_row},
    {"absent_text_right_of_the_row", absent_text_right_of_the_row},
    {"text_as_a_number", text_as_a_number},
    {"integer_as_a_number", integer_as_a_number},
    {"number_as_a_text", number_as_a_text},
};

/* Makes the mistake in a table's only row, if it has one; the status that the table comes to. */
static int make_mistake(sdt_session *session, mistake *wrong, bool with_row)
{
    sdt_table *table = sdt__table_new(session, &layout), *out = table;
    int status;

    if (with_row)
        sdt__table_row(table);
    wrong(table);
    status = sdt__table_done(table, &out);
    assert_true((out == NULL) == (status != SDT_OK));
    sdt_table_free(out);
    return status;
}

static void set_name(sdt_table *table)
{
    sdt__table_set_text(table, NAME, "ingen rad");
}

#ifdef NDEBUG

static void assert_caught(sdt_session *session, const char *name, mistake *wrong, bool with_row)
{
    sdt__session_clear(session);
    if (make_mistake(session, wrong, with_row) != SDT_ERROR_INTERNAL)
        fail_msg("%s is not caught", name);
    assert_message(session, "tested");
}

#else

/* A debug build stops: a child makes the mistake. */
static void assert_caught(sdt_session *session, const char *name, mistake *wrong, bool with_row)
{
    int ended = 0;
    pid_t child = fork();

    if (child == 0) {
        if (!freopen("/dev/null", "w", stderr))
            _exit(2);
        make_mistake(session, wrong, with_row);
        _exit(0);
    }
    assert_true(waitpid(child, &ended, 0) == child);
    if (!WIFSIGNALED(ended) || WTERMSIG(ended) != SIGABRT)
        fail_msg("%s is not caught", name);
}

#endif

static void a_cell_that_the_layout_does_not_have_is_never_written(void **state)
{
    for (size_t i = 0; i < COUNT(mistakes); i++)
        assert_caught(session_of(state), mistakes[i].name, mistakes[i].make, true);
}

static void a_cell_without_a_row_is_never_written(void **state)
{
    assert_caught(session_of(state), "a cell before the first row", set_name, false);
}

static void an_unknown_name_is_an_error_that_names_the_nearest(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);

    assert_int_equal(sdt_table_column_find(table, "cuont"), -1);
    assert_int_equal(sdt_session_status(session), SDT_ERROR_NOT_FOUND);
    assert_message(session, "tested");
    assert_message(session, "cuont");
    assert_message(session, "menade du count?");
    assert_int_equal(sdt_table_column_find(table, "zzzzzzzz"), -1);
    assert_message(session, "zzzzzzzz");
    assert_int_equal(sdt_table_column_find(table, "name"), NAME);
    assert_int_equal(sdt_session_status(session), SDT_ERROR_NOT_FOUND); /* till the next verb */
    sdt_table_free(table);
}

static void an_unknown_name_is_told_in_english_too(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);

    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, "en"));
    assert_int_equal(sdt_table_column_find(table, "nam"), -1);
    assert_message(session, "The table tested has no column nam; did you mean name?");
    sdt_table_free(table);
}

static void no_name_is_misuse(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);

    assert_int_equal(sdt_table_column_find(table, NULL), -1);
    assert_int_equal(sdt_session_status(session), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_table_column_find(NULL, "name"), -1);
    sdt_table_free(table);
}

static void the_library_may_look_for_a_column_without_a_word(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);

    assert_int_equal(sdt__table_find(table, "share"), SHARE);
    assert_int_equal(sdt__table_find(table, "Share"), -1);
    assert_int_equal(sdt__table_find(NULL, "share"), -1);
    assert_int_equal(sdt_session_status(session), SDT_OK);
    sdt_table_free(table);
}

/* That the last call was misuse, of the table and what was asked for; and forgets it. */
static void assert_misuse(sdt_session *session, const char *of)
{
    assert_int_equal(sdt_session_status(session), SDT_ERROR_MISUSE);
    assert_message(session, "tested");
    assert_message(session, of);
    sdt__session_clear(session);
}

static void a_cell_outside_the_row_is_misuse_and_absent(void **state)
{
    static const int outside[] = {COLUMN_COUNT, 1000000, -2, INT32_MIN, INT32_MAX};
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);
    char number[24];

    sdt_table_next(table);
    for (size_t i = 0; i < COUNT(outside); i++) {
        sdt__integer_text(outside[i], number);
        assert_null(sdt_table_text(table, outside[i]));
        assert_misuse(session, number);
        assert_true(sdt_table_int(table, outside[i]) == 0);
        assert_misuse(session, number);
        assert_true(sdt_table_number(table, outside[i]) == 0);
        assert_misuse(session, number);
        assert_int_equal(sdt_table_has(table, outside[i]), 0);
        assert_misuse(session, number);
    }
    sdt_table_free(table);
}

static void a_cell_read_as_another_type_is_misuse_and_absent(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);

    sdt_table_next(table);
    assert_null(sdt_table_text(table, COUNT_OF));
    assert_misuse(session, "count");
    assert_null(sdt_table_text(table, SHARE));
    assert_misuse(session, "share");
    assert_true(sdt_table_int(table, NAME) == 0);
    assert_misuse(session, "name");
    assert_true(sdt_table_int(table, SHARE) == 0);
    assert_misuse(session, "share");
    assert_true(sdt_table_number(table, NAME) == 0);
    assert_misuse(session, "name");
    sdt_table_free(table);
}

static void the_column_that_was_not_found_is_absent_without_another_word(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);

    sdt_table_next(table);
    assert_null(sdt_table_text(table, sdt_table_column_find(table, "nam")));
    assert_int_equal(sdt_session_status(session), SDT_ERROR_NOT_FOUND);
    assert_message(session, "nam");
    assert_int_equal(sdt_table_has(table, -1), 0);
    assert_int_equal(sdt_session_status(session), SDT_ERROR_NOT_FOUND);
    sdt_table_free(table);
}

static void before_the_first_row_every_cell_is_absent(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);

    assert_int_equal(sdt_table_has(table, NAME), 0);
    assert_null(sdt_table_text(table, NAME));
    assert_true(sdt_table_int(table, COUNT_OF) == 0);
    assert_int_equal(sdt_session_status(session), SDT_OK);
    sdt_table_free(table);
}

static void a_cell_of_another_table_is_copied_only_as_its_own_type(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *from = make(session), *made = sdt__table_new(session, &layout), *table;

    sdt_table_next(from);
    sdt__table_row(made);
    sdt__table_set_cell(made, NAME, from, NAME);
    sdt__table_set_cell(made, COUNT_OF, from, SHARE);
    sdt__table_set_cell(made, SHARE, from, -1);
    assert_ok(session, sdt__table_done(made, &table));
    sdt_table_next(table);
    assert_string_equal(sdt_table_text(table, NAME), "en");
    assert_int_equal(sdt_table_has(table, COUNT_OF), 0);
    assert_int_equal(sdt_table_has(table, SHARE), 0);
    assert_int_equal(sdt_session_status(session), SDT_OK);
    sdt_table_free(table);
    sdt_table_free(from);
}

static void a_row_that_is_not_there_is_told_and_the_cursor_stays(void **state)
{
    sdt_session *session = session_of(state);
    sdt_table *table = make(session);
    const int64_t wrong[] = {-2, 3, INT64_MAX};

    assert_ok(session, sdt_table_seek(table, 1));
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_int_equal(sdt_session_set_int(session, SDT_OPTION_BUSY_MS, -1), SDT_ERROR_VALUE);
        assert_int_equal(sdt_table_seek(table, wrong[i]), SDT_ERROR_NOT_FOUND);
        assert_int_equal(sdt_session_status(session), SDT_ERROR_NOT_FOUND);
        assert_non_null(strstr(sdt_session_message(session), "Tabellen tested har ingen rad "));
        assert_non_null(strstr(sdt_session_message(session), "; den har "));
    }
    assert_string_equal(sdt_table_text(table, NAME), "två");
    sdt_table_free(table);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_bare, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_table_has_the_columns_of_its_layout),
        TEST(cells_come_out_as_they_went_in),
        TEST(a_copied_layout_needs_nothing_of_its_model),
        TEST(a_copied_layout_without_columns_is_a_table_without_any),
        TEST(a_cell_that_the_layout_does_not_have_is_never_written),
        TEST(a_cell_without_a_row_is_never_written),
        TEST(an_unknown_name_is_an_error_that_names_the_nearest),
        TEST(an_unknown_name_is_told_in_english_too),
        TEST(no_name_is_misuse),
        TEST(the_library_may_look_for_a_column_without_a_word),
        TEST(a_cell_outside_the_row_is_misuse_and_absent),
        TEST(a_cell_read_as_another_type_is_misuse_and_absent),
        TEST(the_column_that_was_not_found_is_absent_without_another_word),
        TEST(before_the_first_row_every_cell_is_absent),
        TEST(a_row_that_is_not_there_is_told_and_the_cursor_stays),
        TEST(a_cell_of_another_table_is_copied_only_as_its_own_type),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
