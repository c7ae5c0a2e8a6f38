/*
 * For the tests over stored data: a small programme with its figures, and the rows of its
 * follow-up.
 */
#ifndef TESTS_FOLLOWUP_STORED_H
#define TESTS_FOLLOWUP_STORED_H

#include "support/support.h"

#include <sodertorn/followup.h>
#include <sodertorn/values.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sdt_session *session;
static sdt_table *result;

/* A record of a kind with fields as "name=value|name=value". */
static inline void put(int kind, const char *key, const char *fields)
{
    char copy[500], *next = copy;
    sdt_record *record;

    snprintf(copy, sizeof copy, "%s", fields);
    assert_ok(session, sdt_record_new(session, kind, &record));
    assert_ok(session, sdt_record_set_key(record, key));
    while (next && *next) {
        char *field = next, *equals = strchr(field, '=');

        next = strchr(field, '|');
        if (next)
            *next++ = '\0';
        *equals++ = '\0';
        assert_true(sdt_field_find(kind, field) > 0);
        assert_ok(session, sdt_record_parse(record, sdt_field_find(kind, field), equals));
    }
    assert_ok(session, sdt_put(record));
    sdt_record_free(record);
}

struct observation {
    const char *indicator;
    const char *municipality;
    const char *period;
    double value; /* NAN: secret */
};

