/*
 * lib/exchange, records as CSV: every kind comes back as it went out; what a person writes is understood;
 * what is wrong is told by row and column, and then nothing is written.
 */
#include "exchange/doors.h"
#include "support/cooperation.h"

#include <sodertorn/exchange.h>
#include <stdlib.h>

static int import_records(sdt_session *s, int kind, const char *text, sdt_table **out)
{
    return sdt_import_records(s, kind, "p.csv", text, strlen(text), NULL, out);
}

/* Records of every kind, with every field at the edges of what it may hold. */
static void plant_all(sdt_session *s)
{
    for (int i = 0; i < sdt_kind_count(); i++)
        for (int variant = 0; variant < VARIANTS; variant++) {
            char key[24];
            sdt_record *record;

            snprintf(key, sizeof key, "z \"%d,;'", variant);
            record = sprout(s, sdt_kind_at(i), key);
            set_all(record, variant);
            if (sdt_put(record) != SDT_OK) { /* a tree that would be a circle */
                sdt_record_free(record);
                record = sprout(s, sdt_kind_at(i), key);
                assert_ok(s, sdt_put(record));
            }
            sdt_record_free(record);
        }
}

static void every_kind_comes_back_as_it_went_out(void **state)
{
    sdt_session *s = ((struct fixture *)*state)->session, *other = new_session(NULL);
    char *before, *after;

    plant_all(s);
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_PERSONAL, 1));
    for (int i = 0; i < sdt_kind_count(); i++) { /* kinds stand in the order of their references */
        struct text csv = {0};

        assert_ok(s, sdt_export_records(s, sdt_kind_at(i), text_write, &csv));
        test_status(other,
                    sdt_import_records(other, sdt_kind_at(i), sdt_kind_name(sdt_kind_at(i)),
                                       csv.bytes, csv.size, NULL, NULL),
                    SDT_OK, sdt_kind_name(sdt_kind_at(i)), __FILE__, __LINE__);
        text_free(&csv);
    }
    before = export_of(s);
    after = export_of(other);
    assert_string_equal(before, after);
    assert_ok(other, sdt_check_integrity(other));
    free(before);
    free(after);
    sdt_session_free(other);
}

static void what_is_there_is_imported_without_a_change(void **state)
{
    sdt_session *s = new_whole(NULL);
    char *before = state_of(s), *after;

    (void)state;
    for (int i = 0; i < sdt_kind_count(); i++) {
        struct text csv = {0};

        assert_ok(s, sdt_export_records(s, sdt_kind_at(i), text_write, &csv));
        assert_ok(s,
                  sdt_import_records(s, sdt_kind_at(i), "p.csv", csv.bytes, csv.size, NULL, NULL));
        text_free(&csv);
    }
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_session_free(s);
}

static void labels_titles_words_and_commas_are_understood(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_table *counts;
    sdt_record *seat, *membership;

    (void)state;
    assert_ok(s, import_records(s, SDT_KIND_SEAT,
                                "Nyckel;Organ;KOMMUN;Roll;Från\r\n"
                                "0126;kommittén;huddinge;Ordförande;2024-01-01\r\n"
                                "ny;kommitten;0181;member;\r\n",
                                &counts));
    assert_int_equal(count_of(counts, "added"), 1);
    sdt_table_seek(counts, -1);
    assert_int_equal(count_of(counts, "changed"), 1);
    sdt_table_free(counts);
    assert_ok(s, sdt_get(s, SDT_KIND_SEAT, "0126", &seat));
    assert_string_equal(sdt_seat_body(seat), "kommitten");
    assert_string_equal(sdt_seat_role(seat), "chair");
    assert_string_equal(sdt_seat_since(seat), "2024-01-01");
    sdt_record_free(seat);
    assert_ok(s, import_records(s, SDT_KIND_MEMBERSHIP, "key;cost_share\n0126;12,5\n", NULL));
    assert_ok(s, sdt_get(s, SDT_KIND_MEMBERSHIP, "0126", &membership));
    assert_true(sdt_membership_cost_share(membership) > 12.4 &&
                sdt_membership_cost_share(membership) < 12.6);
    assert_string_equal(sdt_membership_municipality(membership), "0126"); /* has no column */
    sdt_record_free(membership);
    sdt_session_free(s);
}

static void rows_refer_to_each_other_in_any_order(void **state)
{
    sdt_session *s = new_programme(NULL);
    sdt_record *body;

    (void)state;
    assert_ok(s, import_records(s, SDT_KIND_BODY,
                                "key,name,role,parent\nunder,Under,network,over\n"
                                "over,Över,network,\n",
                                NULL));
    assert_ok(s, sdt_get(s, SDT_KIND_BODY, "under", &body));
    assert_string_equal(sdt_body_parent(body), "over");
    sdt_record_free(body);
    sdt_session_free(s);
}

