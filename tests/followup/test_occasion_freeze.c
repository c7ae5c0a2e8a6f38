/*
 * lib/followup, report occasions that are frozen: they answer the same for ever and change no
 * more; who has reported, and what has come and gone since the plan.
 */
#include "followup/stored.h"

#include <sodertorn/exchange.h>
#include <sodertorn/occasion.h>

static int setup_occasions(void **state)
{
    int failed = setup(state);

    if (failed)
        return failed;
    put_occasion();
    put(SDT_KIND_JUDGEMENT, "j1",
        "occasion=h24|municipality=0181|sub_goal=d1|status=off_track|comment=Ny metod.|"
        "author=miljöchefen|date=2025-01-15");
    put(SDT_KIND_LABEL, "l1", "municipality=0181|status=on_track|text=I hög grad");
    return 0;
}

#define FACT(name) cmocka_unit_test_setup_teardown(name, setup_occasions, teardown)

/* Every cell of a table, as text. */
static char *text_of(sdt_table *table)
{
    struct text text = {0};

    sdt_table_seek(table, -1);
    assert_ok(session, sdt_table_write(table, SDT_FORMAT_CSV, text_write, &text));
    return text.bytes;
}

static char *ask_text(const char *municipality, const char *occasion)
{
    ask_occasion(municipality, occasion);
    return text_of(result);
}

static void change(int kind, const char *key, int field, const char *value)
{
    sdt_record *record;

    assert_ok(session, sdt_get(session, kind, key, &record));
    assert_ok(session, sdt_record_parse(record, field, value));
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
}

/* Everything that a report rests on becomes another. */
static void change_everything(void)
{
    static const struct observation values[] = {
        {"utslapp", "0181", "2020", 200},
        {"utslapp", "0181", "2024", 199},
        {"andel", "0181", "2024", 99},
        {"nojdhet", "0181", "2024", 1},
    };

    put_values(values, COUNT(values), "1");
    change(SDT_KIND_INDICATOR, "utslapp", SDT_INDICATOR_TITLE, "Klimatutsläpp");
    change(SDT_KIND_INDICATOR, "utslapp", SDT_INDICATOR_UNIT, "kg");
    change(SDT_KIND_INDICATOR, "andel", SDT_INDICATOR_DIRECTION, "lower");
    change(SDT_KIND_TARGET, "t1", SDT_TARGET_VALUE, "90");
    change(SDT_KIND_MEASURE, "m1", SDT_MEASURE_ON_TRACK, "10");
    change(SDT_KIND_LABEL, "l1", SDT_LABEL_TEXT, "Ok");
    change(SDT_KIND_SUB_GOAL, "d2", SDT_SUB_GOAL_TITLE, "Glada företag");
    change(SDT_KIND_MUNICIPALITY, "0126", SDT_MUNICIPALITY_NAME, "Flemingsberg");
    change(SDT_KIND_MEASURE, "m3", SDT_MEASURE_UNTIL, "2021-01-01");
    put(SDT_KIND_MEASURE, "m4", "indicator=andel|sub_goal=d2|position=2");
}

static void a_frozen_report_comes_out_identical(void **state)
{
    char *before[3], *after;
    static const char *const whose[] = {"0181", "0126", NULL};

    (void)state;
    for (int i = 0; i < 3; i++)
        before[i] = ask_text(whose[i], "h24");
    assert_non_null(strstr(before[0], "I hög grad"));
    assert_ok(session, sdt_occasion_freeze(session, "h24", NULL));
    for (int i = 0; i < 3; i++) {
        after = ask_text(whose[i], "h24");
        assert_string_equal(after, before[i]);
        free(after);
    }
    change_everything();
    for (int i = 0; i < 3; i++) {
        after = ask_text(whose[i], "h24");
        assert_string_equal(after, before[i]);
        free(after);
        after = ask_text(whose[i], "d24"); /* the other occasion is open */
        assert_string_not_equal(after, before[i]);
        free(after);
        free(before[i]);
    }
}

