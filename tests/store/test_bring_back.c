/*
 * lib/store, changes of a copy brought back: what one side changed comes together with what the other did,
 * and what both did is told and stays. The last facts play random changes on both sides and compare with a
 * merge that is worked out beside the library.
 */
#include "support/cooperation.h"

#include <sodertorn/copy.h>
#include <sodertorn/history.h>
#include <sodertorn/personal.h>
#include <sodertorn/plan.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A database and a copy of it, both open. */
struct pair {
    struct fixture *fixture;
    sdt_session *here;
    sdt_session *there;
    char path[FIXTURE_PATH];
};

static sdt_session *open_for(const char *path, const char *actor)
{
    sdt_session *s;

    assert_int_equal(sdt_session_new(&s), SDT_OK);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2024-06-15"));
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, actor));
    assert_ok(s, sdt_session_open(s, test_address(path), SDT_OPEN_WRITE));
    return s;
}

static void add_value(sdt_session *s, const char *municipality, const char *period, double value)
{
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_set(batch, SDT_BATCH_SOURCE, "kalla"));
    assert_ok(s, sdt_batch_set(batch, SDT_BATCH_NOTE, "för hand"));
    assert_ok(s, sdt_batch_add(batch, "N00001", municipality, period, "T", value));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static void remove_value(sdt_session *s, const char *municipality, const char *period)
{
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_add_mark(batch, "N00001", municipality, period, "T", SDT_MARK_ABSENT));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

/* "12.5", or what the mark is called. */
static const char *value_of(sdt_session *s, const char *municipality, const char *period)
{
    static char text[40];
    double value;
    int mark;
    int status = sdt_value(s, "N00001", municipality, period, "T", &value, &mark);

    assert_ok(s, status);
    snprintf(text, sizeof text, "%g", value);
    return mark == SDT_MARK_VALUE ? text : sdt_mark_name(mark);
}

/* The database in the fixture's file: a small cooperation with figures. */
static void fill(sdt_session *s)
{
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2024-06-15"));
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, "Kansliet"));
    PUT(s, COOPERATION, "samverkan", "name", "Samverkan");
    PUT(s, MUNICIPALITY, "0126", "name", "Huddinge", "level", "municipality");
    PUT(s, MUNICIPALITY, "0181", "name", "Södertälje", "level", "municipality");
    PUT(s, SOURCE, "kalla", "name", "Källan");
    PUT(s, INDICATOR, "N00001", "title", "Indikatorn");
    PUT(s, BODY, "kommitten", "name", "Kommittén", "role", "committee", "cooperation", "samverkan");
    PUT(s, SEAT, "0126", "body", "kommitten", "municipality", "0126", "role", "member");
    PUT(s, SEAT, "0181", "body", "kommitten", "municipality", "0181", "role", "member");
    PUT(s, FRAME, "ram", "name", "Ramen");
    add_value(s, "0126", "2022", 1);
    add_value(s, "0126", "2023", 2);
    add_value(s, "0181", "2023", 3);
}

static struct pair take_copy(void **state)
{
    struct pair pair = {.fixture = *state};

    fill(pair.fixture->session);
    assert_ok(
        pair.fixture->session,
        sdt_copy(pair.fixture->session, fixture_path(pair.fixture, "kopia.db", pair.path), NULL));
    pair.here = pair.fixture->session;
    pair.there = open_for(pair.path, "Åsa");
    return pair;
}

/* The answer of bringing back with options, which must succeed. */
static sdt_table *bring(struct pair *pair, const char *const *options)
{
    sdt_table *table;

    assert_ok(pair->here, sdt_bring_back(pair->here, pair->path, options, &table));
    return table;
}

static void end(struct pair *pair)
{
    assert_ok(pair->here, sdt_check_integrity(pair->here));
    sdt_session_free(pair->there);
}

static void assert_field(sdt_session *s, int kind, const char *key, int field, const char *wanted)
{
    sdt_record *record;
    const char *text;

    assert_ok(s, sdt_get(s, kind, key, &record));
    text = sdt_record_text(record, field);
    assert_string_equal(text ? text : "(absent)", wanted);
    sdt_record_free(record);
}

