/*
 * lib/store, changes of a copy brought back: what one side changed comes together with what the other did,
 * and what both did is told and stays.
 */
#include "store/pair.h"

#include <sodertorn/history.h>
#include <sodertorn/personal.h>
#include <sodertorn/plan.h>
#include <stdlib.h>
#include <unistd.h>

static void nothing_changed_is_nothing_brought(void **state)
{
    struct pair pair = take_copy(state);
    char *before = dump_of(pair.here), *after;
    sdt_table *table = bring(&pair, NULL);

    assert_int_equal(sdt_table_row_count(table), 0);
    after = dump_of(pair.here);
    assert_string_equal(before, after);
    free(before);
    free(after);
    sdt_table_free(table);
    end(&pair);
}

static void what_was_made_changed_and_deleted_there_is_so_here(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    PUT(pair.there, FRAME, "ny", "name", "Den nya");
    PUT(pair.there, REGIONAL_GOAL, "nytt", "frame", "ny", "title", "Målet");
    PUT(pair.there, SEAT, "0126", "role", "chair", "since", "2024-01-01");
    take_away(pair.there, SDT_KIND_SEAT, "0181");
    table = bring(&pair, NULL);
    ASSERT_ROW(table, "outcome", "brought", "change", "changed", "kind", "seat", "key", "0126",
               "field", "role", "was", "member", "here", "member", "there", "chair", "there_actor",
               "Åsa", "here_actor", "-");
    ASSERT_ROW(table, "field", "since", "was", "-", "there", "2024-01-01");
    ASSERT_ROW(table, "change", "created", "kind", "frame", "key", "ny", "field", "-");
    ASSERT_ROW(table, "change", "created", "kind", "regional_goal", "key", "nytt");
    ASSERT_ROW(table, "change", "deleted", "kind", "seat", "key", "0181");
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    assert_field(pair.here, SDT_KIND_SEAT, "0126", SDT_SEAT_ROLE, "chair");
    assert_field(pair.here, SDT_KIND_REGIONAL_GOAL, "nytt", SDT_REGIONAL_GOAL_FRAME, "ny");
    assert_gone(pair.here, SDT_KIND_SEAT, "0181");
    end(&pair);
}

static void the_history_tells_who_brought_and_whose_it_was(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    PUT(pair.there, FRAME, "ram", "name", "Ändrad");
    assert_ok(pair.there, sdt_session_set_text(pair.there, SDT_OPTION_ACTOR, "Kansliet"));
    PUT(pair.there, SOURCE, "kalla", "name", "Ändrad");
    sdt_table_free(bring(&pair, NULL));
    assert_ok(pair.here, sdt_history_changes(pair.here, SDT_KIND_FRAME, "ram",
                                             OPTIONS("verb", "bring_back"), &table));
    ASSERT_ROW(table, "actor", "Kansliet (Åsa)", "after", "Ändrad");
    sdt_table_free(table);
    assert_ok(pair.here, sdt_history_changes(pair.here, SDT_KIND_SOURCE, "kalla",
                                             OPTIONS("verb", "bring_back"), &table));
    ASSERT_ROW(table, "actor", "Kansliet", "after", "Ändrad");
    sdt_table_free(table);
    end(&pair);
}

static void a_dry_run_tells_and_changes_nothing(void **state)
{
    struct pair pair = take_copy(state);
    char *before = dump_of(pair.here), *after;
    sdt_table *table;

    PUT(pair.there, FRAME, "ny", "name", "Den nya");
    PUT(pair.there, FRAME, "ram", "name", "Där");
    add_value(pair.there, "0126", "2023", 20);
    table = bring(&pair, OPTIONS("dry_run", "1"));
    assert_int_equal(sdt_table_row_count(table), 3);
    sdt_table_free(table);
    after = dump_of(pair.here);
    assert_string_equal(before, after);
    assert_string_equal(value_of(pair.here, "0126", "2023"), "2");
    table = bring(&pair, NULL);
    assert_int_equal(sdt_table_row_count(table), 3);
    sdt_table_free(table);
    free(before);
    free(after);
    end(&pair);
}