static inline void put_values(const struct observation *values, size_t count, const char *processed)
{
    sdt_batch *batch;

    assert_ok(session, sdt_batch_new(session, &batch));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_SOURCE, "kolada"));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_PROCESSED, processed));
    assert_ok(session, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
    for (size_t i = 0; i < count; i++) {
        const struct observation *v = &values[i];

        if (isnan(v->value))
            assert_ok(session, sdt_batch_add_mark(batch, v->indicator, v->municipality, v->period,
                                                  NULL, SDT_MARK_SECRET));
        else
            assert_ok(session, sdt_batch_add(batch, v->indicator, v->municipality, v->period, NULL,
                                             v->value));
    }
    assert_ok(session, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

/* One area, one focus area with one goal, and under it
     d1  Färre utsläpp     m1 utsläpp (linear, lower, 100 -> 60 from 2020 to 2030)
                           m2 andel (target_value, higher, 50 in 2024), weight 3
     d2  Nöjda företag     m3 nöjdhet (wanted: increase)
         v1 Verksamhetsmål of the plan for 2024, with m4 utsläpp too */
static inline void put_programme(void)
{
    put(SDT_KIND_COOPERATION, "sodertorn", "name=Södertörn");
    put(SDT_KIND_MUNICIPALITY, "0181", "name=Södertälje|level=municipality");
    put(SDT_KIND_MUNICIPALITY, "0126", "name=Huddinge|level=municipality");
    put(SDT_KIND_MUNICIPALITY, "0180", "name=Stockholm|level=municipality");
    put(SDT_KIND_MEMBERSHIP, "a", "cooperation=sodertorn|municipality=0181");
    put(SDT_KIND_MEMBERSHIP, "b", "cooperation=sodertorn|municipality=0126|joined=2010-01-01");
    put(SDT_KIND_MEMBERSHIP, "c", "cooperation=sodertorn|municipality=0180|left=2015-01-01");
    put(SDT_KIND_PROGRAMME, "p",
        "cooperation=sodertorn|title=Program|valid_from=2019|valid_until=2026");
    put(SDT_KIND_AREA, "o", "programme=p|position=1|name=Område");
    put(SDT_KIND_FOCUS_AREA, "f", "area=o|position=1|name=Infrastruktur");
    put(SDT_KIND_GOAL, "g", "focus_area=f|position=1|title=Stark infrastruktur");
    put(SDT_KIND_SUB_GOAL, "d2", "goal=g|position=2|title=Nöjda företag");
    put(SDT_KIND_SUB_GOAL, "d1", "goal=g|position=1|title=Färre utsläpp");
    put(SDT_KIND_SOURCE, "kolada", "name=Kolada|line=Källa: Kolada");
    put(SDT_KIND_INDICATOR, "utslapp",
        "title=Utsläpp|unit=ton|decimals=1|direction=lower|source=kolada");
    put(SDT_KIND_INDICATOR, "andel", "title=Andel|unit=%|direction=higher|source=kolada");
    put(SDT_KIND_INDICATOR, "nojdhet", "title=Nöjdhet|direction=higher");
    put(SDT_KIND_MEASURE, "m1", "indicator=utslapp|sub_goal=d1|position=1");
    put(SDT_KIND_MEASURE, "m2",
        "indicator=andel|sub_goal=d1|position=2|method=target_value|weight=3");
    put(SDT_KIND_MEASURE, "m3", "indicator=nojdhet|sub_goal=d2|position=1");
    put(SDT_KIND_TARGET, "t1", "indicator=utslapp|period=2030|value=60|base_period=2020");
    put(SDT_KIND_TARGET, "t2", "indicator=andel|period=2024|value=50");
    put(SDT_KIND_TARGET, "t3", "indicator=nojdhet|period=2024|wanted=increase");
}

static inline void put_figures(void)
{
    static const struct observation values[] = {
        {"utslapp", "0181", "2020", 100}, {"utslapp", "0181", "2022", 96},
        {"utslapp", "0181", "2024", 84},  {"utslapp", "0126", "2020", 100},
        {"utslapp", "0126", "2024", 101}, {"andel", "0181", "2023", 45},
        {"andel", "0181", "2024", 41},    {"andel", "0126", "2024", NAN},
        {"nojdhet", "0181", "2023", 70},  {"nojdhet", "0181", "2024", 71},
        {"utslapp", "0180", "2020", 1},
    };

    put_values(values, COUNT(values), "0");
}

static inline int setup(void **state)
{
    int failed = fixture_memory(state);

    if (failed)
        return failed;
    session = ((struct fixture *)*state)->session;
    sdt_session_set_text(session, SDT_OPTION_TODAY, "2025-06-30");
    put_programme();
    put_figures();
    return 0;
}

static inline int teardown(void **state)
{
    sdt_table_free(result);
    result = NULL;
    return fixture_end(state);
}

static inline void ask(int kind, const char *key, const char *const *options)
{
    sdt_table_free(result);
    assert_ok(session, sdt_assess(session, kind, key, options, &result));
}

/* The programme, or a part of it, for a municipality and a period. */
static inline void ask_for(int kind, const char *key, const char *municipality, const char *as_of)
{
    ask(kind, key, OPTIONS("municipality", municipality, "as_of", as_of));
}

static inline void ask_occasion(const char *municipality, const char *occasion)
{
    ask(SDT_KIND_PROGRAMME, "p", OPTIONS("municipality", municipality, "occasion", occasion));
}

static inline int column(const char *name)
{
    int at = sdt_table_column_find(result, name);

    if (at < 0)
        fail_msg("no column %s", name);
    return at;
}

static inline const char *cell(const char *name)
{
    return sdt_table_text(result, column(name));
}

static inline double number(const char *name)
{
    assert_true(sdt_table_has(result, column(name)));
    return sdt_table_number(result, column(name));
}

static inline int has(const char *name)
{
    return sdt_table_has(result, column(name));
}

/* Moves to the row of a key, and for a leaf of its municipality. */
static inline void go(const char *key, const char *municipality)
{
    sdt_table_seek(result, -1);
    while (sdt_table_next(result) == 0) {
        const char *whose = cell("municipality");

        if (strcmp(cell("key"), key) == 0 &&
            (!municipality || (whose && strcmp(whose, municipality) == 0)))
            return;
    }
    fail_msg("no row %s", key);
}

static inline void is(const char *key, const char *status, const char *reason)
{
    go(key, NULL);
    assert_string_equal(cell("status"), status);
    if (reason)
        assert_string_equal(cell("reason"), reason);
    else
        assert_false(has("reason"));
}

/* The keys of the rows in order, with two spaces for each level. */
static inline void rows_are(const char *wanted)
{
    char all[2000] = "";

    sdt_table_seek(result, -1);
    while (sdt_table_next(result) == 0)
        snprintf(all + strlen(all), sizeof all - strlen(all), "%.*s%s %s\n",
                 (int)sdt_table_int(result, column("level")) * 2 - 2, "                    ",
                 cell("kind"), cell("key"));
    assert_string_equal(all, wanted);
}

static inline void put_occasion(void)
{
    put(SDT_KIND_OCCASION, "d24",
        "programme=p|title=Delår 2024|role=forecast|period=2024|cutoff=2024-08-31");
    put(SDT_KIND_OCCASION, "h24",
        "programme=p|title=Helår 2024|role=final|period=2024|cutoff=2025-01-31");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
