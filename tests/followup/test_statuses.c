/*
 * lib/followup, statuses and ranks of all series in one question: the same answers as one question
 * for each leaf and each indicator, on made-up figures, targets and limits of every sort.
 */
#include "followup/stored.h"

enum { INDICATORS = 24, PLACES = 6, YEARS = 6, ROUNDS = 3 };

/* Put in this order, so that neither ids nor the order of adding are those of the keys. */
static const char *const places[PLACES] = {"0181", "0126", "0180", "0136", "0127", "0001"};
static const char *const genders[] = {NULL, "K"};

static uint32_t chance(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525 + 1013904223;
    return (*seed >> 8) % below;
}

static const char *key_of(int indicator, char *out)
{
    snprintf(out, 16, "x%02d", (indicator * 17 + 5) % INDICATORS);
    return out;
}

/* A target: a value or a band or a direction, with or without a base, of a plan, of somebody. */
static void put_target(int number, const char *indicator, uint32_t *seed)
{
    char key[16], fields[300];
    const char *const wanted[] = {"increase", "decrease", "keep"};
    const uint32_t sort = chance(seed, 8), base = chance(seed, 4);

    snprintf(key, sizeof key, "z%d", 997 * number % 1000);
    snprintf(fields, sizeof fields, "indicator=%s|period=%u", indicator, 2019 + chance(seed, 14));
    if (sort == 0)
        snprintf(fields + strlen(fields), 100, "|wanted=%s", wanted[chance(seed, 3)]);
    else if (sort == 1)
        snprintf(fields + strlen(fields), 100, "|low=%u|high=%u", 20 + chance(seed, 20),
                 50 + chance(seed, 20));
    else
        snprintf(fields + strlen(fields), 100, "|value=%u", 20 + 5 * chance(seed, 12));
    if (base > 1)
        snprintf(fields + strlen(fields), 100, "|base_period=2018");
    if (base > 2 && sort > 0)
        snprintf(fields + strlen(fields), 100, "|base_value=%u", 20 + 5 * chance(seed, 12));
    if (chance(seed, 3) == 0)
        snprintf(fields + strlen(fields), 100, "|municipality=%s", places[chance(seed, PLACES)]);
    if (chance(seed, 5) == 0)
        snprintf(fields + strlen(fields), 100, "|gender=K");
    if (chance(seed, 3) == 0)
        snprintf(fields + strlen(fields), 100, "|plan=v2%u", 3 + chance(seed, 2));
    put(SDT_KIND_TARGET, key, fields);
}

/* One cell in three is empty, one in six has a mark; now and then a month, for a year or beside it. */
static void put_figures_of(const char *indicator, sdt_batch *batch, uint32_t *seed)
{
    for (int place = 0; place < PLACES; place++)
        for (int gender = 0; gender < 2; gender++)
            for (int year = 0; year < YEARS && chance(seed, 9) > 0; year++) {
                const uint32_t what = chance(seed, 6);
                char period[9];

                snprintf(period, sizeof period, "%d%s", 2018 + year,
                         chance(seed, 40) == 0 ? "-12" : "");
                if (what == 0)
                    assert_ok(session,
                              sdt_batch_add_mark(batch, indicator, places[place], period,
                                                 genders[gender], 1 + (int)chance(seed, 4)));
                else if (what > 2)
                    assert_ok(session, sdt_batch_add(batch, indicator, places[place], period,
                                                     genders[gender], 20 + 5 * chance(seed, 12)));
                if (!period[4] && chance(seed, 60) == 0)
                    assert_ok(session, sdt_batch_add(batch, indicator, places[place],
                                                     strcat(period, "-12"), genders[gender], 1));
            }
}