static void a_frozen_report_speaks_both_languages(void **state)
{
    char *before[2], *after;

    (void)state;
    for (int i = 0; i < 2; i++) {
        assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, i ? "en" : "sv"));
        before[i] = ask_text("0181", "h24");
    }
    assert_string_not_equal(before[0], before[1]);
    assert_ok(session, sdt_occasion_freeze(session, "h24", NULL));
    change_everything();
    for (int i = 0; i < 2; i++) {
        assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, i ? "en" : "sv"));
        after = ask_text("0181", "h24");
        assert_string_equal(after, before[i]);
        free(before[i]);
        free(after);
    }
}

static void a_part_of_a_frozen_report_is_the_same_part(void **state)
{
    static const struct {
        int kind;
        const char *key;
    } parts[] = {{SDT_KIND_SUB_GOAL, "d1"}, {SDT_KIND_GOAL, "g"}, {SDT_KIND_MEASURE, "m3"}};
    char *before, *after;

    (void)state;
    for (size_t i = 0; i < COUNT(parts); i++) {
        sdt_record *occasion;
        char key[20];

        snprintf(key, sizeof key, "o%zu", i);
        put(SDT_KIND_OCCASION, key, "programme=p|title=O|role=final|period=2024|cutoff=2025-01-31");
        ask(parts[i].kind, parts[i].key, OPTIONS("municipality", "0181", "occasion", key));
        before = text_of(result);
        assert_ok(session, sdt_occasion_freeze(session, key, NULL));
        ask(parts[i].kind, parts[i].key, OPTIONS("municipality", "0181", "occasion", key));
        after = text_of(result);
        assert_string_equal(after, before);
        free(before);
        free(after);
        assert_ok(session, sdt_get(session, SDT_KIND_OCCASION, key, &occasion));
        assert_string_equal(sdt_occasion_frozen(occasion), "2025-06-30");
        sdt_record_free(occasion);
    }
}

static void refused(const char *option, const char *text)
{
    sdt_table *table;

    assert_status(session,
                  sdt_assess(session, SDT_KIND_PROGRAMME, "p",
                             OPTIONS("occasion", "h24", option, text), &table),
                  SDT_ERROR_VALUE);
    assert_message(session, option);
    assert_message(session, "Helår 2024 är fryst sedan 2025-06-30");
    assert_null(table);
}

static void a_frozen_occasion_gives_no_other_answers(void **state)
{
    sdt_table *table;

    (void)state;
    assert_ok(session, sdt_occasion_freeze(session, "h24", NULL));
    refused("as_of", "2023");
    refused("gender", "K");
    refused("method", "worst");
    refused("coverage", "0.1");
    refused("form", "plain");
    refused("known", "2025-06-30");
    assert_status(session,
                  sdt_assess(session, SDT_KIND_PROGRAMME, "p",
                             OPTIONS("occasion", "h24", "municipality", "0180"), &table),
                  SDT_ERROR_NOT_FOUND); /* Stockholm had left */
    assert_message(session, "0180");
    put(SDT_KIND_SUB_GOAL, "d3", "goal=g|position=3|title=Nytt");
    assert_status(session,
                  sdt_assess(session, SDT_KIND_SUB_GOAL, "d3", OPTIONS("occasion", "h24"), &table),
                  SDT_ERROR_NOT_FOUND);
}

static void denied(sdt_record *record, int field, const char *value)
{
    assert_ok(session, sdt_record_parse(record, field, value));
    assert_status(session, sdt_put(record), SDT_ERROR_DENIED);
    assert_message(session, "h24 är fryst sedan 2025-06-30");
    sdt_record_free(record);
}