static void assert_gone(sdt_session *s, int kind, const char *key)
{
    sdt_record *record;

    assert_status(s, sdt_get(s, kind, key, &record), SDT_ERROR_NOT_FOUND);
}

/* The cells of the next row, in the columns named, ended by NULL; "-" is none. */
static void assert_row(sdt_table *table, const char *const *wanted)
{
    assert_int_equal(sdt_table_next(table), SDT_OK);
    for (; wanted[0]; wanted += 2) {
        const char *text = cell(table, wanted[0]);

        if (strcmp(text ? text : "-", wanted[1]) != 0)
            fail_msg("%s is \"%s\", not \"%s\"", wanted[0], text ? text : "-", wanted[1]);
    }
}

#define ASSERT_ROW(table, ...) assert_row(table, (const char *const[]){__VA_ARGS__, NULL})

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

/* Random changes of frames and values on both sides; `below` is a generator of fixed seed. */
enum { KEYS = 14, FIELDS = 2, WORDS = 3, CELLS = 12 };

static unsigned below(uint64_t *state, unsigned bound)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(*state >> 33) % bound;
}

/* A frame as far as the model knows: which word each field has, -1 for none; or that it is not there. */
struct model {
    bool there[KEYS];
    int words[KEYS][FIELDS];
    int cells[CELLS]; /* a value, or -1 */
};

static const char *const model_words[WORDS] = {"ett", "två", "tre"};

static void key_of(int index, char out[8])
{
    snprintf(out, 8, "f%d", index);
}

static void write_frame(sdt_session *s, const struct model *model, int index)
{
    char key[8];
    const int *words = model->words[index];

    key_of(index, key);
    PUT(s, FRAME, key, "name", model_words[words[0]], "issuer",
        words[1] < 0 ? "" : model_words[words[1]]);
}

static void write_cell(sdt_session *s, const struct model *model, int index)
{
    char period[16];

    snprintf(period, sizeof period, "%d", 2000 + index);
    if (model->cells[index] < 0)
        remove_value(s, "0126", period);
    else
        add_value(s, "0126", period, model->cells[index]);
}

/* Some changes, in the database and in the model. */
static void play(sdt_session *s, struct model *model, uint64_t *state, int changes)
{
    while (changes-- > 0) {
        const int index = (int)below(state, KEYS), cell_index = (int)below(state, CELLS);

        if (below(state, 3) == 0) {
            model->cells[cell_index] = (int)below(state, 4) - 1;
            write_cell(s, model, cell_index);
        } else if (model->there[index] && below(state, 4) == 0) {
            char key[8];

            key_of(index, key);
            take_away(s, SDT_KIND_FRAME, key);
            model->there[index] = false;
        } else if (!model->there[index]) {
            model->there[index] = true;
            model->words[index][0] = (int)below(state, WORDS);
            model->words[index][1] = (int)below(state, WORDS + 1) - 1;
            write_frame(s, model, index);
        } else {
            const int field = (int)below(state, FIELDS);

            model->words[index][field] = (int)below(state, WORDS + (unsigned)field) - field;
            write_frame(s, model, index);
        }
    }
}

/* Whether a record was deleted and made again: then it is another record. */
static bool same_frame(const struct model *a, const struct model *b, int i)
{
    return a->there[i] == b->there[i] &&
           (!a->there[i] || (a->words[i][0] == b->words[i][0] && a->words[i][1] == b->words[i][1]));
}

/* The merge, worked out by what the promise says; conflicts are counted and stay as they are here. */
static void merge_models(const struct model *was, struct model *here, const struct model *there,
                         int *records, int *values)
{
    *records = *values = 0;
    for (int i = 0; i < KEYS; i++) {
        bool meets = false;
        struct model merged = *here;

        if (same_frame(was, there, i) || same_frame(here, there, i))
            continue;
        if (same_frame(was, here, i)) {
            here->there[i] = there->there[i];
            memcpy(here->words[i], there->words[i], sizeof here->words[i]);
            continue;
        }
        if (!was->there[i] || !here->there[i] || !there->there[i]) {
            ++*records;
            continue;
        }
        for (int j = 0; j < FIELDS; j++) {
            const int w = was->words[i][j], h = here->words[i][j], t = there->words[i][j];

            if (t != w && h != w && t != h)
                meets = true;
            else if (t != w)
                merged.words[i][j] = t;
        }
        *records += meets;
        if (!meets)
            *here = merged;
    }
    for (int i = 0; i < CELLS; i++) {
        if (there->cells[i] == was->cells[i] || there->cells[i] == here->cells[i])
            continue;
        if (here->cells[i] == was->cells[i])
            here->cells[i] = there->cells[i];
        else
            ++*values;
    }
}