static void put_country(uint32_t seed)
{
    static const char *const directions[] = {"|direction=higher", "|direction=lower", ""};
    sdt_batch *batch;
    char key[16], fields[100];
    int targets = 0;

    put(SDT_KIND_MUNICIPALITY, "0136", "name=Haninge|level=municipality");
    put(SDT_KIND_MUNICIPALITY, "0127", "name=Botkyrka|level=municipality");
    put(SDT_KIND_MUNICIPALITY, "0001", "name=Region Stockholm|level=region");
    put(SDT_KIND_MEMBERSHIP, "d", "cooperation=sodertorn|municipality=0136");
    put(SDT_KIND_MUNICIPALITY_GROUP, "liknande", "name=Liknande kommuner");
    put(SDT_KIND_GROUP_MEMBER, "l1", "municipality_group=liknande|municipality=0181");
    put(SDT_KIND_GROUP_MEMBER, "l2", "municipality_group=liknande|municipality=0127");
    put(SDT_KIND_PLAN, "v23", "programme=p|role=operational|year=2023|title=Plan 2023");
    put(SDT_KIND_PLAN, "v24", "programme=p|role=operational|year=2024|title=Plan 2024");
    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
    for (int i = 0; i < INDICATORS; i++) {
        key_of(i, key);
        snprintf(fields, sizeof fields, "title=X%s", directions[chance(&seed, 3)]);
        put(SDT_KIND_INDICATOR, key, fields);
        for (uint32_t n = chance(&seed, 9); n > 0; n--)
            put_target(++targets, key, &seed);
        if (i > 0) /* one has no figures at all */
            put_figures_of(key, batch, &seed);
    }
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static void cells_are_alike(const sdt_table *a, const sdt_table *b, const char *name,
                            const char *other)
{
    const int at = sdt_table_column_find(a, name), there = sdt_table_column_find(b, other);

    assert_true(at >= 0 && there >= 0);
    assert_int_equal(sdt_table_column_type(a, at), sdt_table_column_type(b, there));
    if (sdt_table_has(a, at) != sdt_table_has(b, there))
        fail_msg("%s is there in one only", name);
    if (!sdt_table_has(a, at))
        return;
    if (sdt_table_column_type(a, at) == SDT_TYPE_TEXT)
        assert_string_equal(sdt_table_text(a, at), sdt_table_text(b, there));
    else
        assert_true(sdt_table_number(a, at) == sdt_table_number(b, there));
}

/* What was met, to know that the figures try everything. */
static char met[2000];

static void meet(const char *word)
{
    char one[60];

    snprintf(one, sizeof one, " %s ", word ? word : "-");
    if (!strstr(met, one))
        snprintf(met + strlen(met), sizeof met - strlen(met), "%s", one);
}

/* The current row of the result against the same question about that leaf alone. */
static void row_is_the_leafs(const char *as_of, const char *gender, const char *known)
{
    static const char *const same[] = {
        "indicator",     "municipality", "status",        "reason",
        "base_period",   "base_value",   "latest_period", "latest_value",
        "target_period", "target",       "share",         "elapsed",
        "pace",          "decimals",     "part_target",   "latest_parts"};
    sdt_table *leaf;

    assert_ok(session, sdt_assess(session, SDT_KIND_INDICATOR, cell("indicator"),
                                  OPTIONS("municipality", cell("municipality"), "as_of", as_of,
                                          "gender", gender, "known", known),
                                  &leaf));
    assert_int_equal(sdt_table_next(leaf), SDT_OK);
    for (size_t i = 0; i < COUNT(same); i++)
        cells_are_alike(result, leaf, same[i], same[i]);
    meet(cell("status"));
    meet(cell("reason"));
    sdt_table_free(leaf);
}

static void every_series_has_the_status_of_its_leaf(void **state)
{
    static const char *const as_of[] = {NULL, "2021", "2023"};
    static const char *const words[] = {
        "achieved",     "on_track",          "some_deviation", "off_track",      "moving_away",
        "not_achieved", "not_assessed",      "no_value",       "too_few_values", "lost_target",
        "no_target",    "bad_target_period", "bad_direction",  "not_additive"};

    met[0] = '\0';
    for (uint32_t round = 0; round < ROUNDS; round++) {
        if (round > 0) {
            teardown(state);
            assert_int_equal(setup(state), 0);
        }
        put_country(round + 1);
        for (size_t i = 0; i < COUNT(as_of) * 2; i++) {
            const char *const texts[] = {as_of[i / 2], genders[i % 2],
                                         i == 0 ? "2099-01-01" : NULL};

            sdt_table_free(result);
            assert_ok(session, sdt_statuses(session, NULL,
                                            OPTIONS("as_of", texts[0], "gender", texts[1], "known",
                                                    texts[2]),
                                            &result));
            assert_true(sdt_table_row_count(result) > INDICATORS * PLACES / 2);
            while (sdt_table_next(result) == SDT_OK)
                row_is_the_leafs(texts[0], texts[1], texts[2]);
        }
    }
    for (size_t i = 0; i < COUNT(words); i++) {
        char one[60];

        snprintf(one, sizeof one, " %s ", words[i]);
        if (!strstr(met, one))
            fail_msg("never met %s, only%s", words[i], met);
    }
}

/* The keys of the rows, in order. */
static void keys_are(const char *wanted)
{
    char all[1000] = "";

    sdt_table_seek(result, -1);
    while (sdt_table_next(result) == SDT_OK)
        snprintf(all + strlen(all), sizeof all - strlen(all), "%s %s;", cell("indicator"),
                 cell("municipality"));
    assert_string_equal(all, wanted);
}

static void rows_come_by_indicator_and_municipality(void **state)
{
    (void)state;
    assert_ok(session, sdt_statuses(session, NULL, NULL, &result));
    keys_are("andel 0126;andel 0181;nojdhet 0181;utslapp 0126;utslapp 0180;utslapp 0181;");
    sdt_table_free(result);
    assert_ok(session, sdt_statuses(session, "andel", NULL, &result));
    keys_are("andel 0126;andel 0181;");
    sdt_table_free(result);
    assert_ok(session, sdt_statuses(session, NULL, OPTIONS("municipality", "0181"), &result));
    keys_are("andel 0181;nojdhet 0181;utslapp 0181;");
    sdt_table_free(result);
    assert_ok(session, sdt_ranks(session, NULL, NULL, &result));
    keys_are("andel 0126;andel 0181;nojdhet 0126;nojdhet 0181;utslapp 0126;utslapp 0181;");
}

static void statuses_carry_the_way_to_them(void **state)
{
    (void)state;
    assert_ok(session, sdt_statuses(session, "utslapp", OPTIONS("as_of", "2024"), &result));
    sdt_table_seek(result, 2);
    assert_string_equal(cell("municipality"), "0181");
    assert_string_equal(cell("status"), "on_track"); /* 16 of 40 in 4 of 10 years */
    assert_string_equal(cell("base_period"), "2020");
    assert_string_equal(cell("latest_period"), "2024");
    assert_string_equal(cell("target_period"), "2030");
    assert_true(number("base_value") == 100 && number("latest_value") == 84);
    assert_true(number("target") == 60 && number("share") == 0.4 && number("elapsed") == 0.4);
    assert_false(has("reason"));
}

/* More periods than a few: none takes another's words. */
static void every_period_has_its_own_words(void **state)
{
    char key[16], first[32], last[32];
    sdt_batch *batch;

    (void)state;
    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
    for (int i = 0; i < 150; i++) {
        snprintf(key, sizeof key, "tid%03d", i);
        put(SDT_KIND_INDICATOR, key, "title=Tid");
        snprintf(first, sizeof first, "%d-%02d", 1900 + i, 1 + i % 12);
        snprintf(last, sizeof last, "%dQ%d", 2001 + i, 1 + i % 4);
        assert_ok(session, sdt_batch_add(batch, key, "0181", first, NULL, 1));
        assert_ok(session, sdt_batch_add(batch, key, "0181", last, NULL, 2));
    }
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    assert_ok(session, sdt_statuses(session, NULL, NULL, &result));
    for (int i = 0; sdt_table_next(result) == SDT_OK;) {
        if (strncmp(cell("indicator"), "tid", 3) != 0)
            continue;
        snprintf(first, sizeof first, "%d-%02d", 1900 + i, 1 + i % 12);
        snprintf(last, sizeof last, "%dQ%d", 2001 + i, 1 + i % 4);
        assert_string_equal(cell("base_period"), first);
        assert_string_equal(cell("latest_period"), last);
        i++;
    }
}

static void before_the_first_batch_nothing_was_known(void **state)
{
    const char *const then[] = {"known", "2000-01-01", NULL};

    (void)state;
    assert_ok(session, sdt_statuses(session, NULL, then, &result));
    assert_int_equal(sdt_table_row_count(result), 0);
    sdt_table_free(result);
    assert_ok(session, sdt_ranks(session, NULL, then, &result));
    assert_int_equal(sdt_table_row_count(result), 0);
}

/* Goes to the row of a municipality in the rows of a comparison. */
static bool go_to(sdt_table *rows, const char *municipality)
{
    const int id = sdt_table_column_find(rows, "id");

    sdt_table_seek(rows, -1);
    while (sdt_table_next(rows) == SDT_OK)
        if (strcmp(sdt_table_text(rows, id), municipality) == 0)
            return true;
    return false;
}

/* The rows of one indicator, the current one being the first, against its comparison. */
static void rows_are_the_comparisons(const char *const *options)
{
    static const char *const same[] = {"value",  "rank",   "comparison_colour",
                                       "reason", "period", "n"};
    sdt_table *rows;
    int64_t count;

    assert_ok(session, sdt_compare(session, cell("indicator"), options, &rows, NULL));
    count = sdt_table_row_count(rows);
    assert_true(count > 0);
    for (int64_t i = 0; i < count; i++) {
        if (i > 0)
            assert_int_equal(sdt_table_next(result), SDT_OK);
        assert_true(go_to(rows, cell("municipality")));
        for (size_t j = 0; j < COUNT(same); j++)
            cells_are_alike(result, rows, same[j], same[j]);
        meet(cell("comparison_colour"));
        meet(cell("reason"));
    }
    sdt_table_free(rows);
}

static void every_indicator_has_the_ranks_of_its_comparison(void **state)
{
    static const char *const groups[] = {NULL, "*", "liknande"};
    static const char *const periods[] = {NULL, "2020", "2022"};
    static const char *const words[] = {"green",  "yellow",       "red",
                                        "grey",   "no_value",     "missing",
                                        "secret", "non_response", "not_applicable"};

    (void)state;
    met[0] = '\0';
    put_country(5);
    for (size_t i = 0; i < COUNT(groups) * COUNT(periods) * 2; i++) {
        const char *const *options = OPTIONS("group", groups[i / 6], "period", periods[i / 2 % 3],
                                             "gender", genders[i % 2]);

        sdt_table_free(result);
        assert_ok(session, sdt_ranks(session, NULL, options, &result));
        while (sdt_table_next(result) == SDT_OK)
            rows_are_the_comparisons(options);
    }
    for (size_t i = 0; i < COUNT(words); i++) {
        char one[60];

        snprintf(one, sizeof one, " %s ", words[i]);
        if (!strstr(met, one))
            fail_msg("never met %s, only%s", words[i], met);
    }
}

static void what_only_one_question_can_be_asked_is_refused(void **state)
{
    static const char *const others[] = {"coverage", "method", "occasion", "plan", "form"};
    static const char *const texts[] = {"0.5", "worst", "d24", "v24", "final"};

    (void)state;
    put_occasion();
    put(SDT_KIND_PLAN, "v24", "programme=p|role=operational|year=2024|title=Plan 2024");
    for (size_t i = 0; i < COUNT(others); i++)
        assert_status(session, sdt_statuses(session, NULL, OPTIONS(others[i], texts[i]), &result),
                      SDT_ERROR_MISUSE);
    assert_status(session, sdt_statuses(session, "utslap", NULL, &result), SDT_ERROR_NOT_FOUND);
    assert_non_null(strstr(sdt_session_message(session), "utslapp"));
    assert_status(session, sdt_statuses(session, NULL, OPTIONS("as_of", "i år"), &result),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_ranks(session, NULL, OPTIONS("since", "2020"), &result),
                  SDT_ERROR_MISUSE);
    assert_status(session, sdt_ranks(session, "utslap", NULL, &result), SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_ranks(session, NULL, OPTIONS("group", "likna"), &result),
                  SDT_ERROR_NOT_FOUND);
    assert_null(result);
    assert_status(session, sdt_ranks(session, NULL, NULL, NULL), SDT_ERROR_MISUSE);
    assert_status(session, sdt_statuses(session, NULL, NULL, NULL), SDT_ERROR_MISUSE);
}

static void an_empty_database_has_no_rows(void **state)
{
    session = ((struct fixture *)*state)->session;
    assert_ok(session, sdt_statuses(session, NULL, NULL, &result));
    assert_int_equal(sdt_table_row_count(result), 0);
    sdt_table_free(result);
    assert_ok(session, sdt_ranks(session, NULL, NULL, &result));
    assert_int_equal(sdt_table_row_count(result), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(every_series_has_the_status_of_its_leaf),
        TEST(rows_come_by_indicator_and_municipality),
        TEST(statuses_carry_the_way_to_them),
        TEST(every_period_has_its_own_words),
        TEST(before_the_first_batch_nothing_was_known),
        TEST(every_indicator_has_the_ranks_of_its_comparison),
        TEST(what_only_one_question_can_be_asked_is_refused),
        cmocka_unit_test_setup_teardown(an_empty_database_has_no_rows, fixture_memory, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