static void a_frozen_occasion_refuses_every_change(void **state)
{
    sdt_record *record;
    char *before, *after;

    (void)state;
    assert_ok(session, sdt_occasion_freeze(session, "h24", NULL));
    before = dump_of(session);
    assert_status(session, sdt_occasion_freeze(session, "h24", NULL), SDT_ERROR_EXISTS);
    assert_message(session, "Helår 2024 är redan fryst sedan 2025-06-30.");
    assert_ok(session, sdt_get(session, SDT_KIND_OCCASION, "h24", &record));
    denied(record, SDT_OCCASION_TITLE, "Annat");
    assert_ok(session, sdt_get(session, SDT_KIND_JUDGEMENT, "j1", &record));
    denied(record, SDT_JUDGEMENT_STATUS, "achieved");
    assert_ok(session, sdt_get(session, SDT_KIND_JUDGEMENT, "j1", &record));
    denied(record, SDT_JUDGEMENT_OCCASION, "d24"); /* nor may it leave */
    assert_ok(session, sdt_get(session, SDT_KIND_JUDGEMENT, "j1", &record));
    assert_status(session, sdt_delete(record), SDT_ERROR_DENIED);
    sdt_record_free(record);
    assert_ok(session, sdt_get(session, SDT_KIND_OCCASION, "h24", &record));
    assert_status(session, sdt_delete(record), SDT_ERROR_DENIED);
    sdt_record_free(record);
    assert_ok(session, sdt_get(session, SDT_KIND_FROZEN_TABLE, "h24.assessment.0181", &record));
    denied(record, SDT_FROZEN_TABLE_NAME, "annat");
    assert_ok(session, sdt_get(session, SDT_KIND_FROZEN_TABLE, "h24.values", &record));
    assert_status(session, sdt_delete(record), SDT_ERROR_DENIED);
    sdt_record_free(record);
    after = dump_of(session);
    assert_string_equal(after, before);
    free(before);
    free(after);
    put(SDT_KIND_JUDGEMENT, "j2", /* the other one is open */
        "occasion=d24|sub_goal=d1|status=off_track|comment=Ja.|author=kansliet|date=2024-09-01");
}

static void freezing_is_all_or_nothing_and_the_secretariats(void **state)
{
    char *before = dump_of(session), *after;

    (void)state;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "0181"));
    assert_status(session, sdt_occasion_freeze(session, "h24", NULL), SDT_ERROR_DENIED);
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, "secretariat"));
    assert_status(session, sdt_occasion_freeze(session, "h23", NULL), SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du h24");
    after = dump_of(session);
    assert_string_equal(after, before);
    free(before);
    free(after);
}

static void the_summary_says_what_was_frozen(void **state)
{
    sdt_table *table;

    (void)state;
    assert_ok(session, sdt_occasion_freeze(session, "h24", &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    assert_int_equal(sdt_table_next(table), 0);
    assert_false(sdt_table_has(table, 0));
    assert_int_equal(sdt_table_int(table, 2), 6); /* three measures for two members */
    assert_int_equal(sdt_table_next(table), 0);
    assert_string_equal(sdt_table_text(table, 1), "Huddinge");
    assert_int_equal(sdt_table_next(table), 0);
    assert_string_equal(sdt_table_text(table, 0), "0181");
    assert_int_equal(sdt_table_int(table, 2), 3);
    assert_int_equal(sdt_table_int(table, 3), 3);
    assert_int_equal(sdt_table_int(table, 4), 1);
    assert_int_equal(sdt_table_int(table, 5), 9); /* p o f g d1 m1 m2 d2 m3 */
    sdt_table_free(table);
}

static void frozen_tables_can_be_read(void **state)
{
    sdt_table *table;

    (void)state;
    assert_status(session, sdt_occasion_table(session, "h24", "values", NULL, &table),
                  SDT_ERROR_NOT_FOUND);
    assert_message(session, "Helår 2024 är inte fryst.");
    assert_ok(session, sdt_occasion_freeze(session, "h24", NULL));
    change_everything();
    assert_ok(session, sdt_occasion_table(session, "h24", "values", NULL, &table));
    assert_int_equal(sdt_table_row_count(table), 10); /* of the members; Stockholm's is another's */
    sdt_table_free(table);
    assert_ok(session, sdt_occasion_table(session, "h24", "indicator", NULL, &table));
    assert_int_equal(sdt_table_row_count(table), 3);
    sdt_table_seek(table, 2);
    assert_string_equal(sdt_table_text(table, 0), "utslapp");
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "title")), "Utsläpp");
    assert_int_equal(sdt_table_int(table, sdt_table_column_find(table, "decimals")), 1);
    sdt_table_free(table);
    assert_status(session, sdt_occasion_table(session, "h24", "valuse", NULL, &table),
                  SDT_ERROR_NOT_FOUND);
    assert_message(session, "menade du values?");
    assert_status(session, sdt_occasion_table(session, "h24", "assessment", "0180", &table),
                  SDT_ERROR_NOT_FOUND);
}

