/*
 * lib/exchange, Kolada's catalogue of indicators beside what people have written: theirs stays and is told,
 * an id that means something else is told, and a unit is read out of a title.
 */
#include "exchange/doors.h"

#include "exchange/kolada_said.h"

#include <sodertorn.h>

static int import_catalogue(sdt_session *s, const char *text, const char *const *options,
                            sdt_table **out)
{
    const char *const name = "kpi.json";
    const size_t size = strlen(text);

    return sdt_import_kolada(s, 1, &name, &text, &size, options, NULL, NULL, out);
}

#define KPI(id, title, description)                                                                \
    "{\"values\": [{\"id\": \"" id "\", \"title\": \"" title "\", \"description\": \"" description \
    "\", \"is_divided_by_gender\": false, \"municipality_type\": \"K\", "                          \
    "\"operating_area\": \"Milj\\u00f6\"}]}"

static sdt_record *indicator_of(sdt_session *s, const char *key)
{
    sdt_record *record;

    assert_ok(s, sdt_get(s, SDT_KIND_INDICATOR, key, &record));
    return record;
}

static void assert_indicator(sdt_session *s, const char *key, const char *title,
                             const char *description)
{
    sdt_record *record = indicator_of(s, key);

    assert_string_equal(sdt_indicator_title(record), title);
    assert_string_equal(sdt_indicator_description(record), description);
    sdt_record_free(record);
}

static void change(sdt_session *s, const char *key, const char *title, const char *description)
{
    sdt_record *record = indicator_of(s, key);

    if (title)
        assert_ok(s, sdt_indicator_set_title(record, title));
    if (description)
        assert_ok(s, sdt_indicator_set_description(record, description));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
}

static void what_kolada_wrote_kolada_may_change(void **state)
{
    sdt_session *s = *state;

    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller, antal", "ett"), NULL, NULL));
    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller i skolan, antal", "två"), NULL, NULL));
    assert_int_equal(problem_count(s), 0);
    assert_indicator(s, "N00007", "Buller i skolan, antal", "två");
}

static void what_people_wrote_stays_and_is_told(void **state)
{
    sdt_session *s = *state;
    sdt_table *counts;

    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller, antal", "ett"), NULL, NULL));
    change(s, "N00007", "Buller hos oss", NULL);
    assert_ok(s,
              import_catalogue(s, KPI("N00007", "Buller i skolan, antal", "två"), NULL, &counts));
    assert_int_equal(count_of(counts, "changed"), 1);
    sdt_table_free(counts);
    assert_int_equal(problem_count(s), 1);
    assert_true(says(s,
                     "indikator N00007: Titel är ändrad här och har behållits, \"Buller hos oss\"; "
                     "Kolada har \"Buller i skolan, antal\". --replace-records"));
    assert_indicator(s, "N00007", "Buller hos oss", "två");
    change(s, "N00007", NULL, "vår egen");
    assert_ok(s,
              import_catalogue(s, KPI("N00007", "Buller i skolan, antal", "två"), NULL, &counts));
    assert_int_equal(count_of(counts, "unchanged"), 1);
    sdt_table_free(counts);
    assert_int_equal(problem_count(s), 2);
    assert_indicator(s, "N00007", "Buller hos oss", "vår egen");
}

static void what_people_wrote_gives_way_when_asked_for(void **state)
{
    sdt_session *s = *state;

    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller, antal", "ett"), NULL, NULL));
    change(s, "N00007", "Buller hos oss", "vår egen");
    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller i skolan, antal", "två"),
                                  OPTIONS("replace_records", "1"), NULL));
    assert_int_equal(problem_count(s), 0);
    assert_indicator(s, "N00007", "Buller i skolan, antal", "två");
    /* Now it is Kolada's again. */
    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller, antal", "tre"), NULL, NULL));
    assert_indicator(s, "N00007", "Buller, antal", "tre");
    assert_status(
        s, import_catalogue(s, KPI("N00007", "B", "b"), OPTIONS("replace_records", "ja"), NULL),
        SDT_ERROR_VALUE);
}