static void different_fields_of_one_record_come_together(void **state)
{
    struct pair pair = take_copy(state);

    PUT(pair.here, SEAT, "0126", "office", "Ordförande");
    PUT(pair.there, SEAT, "0126", "role", "chair");
    sdt_table_free(bring(&pair, NULL));
    assert_field(pair.here, SDT_KIND_SEAT, "0126", SDT_SEAT_OFFICE, "Ordförande");
    assert_field(pair.here, SDT_KIND_SEAT, "0126", SDT_SEAT_ROLE, "chair");
    end(&pair);
}

static void a_field_that_both_changed_is_a_conflict_unless_alike(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table, *none = NULL;
    char *before;

    PUT(pair.here, FRAME, "ram", "name", "Här");
    PUT(pair.there, FRAME, "ram", "name", "Där", "issuer", "D");
    PUT(pair.here, SOURCE, "kalla", "name", "Samma");
    PUT(pair.there, SOURCE, "kalla", "name", "Samma");
    PUT(pair.there, FRAME, "ny", "name", "Den nya");
    before = dump_of(pair.here);
    assert_status(pair.here, sdt_bring_back(pair.here, pair.path, NULL, &none), SDT_ERROR_CONFLICT);
    assert_null(none);
    assert_message(pair.here, "här Här (Kansliet ");
    assert_message(pair.here, "i kopian Där (Åsa ");
    assert_message(pair.here, "när kopian togs Ramen");
    assert_ok(pair.here, sdt_session_problems(pair.here, &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    sdt_table_free(table);
    {
        char *after = dump_of(pair.here);
        assert_string_equal(before, after);
        free(after);
    }
    free(before);
    table = bring(&pair, OPTIONS("skip_conflicts", "1"));
    ASSERT_ROW(table, "outcome", "conflict", "key", "ram", "field", "name", "was", "Ramen", "here",
               "Här", "there", "Där", "here_actor", "Kansliet", "there_actor", "Åsa");
    ASSERT_ROW(table, "outcome", "left", "key", "ram", "field", "issuer", "there", "D");
    ASSERT_ROW(table, "outcome", "brought", "key", "ny");
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    assert_field(pair.here, SDT_KIND_FRAME, "ram", SDT_FRAME_NAME, "Här");
    assert_field(pair.here, SDT_KIND_FRAME, "ram", SDT_FRAME_ISSUER, "(absent)");
    /* what was left can still be brought */
    PUT(pair.here, FRAME, "ram", "name", "Ramen");
    sdt_table_free(bring(&pair, NULL));
    assert_field(pair.here, SDT_KIND_FRAME, "ram", SDT_FRAME_NAME, "Där");
    end(&pair);
}

static void deleted_on_one_side_and_changed_on_the_other_is_a_conflict(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    take_away(pair.here, SDT_KIND_SEAT, "0126");
    PUT(pair.there, SEAT, "0126", "role", "chair");
    PUT(pair.here, SEAT, "0181", "role", "chair");
    take_away(pair.there, SDT_KIND_SEAT, "0181");
    assert_status(pair.here, sdt_bring_back(pair.here, pair.path, NULL, NULL), SDT_ERROR_CONFLICT);
    table = bring(&pair, OPTIONS("dry_run", "1"));
    ASSERT_ROW(table, "outcome", "conflict", "change", "deleted", "key", "0126", "field", "role",
               "here", "-", "there", "chair");
    ASSERT_ROW(table, "outcome", "conflict", "change", "deleted", "key", "0181", "field", "role",
               "here", "chair", "there", "-");
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    end(&pair);
}

static void deleted_on_both_sides_is_deleted(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    take_away(pair.here, SDT_KIND_SEAT, "0126");
    take_away(pair.there, SDT_KIND_SEAT, "0126");
    table = bring(&pair, NULL);
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    end(&pair);
}

static void made_under_one_key_on_both_sides_is_a_conflict_unless_alike(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    PUT(pair.here, FRAME, "samma", "name", "Samma");
    PUT(pair.there, FRAME, "samma", "name", "Samma");
    PUT(pair.here, FRAME, "olika", "name", "Här");
    PUT(pair.there, FRAME, "olika", "name", "Där");
    table = bring(&pair, OPTIONS("skip_conflicts", "1"));
    ASSERT_ROW(table, "outcome", "conflict", "change", "created", "key", "olika", "here", "Här",
               "there", "Där");
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    end(&pair);
}

static void what_was_brought_is_not_brought_again(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    PUT(pair.there, FRAME, "ram", "name", "Ett");
    PUT(pair.there, FRAME, "ny", "name", "Ny");
    add_value(pair.there, "0126", "2024", 7);
    sdt_table_free(bring(&pair, NULL));
    /* it is changed further here, which is no conflict with what came before it */
    PUT(pair.here, FRAME, "ram", "name", "Två");
    PUT(pair.here, FRAME, "ny", "name", "Ändrad");
    add_value(pair.here, "0126", "2024", 8);
    table = bring(&pair, NULL);
    assert_int_equal(sdt_table_row_count(table), 0);
    sdt_table_free(table);
    /* and what is changed further there meets only what was changed since */
    PUT(pair.there, FRAME, "ny", "issuer", "N");
    table = bring(&pair, NULL);
    ASSERT_ROW(table, "outcome", "brought", "change", "changed", "key", "ny", "field", "issuer");
    sdt_table_free(table);
    assert_field(pair.here, SDT_KIND_FRAME, "ny", SDT_FRAME_NAME, "Ändrad");
    PUT(pair.there, FRAME, "ram", "name", "Tre");
    assert_status(pair.here, sdt_bring_back(pair.here, pair.path, NULL, NULL), SDT_ERROR_CONFLICT);
    end(&pair);
}

static void rename_to(sdt_session *s, int kind, const char *key, const char *other)
{
    sdt_record *record;

    assert_ok(s, sdt_get(s, kind, key, &record));
    assert_ok(s, sdt_record_set_key(record, other));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
}

static void references_are_compared_by_what_they_lead_to(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    rename_to(pair.here, SDT_KIND_BODY, "kommitten", "styrelsen");
    PUT(pair.there, SEAT, "0126", "role", "chair");
    PUT(pair.there, SEAT, "ny", "body", "kommitten", "municipality", "0181", "role", "member");
    table = bring(&pair, NULL);
    ASSERT_ROW(table, "key", "0126", "field", "role");
    ASSERT_ROW(table, "key", "ny", "change", "created");
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    assert_field(pair.here, SDT_KIND_SEAT, "ny", SDT_SEAT_BODY, "styrelsen");
    /* the other way round: the new name comes along, and with it all that refers to it */
    rename_to(pair.there, SDT_KIND_FRAME, "ram", "målram");
    PUT(pair.here, REGIONAL_GOAL, "mål", "frame", "ram", "title", "Här");
    PUT(pair.there, REGIONAL_GOAL, "annat", "frame", "målram", "title", "Där");
    sdt_table_free(bring(&pair, NULL));
    assert_field(pair.here, SDT_KIND_REGIONAL_GOAL, "mål", SDT_REGIONAL_GOAL_FRAME, "målram");
    assert_field(pair.here, SDT_KIND_REGIONAL_GOAL, "annat", SDT_REGIONAL_GOAL_FRAME, "målram");
    end(&pair);
}

static void records_of_a_kind_that_refer_to_each_other_come_in_any_order(void **state)
{
    struct pair pair = take_copy(state);
    sdt_record *record;

    PUT(pair.there, BODY, "under", "name", "Under", "role", "network");
    PUT(pair.there, BODY, "över", "name", "Över", "role", "committee");
    assert_ok(pair.there, sdt_get(pair.there, SDT_KIND_BODY, "under", &record));
    assert_ok(pair.there, sdt_record_set_text(record, SDT_BODY_PARENT, "över"));
    assert_ok(pair.there, sdt_put(record));
    sdt_record_free(record);
    sdt_table_free(bring(&pair, NULL));
    assert_field(pair.here, SDT_KIND_BODY, "under", SDT_BODY_PARENT, "över");
    end(&pair);
}

static void a_municipality_brings_only_its_own_and_is_told_of_the_rest(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;
    char *before = dump_of(pair.here), *after;

    PUT(pair.there, SEAT, "0126", "role", "chair");
    PUT(pair.there, SEAT, "0181", "role", "chair");
    add_value(pair.there, "0126", "2024", 5);
    add_value(pair.there, "0181", "2024", 6);
    assert_ok(pair.here, sdt_session_set_text(pair.here, SDT_OPTION_SCOPE, "0126"));
    assert_status(pair.here, sdt_bring_back(pair.here, pair.path, NULL, NULL), SDT_ERROR_DENIED);
    assert_message(pair.here, "0181");
    after = dump_of(pair.here);
    assert_string_equal(before, after);
    free(before);
    free(after);
    table = bring(&pair, OPTIONS("skip_conflicts", "1"));
    ASSERT_ROW(table, "outcome", "brought", "kind", "seat", "key", "0126");
    ASSERT_ROW(table, "outcome", "refused", "kind", "seat", "key", "0181");
    assert_non_null(strstr(cell(table, "reason"), "0181"));
    ASSERT_ROW(table, "outcome", "refused", "kind", "indicator", "municipality", "0181");
    assert_int_equal(whole(table, "values"), 1);
    ASSERT_ROW(table, "outcome", "brought", "kind", "indicator", "municipality", "-");
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    assert_int_equal(sdt_session_status(pair.here), SDT_OK);
    assert_string_equal(value_of(pair.here, "0126", "2024"), "5");
    assert_string_equal(value_of(pair.here, "0181", "2024"), "absent");
    end(&pair);
}

static void what_is_closed_here_stays_closed(void **state)
{
    struct pair pair;
    sdt_session *s = ((struct fixture *)*state)->session;

    fill(s);
    PUT(s, PROGRAMME, "program", "title", "P", "cooperation", "samverkan", "valid_from", "2023",
        "valid_until", "2026");
    PUT(s, PLAN, "plan", "programme", "program", "role", "operational", "year", "2023", "title",
        "Planen");
    pair.fixture = *state;
    pair.here = s;
    assert_ok(s, sdt_copy(s, fixture_path(pair.fixture, "kopia.db", pair.path), NULL));
    pair.there = open_for(pair.path, "Åsa");
    PUT(pair.there, OBJECTIVE, "mål", "plan", "plan", "programme", "program", "title", "Ett mål");
    assert_ok(s, sdt_plan_close(s, "plan", "2024-06-01", NULL, NULL));
    assert_status(s, sdt_bring_back(s, pair.path, NULL, NULL), SDT_ERROR_DENIED);
    assert_message(s, "plan correct");
    end(&pair);
}

static void values_come_cell_by_cell_from_their_source(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    add_value(pair.here, "0126", "2022", 10);  /* here alone */
    add_value(pair.there, "0126", "2023", 20); /* there alone */
    add_value(pair.there, "0126", "2024", 30); /* new there */
    remove_value(pair.there, "0181", "2023");
    table = bring(&pair, NULL);
    ASSERT_ROW(table, "outcome", "brought", "kind", "indicator", "key", "N00001", "gender", "T");
    assert_int_equal(whole(table, "values"), 3);
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    assert_string_equal(value_of(pair.here, "0126", "2022"), "10");
    assert_string_equal(value_of(pair.here, "0126", "2023"), "20");
    assert_string_equal(value_of(pair.here, "0126", "2024"), "30");
    assert_string_equal(value_of(pair.here, "0181", "2023"), "absent");
    assert_ok(pair.here,
              sdt_values(pair.here, OPTIONS("municipality", "0126", "from", "2024"), &table));
    ASSERT_ROW(table, "source", "kalla");
    sdt_table_free(table);
    end(&pair);
}

static void a_value_that_both_changed_is_a_conflict_of_its_own(void **state)
{
    struct pair pair = take_copy(state);
    sdt_table *table;

    add_value(pair.here, "0126", "2023", 21);
    add_value(pair.there, "0126", "2023", 20);
    add_value(pair.here, "0181", "2023", 30);
    add_value(pair.there, "0181", "2023", 30);
    remove_value(pair.here, "0126", "2022");
    add_value(pair.there, "0126", "2022", 11);
    add_value(pair.there, "0126", "2024", 40);
    assert_status(pair.here, sdt_bring_back(pair.here, pair.path, NULL, NULL), SDT_ERROR_CONFLICT);
    assert_message(pair.here, "0126 2022 T");
    assert_string_equal(value_of(pair.here, "0126", "2024"), "absent");
    table = bring(&pair, OPTIONS("skip_conflicts", "1"));
    ASSERT_ROW(table, "outcome", "conflict", "municipality", "0126", "period", "2022", "was", "1",
               "here", "-", "there", "11", "there_actor", "Åsa");
    ASSERT_ROW(table, "outcome", "conflict", "municipality", "0126", "period", "2023", "was", "2",
               "here", "21", "there", "20", "here_actor", "Kansliet");
    ASSERT_ROW(table, "outcome", "brought");
    assert_int_equal(whole(table, "values"), 1);
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    assert_string_equal(value_of(pair.here, "0126", "2023"), "21");
    assert_string_equal(value_of(pair.here, "0126", "2024"), "40");
    end(&pair);
}

static void values_of_an_indicator_that_is_new_there_come_along(void **state)
{
    struct pair pair = take_copy(state);
    sdt_batch *batch;
    double value;
    int mark;

    PUT(pair.here, FRAME, "tar numret", "name", "Det id som indikatorn får i kopian");
    PUT(pair.there, INDICATOR, "U1", "title", "Egen");
    PUT(pair.there, SOURCE, "egen", "name", "Egen källa");
    assert_ok(pair.there, sdt_batch_new(pair.there, &batch));
    assert_ok(pair.there, sdt_batch_set(batch, SDT_BATCH_SOURCE, "egen"));
    assert_ok(pair.there, sdt_batch_add(batch, "U1", "0126", "2024", "K", 4.5));
    assert_ok(pair.there, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    sdt_table_free(bring(&pair, NULL));
    assert_ok(pair.here, sdt_value(pair.here, "U1", "0126", "2024", "K", &value, &mark));
    assert_true(value >= 4.5 && value <= 4.5);
    end(&pair);
}

static void a_person_who_was_erased_does_not_come_back(void **state)
{
    struct pair pair;
    sdt_session *s = ((struct fixture *)*state)->session;
    sdt_table *table;
    char *dump;

    fill(s);
    PUT(s, PERSON, "a", "name", "Anna Andersson");
    PUT(s, PERSON, "b", "name", "Bo Berg");
    PUT(s, PERSON, "c", "name", "Cia Carlsson");
    pair.fixture = *state;
    pair.here = s;
    assert_ok(s, sdt_copy(s, fixture_path(pair.fixture, "kopia.db", pair.path), NULL));
    pair.there = open_for(pair.path, "Anna Andersson");
    assert_ok(s, sdt_person_erase(s, "a", NULL, NULL));
    PUT(pair.there, PERSON, "a", "email", "anna@example.org");
    assert_ok(pair.there, sdt_person_erase(pair.there, "b", NULL, NULL));
    take_away(pair.there, SDT_KIND_PERSON, "c");
    PUT(pair.there, FRAME, "ram", "name", "Ändrad av Anna");
    table = bring(&pair, OPTIONS("skip_conflicts", "1"));
    ASSERT_ROW(table, "outcome", "refused", "kind", "person", "there", "-");
    ASSERT_ROW(table, "outcome", "refused", "kind", "person", "key", "b", "there", "-");
    ASSERT_ROW(table, "outcome", "brought", "kind", "frame");
    ASSERT_ROW(table, "outcome", "brought", "kind", "person", "change", "deleted");
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
    dump = dump_of(s);
    assert_null(strstr(dump, "anna@"));
    assert_null(strstr(dump, "Cia"));
    assert_non_null(strstr(dump, "Kansliet (Anna Andersson)"));
    free(dump);
    /* who is erased is erased as one who acted, too */
    PUT(s, PERSON, "igen", "name", "Anna Andersson");
    assert_ok(s, sdt_person_erase(s, "igen", NULL, NULL));
    dump = dump_of(s);
    assert_null(strstr(dump, "Anna Andersson"));
    assert_non_null(strstr(dump, "Kansliet (Raderad person)"));
    free(dump);
    end(&pair);
}

static void what_is_no_copy_of_this_database_is_refused(void **state)
{
    struct pair pair = take_copy(state);
    char path[FIXTURE_PATH];
    sdt_session *other;

    assert_status(pair.here,
                  sdt_bring_back(pair.here, test_address(pair.fixture->path), NULL, NULL),
                  SDT_ERROR_FOREIGN);
    assert_message(pair.here, "databasen själv");
    assert_int_equal(sdt_session_new(&other), SDT_OK);
    assert_ok(other, sdt_session_open(other, fixture_path(pair.fixture, "annan.db", path),
                                      SDT_OPEN_CREATE));
    assert_status(pair.here, sdt_bring_back(pair.here, path, NULL, NULL), SDT_ERROR_FOREIGN);
    assert_message(pair.here, "är ingen kopia");
    assert_ok(other, sdt_copy(other, fixture_path(pair.fixture, "annans.db", path), NULL));
    assert_status(pair.here, sdt_bring_back(pair.here, path, NULL, NULL), SDT_ERROR_FOREIGN);
    assert_message(pair.here, "annan databas");
    sdt_session_free(other);
    assert_status(
        pair.here,
        sdt_bring_back(pair.here, fixture_path(pair.fixture, "ingen.db", path), NULL, NULL),
        SDT_ERROR_NOT_FOUND);
    PUT(pair.there, FRAME, "ram", "name", "Där");
    assert_ok(pair.there,
              sdt_copy(pair.there, fixture_path(pair.fixture, "tredje.db", path), NULL));
    assert_status(pair.here, sdt_bring_back(pair.here, path, NULL, NULL), SDT_ERROR_FOREIGN);
    assert_message(pair.here, "hämta hem ändringarna till den kopian först");
    assert_status(pair.here, sdt_bring_back(pair.here, pair.path, OPTIONS("dryrun", "1"), NULL),
                  SDT_ERROR_MISUSE);
    assert_ok(pair.here, sdt_session_set_text(pair.here, SDT_OPTION_SCOPE, "reader"));
    assert_status(pair.here, sdt_bring_back(pair.here, pair.path, NULL, NULL), SDT_ERROR_DENIED);
    assert_ok(pair.here, sdt_session_set_text(pair.here, SDT_OPTION_SCOPE, "secretariat"));
    end(&pair);
}

/* A database that was moved is the same database: older copies of it are brought back to where it is. */
static void a_copy_is_brought_back_to_where_the_database_was_moved(void **state)
{
    struct pair pair = take_copy(state);
    char path[FIXTURE_PATH];

    assert_ok(pair.here, sdt_copy(pair.here, fixture_path(pair.fixture, "flyttad.db", path), NULL));
    PUT(pair.there, FRAME, "ram", "name", "Där");
    pair.here = open_for(path, "Kansliet");
    PUT(pair.here, FRAME, "här", "name", "Här");
    sdt_table_free(bring(&pair, NULL));
    assert_field(pair.here, SDT_KIND_FRAME, "ram", SDT_FRAME_NAME, "Där");
    sdt_session_free(pair.here);
    pair.here = pair.fixture->session;
    end(&pair);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, fixture_file, fixture_end)
    const struct CMUnitTest tests[] = {
        FACT(nothing_changed_is_nothing_brought),
        FACT(what_was_made_changed_and_deleted_there_is_so_here),
        FACT(the_history_tells_who_brought_and_whose_it_was),
        FACT(a_dry_run_tells_and_changes_nothing),
        FACT(different_fields_of_one_record_come_together),
        FACT(a_field_that_both_changed_is_a_conflict_unless_alike),
        FACT(deleted_on_one_side_and_changed_on_the_other_is_a_conflict),
        FACT(deleted_on_both_sides_is_deleted),
        FACT(made_under_one_key_on_both_sides_is_a_conflict_unless_alike),
        FACT(what_was_brought_is_not_brought_again),
        FACT(references_are_compared_by_what_they_lead_to),
        FACT(records_of_a_kind_that_refer_to_each_other_come_in_any_order),
        FACT(a_municipality_brings_only_its_own_and_is_told_of_the_rest),
        FACT(what_is_closed_here_stays_closed),
        FACT(values_come_cell_by_cell_from_their_source),
        FACT(a_value_that_both_changed_is_a_conflict_of_its_own),
        FACT(values_of_an_indicator_that_is_new_there_come_along),
        FACT(a_person_who_was_erased_does_not_come_back),
        FACT(what_is_no_copy_of_this_database_is_refused),
        FACT(a_copy_is_brought_back_to_where_the_database_was_moved),
    };

    return cmocka_run_group_tests_name("store/bring_back", tests, NULL, NULL);
}
