/*
 * For the tests of bringing back: a database and a copy of it, and what both hold.
 */
#ifndef TESTS_STORE_PAIR_H
#define TESTS_STORE_PAIR_H

#include "support/cooperation.h"

#include <sodertorn/copy.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <string.h>

/* A database and a copy of it, both open. */
struct pair {
    struct fixture *fixture;
    sdt_session *here;
    sdt_session *there;
    char path[FIXTURE_PATH];
};

static inline sdt_session *open_for(const char *path, const char *actor)
{
    sdt_session *s;

    assert_int_equal(sdt_session_new(&s), SDT_OK);
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2024-06-15"));
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_ACTOR, actor));
    assert_ok(s, sdt_session_open(s, test_address(path), SDT_OPEN_WRITE));
    return s;
}

static inline void add_value(sdt_session *s, const char *municipality, const char *period,
                             double value)
{
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_set(batch, SDT_BATCH_SOURCE, "kalla"));
    assert_ok(s, sdt_batch_set(batch, SDT_BATCH_NOTE, "för hand"));
    assert_ok(s, sdt_batch_add(batch, "N00001", municipality, period, "T", value));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

static inline void remove_value(sdt_session *s, const char *municipality, const char *period)
{
    sdt_batch *batch;

    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_add_mark(batch, "N00001", municipality, period, "T", SDT_MARK_ABSENT));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

/* "12.5", or what the mark is called. */
static inline const char *value_of(sdt_session *s, const char *municipality, const char *period)
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
static inline void fill(sdt_session *s)
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

static inline struct pair take_copy(void **state)
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
static inline sdt_table *bring(struct pair *pair, const char *const *options)
{
    sdt_table *table;

    assert_ok(pair->here, sdt_bring_back(pair->here, pair->path, options, &table));
    return table;
}

static inline void end(struct pair *pair)
{
    assert_ok(pair->here, sdt_check_integrity(pair->here));
    sdt_session_free(pair->there);
}

static inline void assert_field(sdt_session *s, int kind, const char *key, int field,
                                const char *wanted)
{
    sdt_record *record;
    const char *text;

    assert_ok(s, sdt_get(s, kind, key, &record));
    text = sdt_record_text(record, field);
    assert_string_equal(text ? text : "(absent)", wanted);
    sdt_record_free(record);
}

static inline void assert_gone(sdt_session *s, int kind, const char *key)
{
    sdt_record *record;

    assert_status(s, sdt_get(s, kind, key, &record), SDT_ERROR_NOT_FOUND);
}

/* The cells of the next row, in the columns named, ended by NULL; "-" is none. */
static inline void assert_row(sdt_table *table, const char *const *wanted)
{
    assert_int_equal(sdt_table_next(table), SDT_OK);
    for (; wanted[0]; wanted += 2) {
        const char *text = cell(table, wanted[0]);

        if (strcmp(text ? text : "-", wanted[1]) != 0)
            fail_msg("%s is \"%s\", not \"%s\"", wanted[0], text ? text : "-", wanted[1]);
    }
}

#define ASSERT_ROW(table, ...) assert_row(table, (const char *const[]){__VA_ARGS__, NULL})

#endif