static void a_frozen_occasion_goes_out_and_comes_in_again(void **state)
{
    const char *name = "allt.json";
    struct text text = {0}, again = {0};
    sdt_session *mine = session, *other;
    const char *copy;
    char *before, *after;

    (void)state;
    assert_ok(session, sdt_occasion_freeze(session, "h24", NULL));
    change_everything();
    before = ask_text("0181", "h24");
    assert_ok(session, sdt_export_json(session, text_write, &text));
    copy = text.bytes;
    assert_ok(session, sdt_import_json(session, 1, &name, &copy, &text.size, NULL)); /* no change */
    assert_ok(NULL, sdt_session_new(&other));
    assert_ok(other, test_open(other, ":memory:", SDT_OPEN_CREATE));
    assert_ok(other, sdt_import_json(other, 1, &name, &copy, &text.size, NULL));
    assert_ok(other, sdt_export_json(other, text_write, &again));
    assert_string_equal(again.bytes, text.bytes);
    session = other;
    after = ask_text("0181", "h24");
    session = mine;
    assert_string_equal(after, before);
    copy = "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"judgement\": [{\"key\": "
           "\"j1\","
           " \"occasion\": \"h24\", \"municipality\": \"0181\", \"sub_goal\": \"d1\", \"status\":"
           " \"achieved\", \"comment\": \"Nej.\", \"author\": \"någon\", \"date\": "
           "\"2025-06-30\"}]}}";
    assert_status(session, sdt_import_json(session, 1, &name, &copy, &(size_t){strlen(copy)}, NULL),
                  SDT_ERROR_DENIED);
    sdt_table_free(result);
    result = NULL;
    sdt_session_free(other);
    text_free(&text);
    text_free(&again);
    free(before);
    free(after);
}

static void a_municipality_with_a_new_key_keeps_its_frozen_report(void **state)
{
    sdt_record *municipality;
    char *before = ask_text("0181", "h24"), *after;

    (void)state;
    assert_ok(session, sdt_occasion_freeze(session, "h24", NULL));
    assert_ok(session, sdt_get(session, SDT_KIND_MUNICIPALITY, "0181", &municipality));
    assert_ok(session, sdt_record_set_key(municipality, "9181"));
    assert_ok(session, sdt_put(municipality));
    sdt_record_free(municipality);
    after = ask_text("9181", "h24");
    assert_string_equal(after, before); /* with the key that it had */
    free(before);
    free(after);
}

/* What comes in from a file may be anything. */
static void a_copy_that_is_damaged_is_told_or_read_as_far_as_it_goes(void **state)
{
    static const struct {
        const char *rows;
        int status;
    } copies[] = {
        {"kind:i\\tkey:n\\tlevel:t\\n1\\t2\\tx\\n",
         SDT_ERROR_NOT_FOUND}, /* columns of other types */
        {"kind:t\\tkey:t\\n", SDT_ERROR_NOT_FOUND},
        {"kind:t\\tkey:t\\tstatus:i\\nprogramme\\tp\\t7\\n", SDT_OK},
        {"kind:t\\tkey:t\\tnew:t\\nprogramme\\tp\\tx\\n", SDT_OK}, /* from a later library */
        {"kind:t\\nprogramme\\tp\\n", SDT_ERROR_FOREIGN},
        {"", SDT_ERROR_FOREIGN},
    };
    static const char *const name = "fryst.json";

    (void)state;
    for (size_t i = 0; i < COUNT(copies); i++) {
        char text[900];
        const char *whole = text;
        const char *const key = (const char *[]){"f0", "f1", "f2", "f3", "f4", "f5"}[i];
        sdt_table *table;
        size_t size;

        snprintf(
            text, sizeof text,
            "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"occasion\": [{\"key\": "
            "\"%s\","
            " \"programme\": \"p\", \"title\": \"F\", \"role\": \"final\", \"period\": \"2024\","
            " \"cutoff\": \"2025-01-31\", \"frozen\": \"2025-02-01\"}], \"frozen_table\": "
            "[{\"key\":"
            " \"%s.assessment\", \"occasion\": \"%s\", \"name\": \"assessment\", \"rows\": "
            "\"%s\"}]}}",
            key, key, key, copies[i].rows);
        size = strlen(text);
        assert_ok(session, sdt_import_json(session, 1, &name, &whole, &size, NULL));
        assert_status(
            session, sdt_assess(session, SDT_KIND_PROGRAMME, "p", OPTIONS("occasion", key), &table),
            copies[i].status);
        if (table) {
            assert_int_equal(sdt_table_next(table), 0);
            assert_false(sdt_table_has(table, sdt_table_column_find(table, "status")));
        }
        sdt_table_free(table);
    }
}