static void assert_model(sdt_session *s, const struct model *model)
{
    for (int i = 0; i < KEYS; i++) {
        char key[8];
        sdt_record *record;

        key_of(i, key);
        if (!model->there[i]) {
            assert_gone(s, SDT_KIND_FRAME, key);
            continue;
        }
        assert_ok(s, sdt_get(s, SDT_KIND_FRAME, key, &record));
        assert_string_equal(sdt_frame_name(record), model_words[model->words[i][0]]);
        if (model->words[i][1] < 0)
            assert_null(sdt_frame_issuer(record));
        else
            assert_string_equal(sdt_frame_issuer(record), model_words[model->words[i][1]]);
        sdt_record_free(record);
    }
    for (int i = 0; i < CELLS; i++) {
        char period[16], wanted[16];

        snprintf(period, sizeof period, "%d", 2000 + i);
        snprintf(wanted, sizeof wanted, "%d", model->cells[i]);
        assert_string_equal(value_of(s, "0126", period), model->cells[i] < 0 ? "absent" : wanted);
    }
}

/* How many records and values are in conflict in an answer. */
static void count_conflicts(sdt_table *table, int *records, int *values)
{
    char last[64] = "";

    *records = *values = 0;
    while (sdt_table_next(table) == SDT_OK) {
        if (strcmp(cell(table, "outcome"), "conflict") != 0)
            continue;
        if (cell(table, "municipality"))
            ++*values;
        else if (strcmp(last, cell(table, "key")) != 0)
            ++*records;
        snprintf(last, sizeof last, "%s", cell(table, "key"));
    }
}

static void random_changes_come_to_the_merge_that_was_worked_out(void **state)
{
    struct fixture *fixture = *state;
    uint64_t random = 13;

    for (int round = 0; round < 25; round++) {
        struct pair pair = {.fixture = fixture};
        struct model was = {.there = {false}}, here, there;
        char name[32], main_path[FIXTURE_PATH];
        int records, values, found_records, found_values;
        sdt_table *table;

        snprintf(name, sizeof name, "main%d.db", round);
        assert_int_equal(sdt_session_new(&pair.here), SDT_OK);
        assert_ok(pair.here, sdt_session_open(pair.here, fixture_path(fixture, name, main_path),
                                              SDT_OPEN_CREATE));
        fill(pair.here);
        memset(was.cells, -1, sizeof was.cells);
        play(pair.here, &was, &random, 25);
        snprintf(name, sizeof name, "kopia%d.db", round);
        assert_ok(pair.here, sdt_copy(pair.here, fixture_path(fixture, name, pair.path), NULL));
        pair.there = open_for(pair.path, "Åsa");
        here = there = was;
        play(pair.here, &here, &random, 1 + (int)below(&random, 12));
        play(pair.there, &there, &random, 1 + (int)below(&random, 12));
        merge_models(&was, &here, &there, &records, &values);
        table = bring(&pair, OPTIONS("skip_conflicts", "1"));
        count_conflicts(table, &found_records, &found_values);
        assert_int_equal(found_records, records);
        assert_int_equal(found_values, values);
        sdt_table_free(table);
        assert_model(pair.here, &here);
        if (records + values == 0) {
            table = bring(&pair, NULL);
            assert_int_equal(sdt_table_row_count(table), 0);
            sdt_table_free(table);
        } else {
            assert_status(pair.here, sdt_bring_back(pair.here, pair.path, NULL, NULL),
                          SDT_ERROR_CONFLICT);
        }
        end(&pair);
        sdt_session_free(pair.here);
    }
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
        FACT(random_changes_come_to_the_merge_that_was_worked_out),
    };

    return cmocka_run_group_tests_name("store/bring_back", tests, NULL, NULL);
}
