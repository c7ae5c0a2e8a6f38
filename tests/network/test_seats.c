/*
 * lib/network, seats: who sat in a body on a day, and which members had no seat.
 */
#include "support/cooperation.h"

/* What a row should be: the name, the seat (NULL for none) and whether it is missing. */
struct row {
    const char *name;
    const char *seat;
    int missing;
};

static void assert_seats(sdt_session *s, const char *date, const struct row *rows, size_t count)
{
    sdt_table *table;

    assert_ok(s, sdt_body_seats(s, "kommitten", date, &table));
    assert_int_equal(sdt_table_row_count(table), count);
    for (size_t i = 0; i < count; i++) {
        const char *name, *seat;
        assert_int_equal(sdt_table_next(table), SDT_OK);
        name = cell(table, "name");
        seat = cell(table, "seat");
        assert_string_equal(name ? name : "-", rows[i].name ? rows[i].name : "-");
        assert_string_equal(seat ? seat : "-", rows[i].seat ? rows[i].seat : "-");
        assert_int_equal(whole(table, "missing"), rows[i].missing);
    }
    sdt_table_free(table);
}

static void seat_holds_from_its_first_day_until_the_day_after_its_last(void **state)
{
    static const struct row before[] = {
        {"Huddinge", "0126", 0}, {"Salem", "0128", 0}, {"Södertälje", NULL, 1}};
    static const struct row during[] = {
        {"Huddinge", "0126", 0}, {"Salem", "0128", 0}, {"Södertälje", "0181", 0}};
    sdt_session *s = new_programme(NULL);

    (void)state;
    PUT(s, SEAT, "0181", "since", "2023-01-01", "until", "2024-01-01");
    assert_seats(s, "2022-12-31", before, COUNT(before));
    assert_seats(s, "2023-01-01", during, COUNT(during));
    assert_seats(s, "2023-12-31", during, COUNT(during));
    assert_seats(s, "2024-01-01", before, COUNT(before));
    assert_seats(s, NULL, before, COUNT(before)); /* today */
    sdt_session_free(s);
}

static void substitute_has_a_row_but_does_not_fill_the_place(void **state)
{
    static const struct row rows[] = {{"Huddinge", "0126", 0},
                                      {"Huddinge", NULL, 1},
                                      {"Salem", "0128", 0},
                                      {"Södertälje", "0181", 0}};
    sdt_session *s = new_programme(NULL);

    (void)state;
    PUT(s, SEAT, "0126", "role", "substitute");
    assert_seats(s, NULL, rows, COUNT(rows));
    sdt_session_free(s);
}

static void seats_stand_by_municipality_then_role_and_joint_ones_last(void **state)
{
    static const struct row rows[] = {{"Huddinge", "ordforande", 0},
                                      {"Huddinge", "0126", 0},
                                      {"Salem", "0128", 0},
                                      {"Södertälje", "0181", 0},
                                      {NULL, "kansli", 0}};
    sdt_session *s = new_programme(NULL);

    (void)state;
    PUT(s, SEAT, "kansli", "body", "kommitten", "role", "secretary");
    PUT(s, SEAT, "ordforande", "body", "kommitten", "municipality", "0126", "role", "chair");
    assert_seats(s, NULL, rows, COUNT(rows));
    sdt_session_free(s);
}

static void only_members_of_the_day_are_missed(void **state)
{
    static const struct row rows[] = {{"Huddinge", "0126", 0}, {"Salem", "0128", 0}};
    sdt_session *s = new_programme(NULL);

    (void)state;
    take_away(s, SDT_KIND_SEAT, "0181");
    PUT(s, MEMBERSHIP, "0181", "joined", "2020-01-01");
    assert_seats(s, "2019-12-31", rows, COUNT(rows));
    PUT(s, BODY, "kommitten", "began", "2022-01-01");
    assert_seats(s, "2021-12-31", rows, COUNT(rows));
    PUT(s, BODY, "kommitten", "began", "", "seat_per_municipality", "false");
    assert_seats(s, NULL, rows, COUNT(rows));
    sdt_session_free(s);
}

static void person_is_given_by_key_and_never_by_name(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    PUT(s, PERSON, "p1", "name", "Anna Andersson");
    PUT(s, SEAT, "0126", "person", "p1", "office", "kommunstyrelsens ordförande");
    assert_ok(s, sdt_body_seats(s, "kommitten", NULL, &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "person"), "p1");
    assert_string_equal(cell(table, "office"), "kommunstyrelsens ordförande");
    assert_string_equal(cell(table, "role"), "member");
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_null(cell(table, "person"));
    sdt_table_free(table);
    sdt_session_free(s);
}

static void lack_of_memory_is_told_and_leaves_nothing_behind(void **state)
{
    struct ledger ledger = {0};
    sdt_session *s = new_programme(&ledger);
    sdt_table *table;
    long blocks;
    int status;

    (void)state;
    assert_ok(s, sdt_body_seats(s, "kommitten", NULL, &table));
    sdt_table_free(table);
    blocks = ledger.blocks;
    for (long n = 1;; n++) {
        ledger.failed = false;
        ledger.fail_in = n;
        status = sdt_body_seats(s, "kommitten", NULL, &table);
        ledger.fail_in = 0;
        if (!ledger.failed)
            break;
        assert_int_equal(status, SDT_ERROR_MEMORY);
        assert_null(table);
        /* a statement that is kept prepared may have been given up: the next call makes it again */
        assert_ok(s, sdt_body_seats(s, "kommitten", NULL, &table));
        sdt_table_free(table);
        assert_int_equal(ledger.blocks, blocks);
    }
    assert_ok(s, status);
    sdt_table_free(table);
    sdt_session_free(s);
    assert_int_equal(ledger.blocks, 0);
}

static void wrong_calls_are_told(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *table;

    (void)state;
    assert_int_equal(sdt_body_seats(NULL, "kommitten", NULL, &table), SDT_ERROR_MISUSE);
    assert_null(table);
    assert_status(s, sdt_body_seats(s, NULL, NULL, &table), SDT_ERROR_MISUSE);
    assert_status(s, sdt_body_seats(s, "kommitten", NULL, NULL), SDT_ERROR_MISUSE);
    assert_status(s, sdt_body_seats(s, "kommiten", NULL, &table), SDT_ERROR_NOT_FOUND);
    assert_message(s, "kommitten");
    assert_status(s, sdt_body_seats(s, "kommitten", "2023-02-29", &table), SDT_ERROR_VALUE);
    assert_message(s, "2023-02-29");
    assert_ok(s, sdt_session_close(s));
    assert_status(s, sdt_body_seats(s, "kommitten", NULL, &table), SDT_ERROR_MISUSE);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(seat_holds_from_its_first_day_until_the_day_after_its_last),
        cmocka_unit_test(substitute_has_a_row_but_does_not_fill_the_place),
        cmocka_unit_test(seats_stand_by_municipality_then_role_and_joint_ones_last),
        cmocka_unit_test(only_members_of_the_day_are_missed),
        cmocka_unit_test(person_is_given_by_key_and_never_by_name),
        cmocka_unit_test(lack_of_memory_is_told_and_leaves_nothing_behind),
        cmocka_unit_test(wrong_calls_are_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