/* That a problem of the session is at a row and a column. */
static void assert_problem(sdt_session *s, int64_t row, int64_t column, const char *part)
{
    sdt_table *problems;
    bool found = false;

    assert_ok(s, sdt_session_problems(s, &problems));
    while (sdt_table_next(problems) == SDT_OK)
        found = found || (whole(problems, "row") == row && whole(problems, "column") == column &&
                          strstr(cell(problems, "message"), part));
    if (!found)
        fail_msg("no problem at row %d, column %d with %s", (int)row, (int)column, part);
    sdt_table_free(problems);
}

static void every_problem_is_told_by_row_and_column_and_nothing_is_written(void **state)
{
    sdt_session *s = new_programme(NULL);
    char *before = state_of(s), *after;
    sdt_table *counts = NULL;

    (void)state;
    assert_int_not_equal(import_records(s, SDT_KIND_SEAT,
                                        "key,body,municipality,role,since\n"
                                        "a,kommitten,0126,member,\n"
                                        "b,komitten,Hudinge,chiar,2024-13-01\n"
                                        "c,kommitten,0128,,\n",
                                        &counts),
                         SDT_OK);
    assert_null(counts);
    assert_problem(s, 3, 2, "Kommittén");
    assert_problem(s, 3, 3, "Huddinge");
    assert_problem(s, 3, 4, "chair");
    assert_problem(s, 3, 5, "2024-13-01");
    assert_problem(s, 4, 0, "role");
    assert_status(s,
                  import_records(s, SDT_KIND_SEAT,
                                 "key,body,municipality,role,since\nb,kommitten,Hudinge,member,\n",
                                 NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_problem(s, 2, 3, "Huddinge");
    assert_status(s, import_records(s, SDT_KIND_SEAT, "key,body,role\nb,kommitten,chiar\n", NULL),
                  SDT_ERROR_VALUE);
    assert_problem(s, 2, 3, "chair");
    assert_status(s, import_records(s, SDT_KIND_SEAT, "key,boddy,role\nb,kommitten,chair\n", NULL),
                  SDT_ERROR_NOT_FOUND);
    assert_problem(s, 1, 2, "body");
    assert_status(s, import_records(s, SDT_KIND_SEAT, "key,body,body\nb,kommitten,x\n", NULL),
                  SDT_ERROR_EXISTS);
    assert_status(s, import_records(s, SDT_KIND_SEAT, "key,body\nb\n", NULL), SDT_ERROR_SYNTAX);
    assert_status(s, import_records(s, SDT_KIND_SEAT, "", NULL), SDT_ERROR_SYNTAX);
    assert_status(s,
                  import_records(s, SDT_KIND_SEAT,
                                 "key,body,role\nb,kommitten,chair\nb,kommitten,chair\n", NULL),
                  SDT_ERROR_EXISTS);
    assert_status(s, import_records(s, SDT_KIND_SEAT, "key,role\nb,chair\n", NULL),
                  SDT_ERROR_REQUIRED);
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_session_free(s);
}

static void a_dry_run_counts_and_writes_nothing(void **state)
{
    static const char text[] = "key,name,role\nny,Nytt,network\n";
    sdt_session *s = new_programme(NULL);
    char *before = state_of(s), *after;
    sdt_table *counts;

    (void)state;
    assert_ok(s, sdt_import_records(s, SDT_KIND_BODY, "p.csv", text, strlen(text),
                                    OPTIONS("dry_run", "1", "separator", ","), &counts));
    assert_int_equal(count_of(counts, "added"), 1);
    sdt_table_free(counts);
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_session_free(s);
}

static void persons_are_written_only_when_they_are_asked_for(void **state)
{
    sdt_session *s = new_whole(NULL);
    struct text csv = {0};

    (void)state;
    PUT(s, SEAT, "0126", "person", "person");
    assert_status(s, sdt_export_records(s, SDT_KIND_PERSON, text_write, &csv), SDT_ERROR_DENIED);
    assert_null(csv.bytes);
    assert_ok(s, sdt_export_records(s, SDT_KIND_SEAT, text_write, &csv));
    assert_null(strstr(csv.bytes, "person"));
    text_free(&csv);
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_PERSONAL, 1));
    assert_ok(s, sdt_export_records(s, SDT_KIND_PERSON, text_write, &csv));
    assert_non_null(strstr(csv.bytes, "Anna Andersson"));
    text_free(&csv);
    sdt_session_free(s);
}