/* Kolada's words again, written by a person, are Kolada's no less. */
static void what_people_did_not_change_is_not_theirs(void **state)
{
    sdt_session *s = *state;
    sdt_record *record;

    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller, antal", "ett"), NULL, NULL));
    record = indicator_of(s, "N00007");
    assert_ok(s, sdt_indicator_set_direction(record, "lower"));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller i skolan, antal", "två"), NULL, NULL));
    assert_int_equal(problem_count(s), 0);
    assert_indicator(s, "N00007", "Buller i skolan, antal", "två");
}

static void an_id_that_is_used_for_something_else_is_told(void **state)
{
    static const char before[] = KPI("U09001", "U. Stölder ur bil, antal/1000 inv.", "om stölder");
    static const char after[] = KPI("U09001", "Skötsel av parker, andel kvm (%)", "om parker");
    sdt_session *s = *state;

    assert_ok(s, import_catalogue(s, before, NULL, NULL));
    assert_ok(s, import_catalogue(s, after, NULL, NULL));
    assert_int_equal(problem_count(s), 1);
    assert_true(says(s, "indikator U09001 är något annat hos Kolada nu: Titel var \"U. Stölder ur "
                        "bil, antal/1000 inv.\" och är \"Skötsel av parker, andel kvm (%)\"."));
    assert_indicator(s, "U09001", "U. Stölder ur bil, antal/1000 inv.", "om stölder");
    assert_ok(s, import_catalogue(s, after, OPTIONS("replace_records", "1"), NULL));
    assert_indicator(s, "U09001", "Skötsel av parker, andel kvm (%)", "om parker");
}