static void reporting_is(sdt_table *table, const char *wanted)
{
    static const char *const names[] = {"municipality", "key",    "due",
                                        "reported",     "reason", "latest_period"};
    char all[2000] = "";

    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == 0)
        for (size_t i = 0; i < COUNT(names); i++) {
            int at = sdt_table_column_find(table, names[i]);
            const char *text = sdt_table_text(table, at);

            if (i == 3)
                text = sdt_table_int(table, at) ? "ja" : "nej";
            snprintf(all + strlen(all), sizeof all - strlen(all), "%s%s", text ? text : "-",
                     i + 1 < COUNT(names) ? " " : "\n");
        }
    assert_string_equal(all, wanted);
    sdt_table_free(table);
}

static void it_is_known_who_has_not_reported_what(void **state)
{
    sdt_table *table;

    (void)state;
    put(SDT_KIND_PLAN, "vp", "programme=p|role=operational|year=2024|title=Plan");
    put(SDT_KIND_OBJECTIVE, "v1", "plan=vp|sub_goal=d2|title=Möten|position=1");
    put(SDT_KIND_OBJECTIVE, "v2", "plan=vp|sub_goal=d2|title=Eget|municipality=0126|position=2");
    put(SDT_KIND_JUDGEMENT, "j5",
        "occasion=h24|municipality=0181|objective=v1|status=achieved|comment=Hållna.|"
        "author=näringslivschefen|date=2025-01-10");
    assert_ok(session, sdt_occasion_reporting(session, "h24", NULL, &table));
    reporting_is(table, "0126 utslapp 2024 ja - 2024\n"
                        "0181 utslapp 2024 ja - 2024\n"
                        "0126 andel 2024 ja - -\n" /* secret is an answer */
                        "0181 andel 2024 ja - 2024\n"
                        "0126 nojdhet 2024 nej no_value -\n"
                        "0181 nojdhet 2024 ja - 2024\n"
                        "0126 v1 - nej not_judged -\n"
                        "0181 v1 - ja - -\n"
                        "0126 v2 - nej not_judged -\n");
    assert_ok(session, sdt_occasion_reporting(session, "h24", "0181", &table));
    reporting_is(table, "0181 utslapp 2024 ja - 2024\n0181 andel 2024 ja - 2024\n"
                        "0181 nojdhet 2024 ja - 2024\n0181 v1 - ja - -\n");
    assert_status(session, sdt_occasion_reporting(session, "h24", "181", &table),
                  SDT_ERROR_NOT_FOUND);
    assert_ok(session, sdt_occasion_freeze(session, "h24", NULL));
    change_everything();
    assert_ok(session, sdt_occasion_reporting(session, "h24", "0181", &table));
    reporting_is(table, "0181 utslapp 2024 ja - 2024\n0181 andel 2024 ja - 2024\n"
                        "0181 nojdhet 2024 ja - 2024\n0181 v1 - ja - -\n");
}

