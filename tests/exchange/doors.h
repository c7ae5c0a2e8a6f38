/*
 * For the tests of the doors: a small cooperation to import into, and that what was refused left
 * everything as it was.
 */
#ifndef TESTS_EXCHANGE_DOORS_H
#define TESTS_EXCHANGE_DOORS_H

#include "support/support.h"

#include <sodertorn/exchange.h>
#include <sodertorn/values.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Two of the eight, the country, two indicators and a source. */
static const char small_world[] =
    "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
    "\"cooperation\": [{\"key\": \"sodertorn\", \"name\": \"Södertörn\"}],"
    "\"municipality\": ["
    "{\"key\": \"0000\", \"level\": \"country\", \"name\": \"Riket\"},"
    "{\"key\": \"0126\", \"level\": \"municipality\", \"name\": \"Huddinge\"},"
    "{\"key\": \"0181\", \"level\": \"municipality\", \"name\": \"Södertälje\"}],"
    "\"source\": [{\"key\": \"kolada\", \"name\": \"Kolada\"}],"
    "\"indicator\": ["
    "{\"key\": \"N00001\", \"title\": \"Utsläpp\", \"source\": \"kolada\"},"
    "{\"key\": \"N00002\", \"title\": \"Andel\"}]},"
    "\"observations\": [{\"indicator\": \"N00001\", \"values\": {\"0181\": {\"2020\": 1.5}}}]}";

static inline int import_text(sdt_session *s, const char *name, const char *text, size_t size,
                              sdt_table **out)
{
    return sdt_import_json(s, 1, &name, &text, &size, out);
}

/* All that an export holds, to be freed with free(). */
static inline char *export_of(sdt_session *s)
{
    struct text text = {0};

    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_PERSONAL, 1));
    assert_ok(s, sdt_export_json(s, text_write, &text));
    return text.bytes;
}

/* Everything that can be seen: records and their history, and the observations too. */
static inline char *state_of(sdt_session *s)
{
    struct text all = {0};
    char *dump = dump_of(s);

    assert_ok(s, sdt_session_set_int(s, SDT_OPTION_PERSONAL, 1));
    assert_int_equal(text_write(&all, dump, strlen(dump)), 0);
    assert_ok(s, sdt_export_json(s, text_write, &all));
    free(dump);
    return all.bytes;
}

/* Whether any of the session's problems says `part`. */
static inline bool says(sdt_session *s, const char *part)
{
    sdt_table *problems;
    bool found = false;

    assert_ok(s, sdt_session_problems(s, &problems));
    while (!found && sdt_table_next(problems) == SDT_OK)
        found = strstr(sdt_table_text(problems, 1), part) != NULL;
    sdt_table_free(problems);
    return found;
}

static inline int64_t problem_count(sdt_session *s)
{
    sdt_table *problems;
    int64_t count;

    assert_ok(s, sdt_session_problems(s, &problems));
    count = sdt_table_row_count(problems);
    sdt_table_free(problems);
    return count;
}

/* One that came to `status`, whose problems say `parts` (separated by |), and that changed nothing. */
static inline void assert_refused(sdt_session *s, int found, int status, const char *parts,
                                  const char *before)
{
    char copy[400], *after;

    assert_status(s, found, status);
    snprintf(copy, sizeof copy, "%s", parts);
    for (char *part = copy, *next; part; part = next) {
        next = strchr(part, '|');
        if (next)
            *next++ = '\0';
        if (!says(s, part))
            fail_msg("no problem says \"%s\"; the first: \"%s\"", part, sdt_session_message(s));
    }
    if (!before)
        return;
    after = state_of(s);
    assert_string_equal(before, after);
    free(after);
}

/* A cell of the first row. */
static inline int64_t count_of(sdt_table *table, const char *column)
{
    int place = sdt_table_column_find(table, column);

    assert_true(place >= 0);
    sdt_table_seek(table, 0);
    return sdt_table_int(table, place);
}

/* A database in memory with the small world in it. */
static inline int open_world(void **state)
{
    sdt_session *s;

    if (sdt_session_new(&s) != SDT_OK || test_open(s, ":memory:", SDT_OPEN_CREATE) != SDT_OK)
        return -1;
    *state = s;
    if (import_text(s, "world.json", small_world, sizeof small_world - 1, NULL) == SDT_OK)
        return 0;
    print_error("%s\n", sdt_session_message(s));
    return -1;
}

static inline int close_world(void **state)
{
    sdt_session_free(*state);
    return 0;
}

#endif