static void a_title_is_another_when_hardly_a_word_is_left(void **state)
{
    static const struct {
        const char *before, *after;
        bool other;
    } titles[] = {
        {"Buller, antal", "Buller i skolan, antal", false},
        {"U. Buller, antal/1000 inv", "Buller, antal/100 000 inv", false},
        {"Bullret bland invånare totalt", "Buller bland barn", false},
        {"Stölder ur bil, antal", "Skötsel av parker, antal", true},
        {"Stölder ur bil, andel (%)", "Nöjda elever, andel (%)", true},
        {"Antal", "Skötsel av parker", false}, /* says nothing to compare by */
        {"Öppna förskolor", "ÖPPNA FÖRSKOLOR", false},
        {"", "", false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(titles); i++)
        if (sdt__kolada_is_other(titles[i].before, titles[i].after) != titles[i].other)
            fail_msg("%s: %s", titles[i].before, titles[i].after);
}

static void a_unit_is_read_out_of_the_title(void **state)
{
    static const struct {
        const char *title, *unit;
        int decimals;
    } titles[] = {
        {"Buller, andel (%)", "%", 1},
        {"Buller, andel (%) (-2024)", "%", 1},
        {"Buller, (%)", "%", 1},
        {"Buller, procent", "%", 1},
        {"Buller, andel positiva svar (%)", "%", 1},
        {"Buller, kr/inv", "kr/inv", 0},
        {"Buller, kr/inv 65+", "kr/inv 65+", 0},
        {"Buller, tkr", "tkr", 0},
        {"Buller, antal", "antal", 0},
        {"Buller, antal (-2023)", "antal", 0},
        {"Buller, antal/1000 inv", "antal/1000 inv", 1},
        {"Buller, ton CO2e/inv", "ton CO2e/inv", 1},
        {"Buller, MWh/inv", "MWh/inv", 1},
        {"Buller, index", "index", 1},
        {"Buller", NULL, 0},
        {"Buller, antalet", NULL, 0},
        {"Buller, genomsnitt", NULL, 0},
        {"Buller, kronor", NULL, 0},
        {"Buller, Nej=0)", NULL, 0},
        {"", NULL, 0},
    };
    sdt_session *s = *state;

    for (size_t i = 0; i < COUNT(titles); i++) {
        sdt_record *record;

        assert_ok(s, sdt_record_new(s, SDT_KIND_INDICATOR, &record));
        assert_ok(s, sdt__kolada_set_unit(record, titles[i].title));
        if (titles[i].unit) {
            assert_string_equal(sdt_indicator_unit(record), titles[i].unit);
            assert_int_equal(sdt_indicator_decimals(record), titles[i].decimals);
        } else if (sdt_indicator_has_unit(record) || sdt_indicator_has_decimals(record)) {
            fail_msg("%s", titles[i].title);
        }
        sdt_record_free(record);
    }
}

static void a_unit_of_one_s_own_stays(void **state)
{
    sdt_session *s = *state;
    sdt_record *record;

    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller, antal", ""), NULL, NULL));
    record = indicator_of(s, "N00007");
    assert_string_equal(sdt_indicator_unit(record), "antal");
    assert_ok(s, sdt_indicator_set_unit(record, "st"));
    assert_ok(s, sdt_indicator_set_decimals(record, 2));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
    assert_ok(s, import_catalogue(s, KPI("N00007", "Buller, andel (%)", ""), NULL, NULL));
    record = indicator_of(s, "N00007");
    assert_string_equal(sdt_indicator_unit(record), "st");
    assert_int_equal(sdt_indicator_decimals(record), 2);
    sdt_record_free(record);
}

/* The titles of 2013 and those of today: the only ids in both that mean something else. */
static void of_real_titles_those_that_changed_their_meaning_are_found(void **state)
{
    const char *folder = getenv("SDT_TEST_DATA");
    char path[500], line[1000], found[200] = "", last[16] = "";
    sdt_session *s = *state;
    size_t size;
    char *text;
    FILE *file;

    snprintf(path, sizeof path, "%s/kolada_kpi_metadata_all.json", folder ? folder : "");
    file = folder ? fopen(path, "r") : NULL;
    if (!file)
        skip();
    fclose(file);
    text = read_file(path, &size);
    text = realloc(text, size + 1);
    text[size] = '\0';
    assert_ok(s, import_catalogue(s, text, NULL, NULL));
    free(text);
    snprintf(path, sizeof path, "%s/kolada_2013_sodertorn_long.csv", folder);
    file = fopen(path, "r");
    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        char *key = strtok(line, ","), *title = strtok(NULL, "\n");
        sdt_record *record = NULL;

        title += *title == '"';
        title[strcspn(title, line[strlen(key) + 1] == '"' ? "\"" : ",")] = '\0';
        if (strcmp(key, last) == 0)
            continue;
        snprintf(last, sizeof last, "%s", key);
        if (sdt_get(s, SDT_KIND_INDICATOR, key, &record) == SDT_OK &&
            sdt__kolada_is_other(title, sdt_indicator_title(record)))
            snprintf(found + strlen(found), sizeof found - strlen(found), "%s ", key);
        sdt_record_free(record);
    }
    fclose(file);
    assert_string_equal(found, "U07457 U07458 ");
}

int main(void)
{
#define FRESH(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)
    const struct CMUnitTest tests[] = {
        FRESH(what_kolada_wrote_kolada_may_change),
        FRESH(what_people_wrote_stays_and_is_told),
        FRESH(what_people_wrote_gives_way_when_asked_for),
        FRESH(what_people_did_not_change_is_not_theirs),
        FRESH(an_id_that_is_used_for_something_else_is_told),
        FRESH(a_title_is_another_when_hardly_a_word_is_left),
        FRESH(a_unit_is_read_out_of_the_title),
        FRESH(a_unit_of_one_s_own_stays),
        FRESH(of_real_titles_those_that_changed_their_meaning_are_found),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