static void what_is_due_follows_the_series_own_periods(void **state)
{
    static const struct observation values[] = {{"nojdhet", "0126", "2024T1", 3},
                                                {"nojdhet", "0181", "2024T2", 4}};
    sdt_batch *batch;
    sdt_table *table;

    (void)state;
    put(SDT_KIND_OCCASION, "t2",
        "programme=p|title=T2|role=forecast|period=2024T2|cutoff=2024-09-10");
    put_values(values, COUNT(values), "0");
    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session,
              sdt_batch_add_mark(batch, "andel", "0126", "2023", NULL, SDT_MARK_NON_RESPONSE));
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    change(SDT_KIND_INDICATOR, "utslapp", SDT_INDICATOR_PUBLICATION, "2024-11-30");
    assert_ok(session, sdt_occasion_reporting(session, "t2", NULL, &table));
    sdt_table_seek(table, 0);
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "expected")),
                        "2024-11-30");
    reporting_is(table, "0126 utslapp 2023 nej no_value 2020\n"
                        "0181 utslapp 2023 nej no_value 2022\n"
                        "0126 andel 2023 nej non_response -\n"
                        "0181 andel 2023 ja - 2023\n"
                        "0126 nojdhet 2023 nej no_value -\n" /* the last of its cells is a year's */
                        "0181 nojdhet 2023 ja - 2023\n");
}

static void changes_since_the_plan_are_listed(void **state)
{
    sdt_table *table;
    char *text;

    (void)state;
    put(SDT_KIND_BODY, "k", "role=committee|name=Kommittén");
    put(SDT_KIND_DECISION, "b", "body=k|date=2024-02-15|title=Plan|outcome=approved");
    put(SDT_KIND_PLAN, "vp", "programme=p|role=operational|year=2024|title=Plan|decision=b");
    put(SDT_KIND_OCCASION, "o",
        "programme=p|plan=vp|title=O|role=final|period=2024|cutoff=2025-01-31");
    put(SDT_KIND_MEASURE, "m5", "indicator=andel|sub_goal=d2|position=2|since=2024-02-15");
    put(SDT_KIND_MEASURE, "m6",
        "indicator=andel|sub_goal=d2|position=3|since=2024-02-16|note=Saknades i planen.");
    put(SDT_KIND_MEASURE, "m7", "indicator=andel|sub_goal=d2|position=4|since=2025-02-01");
    change(SDT_KIND_MEASURE, "m3", SDT_MEASURE_UNTIL, "2024-06-01");
    assert_ok(session, sdt_occasion_changes(session, "o", &table));
    text = text_of(table);
    assert_string_equal(
        text,
        "change,change_text,date,indicator,title,kind,key,part,note\r\n"
        "removed,utgången,2024-06-01,nojdhet,Nöjdhet,sub_goal,d2,Nöjda företag,\r\n"
        "added,tillkommen,2024-02-16,andel,Andel,sub_goal,d2,Nöjda företag,Saknades i planen.\r\n");
    free(text);
    sdt_table_free(table);
    ask_occasion("0181", "o");
    rows_are("programme p\n  area o\n    focus_area f\n      goal g\n        sub_goal d1\n"
             "          measure m1\n          measure m2\n        sub_goal d2\n"
             "          measure m5\n          measure m6\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        FACT(a_frozen_report_comes_out_identical),
        FACT(a_frozen_report_speaks_both_languages),
        FACT(a_part_of_a_frozen_report_is_the_same_part),
        FACT(a_frozen_occasion_gives_no_other_answers),
        FACT(a_frozen_occasion_refuses_every_change),
        FACT(freezing_is_all_or_nothing_and_the_secretariats),
        FACT(the_summary_says_what_was_frozen),
        FACT(frozen_tables_can_be_read),
        FACT(a_frozen_occasion_goes_out_and_comes_in_again),
        FACT(a_municipality_with_a_new_key_keeps_its_frozen_report),
        FACT(a_copy_that_is_damaged_is_told_or_read_as_far_as_it_goes),
        FACT(it_is_known_who_has_not_reported_what),
        FACT(what_is_due_follows_the_series_own_periods),
        FACT(changes_since_the_plan_are_listed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