static void only_what_is_ones_own_is_imported(void **state)
{
    sdt_session *s = new_programme(NULL);

    (void)state;
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_SCOPE, "0126"));
    assert_status(s, import_records(s, SDT_KIND_SEAT, "key,role\n0126,chair\n0128,member\n", NULL),
                  SDT_ERROR_DENIED);
    assert_ok(s, import_records(s, SDT_KIND_SEAT, "key,role\n0126,chair\n", NULL));
    sdt_session_free(s);
}

static void personal_columns_and_kinds_are_refused_where_the_host_wants_that(void **state)
{
    static const char seats[] = "key,role,person\n0126,chair,person\n", persons[] = "name\nBo\n";
    sdt_session *s = new_whole(NULL);
    char *before = dump_of(s), *after;

    (void)state;
    assert_status(s,
                  sdt_import_records(s, SDT_KIND_SEAT, "p.csv", seats, sizeof seats - 1,
                                     OPTIONS("personal", "0"), NULL),
                  SDT_ERROR_DENIED);
    assert_problem(s, 1, 3, "personuppgift");
    assert_status(s,
                  sdt_import_records(s, SDT_KIND_PERSON, "p.csv", persons, sizeof persons - 1,
                                     OPTIONS("personal", "0"), NULL),
                  SDT_ERROR_DENIED);
    after = dump_of(s);
    assert_string_equal(after, before);
    free(before);
    free(after);
    assert_ok(s, sdt_import_records(s, SDT_KIND_SEAT, "p.csv", seats, sizeof seats - 1,
                                    OPTIONS("personal", "1"), NULL));
    sdt_session_free(s);
}

/* What a cell of a table says, as the record's own value. */
static void assert_cell(sdt_table *table, int column, const sdt_record *record, int field)
{
    const int type = sdt_table_column_type(table, column);

    assert_int_equal(sdt_table_has(table, column), sdt_record_has(record, field));
    if (!sdt_table_has(table, column))
        return;
    if (type == SDT_TYPE_TEXT)
        assert_string_equal(sdt_table_text(table, column), sdt_record_text(record, field));
    else if (type == SDT_TYPE_NUMBER)
        assert_true(sdt_table_number(table, column) == sdt_record_number(record, field));
    else
        assert_int_equal(sdt_table_int(table, column), sdt_record_int(record, field));
}

static void records_are_a_table_of_typed_cells(void **state)
{
    sdt_session *s = ((struct fixture *)*state)->session;

    plant_all(s);
    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_PERSONAL, 1));
    for (int i = 0; i < sdt_kind_count(); i++) {
        const int kind = sdt_kind_at(i);
        sdt_table *table;
        int64_t count;

        assert_ok(s, sdt_records_table(s, kind, &table));
        assert_ok(s, sdt_count(s, kind, &count));
        assert_int_equal(sdt_table_row_count(table), count);
        while (sdt_table_next(table) == SDT_OK) {
            sdt_record *record;

            assert_ok(s, sdt_get(s, kind, sdt_table_text(table, 0), &record));
            for (int c = 1; c < sdt_table_column_count(table); c++)
                assert_cell(table, c, record,
                            sdt_field_find(kind, sdt_table_column_name(table, c)));
            sdt_record_free(record);
        }
        sdt_table_free(table);
    }
}

static void a_table_of_records_has_no_personal_data_unless_that_is_asked_for(void **state)
{
    sdt_session *s = ((struct fixture *)*state)->session;
    sdt_table *table;

    plant_all(s);
    assert_status(s, sdt_records_table(s, SDT_KIND_PERSON, &table), SDT_ERROR_DENIED);
    assert_status(s, sdt_records_table(s, -1, &table), SDT_ERROR_NOT_FOUND);
    assert_ok(s, sdt_records_table(s, SDT_KIND_SEAT, &table));
    assert_int_equal(sdt_table_column_find(table, "person"), -1);
    assert_true(sdt_table_column_find(table, "body") > 0);
    sdt_table_free(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_kind_comes_back_as_it_went_out, fixture_memory,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(records_are_a_table_of_typed_cells, fixture_memory,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(
            a_table_of_records_has_no_personal_data_unless_that_is_asked_for, fixture_memory,
            fixture_end),
        cmocka_unit_test(what_is_there_is_imported_without_a_change),
        cmocka_unit_test(labels_titles_words_and_commas_are_understood),
        cmocka_unit_test(rows_refer_to_each_other_in_any_order),
        cmocka_unit_test(every_problem_is_told_by_row_and_column_and_nothing_is_written),
        cmocka_unit_test(a_dry_run_counts_and_writes_nothing),
        cmocka_unit_test(persons_are_written_only_when_they_are_asked_for),
        cmocka_unit_test(only_what_is_ones_own_is_imported),
        cmocka_unit_test(personal_columns_and_kinds_are_refused_where_the_host_wants_that),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
